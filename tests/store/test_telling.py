"""What there is to tell: bulletin, news, status, history, incidents and entries."""

from datetime import timedelta

import pytest

from curator import store as keep
from curator.errors import StoreError
from curator.model import Cause, Failure, Flip, Incident, Night, SourceProblem, State, Trouble, Verdict, Why
from tests.store import sample

LIVE, MOVED, FAILING, DEAD, UNSURE = State
URL = "https://site.example.org/page"


@pytest.fixture
def run_id(empty: keep.Store) -> int:
    keep.save_source(empty, sample.OTHER, [sample.links(URL)], at=sample.START, digest="d")
    return keep.start_run(empty, "run", at=sample.START)


def _verdict(state: State, **more: object) -> Verdict:
    causes = {LIVE: Cause.OK, MOVED: Cause.MOVED, FAILING: Cause.GONE, DEAD: Cause.GONE, UNSURE: Cause.BLOCKED}
    return sample.verdict(state, causes[state], **more)


LISTS = ("newly_broken", "first_strikes", "newly_fixed", "newly_moved", "newly_unsure", "otherwise",
         "broken", "failing", "moved", "unsure")  # fmt: skip


@pytest.mark.parametrize(
    ("states", "why", "lists"),
    [
        pytest.param((None, LIVE), Why.LOOK, set(), id="a new link that works is no news"),
        pytest.param((None, FAILING), Why.LOOK, {"first_strikes", "failing"}, id="a new link that fails is"),
        pytest.param((LIVE, FAILING), Why.LOOK, {"first_strikes", "failing"}, id="a first strike"),
        pytest.param((FAILING, DEAD), Why.LOOK, {"newly_broken", "broken"}, id="newly broken"),
        pytest.param((LIVE, DEAD), Why.LOOK, {"newly_broken", "broken"}, id="newly broken at once"),
        pytest.param((DEAD, DEAD), Why.LOOK, {"broken"}, id="still broken is no news"),
        pytest.param((DEAD, LIVE), Why.LOOK, {"newly_fixed"}, id="newly fixed"),
        pytest.param((FAILING, LIVE), Why.LOOK, {"newly_fixed"}, id="a strike that came to nothing"),
        pytest.param((UNSURE, LIVE), Why.LOOK, set(), id="certain again is no news"),
        pytest.param((LIVE, MOVED), Why.LOOK, {"newly_moved", "moved"}, id="newly moved"),
        pytest.param((LIVE, UNSURE), Why.LOOK, {"newly_unsure", "unsure"}, id="newly uncertain"),
        pytest.param((LIVE, DEAD), Why.RULES, {"otherwise", "broken"}, id="a rule changed, not the web"),
        pytest.param((DEAD, LIVE), Why.POLICY, {"otherwise"}, id="the policy changed, not the web"),
        pytest.param((LIVE, FAILING, LIVE), Why.LOOK, set(), id="there and back in one run"),
        pytest.param((LIVE, FAILING, DEAD), Why.LOOK, {"newly_broken", "broken"}, id="two steps in one run are one"),
    ],
)
def test_a_flip_is_told_under_its_heading(
    empty: keep.Store, run_id: int, states: tuple[State | None, ...], why: Why, lists: set[str]
) -> None:
    before, *after = states
    if before is not None:
        sample.story(empty, run_id, sample.check(0, url=URL), _verdict(before), url=URL)
    tonight = keep.start_run(empty, "run", at=sample.night(1))
    for night, state in enumerate(after, 1):
        number = sample.look(empty, tonight, sample.check(night, url=URL), url=URL)
        flip = Flip(sample.night(night), before, state, Cause.OK, "So.", why) if state is not before else None
        keep.save_verdicts(empty, tonight, [keep.Judged(number, sample.night(night), _verdict(state), None, flip)])
        before = state
    told = keep.bulletin(empty, tonight)
    assert {name for name in LISTS if getattr(told, name)} == lists
    assert told.has_news == bool(lists & {"newly_broken", "first_strikes", "newly_fixed", "newly_moved"})


def test_what_keeps_turning_leaves_the_alarms_and_stays_in_the_list(empty: keep.Store, run_id: int) -> None:
    sample.story(empty, run_id, sample.check(0, url=URL), _verdict(DEAD, flapping=True), url=URL)
    told = keep.bulletin(empty, run_id)
    assert told.newly_broken == ()
    assert [item.flapping for item in told.broken] == [True]


