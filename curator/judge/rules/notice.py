"""Pages on which nothing is said but that what was asked for is not there, whatever their title and their menus say.

Never for a page with a text of its own below the notice, nor for one that explains, lists or quotes such notices.
"""

import re
from dataclasses import dataclass
from typing import Final

from curator.judge import _likeness, language
from curator.judge.rules import _absence, _answer, _fits, _page
from curator.model import Case, Cause, Finding, Page

NAME: Final = "notice"

_MOST_TEXT: Final = 2_500
_MOST_LINES: Final = 120
_LONG_LINE: Final = 7
_FEW_WORDS: Final = 2
_FEW_SIGNS: Final = 10
_FEW: Final = 2
_MOST_SENTENCES: Final = 14
"""More is a text, whatever it says: a notice and all that may help beside it are fewer."""
_SIGH: Final = 30
_ARCHIVED: Final = re.compile(
    r"\w{0,20}(?:archiv|arkiv|arquiv|архив|архів|アーカイブ|归档|歸檔)\w{0,20}", re.IGNORECASE
)
"""What is archived may still be read: repositories, topics, courses."""
_ENDS: Final = re.compile(r"[.!?。！？؟…।:][\"”»)\]]*$")
_DENSE: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")


@dataclass(frozen=True, slots=True)
class _Text:
    """The sentences of a page, without its menus, teasers and headings: the notices, how to go on, and all else."""

    notices: tuple[str, ...]
    others: tuple[str, ...]
    opens: bool


def look(case: Case) -> Finding | None:
    page = _page.page_with_200(case)
    if page is None or not 0 < page.signals.text_length <= _MOST_TEXT or not _is_web_page(page):
        return None
    if sum(map(_is_sentence, _page.pieces(page.signals.main_text[:_MOST_TEXT]))) > _MOST_SENTENCES:
        return None
    if _page.explains_statuses(page) or _page.lists_statuses(page) or _absence.lists_notices(page):
        return None
    if _explains(case, page):
        return None
    text = _read(page)
    said = _said_of_the_page(case, page, text)
    if said is None or not text.opens or len(text.others) > 1 or _has_its_name_from(case, said):
        return None
    words = f"The site says that all is well, but all that the page says is “{_answer.shown(said.rstrip('.'))}”"
    return Finding(NAME, Cause.SOFT_404, _answer.sentence(words, case), confidence=0.75)


def _said_of_the_page(case: Case, page: Page, text: _Text) -> str | None:
    """The notice that speaks of what was asked for; else the only sentence on the page, when it begins with a thing
    that is gone for good and the page is not titled as it is listed."""
    said = next((line for line in text.notices[:_FEW] if language.is_about_the_page(line)), None)
    if said is not None or text.others or len(text.notices) > 1 or _fits.weight(case, page) >= _fits.DECIDES:
        return said
    only = next(iter(text.notices), "")
    return only if language.SUBJECTS.begin(only) and not language.is_taken_back(only) else None


def _has_its_name_from(case: Case, said: str) -> bool:
    """The address has two of its words: somebody wrote a text under this heading."""
    named = _likeness.content_words(_absence.address_text(_answer.asked(case)))
    return len(named & _likeness.content_words(said)) >= _FEW


def _is_web_page(page: Page) -> bool:
    kind = page.signals.content_type
    return not kind or "html" in kind


def _read(page: Page) -> _Text:
    tops = {top.casefold() for top in (*_page.title_pieces(page), *_page.heads(page))}
    lines = dict.fromkeys(_page.pieces(page.signals.main_text[:_MOST_TEXT])[:_MOST_LINES])
    told = [line for line in lines if _is_notice(line) or (_is_sentence(line) and line.casefold() not in tops)]
    notices = tuple(line for line in told if _is_notice(line))
    rest = [line for line in told if line not in notices and not _goes_on(line)]
    first = next((line for line in told if line in notices or line in rest[_is_brief(rest) :]), "")
    return _Text(notices, tuple(rest[_is_brief(rest) :]), opens=first in notices)


def _is_brief(rest: list[str]) -> bool:
    """The first sentence is a sigh of three or four words, as `Something went wrong.`"""
    return bool(rest) and len(rest[0]) <= _SIGH and rest[0].count(" ") <= _FEW_WORDS + 1


def _is_notice(line: str) -> bool:
    """Neither quoted nor given as an example (`Examples: the page is not there`), and not the notice that nobody looks
    after the page any more, or where it has moved."""
    label, colon, _ = line.partition(": ")
    if language.is_quotation(line) or (colon and " " not in label and not language.is_alarm(label)):
        return False
    if language.STALE.leftover(line) is not None or "://" in line:
        return False
    line = _ARCHIVED.sub(" ", line)
    return language.LOST.leftover(line) is not None or language.ABSENT.hears(line)


def _goes_on(line: str) -> bool:
    """Bad news without a word of what, or how to go on from an error page."""
    return (
        line.endswith((":", "："))
        or language.TAILS.hears(line)
        or language.is_alarm(line)
        or language.is_about_the_page(line)
    )


def _is_sentence(line: str) -> bool:
    """No menu's, teaser's or button's: it ends as sentences do, or is long."""
    if _DENSE.search(line) and " " not in line.strip():
        return len(line) >= _FEW_SIGNS
    words = line.count(" ")
    return words >= _LONG_LINE or (words >= _FEW_WORDS and bool(_ENDS.search(line)))


def _explains(case: Case, page: Page) -> bool:
    """The page is about such notices, and somebody gave it their name."""
    tops = (*_page.title_pieces(page), *_page.heads(page))
    sides = [side for top in tops for side in (top, *top.split(": "), *top.split(" : "))]
    if any(map(language.is_explanation, sides)) or any(map(language.is_quotation, tops)):
        return True
    if any(_page.is_a_status(side) and side not in tops for side in sides):
        return True
    is_so_called = _fits.weight(case, page) >= _fits.DECIDES and any(map(_is_notice, tops))
    return is_so_called or _absence.is_named_so(_answer.asked(case))
