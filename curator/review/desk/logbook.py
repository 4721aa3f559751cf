"""The log of everything that was decided: as pages, and as a feed for a reader program.

Never changes a line: the database itself keeps the log as it was written.
"""

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from typing import Any, Final
from urllib.parse import urlencode
from xml.etree import ElementTree

from datasette import Response

from curator import decisions
from curator.decisions import Action, Key, LogLine, LogView
from curator.review import door, page
from curator.review.messages import Speech
from curator.review.page import Page
from curator.review.roles import Person

LINES: Final = 100
FEED_LINES: Final = 50
MAX_TEXT: Final = 200
TOLD_FIELDS: Final = frozenset({"title", "summary", "language", "successor", "until"})
"""What is shown of an act's changes; the rest of them says what the act's name says already."""

ATOM: Final = "http://www.w3.org/2005/Atom"
NOT_UNDONE: Final = frozenset({Action.UNDO.value, Action.NOTE.value, Action.RECHECK.value})


async def log(datasette: Any, request: Any, person: Person) -> Response:
    """Newest first, of everybody or of one editor, item or batch; what may be taken back has its button."""
    view = view_of(request.args)
    after = _number(request.args.get("after"))
    found = await door.read(datasette, lambda store: decisions.log(store, view, after=after, limit=LINES))
    path = datasette.urls.path("/-/curator/log")
    values = {
        "view": view,
        "found": found,
        "log_path": lambda **changes: _path(path, view, **changes),
        "feed_path": _path(datasette.urls.path("/-/curator/log.atom"), view),
        "item_path": datasette.urls.path("/-/curator/item/"),
        "may_undo": lambda line: may_undo(line, person),
        "actions": tuple(Action),
        "days": _days(found.lines),
        "told_fields": TOLD_FIELDS,
        "together": {name for name, count in Counter(line.batch for line in found.lines).items() if count > 1},
    }
    return await page.render(datasette, request, Page("desk/log", values))


async def feed(datasette: Any, request: Any, person: Person) -> Response:
    """The same as Atom, the newest 50. Source: RFC 4287."""
    del person
    view = view_of(request.args)
    found = await door.read(datasette, lambda store: decisions.log(store, view, limit=FEED_LINES))
    say = page.speech_of(request)
    origin = f"{request.scheme}://{request.host}"
    text = _atom(found.lines, say, origin=origin, path=datasette.urls.path("/-/curator/"), query=request.query_string)
    return Response(text, content_type="application/atom+xml; charset=utf-8", headers={"cache-control": "no-store"})


def may_undo(line: LogLine, person: Person) -> bool:
    """True when the line still stands and is the visitor's own, or the visitor is a lead."""
    if line.undone_by is not None or line.action in NOT_UNDONE or not person.may_review:
        return False
    return line.by == person.name or person.may_admin


def view_of(args: Any) -> LogView:
    """What of the log an address asks for; what cannot be read is left out."""
    since, until = _day(args.get("since")), _day(args.get("until"))
    action = args.get("action")
    return LogView(
        by=_text(args.get("by")),
        key=Key.parse(args.get("key") or ""),
        batch=_text(args.get("batch")),
        action=action if action in set(Action) else None,
        since=since,
        until=None if until is None else until + timedelta(days=1),
    )


def _path(path: str, view: LogView, **changes: object) -> str:
    """The address of a part of the log, by the same names as `view_of` reads."""
    parts: dict[str, object] = {"by": view.by, "key": view.key, "batch": view.batch, "action": view.action, **changes}
    named = [(name, str(value)) for name, value in parts.items() if value is not None]
    return path + ("?" + urlencode(named) if named else "")


def _days(lines: tuple[LogLine, ...]) -> list[tuple[datetime, list[LogLine]]]:
    """The lines by the day on which they were written, in their order."""
    days: list[tuple[datetime, list[LogLine]]] = []
    for line in lines:
        if not days or days[-1][0].date() != line.at.date():
            days.append((line.at, []))
        days[-1][1].append(line)
    return days


def _atom(lines: tuple[LogLine, ...], say: Speech, *, origin: str, path: str, query: str) -> str:
    ElementTree.register_namespace("", ATOM)
    root = ElementTree.Element(f"{{{ATOM}}}feed")
    address = f"{origin}{path}log" + (f"?{query}" if query else "")
    _add(root, "id", address)
    _add(root, "title", say("log.title"))
    _add(root, "updated", _stamp(lines[0].at) if lines else "1970-01-01T00:00:00Z")
    _add(root, "link", href=address)
    for line in lines:
        entry = ElementTree.SubElement(root, f"{{{ATOM}}}entry")
        _add(entry, "id", f"{origin}{path}log#decision-{line.id}")
        _add(entry, "title", f"{say(f'did.{line.action}')}: {line.title or line.url or line.key}")
        _add(entry, "updated", _stamp(line.at))
        _add(ElementTree.SubElement(entry, f"{{{ATOM}}}author"), "name", line.by)
        _add(entry, "link", href=f"{origin}{path}log?batch={line.batch}" if line.batch else address)
        changed = [
            f"{change.field}: {change.before or '–'} → {change.after or '–'}"
            for change in line.changes
            if change.field in TOLD_FIELDS
        ]
        _add(entry, "content", "\n".join([*changed, *([line.note] if line.note else [])]), type="text")
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ElementTree.tostring(root, encoding="unicode")


def _add(parent: ElementTree.Element, name: str, text: str | None = None, **attributes: str) -> None:
    child = ElementTree.SubElement(parent, f"{{{ATOM}}}{name}", attributes)
    if text is not None:
        child.text = "".join(letter for letter in text if _is_xml(letter))


def _is_xml(letter: str) -> bool:
    """Source: XML 1.0, 2.2, Char."""
    return letter in "\t\n\r" or " " <= letter <= "\ud7ff" or "\ue000" <= letter <= "\ufffd" or letter > "\uffff"


def _stamp(at: datetime) -> str:
    return f"{at:%Y-%m-%dT%H:%M:%SZ}"


def _text(text: str | None) -> str | None:
    return (text or "").strip()[:MAX_TEXT].replace("\0", "") or None


def _day(text: str | None) -> datetime | None:
    try:
        found = date.fromisoformat(text or "")
    except ValueError:
        return None
    return datetime.combine(found, time(), UTC) if found.year < 9999 else None


def _number(text: str | None) -> int | None:
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) <= 18 else None
