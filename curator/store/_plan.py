"""What saving a source would change: which documents and mentions are new, gone, moved or as before.

Never writes: a plan is made before the first row is touched, for the hold-back, for a dry run, and for the saving.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from curator import urls
from curator.model import Document
from curator.store import _coding as code
from curator.store import _mention_rows as made
from curator.store._matching import Arrival, Departure, Heading, headings, pairs, renamed
from curator.store.store import Store

_MENTIONS: Final = """
SELECT m.id, m.document_id, m.section_id, s.path, m.text, m.line, r.url AS target_url, ifnull(m.url, r.url) AS url,
  r.key AS target
FROM mentions AS m JOIN sections AS s ON s.id = m.section_id JOIN resources AS r ON r.id = m.resource_id
WHERE m.document_id = ? AND m.gone_at IS NULL"""


@dataclass(frozen=True, slots=True)
class Row:
    """A document as the store has it; its digest is "" while it must be read again, whatever it says."""

    id: int
    key: str
    digest: str | None
    mentions: int
    position: int
    is_gone: bool


@dataclass(slots=True)
class Change:
    """One document that is new or says something else than before.

    `row` is the one that it goes on with, its own or, renamed, that of its old name. `moved` are mentions that stood
    elsewhere, `sections` numbers of rows by the new key of a section that only has another heading. `new` are the keys
    of mentions that are new or come back, `gone` what is nowhere in the source any more.
    """

    document: Document
    digest: str
    row: Row | None
    had: int = 0
    stay: int = 0
    moved: list[tuple[Departure, Arrival]] = field(default_factory=list)
    sections: dict[str, int] = field(default_factory=dict)
    new: set[str] = field(default_factory=set)
    gone: list[Departure] = field(default_factory=list)

    @property
    def kept(self) -> int:
        """Mentions that it has as before or that moved into it."""
        return self.stay + len(self.moved)


@dataclass(slots=True)
class Plan:
    """The whole source. `had` counts its mentions before, `left` those of documents that could not
    be read; `donors` are the numbers of documents that mentions leave for
    another document; `reordered` are (position, number) of documents, `lost` those that are no longer there."""

    had: int = 0
    unchanged: int = 0
    left: int = 0
    changes: list[Change] = field(default_factory=list)
    reordered: list[tuple[int, int]] = field(default_factory=list)
    lost: list[tuple[Row, list[Departure]]] = field(default_factory=list)
    donors: set[int] = field(default_factory=set)

    @property
    def moved(self) -> int:
        return sum(len(change.moved) for change in self.changes)

    @property
    def appeared(self) -> int:
        return sum(len(change.new) for change in self.changes)

    @property
    def vanished(self) -> int:
        return sum(len(change.gone) for change in self.changes) + sum(len(gone) for _, gone in self.lost)

    @property
    def kept(self) -> int:
        return self.unchanged + sum(change.kept for change in self.changes)

    @property
    def is_empty(self) -> bool:
        return not (self.changes or self.reordered or self.lost)


def plan(store: Store, source: str, documents: Iterable[Document], unread: frozenset[str]) -> Plan:
    """What bringing the source to these documents would change; what is `unread` stays as it is."""
    rows = {row.key: row for row in _rows(store, source)}
    whole = Plan()
    arrivals: list[Arrival] = []
    seen: set[str] = set()
    for document in documents:
        if document.key in seen:
            continue  # a source must not name two documents alike; the first one stands
        seen.add(document.key)
        _take(store, whole, source, document, rows.get(document.key), arrivals)
    for key, row in rows.items():
        if row.is_gone or key in seen:
            continue
        if is_unread(key, unread):
            whole.left += row.mentions
        else:
            whole.lost.append((row, list(_departures(store, row.id, None))))
    whole.had = whole.unchanged + whole.left + sum(change.had for change in whole.changes)
    whole.had += sum(len(gone) for _, gone in whole.lost)
    _rename(whole, arrivals)
    _pair(whole, arrivals)
    for change in whole.changes:
        _pair_sections(store, change)
    return whole


def is_unread(key: str, unread: frozenset[str]) -> bool:
    """A document is unread when it, the file it is a part of (`file#part`), or everything ("*") is."""
    return "*" in unread or key in unread or key.partition("#")[0] in unread


def _rows(store: Store, source: str) -> Iterator[Row]:
    for row in store.each(
        "SELECT d.id, d.key, d.digest, d.mentions, d.position, d.gone_at FROM documents AS d "
        "JOIN sources AS s ON s.id = d.source_id WHERE s.key = ?",
        (source,),
    ):
        yield Row(
            row["id"], row["key"], row["digest"], row["mentions"], row["position"], is_gone=row["gone_at"] is not None
        )


def _take(store: Store, whole: Plan, source: str, document: Document, row: Row | None, arrivals: list[Arrival]) -> None:
    document, digest = code.cleaned(document)
    if row is not None and not row.is_gone and row.digest == digest:
        whole.unchanged += row.mentions
        if row.position != document.position:
            whole.reordered.append((document.position, row.id))
        return
    change = Change(document, digest, row)
    whole.changes.append(change)
    known = _known_keys(store, row)
    change.had = sum(known.values())
    now: set[str] = set()
    for arrival in _arrivals(source, document, len(whole.changes) - 1):
        now.add(arrival.key)
        is_live = known.get(arrival.key)
        if is_live:
            change.stay += 1
            continue
        change.new.add(arrival.key)
        if is_live is None:
            arrivals.append(arrival)
    if row is not None and change.stay < change.had:
        leaving = {key for key, is_live in known.items() if is_live} - now
        change.gone = list(_departures(store, row.id, leaving))


def _known_keys(store: Store, row: Row | None) -> dict[str, bool]:
    """The keys of a document's mentions, and whether each is there now."""
    if row is None:
        return {}
    found = store.each("SELECT key, gone_at IS NULL AS live FROM mentions WHERE document_id = ?", (row.id,))
    return {one["key"]: bool(one["live"]) for one in found}


