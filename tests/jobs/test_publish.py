"""`curator publish`: what is private is nowhere in it, what is public works without the desk, and no kill tears it."""

import gzip
import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from curator import store as keep
from curator.errors import StoreError
from curator.jobs.publish import DRAFT, publish
from curator.store.publishing import KEPT
from tests.review.reading import AT, Text, filled, get, number_of, reader

SECRETS = (b"secret-editor", b"secret-note", b"secret-owner", b"secret.example", b"sources.yaml")
COMMAND = [sys.executable, "-c", "from curator.cli import main; main()"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("published")
    filled(place)
    return place


@pytest.fixture(scope="module")
def out(folder: Path) -> Path:
    written = list(publish(folder, out=folder / "public", at=AT))
    assert written[0].path.name == "curator.db"
    return folder / "public"


def test_only_what_is_named_is_in_it(out: Path) -> None:
    connection = sqlite3.connect(out / "curator.db")
    tables = {
        name: {row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')}
        for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        if "_fts" not in name
    }
    assert set(tables) == set(KEPT)
    assert {name for name, kept in KEPT.items() if kept.columns and tables[name] != set(kept.columns)} == set()
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert connection.execute("SELECT count(*) FROM sqlite_master WHERE type = 'trigger'").fetchone() == (0,)
    connection.close()


def test_no_byte_of_the_desk_is_left_in_the_file(folder: Path, out: Path) -> None:
    whole = b"".join(path.read_bytes() for path in (folder / "db").glob("curator.db*"))
    assert [secret for secret in SECRETS if secret not in whole] == []
    published = (out / "curator.db").read_bytes()
    assert [secret for secret in SECRETS if secret in published] == []
    connection = sqlite3.connect(out / "curator.db")
    assert connection.execute("SELECT count(*) FROM rulings WHERE standing = 'snoozed'").fetchone() == (0,)
    connection.close()


def test_what_readers_see_is_the_same(folder: Path, out: Path) -> None:
    with keep.open_store(folder / "db" / "curator.db") as store:
        numbers = [entry.resource_id for entry in keep.entries(store)]
        before = keep.shown(store, numbers, at=AT)
        hits = keep.find(store, keep.build_index(store, at=AT), keep.Wanted(keep.words_of("editors title")))
    connection = sqlite3.connect(f"file:{out / 'curator.db'}?immutable=1", uri=True, isolation_level=None)
    copy = keep.Store(connection)
    assert keep.is_published(copy)
    assert keep.shown(copy, numbers, at=AT) == before
    assert keep.find(copy, keep.build_index(copy, at=AT), keep.Wanted(keep.words_of("editors title"))) == hits
    assert keep.index_stamp(copy) == "published"
    connection.close()


PAGES = [
    ("/", 200), ("/document/1-identify-the-multiple-barriers", 200), ("/resource/1", 200), ("/search?q=dead", 200),
    ("/documents", 200), ("/guideline/1", 200), ("/changes", 200), ("/about", 200), ("/data", 200),
    ("/data/catalogue.csv", 200), ("/data/amb.jsonl", 200), ("/data/catalogue.opml", 200), ("/feed.atom", 200),
    ("/feed-broken.atom", 200), ("/oai?verb=Identify", 200), ("/oai?verb=ListRecords&metadataPrefix=oai_dc", 200),
    ("/sitemap.xml", 200), ("/health.svg?document=1", 200), ("/embed/section/1", 200), ("/curator", 200),
    ("/curator/resources", 200),
    ("/curator/-/query.json?sql=select+count(*)+from+resources", 200), ("/-/curator/queue", 404),
    ("/-/curator/login", 404), ("/-/curator/decide", 404), ("/curator/editors", 404),
    ("/curator/decisions.json?_col=by", 400),
]  # fmt: skip


@pytest.mark.parametrize(("where", "status"), PAGES, ids=[where for where, _ in PAGES])
async def test_datasette_serves_it_with_the_catalogue_and_without_the_desk(out: Path, where: str, status: int) -> None:
    answer = await get(reader(out / "curator.db", immutable=True), where)
    assert answer.status_code == status
    if status == 200 and answer.headers["content-type"].startswith("text/html"):
        assert "/-/curator/" not in answer.text


async def test_the_retired_are_gone_there_too_and_not_a_word_of_them_is_left(folder: Path, out: Path) -> None:
    number = number_of(folder / "db" / "curator.db", 3)
    answer = await get(reader(out / "curator.db", immutable=True), f"/resource/{number}")
    assert answer.status_code == 410
    with pytest.raises(StoreError, match="another program"):
        keep.open_store(out / "curator.db")


async def test_a_copy_put_in_its_place_is_seen_by_the_running_server(folder: Path, tmp_path: Path) -> None:
    list(publish(folder, out=tmp_path, at=AT))
    site = reader(tmp_path / "curator.db", immutable=True)
    before = await get(site, "/search?q=zebra")
    filled(tmp_path / "other", ())
    list(publish(tmp_path / "other", out=tmp_path, at=AT))
    after = await get(site, "/document/1")
    assert "Nothing was found" in Text(before.text).text
    assert after.status_code == 404
    tables = await get(site, "/curator/documents.json?_shape=array")
    assert tables.json() == []


def test_the_same_catalogue_gives_the_same_bytes(folder: Path, out: Path, tmp_path: Path) -> None:
    list(publish(folder, out=tmp_path, at=AT))
    names = sorted(path.name for path in out.iterdir())
    assert [name for name in names if name.endswith(".gz")]
    assert names == sorted(path.name for path in tmp_path.iterdir())
    assert [name for name in names if (out / name).read_bytes() != (tmp_path / name).read_bytes()] == []


def test_the_dumps_are_the_exports(out: Path) -> None:
    rows = gzip.decompress((out / "catalogue.csv.gz").read_bytes()).decode().splitlines()
    assert rows[0].startswith("id,title,url")
    assert any("The editors' title" in row for row in rows)
    assert not any("Retired thing" in row for row in rows)


def test_a_kill_in_the_middle_leaves_the_one_before(folder: Path, tmp_path: Path) -> None:
    place = tmp_path / "public"
    list(publish(folder, out=place, at=AT))
    before = {path.name: path.read_bytes() for path in place.iterdir()}
    killed = 0
    for _ in range(5):
        process = subprocess.Popen(
            [*COMMAND, "-C", str(folder), "publish", "-o", str(place)], stdout=subprocess.DEVNULL
        )
        while process.poll() is None:
            if any(place.glob(f"{DRAFT}{process.pid}-*")):
                os.kill(process.pid, signal.SIGKILL)
                process.wait()
                killed += process.returncode == -signal.SIGKILL
                break
        left = {path.name: path.read_bytes() for path in place.iterdir() if not path.name.startswith(DRAFT)}
        assert left.keys() == before.keys()
        assert left["curator.db"] == before["curator.db"]
    assert killed
    list(publish(folder, out=place, at=AT))
    assert sorted(path.name for path in place.iterdir()) == sorted(before)


def test_what_cannot_be_written_is_told_with_its_remedy(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match=r"cannot be written .*: choose another place with -o"):
        list(publish(folder, out=tmp_path / "file", at=AT))
    with pytest.raises(StoreError, match="no database yet"):
        list(publish(tmp_path / "nothing", out=tmp_path / "out", at=AT))


def test_the_command_says_what_it_wrote_and_how_to_serve_it(folder: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [*COMMAND, "-C", str(folder), "publish", "-o", str(tmp_path)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, "curator.db" in done.stdout, "serve --published" in done.stderr) == (0, True, True)
    none = subprocess.run(
        [*COMMAND, "-C", str(tmp_path), "serve", "--published"], capture_output=True, text=True, check=False
    )
    assert (none.returncode, "curator publish" in none.stderr) == (74, True)
