"""Opening a database: what is made, and one clear sentence for whatever stands in the way."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from curator import store as keep
from curator.errors import StoreError
from curator.store.schema import VERSION
from tests.store import sample


def test_a_new_database_is_in_wal_mode_with_its_folder(tmp_path: Path) -> None:
    with keep.open_store(tmp_path / "new" / "db" / "curator.db") as store:
        assert store.value("PRAGMA journal_mode") == "wal"
        assert store.value("PRAGMA foreign_keys") == 1
        assert store.value("PRAGMA synchronous") == 1
        assert store.value("PRAGMA busy_timeout") == 10_000
        assert store.value("PRAGMA user_version") == VERSION


def test_wal_mode_stays_for_the_next_program(tmp_path: Path) -> None:
    sample.filled(tmp_path).close()
    with sqlite3.connect(tmp_path / "db" / "curator.db") as other:
        assert other.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    other.close()


def test_opening_again_keeps_everything(tmp_path: Path) -> None:
    sample.filled(tmp_path).close()
    with sample.opened(tmp_path) as store:
        assert list(keep.documents(store)) == list(sample.DOCUMENTS)


def _garbage(path: Path) -> None:
    path.write_bytes(b"%PDF-1.4 this is no database" * 100)


def _short_garbage(path: Path) -> None:
    path.write_text("hello")


def _folder(path: Path) -> None:
    path.mkdir()


def _of_another_program(path: Path) -> None:
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE bookmarks (id INTEGER)")
    other.close()


def _newer(path: Path) -> None:
    keep.open_store(path).close()
    with sqlite3.connect(path) as other:
        other.execute(f"PRAGMA user_version = {VERSION + 1}")
    other.close()


@pytest.mark.parametrize(
    ("make", "words"),
    [
        pytest.param(_garbage, "is no database", id="a file that is something else"),
        pytest.param(_short_garbage, "is no database", id="a file too short to be one"),
        pytest.param(_folder, "is a folder", id="a folder"),
        pytest.param(_of_another_program, "of another program", id="the database of another program"),
        pytest.param(_newer, f"schema {VERSION + 1}, this one knows {VERSION}", id="the database of a newer curator"),
    ],
)
def test_what_is_not_ours_is_refused_in_one_sentence_and_left_as_it_is(
    tmp_path: Path, make: Callable[[Path], None], words: str
) -> None:
    path = tmp_path / "curator.db"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(StoreError, match=words) as caught:
        keep.open_store(path)
    said = str(caught.value)
    assert said.startswith(f"{path}: ")
    assert "\n" not in said
    assert (path.read_bytes() if path.is_file() else None) == before


@pytest.mark.parametrize("how", [{"create": False}, {"read_only": True}], ids=["not to be made", "only to be read"])
def test_a_missing_database_names_the_command_that_makes_it(tmp_path: Path, how: dict[str, bool]) -> None:
    with pytest.raises(StoreError, match="there is no database yet: type `curator run`"):
        keep.open_store(tmp_path / "curator.db", **how)
    assert not (tmp_path / "curator.db").exists()


def test_an_empty_file_becomes_a_database(tmp_path: Path) -> None:
    (tmp_path / "curator.db").touch()
    with keep.open_store(tmp_path / "curator.db") as store:
        assert keep.status(store).counts["resources"] == 0


def test_an_empty_file_is_no_catalogue_to_read(tmp_path: Path) -> None:
    (tmp_path / "curator.db").touch()
    with pytest.raises(StoreError, match="holds no catalogue yet"):
        keep.open_store(tmp_path / "curator.db", read_only=True)


def test_a_read_only_store_reads_and_refuses_to_write(tmp_path: Path) -> None:
    sample.filled(tmp_path).close()
    with keep.open_store(tmp_path / "db" / "curator.db", read_only=True) as store:
        assert list(keep.documents(store)) == list(sample.DOCUMENTS)
        with pytest.raises(StoreError, match="cannot be written: give this user the right to write"):
            keep.start_run(store, "run", at=sample.START)


def test_a_folder_that_may_not_be_written_can_still_be_read(tmp_path: Path) -> None:
    sample.filled(tmp_path).close()
    folder = tmp_path / "db"
    (folder / "curator.db").chmod(0o444)
    folder.chmod(0o555)
    if os.access(folder, os.W_OK):
        pytest.skip("this user may write everywhere")
    try:
        with pytest.raises(StoreError, match="right to write"), keep.open_store(folder / "curator.db") as store:
            keep.start_run(store, "run", at=sample.START)
        with keep.open_store(folder / "curator.db", read_only=True) as store:
            assert keep.status(store).counts["documents"] == 2
    finally:
        folder.chmod(0o755)


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "db").write_text("a file where the folder should be")
    with pytest.raises(StoreError, match="cannot be made"):
        keep.open_store(tmp_path / "db" / "more" / "curator.db")


def test_a_lock_that_is_not_let_go_is_a_sentence_and_nothing_is_written(store: keep.Store) -> None:
    other = sqlite3.connect(store.where, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    store.run("PRAGMA busy_timeout = 1")
    with pytest.raises(StoreError, match="is being written by another program: wait a little"):
        keep.start_run(store, "run", at=sample.START)
    other.execute("ROLLBACK")
    other.close()
    assert store.value("SELECT count(*) FROM runs") == 0


def test_readers_are_not_kept_waiting_by_a_writer(store: keep.Store, tmp_path: Path) -> None:
    with store.transaction(), keep.open_store(tmp_path / "db" / "curator.db", read_only=True) as reader:
        store.run("UPDATE documents SET title = 'Half done'")
        assert [line.title for line in keep.document_lines(reader)] == [document.title for document in sample.DOCUMENTS]


def test_a_full_disk_is_a_sentence_and_leaves_what_was_there(store: keep.Store) -> None:
    before = list(keep.documents(store))
    store.limit_pages(int(store.value("PRAGMA page_count")) + 4)
    many = sample.links(*(f"https://site{number}.example.org/" + "x" * 200 for number in range(2_000)))
    with pytest.raises(StoreError, match="the disk is full: make room and run again"):
        keep.save_source(store, sample.OTHER, [many], at=sample.START, digest="d")
    assert list(keep.documents(store)) == before
    assert keep.source_memory(store, "links") is None
    assert not store.connection.in_transaction


def test_a_full_disk_while_looks_are_saved_loses_only_that_slice(store: keep.Store) -> None:
    run_id = keep.start_run(store, "run", at=sample.START)
    number = sample.look(store, run_id, sample.check(1))
    store.limit_pages(int(store.value("PRAGMA page_count")) + 1)
    looks = [
        keep.Look(number, sample.check(night, body=sample.page(text="long " * 3_000 + str(night))))
        for night in range(2, 9)
    ]
    with pytest.raises(StoreError, match="the disk is full"):
        keep.save_checks(store, run_id, looks)
    assert store.value("SELECT count(*) FROM checks") == 1
    store.limit_pages(2**30)
    keep.save_checks(store, run_id, looks)
    assert store.value("SELECT count(*) FROM checks") == 8


def test_a_closed_store_says_so_in_our_words(store: keep.Store) -> None:
    store.close()
    with pytest.raises(StoreError, match="closed"):
        keep.start_run(store, "run", at=sample.START)


def test_a_damaged_database_is_a_sentence(tmp_path: Path) -> None:
    sample.filled(tmp_path).close()
    path = tmp_path / "db" / "curator.db"
    raw = bytearray(path.read_bytes())
    raw[4096 : 4096 * 20] = b"\xff" * 4096 * 19
    path.write_bytes(raw)
    with pytest.raises(StoreError, match=r"is damaged|is no database"):
        _read_all(path)


def _read_all(path: Path) -> None:
    with keep.open_store(path) as store:
        list(keep.documents(store))
        keep.bulletin(store, 1)


def test_two_programs_may_make_the_database_at_once(tmp_path: Path) -> None:
    path = tmp_path / "curator.db"
    code = (
        "import sys; from pathlib import Path; from curator import store; store.open_store(Path(sys.argv[1])).close()"
    )
    both = [subprocess.Popen([sys.executable, "-c", code, str(path)], stderr=subprocess.PIPE) for _ in range(4)]
    assert [process.communicate()[1] for process in both] == [b""] * 4
    with keep.open_store(path, create=False) as store:
        assert keep.status(store).counts["documents"] == 0
