"""The bad web: which behaviour stands at which address. The comment behind a row says what a checker ought to see.

The addresses are the catalogue of behaviours that field reports on link checkers give; `page` makes an honest page.
"""

from curator.demo import Behaviour, Certificate, Reach, Site, Visit
from tests.farm.behaviours import (
    HTML,
    broken_gzip,
    busy,
    by_night,
    chunked,
    counts_down,
    drips,
    early_hints,
    first_then,
    for_agents,
    gzip_bomb,
    hangs,
    hangs_up,
    headers_of,
    large,
    leads_to,
    lies_about_length,
    locked,
    only_for_head,
    pours,
    pours_raw,
    remembers,
    resets,
    robots,
    says,
    says_gzip_but_is_not,
    speaks,
    stalls_after_head,
    stalls_in_head,
    tells_what_it_got,
    trickles,
    unwelcoming,
    wanders,
    wants_cookie,
    wants_header,
    zipped,
)  # fmt: skip

PARAGRAPH = "Advice for parents and teachers. " * 12


def page(title: str = "A good page", *, text: str = PARAGRAPH, language: str = "en") -> str:
    """An honest HTML page."""
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title></head>'
        f"<body><main><h1>{title}</h1><p>{text}</p></main></body></html>"
    )


GOOD = page()
RAW = GOOD.encode()


def silent_to_head(body: str) -> Behaviour:
    async def behave(visit: Visit) -> None:
        await (hangs(visit) if visit.asked.method == "HEAD" else visit.answer(200, body))

    return behave


