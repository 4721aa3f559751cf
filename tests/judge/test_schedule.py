"""When to look again, and strikes over simulated nights with a real cron's jitter."""

from datetime import datetime, timedelta

import pytest

from curator.judge import schedule, verdict
from curator.judge.schedule import EARLIER, due_until, next_check_at, order
from curator.model import Cause, Finding, Policy, Proof, Verdict
from tests.judge.making import DAY, NIGHT, PAGE, POLICY, finding, verdict_of

KEYS = [f"https://example.org/{n}" for n in range(400)]
NAME = "https://www.example.org/resource"


def wait(
    one: Verdict, *, key: str = PAGE, every_s: int = 86_400, at: datetime = NIGHT, policy: Policy = POLICY
) -> float:
    """Days until the next look."""
    due = next_check_at(one, key=key, at=at, every_s=every_s, policy=policy)
    assert due is not None
    return (due - at) / DAY


WAITS = [
    pytest.param(("live", Cause.OK), {}, 7, id="a live one waits as long as its source says"),
    pytest.param(("moved", Cause.MOVED), {"strikes": 2, "moved_to": NAME}, 7, id="so does one that has moved"),
    pytest.param(("live", Cause.REDIRECTED), {"strikes": 1, "moved_to": NAME}, 1, id="a move seen once, one night"),
    pytest.param(("failing", Cause.GONE), {"strikes": 1}, 1, id="a failing one is looked at nightly"),
    pytest.param(("dead", Cause.GONE), {"strikes": 3}, 7, id="a dead one weekly at first"),
    pytest.param(("dead", Cause.GONE), {"strikes": 9, "since": NIGHT - 40 * DAY}, 20, id="then ever more seldom"),
    pytest.param(("dead", Cause.GONE), {"strikes": 9, "since": NIGHT - 900 * DAY}, 30, id="but once a month for ever"),
    pytest.param(("unsure", Cause.BLOCKED), {}, 3, id="an unsure one after some nights"),
    pytest.param(("unsure", Cause.OWN_NETWORK), {}, 1, id="what we have not seen by our own fault, next night"),
    pytest.param(("unsure", Cause.RATE_LIMITED), {}, 1, id="so for what asked us to come back later"),
    pytest.param(("unsure", Cause.UNSAFE), {}, 3, id="a private address may become a public one"),
]


@pytest.mark.parametrize(("state", "changes", "days"), WAITS)
def test_the_wait_is_the_full_one_less_a_little_and_a_tenth_at_most(state, changes: dict, days: float) -> None:
    waits = [wait(verdict_of(state, **changes), key=key, every_s=7 * 86_400) for key in KEYS]
    least, most = EARLIER
    assert days * (1 - most) <= min(waits) < days * 0.91
    assert days * 0.97 < max(waits) <= days * (1 - least)


@pytest.mark.parametrize(
    ("cause", "key", "is_never"),
    [
        pytest.param(Cause.NO_URL, "3f2a", True, id="there is nothing to look at"),
        pytest.param(Cause.INVALID, "https://exa mple.org/", True, id="an address that no browser reads stays so"),
        pytest.param(Cause.UNSUPPORTED, "mailto:ann@example.org", True, id="a mail address stays one"),
        pytest.param(Cause.UNSUPPORTED, PAGE, False, id="a page that redirects to an app may cease to"),
        pytest.param(Cause.UNSAFE, PAGE, False, id="where a name leads may change"),
        pytest.param(Cause.ROBOTS, PAGE, False, id="robots.txt may change"),
    ],
)
def test_what_can_never_change_is_never_looked_at_again(cause: Cause, key: str, is_never: bool) -> None:
    due = next_check_at(verdict_of(("unsure", cause)), key=key, at=NIGHT, every_s=86_400, policy=POLICY)
    assert (due is None) == is_never


def test_a_host_that_wants_a_pause_gets_it() -> None:
    live, pause = verdict_of(("live", Cause.OK)), NIGHT + 9 * DAY
    assert next_check_at(live, key=PAGE, at=NIGHT, every_s=86_400, policy=POLICY, not_before_at=pause) == pause
    early = NIGHT - DAY
    due = next_check_at(live, key=PAGE, at=NIGHT, every_s=86_400, policy=POLICY, not_before_at=early)
    assert due is not None
    assert due > NIGHT


def test_a_look_that_failed_by_our_fault_is_repeated_soon_though_the_verdict_stays() -> None:
    due = next_check_at(
        verdict_of(("live", Cause.OK)), key=PAGE, at=NIGHT, every_s=30 * 86_400, policy=POLICY,
        finding=finding(Cause.RATE_LIMITED),
    )  # fmt: skip
    assert due is not None
    assert due <= NIGHT + DAY


