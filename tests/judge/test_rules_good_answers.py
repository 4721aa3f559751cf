"""Rules for answers that say all is well: empty, detour, forwarder, moved, redirected, ok."""

import pytest

from curator.judge import judge, judge_without_asking
from curator.model import Cause, State
from tests.judge.making import PAGE, Row, case, hop

NEW = "https://example.org/handbook/page"
DOI = "https://doi.org/10.1000/182"
BLANK = "but the page is empty"

ROWS = (
    Row("200 with a body (RFC 9110 15.3.1)", case(200), "ok", Cause.OK, "The page works (200)."),
    Row(
        "304, the page held is the page (RFC 9110 15.4.5)",
        case(304, size=None), "ok", Cause.OK, "The page works and has not changed since the last look (304).",
    ),
    Row("206 of a file (RFC 9110 15.3.7)", case(206), "ok", Cause.OK, "The page works (206)."),
    Row(
        "200 with nothing at all in it",
        case(200, size=0), "empty", Cause.EMPTY, f"The server says that all is well (200), {BLANK}.",
    ),
    Row(
        "204 has nothing to read by its nature (RFC 9110 15.3.5)",
        case(204, size=None), "empty", Cause.EMPTY, f"The server says that all is well (204), {BLANK}.",
    ),
    Row(
        "200 whose body cannot be decoded",
        case(200, size=0, truncated=True),
        "empty", Cause.EMPTY, "The server says that all is well (200), but nothing of the page could be read.",
    ),
    Row("nearly empty: a file of one byte", case(200, size=1), "ok", Cause.OK, "The page works (200)."),
    Row("nearly empty: a body whose size nobody told", case(200, size=None), "ok", Cause.OK, "The page works (200)."),
    Row(
        "301 to another place (RFC 9110 15.4.2)",
        case(hop(301), hop(200, NEW)), "moved", Cause.MOVED, f"The page has moved for good to {NEW} (301).",
    ),
    Row(
        "308 to another place (RFC 9110 15.4.9)",
        case(hop(308), hop(200, NEW)), "moved", Cause.MOVED, f"The page has moved for good to {NEW} (308).",
    ),
    Row(
        "only the leading permanent redirects count (repology)",
        case(hop(301), hop(301, "https://example.org/b"), hop(302, NEW), hop(200, "https://example.org/tonight")),
        "moved", Cause.MOVED, f"The page has moved for good to {NEW} (301).",
    ),
    Row(
        "first to https, then away: both for good",
        case(hop(301, "http://example.org/page"), hop(301, PAGE), hop(200, NEW), url="http://example.org/page"),
        "moved", Cause.MOVED, f"The page has moved for good to {NEW} (301).",
    ),
    Row(
        "a new page that has not changed since last night is still a new page",
        case(hop(301), hop(304, NEW), size=None),
        "moved", Cause.MOVED, f"The page has moved for good to {NEW} (301).",
    ),
    Row(
        "nearly moved: a permanent redirect behind a temporary one",
        case(hop(302), hop(301, "https://example.org/b"), hop(200, NEW)),
        "redirected", Cause.REDIRECTED, f"Works; it redirects for now to {NEW} (302).",
    ),
    Row(
        "nearly moved: http to https (McGill's editors were alarmed by it)",
        case(hop(301, "http://example.org/page"), hop(200), url="http://example.org/page"),
        "redirected", Cause.REDIRECTED, f"Works; the address is now written {PAGE}.",
    ),
    Row(
        "nearly moved: www and a slash",
        case(hop(301), hop(200, "https://www.example.org/page/")),
        "redirected", Cause.REDIRECTED, "Works; the address is now written https://www.example.org/page/.",
    ),
    Row(
        "nearly moved: to https for good, and then away for now",
        case(hop(301, "http://example.org/page"), hop(302, PAGE), hop(200, NEW), url="http://example.org/page"),
        "redirected", Cause.REDIRECTED, f"Works; it redirects for now to {NEW} (302).",
    ),
    Row(
        "302 (RFC 9110 15.4.3)",
        case(hop(302), hop(200, NEW)),
        "redirected", Cause.REDIRECTED, f"Works; it redirects for now to {NEW} (302).",
    ),
    Row(
        "303 (RFC 9110 15.4.4)",
        case(hop(303), hop(200, NEW)),
        "redirected", Cause.REDIRECTED, f"Works; it redirects for now to {NEW} (303).",
    ),
    Row(
        "307 (RFC 9110 15.4.8)",
        case(hop(307), hop(200, NEW)),
        "redirected", Cause.REDIRECTED, f"Works; it redirects for now to {NEW} (307).",
    ),
    Row(
        "a redirect to itself that only wants a cookie back (lychee 645)",
        case(hop(302), hop(200)), "ok", Cause.OK, "The page works (200).",
    ),
    Row(
        "a deep link that is sent to the front page has not moved (linkchecker 619)",
        case(hop(301), hop(200, "https://example.org/")),
        "detour", Cause.CHANGED,
        "It redirects to the front page https://example.org/; the page itself may be gone.",
    ),
    Row(
        "the front page of one language is a front page, and a temporary redirect to it is no better",
        case(hop(302), hop(200, "https://example.org/en/")),
        "detour", Cause.CHANGED,
        "It redirects to the front page https://example.org/en/; the page itself may be gone.",
    ),
    Row(
        "a redirect to an address that says not found (CheckIfDead)",
        case(hop(302), hop(200, "https://example.org/404.html")),
        "detour", Cause.CHANGED,
        "It redirects to what looks like an error page, https://example.org/404.html; the page itself may be gone.",
    ),
    Row(
        "nearly a detour: a site's front page that moves to a new domain",
        case(hop(301, "https://example.org/"), hop(200, "https://example.net/"), url="https://example.org/"),
        "moved", Cause.MOVED, "The page has moved for good to https://example.net/ (301).",
    ),
    Row(
        "nearly a detour: the front page in the reader's language",
        case(hop(302, "https://example.org/"), hop(200, "https://example.org/de/"), url="https://example.org/"),
        "redirected", Cause.REDIRECTED, "Works; it redirects for now to https://example.org/de/ (302).",
    ),
    Row(
        "nearly a detour: a page about the status 404",
        case(hop(301), hop(200, "https://example.org/what-is-404-not")),
        "moved", Cause.MOVED, "The page has moved for good to https://example.org/what-is-404-not (301).",
    ),
    Row(
        "a DOI is made to redirect (lychee 1958), whatever the status",
        case(hop(301, DOI), hop(200, NEW), url=DOI),
        "forwarder", Cause.REDIRECTED, f"Works; it is made to lead elsewhere, now to {NEW}.",
    ),
    Row(
        "a short link that leads to a front page is no detour",
        case(hop(301, "https://bit.ly/x"), hop(200, "https://example.org/"), url="https://bit.ly/x"),
        "forwarder", Cause.REDIRECTED, "Works; it is made to lead elsewhere, now to https://example.org/.",
    ),
    Row(
        "nearly a forwarder: a page of the DOI people that does not redirect",
        case(hop(200, "https://doi.org/the-foundation"), url="https://doi.org/the-foundation"),
        "ok", Cause.OK, "The page works (200).",
    ),
)  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.says)
def test_an_answer_that_says_all_is_well_is_read_closely(row: Row) -> None:
    found = judge_without_asking(row.case)
    assert (found.rule, found.cause, found.because) == (row.rule, row.cause, row.because)


