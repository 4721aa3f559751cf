"""Which words are kept, and what is suggested."""

from dataclasses import replace

import pytest

from curator.judge import judge, judge_without_asking, suggest, verdict, words
from curator.model import Case, Cause, Found, Page, Suggestion, SuggestionKind, Verdict, Words
from tests.judge.making import DAY, NIGHT, PAGE, POLICY, case, finding, hop, page

NEW = "https://example.org/handbook/page"


@pytest.mark.parametrize(
    ("one", "keeps"),
    [
        pytest.param(case(200, body=page()), True, id="a page that works"),
        pytest.param(case(hop(301), hop(200, NEW), body=page()), True, id="a page that has moved"),
        pytest.param(case(404, body=page("Not found")), False, id="an error page"),
        pytest.param(case(200, body=page("Just a moment...", text=50)), False, id="a challenge (linkwarden 961)"),
        pytest.param(case(401, body=page("Sign in")), False, id="a log-in page"),
        pytest.param(
            case(hop(302), hop(200, "https://example.org/"), body=page("Home")), False, id="a front page instead"
        ),
    ],
)
def test_only_the_words_of_the_page_itself_are_kept(one: Case, keeps: bool) -> None:
    assert words.may_keep(judge_without_asking(one)) is keeps


def said(title: str | None = None, summary: str | None = None) -> Words:
    return Words(
        title=Found(title, "title") if title else None, summary=Found(summary, "og:description") if summary else None
    )


OK, GONE = finding(Cause.OK), finding(Cause.GONE)

MERGES = [
    pytest.param(None, said("New"), OK, said("New"), id="the first words"),
    pytest.param(said("Old"), said("New"), OK, said("New"), id="the page's newest word counts"),
    pytest.param(said("Old", "About it"), said("New"), OK, said("New", "About it"), id="what it no longer says stays"),
    pytest.param(said("Old"), said("Error 404"), GONE, said("Old"), id="an error page changes nothing"),
    pytest.param(None, said("Error 404"), GONE, None, id="nor begins anything"),
    pytest.param(said("Old"), None, OK, said("Old"), id="no page, no change"),
]


@pytest.mark.parametrize(("kept", "seen", "found", "merged"), MERGES)
def test_words_are_merged(kept, seen, found, merged) -> None:
    newest = Page(words=seen) if seen is not None else None
    assert words.merge(kept, newest, finding=found) == merged


# suggestions


def moved_to(target: str, *, looks: int = 2, url: str = PAGE) -> tuple[Case, Verdict]:
    one = case(hop(301, url), hop(200, target), url=url)
    told: Verdict | None = None
    for n in range(looks):
        told = verdict.step(told, judge(one), at=NIGHT + n * DAY, policy=POLICY)
    assert told is not None
    return one, told


def test_a_confirmed_move_suggests_the_new_address() -> None:
    assert suggest.suggest(*moved_to(NEW)) == Suggestion(
        SuggestionKind.REPLACE, PAGE, NEW, "The old address leads there for good (same name on the same site).", 0.95
    )


@pytest.mark.parametrize(
    ("target", "confidence"),
    [
        ("https://example.net/page", 0.85),
        ("https://example.org/other", 0.8),
        ("https://example.net/other", 0.7),
    ],
)
def test_the_less_alike_the_less_sure(target: str, confidence: float) -> None:
    suggestion = suggest.suggest(*moved_to(target))
    assert suggestion is not None
    assert suggestion.confidence == confidence


def test_a_move_seen_once_suggests_nothing() -> None:
    assert suggest.suggest(*moved_to(NEW, looks=1)) is None


def test_a_move_that_moves_on_suggests_nothing_until_it_is_seen_again() -> None:
    _, was = moved_to(NEW)
    one, _ = moved_to("https://example.org/third")
    on = verdict.step(was, judge(one), at=NIGHT + 5 * DAY, policy=POLICY)
    assert suggest.suggest(one, on) is None


@pytest.mark.parametrize("one", [case(200), case(404), case(hop(302), hop(200, NEW)), case(403)])
def test_other_findings_suggest_nothing(one: Case) -> None:
    told = verdict.step(None, judge(one), at=NIGHT, policy=POLICY)
    assert suggest.suggest(one, told) is None


def test_nothing_is_suggested_for_what_has_no_address() -> None:
    one, told = moved_to(NEW)
    assert suggest.suggest(replace(one, url=None), told) is None
