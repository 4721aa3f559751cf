"""How alike two addresses are, where redirects lead for good, and days in words."""

from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from curator.judge import _dates, platforms
from curator.judge._redirects import Kinship, is_front_page, is_redirected, kinship, permanent_target
from tests.judge.making import hop

BASE = "https://example.org/a/page.html"


@pytest.mark.parametrize(
    ("asked", "target", "kind"),
    [
        (BASE, "http://www.example.org/a/page.html", Kinship.SAME_PLACE),
        (BASE, "https://example.org/b/page", Kinship.SAME_NAME),
        (BASE, "https://sub.example.org/Page.html", Kinship.SAME_NAME),
        (BASE, "https://example.net/page/", Kinship.SAME_NAME_ELSEWHERE),
        (BASE, "https://example.org/a/other.html", Kinship.SAME_SITE),
        (BASE, "https://example.net/else", Kinship.ELSEWHERE),
        (BASE, "https://example.net/", Kinship.FRONT_PAGE),
        (BASE, "https://example.org/en-gb/", Kinship.FRONT_PAGE),
        (BASE, "https://example.org/index.php?utm_source=x", Kinship.FRONT_PAGE),
        (BASE, "https://example.org/errors/404.html", Kinship.ERROR_PAGE),
        (BASE, "https://example.org/page-not-found", Kinship.ERROR_PAGE),
        ("https://example.org/404", "https://example.net/404", Kinship.SAME_NAME_ELSEWHERE),
        ("https://example.org/", "https://example.net/", Kinship.SAME_NAME_ELSEWHERE),
        ("https://example.org/?id=7", "https://example.org/", Kinship.FRONT_PAGE),
        ("https://example.org/p?id=7", "https://example.org/p", Kinship.QUERY_LOST),
        ("https://example.org/p?id=7", "https://example.org/q?id=7", Kinship.SAME_SITE),
        ("https://example.org/p?id=7", "https://example.net/x/p?id=7", Kinship.SAME_NAME_ELSEWHERE),
        ("https://a.github.io/p", "https://b.github.io/p", Kinship.SAME_NAME_ELSEWHERE),
        ("https://example.org/p", "not an address", Kinship.ELSEWHERE),
    ],
)
def test_kinship(asked: str, target: str, kind: Kinship) -> None:
    assert kinship(asked, target) is kind


@pytest.mark.parametrize(
    ("statuses", "place"),
    [
        ((200,), None), ((301, 200), 1), ((308, 200), 1), ((302, 200), None), ((301, 308, 200), 2),
        ((301, 302, 200), 1), ((302, 301, 200), None), ((301,), None), ((301, 301), None), ((), None),
    ],
)  # fmt: skip
def test_only_leading_permanent_hops_count(statuses: tuple[int, ...], place: int | None) -> None:
    hops = [hop(status, f"https://example.org/{n}") for n, status in enumerate(statuses)]
    assert permanent_target(hops) == (None if place is None else f"https://example.org/{place}")


def test_one_answer_is_no_redirect() -> None:
    assert not is_redirected([hop(301)])
    assert not is_redirected([])
    assert is_redirected([hop(307), hop(200)])


@pytest.mark.parametrize(
    ("url", "is_front"),
    [
        ("https://example.org", True), ("https://example.org/Index.HTML", True), ("https://example.org/de", True),
        ("https://example.org/pt_BR/", True), ("https://example.org/?p=7", False), ("https://example.org/news", False),
        ("https://example.org/a/index.html", False), ("nonsense", False),
    ],
)  # fmt: skip
def test_front_pages(url: str, is_front: bool) -> None:
    assert is_front_page(url) is is_front


@pytest.mark.parametrize(
    ("url", "is_login"),
    [
        ("https://example.org/login", True), ("https://example.org/users/sign_in", True),
        ("https://example.org/wp-login.php?redirect_to=x", True), ("https://idp.example.edu/idp/profile/SAML2/", True),
        ("https://accounts.google.com/v3/", True), ("https://school.okta.com/app", True),
        ("https://example.org/blogging", False), ("https://example.org/logins-and-passwords", False),
        ("https://notokta.com/", False), ("nonsense", False),
    ],
)  # fmt: skip
def test_log_in_addresses(url: str, is_login: bool) -> None:
    assert platforms.is_login_address(url) is is_login


@pytest.mark.parametrize("url", ["https://doi.org/10.1/x", "https://dx.doi.org/10.1/x", "https://hdl.handle.net/1/2"])
def test_forwarders(url: str) -> None:
    assert platforms.is_forwarder(url)
    assert not platforms.is_forwarder(url.replace("://", "://x."))


def test_days_are_written_in_utc() -> None:
    late = datetime(2026, 3, 3, 23, 30, tzinfo=timezone(timedelta(hours=-5)))
    assert _dates.day(late) == "4 March 2026"
    assert _dates.weekday(datetime(2026, 3, 3, 2, tzinfo=UTC)) == "Tuesday 3 March 2026"
    assert _dates.day(date(2026, 5, 3)) == "3 May 2026"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("certificate has expired", None), ("expired 2026-05-03T10:00:00Z", date(2026, 5, 3)),
        ("notAfter=May  3 10:00:00 2026 GMT", date(2026, 5, 3)), ("2026-13-40", None), ("", None),
        ("Foo 12 10:00:00 2026", None), ("serial 12026-05-031", None),
    ],
)  # fmt: skip
def test_dates_are_found_in_what_the_network_says(text: str, found: date | None) -> None:
    assert _dates.first_date(text) == found
