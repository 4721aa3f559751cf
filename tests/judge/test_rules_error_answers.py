"""Rules for answers that are errors: gone, login, blocked, client_error, server_error, nowhere."""

import pytest

from curator.judge import judge
from curator.model import Cause, Failure, Proof, State
from tests.judge.making import Row, case, hop, page

NEW = "https://example.net/new"
DOOR = "https://example.org/login"
LOGIN = "https://example.org/account/login?next=/page"

ROWS = (
    Row("404 (RFC 9110 15.5.5)", case(404), "gone", Cause.GONE, "Not found (404)."),
    Row(
        "410 (RFC 9110 15.5.11)", case(410), "gone", Cause.GONE, "The site says that the page is gone for good (410).",
    ),
    Row(
        "a permanent redirect to a page that is not there is no move",
        case(hop(301), hop(404, NEW)), "gone", Cause.GONE, f"Not found (404), after a redirect to {NEW}.",
    ),
    Row(
        "a redirect that only adds www is not worth a word",
        case(hop(301), hop(404, "https://www.example.org/page/")), "gone", Cause.GONE, "Not found (404).",
    ),
    Row(
        "nearly gone: 403 hides or refuses (RFC 9110 15.5.4)",
        case(403),
        "blocked", Cause.BLOCKED, "The site refuses our checker (403).",
    ),
    Row(
        "come-back: 404 at the first try, 200 at the second",
        case(200, before=case(404).check.evidence.attempts),
        "ok", Cause.OK, "The page works (200).",
    ),
    Row(
        "401 (RFC 9110 15.5.2)",
        case(401),
        "login", Cause.LOGIN, "The site asks for a user name and a password (401).",
    ),
    Row("402 (RFC 9110 15.5.3)", case(402), "login", Cause.LOGIN, "The site asks for a payment (402)."),
    Row(
        "a redirect to the site's own log-in form",
        case(hop(302), hop(200, LOGIN), body=page("Welcome", text=200, password=True)),
        "login", Cause.LOGIN, f"It redirects to a log-in page at {LOGIN}.",
    ),
    Row(
        "a redirect to a form whose title says what it is, in any language we know",
        case(hop(302), hop(200, "https://example.org/s"), body=page("Anmelden – Beispielschule", password=True)),
        "login", Cause.LOGIN, "It redirects to a log-in page at https://example.org/s.",
    ),
    Row(
        "a redirect to an identity provider, whose first page may have no password field",
        case(hop(302), hop(200, "https://login.microsoftonline.com/x/oauth2/authorize"), body=page("Sign in")),
        "login", Cause.LOGIN, "It redirects to a log-in page at https://login.microsoftonline.com/x/oauth2/authorize.",
    ),
    Row(
        "nearly a log-in: the catalogue lists the log-in page itself",
        case(hop(302, DOOR), hop(200, LOGIN), url=DOOR, body=page("Log in", password=True)),
        "redirected", Cause.REDIRECTED, f"Works; it redirects for now to {LOGIN} (302).",
    ),
    Row(
        "nearly a log-in: a page that also has a log-in form in its corner",
        case(200, body=page("The water cycle", password=True)), "ok", Cause.OK, "The page works (200).",
    ),
    Row(
        "nearly a log-in: a redirect to an article with a log-in form in its corner",
        case(hop(302), hop(200, "https://example.org/water"), body=page("The water cycle", password=True)),
        "redirected", Cause.REDIRECTED, "Works; it redirects for now to https://example.org/water (302).",
    ),
    Row("406 (RFC 9110 15.5.7)", case(406), "blocked", Cause.BLOCKED, "The site refuses our checker (406)."),
    Row("407 (RFC 9110 15.5.8)", case(407), "blocked", Cause.BLOCKED, "The site wants us to log in to a proxy (407)."),
    Row("418 (RFC 2324 2.3.2)", case(418), "blocked", Cause.BLOCKED, "The site refuses our checker (418)."),
    Row("451 (RFC 7725)", case(451), "blocked", Cause.BLOCKED, "The page is withheld here for legal reasons (451)."),
    Row(
        "LinkedIn's 999 (html-proofer 215)",
        case(999),
        "blocked", Cause.BLOCKED, "The site refuses our checker (999).",
    ),
    Row(
        "a permanent redirect to a site that refuses us is no move yet",
        case(hop(301), hop(403, NEW)),
        "blocked", Cause.BLOCKED, f"The site refuses our checker (403), after a redirect to {NEW}.",
    ),
    Row(
        "400 to our user agent (linkchecker 525)",
        case(400), "client_error", Cause.BLOCKED,
        "The site does not accept the way we ask (400); it may work in a browser.",
    ),
    Row(
        "405 to GET (RFC 9110 15.5.6)",
        case(405), "client_error", Cause.BLOCKED,
        "The site does not accept the way we ask (405); it may work in a browser.",
    ),
    Row(
        "an unknown 4xx is a 400 (RFC 9110 15)",
        case(477), "client_error", Cause.BLOCKED,
        "The site does not accept the way we ask (477); it may work in a browser.",
    ),
    Row(
        "500 (RFC 9110 15.6.1)",
        case(500),
        "server_error", Cause.SERVER_ERROR, "The server answered with an error (500).",
    ),
    Row(
        "502 (RFC 9110 15.6.3)",
        case(502), "server_error", Cause.SERVER_ERROR,
        "A server on the way got no proper answer from the site (502).",
    ),
    Row(
        "522, Cloudflare's own",
        case(522), "server_error", Cause.SERVER_ERROR,
        "Cloudflare gets no connection to the site's own server (522).",
    ),
    Row(
        "a status outside 100 to 599 is a 5xx (RFC 9110 15)",
        case(733), "server_error", Cause.SERVER_ERROR, "The server answered with a status that does not exist (733).",
    ),
    Row(
        "301 without Location and without a body (RFC 9110 15.4)",
        case(301, size=0), "nowhere", Cause.PROTOCOL,
        "The site says that the page is elsewhere and does not say where (301).",
    ),
    Row(
        "nearly nowhere: 300 with a list of choices (RFC 9110 15.4.1)",
        case(300),
        "ok", Cause.OK, "The page answers (300).",
    ),
)  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.says)
def test_an_error_is_told_with_its_status(row: Row) -> None:
    found = judge(row.case)
    assert (found.rule, found.cause, found.because) == (row.rule, row.cause, row.because)


def test_only_410_is_strong_proof() -> None:
    proofs = {status: judge(case(status)).proof for status in (404, 410, 500, 403)}
    assert proofs == {404: Proof.USUAL, 410: Proof.STRONG, 500: Proof.USUAL, 403: Proof.USUAL}


@pytest.mark.parametrize("status", [status for status in range(400, 500) if status not in (404, 410)])
def test_no_other_refusal_calls_a_page_dead(status: int) -> None:
    assert judge(case(status)).state is State.UNSURE


def test_the_last_attempt_is_judged_and_not_the_ones_before() -> None:
    found = judge(case(404, before=case(failure=Failure.RESET).check.evidence.attempts))
    assert found.cause is Cause.GONE