def test_moved_to_is_said_of_moved_pages_only() -> None:
    findings = [judge_without_asking(row.case) for row in ROWS]
    told = [(found.state is State.MOVED, found.moved_to is not None) for found in findings]
    assert all(moved == has_target for moved, has_target in told)


@pytest.mark.parametrize(
    ("target", "confidence"),
    [
        pytest.param("https://example.org/handbook/page", 0.95, id="the same name on the same site is safe"),
        pytest.param("https://www.example.org/handbook/page.html", 0.95, id="so it is with an extension"),
        pytest.param("https://example.net/page", 0.85, id="the same name on another site"),
        pytest.param("https://example.org/other", 0.8, id="another name on the same site"),
        pytest.param("https://example.net/other", 0.7, id="another name on another site"),
    ],
)
def test_a_move_is_believed_as_far_as_it_looks_like_one(target: str, confidence: float) -> None:
    assert judge(case(hop(301), hop(200, target))).confidence == confidence


def test_a_move_that_loses_what_was_asked_for_is_hardly_believed() -> None:
    url = "https://example.org/show.php?id=7"
    assert judge(case(hop(301, url), hop(200, "https://example.org/show.php"), url=url)).confidence == 0.5


def test_a_detour_that_nobody_can_ask_about_is_nothing_to_be_sure_of() -> None:
    found = judge_without_asking(case(hop(301), hop(200, "https://example.org/")))
    assert found.state is State.UNSURE
    assert found.confidence <= 0.5
