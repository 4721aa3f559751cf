"""A resource's history in plain sentences, as an editor would check them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from curator.model import (
    Agent,
    Attempt,
    Cause,
    Check,
    Evidence,
    Failure,
    Flip,
    History,
    Hop,
    State,
    Verdict,
    Why,
)
from curator.report import explain
from curator.report._answers import FAILURE_WORDS

URL = "https://www.learning-community.example/Parents/Tips.aspx"
NOW = datetime(2026, 3, 6, 2, 3, tzinfo=UTC)


def _at(back: float) -> datetime:
    return NOW - timedelta(days=back)


def _check(back: float, status: int = 404, *, failure: Failure | None = None, final: str = URL) -> Check:
    """A look `back` days ago."""
    hops = () if failure else (*((Hop(URL, 301),) if final != URL else ()), Hop(final, status))
    return Check(_at(back), Evidence(URL, (Attempt(Agent.OWN, hops, failure, "slow" if failure else ""),)), None, 412)


DEAD = Verdict(State.DEAD, "status", Cause.GONE, "Not found (404).", 1.0, _at(1), strikes=4, struck_at=_at(3))
FLIPS = (
    Flip(_at(1), State.FAILING, State.DEAD, Cause.GONE, "Not found (404)."),
    Flip(_at(3), State.LIVE, State.FAILING, Cause.GONE, "Not found (404)."),
    Flip(_at(30), None, State.LIVE, Cause.OK, "Works (200)."),
)
BROKEN = History(
    URL,
    "Tips for Parents",
    DEAD,
    NOW + timedelta(days=7),
    checks=(_check(0), _check(1), _check(2), _check(3), _check(4, 200)),
    flips=FLIPS,
    where=("Guideline for Parents › Training Sources, line 41", "Links, row 3"),
    looks=31,
    first_at=_at(30),
    last_good_at=_at(4),
)

GOLDEN = """\
Tips for Parents
https://www.learning-community.example/Parents/Tips.aspx

Broken, since 5 March 2026. Not found (404). So it was on the last 4 nights (3, 4, 5 and 6 March 2026). It was called \
broken on 5 March 2026, after 3 failed looks over 48 hours. It last worked on 2 March 2026. What you can do: Look for \
the page on its site; if it is nowhere, remove the link. Rule: status.

What changed:
  4 February 2026, 02:03: first judged “Works”. Works (200).
  3 March 2026, 02:03: from “Works” to “Failing, not yet confirmed”. Not found (404).
  5 March 2026, 02:03: from “Failing, not yet confirmed” to “Broken”. Not found (404).

The newest looks:
  6 March 2026, 02:03: answered 404, 0.4 seconds.
  5 March 2026, 02:03: answered 404, 0.4 seconds.
  4 March 2026, 02:03: answered 404, 0.4 seconds.
  3 March 2026, 02:03: answered 404, 0.4 seconds.
  2 March 2026, 02:03: answered 200, 0.4 seconds.
  and 26 earlier looks, the first on 4 February 2026.

Mentioned in:
  Guideline for Parents › Training Sources, line 41
  Links, row 3

