"""A small catalogue in which everything is open that can be: what the tests of the desk share."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from curator import decisions
from curator import store as keep
from curator.decisions import Action, Actor, EditorRole, Key, LaneName, Order, Outcome, Target, View
from curator.jobs.pairs import find_pairs
from curator.judge import ruling as fold
from curator.model import (
    Cause,
    Document,
    Entry,
    Failure,
    Incident,
    Mention,
    Place,
    Section,
    Source,
    State,
    Suggestion,
    SuggestionKind,
    Tag,
    Verdict,
)
from tests.store import sample

NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
ANN = Actor("ann", EditorRole.EDITOR)
BOB = Actor("bob", EditorRole.EDITOR)
LEAD = Actor("lea", EditorRole.LEAD)
READER = Actor("rob", EditorRole.READER)

HOST = "https://site.example"
DEAD = f"{HOST}/dead"
FAILING = f"{HOST}/failing"
MOVED = f"{HOST}/moved"
TARGET = f"{HOST}/target"
BLOCKED = f"{HOST}/blocked"
LIVE = f"{HOST}/live"
TWIN = "http://site.example/live"
DOWN = tuple(f"https://down.example/{number}" for number in range(3))
SOURCE = Source("links", "markdown", "docs/*.md", owner="Ann", language="en")


@dataclass(slots=True)
class Desk:
    """A store with one resource a lane, and short names for what tests do all the time."""

    store: keep.Store
    now: datetime = NOW
    run_id: int = 0
    documents: list[Document] = field(default_factory=list)

    def key(self, url: str | None) -> Key:
        return Key.resource(int(self.store.value("SELECT id FROM resources WHERE url IS ?", (url,))))

    def do(self, url: str | Key | None, action: Action, /, *, by: Actor = ANN, **words: object) -> Outcome:
        key = url if isinstance(url, Key) else self.key(url)
        order = Order(action, **words)  # type: ignore[arg-type]
        return decisions.decide(self.store, Target(key), order, by=by, at=self.now)

    def undo(self, outcome: Outcome, *, by: Actor = ANN) -> Outcome:
        return decisions.undo(self.store, by=by, at=self.now, batch=outcome.batch)

    def lanes(self) -> dict[LaneName, set[str]]:
        """Every lane with the keys that stand in it; empty ones are left out."""
        found = {}
        for lane in LaneName:
            lines = decisions.queue(self.store, View(lane), at=self.now, limit=200).lines
            if lines:
                found[lane] = {str(line.key) for line in lines}
        return found

    def lane(self, url: str | Key) -> LaneName | None:
        key = str(url if isinstance(url, Key) else self.key(url))
        return next((lane for lane, keys in self.lanes().items() if key in keys), None)

    def entry(self, number: int) -> Entry | None:
        return next((entry for entry in keep.entries(self.store) if entry.resource_id == number), None)

    def look(self, url: str, state: State, cause: Cause, *, status: int = 200, **more: object) -> None:
        """One more look at a resource, judged as said."""
        number = self.key(url).number
        at = self.now - timedelta(hours=1)
        failure = more.pop("failure", None)
        check = sample.check(0, url=url, status=status, failure=failure)  # type: ignore[arg-type]
        check = type(check)(at, check.evidence, check.page, check.took_ms)
        keep.save_checks(self.store, self.run_id, [keep.Look(number, check)])
        keep.confirm_run(self.store, self.run_id, at=at)
        verdict = Verdict(state, cause.value, cause, f"It is {cause.value}.", 0.9, at, **more)  # type: ignore[arg-type]
        suggestion = None
        if verdict.moved_to is not None:
            suggestion = Suggestion(SuggestionKind.REPLACE, url, verdict.moved_to, "It moved.", 0.95)
        before = self.store.value("SELECT state FROM resources WHERE id = ?", (number,))
        judged = sample.judged(
            number, at, verdict, was=State(before) if before else None, suggestion=suggestion,
            keeps_words=state is State.LIVE,
            fingerprint=fold.fingerprint(cause, check.evidence, moved_to=verdict.moved_to),
        )  # fmt: skip
        keep.save_verdicts(self.store, self.run_id, [judged])


def desk(folder: Path) -> Desk:
    """The catalogue: one document with a list, an empty heading, and a resource for each lane."""
    store = sample.opened(folder)
    made = Desk(store)
    urls = (DEAD, FAILING, MOVED, BLOCKED, LIVE, TWIN, *DOWN)
    mentions = tuple(
        Mention(url, f"Link {number}", url, position=number, place=Place(line=number + 3), annotation=f"About {number}")
        for number, url in enumerate(urls)
    )
    document = Document(
        "a.md",
        "file",
        (
            Section(("Links",), (*mentions, Mention(None, "An interview", position=99))),
            Section(("Links", "Later"), parent=0, line=40),
            Section(("Nothing here",), line=50),
        ),
        title="Links",
        language="en",
        tags=(Tag("area", "integration"), Tag("audience", "parents")),
    )
    keep.save_source(store, SOURCE, [document], at=NOW - timedelta(days=30), digest="1")
    made.run_id = keep.start_run(store, "run", at=NOW - timedelta(days=1))
    made.now = NOW - timedelta(days=4)
    made.look(DEAD, State.DEAD, Cause.GONE, status=404, strikes=3)
    made.look(FAILING, State.FAILING, Cause.SERVER_ERROR, status=500, strikes=1)
    made.look(MOVED, State.MOVED, Cause.MOVED, moved_to=TARGET, strikes=2)
    made.look(BLOCKED, State.UNSURE, Cause.BLOCKED, status=403)
    made.look(LIVE, State.LIVE, Cause.OK)
    made.look(TWIN, State.LIVE, Cause.OK)
    for url in DOWN:
        made.look(url, State.DEAD, Cause.DNS, failure=Failure.DNS, strikes=3)
    _no_address(made)
    incident = Incident("down.example", Cause.DNS, "The name down.example cannot be found.", NOW - timedelta(days=3))
    ids = tuple(made.key(url).number for url in DOWN)
    keep.save_incidents(store, made.run_id, opened=[keep.Struck(incident, ids)], at=NOW)
    keep.finish_run(store, made.run_id, at=NOW - timedelta(hours=5))
    find_pairs(store, at=NOW)
    made.now = NOW
    return made


def _no_address(made: Desk) -> None:
    number = made.key(None).number
    at = made.now
    check = sample.check(0, failure=Failure.NO_URL)
    check = type(check)(at, check.evidence, None, 0)
    keep.save_checks(made.store, made.run_id, [keep.Look(number, check)])
    keep.confirm_run(made.store, made.run_id, at=at)
    verdict = Verdict(State.UNSURE, "no_url", Cause.NO_URL, "The source gives no address.", 1.0, at)
    keep.save_verdicts(made.store, made.run_id, [sample.judged(number, at, verdict, fingerprint="no_url no_url -")])
