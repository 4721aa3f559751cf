"""What each action makes of a ruling: one function an action, from what stands now and the order to what shall stand.

Never reads or writes anything: a function answers with the new ruling, or with the sentence why not.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final

from curator import urls
from curator.decisions.telling import Told, tell
from curator.decisions.values import Action, Actor, Order, OutcomeKind
from curator.decisions.words import Say
from curator.judge import ruling as fold
from curator.model import Cause, Ruling, Standing, State, Suggestion, SuggestionKind
from curator.store import EditorRole, Key, Standpoint

MAX_BATCH: Final = 5_000
"""Items in one batch, whoever decides."""

MAX_EDITOR_BATCH: Final = 100
"""Items in one batch by an editor who is no lead."""

MAX_TITLE: Final = 500
MAX_SUMMARY: Final = 5_000
MAX_NOTE: Final = 2_000
MAX_URL: Final = 4_000
MAX_AHEAD: Final = timedelta(days=5 * 366)

_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}")
_UNSEEN: Final = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
"""Controls and direction marks that could make words look like others; line ends and tabs stay."""

BROKEN: Final = frozenset({State.DEAD, State.FAILING})


@dataclass(frozen=True, slots=True)
class No:
    """Why an item is left as it is; `kind` is what a single order answers then."""

    told: Told
    kind: OutcomeKind = OutcomeKind.INVALID
    exists: Key | None = None


@dataclass(frozen=True, slots=True)
class Known:
    """What an action may know beside the resource itself: what stands at the address that is to be used instead.

    `at` holds by address the resource there, None where there is none.
    """

    now: datetime
    at: Mapping[str, Standpoint | None]


Said = Ruling | No
_Act = Callable[[Standpoint, Order, Known], Said]


def may(actor: Actor, action: Action) -> bool:
    """True when somebody of this role may do this to single items."""
    return actor.role is not EditorRole.READER and action is not Action.UNDO


def said(point: Standpoint, order: Order, known: Known) -> Said:
    """What the resource's ruling becomes by an order, or why it cannot be."""
    if order.action not in _ANYTIME and (no := _is_closed(point)) is not None:
        return no
    after = ACTIONS[order.action](point, order, known)
    if isinstance(after, Ruling) and after == point.ruling and order.action not in _WITHOUT_CHANGE:
        return No(tell(Say.IS_SO))
    return after


def target_of(point: Standpoint, order: Order) -> str | None:
    """The address that the order would put in the place of the resource's, normalised; None: it puts none there."""
    if order.action is Action.REPLACE and order.url is not None:
        return _address(order.url)
    if order.action is Action.ACCEPT and point.suggestion is not None:
        return _address(point.suggestion.after) if is_replacing(point.suggestion) and point.suggestion.after else None
    return None


def is_replacing(suggestion: Suggestion) -> bool:
    """True when accepting means another address."""
    return suggestion.kind in (SuggestionKind.REPLACE, SuggestionKind.ARCHIVE, SuggestionKind.MERGE)


def cleaned(text: str) -> str:
    """What an editor typed, without what cannot be seen and without blanks around it."""
    return _UNSEEN.sub("", text.encode("utf-8", "replace").decode()).strip()


def fault_of(order: Order, *, now: datetime) -> No | None:
    """What is wrong with an order whatever it is for; None when nothing is."""
    if order.note is not None and len(order.note) > MAX_NOTE:
        return No(tell(Say.TOO_LONG, most=MAX_NOTE))
    if order.action is Action.NOTE and not cleaned(order.note or ""):
        return No(tell(Say.NO_NOTE))
    if order.action is Action.RETITLE:
        return _wordy(order)
    if order.action is Action.REPLACE:
        return _addressed(order.url)
    if order.action is Action.FINE_UNTIL and order.until is None:
        return No(tell(Say.NO_DATE))
    if order.action in (Action.FINE_UNTIL, Action.SNOOZE):
        return _dated(order.until, now=now)
    return No(tell(Say.NO_ITEM)) if order.action is Action.UNDO else None


def _is_closed(point: Standpoint) -> No | None:
    if point.ruling.standing is Standing.REPLACED:
        return No(tell(Say.IS_REPLACED, url=point.ruling.successor or ""))
    return No(tell(Say.IS_RETIRED)) if point.ruling.standing is Standing.RETIRED else None


def _wordy(order: Order) -> No | None:
    for text, most in ((order.title, MAX_TITLE), (order.summary, MAX_SUMMARY)):
        if text is not None and len(text) > most:
            return No(tell(Say.TOO_LONG, most=most))
    if order.language and not _LANGUAGE.fullmatch(order.language.strip()):
        return No(tell(Say.NOT_LANGUAGE))
    is_empty = order.title is None and order.summary is None and order.language is None
    return No(tell(Say.NOTHING_TO_SAVE)) if is_empty else None


def _addressed(written: str | None) -> No | None:
    if written is None or len(written) > MAX_URL or (address := _address(written)) is None:
        return No(tell(Say.NOT_ADDRESS))
    return No(tell(Say.HAS_PASSWORD)) if "@" in address.split("/", 3)[2] else None


def _dated(until: datetime | None, *, now: datetime) -> No | None:
    if until is None:
        return None
    if until <= now:
        return No(tell(Say.DATE_PAST))
    return No(tell(Say.DATE_FAR)) if until - now > MAX_AHEAD else None


