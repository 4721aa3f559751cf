"""The people of the desk: names, roles, passwords, and the attempts that are left to a wrong one.

Never tells whether a name exists, and never lets a hash into the database that is served.
"""

import re
from datetime import datetime, timedelta
from typing import Final

from curator import store as keep
from curator.decisions import _hashing
from curator.decisions.telling import Told, tell
from curator.decisions.values import Entrance, FirstAccount
from curator.decisions.words import Say
from curator.store import Editor, EditorRole, PasswordLine, Store

LEAST_PASSWORD: Final = 10
MOST_PASSWORD: Final = 1_000
FREE_ATTEMPTS: Final = 5
FIRST_WAIT: Final = timedelta(minutes=1)
LONGEST_WAIT: Final = timedelta(minutes=15)
FIRST_NAME: Final = "admin"

_NAME: Final = re.compile(r"[\w.@+-]{1,60}")


def add_editor(
    store: Store,
    name: str,
    *,
    role: EditorRole,
    at: datetime,
    password: str | None = None,
    owner: str | None = None,
) -> Told | None:
    """Adds an editor, lets one back in, or changes the role of one who is there.

    Args:
        password: None keeps the one they have; somebody without one logs in by other means (a header, GitHub).
        owner: their name in sources.yaml, for the view of their own sources.

    Returns:
        None when it is done, else the sentence why not.
    """
    if _NAME.fullmatch(name) is None:
        return tell(Say.NAME_BAD)
    fault = None if password is None else _password_fault(password)
    if fault is not None:
        return fault
    keep.save_editor(store, name, role=role, at=at, owner=owner)
    if password is not None:
        keep.save_password(store, name, _hashing.hashed(password))
    return None


def remove_editor(store: Store, name: str) -> bool:
    """Lets an editor in no more, with the next request already; the log keeps the name. False: no such active one."""
    is_gone = keep.close_editor(store, name)
    if is_gone:
        keep.forget_password(store, name)
    return is_gone


def set_password(store: Store, name: str, password: str) -> Told | None:
    """Gives an active editor a new password; None when it is done, else the sentence why not."""
    found = keep.editor(store, name)
    if found is None or not found.is_active:
        return tell(Say.NO_EDITOR)
    fault = _password_fault(password)
    if fault is None:
        keep.save_password(store, name, _hashing.hashed(password))
    return fault


def list_editors(store: Store) -> tuple[Editor, ...]:
    """Everybody, the active ones first, by name."""
    return keep.editors(store)


def editor(store: Store, name: str) -> Editor | None:
    """One editor, active or not; None when there is none of this name."""
    return keep.editor(store, name)


def role_of(store: Store, name: str) -> EditorRole | None:
    """The role of an active editor, to be asked at each request; None for everybody else."""
    found = keep.editor(store, name)
    return found.role if found is not None and found.is_active else None


def check_password(store: Store, name: str, password: str, *, at: datetime) -> Entrance:
    """Whether somebody may come in by name and password.

    After 5 wrong attempts in a row each further one must wait, from one minute up to a quarter of an hour; while it
    does not, even the right password is not looked at. Takes some 150 ms of processor time whatever the answer, and
    writes only into the file of passwords: not for within a write of the catalogue.
    """
    kept = keep.password_line(store, name) if _NAME.fullmatch(name) else None
    wait = _wait(kept, at=at)
    if wait is not None:
        seconds = max(1, int(wait.total_seconds()))
        return Entrance(None, told=tell(Say.WAIT, minutes=-(-seconds // 60)), wait_s=seconds)
    is_right = _hashing.is_right(password[:MOST_PASSWORD], kept.hash if kept else _hashing.DUMMY)
    if kept is not None:
        keep.save_attempt(store, name, at=at, right=is_right)
    role = role_of(store, name) if kept is not None and is_right else None
    return Entrance(None, told=tell(Say.WRONG)) if role is None else Entrance(name, role)


def visited(store: Store, name: str, *, at: datetime) -> None:
    """Notes that an editor is here."""
    keep.save_visit(store, name, at=at)


def first_account(store: Store, *, at: datetime) -> FirstAccount | None:
    """Makes a lead with a password of its own when nobody is there yet; None when somebody is, or ever was.

    The password is in the answer and nowhere else.
    """
    with store.transaction():
        if keep.editors(store):
            return None
        account = FirstAccount(FIRST_NAME, _hashing.made_up())
        keep.save_password(store, account.name, _hashing.hashed(account.password))
        keep.save_editor(store, account.name, role=EditorRole.LEAD, at=at)
    return account


def _password_fault(password: str) -> Told | None:
    if len(password) < LEAST_PASSWORD:
        return tell(Say.PASSWORD_SHORT, least=LEAST_PASSWORD)
    return tell(Say.PASSWORD_LONG, most=MOST_PASSWORD) if len(password) > MOST_PASSWORD else None


def _wait(kept: PasswordLine | None, *, at: datetime) -> timedelta | None:
    """How long the next attempt must still wait; None when it need not."""
    if kept is None or kept.failed < FREE_ATTEMPTS or kept.failed_at is None:
        return None
    doubled = min(kept.failed - FREE_ATTEMPTS, 10)
    over = kept.failed_at + min(FIRST_WAIT * 2**doubled, LONGEST_WAIT)
    return over - at if over > at else None
