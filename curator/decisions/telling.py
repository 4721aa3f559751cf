"""Sentences of the desk as templates with values, so that a page can tell them in the editor's language.

Never builds HTML, and never puts a value into a template before the template was looked up.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Final

Value = str | int | datetime

_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Told:
    """A sentence. `template` is one of `MESSAGES` and the key of a translation; `values` fill its `{names}`.

    Times are aware UTC, and to be shown as days in the reader's language; `str()` is the English sentence.
    """

    template: str
    values: tuple[tuple[str, Value], ...] = ()

    def __str__(self) -> str:
        return self.template.format_map(self.shown())

    def shown(self) -> Mapping[str, str]:
        """The values by name as English text."""
        return {name: day(value) if isinstance(value, datetime) else str(value) for name, value in self.values}


def tell(template: str, **values: Value) -> Told:
    """A sentence with its values."""
    return Told(str(template), tuple(values.items()))


def day(at: datetime | date) -> str:
    """`3 May 2026`, in UTC."""
    on = at.astimezone(UTC).date() if isinstance(at, datetime) else at
    return f"{on.day} {_MONTHS[on.month - 1]} {on.year}"
