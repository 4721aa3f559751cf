"""Hosts in trouble: opened by all, closed by one."""

from datetime import timedelta

import pytest

from curator.judge import incidents, verdict
from curator.judge.incidents import Affected, Changes, find
from curator.model import STATE_OF, Cause, Incident, Policy, State
from tests.judge.making import DAY, NIGHT, POLICY, finding

HOST = "example.ac.uk"
NOW = NIGHT + 4 * DAY


def ones(*causes: Cause, host: str = HOST, first: int = 1, looked: bool = True) -> list[Affected]:
    return [
        Affected(host, first + n, STATE_OF[cause], cause, NIGHT + n * timedelta(hours=1), looked)
        for n, cause in enumerate(causes)
    ]


def run(resources: list[Affected], *, open_: tuple[Incident, ...] = (), policy: Policy = POLICY) -> Changes:
    return find(resources, open_=open_, at=NOW, policy=policy)


OLD = Incident(HOST, Cause.TIMEOUT, "example.ac.uk has not answered since long ago.", opened_at=NIGHT)
SILENT = [Cause.TIMEOUT] * 3

SENTENCES = [
    (Cause.TIMEOUT, "example.ac.uk has not answered since Tuesday 3 March 2026; 37 resources are affected."),
    (Cause.DNS, "The name example.ac.uk cannot be found since Tuesday 3 March 2026; 37 resources are affected."),
    (Cause.CONNECTION, "example.ac.uk cannot be connected to since Tuesday 3 March 2026; 37 resources are affected."),
    (Cause.TLS, "The secure connection to example.ac.uk fails since Tuesday 3 March 2026; 37 resources are affected."),
    (
        Cause.SERVER_ERROR,
        "example.ac.uk has answered with errors since Tuesday 3 March 2026; 37 resources are affected.",
    ),
]


@pytest.mark.parametrize(("cause", "because"), SENTENCES, ids=[cause.value for cause, _ in SENTENCES])
def test_one_host_in_trouble_is_one_row(cause: Cause, because: str) -> None:
    changes = run(ones(*[cause] * 37))
    assert [outage.incident for outage in changes.opened] == [Incident(HOST, cause, because, opened_at=NOW)]
    assert changes.opened[0].resource_ids == tuple(range(1, 38))
    assert (changes.going_on, changes.closed) == ((), ())


@pytest.mark.parametrize(
    "causes",
    [
        pytest.param([Cause.TIMEOUT] * 2, id="two are too few"),
        pytest.param([*SILENT, *[Cause.OK] * 3], id="half of it is not most of it"),
        pytest.param([*SILENT, Cause.MOVED, Cause.MOVED, Cause.BLOCKED], id="pages that moved or refuse us are there"),
        pytest.param([*SILENT, *[Cause.GONE] * 3], id="so is the site whose pages are gone"),
        pytest.param([Cause.TIMEOUT, Cause.TIMEOUT, Cause.OK], id="most of it, but two are too few"),
        pytest.param([Cause.GONE] * 5, id="pages that are gone are no trouble of the host"),
        pytest.param([Cause.OWN_NETWORK] * 5, id="nor is our own network"),
        pytest.param([Cause.RATE_LIMITED] * 5, id="nor our own pace"),
    ],
)
def test_nearly_an_incident(causes: list[Cause]) -> None:
    assert run(ones(*causes)) == Changes()


def test_looks_that_failed_by_our_fault_say_nothing_either_way() -> None:
    assert run(ones(*SILENT, Cause.RATE_LIMITED)).opened[0].resource_ids == (1, 2, 3)


def test_it_goes_on_under_its_old_date_with_todays_sentence() -> None:
    changes = run(ones(*SILENT), open_=(OLD,))
    (outage,) = changes.going_on
    assert (outage.incident.opened_at, outage.incident.closed_at) == (NIGHT, None)
    assert outage.incident.because.endswith("since Tuesday 3 March 2026; 3 resources are affected.")
    assert (changes.opened, changes.closed) == ((), ())


def test_resources_that_were_not_due_are_counted_and_do_not_decide() -> None:
    waiting = ones(*[Cause.TIMEOUT] * 30, first=100, looked=False) + ones(Cause.OK, first=500, looked=False)
    (outage,) = run(ones(Cause.TIMEOUT) + waiting, open_=(OLD,)).going_on
    assert len(outage.resource_ids) == 31
    assert run(waiting) == Changes()


def test_causes_mix_when_a_host_dies() -> None:
    (outage,) = run(ones(Cause.TIMEOUT, Cause.CONNECTION, Cause.TIMEOUT)).opened
    assert outage.incident.cause is Cause.TIMEOUT
    assert outage.incident.because == (
        "example.ac.uk is unreachable since Tuesday 3 March 2026; 3 resources are affected."
    )
    (outage,) = run(ones(Cause.SERVER_ERROR, Cause.SERVER_ERROR, Cause.TIMEOUT)).opened
    assert outage.incident.because.startswith("example.ac.uk has not answered as it should since Tuesday")


