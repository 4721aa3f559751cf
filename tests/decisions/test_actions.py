"""What each action does, whom readers then see, when it comes back, and that it can be taken back."""

from collections.abc import Mapping
from datetime import timedelta

import pytest

from curator import decisions
from curator import store as keep
from curator.decisions import Action, Key, LaneName, Order, OutcomeKind, Target
from curator.model import Cause, Standing, State
from tests.decisions.making import (
    ANN,
    BLOCKED,
    BOB,
    DEAD,
    DOWN,
    FAILING,
    LEAD,
    LIVE,
    MOVED,
    NOW,
    READER,
    TARGET,
    TWIN,
    Desk,
)

NEW = "https://other.example/page"


def test_every_lane_holds_what_belongs_in_it(desk: Desk) -> None:
    incident = "incident:1"
    section = desk.store.value("SELECT id FROM sections WHERE heading = 'Nothing here'")
    one, other = sorted((desk.key(LIVE).number, desk.key(TWIN).number))
    later = desk.store.value("SELECT id FROM sections WHERE heading = 'Later'")
    assert desk.lanes() == {
        LaneName.BROKEN: {str(desk.key(DEAD)), incident},
        LaneName.FAILING: {str(desk.key(FAILING))},
        LaneName.MOVED: {str(desk.key(MOVED))},
        LaneName.UNSURE: {str(desk.key(BLOCKED))},
        LaneName.NO_URL: {str(desk.key(None))},
        LaneName.EMPTY: {f"section:{section}", f"section:{later}"},
        LaneName.DUPLICATES: {f"pair:{one}-{other}"},
        LaneName.NEW: {str(desk.key(LIVE)), str(desk.key(TWIN))},
    }


def test_counts_are_the_lengths_of_the_lanes(desk: Desk) -> None:
    counts = decisions.queue(desk.store, decisions.View(), at=desk.now).counts
    lanes = desk.lanes()
    assert counts == {lane: len(lanes.get(lane, ())) for lane in LaneName}


SETTLING = [
    pytest.param(MOVED, Order(Action.ACCEPT), Standing.REPLACED, id="accepting replaces"),
    pytest.param(DEAD, Order(Action.REPLACE, url=NEW), Standing.REPLACED, id="replacing"),
    pytest.param(DEAD, Order(Action.CONFIRM), Standing.CONFIRMED, id="confirming broken"),
    pytest.param(FAILING, Order(Action.CONFIRM), Standing.CONFIRMED, id="confirming what is failing"),
    pytest.param(BLOCKED, Order(Action.FINE), Standing.FINE, id="fine"),
    pytest.param(BLOCKED, Order(Action.FINE_UNTIL, until=NOW + timedelta(9)), Standing.FINE, id="fine until a date"),
    pytest.param(DEAD, Order(Action.SNOOZE), Standing.SNOOZED, id="put off until it changes"),
    pytest.param(DEAD, Order(Action.SNOOZE, until=NOW + timedelta(9)), Standing.SNOOZED, id="put off until a date"),
    pytest.param(DEAD, Order(Action.RETIRE), Standing.RETIRED, id="retiring"),
    pytest.param(LIVE, Order(Action.APPROVE), None, id="approving"),
    pytest.param(None, Order(Action.REPLACE, url=NEW), Standing.REPLACED, id="giving an address where there was none"),
]


@pytest.mark.parametrize(("url", "order", "standing"), SETTLING)
def test_what_is_decided_leaves_its_lane_and_comes_back_when_taken_back(
    desk: Desk, url: str | None, order: Order, standing: Standing | None
) -> None:
    key = desk.key(url)
    before = desk.lanes()
    entry = desk.entry(key.number)
    outcome = decisions.decide(desk.store, Target(key), order, by=ANN, at=desk.now)
    assert (outcome.kind, outcome.done, len(outcome.decisions)) == (OutcomeKind.DONE, 1, 1)
    assert desk.lane(key) is None
    found = decisions.item(desk.store, key, at=desk.now)
    assert found is not None
    assert (found.ruling.standing, found.is_open, found.decisions[0].by) == (standing, False, "ann")
    undone = desk.undo(outcome)
    assert undone.is_done
    assert desk.lanes() == before
    assert desk.entry(key.number) == entry
    assert keep.rulings(desk.store, [key.number])[key.number] == decisions.item(desk.store, key, at=NOW).ruling  # type: ignore[union-attr]