def _departures(store: Store, document_id: int, keys: set[str] | None) -> Iterator[Departure]:
    """The mentions that a document has with one of these keys, all with None, in their order there."""
    sql = _MENTIONS.replace("SELECT ", "SELECT m.key AS own, ", 1) + " ORDER BY m.id"
    paths: dict[int, str] = {}
    for row in store.each(sql, (document_id,)):
        if keys is None or row["own"] in keys:
            yield _departure(row, paths.setdefault(row["section_id"], row["path"]))


def _departure(row: Any, path: str) -> Departure:
    return Departure(
        id=row["id"],
        document_id=row["document_id"],
        section_id=row["section_id"],
        path=path,
        target=row["target"] if row["target_url"] is not None else None,
        text=row["text"],
        url=row["url"],
        line=row["line"],
    )


def _arrivals(source: str, document: Document, index: int) -> Iterator[Arrival]:
    paths = [code.to_json(section.path) for section in document.sections]
    for key, section, _, mention in made.mention_keys(source, document):
        target = None if mention.url is None else urls.identity(mention.url)
        yield Arrival(key, index, section, paths[section], target, mention.text)


def _rename(whole: Plan, arrivals: Sequence[Arrival]) -> None:
    """Documents that are new and hold mostly what a lost one held go on as that one's row."""
    new: dict[int, list[Arrival]] = {i: [] for i, change in enumerate(whole.changes) if change.row is None}
    if not whole.lost or not new:
        return
    for arrival in arrivals:
        if arrival.document in new:
            new[arrival.document].append(arrival)
    lost = {row.id: (row, gone) for row, gone in whole.lost}
    found = renamed({number: gone for number, (_, gone) in lost.items()}, new)
    for index, number in found.items():
        row, gone = lost[number]
        change = whole.changes[index]
        change.row, change.had, change.gone = row, len(gone), gone
    whole.lost = [(row, gone) for row, gone in whole.lost if row.id not in found.values()]


def _pair(whole: Plan, arrivals: Sequence[Arrival]) -> None:
    """Takes what moved out of what is gone and out of what is new."""
    departures = [one for change in whole.changes for one in change.gone]
    departures += [one for _, gone in whole.lost for one in gone]
    rows = [change.row.id if change.row else None for change in whole.changes]
    taken: set[int] = set()
    for departure, arrival in pairs(departures, arrivals, rows):
        change = whole.changes[arrival.document]
        change.moved.append((departure, arrival))
        change.new.discard(arrival.key)
        taken.add(departure.id)
        if departure.document_id != rows[arrival.document]:
            whole.donors.add(departure.document_id)
    if taken:
        for change in whole.changes:
            change.gone = [one for one in change.gone if one.id not in taken]
        whole.lost = [(row, [one for one in gone if one.id not in taken]) for row, gone in whole.lost]


def _pair_sections(store: Store, change: Change) -> None:
    """Finds the sections of a document that only have another heading now, or stand below another one."""
    if change.row is None:
        return
    known = {row["key"]: row for row in _section_rows(store, change.row.id)}
    keys = made.section_keys(change.document.sections)
    here = {key: index for index, key in enumerate(keys)}
    come = [
        Heading(index, section.parent, section.heading, section.type)
        for index, (key, section) in enumerate(zip(keys, change.document.sections, strict=True))
        if key not in known
    ]
    live = [row for key, row in known.items() if key not in here and row["gone_at"] is None]
    gone = [Heading(row["id"], row["parent_id"], row["heading"], row["type"], row["mentions"]) for row in live]
    if not come or not gone:
        return
    found = headings(gone, come, _votes(change))
    change.sections = {keys[index]: number for index, number in found.items()}


def _section_rows(store: Store, document_id: int) -> Iterator[Any]:
    return store.each(
        "SELECT s.id, s.key, s.parent_id, s.heading, s.type, s.gone_at, "
        "(SELECT count(*) FROM mentions AS m WHERE m.section_id = s.id AND m.gone_at IS NULL) AS mentions "
        "FROM sections AS s WHERE s.document_id = ? ORDER BY s.position, s.id",
        (document_id,),
    )


def _votes(change: Change) -> Counter[tuple[int, int]]:
    """How many mentions went from each section of the document's row to each of its sections now."""
    number = change.row.id if change.row else None
    return Counter(
        (departure.section_id, arrival.section)
        for departure, arrival in change.moved
        if departure.document_id == number
    )
