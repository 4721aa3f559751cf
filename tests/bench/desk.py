"""A catalogue of any size for benchmarks of the desk, made by statements and not by nights. Never asserts."""

import sqlite3
import statistics
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from curator import decisions
from curator import store as keep
from curator.decisions import Action, Actor, Batch, BatchKind, EditorRole, Key, LaneName, Order, Target, View
from tests.review.serving import served

NOW = datetime(2026, 6, 1, 9, 0, tzinfo=UTC)
NIGHTS = 10
LEAD = Actor("ann", EditorRole.LEAD)

_STATES = """
CASE WHEN id % 100 < 5 THEN 'dead' WHEN id % 100 < 6 THEN 'failing' WHEN id % 100 < 10 THEN 'moved'
  WHEN id % 100 < 16 THEN 'unsure' ELSE 'live' END"""
_CAUSES = """
CASE WHEN id % 100 < 3 THEN 'gone' WHEN id % 100 < 5 THEN 'dns' WHEN id % 100 < 6 THEN 'timeout'
  WHEN id % 100 < 10 THEN 'moved' WHEN id % 100 < 15 THEN 'blocked' WHEN id % 100 < 16 THEN 'login' ELSE 'ok' END"""

SCRIPT = f"""
PRAGMA foreign_keys = OFF;
DROP TRIGGER resources_search_insert;
CREATE TEMP TABLE n AS WITH RECURSIVE c(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM c WHERE id < :count)
  SELECT id FROM c;
INSERT INTO portals (id, key, name, languages) VALUES (1, 'one', 'One', '[]'), (2, 'two', 'Two', '[]');
INSERT INTO sources (id, key, portal_id, location, owner, every_s)
  SELECT id, 'source-' || id, 1 + id % 2, 'x', 'owner-' || id, 86400 FROM n WHERE id <= 20;
INSERT INTO documents (id, source_id, key, kind, title, language, position, mentions, seen_at)
  SELECT id, 1 + id % 20, 'd' || id, 'file', 'Document ' || id, iif(id % 3, 'en', 'pt-BR'), id, 50,
    '2026-01-01T00:00:00Z' FROM n WHERE id <= :count / 50;
INSERT INTO sections (id, document_id, key, position, heading, path)
  SELECT id, 1 + (id - 1) / 5, 's' || id, id % 5, 'Section ' || id, json_array('Section ' || id)
  FROM n WHERE id <= :count / 10;
INSERT INTO tags (document_id, scheme, value) SELECT id, 'area', 'area-' || id % 9 FROM n WHERE id <= :count / 50;
INSERT INTO hosts (id, name) SELECT id, 'site' || id || '.example' FROM n WHERE id <= :count / 30;
INSERT INTO pages (digest, title, summary, language, words, signals)
  SELECT 'p' || id, 'Page ' || id, 'What page ' || id || ' is about.', 'en',
    json_object('title', json_object('value', 'Page ' || id, 'origin', 'title')),
    json_object('main_text', 'Words of page ' || id) FROM n;
INSERT INTO evidence (digest, url, status, final_url, attempts)
  SELECT 'e' || id, 'https://site' || (1 + id % (:count / 30)) || '.example/page/' || id,
    CASE {_CAUSES} WHEN 'gone' THEN 404 WHEN 'moved' THEN 200 WHEN 'blocked' THEN 403 ELSE 200 END,
    'https://site' || (1 + id % (:count / 30)) || '.example/page/' || id,
    json_array(json_object('agent', 'curator', 'hops', json_array(json_object('url', 'https://x.example/',
      'status', 200, 'headers', json_array(json_array('content-type', 'text/html')))))) FROM n;
INSERT INTO resources (id, key, url, host_id, mentions, seen_at, checked_at, judged_at, next_check_at, state, rule,
    cause, because, confidence, since, fingerprint, strikes, moved_to, title, summary, language, good_page_id, page_id,
    evidence_id, good_at)
  SELECT id, 'https://site' || (1 + id % (:count / 30)) || '.example/page/' || id,
    'https://site' || (1 + id % (:count / 30)) || '.example/page/' || id, 1 + id % (:count / 30), 1,
    '2026-01-01T00:00:00Z', '2026-06-01T03:00:00Z', '2026-06-01T03:00:00Z', '2026-06-02T03:00:00Z', {_STATES}, 'rule',
    {_CAUSES}, 'Because of ' || id, 0.9, date('2026-06-01', '-' || (id % 200) || ' days') || 'T03:00:00Z',
    {_CAUSES} || ' 200 -', 3,
    iif({_CAUSES} = 'moved', 'https://new' || (1 + id % (:count / 30)) || '.example/page/' || id, NULL),
    'Page ' || id, 'What page ' || id || ' is about.', 'en', id, id, id, '2026-05-01T03:00:00Z' FROM n;
INSERT INTO mentions (id, document_id, section_id, resource_id, key, role, text, url_written, seen_at)
  SELECT id, 1 + (id - 1) / 50, 1 + (id - 1) / 10, id, 'm' || id, 'main', 'Wording ' || id, 'x', '2026-01-01T00:00:00Z'
  FROM n WHERE id <= :count - 50;
INSERT INTO suggestions (resource_id, kind, before, after, because, confidence, made_by, made_at)
  SELECT id, 'replace', url, moved_to, 'It moved.', 0.8, 'judge', '2026-05-30T03:00:00Z'
  FROM resources WHERE state = 'moved';
INSERT INTO runs (id, kind, started_at, finished_at, confirmed_id)
  SELECT id, 'run', date('2026-05-22', '+' || id || ' days') || 'T03:00:00Z',
    date('2026-05-22', '+' || id || ' days') || 'T04:00:00Z', 1000000000 FROM n WHERE id <= {NIGHTS};
INSERT INTO checks (resource_id, at, run_id, evidence_id, page_id, took_ms)
  SELECT n.id, u.started_at, u.id, n.id, n.id, 100 FROM runs AS u CROSS JOIN n;
INSERT INTO flips (resource_id, at, run_id, was, state, cause, because, why)
  SELECT id, since, 1, iif(state = 'live', NULL, 'live'), state, cause, because, 'look' FROM resources;
INSERT INTO rulings (resource_id, standing, fingerprint)
  SELECT id, 'fine', fingerprint FROM resources WHERE id % 50 = 3;
INSERT INTO incidents (id, host_id, run_id, cause, because, opened_at)
  SELECT id, id, 1, 'dns', 'The name cannot be found.', '2026-05-30T03:00:00Z' FROM hosts WHERE id % 100 = 7;
UPDATE resources SET incident_id = host_id WHERE host_id % 100 = 7 AND state IN ('dead', 'failing');
"""


