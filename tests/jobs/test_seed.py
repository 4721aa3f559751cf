"""The shipped sources.yaml on its way into the database and back out: no line of the guideline is lost.

Also what the catalogue knows of it: sections in order with the empty one, mentions without an address, candidates.
"""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from curator import store as keep
from curator.jobs.collect import collect
from curator.jobs.folder import Folder
from curator.jobs.settings import read_settings
from curator.jobs.watch import Stop
from curator.model import Role
from curator.web import Wire
from tests.data import seed_text

ROOT = Path(__file__).parent.parent.parent
NOW = datetime(2026, 3, 2, 3, 15, tzinfo=UTC)


@pytest.fixture
async def database(tmp_path: Path) -> Path:
    """The shipped settings collected into a fresh database, twice, as two nights would."""
    (tmp_path / "sources.yaml").write_bytes((ROOT / "sources.yaml").read_bytes())
    folder = Folder(tmp_path)
    settings = read_settings(tmp_path)
    for _ in range(2):
        with keep.open_store(folder.database) as store:
            async with Wire(settings.courtesy, lambda: NOW) as wire:
                await collect(store, settings, folder, wire=wire, clock=lambda: NOW, stop=Stop())
    return folder.database


def test_the_guideline_comes_back_out_word_for_word(database: Path) -> None:
    with keep.open_store(database, create=False) as store:
        assert seed_text.render(tuple(keep.documents(store)), keep.portals(store)) == seed_text.seed()


def test_its_sections_are_in_order_and_the_empty_one_is_there(database: Path) -> None:
    with keep.open_store(database, create=False) as store:
        guideline = next(document for document in keep.documents(store) if document.kind == "guideline")
    main = [
        (section.heading, sum(mention.role is Role.MAIN for mention in section.mentions))
        for section in guideline.sections
    ]
    assert main == [
        ("Online Manuals From the Routes Portal", 2),
        ("Training Sources From the School Safety Net Portal", 3),
        ("Success Stories From the School Safety Net Portal", 0),
    ]


def test_a_candidate_is_a_suggestion_and_never_the_address(database: Path) -> None:
    with keep.open_store(database, create=False) as store:
        entries = {entry.title: entry.url for entry in keep.entries(store)}
        guideline = next(document for document in keep.documents(store) if document.kind == "guideline")
        suggested = {row["after"] for row in store.rows("SELECT after FROM suggestions WHERE kind = 'replace'")}
    candidates = {
        candidate.url
        for section in guideline.sections
        for mention in section.mentions
        for candidate in mention.candidates
    }
    assert "http://www.belgique-infos.be/" in candidates
    assert candidates <= suggested
    assert entries["Infos Belgique"] is None
    assert not candidates & set(entries.values())