STATUS = Site(
    "status.example",
    pages=(
        ("/ok", says(GOOD)),  # ok
        ("/zipped", zipped(GOOD)),  # ok
        ("/remembers", remembers(GOOD, etag='"v1"')),  # ok, 304 the next time
        ("/no-content", says("", status=204)),  # empty
        ("/empty", says("", status=200)),  # empty
        ("/one-byte", says("x", status=200)),
        ("/not-found", says(page("Not found"), status=404)),  # gone
        ("/gone", says(page("Gone"), status=410)),  # gone, strong proof
        ("/forbidden", says(page("Forbidden"), status=403)),  # blocked
        ("/wall", unwelcoming()),  # blocked
        ("/wall-503", says(page("Just a moment..."), status=503, headers=(("CF-Mitigated", "challenge"),))),  # blocked
        ("/999", says("", status=999)),  # blocked
        ("/451", says(page("Unavailable"), status=451)),  # blocked
        ("/406", says(page("Not acceptable"), status=406)),
        ("/locked", locked(realm="Staff only")),  # login
        ("/500", says(page("Error"), status=500)),  # server_error
        ("/502", says(page("Bad gateway"), status=502)),  # server_error
        ("/503", says(page("Maintenance"), status=503)),  # server_error
        ("/418", says(page("Teapot"), status=418)),
        ("/early-hints", early_hints),  # ok
        ("/error-json", says('{"error": "not found"}', kind="application/json")),
        ("/head-405", only_for_head(405, body=GOOD)),  # ok
        ("/head-404", only_for_head(404, body=GOOD)),  # ok
        ("/head-500", only_for_head(500, body=GOOD)),  # ok
        ("/head-hangs", silent_to_head(GOOD)),  # ok
        ("/echo", tells_what_it_got),
    ),
)
AGENTS = Site(
    "agents.example",
    pages=(
        ("/browsers-only", for_agents("Mozilla", body=GOOD, otherwise=says(page("No"), status=403))),
        ("/wants-html", wants_header("accept", containing="text/html", body=GOOD, status=404)),  # ok
        ("/wants-encoding", wants_header("accept-encoding", containing="gzip", body=GOOD, status=403)),  # ok
        ("/wants-language", wants_header("accept-language", containing="el", body=GOOD, status=406)),
        ("/wants-cookie", wants_cookie(GOOD)),  # ok
        ("/wants-cookie-301", wants_cookie(GOOD, status=301)),  # ok
    ),
)
LIMITS = tuple(  # a host each, since a host that asked for a rest gets it
    Site(f"limit-{name}.example", pages=(("/", behaviour), ("/other", says(GOOD))))
    for name, behaviour in (
        ("2", busy(retry_after="2")),  # rate_limited, as all but the last here, the wait capped
        ("86400", busy(retry_after="86400")),
        ("forever", busy(retry_after="99999999999")),
        ("past", busy(retry_after="Wed, 21 Oct 2015 07:28:00 GMT")),
        ("go", busy(retry_after="1m30s")),
        ("garbage", busy(retry_after="soon")),
        ("negative", busy(retry_after="-5")),
        ("none", busy(retry_after=None)),
        ("503", busy(retry_after="120", status=503)),
        ("quota", says(GOOD, headers=(("X-RateLimit-Remaining", "0"),))),  # ok
    )
)
BODIES = Site(
    "bodies.example",
    pages=(
        ("/drip", drips(RAW, then_nothing_after=40)),  # timeout
        ("/trickle", trickles(RAW)),  # timeout
        ("/hangs", hangs),  # timeout
        ("/stalls-in-head", stalls_in_head),  # timeout
        ("/stalls-after-head", stalls_after_head),  # timeout
        ("/hangs-up", hangs_up),  # connection or empty
        ("/resets", resets),  # connection
        ("/resets-once", first_then(resets, says(GOOD))),  # ok after a retry
        ("/500-once", first_then(says("", status=500), says(GOOD))),  # ok after a retry
        ("/bomb", gzip_bomb(64)),  # bounded
        ("/endless", pours(b"<p>and so on</p>\n", kind=HTML)),  # bounded
        ("/endless-pdf", pours(b"%PDF", kind="application/pdf")),  # bounded
        ("/large", large(16)),  # bounded
        ("/large-pdf", large(16, kind="application/pdf")),  # bounded
        ("/longer", lies_about_length(RAW, by=-20)),  # ok, the rest is dropped
        ("/shorter", lies_about_length(RAW, by=200)),  # protocol or ok: browsers show it
        ("/chunked", chunked(RAW[:100], RAW[100:])),  # ok
        ("/chunked-truncated", chunked(RAW[:100], ending=b"")),
        ("/chunk-size-garbage", chunked(RAW[:100], ending=b"zz\r\n")),
        ("/many-headers", headers_of(10_000)),  # bounded
        ("/large-header", headers_of(1, size=64 * 1024)),  # bounded
        ("/broken-gzip", broken_gzip(RAW * 4)),
        ("/not-gzip", says_gzip_but_is_not(GOOD)),
        ("/garbage", speaks(b"\x00\x01\x02 this is not HTTP\r\n\r\n")),  # protocol
        ("/ftp-banner", speaks(b"220 FTP server ready\r\n")),  # protocol
        ("/http09", speaks(RAW)),  # ok, as browsers show it
        ("/icy", speaks(b"ICY 200 OK\r\nContent-Type: text/html\r\n\r\n" + RAW)),  # ok
        ("/folded", speaks(b"HTTP/1.1 200 OK\r\nX-Long: a\r\n b\r\nContent-Type: text/html\r\n\r\n" + RAW)),  # ok
        ("/control-bytes", speaks(b"HTTP/1.1 200 \xff\x01\r\nX: a\x00b\r\nContent-Type: text/html\r\n\r\n" + RAW)),
        ("/two-equal-lengths", speaks(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nok")),
        ("/flood-of-100", speaks(b"HTTP/1.1 100 Continue\r\n\r\n" * 50 + b"HTTP/1.1 200 OK\r\n\r\n" + RAW)),  # ok
        ("/flood-of-100-and-no-end", pours_raw(b"HTTP/1.1 100 Continue\r\n\r\n")),  # too large
        ("/head-without-end", pours_raw(b"X: y\r\n", before=b"HTTP/1.1 200 OK\r\n")),  # too large
        ("/old", speaks(b"HTTP/1.0 200 OK\r\n\r\n" + RAW)),  # ok
        ("/sloppy-chunks", speaks(b"HTTP/1.1 200 OK\nTransfer-Encoding: chunked\n\n2\nok\n0\n\n")),  # ok
        ("/blank-before-colon", speaks(b"HTTP/1.1 200 OK\r\nContent-Type : text/html\r\nContent-Length: 2\r\n\r\nok")),
        ("/two-lengths", speaks(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nok!")),
        ("/negative-length", speaks(b"HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nok")),
        ("/line-without-colon", speaks(b"HTTP/1.1 200 OK\r\nwhatever\r\nContent-Length: 2\r\n\r\nok")),
        ("/only-line-feeds", speaks(b"HTTP/1.1 200 OK\nContent-Length: 2\n\nok")),
    ),
)
REDIRECTS = Site(
    "redirects.example",
    pages=(
        ("/target", says(GOOD)),
        *(
            (f"/{status}", leads_to("/target", status=status))  # 301, 308: moved; the others: redirected
            for status in (301, 302, 303, 307, 308)
        ),
        ("/300", says(page("Choices"), status=300)),
        ("/no-location", says("", status=302)),
        ("/empty-location", leads_to("")),
        ("/self", leads_to("/self")),  # loop
        ("/ring", leads_to("/ring-2")),  # loop
        ("/ring-2", leads_to("/ring")),
        ("/wanders", wanders(path="/wanders")),  # loop
        ("/chain", counts_down(to="/target")),  # ?n=6 ok, ?n=11 ok, ?n=40 loop
        ("/relative", leads_to("target")),  # redirected
        ("/scheme-less", leads_to("//status.example/ok")),  # redirected
        ("/spaces", leads_to("/target?q=two words")),
        ("/utf-8", leads_to("/été")),
        ("/%C3%A9t%C3%A9", says(page("Été", language="fr"))),
        ("/to-secure", leads_to("https://redirects.example/target", status=301)),  # moved, same place
        ("/to-gone", leads_to("/nowhere", status=301)),  # gone
        ("/to-login", leads_to("/login?next=/to-login")),
        ("/login", says('<title>Log in</title><form method="post"><input type="password" name="p"></form>')),
        ("/to-mail", leads_to("mailto:office@redirects.example")),
        ("/to-file", leads_to("file:///etc/passwd")),
        ("/to-javascript", leads_to("javascript:alert(1)")),
        ("/to-invalid", leads_to("http://[::1")),
        ("/to-private", leads_to("http://10.0.0.1/")),  # unsafe
        ("/to-metadata", leads_to("http://169.254.169.254/latest/meta-data/")),  # unsafe
        ("/to-carrier", leads_to("http://100.100.100.200/")),  # unsafe
        ("/to-mapped", leads_to("http://[::ffff:10.0.0.1]/")),  # unsafe
        ("/to-decimal", leads_to("http://167772161/")),  # unsafe
        ("/to-unspecified", leads_to("http://0.0.0.0/")),  # unsafe
        ("/to-six", leads_to("http://[fd00::1]/")),  # unsafe
        ("/long-location", leads_to("/" + "x" * 200_000)),  # protocol: no server takes it
        ("/latin-1", speaks(b"HTTP/1.1 302 Found\r\nLocation: /\xe9t\xe9\r\n\r\n")),
        ("/to-idn", leads_to("http://b\u00fccher.invalid/")),  # dns
        ("/refresh", says(GOOD, headers=(("Refresh", "0; url=/target"),))),  # redirected
        ("/meta-refresh", says('<meta http-equiv="refresh" content="0;url=/target">')),  # redirected
        ("/refresh-ring", says('<meta http-equiv="refresh" content="0;url=/refresh-ring-2">')),  # ok
        ("/refresh-ring-2", says('<meta http-equiv="refresh" content="0;url=/refresh-ring">')),
        ("/to-no-name", leads_to("https://no-such-name.invalid/")),  # dns
    ),
)


def _tls(host: str, certificate: Certificate) -> Site:
    return Site(host, pages=(("/", says(GOOD)),), certificate=certificate)


def _reach(host: str, reach: Reach) -> Site:
    return Site(host, pages=(("/", says(GOOD)),), reach=lambda _night: reach)


def _robots(host: str, behaviour: Behaviour) -> Site:
    return Site(host, pages=(("/", says(GOOD)), ("/open", says(GOOD)), ("/closed", says(GOOD))), robots=behaviour)


BAD_WEB: tuple[Site, ...] = (
    STATUS,
    AGENTS,
    *LIMITS,
    BODIES,
    REDIRECTS,
    _tls("expired.example", Certificate.EXPIRED),  # tls
    _tls("other-name.example", Certificate.OTHER_NAME),  # tls
    _tls("self-signed.example", Certificate.SELF_SIGNED),  # tls
    _tls("unknown-authority.example", Certificate.UNKNOWN_AUTHORITY),  # tls
    _tls("incomplete.example", Certificate.INCOMPLETE),  # tls, though browsers may complete the chain
    _reach("no-such-name.invalid", Reach.NO_SUCH_NAME),  # dns
    _reach("refuses.example", Reach.REFUSES),  # connection
    _reach("silent.example", Reach.SILENT),  # timeout, in the handshake for https
    _reach("not-secure.example", Reach.NOT_SECURE),  # https: tls or protocol; http: ok
    _robots("closed.example", robots("User-agent: *\nDisallow: /\n")),  # robots
    _robots("partly.example", robots("User-agent: curator\nDisallow: /closed\nCrawl-delay: 0.01\n")),
    _robots("robots-404.example", says("", status=404)),  # no robots.txt: ok
    _robots("robots-500.example", says("", status=500)),  # no verdict from robots.txt
    _robots("robots-stalls.example", hangs),  # no verdict from robots.txt
    _robots("robots-html.example", says(GOOD, kind=HTML)),  # a page in place of a robots.txt: ok
    _robots("robots-redirected.example", leads_to("https://closed.example/robots.txt")),  # robots
    _robots("robots-garbage.example", says(b"\xff\xfe\x00\x00\x9d" * 100, kind="text/plain")),
    Site("canary.example", pages=(("/", says(GOOD)),)),
    Site("nightly.example", pages=(("/odd", by_night(lambda now: says(GOOD, status=200 if now % 2 else 500))),)),
)