def test_a_replacement_is_a_successor_that_readers_and_the_next_run_see(desk: Desk) -> None:
    key = desk.key(DEAD)
    assert desk.do(DEAD, Action.REPLACE, url=" HTTPS://Other.example:443/page#part ").is_done
    successor = desk.key(NEW)
    entry = desk.entry(key.number)
    assert entry is not None
    assert (entry.url, entry.title, entry.mentions) == (NEW, "Link 0", 1)
    assert desk.entry(successor.number) is None
    due = [due.resource_id for due in keep.due(desk.store, host="other.example", until=NOW, limit=9)]
    assert due == [successor.number]
    assert [due.resource_id for due in keep.due_asked(desk.store, limit=9)] == [successor.number]
    found = decisions.item(desk.store, key, at=desk.now)
    assert found is not None
    assert "the source still says the old address" in str(found.story[-1])
    assert found.successor is not None
    assert found.successor.key == successor


def test_a_successor_that_breaks_stands_in_the_lane_with_the_words_of_what_it_is_used_for(desk: Desk) -> None:
    desk.do(DEAD, Action.REPLACE, url=NEW)
    desk.now += timedelta(days=2)
    desk.look(NEW, State.DEAD, Cause.GONE, status=404)
    assert desk.lane(NEW) is LaneName.BROKEN
    line = next(line for line in decisions.queue(desk.store, decisions.View(), at=desk.now).lines if line.url == NEW)
    assert (line.title, line.mentions) == ("Link 0", 1)
    again = desk.do(NEW, Action.REPLACE, url="https://third.example/")
    assert (again.is_done, again.done, len(again.decisions)) == (True, 1, 2)
    entry = desk.entry(desk.key(DEAD).number)
    assert entry is not None
    assert entry.url == "https://third.example/"
    assert desk.undo(again).done == 2
    entry = desk.entry(desk.key(DEAD).number)
    assert entry is not None
    assert entry.url == NEW


@pytest.mark.parametrize(
    ("action", "words", "wanted"),
    [
        pytest.param(Action.RETITLE, {"title": "Ours"}, "Ours", id="its title is the title readers see"),
        pytest.param(Action.RETIRE, {}, None, id="retired, readers see neither"),
    ],
)
def test_what_is_done_to_a_successor_is_done_to_what_it_stands_for(
    desk: Desk, action: Action, words: Mapping[str, str], wanted: str | None
) -> None:
    desk.do(DEAD, Action.REPLACE, url=NEW)
    outcome = desk.do(NEW, action, **words)
    entry = desk.entry(desk.key(DEAD).number)
    assert (entry.title if entry else None) == wanted
    assert desk.undo(outcome).is_done
    entry = desk.entry(desk.key(DEAD).number)
    assert entry is not None
    assert entry.title == "Link 0"


def test_an_address_of_the_catalogue_is_merged_only_when_asked_again(desk: Desk) -> None:
    first = desk.do(DEAD, Action.REPLACE, url=LIVE)
    assert (first.kind, first.exists, first.decisions) == (OutcomeKind.EXISTS, desk.key(LIVE), ())
    assert desk.lane(DEAD) is LaneName.BROKEN
    assert desk.do(DEAD, Action.REPLACE, url=LIVE, merges=True).is_done
    entry = desk.entry(desk.key(DEAD).number)
    assert entry is not None
    assert entry.url == LIVE