def test_an_item_tells_where_it_is_mentioned(store: keep.Store) -> None:
    keep.save_source(store, sample.OTHER, [sample.links(sample.ARTICLE)], at=sample.START, digest="d")
    run_id = keep.start_run(store, "run", at=sample.START)
    said = sample.verdict(MOVED, Cause.MOVED, moved_to="https://new.example.org/", strikes=2)
    number = sample.story(store, run_id, sample.check(0), said)
    (item,) = keep.bulletin(store, run_id).newly_moved
    assert (item.resource_id, item.url, item.host) == (number, sample.ARTICLE, "blog.example.org")
    assert item.title == "Breaking down the barriers to immigrant students’ success at school"
    assert item.where == (
        "Guideline for Parents › Online Manuals From the Routes Portal, line 14",
        "Final Partners’ meeting",
        "Links › More, line 1",
    )
    assert item.documents == ("Guideline for Parents", "Final Partners’ meeting", "Links")
    assert (item.was, item.moved_to, item.strikes) == (None, "https://new.example.org/", 2)


def test_items_are_sorted_by_host_then_address(empty: keep.Store) -> None:
    wanted = ["https://a.example.org/1", "https://a.example.org/2", "https://b.example.org/0"]
    keep.save_source(empty, sample.OTHER, [sample.links(*reversed(wanted))], at=sample.START, digest="d")
    run_id = keep.start_run(empty, "run", at=sample.START)
    for url in reversed(wanted):
        sample.story(empty, run_id, sample.check(0, url=url), _verdict(DEAD), url=url)
    assert [item.url for item in keep.bulletin(empty, run_id).newly_broken] == wanted


def test_what_nobody_mentions_any_more_is_not_told(empty: keep.Store, run_id: int) -> None:
    sample.story(empty, run_id, sample.check(0, url=URL), _verdict(DEAD), url=URL)
    keep.save_source(empty, sample.OTHER, [], at=sample.START, digest="d")
    told = keep.bulletin(empty, run_id)
    assert not told.has_news
    assert told.broken == ()
    assert told.states[DEAD] == 0
    assert list(keep.entries(empty)) == []
    assert keep.news(empty, limit=9) == []


def test_a_bulletin_counts_the_catalogue_and_its_nights(store: keep.Store) -> None:
    for number in range(3):
        run_id = keep.start_run(store, "run", at=sample.night(number))
        sample.story(store, run_id, sample.check(number), sample.verdict())
        keep.finish_run(
            store, run_id, at=sample.night(number) + timedelta(minutes=7), void=number == 1, counts={"read": 2}
        )
    problem = SourceProblem("a.md", "cannot be read", "give the right to")
    keep.save_source_problems(store, sample.SOURCE, [problem], at=sample.START)
    told = keep.bulletin(store, run_id)
    assert told.counts == {"documents": 2, "sections": 5, "mentions": 5, "resources": 4, "hosts": 2}
    assert told.states == {LIVE: 1, MOVED: 0, FAILING: 0, DEAD: 0, UNSURE: 0, None: 3}
    assert (told.looked, told.took_s, told.void, told.kind) == (1, 420.0, False, "run")
    assert (told.started_at, told.finished_at) == (sample.night(2), sample.night(2) + timedelta(minutes=7))
    assert told.problems == (problem,)
    assert told.has_news
    states = {LIVE: 1, MOVED: 0, FAILING: 0, DEAD: 0, UNSURE: 0}
    assert told.nights == tuple(Night(sample.night(n) + timedelta(minutes=7), n == 1, states) for n in range(3))
    assert len(keep.bulletin(store, 2).nights) == 2, "an older bulletin ends with its own night"


def test_the_row_of_nights_ends_after_thirty(empty: keep.Store) -> None:
    for number in range(35):
        keep.finish_run(empty, keep.start_run(empty, "run", at=sample.night(number)), at=sample.night(number))
    nights = keep.bulletin(empty, 35).nights
    assert [nights[0].at, nights[-1].at, len(nights)] == [sample.night(5), sample.night(34), 30]


def test_a_run_that_is_not_there_is_a_sentence(empty: keep.Store) -> None:
    with pytest.raises(StoreError, match="there is no run 7"):
        keep.bulletin(empty, 7)


def test_runs_that_were_cut_off_are_closed_by_the_next(store: keep.Store) -> None:
    cut = keep.start_run(store, "run", at=sample.START)
    sample.look(store, cut, sample.check(0))
    assert keep.last_run(store) is None
    whole = keep.start_run(store, "run", at=sample.night(1))
    told = keep.bulletin(store, cut)
    assert (told.finished_at, told.void, told.looked) == (sample.night(1), False, 1)
    assert keep.last_run(store) is None
    keep.finish_run(store, whole, at=sample.night(1))
    assert keep.last_run(store) == whole


