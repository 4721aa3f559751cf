"""The fold of the desk: decisions, one after the other, make a ruling; and whether a ruling still holds.

Never looks at a verdict's reasons: a ruling holds for a fingerprint, and a fingerprint is what an editor has seen.
"""

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from curator import urls
from curator.model import Cause, Change, Evidence, Page, Ruling, Standing

FIELDS: Final = (
    "standing", "until", "fingerprint", "successor", "title", "summary", "language", "approved_page_id",
)  # fmt: skip
"""What a decision may change, in the order of the log."""

STANDING_FIELDS: Final = frozenset({"standing", "until", "fingerprint", "successor"})

MAX_FINGERPRINT: Final = 200

_SESSION: Final = re.compile(r";[^/]*")
_NUMBERS: Final = re.compile(r"[\d\W_]+")


def fingerprint(cause: Cause, evidence: Evidence, *, moved_to: str | None = None, page: Page | None = None) -> str:
    """What an editor who looked at this evidence has seen, in a line: cause, status, final address.

    The same alarm must have the same fingerprint every night, so of the final address only site and path count (log-in
    pages and error pages put a new token into the query each time), and nothing at all when it is the address asked
    for. A move is another one when it leads elsewhere, so there the whole target counts. A page that changed is another
    one when it changes again, so there its title counts. At most 200 characters.
    """
    status = evidence.status if evidence.status is not None else evidence.failure or "-"
    title = _title(page) if cause is Cause.CHANGED and page is not None else ""
    return _bounded(f"{cause.value} {status} {moved_to or _place(evidence)}{title}")


def holds(ruling: Ruling, *, fingerprint: str, now: datetime) -> bool:
    """True when the editor's word still settles the resource, so that it stands in no lane.

    Retired and replaced hold until taken back. The others hold until `ruling.until` (exclusive; None: no end) and, if
    they were given for an evidence, as long as the verdict rests on the same one.

    Args:
        fingerprint: of what the verdict rests on now, "" when nothing was judged yet.
        now: aware UTC.
    """
    if ruling.standing in (Standing.RETIRED, Standing.REPLACED):
        return True
    if ruling.standing is None or (ruling.until is not None and ruling.until <= now):
        return False
    return ruling.fingerprint is None or ruling.fingerprint == fingerprint


def standing(
    ruling: Ruling,
    said: Standing | None,
    *,
    until: datetime | None = None,
    fingerprint: str | None = None,
    successor: str | None = None,
) -> Ruling:
    """The ruling with another standing word; titles and what was approved stay as they are."""
    return replace(ruling, standing=said, until=until, fingerprint=fingerprint, successor=successor)


def changes(before: Ruling, after: Ruling) -> tuple[Change, ...]:
    """What leads from one ruling to the other, in the order of FIELDS; empty when they are equal."""
    was, now = texts(before), texts(after)
    return tuple(Change(field, was[field], now[field]) for field in FIELDS if was[field] != now[field])


def apply(ruling: Ruling, said: Sequence[Change]) -> Ruling:
    """The ruling after one decision. Fields that are not known are left out: a later version may have written them."""
    return _ruling({**texts(ruling), **{change.field: change.after for change in said if change.field in FIELDS}})


def fold(decisions: Iterable[Sequence[Change]]) -> Ruling:
    """The ruling that all decisions on one resource make, in the order in which they were taken."""
    ruling = Ruling()
    for said in decisions:
        ruling = apply(ruling, said)
    return ruling


def exchanged(said: Sequence[Change]) -> tuple[Change, ...]:
    """What takes a decision back: before and after exchanged."""
    return tuple(Change(change.field, change.after, change.before) for change in said)


def conflicts(ruling: Ruling, said: Sequence[Change]) -> tuple[Change, ...]:
    """Those changes of a decision that cannot be taken back, because somebody has changed the field since.

    A standing word is one thing: when any of its fields was changed, all of them are in conflict.
    """
    now = texts(ruling)
    found = tuple(change for change in said if change.field in FIELDS and now[change.field] != change.after)
    if any(change.field in STANDING_FIELDS for change in found):
        return tuple(change for change in said if change in found or change.field in STANDING_FIELDS)
    return found


def texts(ruling: Ruling) -> Mapping[str, str | None]:
    """The ruling's fields as text, None where nothing is said; times as `YYYY-MM-DDTHH:MM:SSZ`."""
    page = ruling.approved_page_id
    return {
        "standing": ruling.standing.value if ruling.standing else None,
        "until": _time(ruling.until),
        "fingerprint": ruling.fingerprint,
        "successor": ruling.successor,
        "title": ruling.title,
        "summary": ruling.summary,
        "language": ruling.language,
        "approved_page_id": None if page is None else str(page),
    }


def _ruling(said: Mapping[str, str | None]) -> Ruling:
    word, until, page = said["standing"], said["until"], said["approved_page_id"]
    return Ruling(
        standing=Standing(word) if word else None,
        until=datetime.fromisoformat(until) if until else None,
        fingerprint=said["fingerprint"],
        successor=said["successor"],
        title=said["title"],
        summary=said["summary"],
        language=said["language"],
        approved_page_id=int(page) if page else None,
    )


def _time(at: datetime | None) -> str | None:
    return None if at is None else at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def _place(evidence: Evidence) -> str:
    final = evidence.final_url
    if final is None or urls.identity(final) == urls.identity(evidence.url):
        return "-"
    path, _ = urls.path_and_query(final)
    return f"{urls.host_and_port(final)}{_SESSION.sub('', path)}"


def _title(page: Page) -> str:
    """A digest of the title's words without their numbers, which may count something; "" when it has none."""
    words = " ".join(_NUMBERS.sub(" ", page.signals.title.casefold()).split())
    return f" #{hashlib.sha256(words.encode('utf-8', 'replace')).hexdigest()[:12]}" if words else ""


def _bounded(line: str) -> str:
    """The line, or its beginning and a digest of it when it is long; never with lone surrogates."""
    line = line.encode("utf-8", "replace").decode()
    if len(line) <= MAX_FINGERPRINT:
        return line
    return f"{line[: MAX_FINGERPRINT - 17]}~{hashlib.sha256(line.encode()).hexdigest()[:16]}"
