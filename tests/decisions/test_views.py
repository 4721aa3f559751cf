"""What a view shows: filters, pages, order; the log, progress, claims."""

from datetime import timedelta

import pytest

from curator import decisions
from curator import store as keep
from curator.decisions import Action, Batch, BatchKind, Key, LaneName, LogView, Order, Target, View
from curator.model import Cause, Document, Mention, Policy, Section, Source, State, Tag
from tests.decisions.making import ANN, BLOCKED, BOB, DEAD, FAILING, LIVE, MOVED, NOW, Desk

OTHER = "https://elsewhere.example/gone"


def elsewhere(desk: Desk) -> None:
    """A second source of another owner, portal and language, that mentions a page of its own and one of the first's."""
    keep.save_portals(desk.store, [decisions_portal()])
    document = Document(
        "b.md", "file",
        (Section(("Plus",), (Mention(OTHER, "Autre", OTHER), Mention(DEAD, "Encore", DEAD, position=1),
                             Mention(DEAD, "Encore une fois", DEAD, position=2)), portal="portail",
                 tags=(Tag("audience", "teachers"),)),),
        title="Liens", language="fr-BE",
    )  # fmt: skip
    source = Source("autre", "markdown", "autre/*.md", owner="Zoé")
    keep.save_source(desk.store, source, [document], at=NOW - timedelta(days=1), digest="2")
    desk.look(OTHER, State.DEAD, Cause.GONE, status=410, strikes=3)


def test_a_page_that_became_another_one_waits_in_a_lane_of_its_own(desk: Desk) -> None:
    elsewhere(desk)
    desk.look(OTHER, State.UNSURE, Cause.CHANGED, status=200)
    page = decisions.queue(desk.store, View(lane=LaneName.CHANGED), at=NOW)
    assert [line.host for line in page.lines] == ["elsewhere.example"]
    item = decisions.item(desk.store, page.lines[0].key, at=NOW)
    assert item is not None
    assert item.primary is Action.FINE
    assert all(lane.is_ready for lane in decisions.LANES)


def decisions_portal():  # type: ignore[no-untyped-def]
    from curator.model import Portal

    return Portal("portail", "Portail")


VIEWS = [
    pytest.param({"host": "elsewhere.example"}, {OTHER}, id="of a host"),
    pytest.param({"host": "nowhere.example"}, set(), id="of a host that there is not"),
    pytest.param({"document": 2}, {OTHER, DEAD}, id="of a document"),
    pytest.param({"portal": "portail"}, {OTHER, DEAD}, id="of a section's portal"),
    pytest.param({"owner": "zoé"}, {OTHER, DEAD}, id="of an owner, capitals or not"),
    pytest.param({"owner": "Ann"}, {DEAD, "incident:1"}, id="of the other owner"),
    pytest.param({"language": "fr"}, {OTHER, DEAD}, id="in French of whatever region"),
    pytest.param({"language": "%"}, set(), id="a wildcard is no language"),
    pytest.param({"area": "integration"}, {DEAD, "incident:1"}, id="of an area"),
    pytest.param({"audience": "teachers"}, {OTHER, DEAD}, id="of a section's audience"),
    pytest.param({"audience": "teachers", "area": "integration"}, {DEAD}, id="of both"),
    pytest.param({"cause": Cause.DNS}, {"incident:1"}, id="of a cause"),
    pytest.param({"age_days": 3}, {DEAD, "incident:1"}, id="for three days and more"),
    pytest.param({"new_since": NOW - timedelta(days=1)}, {OTHER}, id="since yesterday"),
    pytest.param({"host": "'; DROP TABLE decisions; --"}, set(), id="SQL is a name like any other"),
    pytest.param({"portal": "\ud800\x00\u202e" + "x" * 100_000}, set(), id="hostile text is a name like any other"),
]


@pytest.mark.parametrize(("filters", "wanted"), VIEWS)
def test_a_view_shows_what_passes_its_filters_and_counts_the_same(
    desk: Desk, filters: dict[str, object], wanted: set[str]
) -> None:
    elsewhere(desk)
    for lane in LaneName:
        view = View(lane, **filters)  # type: ignore[arg-type]
        found = decisions.queue(desk.store, view, at=desk.now)
        assert found.counts[lane] == len(found.lines), lane
        if lane is LaneName.BROKEN:
            keys = {url if url.startswith("incident") else str(desk.key(url)) for url in wanted}
            assert {str(line.key) for line in found.lines} == keys


