"""How much a page has to do with the words under which it is listed, beside what it says of itself.

Never counts the site's own name, nor a word of a notice that something is not there: error pages have both.
"""

from typing import Final

from curator import urls
from curator.judge import _likeness, language
from curator.judge.language import plain
from curator.judge.rules import _absence, _answer, _page
from curator.model import Case, Page

DECIDES: Final = 2.0
"""More than all that can speak for a notice."""

_STEM: Final = 5
_MOST_LINES: Final = 200


def weight(case: Case, page: Page) -> float:
    """0.0 to DECIDES, to be taken from what speaks for a notice.

    DECIDES: the page is titled just as it is listed. 0.45: it speaks of two things that the link, its annotation or its
    address name, or of most of them. 0.3: of one. Below a title or heading that is a notice, words in common are the
    site's, and count for nothing.
    """
    if _is_titled_as_listed(case, page):
        return DECIDES
    tops = (*_page.title_pieces(page), *_page.heads(page)[:1])
    if any(_absence.is_notice(top) for top in tops if not language.is_quotation(top)):
        return 0.0
    wanted = _wanted(case)
    shared = wanted & _spoken(page)
    if not shared:
        return 0.0
    return 0.45 if len(shared) >= 2 or 2 * len(shared) >= len(wanted) else 0.3


def is_headed_so(case: Case, page: Page) -> bool:
    """The page is titled as it is listed, or a heading or a part of its title that is neither a notice nor the site's
    name has a word of the link."""
    end = _answer.ended_at(case)
    tops = [
        top for top in (*_page.title_pieces(page), *_page.heads(page)) if not _page.is_site_name(top, page, url=end)
    ]
    if _is_titled_as_listed(case, page):
        return True
    is_a_notices = any(map(_absence.is_notice, _page.heads(page)[:1]))
    return not is_a_notices and shares_a_word(case, [top for top in tops if not _absence.is_notice(top)])


def shares_a_word(case: Case, texts: list[str]) -> bool:
    """One of the texts has a word of the link's text that is not the site's own name."""
    listed = _stems(_likeness.all_words(wording.text[:400] for wording in case.wordings)) - _own(case)
    return not listed.isdisjoint(_stems(_likeness.all_words(text[:400] for text in texts)))


def _is_titled_as_listed(case: Case, page: Page) -> bool:
    """The title or the first heading is the link's text, which may go on behind it, as with "(glossary)"."""
    own = _own(case)
    titles = {plain(text[:200]) for text in (_page.title(page), *_page.heads(page)[:1])}
    titles = {title for title in titles if {word[:_STEM] for word in title.split()} - own}
    texts = [plain(wording.text[:200]) for wording in case.wordings]
    return any(text == title or text.startswith(f"{title} ") for text in texts for title in titles)


def _wanted(case: Case) -> frozenset[str]:
    asked = _answer.asked(case)
    told = [text[:400] for one in case.wordings for text in (one.text, one.annotation or "")]
    return _stems(_likeness.all_words((*told, _absence.address_text(asked)))) - _own(case)


def _own(case: Case) -> frozenset[str]:
    """The words of the site's own name, as its host has them."""
    host = urls.host(_answer.asked(case))
    return _stems(_likeness.content_words(host.replace("-", " ").replace(".", " ")))


def _spoken(page: Page) -> frozenset[str]:
    lines = [line for line in page.signals.main_text.split("\n") if line.strip()][:_MOST_LINES]
    texts = [*_page.title_pieces(page), *_page.heads(page), *lines]
    name = page.words.site_name.value if page.words.site_name else ""
    said = _likeness.all_words(text[:400] for text in texts if not _absence.is_notice(text))
    return _stems(said) - _stems(_likeness.content_words(name))


def _stems(words: frozenset[str]) -> frozenset[str]:
    """Five letters: endings differ where words are declined."""
    return frozenset(word[:_STEM] for word in words)
