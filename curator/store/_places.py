"""Names each mention of a resource in one line: document, heading, line or row.

Never reads more mentions of a resource than a person would.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from curator.store import _coding as code
from curator.store.store import Store

MAX_PLACES: Final = 50

PLACES_SQL: Final = """
SELECT * FROM (
  SELECT m.resource_id, m.line, m.row, s.heading, coalesce(nullif(d.title, ''), d.key) AS document,
    row_number() OVER (PARTITION BY m.resource_id ORDER BY m.id) AS nth
  FROM mentions AS m JOIN sections AS s ON s.id = m.section_id JOIN documents AS d ON d.id = m.document_id
  WHERE m.resource_id IN (SELECT value FROM json_each(?)) AND m.gone_at IS NULL
) WHERE nth <= ? ORDER BY resource_id, nth"""


@dataclass(frozen=True, slots=True)
class Places:
    """`where` names each mention, `documents` each document once; both in the order of the catalogue."""

    where: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()


NOWHERE: Final = Places()


def places(store: Store, resource_ids: Sequence[int]) -> dict[int, Places]:
    """Where each of the resources is mentioned now; at most 50 mentions each."""
    where: dict[int, list[str]] = {}
    documents: dict[int, dict[str, None]] = {}
    for row in store.each(PLACES_SQL, (code.to_json(list(resource_ids)), MAX_PLACES)):
        number = row["resource_id"]
        where.setdefault(number, []).append(_place(row))
        documents.setdefault(number, {})[row["document"]] = None
    return {number: Places(tuple(found), tuple(documents[number])) for number, found in where.items()}


def _place(row: Any) -> str:
    text = f"{row['document']} › {row['heading']}" if row["heading"] else str(row["document"])
    if row["row"] is not None:
        return f"{text}, row {row['row']}"
    return f"{text}, line {row['line']}" if row["line"] is not None else text