def test_mine_is_what_the_sources_of_the_editor_mention(desk: Desk) -> None:
    assert decisions.add_editor(desk.store, "ann", role=decisions.EditorRole.EDITOR, at=NOW, owner="Ann") is None
    found = decisions.editor(desk.store, "ann")
    assert found is not None
    assert decisions.queue(desk.store, View(owner=found.owner), at=desk.now).lines


def test_the_greatest_impact_comes_first_mentions_times_days_times_confidence(desk: Desk) -> None:
    elsewhere(desk)
    lines = decisions.queue(desk.store, View(), at=desk.now).lines
    assert [line.title for line in lines] == ["Link 0", "down.example", "Autre"]
    assert [line.impact for line in lines] == sorted((line.impact for line in lines), reverse=True)
    assert (lines[1].resources, lines[1].mentions) == (3, 3)
    assert lines[0].mentions == 3


def test_pages_of_one_line_each_show_every_line_once(desk: Desk) -> None:
    elsewhere(desk)
    for lane in LaneName:
        every = [line.key for line in decisions.queue(desk.store, View(lane), at=desk.now).lines]
        found, after = [], None
        for number in range(len(every)):
            page = decisions.queue(desk.store, View(lane), at=desk.now + timedelta(days=number), after=after, limit=1)
            found.extend(line.key for line in page.lines)
            after = page.after
        assert (found, after) == (every, None), lane


@pytest.mark.parametrize(
    "after", ["", "x", "~~~~", "2026-01-01T00:00:00Z~x~1~1~1", "2026-01-01~1~1~1~1", "9" * 500,
              "2026-01-01T00:00:00Z~" + "9" * 30 + "~1~1~1", "'; DROP TABLE rulings; --"],
)  # fmt: skip
def test_a_page_that_is_none_is_the_first(desk: Desk, after: str) -> None:
    wanted = decisions.queue(desk.store, View(), at=desk.now).lines
    assert decisions.queue(desk.store, View(), at=desk.now, after=after).lines == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("resource:12", "resource:12"), ("incident:7", "incident:7"), ("section:9", "section:9"),
        ("mention:3", "mention:3"), ("pair:4-9", "pair:4-9"), ("pair:9-4", "pair:4-9"), ("pair:4-4", None),
        ("resource:0", None), ("resource:-1", None), ("resource:1-2", None), ("resource:٣", None), ("host:1", None),
        ("resource:1 ", None), ("resource:9999999999999999999", None), ("", None), ("x" * 100_000, None),
    ],
)  # fmt: skip
def test_keys_are_read_as_they_are_written(text: str, wanted: str | None) -> None:
    key = Key.parse(text)
    assert (str(key) if key else None) == wanted


def test_the_log_is_newest_first_in_pages_and_by_whatever_is_asked(desk: Desk) -> None:
    one = desk.do(DEAD, Action.CONFIRM, note="Gone for good")
    desk.now += timedelta(minutes=1)
    desk.do(FAILING, Action.SNOOZE, by=BOB)
    desk.undo(one)
    lines = decisions.log(desk.store).lines
    assert [(line.by, line.action, line.undoes, line.undone_by) for line in lines] == [
        ("ann", "undo", 1, None), ("bob", "snooze", None, None), ("ann", "confirm", None, 3),
    ]  # fmt: skip
    assert [change.after for change in lines[2].changes] == ["confirmed", "gone 404 -"]
    assert (lines[2].title, lines[2].url, lines[2].note) == ("Link 0", DEAD, "Gone for good")
    first = decisions.log(desk.store, limit=2)
    assert [line.id for line in decisions.log(desk.store, after=first.after, limit=2).lines] == [1]
    views = {
        LogView(by="bob"): [2], LogView(key=desk.key(DEAD)): [3, 1], LogView(batch=one.batch): [1],
        LogView(action="undo"): [3], LogView(since=NOW + timedelta(seconds=30)): [3, 2], LogView(until=NOW): [],
    }  # fmt: skip
    for view, wanted in views.items():
        assert [line.id for line in decisions.log(desk.store, view).lines] == wanted
    assert decisions.log_line(desk.store, 2).by == "bob"  # type: ignore[union-attr]
    assert decisions.log_line(desk.store, 9) is None
    assert decisions.newest(desk.store) == desk.now


