"""One spelling per URL: parsing as browsers do, identity that joins nothing two servers may tell apart, same place."""

from itertools import product

import pytest

from curator import urls
from curator.urls import MAX_LENGTH, identity, parse, same_place, site

LONG = "https://example.org/" + "a" * (MAX_LENGTH - 20)

PARSED = [
    pytest.param("https://example.org", "https://example.org/", id="an empty path is a slash (WHATWG URL 4.4)"),
    pytest.param("HTTPS://EXAMPLE.ORG/A", "https://example.org/A", id="scheme and host in lower case, path as it is"),
    pytest.param(" \t\nhttps://example.org/\n ", "https://example.org/", id="spaces and controls at both ends go"),
    pytest.param("https://exam\nple.org/a\tb", "https://example.org/ab", id="tabs and line ends go everywhere"),
    pytest.param("https://example.org/a b", "https://example.org/a%20b", id="a space in the path is escaped"),
    pytest.param("https://example.org\\a\\b", "https://example.org/a/b", id="backslashes are slashes"),
    pytest.param("https://example.org:443/", "https://example.org/", id="the scheme's own port goes"),
    pytest.param("http://example.org:443/", "http://example.org:443/", id="another scheme's port stays"),
    pytest.param("https://example.org/a/../b/./c", "https://example.org/b/c", id="dot segments are resolved"),
    pytest.param("https://example.org/%2e%2e/b", "https://example.org/b", id="also when they are escaped"),
    pytest.param("https://bücher.example/ä", "https://xn--bcher-kva.example/%C3%A4", id="Punycode (UTS 46)"),
    pytest.param("https://faß.example/", "https://xn--fa-hia.example/", id="the sharp s is a letter of its own"),
    pytest.param("http://0x7f.1/", "http://127.0.0.1/", id="an address in disguise is shown"),
    pytest.param("http://2130706433/", "http://127.0.0.1/", id="so is a decimal one"),
    pytest.param("http://[::FFFF:10.0.0.1]/", "http://[::ffff:a00:1]/", id="IPv6 in its short form"),
    pytest.param("https://example.org/#Part", "https://example.org/#Part", id="the fragment stays"),
    pytest.param("mailto:Ann@example.org", "mailto:Ann@example.org", id="other schemes are parsed, too"),
    pytest.param("www.example.org/a", None, id="relative, and nothing to join it to"),
    pytest.param("//example.org/a", None, id="without a scheme"),
    pytest.param("", None, id="nothing at all"),
    pytest.param("https://", None, id="no host"),
    pytest.param("https://exa mple.org/", None, id="a space in the host"),
    pytest.param("https://example.org:99999/", None, id="a port that does not exist"),
    pytest.param("https://[::1/", None, id="an open bracket"),
    pytest.param("https://1.2.3.256/", None, id="an IPv4 address that does not exist"),
    pytest.param("https://example.org/\ud800", None, id="a lone surrogate"),
    pytest.param("https://example.org/\ud800\U0001f600", None, id="a lone surrogate behind something higher"),
    pytest.param(LONG, LONG, id="65,536 characters"),
    pytest.param(LONG + "a", None, id="one more"),
    pytest.param("https://example.org/" + "ä" * 20_000, None, id="longer than that once it is escaped"),
]


@pytest.mark.parametrize(("written", "parsed"), PARSED)
def test_parse(written: str, parsed: str | None) -> None:
    assert parse(written) == parsed


@pytest.mark.parametrize(
    ("written", "base", "joined"),
    [
        ("b", "https://example.org/a/c?x#y", "https://example.org/a/b"),
        ("/b", "https://example.org/a/c", "https://example.org/b"),
        ("//example.net/b", "https://example.org/a", "https://example.net/b"),
        ("?q", "https://example.org/a?p", "https://example.org/a?q"),
        ("#s", "https://example.org/a", "https://example.org/a#s"),
        ("", "https://example.org/a#s", "https://example.org/a"),
        ("https:b", "https://example.org/a/c", "https://example.org/a/b"),
        ("http://example.net", "https://example.org/", "http://example.net/"),
        ("mailto:a@b", "https://example.org/", "mailto:a@b"),
        ("b", "mailto:a@b", None),
        ("b", "not a base", None),
        ("\ud800", "https://example.org/", None),
    ],
)
def test_a_relative_address_is_joined_to_its_base_as_browsers_do(written: str, base: str, joined: str | None) -> None:
    assert parse(written, base=base) == joined


