"""The laying out that all formats share: folding, order, nothing twice, nothing empty."""

from collections import Counter
from dataclasses import replace

import pytest

from curator.model import Cause, Incident, Item, State, Trouble
from curator.report._lines import fold
from curator.report._paper import lay_out
from curator.report._remedies import REMEDIES
from tests.report import sample


def _items(number: int, host: str = "a.example", cause: Cause = Cause.DNS) -> tuple[Item, ...]:
    return tuple(replace(sample.NEWLY_BROKEN[0], resource_id=at, host=host, cause=cause) for at in range(number))


TROUBLE = Trouble(Incident("a.example", Cause.DNS, "Gone.", sample.NIGHT), resources=2, mentions=2)


@pytest.mark.parametrize(
    ("items", "troubles", "sizes"),
    [
        pytest.param(_items(3), (), [3], id="three links of a host with one cause are one line"),
        pytest.param(_items(2), (), [1, 1], id="two are two"),
        pytest.param(_items(2), (TROUBLE,), [2], id="two are one when the host has an incident with that cause"),
        pytest.param(_items(2, cause=Cause.GONE), (TROUBLE,), [1, 1], id="nearly: an incident of another cause"),
        pytest.param(_items(1), (TROUBLE,), [1], id="one link stays itself"),
        pytest.param(_items(5, host=""), (), [1] * 5, id="links without a host each need their own act"),
        pytest.param((*_items(2), *_items(2, cause=Cause.GONE)), (), [1] * 4, id="two causes are two troubles"),
        pytest.param((), (), [], id="nothing"),
    ],
)
def test_folding(items: tuple[Item, ...], troubles: tuple[Trouble, ...], sizes: list[int]) -> None:
    assert [len(group) for group in fold(items, troubles)] == sizes


def test_every_link_is_told_in_full_exactly_once() -> None:
    bulletin = sample.rich()
    paper = lay_out(bulletin)
    told = Counter(
        item.resource_id for part in (*paper.night, *paper.standing) for line in part.lines for item in line.items
    )
    every = {
        item.resource_id
        for items in (bulletin.broken, bulletin.failing, bulletin.moved, bulletin.unsure, bulletin.newly_fixed)
        for item in items
    }
    assert set(told) == every
    assert set(told.values()) == {1}
    assert set(paper.anchors) == every


def test_a_standing_part_says_how_many_were_told_above_and_is_left_out_when_all_were() -> None:
    parts = {part.key: part for part in lay_out(sample.rich()).standing}
    assert parts["broken"].note == "40 of them are told of above."
    assert parts["broken"].links == 42
    assert len(parts["broken"].lines) == 2
    assert set(parts) == {"broken", "unsure"}


def test_a_host_that_was_in_trouble_before_with_new_links_is_told_whole_where_it_stands() -> None:
    host = sample.NEWLY_BROKEN[3:]
    paper = lay_out(replace(sample.quiet(), newly_broken=host[:4], broken=host))
    assert [line.size for line in paper.standing[0].lines] == [37]


def test_what_only_an_editor_can_settle_comes_first_where_we_cannot_tell() -> None:
    items = (*sample.NEWLY_UNSURE, *sample.OLDER_UNSURE)
    part = lay_out(replace(sample.quiet(), unsure=items)).standing[0]
    assert [line.items[0].cause for line in part.lines] == [Cause.NO_URL, Cause.NO_URL, Cause.BLOCKED, Cause.LOGIN]


def test_a_run_of_less_than_a_minute_has_one_time() -> None:
    quick = replace(sample.quiet(), finished_at=sample.quiet().started_at)
    assert lay_out(quick).dateline == "Saturday, 7 March 2026, 02:00 UTC. 64 of 64 links looked at."
    assert "02:00 UTC" in lay_out(replace(quick, finished_at=None)).dateline


def test_nothing_empty_is_laid_out() -> None:
    paper = lay_out(sample.quiet())
    assert (paper.night, paper.standing, paper.by_document, paper.by_host, paper.troubles) == ((), (), (), (), ())
    assert paper.otherwise is None


def test_documents_come_worst_first_with_their_counts() -> None:
    tallies = lay_out(sample.rich()).by_document
    assert [tally.name for tally in tallies] == [
        "Guideline for Parents", "Guideline for Teachers", "Links for policy makers", "روابط مفيدة",
    ]  # fmt: skip
    assert dict(tallies[0].states) == {State.DEAD: 16, State.FAILING: 2, State.MOVED: 2, State.UNSURE: 4}


def test_sites_are_listed_from_two_links_on() -> None:
    assert [tally.name for tally in lay_out(sample.rich()).by_host] == ["routes.altstadt-uni.example"]


def test_changes_of_our_own_making_are_one_sentence() -> None:
    items = (*sample.NEWLY_FIXED, *sample.NEWLY_MOVED)
    assert lay_out(replace(sample.quiet(), otherwise=items)).otherwise == (
        "3 links are judged differently because the rules, the policy or a decision changed, not because of the web: "
        "1 now “Works” and 2 now “Moved”."
    )


def test_an_incident_is_told_once_and_its_end_is_told() -> None:
    bulletin = sample.rich()
    over = replace(bulletin.troubles[1], incident=replace(bulletin.troubles[1].incident, closed_at=sample.NIGHT))
    told = lay_out(replace(bulletin, troubles=(bulletin.troubles[0], over))).troubles
    assert told == ("slow.example.it: over since 6 March 2026; it had begun on 5 March 2026.",)


def test_every_cause_has_its_remedy_or_needs_none() -> None:
    assert set(REMEDIES) == set(Cause)
    assert {cause for cause, remedy in REMEDIES.items() if remedy is None} == {
        Cause.OK, Cause.REDIRECTED, Cause.RATE_LIMITED, Cause.OWN_NETWORK, Cause.UNSUPPORTED,
    }  # fmt: skip


@pytest.mark.parametrize("remedy", sorted(filter(None, set(REMEDIES.values()))))
def test_a_remedy_is_one_calm_sentence(remedy: str) -> None:
    assert remedy[0].isupper()
    assert remedy.endswith(".")
    assert "!" not in remedy
