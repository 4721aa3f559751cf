"""A small catalogue with everything that readers are shown, and Datasette on it in this process."""

import json
import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from html.parser import HTMLParser
from pathlib import Path

import httpx
from datasette.app import Datasette

from curator import store as keep
from curator.model import (
    Chapter,
    DeadLinks,
    Document,
    Event,
    Facts,
    Matter,
    Mention,
    Portal,
    Role,
    Section,
    Source,
    Tag,
)
from curator.review.serve import configuration

AT = datetime.now(UTC).replace(microsecond=0) - timedelta(hours=2)  # noqa: TID251  pages tell ages by the real clock
ROOT = "https://things.example/"
PORTALS = (
    Portal("ssn", "School Safety Net", "https://ssn.example/", "Lifelong Learning Programme", "Funded with support.",
           "Views only of the author.", ("en", "ar")),
    Portal("hiding", "Hiding", dead_links=DeadLinks.HIDE),
    Portal("showing", "Showing", dead_links=DeadLinks.SHOW),
)  # fmt: skip
SOURCE = Source("inline", "inline", "sources.yaml", portal="ssn", owner="secret-owner@example.org")
VOCABULARIES = {
    "area": {"int": "Integration", "bul": "Bullying", "rest": "Nothing yet"},
    "audience": {"par": "Parents", "tea": "Teachers"},
}


def link(number: int, text: str, words: str | None = None, **more: object) -> Mention:
    return Mention(url=f"{ROOT}{number}", text=text, annotation=words, position=number, **more)  # type: ignore[arg-type]


def chapter(number: int, title: str, *sections: Section, language: str = "en", **matter: object) -> Document:
    return Document(
        key=f"{language}/{number}",
        kind="guideline",
        title=title,
        language=language,
        portal="ssn",
        url=f"https://ssn.example/{language}/{number}",
        tags=(Tag("area", "Integration"), Tag("audience", "Parents")),
        matter=Matter(guideline=f"Guideline ({language})", chapter=Chapter(number, title), **matter),  # type: ignore[arg-type]
        sections=sections,
    )


DOCUMENTS = (
    chapter(
        1,
        "Identify the Multiple Barriers",
        Section(
            ("Online Manuals",),
            (
                link(1, "Works well", "Words of the portal."),
                link(2, "Dead and gone", "It was good.", facts=Facts(creators=("Ann A.",), date="2012-11-15")),
                link(2, "Dead and gone", role=Role.PDF, nth=1),
                link(3, "Retired thing"),
                link(4, "Old address"),
                link(5, "Fine by hand"),
                Mention(url=None, text="No address known", position=9),
            ),
            portal="ssn",
        ),
        Section(("Success Stories",)),
        breadcrumb=("Homepage", "Guidelines"),
        lead="Read this first.",
        steps=("One step.", "Another step."),
        editions=("el",),
    ),
    chapter(2, "Understand the School", Section(("More",), (link(1, "Once more, in other words"),))),
    chapter(3, "Take Part", Section(("Rest",))),
    chapter(1, "حدد العوائق", Section(("أدلة",), (link(6, "دليل للآباء"),)), language="ar"),
    Document(
        "news", "news", title="Final meeting", portal="ssn", language="en",
        matter=Matter(posted="2014-12-20", event=Event("2014-12-15", "Florence (IT)"), body="It took place."),
    ),
    Document("hide", "page", (Section(("H",), (link(7, "Hidden when dead"),)),), title="Hides", portal="hiding"),
    Document("show", "page", (Section(("S",), (link(8, "Shown when dead"),)),), title="Shows", portal="showing"),
    Document("nest", "file", (
        Section(("Nest",)), Section(("Nest", "Inner"), (link(1, "Inside"),), parent=0),
        Section(("Nest", "Bare"), parent=0),
    ), title="Nest"),
)  # fmt: skip


def filled(folder: Path, documents: tuple[Document, ...] = DOCUMENTS) -> Path:
    """A catalogue folder with looks and rulings told by statements; gives its database."""
    path = folder / "db" / "curator.db"
    with keep.open_store(path) as store:
        keep.save_portals(store, PORTALS)
        keep.save_terms(store, VOCABULARIES)
        numbered = tuple(replace(document, position=place) for place, document in enumerate(documents))
        keep.save_source(store, SOURCE, numbered, at=AT - timedelta(days=30), digest="d")
        run = keep.start_run(store, "run", at=AT)
        with store.transaction():
            _tell(store, run)
        keep.finish_run(store, run, at=AT)
    return path


def number_of(path: Path, which: int) -> int:
    with keep.open_store(path) as store:
        return int(store.value("SELECT id FROM resources WHERE url = ?", (f"{ROOT}{which}",)))


