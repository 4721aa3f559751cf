"""A view of the queue as a plain URL: which lane, which filters, and the views that everybody has ready-made.

Never trusts an address: what is no filter is left out, what is no number is none.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlencode

from curator.decisions import LaneName, View
from curator.model import Cause
from curator.review.roles import Person

MAX_TEXT: Final = 300
MAX_DAYS: Final = 36_500
TEXTS: Final = ("host", "portal", "area", "audience", "language", "owner")
FILTERS: Final = ("host", "document", "portal", "area", "audience", "language", "cause", "age", "owner", "mine", "new")
"""The names of the filters in addresses, in the order in which they are written."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What an address asks for: the lane, the filters as written, and where the list goes on."""

    lane: LaneName
    filters: Mapping[str, str]
    after: str | None = None

    def query(self, **changes: str | None) -> str:
        """The query string of this view, some of its parts changed; None leaves one out."""
        parts: dict[str, str | None] = {"lane": self.lane.value, **self.filters, **changes}
        names = ("lane", *FILTERS, *(name for name in changes if name not in FILTERS and name != "lane"))
        return urlencode([(name, value) for name in names if (value := parts.get(name)) is not None])

    def view(self, person: Person) -> View:
        """The view as the desk knows it; "mine" and "new" depend on who asks."""
        given = self.filters
        return View(
            lane=self.lane,
            **{name: given.get(name) for name in TEXTS if name != "owner"},
            document=_number(given.get("document")),
            cause=Cause(given["cause"]) if "cause" in given else None,
            age_days=min(_number(given.get("age")) or 0, MAX_DAYS) or None,
            owner=(person.owner or person.name) if "mine" in given else given.get("owner"),
            new_since=person.last_visit_at if "new" in given else None,
        )


def asked(args: Any) -> Asked:
    """What the query string asks for. An unknown lane is the first one."""
    filters = {}
    for name in FILTERS:
        value = _filter(name, (args.get(name) or "").strip())
        if value:
            filters[name] = value
    after = (args.get("after") or "")[:MAX_TEXT] or None
    return Asked(_lane(args.get("lane")), filters, after)


@dataclass(frozen=True, slots=True)
class Saved:
    """A ready-made view: the message that names it, and the filters it sets."""

    name: str
    filters: Mapping[str, str]


SAVED: Final = (
    Saved("all", {}),
    Saved("new", {"new": "1"}),
    Saved("mine", {"mine": "1"}),
    Saved("old", {"age": "30"}),
    Saved("blocked", {"lane": "unsure", "cause": "blocked"}),
    Saved("moved", {"lane": "moved"}),
)


def _lane(text: str | None) -> LaneName:
    return LaneName(text) if text in set(LaneName) else LaneName.BROKEN


def _filter(name: str, text: str) -> str | None:
    """The value of a filter as it is kept in addresses; None when it says nothing."""
    if name in ("mine", "new"):
        return "1" if text else None
    if name in ("document", "age"):
        number = _number(text)
        return str(number) if number else None
    if name == "cause":
        return text if text in set(Cause) else None
    return text[:MAX_TEXT].replace("\0", "") or None


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) <= 18 else None
