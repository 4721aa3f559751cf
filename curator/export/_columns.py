"""The columns that every flat export has, with what each holds: one place, so that CSV and JSON Lines agree.

Never renames a column: a new one goes to the end.

- `id`: the resource's number, the same in every export
- `title`: as readers see it
- `url`: the address, empty (null) when none is known
- `summary`, `language` (a BCP 47 tag)
- `state`: `live`, `moved`, `failing`, `dead`, `unsure`; empty (null) when not checked yet
- `cause`: one of the causes; `because`: one plain sentence for it
- `checked_at`: the newest look; `since`: when the state began; both `YYYY-MM-DDTHH:MM:SSZ`, UTC
- `moved_to`: the new address of a moved resource
- `mentions`: how many there are
"""

from datetime import UTC, datetime
from typing import Final

from curator.model import Entry

COLUMNS: Final = (
    "id", "title", "url", "summary", "language", "state", "cause", "because", "checked_at", "since", "moved_to",
    "mentions",
)  # fmt: skip


def values(entry: Entry) -> tuple[str | int | None, ...]:
    """The entry's values in the order of COLUMNS; None for what is unknown."""
    return (
        entry.resource_id,
        entry.title,
        entry.url,
        entry.summary,
        entry.language,
        None if entry.state is None else entry.state.value,
        None if entry.cause is None else entry.cause.value,
        entry.because,
        _time(entry.checked_at),
        _time(entry.since),
        entry.moved_to,
        entry.mentions,
    )


def _time(at: datetime | None) -> str | None:
    return None if at is None else f"{at.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