def _tell(store: keep.Store, run: int) -> None:
    states = {1: ("live", "ok"), 2: ("dead", "gone"), 3: ("live", "ok"), 4: ("dead", "dns"), 5: ("unsure", "blocked"),
              6: ("live", "ok"), 7: ("dead", "gone"), 8: ("dead", "gone")}  # fmt: skip
    at = f"{AT:%Y-%m-%dT%H:%M:%SZ}"
    for number, (state, cause) in states.items():
        store.run(
            "UPDATE resources SET state = ?, cause = ?, because = ?, since = ?, checked_at = ?, fingerprint = 'f', "
            "title = ? WHERE url = ?",
            (state, cause, f"Because of {number}.", at, at, f"Page {number}", f"{ROOT}{number}"),
        )
        store.run(
            "INSERT INTO flips (resource_id, at, run_id, was, state, cause, because, why) "
            "SELECT id, ?, ?, 'live', ?, ?, 'Because it is so.', 'look' FROM resources WHERE url = ?",
            (at, run, state, cause, f"{ROOT}{number}"),
        )
    store.run(
        "INSERT INTO resources (key, url, mentions, seen_at, state, cause) VALUES (:u, :u, 0, :at, 'live', 'ok')",
        {"u": f"{ROOT}new-place", "at": at},
    )
    ruled = (
        "INSERT INTO rulings (resource_id, standing, successor_id, fingerprint, title) SELECT r.id, ?, ?, ?, ? FROM "
    )
    successor = store.value("SELECT id FROM resources WHERE url = ?", (f"{ROOT}new-place",))
    for number, values in {
        3: ("retired", None, None, None), 4: ("replaced", successor, None, None), 5: ("fine", None, "f", None),
        1: (None, None, None, "The editors' title"), 8: ("snoozed", None, None, None),
    }.items():  # fmt: skip
        store.run(f"{ruled}resources AS r WHERE r.url = ?", (*values, f"{ROOT}{number}"))
    for number, kind, after in (
        (2, "archive", "https://web.archive.org/web/2013/x"),
        (1, "replace", "https://secret.example/"),
    ):
        store.run(
            "INSERT INTO suggestions (resource_id, kind, after, because, confidence, made_by, made_at) "
            "SELECT id, ?, ?, 'x', 0.9, 'judge', ? FROM resources WHERE url = ?",
            (kind, after, at, f"{ROOT}{number}"),
        )
    store.run("INSERT INTO editors (name, role, made_at) VALUES ('secret-editor', 'lead', ?)", (at,))
    store.run(
        "INSERT INTO decisions (at, by, action, note, key) VALUES (?, 'secret-editor', 'retire', 'secret-note', 'x')",
        (at,),
    )


def reader(path: Path, *, immutable: bool = False) -> Datasette:
    """Datasette on the catalogue, configured as `curator serve` does; a published copy as Datasette itself would."""
    if immutable:
        return Datasette(immutables=[str(path)])
    return Datasette([str(path)], config=json.loads(json.dumps(configuration())), default_deny=True)


async def get(datasette: Datasette, path: str, **options: object) -> httpx.Response:
    await datasette.invoke_startup()
    answer: httpx.Response = await datasette.client.get(path, **options)
    return answer


class Text(HTMLParser):
    """What a reader reads: one line a block; `links` are (text, href); `marks` every tag with its attributes."""

    END = "\x1e"
    BLOCKS = frozenset("p h1 h2 h3 h4 li div section article nav aside dt dd ol ul footer header tr td th".split())

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.links: list[tuple[str, str]] = []
        self.marks: list[tuple[str, dict[str, str | None]]] = []
        self._open: list[str] = []
        self._hidden = 0
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.marks.append((tag, given))
        self._hidden += tag in ("script", "style", "head", "title")
        if tag in self.BLOCKS or given.get("class") == "health":
            self.pieces.append(self.END)
        if tag == "a":
            self.links.append(("", given.get("href") or ""))
            self._open.append("")

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in ("script", "style", "head", "title")
        if tag in self.BLOCKS:
            self.pieces.append(self.END)
        if tag == "a" and self._open:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if self._hidden > 0:
            return
        self.pieces.append(data)
        if self._open:
            text, href = self.links[-1]
            self.links[-1] = (text + data, href)

    @property
    def lines(self) -> list[str]:
        lines = (re.sub(r"\s+", " ", line).strip() for line in "".join(self.pieces).split(self.END))
        return [line for line in lines if line]

    @property
    def text(self) -> str:
        return "\n".join(self.lines)

    def of(self, tag: str) -> list[dict[str, str | None]]:
        return [given for name, given in self.marks if name == tag]
