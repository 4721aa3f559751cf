"""One string of authors, as sources write it, to one name each.

Never splits an organisation, nor a name that is written family name first: a string in doubt stays whole.
"""

import re
from collections.abc import Sequence
from typing import Final

_BY: Final = re.compile(r"(?:(?:written|edited|compiled)\s+by|by|von|par|por|από)\s*:?\s+(?=\w)", re.IGNORECASE)
_OTHERS: Final = re.compile(
    r"[,;]?\s*(?<!\w)(?:et\.?\s+al\.?|(?:and|y|e|et|und|și|ve)\s+(?:others|otros|otras|outros|altri|autres|andere|alții|"
    r"diğerleri)|u\.\s?a\.|κ\.\s?ά\.|(?:και|κι)\s+άλλοι)\s*\Z",
    re.IGNORECASE,
)
_STRONG: Final = re.compile(r"\s*(?:;|[\r\n]+|\s[|/·•]\s)\s*")
_COMMA: Final = re.compile(r"\s*,\s*(?!(?:jr|sr|iii?|ph\.?\s?d|m\.?a|m\.?d|m\.?sc|b\.?a|inc|ltd|llc)\b)", re.IGNORECASE)
_AND: Final = re.compile(r",?\s+(?:and|und|et|e|ed|y|și|şi|si|ve|και|κι|&|\+)\s+", re.IGNORECASE)
"""What stands before the last name: English, German, French, Italian, Portuguese, Spanish, Romanian,
Turkish, Greek."""

_INITIALS: Final = re.compile(r"(?:[^\W\d_]\.?[\s-]?){1,4}", re.UNICODE)
_LAST_AND_INITIALS: Final = re.compile(r"[^\W\d_][\w'’-]+ [A-ZÀ-ÞΑ-Ω]{1,3}")
_ACRONYM: Final = re.compile(r"[A-ZÀ-ÞΑ-Ω][A-ZÀ-ÞΑ-Ω0-9&.-]{1,11}")

_HOUSE: Final = re.compile(
    r"(?<!\w)(?:minist|bakanlı|υπουργε|depart|départ|dipart|τμήμα|founda|fonda|funda|vakf|ίδρυμα|stiftung|universi|"
    r"üniversi|πανεπιστ|college|school|schul|scuol|escuel|escol|école|școal|okul|σχολ|institu|enstit|ινστιτ|centr|center|"
    r"zentr|merkez|κέντρ|council|consei|consigli|consej|conselh|consili|konsey|συμβούλ|commission|comisi|commissione|"
    r"comissã|kommission|komisyon|επιτροπ|committee|associa|asocia|verein|verband|derne|σύλλογ|ένωση|organi[sz]|"
    r"οργανισμ|agenc|agenz|agênc|agentur|ajans|office|bureau|büro|uffici|oficin|academ|académ|accadem|akadem|ακαδημ|"
    r"societ|sociét|socied|society|gesellschaft|network|réseau|netzwerk|project|projet|progett|proyect|projekt|group|"
    r"gruppo|grupo|team|trust|union|unión|uniunea|directorat|direction|press|verlag|publish|editri|editora|éditions|"
    r"compan|corpor|partners|services?|board|authorit|govern|gouvern|gobiern|regierung|bibliot|librar|museum|musée|"
    r"unesco|unicef|oecd|educat|éducat|bildung|eğitim|εκπαίδευσ|research|forschung|affairs|health|culture|science|"
    r"youth|famil|children|(?:inc|ltd|llc|gmbh|ag|co|sons|spa|s\.p\.a|e\.\s?v|onlus)(?!\w))",
    re.IGNORECASE,
)
"""What words begin with that houses have in their names and people hardly ever."""

_PARTICLES: Final = frozenset(
    "al bin da das de del della delle den der di do dos du e el i ibn la le ten ter van von y zu zum zur".split()
)
_GIVEN: Final = frozenset(
    "adam ahmet alain alan alessandro alex alexander ali alice ana andrea andreas andrei andrew andré angela ann "
    "anna anne antonio antónio ayşe barbara ben bob brian bruno carla carlos carmen catherine charles chiara "
    "chris christian christine christos claire claudia connie cristina dan daniel daniela david diana dimitris "
    "elena eleni elif elisabeth elizabeth ella emily emma eric eva fatma federico fernando frank françois "
    "francesca francesco gabriel george georgios giorgos giovanni giulia giuseppe hans heike helen ian ines "
    "ingrid inês ioan ion ivan jack jacques james jan jane jean jennifer jessica joana joão joe john jorge josé "
    "juan julia julie jürgen karen karin kate katerina kevin klaus kostas lara laura lena linda lisa lucia lucía "
    "luis luís luca lukas maria marie marilyn mario mark marta martin mary mehmet melissa michael michel miguel "
    "monica mustafa nadia nikos olga oliver paola paolo patricia paul paulo pedro peter petra philippe pierre "
    "rachel raquel richard robert roberto rosa sabine sam sandra sara sarah sofia sophie stefan stefano steve "
    "susan susanne sylvie thomas tiago tim tom ursula vasilis victoria wolfgang yannis zeynep γιώργος μαρία νίκος "
    "ελένη κώστας άννα δημήτρης γιάννης κατερίνα σοφία".split()
)
"""Given names that are frequent in the portals' languages: whoever is called so first is not written the other way."""