def test_addresses_never_go_round_in_a_circle(desk: Desk) -> None:
    desk.do(DEAD, Action.REPLACE, url=NEW)
    assert desk.do(NEW, Action.REPLACE, url=DEAD, merges=True).kind is OutcomeKind.INVALID
    assert desk.do(FAILING, Action.REPLACE, url=DEAD, merges=True).kind is OutcomeKind.INVALID
    desk.do(BLOCKED, Action.RETIRE)
    assert desk.do(FAILING, Action.REPLACE, url=BLOCKED, merges=True).kind is OutcomeKind.INVALID


INVALID = [
    pytest.param(Action.REPLACE, {"url": "javascript:alert(1)"}, id="a script is no web address"),
    pytest.param(Action.REPLACE, {"url": "data:text/html,x"}, id="nor are data"),
    pytest.param(Action.REPLACE, {"url": "/relative"}, id="nor is half an address"),
    pytest.param(Action.REPLACE, {"url": "https://"}, id="nor one without a host"),
    pytest.param(Action.REPLACE, {"url": "https://ann:pw@a.example/"}, id="an address that holds a password"),
    pytest.param(Action.REPLACE, {"url": "https://a.example/" + "x" * 1_000_000}, id="a megabyte of address"),
    pytest.param(Action.REPLACE, {"url": DEAD + "#part"}, id="the address that it has already"),
    pytest.param(Action.REPLACE, {}, id="no address at all"),
    pytest.param(Action.ACCEPT, {}, id="accepting where nothing is proposed"),
    pytest.param(Action.RETITLE, {}, id="no words at all"),
    pytest.param(Action.RETITLE, {"title": "x" * 501}, id="a title of a page's length"),
    pytest.param(Action.RETITLE, {"language": "klingon language"}, id="no language code"),
    pytest.param(Action.SNOOZE, {"until": NOW}, id="put off until now"),
    pytest.param(Action.SNOOZE, {"until": NOW + timedelta(9999)}, id="put off for a lifetime"),
    pytest.param(Action.FINE_UNTIL, {}, id="fine until no date"),
    pytest.param(Action.NOTE, {"note": " \u200b\n"}, id="an empty note"),
    pytest.param(Action.NOTE, {"note": "x" * 1_000_000}, id="a megabyte of note"),
    pytest.param(Action.RESTORE, {}, id="nothing stands"),
    pytest.param(Action.UNDO, {}, id="undo is no order"),
]


@pytest.mark.parametrize(("action", "words"), INVALID)
def test_what_cannot_be_is_told_in_a_sentence_and_changes_nothing(
    desk: Desk, action: Action, words: Mapping[str, object]
) -> None:
    before = desk.lanes()
    outcome = desk.do(DEAD, action, by=LEAD, **words)
    assert outcome.kind in (OutcomeKind.INVALID, OutcomeKind.REFUSED)
    assert str(outcome.told).endswith((".", "?"))
    assert (outcome.decisions, desk.lanes()) == ((), before)
    assert desk.store.value("SELECT count(*) FROM decisions") == 0


def test_confirming_is_for_what_fails(desk: Desk) -> None:
    assert desk.do(LIVE, Action.CONFIRM).kind is OutcomeKind.INVALID


def test_readers_see_what_an_editor_confirmed_as_broken(desk: Desk) -> None:
    number = desk.key(FAILING).number
    assert desk.do(FAILING, Action.CONFIRM).is_done
    assert desk.entry(number).state is State.DEAD  # type: ignore[union-attr]
    desk.now += timedelta(days=1)
    desk.look(FAILING, State.LIVE, Cause.OK)
    assert desk.entry(number).state is State.LIVE  # type: ignore[union-attr]


