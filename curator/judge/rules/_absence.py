"""How much a short page looks like the notice that something is not there, by stems and by what it does not speak of.

Never weighs for a page that makes no such claim in any prominent place, however strange it is.
"""

import re
from dataclasses import dataclass
from typing import Final

from curator import urls
from curator.judge import _likeness, language
from curator.judge.rules import _answer, _page
from curator.model import Case, Page

_TINY: Final = 350
_MOST_TEXT: Final = 1_600
_MOST_PROSE: Final = 500
_MUCH_BESIDE: Final = 160
_SOME_BESIDE: Final = 20
_ASKS: Final = ("?", "？", "؟")
_IDENTIFIER: Final = re.compile(r"\bids?\b|identif|kennung")
_LEAST_ID: Final = 4
_LONGEST_ID: Final = 60
_FEW_WORDS: Final = 3
_FEW_SIGNS: Final = 12
_ENDS: Final = (".", "!", "…", "。", "！", "।", ")")
_ECHO: Final = 5
_MUCH_PROSE: Final = 100
_NUMBERED: Final = re.compile(r"\d{3,20}(?:\D{0,6})$")
"""An address that ends in the number of one thing."""
_SLUGS: Final = re.compile(r"\.[a-z]{2,5}$|[\W_]+")
_DENSE: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_ERROR: Final = re.compile(
    r"(?:err|fehler|fel(?:meddelande)?\b|feil|fejl|fout|virhe|blad|chyb|hiba|eroare|gresk|napak|klaid|klud|viga|hata"
    r"|ошиб|помил|грешк|памыл|σφαλμα|sorry|oops|ups|oups|خطا|שגיאה)"
)
"""Beginnings, plain, of the lines in which programs tell of an error."""
_ADDRESS: Final = re.compile(r"https?://\S{1,300}")


@dataclass(frozen=True, slots=True)
class _Told:
    """Where a notice is given; `tail`: how to go on from an error page; `beside`: characters of running text that
    are neither."""

    above: bool
    below: bool
    tail: bool
    beside: int


def weight(case: Case, page: Page, told: _page.Heard) -> float:
    """0 to about 1.1: what a short page's notice weighs, from its place, its tail, and whether the page has a word of
    what was listed. 0.0 for a long page and for one without a notice."""
    if page.signals.text_length > _MOST_TEXT or _page.lists_statuses(page):
        return 0.0
    lines = _lines(page)
    if prose(lines) > _MOST_PROSE:
        return 0.0
    notice = _notice(page, told, lines)
    if (not notice.above and not notice.below) or lists_notices(page):
        return 0.0
    found = 0.55 if notice.above and notice.below else 0.4 if notice.above else 0.3
    found += 0.2 * notice.tail + 0.1 * (page.signals.text_length <= _TINY) + 0.15 * _opens_with_an_alarm(page, lines)
    found -= 0.2 * (notice.beside > _MUCH_BESIDE)
    found -= 0.5 * _is_titled_otherwise(page, url=_answer.ended_at(case))
    found -= 0.4 * tells_of_something_else(page, url=_answer.ended_at(case))
    is_alien = speaks_of_nothing_listed(case, page, lines)
    if is_alien is None:
        return found
    return found + ((0.25 if case.listed else 0.1) if is_alien else -0.35)


def speaks_of_nothing_listed(case: Case, page: Page, lines: list[str] | None = None) -> bool | None:
    """True when no word of the link's text or of its address stands on the page, but in the notice itself. None when
    those have no words of their own."""
    own = _likeness.content_words(urls.host(_answer.asked(case)).replace("-", " "))
    name = page.words.site_name.value if page.words.site_name else ""
    wanted = _likeness.all_words((*(one.text[:300] for one in case.wordings), address_text(_answer.asked(case))))
    wanted -= own | _likeness.content_words(name)
    if not wanted:
        return None
    texts = [*_page.title_pieces(page), *_page.heads(page), *(_lines(page) if lines is None else lines)]
    return wanted.isdisjoint(_likeness.all_words(text for text in texts if not is_notice(text)))


def address_text(url: str) -> str:
    """The last two parts of an address' path as words, without the ending of a file's name; "" for a single word,
    which names a program or a section."""
    path = urls.path_and_query(url)[0].lower()
    parts = [part for part in path.split("/") if part][-2:]
    words = " ".join(_SLUGS.sub(" ", part[:120]).strip() for part in parts)
    return words if " " in words else ""


