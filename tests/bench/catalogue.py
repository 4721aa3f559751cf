"""The readers' pages on a catalogue of any size, asked for by HTTP in this process. Never asserts."""

import asyncio
import json
import sqlite3
import statistics
import time
from collections.abc import Iterator
from pathlib import Path

from datasette.app import Datasette

from curator import store as keep
from curator.review.catalogue import shelf
from curator.review.serve import configuration
from tests.bench.desk import NOW

Figure = tuple[str, float, float, int]
"""Name, median time and median CPU of this process in milliseconds, bytes of the page."""

SCRIPT = """
UPDATE resources SET words = 'A common word about schools and parents, number ' || (id % 1000),
  names = 'Wording ' || id || iif(id % 3 = 0, ' school', '') || iif(id % 7 = 0, ' é' || (id % 999), '');
UPDATE tags SET value = 'area-' || (document_id % 9);
INSERT INTO tags (document_id, scheme, value) SELECT id, 'audience', 'audience-' || (id % 5) FROM documents;
INSERT INTO tags (document_id, scheme, value) SELECT id, 'type', 'type-' || (id % 12) FROM documents;
UPDATE documents SET portal_id = 1 + id % 2, kind = iif(id % 200 = 0, 'news', 'guideline'),
  matter = json_object('guideline', 'Guideline ' || (id / 10),
    'chapter', json_object('number', 1 + id % 10, 'title', title));
UPDATE mentions SET facts = json_object('kind', 'kind-' || (id % 30), 'languages', json_array('en'),
  'creators', json_array()) WHERE id % 2 = 0;
UPDATE mentions SET annotation = 'What number ' || id || ' is good for, in a dozen words or so.';
"""

PAGES = {
    "home": "/", "document": "/document/7-document-7", "resource": "/resource/4242", "documents": "/documents",
    "documents by area": "/documents?area=area-3&audience=audience-2",
    "guideline": "/guideline/1", "changes": "/changes",
    "search, a common word": "/search?q=common", "search, two common words": "/search?q=common+schools",
    "search, a word in a third": "/search?q=school", "search, a rare word": "/search?q=4242",
    "search, a prefix": "/search?q=wor", "search, one letter": "/search?q=a", "search, accents": "/search?q=E777",
    "search, words and facets": "/search?q=common&area=area-3&health=dead&language=en",
    "search, facets alone": "/search?area=area-3&audience=audience-2", "search, nothing": "/search?q=zebra",
    "search, some of the words": "/search?q=zebra+common",
    "search, 10,000 characters": "/search?q=" + "school+" * 1_400,
    "badge": "/health.svg?document=7", "embedded section": "/embed/section/7",
}  # fmt: skip


def enrich(path: Path) -> None:
    """Words, facets and chapters for the catalogue that the desk's benchmark makes."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("DROP TRIGGER resources_search_update")
    for statement in SCRIPT.split(";\n"):
        if statement.strip():
            connection.execute(statement)
    connection.execute("INSERT INTO resources_fts(resources_fts) VALUES ('rebuild')")
    connection.close()


def index_cost(path: Path) -> tuple[float, float]:
    """Seconds to make the index of the whole catalogue, and milliseconds to see that it is still right."""
    with keep.open_store(path) as store:
        began = time.perf_counter()
        keep.build_index(store, at=NOW)
        made = time.perf_counter() - began
        began = time.perf_counter()
        keep.index_stamp(store)
        return made, 1000 * (time.perf_counter() - began)


def figures(path: Path, *, times: int = 7) -> Iterator[Figure]:
    """Every page, warm: medians of some times."""
    yield from asyncio.run(_figures(path, times))


async def _figures(path: Path, times: int) -> list[Figure]:
    site = Datasette([str(path)], config=json.loads(json.dumps(configuration())), default_deny=True)
    await site.invoke_startup()
    await shelf.index(site)
    found: list[Figure] = []
    for name, where in PAGES.items():
        took, spent, size = [], [], 0
        for _ in range(times):
            began, used = time.perf_counter(), time.process_time()
            answer = await site.client.get(where)
            took.append(1000 * (time.perf_counter() - began))
            spent.append(1000 * (time.process_time() - used))
            size = len(answer.content)
            if answer.status_code != 200:
                raise SystemExit(f"{where}: {answer.status_code}")
        found.append((name, statistics.median(took), statistics.median(spent), size))
    return found