def test_fine_holds_for_the_same_evidence_and_no_other(desk: Desk) -> None:
    desk.do(BLOCKED, Action.FINE)
    desk.now += timedelta(days=1)
    desk.look(BLOCKED, State.UNSURE, Cause.BLOCKED, status=403)
    assert desk.lane(BLOCKED) is None
    desk.now += timedelta(days=1)
    desk.look(BLOCKED, State.LIVE, Cause.OK)
    desk.now += timedelta(days=1)
    desk.look(BLOCKED, State.UNSURE, Cause.BLOCKED, status=403)
    assert desk.lane(BLOCKED) is None, "the same false alarm never returns"
    desk.now += timedelta(days=1)
    desk.look(BLOCKED, State.UNSURE, Cause.LOGIN, status=401)
    assert desk.lane(BLOCKED) is LaneName.UNSURE
    found = decisions.item(desk.store, desk.key(BLOCKED), at=desk.now)
    assert found is not None
    assert "no longer holds" in str(found.story[-1])


def test_what_is_put_off_comes_back_on_its_day(desk: Desk) -> None:
    desk.do(DEAD, Action.SNOOZE, until=NOW + timedelta(days=3))
    desk.now += timedelta(days=3, seconds=-1)
    assert desk.lane(DEAD) is None
    desk.now += timedelta(seconds=1)
    assert desk.lane(DEAD) is LaneName.BROKEN


def test_words_are_the_editors_until_taken_back_one_by_one(desk: Desk) -> None:
    number = desk.key(LIVE).number
    desk.do(LIVE, Action.RETITLE, title="  Ours \u202e", summary="Our summary", language="fr")
    entry = desk.entry(number)
    assert entry is not None
    assert (entry.title, entry.summary, entry.language) == ("Ours", "Our summary", "fr")
    desk.do(LIVE, Action.RETITLE, title="")
    entry = desk.entry(number)
    assert entry is not None
    assert (entry.title, entry.summary) == ("Link 4", "Our summary")


def test_a_note_and_a_wish_for_a_look_change_nothing_and_are_in_the_log(desk: Desk) -> None:
    before = desk.lanes()
    assert desk.do(DEAD, Action.NOTE, note="Wrote to them.").is_done
    assert decisions.recheck(desk.store, desk.key(DEAD), by=ANN, at=desk.now).is_done
    assert decisions.recheck(desk.store, desk.key(DEAD), by=BOB, at=desk.now).is_done
    assert desk.lanes() == before
    assert [(line.action, line.note) for line in decisions.log(desk.store).lines] == [
        ("recheck", None), ("recheck", None), ("note", "Wrote to them."),
    ]  # fmt: skip
    assert [due.resource_id for due in keep.due_asked(desk.store, limit=9)] == [desk.key(DEAD).number]
    ask = decisions.last_ask(desk.store, desk.key(DEAD).number)
    assert ask is not None
    assert (ask.by, ask.answered_at) == ("ann", None)


def test_what_was_replaced_must_be_restored_before_it_is_anything_else(desk: Desk) -> None:
    desk.do(MOVED, Action.ACCEPT)
    assert desk.do(MOVED, Action.FINE).kind is OutcomeKind.INVALID
    assert desk.do(MOVED, Action.RESTORE).is_done
    assert desk.lane(MOVED) is LaneName.MOVED
    entry = desk.entry(desk.key(MOVED).number)
    assert entry is not None
    assert entry.url == MOVED


def test_an_incident_is_one_decision_and_its_resources_do_not_stand_singly(desk: Desk) -> None:
    key = Key.parse("incident:1")
    assert key is not None
    found = decisions.item(desk.store, key, at=desk.now)
    assert found is not None
    assert (found.member_count, found.primary, found.lane) == (3, Action.CONFIRM, LaneName.BROKEN)
    outcome = desk.do(key, Action.CONFIRM)
    assert (outcome.done, desk.lane(key)) == (3, None)
    assert all(desk.lane(url) is None for url in DOWN)
    assert {line.incident_id for line in decisions.log(desk.store).lines} == {1}
    assert desk.undo(outcome).done == 3
    assert desk.lane(key) is LaneName.BROKEN
    assert desk.do(key, Action.REPLACE, url=NEW).kind is OutcomeKind.INVALID


