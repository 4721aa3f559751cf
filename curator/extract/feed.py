"""Reads an RSS or Atom feed as a page: what the feed calls itself, and its newest entries as the text.

Never resolves entities and never follows a link; a feed that is cut off is read as far as it goes.
"""

from collections.abc import Iterator
from typing import Any, Final, cast
from xml.etree.ElementTree import Element, ParseError, XMLPullParser

from curator.extract._body import Body
from curator.extract._days import day_of
from curator.extract.hygiene import clean
from curator.extract.language import chosen_language
from curator.extract.mojibake import mend
from curator.extract.signals import text_signals
from curator.extract.summary import LONGEST, cut
from curator.model import Found, Page, Signals, Words

MEDIA_TYPES = ("application/rss+xml", "application/atom+xml", "application/rdf+xml")
_MOST_ENTRIES: Final = 40
_ENTRIES: Final = frozenset({"item", "entry"})
_PIECE: Final = 32_768


def read_feed(body: Body) -> Page:
    """The page of a feed. Source: RSS 2.0, RFC 4287 (Atom), Dublin Core in RSS 1.0."""
    channel: dict[str, list[str]] = {}
    entries: list[dict[str, list[str]]] = []
    for found, is_entry in _parts(body.raw):
        if is_entry:
            entries.append(found)
        else:
            channel = {**found, **channel}
    text = "\n".join(filter(None, (_line(entry) for entry in entries)))
    told = mend(_one(channel, "description", "subtitle", "tagline", limit=4_000))
    name = mend(_one(channel, "title", limit=300))
    beginning, length, digest = text_signals(text)
    day = day_of(_one(channel, "lastBuildDate", "updated", "pubDate", "date", limit=100))
    statements = (("feed", _one(channel, "language", "lang", limit=40)),)
    words = Words(
        title=Found(name, "feed title") if name else None,
        summary=Found(cut(told), "feed description") if len(told) >= 10 and told != name else _titles(entries),
        language=chosen_language(statements, text=f"{name}\n{told}\n{text}"),
        author=_found(_one(channel, "creator", "author", "managingEditor", limit=200), "feed"),
        modified=_found(day or "", "feed"),
        licence=_found(_one(channel, "license", "rights", "copyright", limit=300), "feed"),
        kind=Found("feed", "media type"),
    )
    return Page(
        words=words,
        signals=Signals(
            content_type=body.media_type,
            main_text=beginning,
            text_length=length,
            word_count=len(text.split()),
            shingles=digest,
            headings=tuple(_one(entry, "title", limit=200) for entry in entries)[:_MOST_ENTRIES],
        ),
    )


def _found(text: str, origin: str) -> Found | None:
    return Found(text, origin) if text else None


def _titles(entries: list[dict[str, list[str]]]) -> Found | None:
    """The titles of the newest entries, for feeds that do not describe themselves."""
    names = list(filter(None, (_one(entry, "title", limit=120) for entry in entries[:5])))
    return Found(clean(" · ".join(names), limit=LONGEST), "feed entries") if len(names) > 1 else None


def _line(entry: dict[str, list[str]]) -> str:
    return " ".join(filter(None, (_one(entry, "title", limit=300), _one(entry, "description", "summary", limit=600))))


def _one(found: dict[str, list[str]], *names: str, limit: int) -> str:
    return next((text for name in names for raw in found.get(name, ()) if (text := clean(raw, limit=limit))), "")


def _parts(raw: bytes) -> Iterator[tuple[dict[str, list[str]], bool]]:
    """The texts of the channel's own elements, and of each entry's, by local name; True for an entry."""
    if b"<!ENTITY" in raw[:_PIECE]:
        return
    channel: dict[str, list[str]] = {}
    path: list[str] = []
    count = 0
    for event, element in _events(raw):
        name = str(element.tag).rpartition("}")[2]
        if event == "start":
            path.append(name)
            continue
        path.pop()
        if name in _ENTRIES:
            count += 1
            yield _texts(element), True
            element.clear()
        elif path and path[-1] in ("channel", "feed"):
            channel.setdefault(name, []).append(_text(element))
        if count >= _MOST_ENTRIES:
            break
    yield channel, False


def _events(raw: bytes) -> Iterator[tuple[str, Element]]:
    """The starts and ends of elements, as far as the XML goes."""
    parser: XMLPullParser[Any] = XMLPullParser(events=("start", "end"))
    try:
        for start in range(0, len(raw), _PIECE):
            parser.feed(raw[start : start + _PIECE])
            yield from cast("Iterator[tuple[str, Element]]", parser.read_events())
    except (ParseError, ValueError, RecursionError):
        return


def _texts(entry: Element) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for inner in entry:
        found.setdefault(str(inner.tag).rpartition("}")[2], []).append(_text(inner))
    return found


def _text(element: Element) -> str:
    return " ".join(part for part in element.itertext())[:20_000]
