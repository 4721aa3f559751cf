"""Saves what was looked at: checks with their evidence and pages, and what was learnt of hosts.

Never changes a verdict, and never writes the same evidence or page twice.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, Final

from curator.model import Attempt, Check, Evidence, Found, Host, Page
from curator.store import _coding as code
from curator.store.rows import Look
from curator.store.store import Store

_EVIDENCE: Final = (
    "INSERT INTO evidence (digest, url, status, final_url, failure, content_type, size, body_digest, truncated, "
    "attempts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (digest) DO NOTHING"
)

_PAGE: Final = (
    "INSERT INTO pages (digest, title, summary, language, words, signals) VALUES (?, ?, ?, ?, ?, ?) "
    "ON CONFLICT (digest) DO NOTHING"
)

# The page of an answer without a body of its own (a 304) is the page held.
_CHECK: Final = (
    "INSERT INTO checks (resource_id, at, run_id, evidence_id, page_id, took_ms) "
    "SELECT r.id, ?, ?, e.id, CASE WHEN ? THEN r.page_id ELSE (SELECT id FROM pages WHERE digest = ?) END, ? "
    "FROM resources AS r, evidence AS e WHERE r.id = ? AND e.digest = ? "
    "ON CONFLICT (resource_id, at) DO NOTHING"
)

_LOOKED_AT: Final = (
    "UPDATE resources SET checked_at = ?, evidence_id = (SELECT id FROM evidence WHERE digest = ?) "
    "WHERE id = ? AND (checked_at IS NULL OR checked_at <= ?)"
)

_HELD: Final = (
    "UPDATE resources SET page_id = (SELECT id FROM pages WHERE digest = ?), etag = ?, last_modified = ? "
    "WHERE id = ? AND checked_at = ?"
)

_IS_NEWER_PROBE: Final = "ifnull(excluded.probe_at, '') >= ifnull(probe_at, '')"
"""The wire keeps its memory of a host over a whole run, in which judging may have learnt a newer answer."""

_HOST: Final = (
    "INSERT INTO hosts (name, delay_s, patience_s, not_before_at, robots, robots_at, probe, probe_at) "  # noqa: S608
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (name) DO UPDATE SET delay_s = excluded.delay_s, "
    "patience_s = excluded.patience_s, not_before_at = excluded.not_before_at, robots = excluded.robots, "
    f"robots_at = excluded.robots_at, probe = iif({_IS_NEWER_PROBE}, excluded.probe, probe), "
    f"probe_at = iif({_IS_NEWER_PROBE}, excluded.probe_at, probe_at) "
    "WHERE (delay_s, patience_s, not_before_at, robots, robots_at, probe, probe_at) IS NOT (excluded.delay_s, "
    "excluded.patience_s, excluded.not_before_at, excluded.robots, excluded.robots_at, excluded.probe, "
    "excluded.probe_at)"
)


def save_checks(store: Store, run_id: int, looks: Sequence[Look], hosts: Sequence[Host] = ()) -> None:
    """Saves looks and hosts in one short transaction. Saving the same look twice is harmless.

    Evidence and pages are written only when they differ from all that is there. A check whose answer was a 304 gets
    the page held, and a full answer (200 with a page) becomes the page held, with its validators for the next look.
    One look of a resource in a second; the first one stands.
    """
    with store.transaction():
        _save_hosts(store, hosts)
        digests = [code.evidence_digest(look.check.evidence) for look in looks]
        pages = {id(look): code.page_digest(look.check.page) for look in looks if look.check.page is not None}
        store.run_many(_EVIDENCE, _evidence_rows(looks, digests))
        store.run_many(_PAGE, _page_rows(looks, pages))
        store.run_many(
            _CHECK,
            (
                (
                    code.to_time(look.check.at),
                    run_id,
                    look.check.page is None and look.check.evidence.status == 304,
                    pages.get(id(look)),
                    look.check.took_ms,
                    look.resource_id,
                    digest,
                )
                for look, digest in zip(looks, digests, strict=True)
            ),
        )
        store.run_many(
            _LOOKED_AT,
            (
                (at, digest, look.resource_id, at)
                for look, digest in zip(looks, digests, strict=True)
                for at in (code.to_time(look.check.at),)
            ),
        )
        store.run_many(_HELD, _held_rows(looks, pages))


def _save_hosts(store: Store, hosts: Iterable[Host]) -> None:
    store.run_many(
        _HOST,
        (
            (
                host.name,
                host.delay_s,
                host.patience_s,
                code.maybe_time(host.not_before_at),
                None if host.robots is None else code.clean_text(host.robots),
                code.maybe_time(host.robots_at),
                host.probe,
                code.maybe_time(host.probe_at),
            )
            for host in hosts
        ),
    )


def _evidence_rows(looks: Sequence[Look], digests: Sequence[str]) -> Iterator[tuple[Any, ...]]:
    for look, digest in zip(looks, digests, strict=True):
        evidence = look.check.evidence
        yield (
            digest,
            code.clean_text(evidence.url),
            evidence.status,
            evidence.final_url and code.clean_text(evidence.final_url),
            evidence.failure and evidence.failure.value,
            evidence.content_type and code.clean_text(evidence.content_type),
            evidence.size,
            evidence.body_digest,
            evidence.truncated,
            code.to_json(evidence.attempts),
        )


def _page_rows(looks: Sequence[Look], digests: dict[int, str]) -> Iterator[tuple[Any, ...]]:
    for look in looks:
        page = look.check.page
        if page is not None:
            words = page.words
            yield (
                digests[id(look)],
                said(words.title),
                said(words.summary),
                said(words.language),
                code.to_json(words),
                code.to_json(page.signals),
            )


def _held_rows(looks: Sequence[Look], digests: dict[int, str]) -> Iterator[tuple[Any, ...]]:
    for look in looks:
        evidence = look.check.evidence
        if id(look) in digests and evidence.status == 200 and evidence.failure is None:
            hop = evidence.hops[-1]
            yield (
                digests[id(look)],
                hop.header("etag"),
                hop.header("last-modified"),
                look.resource_id,
                code.to_time(look.check.at),
            )


def said(found: Found | None) -> str | None:
    """What was found, as the database can hold it."""
    return None if found is None else code.clean_text(found.value)


CHECK_COLUMNS: Final = (
    "c.at, c.took_ms, c.page_id, e.url AS asked_url, e.attempts, e.body_digest, e.size, e.content_type, e.truncated, "
    "p.words, p.signals"
)
CHECK_TABLES: Final = "JOIN evidence AS e ON e.id = c.evidence_id LEFT JOIN pages AS p ON p.id = c.page_id"


def check_of(row: Any) -> Check:
    """A Check of a row with CHECK_COLUMNS."""
    return Check(at=code.from_time(row["at"]), evidence=_evidence_of(row), page=page_of(row), took_ms=row["took_ms"])


def page_of(row: Any) -> Page | None:
    """The Page of a row with words and signals; None when there is none."""
    if row["words"] is None:
        return None
    return _page(row["words"], row["signals"])


@lru_cache(maxsize=64)
def _page(words: str, signals: str) -> Page:
    """Night after night the same page is held; it is read once."""
    return Page(code.WORDS.decode(words), code.SIGNALS.decode(signals))


@lru_cache(maxsize=64)
def _attempts(written: str) -> tuple[Attempt, ...]:
    return tuple(code.ATTEMPTS.decode(written))


def _evidence_of(row: Any) -> Evidence:
    return Evidence(
        url=row["asked_url"],
        attempts=_attempts(row["attempts"]),
        body_digest=row["body_digest"],
        size=row["size"],
        content_type=row["content_type"],
        truncated=bool(row["truncated"]),
    )


def page(store: Store, page_id: int) -> Page | None:
    """A page by its number, None when there is none."""
    row = store.row("SELECT words, signals FROM pages WHERE id = ?", (page_id,))
    return None if row is None else page_of(row)
