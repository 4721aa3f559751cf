"""Doors of fraud: pages that congratulate their reader, or show nothing until one allows them to send notices.

Never a long page, nor one that needs what it asks for.
"""

import re
from typing import Final

from curator.judge import spam
from curator.model import Page

_FEW_LINKS: Final = 4
_MOST_BEGGING: Final = 400
_MOST_READ: Final = 4_000
_MOST_SAID: Final = 120
_ALLOW: Final = re.compile(
    r"(?:click|press|tap|hit|klicke?n?(?: sie)?|drücke?n?(?: sie)?|cliquez(?: sur)?|appuyez(?: sur)?|haga clic "
    r"en|pulse|"
    r"clicca(?: su)?|kliknij|нажмите|натисніть|klik(?: op)?|clique em|tıklayın) {0,2}(?:on |the |auf )?"
    r"[\W_]{0,3}(?:allow|zulassen|erlauben|autoriser|permitir|consenti|zezwól|zezwalaj|разрешить|дозволити"
    r"|toestaan|izin ver)\b",
    re.IGNORECASE,
)


_LURE: Final = re.compile(
    r"robot|human|verify|confirm|continue|watch|video|prize|18\+|download|mensch|weiter|fortfahren|continuer|continuar|"
    r"continua|robô|робот|продолж|dalej|doorgaan|devam",
    re.IGNORECASE,
)
_USES: Final = re.compile(r"mi[ck]ro(?:phone|fon)|[ck]amera|caméra|location|standort|микрофон", re.IGNORECASE)
"""What a page may need in earnest."""


_PRIZE: Final = re.compile(
    r"(?:visitante|visitor|besucher|visiteur|visitatore|bezoeker|посетител|odwiedzając|návštěvn|ziyaretçi|besökare)"
    r".{0,40}(?:1[., ]?000[., ]?000|100[., ]?000|million)"
    r"|(?:has sido|you (?:have been|were|'ve been)|vous avez été|sie wurden|sei stato|foi|zostałeś|вы (?:были )?)"
    r" {0,2}(?:selected|chosen|seleccionad\w|sélectionnée?|ausgewählt|selezionato|selecionad\w|wybran\w|выбраны)"
    r"[^.!?]{0,80}(?:iphone|samsung|galaxy|gift ?card|tarjeta|gutschein|prize|premio|gewinn|ganar|gagner"
    r"|\bwin\b|vincere|приз)",
    re.IGNORECASE,
)
_COUNTED_DOWN: Final = re.compile(
    r"iphone|galaxy|gift ?card|gutschein|\b0?\d:\d\d\b|survey|encuesta|umfrage|sondage|опрос"
)
_MOST_OF_A_PRIZE: Final = 600


def promises_a_prize(page: Page) -> bool:
    """A short page that congratulates its reader on being the millionth, or chosen to win a telephone."""
    if page.signals.text_length > _MOST_OF_A_PRIZE:
        return False
    told = " ".join((page.signals.title, *page.signals.headings[:2], page.signals.main_text))[:1_200]
    return bool(_PRIZE.search(told)) and bool(_COUNTED_DOWN.search(told.lower())) and not spam.is_against(told)


def begs_for_notices(page: Page) -> bool:
    """A short page that tells its readers to allow notices before it shows anything: the doors of fraud."""
    if page.signals.text_length > _MOST_BEGGING:
        return False
    told = " ".join((page.signals.title, *page.signals.headings[:2], page.signals.main_text))[:1_000]
    is_a_lure = bool(_LURE.search(told)) and not _USES.search(told)
    return is_a_lure and bool(_ALLOW.search(told)) and page.signals.link_count <= _FEW_LINKS


_NEW_OWNER: Final = re.compile(
    r"\b(?:previous|former|prior) (?:owners?|operators?) of (?:this|the) (?:domain|website|site)\b"
    r"|\b(?:früheren|vorherigen|ehemaligen) (?:inhaber|besitzer|betreiber)[ns]{0,2} "
    r"(?:dieser|der) (?:domain|web(?:site|seite))"
    r"|\b(?:anciens?|précédents?) propriétaires? (?:de ce|du) (?:domaine|site)\b"
    r"|\b(?:anterior|antiguo)(?:es)? (?:propietario|dueño|titular)s? (?:de este|del) (?:dominio|sitio)\b"
    r"|\bpředchozí\w{0,3} (?:vlastník|majitel)\w{0,3} (?:této )?domény"
    r"|\bpoprzedni\w{0,3} właściciel\w{0,3} (?:tej )?domeny"
    r"|\b(?:прежн|предыдущ|бывш)\w{1,4} владельц\w{1,4} (?:этого )?(?:домена|сайта)",
    re.IGNORECASE,
)


def tells_of_a_new_owner(page: Page) -> str | None:
    """The sentence in which a page says that it has nothing to do with whoever had its name before; None without."""
    found = _NEW_OWNER.search(page.signals.main_text[:_MOST_READ])
    if found is None:
        return None
    text = page.signals.main_text
    start = max(text.rfind(stop, max(0, found.start() - _MOST_SAID), found.start()) for stop in ".!?\n") + 1
    return text[max(start, found.start() - _MOST_SAID) : found.end() + _MOST_SAID].split("\n")[0].split(". ")[0].strip()