_FULL_STOP: Final = re.compile(r"(?<=\w{4})\.\Z")
_MOST: Final = 10_000


def authors(text: str) -> tuple[str, ...]:
    """The names in a string such as `A, B y C`, `Müller, Hans; Weber, Eva`, `A & B`; each once, in their order.

    `Lastname, Firstname` alone is one name, and so is whatever looks like an organisation: `Ministry of Education,
    Science and Research`, `Johnson & Johnson Foundation`. "et al." and "written by" are no part of a name.
    """
    bare = text.strip()
    if not bare or len(bare) > _MOST:
        return (bare,) if bare else ()
    bare = _OTHERS.sub("", _BY.sub("", bare, count=1) if _BY.match(bare) else bare)
    listed = [tidy for part in _STRONG.split(bare) if (tidy := _tidy(part))]
    names = [name for part in listed for name in _names(part, is_listed=len(listed) > 1)]
    return tuple(dict.fromkeys(tidy for name in names if (tidy := _tidy(name))))


def _tidy(name: str) -> str:
    return _FULL_STOP.sub("", " ".join(name.split()).strip(" ,;"))


def _names(text: str, *, is_listed: bool) -> Sequence[str]:
    """The names in what no stronger sign parts; the text itself when that is in doubt."""
    joined = [_tidy(part) for part in _AND.split(text)]
    inverted = [_COMMA.split(part) for part in joined]
    if len(joined) > 1 and all(len(one) == 2 and _is_inverted(*one) for one in inverted) and not _HOUSE.search(text):
        return joined  # Müller, Hans und Weber, Eva
    parts = [part for one in inverted for part in one if part]
    if len(parts) == 1 or (is_listed and len(parts) == 2 and len(joined) == 1):
        return [text]  # Müller, Hans; Weber, Eva
    if _HOUSE.search(text):
        sure = all(_ACRONYM.fullmatch(part) or (_is_person(part) and not _HOUSE.search(part)) for part in parts)
        return parts if sure else [text]
    if pairs := _pairs(parts):
        return pairs
    if len(joined) > 1 and len(inverted[-1]) > 1:
        return [text]  # Ortega y Gasset, José
    return _people(parts, has_comma=len(inverted[0]) > 1, has_and=len(joined) > 1) or [text]


def _pairs(parts: Sequence[str]) -> Sequence[str]:
    """Family names each followed by initials: `Smith, J., Jones, A. B., & Brown, C.` (APA 7, 9.8); else nothing."""
    if len(parts) % 2 or len(parts) < 2 or not all(_is_initials(part) for part in parts[1::2]):
        return []
    if any(_is_initials(part) for part in parts[::2]):
        return []
    return [f"{last}, {first}" for last, first in zip(parts[::2], parts[1::2], strict=True)]


def _people(parts: Sequence[str], *, has_comma: bool, has_and: bool) -> Sequence[str]:
    """The parts when each is a person's name, else nothing."""
    if len(parts) > 2 and has_and and _is_single(parts[0]) and parts[1].casefold() in _GIVEN:
        return [f"{parts[0]}, {parts[1]}", *parts[2:]]  # Stanley, Sarah, and Connie Mills (MLA 9, 5.7)
    if all(_is_person(part) for part in parts):
        is_two = len(parts) == 2 and has_comma
        return parts if not is_two or _is_natural(parts[0]) else []
    singles = [part for part in parts if _is_single(part)]
    if len(parts) > 2 and all(_is_person(part) or part in singles for part in parts):
        return parts if has_and or len(singles) <= 1 else []
    return []


def _is_person(part: str) -> bool:
    """Two to five words, each with a capital but for particles; or a single letter for one."""
    words = part.split()
    if len(words) == 1:
        return len(part) == 1 and part.isalpha()
    if not 2 <= len(words) <= 5 or len(part) > 80 or any(sign.isdigit() for sign in part):
        return False
    return all(_is_capital(word) or word.casefold() in _PARTICLES for word in words) and _is_capital(words[-1])


def _is_single(part: str) -> bool:
    return len(part.split()) == 1 and _is_capital(part) and not any(sign.isdigit() for sign in part)


def _is_capital(word: str) -> bool:
    first = word.lstrip("\"'’(“‘")[:1]
    return first.isalpha() and not first.islower()


def _is_initials(part: str) -> bool:
    return _INITIALS.fullmatch(part) is not None and ("." in part or len(part) == 1)


def _is_inverted(last: str, first: str) -> bool:
    """`Weber, Eva` and `de la Cruz, Juan María`, but not `Anna Rossi, Bruno Bianchi`."""
    return len(first.split()) <= 3 and (len(first.split()) == 1 or not _is_natural(last)) and _is_capital(first)


def _is_natural(part: str) -> bool:
    """Written given name first, as far as can be told."""
    words = part.split()
    if _LAST_AND_INITIALS.fullmatch(part):
        return True  # Smith J, Jones A
    return len(words) > 1 and (words[0].casefold() in _GIVEN or _is_initials(words[0]))