SAME = [
    ("HTTP://EXAMPLE.ORG:80/a", "http://example.org/a"),
    ("https://example.org", "https://example.org/"),
    ("https://example.org/a#part", "https://example.org/a"),
    ("https://example.org/%c3%a4", "https://example.org/%C3%A4"),
    ("https://example.org/ä", "https://example.org/%C3%A4"),
    ("https://example.org/x/../a", "https://example.org/a"),
    ("https://bücher.example/", "https://xn--bcher-kva.example/"),
    (" https://example.org/ ", "https://example.org/"),
    ("not an address", "  not an address\n"),
]
APART = [
    ("http://example.org/", "https://example.org/"),
    ("https://example.org/", "https://www.example.org/"),
    ("https://example.org/a", "https://example.org/a/"),
    ("https://example.org/a", "https://example.org/A"),
    ("https://example.org/a", "https://example.org/a?"),
    ("https://example.org/?a=1&b=2", "https://example.org/?b=2&a=1"),
    ("https://example.org/~ann", "https://example.org/%7Eann"),
    ("https://example.org/a//b", "https://example.org/a/b"),
    ("https://ann@example.org/", "https://example.org/"),
    ("https://example.org/?utm_source=x", "https://example.org/"),
    ("https://example.org/#!/a", "https://example.org/#!/b"),
    ("https://example.org./", "https://example.org/"),
    ("\u00a0https://example.org/", "https://example.org/"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_request_is_one_resource(one: str, other: str) -> None:
    assert identity(one) == identity(other)


@pytest.mark.parametrize(("one", "other"), APART)
def test_what_a_server_may_tell_apart_stays_apart(one: str, other: str) -> None:
    assert identity(one) != identity(other)


ALL = sorted({url for pair in SAME + APART for url in pair} | {param.values[0] for param in PARSED})


@pytest.mark.parametrize("url", ALL, ids=lambda url: ascii(url)[:40])
def test_identity_and_parsing_come_to_rest_at_once(url: str) -> None:
    assert identity(identity(url)) == identity(url)
    parsed = parse(url)
    if parsed is not None:
        assert parse(parsed) == parsed
        assert identity(parsed) == identity(url)
        assert same_place(url, parsed)


HOME = "https://example.org/a"
PLACES = [
    "http://example.org/a", "https://www.example.org/a", "https://example.org/a/", "https://example.org//a",
    "https://example.org/a#part", "https://example.org/a?", "https://example.org/a?utm_source=x&fbclid=y",
    "https://example.org/a/index.html", "https://example.org/a/INDEX.PHP", "https://example.org./a",
    "http://www.example.org:80/a/default.aspx?gclid=1#s",
]  # fmt: skip
OTHER_PLACES = [
    "https://example.org/A", "https://example.org/a.html", "https://example.org/a?id=1", "https://example.net/a",
    "https://sub.example.org/a", "https://example.org:8443/a", "https://example.org/a/b", "https://example.org/",
    "https://example.org/a#!b", "https://ann:secret@example.org/a", "ftp://example.org/a", "mailto:a@example.org", "",
    "not an address", "https://example.org/a?source=x",
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), list(product([HOME, *PLACES], repeat=2)), ids=lambda url: url[:60])
def test_same_place(one: str, other: str) -> None:
    assert same_place(one, other)


@pytest.mark.parametrize("other", OTHER_PLACES)
def test_another_place(other: str) -> None:
    assert not same_place(HOME, other)
    assert not same_place(other, HOME)
    assert same_place(other, other)


def test_what_is_asked_of_a_page_makes_another_place_in_any_company() -> None:
    assert same_place("https://example.org/?id=7&utm_medium=mail", "https://example.org/?utm_source=x&id=7")
    assert not same_place("https://example.org/?id=7", "https://example.org/?id=8")


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://www.bbc.co.uk/news", "bbc.co.uk"), ("https://example.org/", "example.org"),
        ("https://a.b.example.org:8080/", "example.org"), ("https://ann.github.io/x", "ann.github.io"),
        ("https://school.sch.uk/", "school.sch.uk"), ("https://co.uk/", "co.uk"), ("http://localhost/", "localhost"),
        ("http://192.168.0.1/", "192.168.0.1"), ("http://[::1]/", "[::1]"), ("https://example.org./", "example.org"),
        ("https://www.bücher.de/", "xn--bcher-kva.de"), ("https://www.example.invented/", "example.invented"),
        ("mailto:a@example.org", ""), ("nonsense", ""),
    ],
)  # fmt: skip
def test_site(url: str, name: str) -> None:
    assert site(url) == name


