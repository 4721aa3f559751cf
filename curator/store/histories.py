"""Everything known of one resource, for explaining its verdict.

Never judges, and never reads more looks than a person would.
"""

from typing import Any, Final

from curator import urls
from curator.model import Check, Flip, History, Note
from curator.store import _coding as code
from curator.store._places import NOWHERE, places
from curator.store.bulletins import flip_of
from curator.store.checks import CHECK_COLUMNS, CHECK_TABLES, check_of
from curator.store.judging import verdict_of
from curator.store.schema import NEVER
from curator.store.store import Store

MAX_CHECKS: Final = 60
MAX_FLIPS: Final = 60

_TITLE: Final = """
SELECT coalesce(
  (SELECT title FROM entries WHERE resource_id = r.id),
  (SELECT nullif(text, '') FROM mentions WHERE resource_id = r.id ORDER BY role <> 'main', id LIMIT 1),
  r.title, r.url, ''
) FROM resources AS r WHERE r.id = ?"""

_AS_WRITTEN: Final = """
SELECT r.* FROM resources AS r JOIN mentions AS m ON m.resource_id = r.id
WHERE m.url_written = ? ORDER BY m.gone_at IS NOT NULL, m.id LIMIT 1"""

_WITHOUT_ADDRESS: Final = """
SELECT r.* FROM mentions AS m CROSS JOIN resources AS r ON r.id = m.resource_id
WHERE m.text = ? AND r.url IS NULL ORDER BY m.gone_at IS NOT NULL, m.id LIMIT 1"""


def history(store: Store, which: str | int) -> History | None:
    """Everything known of a resource; None when the catalogue has no such one.

    Args:
        which: its number, or an address: by identity first, then as a document writes it; or the words under which
            something without an address is listed.
    """
    with store.reading():
        row = _find(store, which)
        return None if row is None else _history(store, row)


def _find(store: Store, which: str | int) -> Any:
    if isinstance(which, int):
        return store.row("SELECT * FROM resources WHERE id = ?", (which,))
    wanted = code.clean_text(which.strip())
    by_key = "SELECT * FROM resources WHERE key = ?"
    for sql, value in (
        (by_key, urls.identity(wanted)),
        (by_key, urls.identity(f"https://{wanted}")),
        (by_key, urls.identity(f"http://{wanted}")),
        (_AS_WRITTEN, wanted),
        (_WITHOUT_ADDRESS, wanted),
    ):
        row = store.row(sql, (value,))
        if row is not None:
            return row
    return None


def _history(store: Store, row: Any) -> History:
    number = row["id"]
    told = store.row("SELECT count(*) AS looks, min(at) AS first_at FROM checks WHERE resource_id = ?", (number,))
    assert told is not None
    candidates = store.rows(
        "SELECT after FROM suggestions WHERE resource_id = ? AND made_by = 'source' AND withdrawn_at IS NULL "
        "AND after IS NOT NULL ORDER BY confidence DESC, id",
        (number,),
    )
    return History(
        url=row["url"],
        title=str(store.value(_TITLE, (number,))),
        verdict=verdict_of(row),
        next_check_at=None if row["next_check_at"] == NEVER else code.maybe_from_time(row["next_check_at"]),
        checks=_checks(store, number),
        flips=_flips(store, number),
        where=places(store, [number]).get(number, NOWHERE).where,
        looks=told["looks"],
        first_at=code.maybe_from_time(told["first_at"]),
        last_good_at=code.maybe_from_time(row["good_at"]),
        candidates=tuple(candidate["after"] for candidate in candidates),
        notes=tuple(Note(note) for note in code.texts_from(row["notes"])),
    )


def _checks(store: Store, number: int) -> tuple[Check, ...]:
    rows = store.rows(
        f"SELECT {CHECK_COLUMNS} FROM checks AS c {CHECK_TABLES} "  # noqa: S608  constants of ours
        "WHERE c.resource_id = ? ORDER BY c.at DESC LIMIT ?",
        (number, MAX_CHECKS),
    )
    return tuple(check_of(row) for row in rows)


def _flips(store: Store, number: int) -> tuple[Flip, ...]:
    rows = store.rows(
        "SELECT * FROM flips WHERE resource_id = ? ORDER BY at DESC, id DESC LIMIT ?", (number, MAX_FLIPS)
    )
    return tuple(flip_of(row) for row in rows)