def make(path: Path, count: int) -> None:
    """A catalogue of `count` resources and ten looks at each."""
    keep.open_store(path).close()
    connection = sqlite3.connect(path, isolation_level=None)
    connection.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = OFF; BEGIN")
    for statement in SCRIPT.replace(":count", str(count)).split(";\n"):
        if statement.strip():
            connection.execute(statement)
    connection.execute("COMMIT")
    connection.close()
    keep.open_store(path).close()


def timed(work: Callable[[], object], *, times: int = 5) -> tuple[float, float]:
    """The median and the greatest time of some calls, in milliseconds."""
    took = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        took.append(1000 * (time.perf_counter() - began))
    return statistics.median(took), max(took)


def figures(path: Path) -> Iterator[tuple[str, float, float]]:
    """What the desk's pages and decisions cost on a catalogue, in milliseconds: name, median, greatest."""
    with keep.open_store(path) as store:
        for lane in LaneName:
            yield f"queue, {lane.value}", *timed(lambda lane=lane: decisions.queue(store, View(lane), at=NOW))
        views = {
            "host": View(host="site7.example"), "document": View(document=3), "portal": View(portal="one"),
            "owner": View(owner="owner-3"), "language": View(language="pt"), "area": View(area="area-3"),
            "age": View(age_days=30),
        }  # fmt: skip
        for name, view in views.items():
            yield f"queue by {name}", *timed(lambda view=view: decisions.queue(store, view, at=NOW))
        after = decisions.queue(store, View(), at=NOW).after
        yield "queue, second page", *timed(lambda: decisions.queue(store, View(), at=NOW, after=after))
        for key in (Key.resource(101), Key.parse("incident:7"), Key.resource(6)):
            assert key is not None
            yield f"item {key}", *timed(lambda key=key: decisions.item(store, key, at=NOW))
        yield "progress", *timed(lambda: decisions.progress(store, at=NOW))
        yield from _decided(store)
        yield "log", *timed(lambda: decisions.log(store))


def _decided(store: keep.Store) -> Iterator[tuple[str, float, float]]:
    one = [Key.resource(number) for number in range(201, 100_000, 100)][:20]
    keys = iter(one)
    yield (
        "decide one",
        *timed(lambda: decisions.decide(store, Target(next(keys)), Order(Action.CONFIRM), by=LEAD, at=NOW), times=20),
    )
    numbers = [number for number in range(1, 100_000) if number % 100 in (6, 7, 8)][:3_000]
    batch = Batch(BatchKind.KEYS, targets=tuple(Target(Key.resource(number)) for number in numbers))
    order = Order(Action.ACCEPT)
    yield f"preview of {len(numbers)}", *timed(lambda: decisions.preview(store, batch, order, by=LEAD, at=NOW), times=3)
    outcomes: list[decisions.Outcome] = []
    yield (
        f"accept {len(numbers)}",
        *timed(lambda: outcomes.append(decisions.decide(store, batch, order, by=LEAD, at=NOW)), times=1),
    )
    yield (
        f"undo {outcomes[0].done}",
        *timed(lambda: decisions.undo(store, batch=outcomes[0].batch, by=LEAD, at=NOW + timedelta(1)), times=1),
    )


PAGES = (
    "queue", "queue?lane=moved", "queue?lane=new", "queue?host=site7.example", "queue?owner=owner-3",
    "queue?language=pt", "item/resource:101", "item/resource:101?part=card", "progress", "log",
)  # fmt: skip


def pages(folder: Path) -> Iterator[tuple[str, float, float]]:
    """The same through the server: each page as a signed-in editor's browser asks for it, in milliseconds."""
    with keep.open_store(folder / "db" / "curator.db") as store:
        decisions.add_editor(store, "ann", role=EditorRole.LEAD, at=NOW, password="correct horse of ann")
    with served(folder) as running:
        visitor = running.client("ann")
        for page in PAGES:
            yield f"page {page}", *timed(lambda page=page: visitor.get(f"/-/curator/{page}").raise_for_status())