def _address(written: str) -> str | None:
    """The web address that was written, without fragment (but for `#!`); None when it is none."""
    parsed = urls.parse(cleaned(written))
    if parsed is None or not urls.is_web(parsed) or not urls.host(parsed):
        return None
    bare, fragment = urls.split_fragment(parsed)
    return parsed if fragment is not None and fragment.startswith("!") else bare


def _accept(point: Standpoint, order: Order, known: Known) -> Said:
    suggestion = point.suggestion
    if suggestion is None:
        return No(tell(Say.NO_SUGGESTION))
    if is_replacing(suggestion):
        return _replaced(point, order, known)
    if suggestion.kind is SuggestionKind.REMOVE:
        return fold.standing(point.ruling, Standing.RETIRED)
    return replace(point.ruling, title=cleaned(suggestion.after or "")[:MAX_TITLE] or None)


def _replaced(point: Standpoint, order: Order, known: Known) -> Said:
    address = target_of(point, order)
    if address is None:
        return No(tell(Say.NOT_ADDRESS))
    if point.url is not None and urls.identity(address) == urls.identity(point.url):
        return No(tell(Say.SAME_ADDRESS))
    there = known.at.get(address)
    if there is not None:
        if there.id in point.is_replacement_of or there.ruling.standing is Standing.REPLACED:
            return No(tell(Say.SUCCESSOR_REPLACED, url=there.ruling.successor or point.url or ""))
        if there.ruling.standing is Standing.RETIRED:
            return No(tell(Say.SUCCESSOR_RETIRED))
        if there.mentions and not order.merges:
            return No(tell(Say.EXISTS), OutcomeKind.EXISTS, Key.resource(there.id))
    return fold.standing(point.ruling, Standing.REPLACED, successor=address)


def _retitled(point: Standpoint, order: Order, known: Known) -> Said:  # noqa: ARG001
    was = point.ruling
    return replace(
        was,
        title=_word(order.title, was.title),
        summary=_word(order.summary, was.summary),
        language=_word(order.language, was.language),
    )


def _word(written: str | None, was: str | None) -> str | None:
    """What the editor says now: nothing written leaves what was said, an empty word takes it back."""
    return was if written is None else cleaned(written) or None


def _confirmed(point: Standpoint, order: Order, known: Known) -> Said:  # noqa: ARG001
    if point.state not in BROKEN:
        return No(tell(Say.NOT_BROKEN))
    return fold.standing(point.ruling, Standing.CONFIRMED, fingerprint=point.fingerprint)


def _fine(point: Standpoint, order: Order, known: Known) -> Said:  # noqa: ARG001
    """Of a page that changed it approves what is there now: later looks are held against that."""
    until = order.until if order.action is Action.FINE_UNTIL else None
    said = fold.standing(point.ruling, Standing.FINE, until=until, fingerprint=point.fingerprint)
    if order.action is not Action.FINE or point.cause is not Cause.CHANGED or point.page_id is None:
        return said
    return replace(said, approved_page_id=point.page_id)


def _snoozed(point: Standpoint, order: Order, known: Known) -> Said:  # noqa: ARG001
    fingerprint = point.fingerprint if order.until is None else None
    return fold.standing(point.ruling, Standing.SNOOZED, until=order.until, fingerprint=fingerprint)


def _retired(point: Standpoint, order: Order, known: Known) -> Said:  # noqa: ARG001
    return fold.standing(point.ruling, Standing.RETIRED)


def _restored(point: Standpoint, order: Order, known: Known) -> Said:  # noqa: ARG001
    if point.ruling.standing is None:
        return No(tell(Say.NOTHING_SAID))
    return fold.standing(point.ruling, None)


def _unchanged(point: Standpoint, order: Order, known: Known) -> Said:
    if order.action is Action.RECHECK and point.url is None:
        return No(tell(Say.NO_ADDRESS))
    del known
    return point.ruling


def _approved(point: Standpoint, order: Order, known: Known) -> Said:
    """The page as it was last seen well is the one that later looks are compared with. Where there is no page (a
    download, say), the evidence is what is approved."""
    if point.page_id is None:
        return _fine(point, order, known)
    return replace(point.ruling, approved_page_id=point.page_id)


ACTIONS: Final[Mapping[Action, _Act]] = {
    Action.ACCEPT: _accept,
    Action.REPLACE: _replaced,
    Action.RETITLE: _retitled,
    Action.CONFIRM: _confirmed,
    Action.FINE: _fine,
    Action.FINE_UNTIL: _fine,
    Action.SNOOZE: _snoozed,
    Action.RETIRE: _retired,
    Action.RESTORE: _restored,
    Action.RECHECK: _unchanged,
    Action.NOTE: _unchanged,
    Action.APPROVE: _approved,
}
"""Every action that an editor can order; `undo` is a function of its own."""

FOLLOWED: Final = frozenset({Action.ACCEPT, Action.REPLACE, Action.RETITLE, Action.RETIRE})
"""What is done to an address that is used instead of others is done to those, too: readers see it in their place."""

_ANYTIME: Final = frozenset({Action.RESTORE, Action.NOTE, Action.RECHECK, Action.RETITLE, Action.REPLACE})
_WITHOUT_CHANGE: Final = frozenset({Action.NOTE, Action.RECHECK})