def test_progress_counts_what_stands_and_not_what_was_taken_back(desk: Desk) -> None:
    before = decisions.progress(desk.store, at=desk.now)
    assert (before.done_today, before.is_clear, len(before.flows)) == (0, False, 30)
    assert sum(flow.inflow for flow in before.flows) == 8
    assert before.next_run_at == before.last_run_at + timedelta(days=2)  # type: ignore[operator]
    outcome = desk.do(DEAD, Action.CONFIRM)
    desk.do(FAILING, Action.NOTE, note="x")
    desk.do(MOVED, Action.ACCEPT, by=BOB)
    found = decisions.progress(desk.store, at=desk.now)
    assert (found.done_today, found.by) == (2, (("ann", 1), ("bob", 1)))
    assert found.left[LaneName.BROKEN] == before.left[LaneName.BROKEN] - 1
    assert found.flows[-1].outflow == 2
    desk.undo(outcome)
    assert decisions.progress(desk.store, at=desk.now).done_today == 1


def test_a_cleared_desk_says_so(desk: Desk) -> None:
    for lane in LaneName:
        for line in decisions.queue(desk.store, View(lane), at=desk.now).lines:
            assert desk.do(line.key, Action.FINE).is_done
    found = decisions.progress(desk.store, at=desk.now)
    assert found.is_clear
    assert not any(found.left.values())


def test_a_claim_is_a_courtesy_that_ends_by_itself(desk: Desk) -> None:
    key = desk.key(DEAD)
    assert decisions.claim(desk.store, key, by="ann", at=NOW) is None
    assert decisions.claim(desk.store, key, by="ann", at=NOW + timedelta(minutes=1)) is None
    other = decisions.claim(desk.store, key, by="bob", at=NOW + timedelta(minutes=2))
    assert other is not None
    assert (other.by, other.until) == ("ann", NOW + timedelta(minutes=16))
    found = decisions.item(desk.store, key, at=NOW, by="bob")
    mine = decisions.item(desk.store, key, at=NOW, by="ann")
    assert found is not None
    assert mine is not None
    assert (found.claim, mine.claim) == (other, None)
    assert decisions.queue(desk.store, View(), at=NOW).lines[1].claim == other
    assert decisions.claim(desk.store, key, by="bob", at=NOW + timedelta(minutes=16)) is None
    decisions.release(desk.store, key, by="ann")
    assert [claim.by for claim in decisions.claims(desk.store, [key], at=NOW + timedelta(minutes=17))] == ["bob"]
    assert desk.do(key, Action.CONFIRM, by=BOB).is_done
    assert decisions.claims(desk.store, [key], at=NOW + timedelta(minutes=17)) == ()


def test_the_item_shows_what_an_editor_can_check(desk: Desk) -> None:
    found = decisions.item(desk.store, desk.key(DEAD), at=desk.now)
    assert found is not None
    assert [str(told) for told in found.story] == [
        "Not found (404) on the last look.",
        f"It has not worked since it is in the catalogue ({decisions.day(NOW - timedelta(days=30))}).",
        "2 other links on this site work.",
    ]
    assert [(fact.document, fact.headings, fact.text, fact.place.line) for fact in found.mentions] == [
        ("Links", ("Links",), "Link 0", 3)
    ]
    assert [night.mark.value for night in found.nights] == ["failed"]
    assert found.details is not None
    assert found.details.attempts[0].hops[0].status == 404
    assert (found.primary, found.open_on_host, found.fingerprint) == (Action.CONFIRM, 4, "gone 404 -")
    live = decisions.item(desk.store, desk.key(LIVE), at=desk.now)
    assert live is not None
    assert live.now is not None
    assert live.was is not None
    assert live.now.title == live.was.title


def test_every_told_sentence_can_be_translated(desk: Desk) -> None:
    told = [decisions.item(desk.store, line.key, at=desk.now) for lane in LaneName
            for line in decisions.queue(desk.store, View(lane), at=desk.now).lines]  # fmt: skip
    templates = {sentence.template for found in told if found for sentence in found.story}
    assert templates
    assert templates <= set(decisions.MESSAGES)
    assert all(type(template) is str for template in templates)
    assert len(set(decisions.MESSAGES)) >= len(decisions.MESSAGES) - 2