Next look on 13 March 2026, from 02:03 on. All times are UTC.
"""


def test_a_broken_link_is_explained_like_this() -> None:
    assert explain(BROKEN) == GOLDEN


FAILING = replace(DEAD, state=State.FAILING, since=_at(1), struck_at=_at(1), strikes=2)
LIVE = Verdict(State.LIVE, "status", Cause.OK, "Works (200).", 1.0, _at(30))
GOOD = tuple(_check(back, 200) for back in range(10))


@pytest.mark.parametrize(
    ("history", "sentences"),
    [
        pytest.param(
            replace(BROKEN, verdict=FAILING, flips=FLIPS[1:]),
            ["Failing, not yet confirmed, since 5 March 2026.", "on the last 2 nights (5 and 6 March 2026)",
             "It is not called broken yet"],
            id="failing says that it is not broken yet",
        ),
        pytest.param(
            replace(BROKEN, checks=(_check(0), _check(1, 503), _check(2, failure=Failure.TIMEOUT), _check(3))),
            ["Since 3 March 2026: answered 404 on 2 looks, answered 503 on 1 look and no answer in time on 1 look.",
             "after 3 looks over 48 hours"],
            id="looks that differed are told apart and none is called failed for all",
        ),
        pytest.param(
            replace(BROKEN, checks=(_check(0), _check(0.05), _check(3))),
            ["on the last 3 looks (3 and 6 March 2026)"],
            id="two looks in one night are no two nights",
        ),
        pytest.param(
            replace(BROKEN, checks=(_check(0),)),
            ["That was on 6 March 2026.", "after failing for 48 hours"],
            id="when the first looks are no longer at hand nothing is counted",
        ),
        pytest.param(
            replace(BROKEN, last_good_at=None), ["It worked on none of our 31 looks."], id="never worked"
        ),
        pytest.param(
            History(URL, "", LIVE, NOW, GOOD, FLIPS[2:], looks=10),
            ["Works, since 4 February 2026.",
             "Works (200). So it was on the last 10 nights (25 February 2026 to 6 March 2026)."],
            id="a long good row is told by its ends",
        ),
        pytest.param(
            replace(BROKEN, checks=(_check(0, failure=Failure.OWN_NETWORK), _check(1), _check(2), _check(3))),
            ["Not found (404). So it was on the last 3 nights (3, 4 and 5 March 2026)."],
            id="a night without our own network is no night against the page",
        ),
        pytest.param(
            History(URL, "", LIVE, NOW, (_check(0, 429), *GOOD[1:]), FLIPS[2:], looks=10),
            ["Works (200). So it was on the last 9 nights (25 February 2026 to 5 March 2026)."],
            id="being asked to come later is no good night either",
        ),
        pytest.param(
            History(URL, "", LIVE, NOW, (GOOD[0], _check(1, 200, final="https://b.example/"), GOOD[2])),
            ["Works (200). That was on 6 March 2026."],
            id="a good row ends where the answer came from elsewhere",
        ),
        pytest.param(
            History(URL, "", replace(DEAD, cause=Cause.SOFT_404, because="Not found, though it says 200."), NOW,
                    (_check(0, 200), _check(1, 200), _check(2, 200), _check(3, 200), _check(4, 200)), FLIPS, looks=5),
            ["Not found, though it says 200. So it was on the last 4 nights (3, 4, 5 and 6 March 2026)."],
            id="a soft 404 does not count the nights on which the page was good",
        ),
        pytest.param(
            History(URL, "", Verdict(State.MOVED, "redirect", Cause.MOVED, "Moved for good (301).", 0.9, _at(0),
                                     2, _at(1), "https://new.example/"), NOW,
                    (_check(0, 200, final="https://new.example/"), _check(1, 200, final="https://new.example/"))),
            ["on the last 2 nights (5 and 6 March 2026)", "The new address is https://new.example/",
             "How sure we are: 90%.", "answered 200 from https://new.example/ (301 on the way), 0.4 seconds."],
            id="moved says where to and by which way",
        ),
        pytest.param(
            History(None, "Interviews", Verdict(State.UNSURE, "address", Cause.NO_URL, "No address is given.", 1, NOW),
                    None, candidates=("https://routes.example/",)),
            ["No address.\n", "It counts neither as broken nor as working.",
             "Addresses that a source proposes:\n  https://routes.example/"],
            id="no address, but a proposal",
        ),
        pytest.param(History(URL, "", None, NOW), ["Not checked yet.", "Next look on 6 March 2026"], id="never seen"),
        pytest.param(
            replace(BROKEN, verdict=replace(DEAD, flapping=True)), ["keeps turning between good and bad"], id="flapping"
        ),
        pytest.param(
            replace(BROKEN, flips=(replace(FLIPS[0], why=Why.RULES), *FLIPS[1:])),
            ["“Broken” (our rules changed, not the page)."],
            id="a change of our own is not laid on the page",
        ),
        pytest.param(History(None, "", None, None), ["No address.", "Not checked yet."], id="nothing known at all"),
    ],
)  # fmt: skip
def test_sentences(history: History, sentences: list[str]) -> None:
    text = explain(history)
    for sentence in sentences:
        assert sentence in text


def test_a_change_of_our_own_is_not_called_after_looks() -> None:
    assert "called broken" not in explain(replace(BROKEN, flips=(replace(FLIPS[0], why=Why.DECISION),)))


def test_foreign_text_cannot_steer_the_terminal() -> None:
    evil = "\x1b[2J\x07\u202e\r"
    history = replace(BROKEN, title=evil, where=(evil,), verdict=replace(DEAD, because=evil, rule=evil), url=URL + evil)
    assert not set(explain(history)) & set(evil) - {"[", "2", "J"}


@pytest.mark.parametrize("failure", Failure)
def test_every_failure_has_its_words(failure: Failure) -> None:
    assert FAILURE_WORDS[failure] in explain(replace(BROKEN, checks=(_check(0, failure=failure),)))