def test_a_void_run_stays_void(store: keep.Store) -> None:
    run_id = keep.start_run(store, "run", at=sample.START)
    keep.skip_void(store, run_id)
    keep.finish_run(store, run_id, at=sample.START, void=False)
    assert keep.bulletin(store, run_id).void


def test_status_tells_what_is_due_and_what_was_last(store: keep.Store) -> None:
    assert (keep.status(store).due, keep.status(store).last_run_at) == (4, None)
    run_id = keep.start_run(store, "run", at=sample.START)
    sample.story(store, run_id, sample.check(0), sample.verdict())
    keep.finish_run(store, run_id, at=sample.START)
    status = keep.status(store, at=sample.START)
    assert (status.due, status.next_check_at, status.last_run_kind) == (3, sample.night(1), "run")
    assert status.states[LIVE] == 1
    assert keep.status(store, at=sample.night(1)).due == 4


@pytest.mark.parametrize(
    "asked",
    [
        pytest.param("https://blog.example.org/2012/11/barriers.html", id="as it is"),
        pytest.param("HTTPS://BLOG.example.org:443/2012/11/../11/barriers.html#x", id="another spelling of the same"),
        pytest.param(" blog.example.org/2012/11/barriers.html ", id="without scheme"),
        pytest.param("HTTPS://blog.example.org/2012/11/barriers.html#part-2", id="as the document writes it"),
        pytest.param(1, id="by its number"),
    ],
)
def test_a_history_is_found_by(store: keep.Store, asked: str | int) -> None:
    history = keep.history(store, asked)
    assert history is not None
    assert history.url == sample.ARTICLE
    assert (history.verdict, history.looks, history.checks) == (None, 0, ())


@pytest.mark.parametrize("asked", ["https://unknown.example.org/", "", "%%%", "\ud800", 999])
def test_an_unknown_address_has_no_history(store: keep.Store, asked: str | int) -> None:
    assert keep.history(store, asked) is None


def test_a_history_tells_flips_places_and_candidates(store: keep.Store) -> None:
    run_id = keep.start_run(store, "run", at=sample.START)
    sample.story(store, run_id, sample.check(0), sample.verdict())
    number = sample.story(
        store, run_id, sample.check(1, failure=Failure.TIMEOUT), sample.verdict(FAILING, Cause.TIMEOUT)
    )
    history = keep.history(store, number)
    assert history is not None
    assert [(flip.was, flip.state) for flip in history.flips] == [(LIVE, FAILING), (None, LIVE)]
    assert [check.evidence.failure for check in history.checks] == [Failure.TIMEOUT, None]
    assert len(history.where) == 2
    (tips,) = [entry for entry in keep.entries(store) if entry.url is None]
    told = keep.history(store, tips.resource_id)
    assert told is not None
    assert told.candidates == ("http://www.thelearningcommunity.us/", "http://tips.example.org/")
    assert (told.url, told.title) == (None, "Tips for Parents: Immigrant Families")


def test_news_are_newest_first_and_leave_out_links_that_simply_work(store: keep.Store) -> None:
    run_id = keep.start_run(store, "run", at=sample.START)
    for night, state in enumerate((LIVE, FAILING, DEAD)):
        number = sample.story(store, run_id, sample.check(night), _verdict(state))
    first, second = keep.news(store, limit=9)
    assert (first.flip.state, second.flip.state, first.resource_id) == (DEAD, FAILING, number)
    assert keep.news(store, limit=1) == [first]


def test_entries_put_the_rulings_word_over_the_mentions_over_the_pages(store: keep.Store) -> None:
    keep.save_source(store, sample.OTHER, [sample.links("https://c.example.org/")], at=sample.START, digest="d")
    run_id = keep.start_run(store, "run", at=sample.START)
    number = sample.story(store, run_id, sample.check(0), sample.verdict())

    def words() -> tuple[str, str | None, str | None]:
        (entry,) = [entry for entry in keep.entries(store) if entry.resource_id == number]
        return entry.title, entry.summary, entry.language

    wording = sample.GUIDELINE.sections[1].mentions[0]
    assert words() == (wording.text, wording.annotation, "en")
    store.run("INSERT INTO rulings (resource_id, title, language) VALUES (?, 'Editor’s title', 'fr')", (number,))
    assert words() == ("Editor’s title", wording.annotation, "fr")
    store.run("DELETE FROM rulings")
    keep.forget_sources(store, ["links"], at=sample.night(1))
    bare = sample.links(sample.ARTICLE, text=sample.ARTICLE)
    mention = bare.sections[0].mentions[0]
    object.__setattr__(mention, "text", sample.ARTICLE)
    keep.save_source(store, sample.OTHER, [bare], at=sample.night(1), digest="d")
    assert words() == ("Breaking down the barriers", "What keeps children from school.", "en")


