"""What the rules read of a page that came with 200: its title in parts, its headings, the sentences of a short text.

Never reads running text: a text of more than a few hundred characters has no sentences here.
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from curator import urls
from curator.judge.language import LOST, Lexicon, is_explanation, is_quotation, plain
from curator.judge.rules import _answer
from curator.model import Case, Page

MOST_HEADINGS: Final = 5
MOST_SENTENCES: Final = 16
SHORT: Final = 800
"""Characters of main text up to which a page is short, so that its sentences are looked at one by one."""

_TITLE_PARTS: Final = re.compile(r"\s*[|·»«•｜]\s*|\s+[–—:-]{1,2}\s+|:\s+|\s*::\s*")
_BARS: Final = re.compile(r"\s*[|·»«•｜]\s*|\s+[–—-]{1,2}\s+|\s*::\s*")
_SENTENCES: Final = re.compile(r"(?<=[.!?…])\s+|(?<=[。！？؟])\s*|\n+")
_ASIDE: Final = re.compile(r"[(（\[][^()（）\[\]]{1,200}[)）\]]")
_STOP_IN_QUOTES: Final = re.compile(r"[.!?]{1,3}(?=[”“\"»」])")
"""A sentence does not end inside what it quotes."""
_STATUS: Final = re.compile(r"(?:\w{3,8}[ :-]{1,2})?(?:404|410|50[0234])(?:[ :-]{1,3}\w{3,8}){0,3}[!.]?")
_MENUS: Final = frozenset(
    map(
        plain,
        "menu menü menù menú menue meniu menuo meny meni menyu valikko izvēlne izbornik μενού меню мені мени "
        "навигация навігація navigation navigácia navigace navigacija navigazione navegación navegação navegació "
        "nawigacja navigointi navigatie hauptmenü hauptnavigation hovedmenu hovedmeny huvudmeny päävalikko "
        "hoofdmenu glavni-izbornik قائمة القائمة תפריט منو 菜单 導航 导航 メニュー ナビゲーション 메뉴 เมนู մենյու "
        "მენიუ clár dewislen menua मेनू".split(),
    )
) | {"main menu", "main navigation", "menu principal", "menú principal", "menu główne", "hlavní menu", "site menu"}
"""Headings, plain, that stand above a menu and are often hidden from the eye."""
_STATUS_CODE: Final = re.compile(
    r"status ?codes?\b|statuskod|statuskode|codes? d['’]état|códigos? de estado|códigos? de status|codic[ei] di stato"
    r"|kod\w{0,3} stanu|stavov\w{1,3} kód|állapotkód|код\w{0,3} (?:состояния|ответа|стану)|durum kod|状态码|狀態碼"
    r"|ステータスコード|상태 ?코드",
    re.IGNORECASE,
)
_LEAST_EXPLANATION: Final = 300
"""Characters; an error page names its code in fewer."""
_NUMBER: Final = re.compile(r"[45]\d\d")
_MOST_PARTS: Final = 8
_TALKATIVE: Final = 4
_MOST_PROSE: Final = 1_600
_FEW_WORDS: Final = 4
_FEW_SIGNS: Final = 12


@dataclass(frozen=True, slots=True)
class Heard:
    """Where a page makes a claim: in a part of its title, in one of its first headings, in a sentence of its short
    text (`left` is how many words beside the claim that sentence has, 99 when there is none)."""

    title: bool = False
    heading: bool = False
    left: int = 99

    @property
    def sentence(self) -> bool:
        return self.left < 99

    @property
    def anywhere(self) -> bool:
        return self.title or self.heading or self.sentence


def page_with_200(case: Case) -> Page | None:
    """The page that came when the server said that all is well; the page held for a 304. None otherwise."""
    status = _answer.status(case)
    if status is None or not (200 <= status < 300 or status == 304):
        return None
    return case.check.page


def before(case: Case) -> Page | None:
    """What the page was: as the editor approved it, else as it was at the last good look."""
    return case.approved or (case.last_good.page if case.last_good else None)


def heard(page: Page, lexicon: Lexicon, *, url: str, most_left: int = 3) -> Heard:
    """Where a page makes the lexicon's claim. `most_left`: words that a sentence may have beside it."""
    above = {plain(text) for text in (title(page), *heads(page))}
    said = (text for text in map(_without_asides, sentences(page)) if plain(text) not in above)
    left = min((found for text in said if (found := lexicon.leftover(text)) is not None), default=99)
    return Heard(
        title=_in_title(page, lexicon, url=url),
        heading=any(_claims_as_heading(text, lexicon, page, url=url) for text in heads(page)),
        left=left if left <= most_left else 99,
    )


