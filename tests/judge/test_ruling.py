"""The fold of the desk: what decisions make of a ruling, what an evidence's fingerprint is, when a word still holds."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from curator.judge import ruling as fold
from curator.model import Agent, Attempt, Cause, Change, Evidence, Failure, Hop, Ruling, Standing

NOW = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
ASKED = "https://a.example/page"


def seen(*hops: tuple[str, int], failure: Failure | None = None, at_url: str | None = None) -> Evidence:
    made = tuple(Hop(url, status) for url, status in hops)
    return Evidence(ASKED, (Attempt(Agent.OWN, made, failure, at_url=at_url),))


FINGERPRINTS = [
    pytest.param(Cause.GONE, seen((ASKED, 404)), None, "gone 404 -", id="an answer at the address asked for"),
    pytest.param(
        Cause.LOGIN, seen((ASKED, 302), ("https://sso.example/auth?t=8f3a", 200)), None, "login 200 sso.example/auth",
        id="a token in the query of a log-in page does not count",
    ),
    pytest.param(
        Cause.LOGIN, seen((ASKED, 302), ("https://sso.example/auth;jsessionid=1B/x", 200)), None,
        "login 200 sso.example/auth/x", id="nor does a session in the path (RFC 3986, 3.3)",
    ),
    pytest.param(
        Cause.MOVED, seen((ASKED, 301), ("https://b.example/?id=2", 200)), "https://b.example/?id=2",
        "moved 200 https://b.example/?id=2", id="of a move the whole target counts",
    ),
    pytest.param(
        Cause.DNS, seen(failure=Failure.DNS, at_url=ASKED), None, "dns dns -", id="a failure stands for the status"
    ),
    pytest.param(Cause.NO_URL, Evidence(""), None, "no_url - -", id="nothing was asked"),
]  # fmt: skip


@pytest.mark.parametrize(("cause", "evidence", "moved_to", "wanted"), FINGERPRINTS)
def test_a_fingerprint_says_what_an_editor_has_seen(
    cause: Cause, evidence: Evidence, moved_to: str | None, wanted: str
) -> None:
    assert fold.fingerprint(cause, evidence, moved_to=moved_to) == wanted


@pytest.mark.parametrize(
    "target",
    [
        pytest.param("https://b.example/" + "x" * 1_000_000, id="a megabyte of address"),
        pytest.param("https://b.example/\ud800\u202e", id="lone surrogates and a direction mark"),
    ],
)
def test_a_fingerprint_is_bounded_and_can_be_written(target: str) -> None:
    made = fold.fingerprint(Cause.MOVED, seen((ASKED, 301), ("https://b.example/", 200)), moved_to=target)
    assert len(made) <= fold.MAX_FINGERPRINT
    assert made.encode()
    assert made != fold.fingerprint(Cause.MOVED, seen((ASKED, 301)), moved_to=target + "y")


HOLDS = [
    pytest.param(Ruling(), False, id="nothing said"),
    pytest.param(Ruling(title="T"), False, id="only a title"),
    pytest.param(Ruling(Standing.FINE, fingerprint="gone 404 -"), True, id="fine for this evidence"),
    pytest.param(Ruling(Standing.FINE, fingerprint="dns dns -"), False, id="fine for another evidence"),
    pytest.param(Ruling(Standing.FINE, NOW + timedelta(1), "gone 404 -"), True, id="fine until tomorrow"),
    pytest.param(Ruling(Standing.FINE, NOW, "gone 404 -"), False, id="fine until now, which is over"),
    pytest.param(Ruling(Standing.FINE, NOW + timedelta(1), "x"), False, id="fine until tomorrow for another evidence"),
    pytest.param(Ruling(Standing.CONFIRMED, fingerprint="gone 404 -"), True, id="confirmed broken"),
    pytest.param(Ruling(Standing.CONFIRMED, fingerprint="x"), False, id="confirmed for another evidence"),
    pytest.param(Ruling(Standing.SNOOZED, NOW + timedelta(1)), True, id="put off until tomorrow whatever comes"),
    pytest.param(Ruling(Standing.SNOOZED, NOW - timedelta(1)), False, id="put off until yesterday"),
    pytest.param(Ruling(Standing.SNOOZED, fingerprint="gone 404 -"), True, id="put off until it changes"),
    pytest.param(Ruling(Standing.SNOOZED, fingerprint="x"), False, id="put off until it changed, and it did"),
    pytest.param(Ruling(Standing.RETIRED, NOW - timedelta(1), "x"), True, id="retired holds until taken back"),
    pytest.param(Ruling(Standing.REPLACED, successor=ASKED), True, id="replaced holds until taken back"),
]


@pytest.mark.parametrize(("ruling", "wanted"), HOLDS)
def test_a_word_holds_for_its_evidence_and_its_time(ruling: Ruling, *, wanted: bool) -> None:
    assert fold.holds(ruling, fingerprint="gone 404 -", now=NOW) is wanted


FULL = Ruling(Standing.FINE, NOW, "f", None, "Title", "Summary", "fr", 7)


def test_changes_lead_from_one_ruling_to_the_other_and_exchanged_back() -> None:
    said = fold.changes(Ruling(), FULL)
    assert fold.apply(Ruling(), said) == FULL
    assert fold.apply(FULL, fold.exchanged(said)) == Ruling()
    assert fold.changes(FULL, FULL) == ()


def test_the_fold_of_a_log_is_its_last_word_on_each_field() -> None:
    one = fold.changes(Ruling(), Ruling(title="A"))
    two = fold.changes(Ruling(title="A"), Ruling(Standing.RETIRED, title="B"))
    assert fold.fold([one, two]) == Ruling(Standing.RETIRED, title="B")
    assert fold.fold([]) == Ruling()


def test_a_field_of_a_later_version_is_left_out() -> None:
    assert fold.apply(Ruling(title="A"), [Change("colour", None, "red")]) == Ruling(title="A")


CONFLICTS = [
    pytest.param(Ruling(title="A"), [Change("title", None, "A")], [], id="nobody has touched it"),
    pytest.param(Ruling(title="B"), [Change("title", None, "A")], ["title"], id="the title was changed again"),
    pytest.param(
        Ruling(Standing.FINE, title="A"), [Change("title", None, "A")], [], id="another field was changed since"
    ),
    pytest.param(
        replace(Ruling(Standing.SNOOZED), until=NOW),
        [Change("standing", None, "fine"), Change("fingerprint", None, None)],
        ["standing", "fingerprint"], id="a standing word is one thing",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("ruling", "said", "fields"), CONFLICTS)
def test_what_was_changed_since_cannot_be_taken_back(ruling: Ruling, said: Sequence[Change], fields: list[str]) -> None:
    assert [change.field for change in fold.conflicts(ruling, said)] == fields
