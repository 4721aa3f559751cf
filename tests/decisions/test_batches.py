"""Many at once: what a batch names, what it skips and why, who may, one undo; staleness and conflicts; rules."""

from datetime import timedelta

import pytest

from curator import decisions
from curator import store as keep
from curator.decisions import Action, Actor, Batch, BatchKind, EditorRole, LaneName, Order, OutcomeKind, Target, View
from curator.model import Cause, Document, Mention, Section, Source, Standing, State
from tests.decisions.making import ANN, BLOCKED, BOB, DEAD, DOWN, FAILING, LEAD, LIVE, MOVED, NOW, READER, TARGET, Desk

MANY = tuple(f"http://big.example/{number}" for number in range(120))


def many(desk: Desk, *, moved: bool = False) -> None:
    """A host with 120 resources in trouble."""
    mentions = tuple(Mention(url, f"Page {number}", url, position=number) for number, url in enumerate(MANY))
    document = Document("many.md", "file", (Section(("Many",), mentions),), title="Many")
    keep.save_source(desk.store, Source("many", "markdown", "m"), [document], at=NOW - timedelta(days=9), digest="3")
    for url in MANY:
        if moved:
            target = url.replace("http://big.", "https://new.")
            desk.look(url, State.MOVED, Cause.MOVED, moved_to=target, strikes=2)
        else:
            desk.look(url, State.DEAD, Cause.GONE, status=404, strikes=3)


RULES = [
    pytest.param("http://a.example/x", "https://a.example/x", "https", id="nothing but the scheme"),
    pytest.param("http://a.example/x", "https://www.a.example/x", "www", id="www came, whatever the scheme"),
    pytest.param("https://www.a.example/x", "https://a.example/x", "www", id="www went"),
    pytest.param("https://a.example/x", "https://a.example/x/", "slash", id="a slash"),
    pytest.param("https://a.example/x?b=1", "https://c.example/x?b=1", "a.example>c.example", id="the domain moved"),
    pytest.param("https://a.example/x", "https://a.example/y", None, id="another page of the site"),
    pytest.param("https://a.example/x", "https://c.example/y", None, id="another page elsewhere"),
    pytest.param("javascript:x", "https://c.example/y", None, id="what is no web address"),
]


@pytest.mark.parametrize(("before", "after", "rule"), RULES)
def test_the_rule_of_a_redirect(before: str, after: str, rule: str | None) -> None:
    assert decisions.redirect_rule(before, after) == rule


def test_all_on_a_host_is_one_batch_one_preview_and_one_undo(desk: Desk) -> None:
    many(desk)
    before = desk.lanes()
    batch = Batch(BatchKind.HOST, host="big.example")
    order = Order(Action.RETIRE, note="The site is gone")
    seen = decisions.preview(desk.store, batch, order, by=LEAD, at=desk.now)
    assert (seen.count, len(seen.samples), seen.skipped_count, seen.refused) == (120, 20, 0, None)
    assert desk.store.value("SELECT count(*) FROM decisions") == 0
    outcome = decisions.decide(desk.store, batch, order, by=LEAD, at=desk.now)
    assert (outcome.done, len(set(outcome.decisions))) == (120, 120)
    assert desk.store.value("SELECT count(DISTINCT batch) FROM decisions") == 1
    assert decisions.undo(desk.store, by=LEAD, at=desk.now, batch=outcome.batch).done == 120
    assert desk.lanes() == before


def test_an_editor_decides_a_hundred_at_once_and_a_lead_more(desk: Desk) -> None:
    many(desk)
    batch = Batch(BatchKind.HOST, host="big.example")
    seen = decisions.preview(desk.store, batch, Order(Action.RETIRE), by=ANN, at=desk.now)
    outcome = decisions.decide(desk.store, batch, Order(Action.RETIRE), by=ANN, at=desk.now)
    assert outcome.kind is OutcomeKind.REFUSED
    assert str(outcome.told) == str(seen.refused)
    keys = tuple(Target(desk.key(url)) for url in MANY[:100])
    assert decisions.decide(desk.store, Batch(BatchKind.KEYS, keys), Order(Action.RETIRE), by=ANN, at=NOW).done == 100
    assert decisions.preview(desk.store, batch, Order(Action.FINE), by=READER, at=NOW).refused is not None


