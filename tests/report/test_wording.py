"""Days, counts, foreign text and addresses as people read them."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from curator.report import _wording as wording


def _day(text: str) -> datetime:
    return datetime.fromisoformat(f"{text}T02:00:00+00:00")


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        pytest.param([], "", id="none"),
        pytest.param(["2026-03-06"], "6 March 2026", id="one"),
        pytest.param(["2026-03-06", "2026-03-05", "2026-03-05"], "5 and 6 March 2026", id="newest first, one twice"),
        pytest.param(
            ["2026-03-06", "2026-03-05", "2026-03-04", "2026-03-03"], "3, 4, 5 and 6 March 2026", id="four nights"
        ),
        pytest.param(["2026-02-28", "2026-03-01"], "28 February and 1 March 2026", id="over the end of a month"),
        pytest.param(["2025-12-31", "2026-01-01"], "31 December 2025 and 1 January 2026", id="over the end of a year"),
    ],
)
def test_days(dates: list[str], words: str) -> None:
    assert wording.days([_day(date) for date in dates]) == words


def test_times_are_told_in_utc_whatever_zone_they_come_in() -> None:
    at = datetime(2026, 3, 6, 1, 30, tzinfo=timezone(timedelta(hours=2)))
    assert wording.moment(at) == "5 March 2026, 23:30"
    assert wording.weekday(at) == "Thursday, 5 March 2026"


@pytest.mark.parametrize(
    ("hours", "words"),
    [(0.5, "30 minutes"), (1, "60 minutes"), (2, "2 hours"), (48, "48 hours"), (47.9, "48 hours"), (96, "4 days")],
)
def test_spans(hours: float, words: str) -> None:
    at = datetime(2026, 3, 6, tzinfo=UTC)
    assert wording.span(at, at + timedelta(hours=hours)) == words


@pytest.mark.parametrize(
    ("foreign", "shown"),
    [
        pytest.param("  a\t\nb\x00c  ", "a b c", id="blanks and control characters are one blank"),
        pytest.param("a\u202eb\u2069c\ufeff", "abc", id="overrides of direction go (UAX 9)"),
        pytest.param("می\u200cخواهم", "می\u200cخواهم", id="the joiner that Persian needs stays"),
        pytest.param("x\udc80", "x\ufffd", id="a lone surrogate is replaced"),
        pytest.param("e\u0301cole", "e\u0301cole", id="combining marks stay as written"),
    ],
)
def test_plain_text(foreign: str, shown: str) -> None:
    assert wording.plain(foreign) == shown


def test_long_text_is_cut_with_an_ellipsis() -> None:
    assert wording.plain("abcdef", most=4) == "abc…"
    assert wording.plain("abcd", most=4) == "abcd"


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        pytest.param("https://a.example/%C3%A9cole", "https://a.example/école", id="letters for the eye"),
        pytest.param("https://a.example/%2F%20%3Cb%3E", "https://a.example/%2F%20%3Cb%3E", id="signs stay escaped"),
        pytest.param("https://a.example/%E2%80%AEx", "https://a.example/%E2%80%AEx", id="no override sneaks in"),
        pytest.param("https://a.example/%FF%C3", "https://a.example/%FF%C3", id="not UTF-8 stays as it is"),
    ],
)
def test_addresses_for_the_eye(url: str, shown: str) -> None:
    assert wording.address(url) == shown


def test_a_long_address_is_cut_in_the_middle() -> None:
    shown = wording.address("https://a.example/" + "x" * 2000 + "/end")
    assert len(shown) == wording.MOST_ADDRESS
    assert shown.startswith("https://a.example/xxx")
    assert shown.endswith("xxx/end")


@pytest.mark.parametrize(
    ("url", "href"),
    [
        pytest.param("https://a.example/x", "https://a.example/x", id="https"),
        pytest.param("http://a.example/?a=1&b=<", "http://a.example/?a=1&b=%3C", id="as a browser would write it"),
        pytest.param("javascript:alert(1)", None, id="javascript:"),
        pytest.param(" \x00javascript:alert(1)", None, id="javascript: behind a blank"),
        pytest.param("java\nscript:alert(1)", None, id="javascript: with a line end inside"),
        pytest.param("data:text/html,x", None, id="data:"),
        pytest.param("mailto:ann@example.org", None, id="mailto:"),
        pytest.param("//a.example/", None, id="no scheme"),
        pytest.param("https://", None, id="no host"),
        pytest.param("", None, id="empty"),
        pytest.param(None, None, id="none"),
    ],
)
def test_only_http_becomes_a_link(url: str | None, href: str | None) -> None:
    assert wording.link(url) == href


@pytest.mark.parametrize(("number", "words"), [(0, "0 links"), (1, "1 link"), (2, "2 links"), (12345, "12,345 links")])
def test_counts(number: int, words: str) -> None:
    assert wording.count(number, "link") == words
