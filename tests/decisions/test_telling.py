"""What an editor has settled is no longer told as trouble: in the bulletin, its reports, the states and the entries."""

from datetime import timedelta

import pytest

from curator import report
from curator import store as keep
from curator.decisions import Action
from curator.model import Bulletin, Cause, Flip, Standing, State, Status, Why
from curator.report import headline
from tests.decisions.making import BLOCKED, DEAD, DOWN, FAILING, HOST, LIVE, MOVED, NOW, TARGET, Desk
from tests.store import sample

NEW = f"{HOST}/new"
NEWS = ("newly_broken", "first_strikes", "newly_fixed", "newly_moved", "newly_unsure", "otherwise")
STANDS = ("broken", "failing", "moved", "unsure")


def bulletin(desk: Desk) -> Bulletin:
    return keep.bulletin(desk.store, desk.run_id)


def listed(desk: Desk, url: str, names: tuple[str, ...] = STANDS) -> set[str]:
    told = bulletin(desk)
    return {name for name in names if url in {item.url for item in getattr(told, name)}}


def flip(desk: Desk, url: str, was: State, state: State, cause: Cause) -> None:
    """A flip that a look of the run brought, beside the verdict that is there."""
    told = Flip(desk.now, was, state, cause, "So it is.", Why.LOOK)
    number = desk.key(url).number
    verdict = sample.verdict(state, cause, at=desk.now)
    print_of = desk.store.value("SELECT fingerprint FROM resources WHERE id = ?", (number,))
    judged = keep.Judged(number, desk.now, verdict, None, told, fingerprint=print_of)
    keep.save_verdicts(desk.store, desk.run_id, [judged])


SETTLED = [
    pytest.param(Action.FINE, {}, DEAD, set(), id="found fine by hand"),
    pytest.param(Action.RETIRE, {}, DEAD, set(), id="retired"),
    pytest.param(Action.REPLACE, {"url": NEW}, DEAD, set(), id="replaced"),
    pytest.param(Action.ACCEPT, {}, MOVED, set(), id="moved, and the move accepted"),
    pytest.param(Action.FINE, {}, BLOCKED, set(), id="cannot tell, and found fine"),
    pytest.param(Action.CONFIRM, {}, DEAD, {"broken"}, id="confirmed broken is broken"),
    pytest.param(Action.SNOOZE, {}, DEAD, {"broken"}, id="snoozed is still broken"),
    pytest.param(Action.RETITLE, {"title": "By hand"}, DEAD, {"broken"}, id="with another title is still broken"),
    pytest.param(Action.FINE_UNTIL, {"until": NOW + timedelta(days=9)}, DEAD, set(), id="found fine until a day"),
]


@pytest.mark.parametrize(("action", "words", "url", "lists"), SETTLED)
def test_what_is_settled_leaves_the_lists_of_what_stands(
    desk: Desk, action: Action, words: dict[str, object], url: str, lists: set[str]
) -> None:
    assert listed(desk, url)
    done = desk.do(url, action, **words)
    assert done.is_done, done.told
    assert listed(desk, url) == lists
    told = bulletin(desk)
    for form in report.FORMATS:
        assert form.render(told), form.name
    desk.undo(done)
    assert listed(desk, url)


def test_other_evidence_brings_back_what_was_fine(desk: Desk) -> None:
    desk.do(DEAD, Action.FINE)
    desk.look(DEAD, State.DEAD, Cause.PARKED, strikes=3)
    assert listed(desk, DEAD) == {"broken"}


WAITS = [
    pytest.param(None, None, "1 broken", id="what nobody has looked at waits"),
    pytest.param(Action.CONFIRM, Standing.CONFIRMED, None, id="confirmed waits for nobody"),
    pytest.param(Action.SNOOZE, Standing.SNOOZED, None, id="snoozed waits for nobody"),
]


@pytest.mark.parametrize(("action", "word", "waiting"), WAITS)
def test_only_what_is_open_is_said_to_wait(
    desk: Desk, action: Action | None, word: Standing | None, waiting: str | None
) -> None:
    for url in DOWN:
        desk.do(url, Action.RETIRE)
    if action is not None:
        desk.do(DEAD, action)
    tonight = keep.start_run(desk.store, "run", at=desk.now)
    told = keep.bulletin(desk.store, tonight)
    assert [item.word for item in told.broken if item.url == DEAD] == [word]
    text = next(form for form in report.FORMATS if form.name == "markdown").render(told)
    assert ("1 broken" in text.split("\n\n")[1]) is (waiting is not None)


def test_a_corrected_link_is_told_as_an_errand_of_the_document(desk: Desk) -> None:
    assert desk.do(MOVED, Action.ACCEPT).is_done
    told = bulletin(desk)
    (item,) = told.corrected
    assert (item.url, item.moved_to, item.where) == (MOVED, TARGET, ("Links › Links, line 5",))
    text = next(form for form in report.FORMATS if form.name == "markdown").render(told)
    assert "## Corrected here (1)" in text
    assert "the document still gives" in text
    assert "Put the new address into the document." in text
    shown = next(form for form in report.FORMATS if form.name == "html").render(told)
    assert "Corrected here" in shown
    rows = next(form for form in report.FORMATS if form.name == "csv").render(told).splitlines()
    assert [row.split(",")[0] for row in rows if TARGET in row] == ["corrected"]