def test_the_same_key_always_gives_the_same_time_and_many_keys_spread() -> None:
    live = verdict_of(("live", Cause.OK))
    waits = [wait(live, key=key, every_s=30 * 86_400) for key in KEYS]
    assert waits == [wait(live, key=key, every_s=30 * 86_400) for key in KEYS]
    by_day = [sum(day <= one < day + 1 for one in waits) for day in (27, 28, 29)]
    assert sum(by_day) == len(KEYS)
    assert min(by_day) > len(KEYS) / 10


def test_the_next_look_is_always_later_than_the_last() -> None:
    assert wait(verdict_of(("live", Cause.OK)), every_s=0) > 0
    future = verdict_of(("dead", Cause.GONE), since=NIGHT + 900 * DAY)
    assert 6 < wait(future) <= 7


def test_a_key_of_any_kind_will_do() -> None:
    assert wait(verdict_of(("live", Cause.OK)), key="\ud800") > 0


def test_hosts_with_most_links_left_come_first() -> None:
    assert order({"b.example": 3, "a.example": 3, "c.example": 400, "d.example": 1}) == (
        "c.example",
        "a.example",
        "b.example",
        "d.example",
    )
    assert order({}) == ()


# nights: a cron at 02:14 that is up to 20 minutes late, a run that comes to this resource early or hours later

START = [0, 20, 3, 0, 17, 20, 1, 9]
"""Minutes that cron is late, night by night."""


def nights(found: Finding, *, delays_h: list[float], key: str = NAME) -> list[tuple[int, Verdict]]:
    """The night and the verdict of each look; night n is not used when nothing is due."""
    told: list[tuple[int, Verdict]] = []
    due: datetime | None = NIGHT
    for night, (late, delay) in enumerate(zip(START, delays_h, strict=True)):
        started_at = NIGHT + night * DAY + timedelta(minutes=late)
        if due is None or due > due_until(started_at):
            continue
        at = started_at + timedelta(hours=delay)
        one = verdict.step(told[-1][1] if told else None, found, at=at, policy=POLICY)
        due = next_check_at(one, key=key, at=at, every_s=86_400, policy=POLICY)
        told.append((night, one))
    return told


RUNS = [
    pytest.param([0.0] * 8, id="first in line every night"),
    pytest.param([5.0] * 8, id="last in line of a long run every night"),
    pytest.param([0.1, 5.5, 0.2, 5.5, 0.1, 5.9, 0.0, 3.0], id="now first, now last"),
    pytest.param([5.9, 0.0, 0.0, 0.0, 5.9, 0.0, 0.0, 0.0], id="last on the first night, first on the third"),
]


@pytest.mark.parametrize("delays_h", RUNS)
def test_three_nights_of_trouble_make_dead_on_the_third(delays_h: list[float]) -> None:
    for key in KEYS[:100]:
        told = nights(finding(Cause.TIMEOUT), delays_h=delays_h, key=key)
        assert [(night, one.state.value) for night, one in told[:3]] == [(0, "failing"), (1, "failing"), (2, "dead")]


@pytest.mark.parametrize("delays_h", RUNS)
def test_two_nights_of_strong_proof_make_dead_on_the_second(delays_h: list[float]) -> None:
    told = nights(finding(Cause.GONE, proof=Proof.STRONG), delays_h=delays_h)
    assert [(night, one.state.value) for night, one in told[:2]] == [(0, "failing"), (1, "dead")]


@pytest.mark.parametrize("delays_h", RUNS)
def test_a_nightly_run_never_skips_a_night(delays_h: list[float]) -> None:
    for key in KEYS[:100]:
        assert [night for night, _ in nights(finding(Cause.OK), delays_h=delays_h, key=key)] == list(range(8))


def test_an_hourly_run_does_not_hurry_the_dead() -> None:
    """A run every hour looks at what falls due up to six hours early; 40 hours must still pass."""
    one: Verdict | None = None
    due = NIGHT
    for hour in range(24 * 4):
        at = NIGHT + timedelta(hours=hour)
        if due > due_until(at):
            continue
        one = verdict.step(one, finding(Cause.TIMEOUT), at=at, policy=POLICY)
        next_at = next_check_at(one, key=NAME, at=at, every_s=86_400, policy=POLICY)
        assert next_at is not None
        due = next_at
        if one.state.value == "dead":
            assert one.struck_at is not None
            assert at - one.struck_at >= timedelta(hours=40)
            return
    pytest.fail("never dead")


def test_what_is_due_is_counted_from_the_start_of_the_run() -> None:
    assert due_until(NIGHT) - NIGHT == schedule.DUE_AHEAD == timedelta(hours=6)