def test_all_that_moved_by_the_same_rule(desk: Desk) -> None:
    many(desk, moved=True)
    batch = Batch(BatchKind.REDIRECT, redirect="big.example>new.example")
    seen = decisions.preview(desk.store, batch, Order(Action.ACCEPT), by=LEAD, at=desk.now)
    assert (seen.count, seen.samples[0].after) == (120, seen.samples[0].before.replace("http://big", "https://new"))  # type: ignore[union-attr]
    outcome = decisions.decide(desk.store, batch, Order(Action.ACCEPT), by=LEAD, at=desk.now)
    assert outcome.done == 120
    assert desk.lane(MOVED) is LaneName.MOVED


def test_all_with_the_same_suggestion(desk: Desk) -> None:
    batch = Batch(BatchKind.SUGGESTION, suggestion=TARGET)
    assert decisions.decide(desk.store, batch, Order(Action.ACCEPT), by=ANN, at=desk.now).done == 1
    none = decisions.decide(desk.store, batch, Order(Action.ACCEPT), by=ANN, at=desk.now)
    assert (none.kind, str(none.told)) == (OutcomeKind.INVALID, "Nothing of this is open.")


def test_a_selection_tells_what_was_skipped_and_why(desk: Desk) -> None:
    targets = tuple(Target(desk.key(url)) for url in (DEAD, LIVE, BLOCKED))
    order = Order(Action.CONFIRM)
    seen = decisions.preview(desk.store, Batch(BatchKind.KEYS, targets), order, by=ANN, at=desk.now)
    outcome = decisions.decide(desk.store, Batch(BatchKind.KEYS, targets), order, by=ANN, at=desk.now)
    assert (outcome.done, outcome.skipped_count, outcome.skipped) == (1, 2, seen.skipped)
    assert {str(one.why) for one in outcome.skipped} == {"It is not failing now, so it cannot be confirmed broken."}
    assert str(outcome.told) == "1 decided, 2 left as they are."


def test_the_same_item_named_twice_is_decided_once(desk: Desk) -> None:
    number = desk.store.value("SELECT id FROM mentions WHERE url_written = ?", (DEAD,))
    mention = decisions.Key.parse(f"mention:{number}")
    assert mention is not None
    targets = (Target(desk.key(DEAD)), Target(desk.key(DEAD), fingerprint="gone 404 -"), Target(mention))
    assert decisions.decide(desk.store, Batch(BatchKind.KEYS, targets), Order(Action.FINE), by=ANN, at=NOW).done == 1


def test_what_a_colleague_decided_since_the_preview_is_skipped_and_told(desk: Desk) -> None:
    batch = Batch(BatchKind.HOST, host="down.example")
    seen = decisions.preview(desk.store, batch, Order(Action.SNOOZE), by=ANN, at=desk.now)
    desk.do(DOWN[0], Action.RETITLE, title="T", by=BOB)
    later = Batch(BatchKind.HOST, host="down.example", as_of=seen.as_of)
    outcome = decisions.decide(desk.store, later, Order(Action.SNOOZE), by=ANN, at=desk.now)
    assert (outcome.done, outcome.skipped_count) == (2, 1)
    assert str(outcome.skipped[0].why).startswith("bob decided this on 10 March 2026.")


def test_a_decision_on_old_evidence_is_told_and_not_made(desk: Desk) -> None:
    target = Target(desk.key(DEAD), fingerprint="dns dns -")
    outcome = decisions.decide(desk.store, target, Order(Action.CONFIRM), by=ANN, at=desk.now)
    assert outcome.kind is OutcomeKind.STALE
    assert decisions.decide(desk.store, target, Order(Action.NOTE, note="n"), by=ANN, at=desk.now).is_done


