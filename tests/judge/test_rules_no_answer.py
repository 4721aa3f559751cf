"""Rules for looks that ended without an answer: dns, connection, timeout, tls, loop, protocol, silent, too_large."""

import pytest

from curator.judge import judge
from curator.model import Cause, Failure
from tests.judge.making import PAGE, Row, case, hop

STILL = "browsers warn before they open the page, which may still be there"
ELSEWHERE = "https://example.net/new"

ROWS = (
    Row(
        "a name that does not exist (RFC 8020), never seen before",
        case(failure=Failure.DNS, at_url=PAGE), "dns", Cause.DNS, "The name example.org does not exist.",
    ),
    Row(
        "a name that does not exist any more",
        case(failure=Failure.DNS, at_url=PAGE, known=True), "dns", Cause.DNS, "The name example.org no longer exists.",
    ),
    Row(
        "a name whose servers are in trouble (SERVFAIL, RFC 1035 4.1.1) is told apart",
        case(failure=Failure.RESOLVER, at_url=PAGE),
        "dns", Cause.DNS, "The name example.org could not be looked up; its name servers did not answer.",
    ),
    Row(
        "the site that it leads to has no name any more",
        case(hop(301), failure=Failure.DNS, at_url=ELSEWHERE),
        "dns", Cause.DNS, f"The name example.net does not exist, after a redirect to {ELSEWHERE}.",
    ),
    Row(
        "nobody listens at the port",
        case(failure=Failure.REFUSED, at_url=PAGE),
        "connection", Cause.CONNECTION, "The server example.org refuses connections.",
    ),
    Row(
        "a reset in the middle (RFC 9293 3.5.2)",
        case(failure=Failure.RESET, at_url=PAGE),
        "connection", Cause.CONNECTION, "The server example.org broke off the connection.",
    ),
    Row(
        "no way to the host (RFC 792)",
        case(failure=Failure.UNREACHABLE, at_url=PAGE),
        "connection", Cause.CONNECTION, "The server example.org cannot be reached.",
    ),
    Row(
        "silence", case(failure=Failure.TIMEOUT, at_url=PAGE),
        "timeout", Cause.TIMEOUT, "example.org did not answer in time.",
    ),
    Row(
        "a page that began and never ended",
        case(200, failure=Failure.TIMEOUT, at_url=PAGE),
        "timeout", Cause.TIMEOUT, "example.org began to answer (200) and did not finish in time.",
    ),
    Row(
        "a redirect into silence",
        case(hop(301), failure=Failure.TIMEOUT, at_url=ELSEWHERE),
        "timeout", Cause.TIMEOUT, f"example.net did not answer in time, after a redirect to {ELSEWHERE}.",
    ),
    Row(
        "an expired certificate whose date the network told (RFC 5280 4.1.2.5)",
        case(failure=Failure.TLS_EXPIRED, detail="certificate expired, notAfter=2026-02-03T10:00:00Z", at_url=PAGE),
        "tls", Cause.TLS, f"The certificate of example.org expired on 3 February 2026; {STILL}.",
    ),
    Row(
        "the same as OpenSSL prints dates",
        case(failure=Failure.TLS_EXPIRED, detail="notAfter=Feb  3 10:00:00 2026 GMT", at_url=PAGE),
        "tls", Cause.TLS, f"The certificate of example.org expired on 3 February 2026; {STILL}.",
    ),
    Row(
        "an expired certificate without a date",
        case(failure=Failure.TLS_EXPIRED, detail="certificate has expired", at_url=PAGE),
        "tls", Cause.TLS, f"The certificate of example.org has expired; {STILL}.",
    ),
    Row(
        "a certificate of the future",
        case(failure=Failure.TLS_EXPIRED, detail="certificate is not yet valid", at_url=PAGE),
        "tls", Cause.TLS, f"The certificate of example.org is not valid yet; {STILL}.",
    ),
    Row(
        "a certificate for somebody else (RFC 9110 4.3.4)",
        case(failure=Failure.TLS_NAME, at_url=PAGE),
        "tls", Cause.TLS, f"The certificate of example.org was issued for another name; {STILL}.",
    ),
    Row(
        "a certificate that its owner signed",
        case(failure=Failure.TLS_UNTRUSTED, at_url=PAGE),
        "tls", Cause.TLS, f"The certificate of example.org comes from nobody whom browsers trust; {STILL}.",
    ),
    Row(
        "no common version or cipher (RFC 8446 6.2)",
        case(failure=Failure.TLS, at_url=PAGE),
        "tls", Cause.TLS, "No secure connection to example.org could be made.",
    ),
    Row(
        "a circle of redirects (RFC 9110 15.4)",
        case(*(hop(302, f"https://example.org/{n % 2}") for n in range(20)), failure=Failure.LOOP, url=PAGE),
        "loop", Cause.LOOP, "It redirects in a circle.",
    ),
    Row(
        "a circle that was left as soon as it closed",
        case(hop(302), hop(302, ELSEWHERE), failure=Failure.LOOP, at_url=PAGE),
        "loop", Cause.LOOP, "It redirects in a circle.",
    ),
    Row(
        "more redirects than a browser follows, each to a new place",
        case(*(hop(302, f"https://example.org/{n}") for n in range(21)), failure=Failure.LOOP),
        "loop", Cause.LOOP, "It redirects on and on; we gave up after 21 redirects.",
    ),
    Row(
        "a redirect to itself",
        case(hop(301), failure=Failure.LOOP, at_url=PAGE), "loop", Cause.LOOP, "It redirects to itself.",
    ),
    Row(
        "an answer that is no HTTP (RFC 9112 2.3)",
        case(failure=Failure.PROTOCOL, at_url=PAGE),
        "protocol", Cause.PROTOCOL, "example.org sent an answer that cannot be read.",
    ),
    Row(
        "an interim answer and nothing more (RFC 9110 15.2)",
        case(101), "protocol", Cause.PROTOCOL, "example.org sent an interim answer and nothing after it (101).",
    ),
    Row(
        "a connection closed without a byte",
        case(failure=Failure.EMPTY, at_url=PAGE),
        "silent", Cause.EMPTY, "example.org closed the connection without an answer.",
    ),
    Row(
        "a head without end (RFC 6585 5 from the other side)",
        case(failure=Failure.TOO_LARGE, at_url=PAGE),
        "too_large", Cause.TOO_LARGE, "The answer is larger than what we read.",
    ),
    Row(
        "nearly a loop: many redirects that come to an end (a DOI needs six, lychee 1958)",
        case(*(hop(302, f"https://example.org/{n}") for n in range(6)), hop(200, "https://example.org/6"), url=PAGE),
        "redirected", Cause.REDIRECTED, "Works; it redirects for now to https://example.org/6 (302).",
    ),
    Row(
        "TLS of a protocol that was given up (RFC 8996)",
        case(failure=Failure.TLS, detail="[SSL: UNSUPPORTED_PROTOCOL] unsupported protocol", at_url=PAGE),
        "tls", Cause.TLS,
        "example.org secures its connections in a way so old that browsers refuse it; the page may still be there.",
    ),
)  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.says)
def test_silence_is_told_with_what_an_editor_can_check(row: Row) -> None:
    found = judge(row.case)
    assert (found.rule, found.cause, found.because) == (row.rule, row.cause, row.because)


def test_a_timeout_is_believed_less_than_a_missing_name() -> None:
    assert judge(case(failure=Failure.TIMEOUT)).confidence < judge(case(failure=Failure.DNS)).confidence
