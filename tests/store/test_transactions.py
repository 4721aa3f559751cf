"""All or nothing: a verb that fails leaves nothing, and nothing is committed for somebody else."""

import sqlite3
from pathlib import Path

import pytest

from curator import store as keep
from curator.errors import StoreError
from curator.model import Document, Host
from tests.store import sample


def test_a_failing_slice_leaves_nothing(store: keep.Store) -> None:
    run_id = keep.start_run(store, "run", at=sample.START)
    number = sample.resource_id(store)
    good, unknown_run = keep.Look(number, sample.check(1)), run_id + 1
    with pytest.raises(StoreError):
        keep.save_checks(store, unknown_run, [good])
    assert [store.value(f"SELECT count(*) FROM {table}") for table in ("checks", "evidence", "pages")] == [0, 0, 0]
    assert store.value("SELECT checked_at FROM resources WHERE id = ?", (number,)) is None


def test_documents_that_break_off_leave_the_source_as_it_was(store: keep.Store) -> None:
    before = list(keep.documents(store))

    def broken() -> object:
        yield sample.links("https://new.example.org/")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        keep.save_source(store, sample.SOURCE, broken(), at=sample.night(1), digest="d2")  # type: ignore[arg-type]
    assert list(keep.documents(store)) == before
    memory = keep.source_memory(store, "inline")
    assert memory is not None
    assert memory.digest == "d1"


def test_within_anothers_transaction_nothing_is_committed(tmp_path: Path) -> None:
    sample.filled(tmp_path).close()
    connection = sqlite3.connect(tmp_path / "db" / "curator.db", isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    wrapped = keep.Store(connection)
    keep.save_source(wrapped, sample.OTHER, [sample.links("https://a.example.org/")], at=sample.START, digest="d")
    run_id = keep.start_run(wrapped, "run", at=sample.START)
    assert keep.bulletin(wrapped, run_id).counts["documents"] == 3
    keep.finish_run(wrapped, run_id, at=sample.START)
    assert connection.in_transaction
    connection.execute("ROLLBACK")
    assert connection.execute("SELECT count(*) FROM documents").fetchone() == (2,)
    connection.close()


def test_a_verb_that_fails_within_anothers_transaction_takes_back_only_its_own(tmp_path: Path) -> None:
    sample.filled(tmp_path).close()
    connection = sqlite3.connect(tmp_path / "db" / "curator.db", isolation_level=None)
    connection.row_factory = sqlite3.Row  # as Datasette's connections have it
    keep.prepare_reader(connection)
    connection.execute("BEGIN IMMEDIATE")
    wrapped = keep.Store(connection)
    connection.execute("UPDATE documents SET title = 'Mine'")
    with pytest.raises(StoreError):
        keep.save_checks(wrapped, 999, [keep.Look(1, sample.check(0))], [Host("new.example.org")])
    connection.execute("COMMIT")
    assert {row["title"] for row in connection.execute("SELECT title FROM documents")} == {"Mine"}
    assert "new.example.org" not in {host.name for host in keep.hosts(wrapped)}
    connection.close()


def test_a_wrapped_connection_with_rows_of_its_own_reads_all_verbs(tmp_path: Path) -> None:
    with sample.filled(tmp_path) as store:
        run_id = keep.start_run(store, "run", at=sample.START)
        sample.story(store, run_id, sample.check(0), sample.verdict())
        keep.finish_run(store, run_id, at=sample.START)
    connection = sqlite3.connect(tmp_path / "db" / "curator.db")
    connection.row_factory = sqlite3.Row
    wrapped = keep.Store(connection)
    assert list(keep.documents(wrapped)) == list(sample.DOCUMENTS)
    assert keep.bulletin(wrapped, run_id).looked == 1
    assert keep.history(wrapped, sample.ARTICLE) is not None
    assert len(list(keep.entries(wrapped))) == keep.status(wrapped).counts["resources"]
    assert not connection.in_transaction
    connection.close()


def test_an_empty_document_is_a_document(empty: keep.Store) -> None:
    bare = Document(key="k", kind="file")
    assert keep.save_source(empty, sample.OTHER, [bare], at=sample.START, digest=None) == keep.Synced()
    assert list(keep.documents(empty)) == [bare]