def _without_asides(text: str) -> str:
    """The text without what stands in brackets after a name: `Rhymes (page no longer exists)` says it of the rhymes."""
    rest = _ASIDE.sub(" ", text)
    return rest if plain(rest) else text


def heads(page: Page) -> tuple[str, ...]:
    """The first headings that are no menu's."""
    return _own_heads(page.signals.headings)


@lru_cache(maxsize=1_024)
def _own_heads(headings: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(heading for heading in headings if plain(heading[:60]) not in _MENUS)[:MOST_HEADINGS]


def sentences(page: Page) -> list[str]:
    """The sentences and lines of a short main text, at most sixteen; none of a long one."""
    if page.signals.text_length > SHORT or lists_statuses(page):
        return []
    return list(_split(page.signals.main_text[:SHORT], (title(page), *heads(page))))


def pieces(text: str) -> list[str]:
    """The sentences of a text, line by line."""
    lines = _STOP_IN_QUOTES.sub("", text).split("\n")
    return [piece.strip() for line in lines for piece in _SENTENCES.split(line) if piece and piece.strip()]


@lru_cache(maxsize=256)
def _split(text: str, told_above: tuple[str, ...]) -> tuple[str, ...]:
    """Sentences and lines of a text; a line that repeats the title or a heading is one piece."""
    lines = [line for line in _STOP_IN_QUOTES.sub("", text).split("\n") if line.strip()]
    told = {heading.casefold() for heading in told_above}
    split = [
        piece
        for line in lines
        for piece in ([line] if line.casefold() in told else _SENTENCES.split(line))
        if piece and piece.strip()
    ]
    return tuple(dict.fromkeys((*split[:MOST_SENTENCES], *lines[: MOST_SENTENCES // 2])))


def strangers(page: Page, lexicon: Lexicon) -> int:
    """How many words of the beginning of the running text have nothing to do with the claim; lines of a word or two
    (menus, lists of links) and what title and headings say are passed over."""
    above = {plain(text) for text in (title(page), *heads(page))}
    code = page.words.language.value.partition("-")[0].lower() if page.words.language else ""
    pieces = [
        piece
        for line in page.signals.main_text[:_MOST_PROSE].split("\n")
        for piece in _SENTENCES.split(line)
        if piece and plain(piece) not in above
    ]
    return sum(
        lexicon.strangers(piece, code)
        for piece in pieces[: 2 * MOST_SENTENCES]
        if piece.count(" ") >= _FEW_WORDS or (not piece.isascii() and len(piece) >= _FEW_SIGNS and " " not in piece)
    )


def first_lines(page: Page) -> list[str]:
    """The first lines of the main text, however long it is, each with its first sentence alone, too: where notices
    stand."""
    lines = [line for line in page.signals.main_text[:SHORT].split("\n")[:3] if line.strip()]
    return [piece for line in lines for piece in dict.fromkeys((line, _SENTENCES.split(line)[0]))]


def title(page: Page) -> str:
    """The title as it stands, else as it was cleaned; "" when there is none."""
    return page.signals.title or (page.words.title.value if page.words.title else "")


def title_pieces(page: Page) -> list[str]:
    """The parts of the title that bars and dashes set apart, its colons left alone."""
    return [piece for piece in _BARS.split(title(page)[:300])[:_MOST_PARTS] if piece.strip()]


def title_parts(page: Page) -> list[str]:
    """The title, and the parts that separators set apart."""
    return list(_parts(title(page)[:300]))


@lru_cache(maxsize=1_024)
def _parts(whole: str) -> tuple[str, ...]:
    pieces = [piece for piece in _TITLE_PARTS.split(whole)[:_MOST_PARTS] if piece.strip()]
    return (whole, *pieces) if len(pieces) > 1 else (whole,)


def names_a_status(page: Page) -> bool:
    """An error's status stands in the title, or is the first heading: `404`, `Error 404`, `404 Not Found`."""
    pieces = [*title_pieces(page), *heads(page)[:1]]
    if any(map(is_explanation, pieces)):
        return False
    sides = [side for piece in pieces for side in (piece, *(() if _is_explained(piece) else piece.split(": ")))]
    return any(is_a_status(side) for side in sides)


def _is_explained(piece: str) -> bool:
    """A status with words after its colon that are no error's: `Error 404: what it is`."""
    tail = piece.partition(": ")[2]
    return bool(tail) and LOST.leftover(tail) is None and not LOST.is_known(tail)


def lists_statuses(page: Page) -> bool:
    """Several lines are different errors' numbers: a page about them."""
    return len({line for line in page.signals.main_text[:SHORT].split("\n") if _NUMBER.fullmatch(line.strip())}) > 1


def explains_statuses(page: Page) -> bool:
    """Prose that speaks of status codes: a page about them."""
    text = page.signals.main_text[:_MOST_PROSE]
    return page.signals.text_length >= _LEAST_EXPLANATION and bool(_STATUS_CODE.search(text))


def is_a_status(text: str) -> bool:
    """The text is an error's status, with a word or two around it."""
    return bool(_STATUS.fullmatch(text.strip()[:40]))


def _in_title(page: Page, lexicon: Lexicon, *, url: str) -> bool:
    """A part of the title makes the claim, and what stands beside it is no more than a name."""
    whole = title(page)[:300]
    if lexicon.leftover(whole) == 0:
        return True
    pieces = title_pieces(page)
    claims = [piece for piece in pieces if _claims(piece, lexicon, page, url=url)]
    others = [piece for piece in pieces if piece not in claims]
    return bool(claims) and not any(_is_talkative(piece, page, url=url) for piece in others)


def _claims(piece: str, lexicon: Lexicon, page: Page, *, url: str) -> bool:
    """The piece makes the claim, or one side of its colon does and the other is the site's name: what follows a colon
    explains what stands before it."""
    head, colon, tail = piece.partition(": ")
    if not colon:
        return lexicon.leftover(piece) == 0
    return any(
        lexicon.leftover(one.strip()) == 0 and is_no_explanation(two.strip(), lexicon, page, url=url)
        for one, two in ((head, tail), (tail, head))
    )


def _claims_as_heading(text: str, lexicon: Lexicon, page: Page, *, url: str) -> bool:
    if is_quotation(text):
        return False
    left = lexicon.leftover(text)
    if left is None and page.signals.text_length <= SHORT and lexicon.points(text):
        return True
    return left is not None and left <= 1 and (": " not in text or _claims(text, lexicon, page, url=url))


def is_no_explanation(piece: str, lexicon: Lexicon, page: Page, *, url: str) -> bool:
    """Beside a claim and a colon: another claim, words that mean nothing, a status, or the site's name."""
    if lexicon.leftover(piece) is not None or is_a_status(piece) or lexicon.is_known(piece):
        return not piece.endswith("?")
    return is_site_name(piece, page, url=url)


def is_site_name(piece: str, page: Page, *, url: str) -> bool:
    said = plain(piece)
    name = plain(page.words.site_name.value) if page.words.site_name else ""
    return bool(said) and (said == name or said.replace(" ", "") in urls.host(url).replace("-", ""))


def _is_talkative(piece: str, page: Page, *, url: str) -> bool:
    """Says more than a site's name does, or asks."""
    if is_site_name(piece, page, url=url):
        return False
    said = plain(piece)
    return len(said.split(" ")) > _TALKATIVE or len(said) > 60 or is_explanation(piece)


def with_word(page: Page, host: str, word: str) -> Page:
    """The page with a word in place of the host's name (with and without `www.`) in title, headings and short text."""
    name = host.removeprefix("www.")
    if not name:
        return page
    found = re.compile(rf"\b(?:www\.)?{re.escape(name)}", re.IGNORECASE)
    signals = page.signals
    return replace(
        page,
        signals=replace(
            signals,
            title=found.sub(word, title(page)),
            headings=tuple(found.sub(word, text) for text in heads(page)),
            main_text=found.sub(word, signals.main_text[:SHORT]),
        ),
    )