def is_named_so(url: str) -> bool:
    """The address itself is named like a notice: somebody wrote a text with this title."""
    last = _SLUGS.sub(" ", urls.path_and_query(url)[0].rstrip("/").rpartition("/")[2].lower()[:120]).strip()
    says_so = language.LOST.leftover(last) == 0 or language.ABSENT.hears(last)
    return len(last.split()) > 1 and says_so


def is_notice(text: str) -> bool:
    """The text says that something is not there, or how to go on from an error page."""
    return language.LOST.leftover(text) is not None or language.ABSENT.hears(text) or language.TAILS.hears(text)


def _notice(page: Page, told: _page.Heard, lines: list[str]) -> _Told:
    tops = [*_page.title_pieces(page), *_page.heads(page)[:3]]
    above = {top.casefold() for top in tops}
    rest = [line for line in lines if line.casefold() not in above]
    says = any(_says_so(top, page) for top in tops)
    return _Told(
        above=says,
        below=told.sentence or any(map(language.ABSENT.hears, rest)),
        tail=any(map(language.TAILS.hears, (*tops[1:], *rest))),
        beside=prose([line for line in rest if not is_notice(line)]),
    )


def _says_so(top: str, page: Page) -> bool:
    """A part of the title or a heading gives the notice, and is not the heading of a text about such notices. A bare
    status says nothing: there are texts about each."""
    if _page.is_a_status(top) or language.is_quotation(top) or _is_about_notices(top, page):
        return False
    return language.LOST.leftover(top) in (0, 1) or language.ABSENT.hears(top)


def _is_about_notices(top: str, page: Page, url: str = "") -> bool:
    sides = top.split(": ")
    return any(map(language.is_explanation, (top, *sides))) or not all(
        is_notice(side) or _page.is_no_explanation(side, language.LOST, page, url=url) or language.is_alarm(side)
        for side in (sides if len(sides) > 1 else ())
    )


def _is_titled_otherwise(page: Page, *, url: str) -> bool:
    """The title and the first heading are the same name of a text, or one of them explains: not a notice's."""
    pieces = _page.title_pieces(page)
    if any(
        _is_about_notices(top, page, url) and not language.is_alarm(top) for top in (*pieces, *_page.heads(page)[:1])
    ):
        return True
    if not _page.heads(page):
        return False
    first = _page.heads(page)[0]
    if is_notice(first) or language.is_alarm(first) or _page.is_a_status(first):
        return False
    return not _page.is_site_name(first, page, url=url) and any(first.casefold() == one.casefold() for one in pieces)


def says_it_of_the_page(case: Case, page: Page) -> bool:
    """A short page says of what was asked for, in so many words or by the name that its address has, that it is not
    there; it hardly says anything else, and neither title nor headings have a word of the link."""
    if page.signals.text_length > _MOST_TEXT or not case.listed or _page.lists_statuses(page):
        return False
    tops = [*_page.title_pieces(page), *_page.heads(page)[:1]]
    if _is_titled_otherwise(page, url=_answer.ended_at(case)) or any(
        ": " in top and _page.is_a_status(top.partition(":")[0]) for top in tops
    ):
        return False
    if any((language.LOST.leftover(top) or 0) > 1 for top in (_page.title(page), *tops)):
        return False
    lines = _lines(page)
    if len([line for line in lines if line.endswith(_ASKS)]) > 1 or any(map(language.is_explanation, tops[:1])):
        return False
    rest = [line for line in lines if not is_notice(line) and not _is_of_the_page(case, line)]
    if prose(rest) > _MUCH_BESIDE:
        return False
    is_text = prose(rest) > _SOME_BESIDE and _is_headed(page, url=_answer.ended_at(case))
    if is_text and not any(map(language.TAILS.hears, lines)):
        return False
    return any(_is_of_the_page(case, line) and _says_no(line) for line in lines)


def _says_no(line: str) -> bool:
    return language.LOST.leftover(line) is not None or language.ABSENT.hears(line)


def _is_of_the_page(case: Case, line: str) -> bool:
    """The line speaks of what was asked for, or has the number that the address ends in."""
    path, query = urls.path_and_query(_answer.asked(case))
    last = (query.rpartition("=")[2] or path.rstrip("/").rpartition("/")[2]).strip(".")
    is_a_number = _LEAST_ID <= len(last) <= _LONGEST_ID and any(map(str.isdigit, last))
    if is_a_number and (last.casefold() in line.casefold() or (query and _IDENTIFIER.search(line.casefold()))):
        return True
    return language.is_about_the_page(line)