def test_once_the_document_follows_nothing_is_owed(desk: Desk) -> None:
    desk.do(MOVED, Action.ACCEPT)
    keep.save_source(desk.store, sample.OTHER, [sample.links(TARGET)], at=NOW, digest="new")
    from tests.decisions.making import SOURCE

    keep.save_source(desk.store, SOURCE, [], at=NOW, digest="gone")
    assert bulletin(desk).corrected == ()


def test_a_replacement_that_breaks_is_told_with_the_places_of_what_it_stands_for(desk: Desk) -> None:
    desk.do(MOVED, Action.ACCEPT)
    desk.look(TARGET, State.DEAD, Cause.GONE, status=404, strikes=3)
    item = next(item for item in bulletin(desk).broken if item.url == TARGET)
    assert item.where == ("Links › Links, line 5",)
    assert listed(desk, MOVED) == set()
    flip(desk, TARGET, State.LIVE, State.DEAD, Cause.GONE)
    assert listed(desk, TARGET, NEWS) == {"newly_broken"}


def test_one_replacement_of_two_is_told_once_with_both_places(desk: Desk) -> None:
    desk.do(MOVED, Action.ACCEPT)
    desk.do(DEAD, Action.REPLACE, url=TARGET)
    desk.look(TARGET, State.DEAD, Cause.GONE, status=404, strikes=3)
    (item,) = [item for item in bulletin(desk).broken if item.url == TARGET]
    assert sorted(item.where) == ["Links › Links, line 3", "Links › Links, line 5"]


FLIPS = [
    pytest.param(Action.FINE, {}, set(), id="found fine: the same alarm is no news"),
    pytest.param(Action.CONFIRM, {}, set(), id="confirmed by an editor: no news to anybody"),
    pytest.param(Action.REPLACE, {"url": NEW}, set(), id="replaced: nobody is led there"),
    pytest.param(None, {}, {"newly_broken"}, id="otherwise it is news"),
]


@pytest.mark.parametrize(("action", "words", "lists"), FLIPS)
def test_what_is_settled_makes_no_news(
    desk: Desk, action: Action | None, words: dict[str, object], lists: set[str]
) -> None:
    if action is not None:
        assert desk.do(FAILING, action, **words).is_done
    flip(desk, FAILING, State.FAILING, State.DEAD, Cause.SERVER_ERROR)
    assert listed(desk, FAILING, NEWS) == lists


def test_the_states_are_counted_as_readers_see_them(desk: Desk) -> None:
    before = keep.status(desk.store, at=desk.now)
    desk.do(DEAD, Action.FINE)
    desk.do(BLOCKED, Action.RETIRE)
    desk.do(FAILING, Action.CONFIRM)
    desk.do(MOVED, Action.ACCEPT)
    desk.look(TARGET, State.LIVE, Cause.OK)
    after = keep.status(desk.store, at=desk.now)
    counted = {state: number - before.states[state] for state, number in after.states.items()}
    # DEAD and MOVED work for readers now, FAILING is confirmed to be broken, BLOCKED is gone.
    assert counted == {State.LIVE: 2, State.MOVED: -1, State.FAILING: -1, State.DEAD: 0, State.UNSURE: -1, None: 0}
    assert after.retired == 1
    entries = [entry.state for entry in keep.entries(desk.store)]
    assert {state: entries.count(state) for state in after.states} == after.states
    assert "1  Retired by an editor" in report.status(after)
    assert "Retired" not in report.status(before)
    assert isinstance(after, Status)


def test_what_an_editor_saw_and_found_fine_works_for_readers(desk: Desk) -> None:
    number = desk.key(DEAD).number
    done = desk.do(DEAD, Action.FINE)
    entry = desk.entry(number)
    assert entry is not None
    assert (entry.state, entry.cause) == (State.LIVE, Cause.OK)
    assert "found it fine" in (entry.because or "")
    desk.look(DEAD, State.DEAD, Cause.PARKED)
    again = desk.entry(number)
    assert again is not None
    assert (again.state, again.cause) == (State.DEAD, Cause.PARKED)
    assert done.is_done


def test_fine_until_a_day_holds_for_the_looks_before_it(desk: Desk) -> None:
    number = desk.key(DEAD).number
    assert desk.do(DEAD, Action.FINE_UNTIL, until=desk.now + timedelta(days=3)).is_done
    for days, state in ((2, State.LIVE), (4, State.DEAD)):
        desk.now = NOW + timedelta(days=days)
        desk.look(DEAD, State.DEAD, Cause.GONE, status=404, strikes=4)
        entry = desk.entry(number)
        assert entry is not None
        assert entry.state is state, days


def test_a_site_whose_links_are_all_settled_is_in_no_trouble(desk: Desk) -> None:
    (trouble,) = bulletin(desk).troubles
    assert trouble.resources == len(DOWN)
    desk.do(DOWN[0], Action.RETIRE)
    (trouble,) = bulletin(desk).troubles
    assert trouble.resources == len(DOWN) - 1
    for url in DOWN[1:]:
        desk.do(url, Action.FINE)
    assert bulletin(desk).troubles == ()


def test_the_headline_counts_what_works_for_readers(desk: Desk) -> None:
    keep.finish_run(desk.store, desk.run_id, at=desk.now)
    before = headline(bulletin(desk))
    desk.do(DEAD, Action.FINE)
    keep.finish_run(desk.store, desk.run_id, at=desk.now)
    assert headline(bulletin(desk)) != before
    assert listed(desk, LIVE) == set()
