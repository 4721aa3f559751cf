"""Which items a batch means now, and by which redirect rule an address became another.

Never decides: what a batch names may still be skipped.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Final

from curator import store as keep
from curator import urls
from curator.decisions.acts import MAX_BATCH
from curator.decisions.values import Batch, BatchKind, Target
from curator.store import Key, LaneName, Store, View

MANY: Final = 50_000
"""So many items are looked through for those that share a rule or a suggestion."""


def targets(store: Store, batch: Batch, *, now: datetime) -> tuple[Target, ...]:
    """The items of a batch, by impact where it is no selection; one more than MAX_BATCH when there are more."""
    return tuple(_named(store, batch, now=now))


def redirect_rule(before: str, after: str) -> str | None:
    """By which rule the one address became the other.

    Returns:
        `https` (nothing but the scheme), `www` (that, and `www.` came or went), `slash` (other spellings of the same
        place), `old.example>new.example` (the same path on another host), or None: by none that others would share.
    """
    if urls.same_place(before, after):
        if _rest(before) == _rest(after):
            return "https" if urls.scheme(after) == "https" and urls.scheme(before) == "http" else "slash"
        return "www" if _bare(before) == _bare(after) else "slash"
    if _path(before) == _path(after) and urls.host(before) and urls.host(after):
        return f"{urls.host_and_port(before)}>{urls.host_and_port(after)}"
    return None


def _named(store: Store, batch: Batch, *, now: datetime) -> Iterator[Target]:
    view = batch.view or View()
    if batch.kind is BatchKind.KEYS:
        yield from dict.fromkeys(batch.targets[: MAX_BATCH + 1])
    elif batch.kind is BatchKind.HOST:
        view = View(lane=view.lane, host=batch.host or "")
        keys = keep.queue_keys(store, view, now=now, limit=MAX_BATCH + 1, every_lane=batch.view is None)
        yield from map(Target, keys)
    elif batch.kind is BatchKind.VIEW:
        yield from map(Target, keep.queue_keys(store, view, now=now, limit=MAX_BATCH + 1))
    else:
        yield from _proposed(store, batch, now=now)


def _proposed(store: Store, batch: Batch, *, now: datetime) -> Iterator[Target]:
    """Those that are open and share a suggestion or the rule of their suggestion."""
    if batch.kind is BatchKind.SUGGESTION:
        found = set(keep.proposed_to(store, batch.suggestion or ""))
    else:
        found = {
            move.resource_id
            for move in keep.open_moves(store)
            if redirect_rule(move.before, move.after) == (batch.redirect or "")
        }
    if not found:
        return
    is_lane = batch.view is not None
    view = batch.view or View(lane=LaneName.MOVED)
    keys = keep.queue_keys(store, view, now=now, limit=MANY, every_lane=not is_lane)
    chosen = (key for key in keys if key.number in found)
    for _, key in zip(range(MAX_BATCH + 1), chosen, strict=False):
        yield Target(Key.resource(key.number))


def _rest(url: str) -> str:
    return urls.identity(url).partition("://")[2]


def _bare(url: str) -> str:
    return _rest(url).removeprefix("www.")


def _path(url: str) -> tuple[str, str]:
    return urls.path_and_query(url)