def tells_of_something_else(page: Page, *, url: str) -> bool:
    """Below a heading of its own stand sentences, and one of them says that something is not there, but none says it of
    the page that was asked for: news, lists and tales do."""
    rest = [line for line in _lines(page) if line not in _page.heads(page)]
    if not _is_headed(page, url=url) or prose([line for line in rest if not is_notice(line)]) <= _SOME_BESIDE:
        return False
    return not any(is_notice(line) and language.is_about_the_page(line) for line in rest)


def _is_headed(page: Page, *, url: str) -> bool:
    """The first heading is the name of a text or a section: no bad news, and not the site's name."""
    first = next(iter(_page.heads(page)), "")
    if not first or language.LOST.leftover(first) is not None or language.ABSENT.hears(first):
        return False
    if language.is_alarm(first) or _page.is_a_status(first) or language.LOST.points(first):
        return False
    titles = {piece.casefold() for piece in _page.title_pieces(page)}
    if language.LOST.is_known(first) and first.casefold() not in titles:
        return False
    return not _page.is_site_name(first, page, url=url)


def lists_notices(page: Page) -> bool:
    """Several lines that are no sentences say that different things are not there: a glossary, a list of messages."""
    lines = _lines(page)
    bare = {line.casefold() for line in lines if not line.endswith(_ENDS) and _says_no(line)}
    of_the_page = [line for line in lines if line.endswith(_ENDS) and language.is_about_the_page(line)]
    return len(bare) > _FEW_WORDS and not of_the_page


def stands_alone(case: Case, page: Page) -> bool:
    """Among headlines and menus stands one notice, and no sentence says anything else; the first heading is bad news,
    the site's name, or the kind of thing that the notice names, at an address with a number."""
    if page.signals.text_length > _MOST_TEXT or page.signals.is_drawn or _page.lists_statuses(page):
        return False
    tops = [*_page.title_pieces(page), *_page.heads(page)[:1]]
    if any(language.is_explanation(top) or language.is_quotation(top) or "404" in top for top in tops):
        return False
    lines = list(dict.fromkeys(_lines(page)))
    notices = [line for line in lines if line not in tops and _says_no(line) and not line.endswith(_ASKS)]
    if not notices or len(notices) > _FEW_WORDS or not any(line.endswith(_ENDS) for line in notices):
        return False
    said = [line for line in lines if line.endswith(_ENDS) and line not in tops and not is_notice(line)]
    if prose(said) > _SOME_BESIDE:
        return False
    if not _is_headed(page, url=_answer.ended_at(case)):
        return any(map(_says_no, tops)) or any(map(language.is_about_the_page, notices)) or bool(case.listed)
    first = language.plain(_page.heads(page)[0])
    echoes = " " not in first and any(first[:_ECHO] in language.plain(line) for line in notices)
    return echoes and bool(_NUMBERED.search(_answer.asked(case)[-_LONGEST_ID:]))


def is_a_tale(page: Page) -> bool:
    """Below a title that is a notice stand sentences, and none of them speaks of a page that was asked for, or tells
    how to go on: the notice is the name of a book, a film, a game."""
    lines = [line for line in _lines(page) if line not in _page.heads(page)]
    if any(map(language.is_about_the_page, lines)) or 2 * sum(map(language.TAILS.hears, lines)) > len(lines):
        return False
    left = {line: language.LOST.leftover(line) for line in lines}
    return prose([line for line, words in left.items() if words is None or words > _FEW_WORDS]) > _MUCH_PROSE


def _lines(page: Page) -> list[str]:
    """The sentences and lines of the whole text of a short page; addresses cut out."""
    text = _ADDRESS.sub(" ", page.signals.main_text[:_MOST_TEXT])
    return _page.pieces(text)


def prose(lines: list[str]) -> int:
    """Characters of the lines that are sentences; signs of languages without spaces count thrice."""
    return sum(
        len(line) * (3 if _DENSE.search(line) else 1)
        for line in lines
        if line.count(" ") >= _FEW_WORDS or (not line.isascii() and " " not in line and len(line) >= _FEW_SIGNS)
    )


def _opens_with_an_alarm(page: Page, lines: list[str]) -> bool:
    tops = (*_page.title_pieces(page), *_page.heads(page)[:2])
    return any(map(language.is_alarm, tops)) or any(_ERROR.match(language.plain(line)) for line in lines)