def test_an_accepted_successor_stands_in_and_a_retired_resource_is_not_shown(store: keep.Store) -> None:
    keep.save_source(store, sample.OTHER, [sample.links("https://new.example.org/")], at=sample.START, digest="d")
    number, successor = sample.resource_id(store), sample.resource_id(store, "https://new.example.org/")
    store.run(
        "INSERT INTO rulings (resource_id, standing, successor_id) VALUES (?, 'replaced', ?)", (number, successor)
    )
    urls = {entry.resource_id: entry.url for entry in keep.entries(store)}
    assert urls[number] == "https://new.example.org/"
    store.run("UPDATE rulings SET standing = 'retired', successor_id = NULL")
    assert number not in {entry.resource_id for entry in keep.entries(store)}


def test_entries_are_streamed_by_number(store: keep.Store) -> None:
    every = list(keep.entries(store))
    assert [entry.resource_id for entry in every] == sorted(entry.resource_id for entry in every)
    assert list(keep.entries(store, after=every[0].resource_id, limit=2)) == every[1:3]
    assert all(entry.state is None and entry.title for entry in every)


def test_an_incident_is_one_row_that_opens_goes_on_and_closes(empty: keep.Store) -> None:
    urls = [f"https://site.example.org/{number}" for number in range(4)]
    keep.save_source(empty, sample.OTHER, [sample.links(*urls)], at=sample.START, digest="d")
    run_id = keep.start_run(empty, "run", at=sample.START)
    numbers = [sample.story(empty, run_id, sample.check(0, url=url), _verdict(DEAD), url=url) for url in urls[:3]]
    found = list(keep.affected(empty, run_id))
    assert [(one.resource_id, one.host, one.looked) for one in found] == [
        (n, "site.example.org", True) for n in numbers
    ]

    opened = Incident("site.example.org", Cause.DNS, "The name cannot be found.", sample.START)
    keep.save_incidents(empty, run_id, opened=[keep.Struck(opened, tuple(numbers))], at=sample.START)
    assert keep.open_incidents(empty) == (opened,)
    assert keep.bulletin(empty, run_id).troubles == (Trouble(opened, 3, 3),)

    going_on = Incident("site.example.org", Cause.TIMEOUT, "It does not answer.", sample.START)
    keep.save_incidents(empty, run_id, going_on=[keep.Struck(going_on, tuple(numbers[:2]))], at=sample.night(1))
    assert keep.open_incidents(empty) == (going_on,)
    assert keep.bulletin(empty, run_id).troubles == (Trouble(going_on, 2, 2),)

    tonight = keep.start_run(empty, "run", at=sample.night(2))
    over = Incident("site.example.org", Cause.TIMEOUT, "It does not answer.", sample.START, sample.night(2))
    keep.save_incidents(empty, tonight, closed=[over], at=sample.night(2))
    assert keep.open_incidents(empty) == ()
    assert keep.bulletin(empty, tonight).troubles == (Trouble(over, 2, 2),)
    later = keep.start_run(empty, "run", at=sample.night(3))
    assert keep.bulletin(empty, later).troubles == ()


def test_resources_that_were_not_looked_at_are_affected_too(empty: keep.Store) -> None:
    urls = ["https://site.example.org/1", "https://site.example.org/2", "https://other.example.org/"]
    keep.save_source(empty, sample.OTHER, [sample.links(*urls)], at=sample.START, digest="d")
    before = keep.start_run(empty, "run", at=sample.START)
    for url in urls:
        sample.story(empty, before, sample.check(0, url=url), _verdict(LIVE), url=url)
    tonight = keep.start_run(empty, "run", at=sample.night(1))
    sample.story(empty, tonight, sample.check(1, url=urls[0]), _verdict(DEAD), url=urls[0])
    assert [(one.verdict.state, one.looked) for one in keep.affected(empty, tonight)] == [(DEAD, True), (LIVE, False)]