def test_the_second_of_two_editors_is_told_who_was_first(desk: Desk) -> None:
    found = decisions.item(desk.store, desk.key(DEAD), at=desk.now)
    assert found is not None
    target = Target(found.key, found.fingerprint, found.decision)
    assert decisions.decide(desk.store, target, Order(Action.RETIRE), by=ANN, at=desk.now).is_done
    second = decisions.decide(desk.store, target, Order(Action.FINE), by=BOB, at=desk.now)
    assert second.kind is OutcomeKind.STALE
    assert str(second.told) == "ann decided this on 10 March 2026. Look at it again, then decide."


def test_an_incident_that_changed_since_is_decided_but_for_what_changed(desk: Desk) -> None:
    key = decisions.Key.parse("incident:1")
    assert key is not None
    found = decisions.item(desk.store, key, at=desk.now)
    assert found is not None
    desk.do(DOWN[1], Action.RETITLE, title="T", by=BOB)
    target = Target(key, found.fingerprint, found.decision)
    assert decisions.decide(desk.store, target, Order(Action.RETIRE), by=ANN, at=desk.now).done == 2


def test_a_decision_changed_since_cannot_be_taken_back_and_says_by_whom(desk: Desk) -> None:
    first = desk.do(LIVE, Action.RETITLE, title="A")
    desk.do(LIVE, Action.RETITLE, title="B", by=BOB)
    outcome = desk.undo(first)
    assert outcome.kind is OutcomeKind.CONFLICT
    assert str(outcome.told) == "This has changed since: bob decided again on 10 March 2026."
    assert desk.entry(desk.key(LIVE).number).title == "B"  # type: ignore[union-attr]


def test_another_field_changed_since_is_no_conflict(desk: Desk) -> None:
    first = desk.do(LIVE, Action.RETITLE, title="A")
    desk.do(LIVE, Action.RETITLE, summary="S", by=BOB)
    assert desk.undo(first).is_done
    entry = desk.entry(desk.key(LIVE).number)
    assert entry is not None
    assert (entry.title, entry.summary) == ("Link 4", "S")


def test_of_a_batch_what_has_changed_stays_and_the_rest_is_taken_back(desk: Desk) -> None:
    targets = tuple(Target(desk.key(url)) for url in (DEAD, FAILING))
    batch = decisions.decide(desk.store, Batch(BatchKind.KEYS, targets), Order(Action.CONFIRM), by=ANN, at=desk.now)
    desk.do(DEAD, Action.RETIRE, by=BOB)
    outcome = desk.undo(batch)
    assert (outcome.kind, outcome.done, outcome.skipped_count) == (OutcomeKind.DONE, 1, 1)
    assert desk.lane(FAILING) is LaneName.FAILING
    assert desk.lane(DEAD) is None


def test_an_undo_can_be_undone_and_twice_is_told(desk: Desk) -> None:
    first = desk.do(DEAD, Action.RETIRE)
    back = desk.undo(first)
    again = desk.undo(first)
    assert (again.kind, str(again.told)) == (OutcomeKind.CONFLICT, "This was taken back already.")
    redone = desk.undo(back)
    assert redone.is_done
    assert desk.lane(DEAD) is None
    assert desk.undo(first).is_done, "taken back, redone, and taken back again"


def test_leads_take_back_what_anybody_did_and_editors_their_own(desk: Desk) -> None:
    outcome = desk.do(DEAD, Action.RETIRE)
    assert desk.undo(outcome, by=BOB).kind is OutcomeKind.REFUSED
    assert desk.undo(outcome, by=LEAD).is_done


@pytest.mark.parametrize("what", [{"decision": 99}, {"batch": "b99"}, {"batch": "'; DROP TABLE x; --"}, {}])
def test_what_the_log_does_not_hold_cannot_be_taken_back(desk: Desk, what: dict[str, object]) -> None:
    assert decisions.undo(desk.store, by=LEAD, at=NOW, **what).kind is OutcomeKind.MISSING  # type: ignore[arg-type]