@pytest.mark.parametrize(
    ("url", "host", "unit", "scheme", "is_web"),
    [
        ("https://Example.ORG/a", "example.org", "example.org", "https", True),
        ("http://example.org:8080/a", "example.org", "example.org:8080", "http", True),
        ("https://ann:secret@example.org:443/", "example.org", "example.org", "https", True),
        ("http://[::1]:81/", "[::1]", "[::1]:81", "http", True),
        ("MAILTO:a@b", "", "", "mailto", False),
        (" ftp://example.org/", "example.org", "example.org", "ftp", False),
        ("/a:b", "", "", None, False),
        ("example.org/a", "", "", None, False),
        ("", "", "", None, False),
    ],
)
def test_parts_of_an_address(url: str, host: str, unit: str, scheme: str | None, is_web: bool) -> None:
    assert (urls.host(url), urls.host_and_port(url), urls.scheme(url), urls.is_web(url)) == (host, unit, scheme, is_web)


@pytest.mark.parametrize(
    ("url", "bare", "fragment"),
    [
        ("https://example.org/a#s", "https://example.org/a", "s"),
        ("https://example.org/a#", "https://example.org/a", ""),
        ("https://example.org/a", "https://example.org/a", None),
        ("https://example.org/a#s#t", "https://example.org/a", "s#t"),
    ],
)
def test_split_fragment(url: str, bare: str, fragment: str | None) -> None:
    assert urls.split_fragment(url) == (bare, fragment)


@pytest.mark.parametrize(
    ("url", "path", "query"),
    [
        ("https://example.org", "/", ""), ("https://example.org/a b?c=d#e", "/a%20b", "c=d"),
        ("https://example.org/?", "/", ""), ("nonsense", "", ""), ("https://exa mple.org/", "", ""),
    ],
)  # fmt: skip
def test_path_and_query(url: str, path: str, query: str) -> None:
    assert urls.path_and_query(url) == (path, query)


@pytest.mark.parametrize(
    ("query", "kept"),
    [
        ("", ""), ("utm_source=a", ""), ("a=1&utm_source=b&c=2", "a=1&c=2"), ("UTM_Medium=x&a", "a"),
        ("&&a=1&", "a=1"), ("fbclid=x&GCLID=y", ""), ("utmost=1", "utmost=1"), ("b=2&a=1", "b=2&a=1"),
    ],
)  # fmt: skip
def test_without_tracking(query: str, kept: str) -> None:
    assert urls.without_tracking(query) == kept


@pytest.mark.parametrize("fill", ["/", "../", "%2e/", "&utm_x=1", "a.", "%", "[", "\t", "?", "#", ":", "@", "ä"])
def test_long_and_hostile_addresses_are_quick_and_harmless(fill: str) -> None:
    url = "https://example.org/" + fill * (60_000 // len(fill))
    assert identity(identity(url)) == identity(url)
    assert same_place(url, url)
    assert urls.host(url) in ("example.org", "")
    assert isinstance(site(url), str)
