"""Which resources may be one and the same: the same place, or the same title; and what is nearly so."""

import pytest

from curator.judge import pairs
from curator.judge.pairs import Candidate

TITLE = "Breaking down the barriers"


def candidates(*urls: str, title: str | None = None, live: bool = True) -> list[Candidate]:
    return [Candidate(number, url, title, live, 1) for number, url in enumerate(urls, 1)]


FOUND = [
    pytest.param(["http://a.example/x", "https://a.example/x"], None, [(2, 1)], id="http and https: https stays"),
    pytest.param(["https://a.example/x", "https://www.a.example/x/"], None, [(1, 2)], id="www and a slash"),
    pytest.param(["https://a.example/", "https://a.example/index.html"], None, [(1, 2)], id="an index page"),
    pytest.param(["https://a.example/x?a=1", "https://a.example/x?a=2"], None, [], id="nearly: another query"),
    pytest.param(["https://a.example/x", "https://a.example/X"], None, [], id="nearly: another case of the path"),
    pytest.param(["https://a.example/x", "https://b.example/y"], TITLE, [(1, 2)], id="the same title twice"),
    pytest.param(["https://a.example/x", "https://b.example/y"], "Home", [], id="nearly: a title that says nothing"),
    pytest.param([f"https://a.example/{n}" for n in range(5)], TITLE, [], id="nearly: the title of a whole site"),
    pytest.param(
        ["http://a.example/x", "https://a.example/x"], TITLE, [(2, 1)], id="same place and same title are one pair"
    ),
]


@pytest.mark.parametrize(("urls", "title", "wanted"), FOUND)
def test_pairs(urls: list[str], title: str | None, wanted: list[tuple[int, int]]) -> None:
    assert [(twins.keep, twins.go) for twins in pairs.find(candidates(*urls, title=title))] == wanted


def test_what_does_not_work_has_no_title_to_share() -> None:
    assert list(pairs.find(candidates("https://a.example/x", "https://b.example/y", title=TITLE, live=False))) == []


def test_of_twins_the_one_that_works_is_kept_then_the_more_mentioned_one() -> None:
    dead = Candidate(1, "https://a.example/x", None, is_live=False, mentions=9)
    live = Candidate(2, "http://a.example/x", None, is_live=True, mentions=1)
    assert [(twins.keep, twins.go) for twins in pairs.find([dead, live])] == [(2, 1)]


def test_a_thousand_spellings_of_one_place_are_as_many_pairs_and_not_a_million() -> None:
    urls = [f"https://a.example/x?utm_source={number}" for number in range(1000)]
    assert len(list(pairs.find(candidates(*urls)))) == 999
