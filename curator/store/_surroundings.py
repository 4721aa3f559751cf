"""What stands around resources in the catalogue: wordings, languages, fragments and how often to look.

Never reads more than the slice it is asked for.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from curator.model import Wording
from curator.store import _coding as code
from curator.store.store import Store

MAX_WORDINGS: Final = 50
"""Wordings of one resource that a rule is shown; the first ones by number of the mention."""

DEFAULT_EVERY_S: Final = 86_400

MENTIONS_SQL: Final = """
SELECT resource_id, text, annotation, fragment, language, every_s FROM (
  SELECT m.resource_id, m.text, m.annotation, m.fragment, coalesce(d.language, s.language) AS language, s.every_s, m.id,
    row_number() OVER (PARTITION BY m.resource_id ORDER BY m.role <> 'main', m.id) AS nth
  FROM mentions AS m
  JOIN documents AS d ON d.id = m.document_id
  JOIN sources AS s ON s.id = d.source_id
  WHERE m.resource_id IN (SELECT value FROM json_each(?)) AND m.gone_at IS NULL
) WHERE nth <= ? ORDER BY resource_id, nth"""


@dataclass(frozen=True, slots=True)
class Surroundings:
    """The live mentions of one resource, bounded: wordings in order without repeats, and what they ask for."""

    wordings: tuple[Wording, ...] = ()
    every_s: int = DEFAULT_EVERY_S

    @property
    def language(self) -> str | None:
        """The language of the first mention that has one."""
        return next((wording.language for wording in self.wordings if wording.language), None)

    @property
    def fragments(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(wording.fragment for wording in self.wordings if wording.fragment))


NOTHING: Final = Surroundings()


def surroundings(store: Store, resource_ids: Sequence[int]) -> dict[int, Surroundings]:
    """For each resource that is mentioned now, what stands around it."""
    wordings: dict[int, list[Wording]] = {}
    every: dict[int, int] = {}
    for row in store.each(MENTIONS_SQL, (code.to_json(list(resource_ids)), MAX_WORDINGS)):
        number = row["resource_id"]
        wordings.setdefault(number, []).append(_wording(row))
        every[number] = min(every.get(number, row["every_s"]), row["every_s"])
    return {number: Surroundings(tuple(dict.fromkeys(found)), every[number]) for number, found in wordings.items()}


def _wording(row: Any) -> Wording:
    return Wording(row["text"], row["annotation"], row["language"], row["fragment"])