def respelled(desk: Desk, url: str, target: str) -> None:
    """A look at which the site redirected for good to another spelling."""
    number = desk.key(url).number
    desk.store.run(
        "UPDATE evidence SET final_url = ?, attempts = json_set(attempts, '$[0].hops[0].status', 301) "
        "WHERE id = (SELECT evidence_id FROM resources WHERE id = ?)", (target, number),
    )  # fmt: skip
    desk.store.run("UPDATE resources SET cause = 'redirected' WHERE id = ?", (number,))


def test_a_rule_acts_only_when_a_lead_has_switched_it_on_and_can_be_taken_back(desk: Desk) -> None:
    url = "http://site.example/live"
    respelled(desk, url, LIVE)
    assert decisions.apply_rules(desk.store, at=NOW) == ()
    assert decisions.switch_rule(desk.store, "https-upgrade", on=True, by=ANN, at=NOW).kind is OutcomeKind.REFUSED
    assert decisions.switch_rule(desk.store, "no-such", on=True, by=LEAD, at=NOW).kind is OutcomeKind.MISSING
    assert decisions.switch_rule(desk.store, "https-upgrade", on=True, by=LEAD, at=NOW).is_done
    rule = next(rule for rule in decisions.rules(desk.store, at=NOW) if rule.name == "https-upgrade")
    assert (rule.is_on, rule.by, rule.waiting) == (True, "lea", 1)
    (outcome,) = decisions.apply_rules(desk.store, at=NOW)
    assert outcome.done == 1
    line = decisions.log(desk.store).lines[0]
    assert (line.by, line.action, line.changes[-1].after) == ("rule:https-upgrade", "accept", LIVE)
    assert desk.entry(desk.key(url).number).url == LIVE  # type: ignore[union-attr]
    assert decisions.apply_rules(desk.store, at=NOW) == ()
    assert decisions.undo(desk.store, by=LEAD, at=NOW, batch=outcome.batch).is_done
    assert decisions.apply_rules(desk.store, at=NOW) == (), "what was taken back is not done again"
    assert decisions.switch_rule(desk.store, "https-upgrade", on=False, by=LEAD, at=NOW).is_done


def test_the_rule_for_moves_within_a_site_takes_only_what_the_judge_is_sure_of(desk: Desk) -> None:
    decisions.switch_rule(desk.store, "same-name", on=True, by=LEAD, at=NOW)
    desk.store.run("UPDATE suggestions SET confidence = 0.8")
    assert decisions.apply_rules(desk.store, at=NOW) == ()
    desk.store.run("UPDATE suggestions SET confidence = 0.95")
    assert [outcome.done for outcome in decisions.apply_rules(desk.store, at=NOW)] == [1]
    assert keep.rulings(desk.store, [desk.key(MOVED).number])[desk.key(MOVED).number].standing is Standing.REPLACED


def test_a_rule_never_acts_on_what_an_editor_has_put_off(desk: Desk) -> None:
    decisions.switch_rule(desk.store, "same-name", on=True, by=LEAD, at=NOW)
    desk.do(MOVED, Action.SNOOZE)
    assert decisions.apply_rules(desk.store, at=NOW) == ()


def test_more_than_five_thousand_is_for_nobody(desk: Desk) -> None:
    targets = tuple(Target(decisions.Key.resource(number)) for number in range(1, 6_000))
    seen = decisions.preview(desk.store, Batch(BatchKind.KEYS, targets), Order(Action.NOTE, note="x"), by=LEAD, at=NOW)
    assert seen.count + seen.skipped_count == decisions.MAX_BATCH + 1
    assert decisions.MAX_EDITOR_BATCH < decisions.MAX_BATCH
    assert decisions.may(Actor("x", EditorRole.LEAD), Action.NOTE)
    assert not decisions.may(Actor("x", EditorRole.LEAD), Action.UNDO)
    assert View().lane is LaneName.BROKEN