def test_a_batch_of_a_view_is_what_the_view_shows(desk: Desk) -> None:
    elsewhere(desk)
    batch = Batch(BatchKind.VIEW, view=View(LaneName.BROKEN, language="fr"))
    outcome = decisions.decide(desk.store, batch, Order(Action.CONFIRM), by=ANN, at=desk.now)
    assert outcome.done == 2
    assert decisions.queue(desk.store, View(LaneName.BROKEN, language="fr"), at=desk.now).lines == ()
    assert decisions.decide(desk.store, Target(desk.key(DEAD)), Order(Action.CONFIRM), by=BOB, at=NOW).is_done is False


def stale(desk: Desk, url: str) -> None:
    """The page works and says itself that nobody looks after it."""
    desk.store.run("UPDATE resources SET notes = ? WHERE url = ?", ('["stale"]', url))


def test_a_page_that_nobody_looks_after_is_stale_and_no_longer_new(desk: Desk) -> None:
    assert desk.lane(LIVE) is LaneName.NEW
    stale(desk, LIVE)
    assert desk.lane(LIVE) is LaneName.STALE
    found = decisions.item(desk.store, desk.key(LIVE), at=desk.now)
    assert found is not None
    assert (found.lane, found.primary) == (LaneName.STALE, Action.FINE_UNTIL)
    assert desk.do(LIVE, Action.FINE_UNTIL, until=desk.now + timedelta(days=90)).is_done
    assert desk.lane(LIVE) is None
    desk.now += timedelta(days=91)
    assert desk.lane(LIVE) is LaneName.STALE


STALE_VIEWS = [
    pytest.param({}, 1, id="everything"),
    pytest.param({"host": "site.example"}, 1, id="of its host"),
    pytest.param({"area": "integration"}, 1, id="of its area"),
    pytest.param({"area": "nothing"}, 0, id="of another area"),
    pytest.param({"area": "integration", "new_since": NOW + timedelta(days=1)}, 0, id="of an area, since tomorrow"),
    pytest.param({"new_since": NOW + timedelta(days=1)}, 0, id="since tomorrow"),
]


@pytest.mark.parametrize(("filters", "count"), STALE_VIEWS)
def test_the_stale_lane_counts_what_it_shows(desk: Desk, filters: dict[str, object], count: int) -> None:
    stale(desk, LIVE)
    view = View(LaneName.STALE, **filters)  # type: ignore[arg-type]
    found = decisions.queue(desk.store, view, at=desk.now)
    assert found.counts[LaneName.STALE] == len(found.lines) == count
    batch = Batch(BatchKind.VIEW, view=view)
    assert decisions.preview(desk.store, batch, Order(Action.FINE), by=ANN, at=desk.now).count == count


POLICIES = [
    pytest.param(None, LaneName.UNSURE, id="without a policy after a year"),
    pytest.param(Policy(stale_after_days=3), LaneName.STALE, id="after three days, as the policy says"),
    pytest.param(Policy(stale_after_days=30), LaneName.UNSURE, id="after thirty days, as the policy says"),
]


@pytest.mark.parametrize(("policy", "lane"), POLICIES)
def test_what_cannot_be_told_is_stale_after_the_time_that_the_policy_says(
    desk: Desk, policy: Policy | None, lane: LaneName
) -> None:
    keep.start_run(desk.store, "run", at=desk.now, policy=policy)
    keep.start_run(desk.store, "collect", at=desk.now)
    assert desk.lane(BLOCKED) is lane


def test_remembered_counts_are_those_of_now(desk: Desk) -> None:
    tally = decisions.Tally()

    def counts(view: View = View()) -> object:  # noqa: B008
        found = decisions.queue(desk.store, view, at=desk.now, tally=tally).counts
        assert found == keep.queue_counts(desk.store, view, now=desk.now)
        return found

    before = counts()
    assert counts(View(LaneName.MOVED)) is before
    done = desk.do(DEAD, Action.SNOOZE, until=desk.now + timedelta(minutes=5))
    after = counts()
    assert after != before
    assert counts(View(host="nowhere.example")) != after
    desk.now += timedelta(minutes=6)
    assert counts() == before
    desk.undo(done)
    assert counts() == before
    elsewhere(desk)
    assert counts() != before
