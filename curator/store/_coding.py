"""Values as the database keeps them: times, JSON and digests, both directions.

Never holds an opinion: what a digest leaves out is what differs from night to night on a site that did not change.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any, Final, TypeVar

import msgspec

from curator.model import Agent, Attempt, Candidate, Document, Evidence, Facts, Failure, Matter, Page, Signals, Words

Value = TypeVar("Value")

_NIGHTLY_HEADERS: Final = frozenset(
    "age alt-svc cache-control cf-ray content-length date etag expires last-modified nel report-to retry-after "
    "server-timing set-cookie via x-cache x-request-id x-served-by x-timer x-ratelimit-reset ratelimit-reset".split()
)
"""Headers that differ from one answer to the next of a page that did not change."""

_SURROGATES: Final = dict.fromkeys(range(0xD800, 0xE000), 0xFFFD)

ATTEMPTS: Final = msgspec.json.Decoder(tuple[Attempt, ...])
WORDS: Final = msgspec.json.Decoder(Words)
SIGNALS: Final = msgspec.json.Decoder(Signals)
MATTER: Final = msgspec.json.Decoder(Matter)
FACTS: Final = msgspec.json.Decoder(Facts)
CANDIDATES: Final = msgspec.json.Decoder(tuple[Candidate, ...])
TEXTS: Final = msgspec.json.Decoder(tuple[str, ...])


def to_time(at: datetime) -> str:
    """`YYYY-MM-DDTHH:MM:SSZ`, UTC, whole seconds (what is below a second is cut off)."""
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def maybe_time(at: datetime | None) -> str | None:
    return None if at is None else to_time(at)


def from_time(text: str) -> datetime:
    return datetime.fromisoformat(text)


def maybe_from_time(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def mended(value: Value) -> Value:
    """The same value with lone surrogates, which UTF-8 cannot hold, replaced by U+FFFD."""
    return msgspec.convert(_scrub(msgspec.to_builtins(value)), type(value))


def cleaned(document: Document) -> tuple[Document, str]:
    """The document as UTF-8 can hold it, and a digest of all that it says, less its place among others."""
    try:
        return document, _digest(replace(document, position=0))
    except UnicodeEncodeError:
        document = mended(document)
        return document, _digest(replace(document, position=0))


def clean_text(text: str) -> str:
    """The text as UTF-8 can hold it."""
    return text if text.isascii() else text.translate(_SURROGATES)


def to_json(value: object) -> str:
    """Compact JSON; lone surrogates become U+FFFD."""
    try:
        return msgspec.json.encode(value).decode()
    except UnicodeEncodeError:
        return msgspec.json.encode(_scrub(msgspec.to_builtins(value))).decode()


def maybe_json(value: object, empty: object) -> str | None:
    """None for the empty value, which saves a hundred bytes a row."""
    return None if value == empty else to_json(value)


def digest(value: object) -> str:
    """32 hexadecimal digits of SHA-256 over the JSON of a value."""
    try:
        return _digest(value)
    except UnicodeEncodeError:
        return _digest(_scrub(msgspec.to_builtins(value)))


def text_key(*parts: str) -> str:
    """32 hexadecimal digits of SHA-256 over the parts, each with its length, so that no two lists look alike."""
    raw = "".join(f"{len(part)}:{part}" for part in parts)
    return hashlib.sha256(raw.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def evidence_digest(evidence: Evidence) -> str:
    """A digest of what was observed, less what varies nightly.

    Left out are addresses, times, cookies and caching headers, the words of a failure, and, for web pages, the digest
    and size of the body: what a page says is kept with the page, and a hidden token must not make new evidence. A
    certificate's last day is in: a renewed one must not be taken for the old one that is about to expire.
    """
    is_page = "html" in (evidence.content_type or "") and evidence.size != 0
    return digest(
        (
            evidence.url,
            [_steady(attempt) for attempt in evidence.attempts],
            None if is_page else evidence.body_digest,
            evidence.size == 0,
            evidence.content_type,
            evidence.truncated,
        )
    )


def page_digest(page: Page) -> str:
    return digest(page)


_Steady = tuple[Agent, Failure | None, str | None, list[tuple[str, int, list[tuple[str, str]], date | None]]]


def _steady(attempt: Attempt) -> _Steady:
    hops = [
        (
            hop.url,
            hop.status,
            [header for header in hop.headers if header[0] not in _NIGHTLY_HEADERS],
            hop.certificate_until.date() if hop.certificate_until else None,
        )
        for hop in attempt.hops
    ]
    return attempt.agent, attempt.failure, attempt.at_url, hops


def times_json(times: Sequence[datetime]) -> str | None:
    return to_json([to_time(at) for at in times]) if times else None


def times_from(text: str | None) -> tuple[datetime, ...]:
    return () if text is None else tuple(from_time(at) for at in TEXTS.decode(text))


def texts_from(text: str | None) -> tuple[str, ...]:
    return () if text is None else TEXTS.decode(text)


def _digest(value: object) -> str:
    return hashlib.sha256(msgspec.json.encode(value, order="deterministic")).hexdigest()[:32]


def _scrub(value: Any) -> Any:
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, list | tuple):
        return [_scrub(item) for item in value]
    if isinstance(value, dict):
        return {_scrub(key): _scrub(item) for key, item in value.items()}
    return value