def test_of_an_incident_only_what_is_still_open_is_decided(desk: Desk) -> None:
    key = Key.parse("incident:1")
    assert key is not None
    desk.do(DOWN[0], Action.RETIRE)
    assert desk.do(key, Action.SNOOZE).done == 2


def test_a_pair_is_merged_into_the_one_to_keep_or_said_to_be_two(desk: Desk) -> None:
    one, other = sorted((desk.key(LIVE).number, desk.key(TWIN).number))
    key = Key.parse(f"pair:{other}-{one}")
    assert key is not None
    found = decisions.item(desk.store, key, at=desk.now)
    assert found is not None
    assert (found.primary, found.url, len(found.members)) == (Action.ACCEPT, LIVE, 2)
    fine = desk.do(key, Action.FINE)
    assert desk.lane(key) is None
    assert desk.undo(fine).is_done
    assert desk.lane(key) is LaneName.DUPLICATES
    assert desk.do(key, Action.ACCEPT).is_done
    assert desk.lane(key) is None
    entry = desk.entry(desk.key(TWIN).number)
    assert entry is not None
    assert entry.url == LIVE
    assert desk.do(key, Action.RETITLE, title="x").kind is OutcomeKind.INVALID


def test_an_empty_heading_can_be_fine_or_put_off_and_nothing_else(desk: Desk) -> None:
    number = desk.store.value("SELECT id FROM sections WHERE heading = 'Nothing here'")
    key = Key.parse(f"section:{number}")
    assert key is not None
    outcome = desk.do(key, Action.SNOOZE, until=NOW + timedelta(days=2))
    assert desk.lane(key) is None
    desk.now += timedelta(days=2)
    assert desk.lane(key) is LaneName.EMPTY
    assert desk.undo(outcome).is_done
    assert desk.do(key, Action.CONFIRM).kind is OutcomeKind.INVALID
    found = decisions.item(desk.store, key, at=desk.now)
    assert found is not None
    assert (found.title, found.primary, len(found.decisions)) == ("Nothing here", Action.FINE, 2)


def test_a_mention_is_its_resource(desk: Desk) -> None:
    number = desk.store.value("SELECT id FROM mentions WHERE url_written = ?", (DEAD,))
    key = Key.parse(f"mention:{number}")
    assert key is not None
    assert desk.do(key, Action.RETIRE).is_done
    assert desk.lane(DEAD) is None
    assert decisions.log(desk.store, decisions.LogView(key=key)).lines[0].resource_id == desk.key(DEAD).number


@pytest.mark.parametrize("text", ["resource:99999", "incident:99", "section:999", "mention:999", "pair:998-999"])
def test_what_is_not_there_is_told(desk: Desk, text: str) -> None:
    key = Key.parse(text)
    assert key is not None
    assert decisions.item(desk.store, key, at=desk.now) is None
    assert desk.do(key, Action.FINE).kind in (OutcomeKind.MISSING, OutcomeKind.STALE)


def test_readers_do_not_decide(desk: Desk) -> None:
    assert desk.do(DEAD, Action.NOTE, by=READER, note="x").kind is OutcomeKind.REFUSED
    assert decisions.undo(desk.store, by=READER, at=desk.now, decision=1).kind is OutcomeKind.REFUSED
    assert not decisions.may(READER, Action.FINE)


def test_the_accepted_suggestion_is_the_one_that_was_shown(desk: Desk) -> None:
    found = decisions.item(desk.store, desk.key(MOVED), at=desk.now)
    assert found is not None
    assert found.primary is Action.ACCEPT
    assert found.proposals[0].opens == TARGET
    assert desk.do(MOVED, Action.ACCEPT, suggestion=999).kind is OutcomeKind.INVALID
    assert desk.do(MOVED, Action.ACCEPT, suggestion=found.proposals[0].id).is_done
