"""Rules for what is no web address: no_url, invalid, unsupported, unsafe."""

import pytest

from curator.judge import judge
from curator.model import Cause, Failure
from tests.judge.making import PAGE, Row, case, hop

ROWS = (
    Row(
        "a mention without an address",
        case(url=None, failure=Failure.NO_URL),
        "no_url", Cause.NO_URL, "The source gives no address.",
    ),
    Row(
        "a look that says there was no address",
        case(url="", failure=Failure.NO_URL),
        "no_url", Cause.NO_URL, "The source gives no address.",
    ),
    Row(
        "a host with a space is refused by every browser (WHATWG URL 4.4)",
        case(url="https://exa mple.org/", failure=Failure.INVALID),
        "invalid", Cause.INVALID, "The address is written in a way that no browser can read.",
    ),
    Row(
        "a relative address without a base lacks its beginning (WHATWG URL 4.4)",
        case(url="www.example.org/page", failure=Failure.INVALID),
        "invalid", Cause.INVALID, "The address is not complete; a web address begins with https://.",
    ),
    Row(
        "nearly invalid: the address is fine and redirects to one that is not (RFC 9110 10.2.2)",
        case(hop(302), failure=Failure.INVALID, at_url="https://exa mple.org/"),
        "protocol", Cause.PROTOCOL, "It redirects to an address that no browser can read.",
    ),
    Row(
        "a mail address (RFC 6068)",
        case(url="mailto:ann@example.org", failure=Failure.UNSUPPORTED),
        "unsupported", Cause.UNSUPPORTED, "This is a mail address; only web pages are looked at.",
    ),
    Row(
        "a telephone number (RFC 3966)",
        case(url="tel:+493012345", failure=Failure.UNSUPPORTED),
        "unsupported", Cause.UNSUPPORTED, "This is a telephone number; only web pages are looked at.",
    ),
    Row(
        "a scheme that nobody has told us of",
        case(url="skype:ann", failure=Failure.UNSUPPORTED),
        "unsupported", Cause.UNSUPPORTED, "This is an address of the kind “skype”; only web pages are looked at.",
    ),
    Row(
        "a web page that hands over to an app",
        case(hop(302, location="intent://page#Intent;end"), failure=Failure.UNSUPPORTED, at_url=PAGE),
        "unsupported", Cause.UNSUPPORTED,
        "It leads to an address of the kind “intent”, which only a browser or an app can open.",
    ),
    Row(
        "an address in a private network (RFC 1918)",
        case(url="http://intranet.example.org/", failure=Failure.UNSAFE, at_url="http://intranet.example.org/"),
        "unsafe", Cause.UNSAFE,
        "intranet.example.org is no place that readers can visit: a private network.",
    ),
    Row(
        "a redirect to the metadata service of a cloud (RFC 3927)",
        case(hop(302), failure=Failure.UNSAFE, at_url="http://169.254.169.254/"),
        "unsafe", Cause.UNSAFE,
        "169.254.169.254 is no place that readers can visit: a private network, after a redirect to "
        "http://169.254.169.254/.",
    ),
    Row(
        "an address in the local link, as the guard names it (RFC 3927)",
        case(failure=Failure.UNSAFE, detail="169.254.7.7 is the local link; fe80::1 is the local link", at_url=PAGE),
        "unsafe", Cause.UNSAFE,
        "example.org is no place that readers can visit: the local link.",
    ),
    Row(
        "a port on which no web page stands (WHATWG Fetch, 2.9)",
        case(failure=Failure.UNSAFE, detail="port 25 is not used for web pages", at_url=PAGE),
        "unsafe", Cause.UNSAFE,
        "Browsers refuse to visit example.org there: port 25 is not used for web pages.",
    ),
    Row(
        "a redirect to what is no address",
        case(hop(302, location="http://[::1"), failure=Failure.PROTOCOL, at_url=PAGE),
        "protocol", Cause.PROTOCOL, "It redirects to an address that no browser can read, http://[::1.",
    ),
    Row("not mine: a page that works", case(200), "ok", Cause.OK, "The page works (200)."),
)  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.says)
def test_what_is_no_web_address_is_never_called_broken(row: Row) -> None:
    found = judge(row.case)
    assert (found.rule, found.cause, found.because) == (row.rule, row.cause, row.because)