def test_most_of_a_host_failing_together_is_one_row_and_the_sentence_says_how_many() -> None:
    (outage,) = run(ones(*[Cause.SERVER_ERROR] * 30) + ones(*[Cause.OK] * 7, first=100)).opened
    assert outage.resource_ids == tuple(range(1, 31))
    assert outage.incident.because == (
        "Of 37 resources of example.ac.uk, 30 have failed together since Tuesday 3 March 2026."
    )


def test_pages_that_broke_over_the_years_are_no_trouble_of_their_host() -> None:
    years = [
        Affected(HOST, number, State.DEAD, Cause.SERVER_ERROR, NIGHT - number * 200 * DAY) for number in range(1, 7)
    ]
    assert run([*years, *ones(Cause.OK, first=50)]) == Changes()
    assert len(run(years).opened) == 1, "unless nothing of it answers any more"


def test_the_few_that_are_looked_at_nightly_do_not_speak_for_the_many_that_were_not_due() -> None:
    rare = ones(*[Cause.OK] * 33, first=100, looked=False)
    assert run(ones(*SILENT, Cause.OK) + rare) == Changes()


def test_what_was_not_looked_at_keeps_it_open_for_one_more_night() -> None:
    waiting = ones(*[Cause.TIMEOUT] * 30, first=100, looked=False)
    changes = run(ones(Cause.OK, Cause.OK) + waiting, open_=(OLD,))
    (outage,) = changes.going_on
    assert outage.resource_ids == changes.again == tuple(range(100, 130))
    assert outage.incident.because == (f"{OLD.because} It answers again; 30 of its resources wait for the next look.")
    still = run(ones(Cause.OK) + waiting[:1], open_=(outage.incident,)).going_on[0].incident
    assert still.because == f"{OLD.because} It answers again; 1 of its resources waits for the next look."
    assert (changes.opened, changes.closed) == ((), ())
    after = run(ones(*[Cause.OK] * 29, Cause.GONE, first=100), open_=(outage.incident,))
    assert [(one.host, one.because) for one in after.closed] == [(HOST, OLD.because)]


def test_one_page_that_comes_back_does_not_break_one_row_into_many() -> None:
    (outage,) = run(ones(*[Cause.TIMEOUT] * 36) + ones(Cause.OK, first=100), open_=(OLD,)).going_on
    assert len(outage.resource_ids) == 36
    assert outage.incident.opened_at == OLD.opened_at


@pytest.mark.parametrize("cause", [Cause.OK, Cause.REDIRECTED, Cause.MOVED])
def test_good_pages_close_it_when_the_rest_is_not_most(cause: Cause) -> None:
    changes = run(ones(*SILENT, *[cause] * 3), open_=(OLD,))
    assert [(one.host, one.opened_at, one.closed_at) for one in changes.closed] == [(HOST, NIGHT, NOW)]
    assert (changes.opened, changes.going_on) == ((), ())


@pytest.mark.parametrize(
    "causes",
    [
        pytest.param([], id="a host that was not looked at"),
        pytest.param([Cause.BLOCKED] * 3, id="a wall is not a good page"),
        pytest.param([Cause.RATE_LIMITED] * 3, id="nor is a host that wants a pause"),
    ],
)
def test_it_stays_open_without_a_word(causes: list[Cause]) -> None:
    assert run(ones(*causes), open_=(OLD,)) == Changes()


def test_hosts_do_not_mix() -> None:
    changes = run(
        ones(*SILENT, host="b.example") + ones(Cause.OK, first=50) + ones(*SILENT, host="a.example", first=90)
    )
    assert [outage.incident.host for outage in changes.opened] == ["a.example", "b.example"]


def test_an_order_of_resources_does_not_matter() -> None:
    resources = ones(*SILENT, host="b.example") + ones(*SILENT)
    assert run(resources) == run(resources[::-1])


def test_the_policy_decides_how_many() -> None:
    assert run(ones(Cause.DNS), policy=Policy(incident_resources=1)).opened
    assert not run(ones(*SILENT), policy=Policy(incident_resources=4)).opened


def test_affected_tells_tonights_finding_and_when_the_trouble_began() -> None:
    dns, blocked = finding(Cause.DNS), finding(Cause.BLOCKED)
    first = verdict.step(None, dns, at=NIGHT, policy=POLICY)
    second = verdict.step(first, dns, at=NIGHT + DAY, policy=POLICY)
    one = incidents.affected(HOST, 7, finding=dns, verdict=second, at=NIGHT + DAY)
    assert one == Affected(HOST, 7, State.DEAD, Cause.DNS, NIGHT)
    third = verdict.step(second, blocked, at=NOW, policy=POLICY)
    assert incidents.affected(HOST, 7, finding=blocked, verdict=third, at=NOW).cause is Cause.BLOCKED
    good = verdict.step(third, finding(Cause.OK), at=NOW, policy=POLICY)
    assert incidents.affected(HOST, 7, finding=finding(Cause.OK), verdict=good, at=NOW).since == NOW
