"""Who may come in: roles, passwords, attempts, the first account; and that no hash is where Datasette reads."""

import stat
from datetime import timedelta
from pathlib import Path

import pytest

from curator import decisions
from curator import store as keep
from curator.decisions import EditorRole, _hashing
from tests.decisions.making import NOW, Desk

PASSWORD = "correct horse battery"


def add(desk: Desk, name: str = "ann", role: EditorRole = EditorRole.EDITOR, password: str | None = PASSWORD) -> None:
    assert decisions.add_editor(desk.store, name, role=role, at=NOW, password=password) is None


def enter(desk: Desk, name: str, password: str, *, minutes: float = 0) -> decisions.Entrance:
    return decisions.check_password(desk.store, name, password, at=NOW + timedelta(minutes=minutes))


def test_the_right_password_lets_in_with_the_role_of_now(desk: Desk) -> None:
    add(desk)
    assert (enter(desk, "ann", PASSWORD).name, enter(desk, "ann", PASSWORD).role) == ("ann", EditorRole.EDITOR)
    add(desk, role=EditorRole.LEAD, password=None)
    assert enter(desk, "ann", PASSWORD).role is EditorRole.LEAD
    assert decisions.role_of(desk.store, "ann") is EditorRole.LEAD


@pytest.mark.parametrize(
    ("name", "password"),
    [
        pytest.param("ann", "wrong password", id="a wrong password"),
        pytest.param("ann", "", id="none"),
        pytest.param("ann", PASSWORD.upper(), id="in capitals"),
        pytest.param("nobody", PASSWORD, id="no such editor"),
        pytest.param("ann\x00", PASSWORD, id="a name that cannot be"),
        pytest.param("' OR 1=1 --", PASSWORD, id="SQL for a name"),
        pytest.param("ann", "x" * 1_000_000, id="a megabyte of password"),
        pytest.param("\ud800", "\ud800", id="lone surrogates"),
    ],
)
def test_everything_else_keeps_out_with_one_and_the_same_sentence(desk: Desk, name: str, password: str) -> None:
    add(desk)
    found = enter(desk, name, password)
    assert (found.name, str(found.told)) == (None, "Name or password is wrong.")


def test_after_five_wrong_ones_even_the_right_one_must_wait(desk: Desk) -> None:
    add(desk)
    for _ in range(5):
        enter(desk, "ann", "wrong")
    locked = enter(desk, "ann", PASSWORD)
    assert (locked.name, locked.wait_s, str(locked.told)) == (
        None, 60, "Too many attempts. Wait 1 minutes and try again.",
    )  # fmt: skip
    assert enter(desk, "ann", "wrong", minutes=1).told == decisions.Told("Name or password is wrong.")
    assert enter(desk, "ann", PASSWORD, minutes=2).wait_s == 60
    assert enter(desk, "ann", PASSWORD, minutes=3).name == "ann"
    assert enter(desk, "ann", "wrong", minutes=3).wait_s == 0, "a right one forgets the wrong ones"


def test_the_wait_has_an_end(desk: Desk) -> None:
    add(desk)
    for number in range(12):
        enter(desk, "ann", "wrong", minutes=60 * number)
    assert enter(desk, "ann", PASSWORD, minutes=60 * 11 + 14).wait_s == 60
    assert enter(desk, "ann", PASSWORD, minutes=60 * 11 + 15).name == "ann"


def test_a_removed_editor_is_out_at_once_and_stays_in_the_log(desk: Desk) -> None:
    add(desk)
    assert decisions.remove_editor(desk.store, "ann")
    assert not decisions.remove_editor(desk.store, "ann")
    assert decisions.role_of(desk.store, "ann") is None
    assert enter(desk, "ann", PASSWORD).name is None
    assert [(person.name, person.is_active) for person in decisions.list_editors(desk.store)] == [("ann", False)]
    assert decisions.set_password(desk.store, "ann", PASSWORD) is not None
    add(desk)
    assert enter(desk, "ann", PASSWORD).name == "ann"


@pytest.mark.parametrize(
    ("name", "password"),
    [("", PASSWORD), ("a b", PASSWORD), ("rule:x", PASSWORD), ("<script>", PASSWORD), ("x" * 61, PASSWORD),
     ("ann", "short"), ("ann", "x" * 1001), ("ann\n", PASSWORD)],
)  # fmt: skip
def test_names_and_passwords_that_cannot_be_are_told(desk: Desk, name: str, password: str) -> None:
    fault = decisions.add_editor(desk.store, name, role=EditorRole.EDITOR, at=NOW, password=password)
    assert str(fault).endswith(".")
    assert decisions.list_editors(desk.store) == ()


def test_the_first_account_is_made_once(desk: Desk) -> None:
    account = decisions.first_account(desk.store, at=NOW)
    assert account is not None
    assert account.password not in repr(account)
    assert len(account.password) >= 20
    assert enter(desk, account.name, account.password).role is EditorRole.LEAD
    assert decisions.first_account(desk.store, at=NOW) is None
    decisions.remove_editor(desk.store, account.name)
    assert decisions.first_account(desk.store, at=NOW) is None


def test_hashes_are_in_no_table_of_the_catalogue_and_in_a_file_for_this_user_only(desk: Desk, tmp_path: Path) -> None:
    add(desk)
    account = decisions.first_account(desk.store, at=NOW)
    assert account is None
    desk.store.row("PRAGMA wal_checkpoint(TRUNCATE)")
    for file in (tmp_path / "db").iterdir():
        raw = file.read_bytes()
        assert PASSWORD.encode() not in raw
        assert (b"scrypt$" in raw) == file.name.startswith("passwords.db"), file.name
    assert stat.S_IMODE((tmp_path / "db" / "passwords.db").stat().st_mode) == 0o600
    names = {row["name"] for row in desk.store.rows("SELECT name FROM sqlite_master")}
    assert "passwords" not in names
    assert not {"editors", "claims", "asks", "rules", "waivers", "pairs", "decisions"} & set(keep.PUBLIC_TABLES)


def test_a_password_given_anew_replaces_the_old_one(desk: Desk) -> None:
    add(desk)
    assert decisions.set_password(desk.store, "ann", "another long password") is None
    assert enter(desk, "ann", PASSWORD).name is None
    assert enter(desk, "ann", "another long password").name == "ann"


@pytest.mark.parametrize("kept", ["", "scrypt", "plain$1$1$1$x$y", "scrypt$16384$8$5$!$!", "scrypt$3$8$5$AAAA$AAAA"])
def test_a_hash_that_cannot_be_read_is_of_no_password(kept: str) -> None:
    assert not _hashing.is_right(PASSWORD, kept)


def test_the_same_password_never_has_the_same_hash() -> None:
    one, other = _hashing.hashed(PASSWORD), _hashing.hashed(PASSWORD)
    assert one != other
    assert _hashing.is_right(PASSWORD, one)
    assert _hashing.is_right(PASSWORD, other)
    assert not _hashing.is_right("", _hashing.DUMMY)
    assert _hashing.made_up() != _hashing.made_up()


def test_a_visit_is_noted(desk: Desk) -> None:
    add(desk)
    decisions.visited(desk.store, "ann", at=NOW)
    assert decisions.editor(desk.store, "ann").last_visit_at == NOW  # type: ignore[union-attr]
    assert decisions.editor(desk.store, "nobody") is None
