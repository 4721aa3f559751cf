"""Who may work at the desk: names and roles, and when they were last there.

Never holds a password or its hash, and never deletes a person: the log names them.
"""

from datetime import datetime
from typing import Any

from curator.store import _coding as code
from curator.store.desk_rows import Editor, EditorRole, RuleLine
from curator.store.store import Store


def save_editor(store: Store, name: str, *, role: EditorRole, at: datetime, owner: str | None = None) -> None:
    """Adds an editor, or lets one back in with this role."""
    with store.transaction():
        store.run(
            "INSERT INTO editors (name, role, owner, made_at) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (name) DO UPDATE SET role = excluded.role, active = 1, "
            "owner = coalesce(excluded.owner, owner)",
            (code.clean_text(name), role.value, owner and code.clean_text(owner), code.to_time(at)),
        )


def close_editor(store: Store, name: str) -> bool:
    """Lets an editor in no more; False when there is no such active one."""
    with store.transaction():
        return bool(store.run("UPDATE editors SET active = 0 WHERE name = ? AND active = 1", (code.clean_text(name),)))


def editors(store: Store) -> tuple[Editor, ...]:
    """Everybody, the active ones first, by name."""
    rows = store.rows("SELECT * FROM editors ORDER BY active DESC, name COLLATE NOCASE, name")
    return tuple(_editor(row) for row in rows)


def editor(store: Store, name: str) -> Editor | None:
    """One editor, active or not; None when there is none of this name."""
    row = store.row("SELECT * FROM editors WHERE name = ?", (code.clean_text(name),))
    return None if row is None else _editor(row)


def save_visit(store: Store, name: str, *, at: datetime) -> None:
    """Notes that an editor is here."""
    with store.transaction():
        store.run("UPDATE editors SET last_visit_at = ? WHERE name = ?", (code.to_time(at), code.clean_text(name)))


def switches(store: Store) -> tuple[RuleLine, ...]:
    """Every rule that was ever switched, by name."""
    rows = store.rows("SELECT * FROM rules ORDER BY name")
    return tuple(RuleLine(row["name"], bool(row["is_on"]), row["by"], code.from_time(row["at"])) for row in rows)


def save_switch(store: Store, name: str, *, on: bool, by: str, at: datetime) -> None:
    """Switches a rule on or off."""
    with store.transaction():
        store.run(
            "INSERT INTO rules (name, is_on, by, at) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (name) DO UPDATE SET is_on = excluded.is_on, by = excluded.by, at = excluded.at",
            (name, on, code.clean_text(by), code.to_time(at)),
        )


def _editor(row: Any) -> Editor:
    return Editor(
        row["name"],
        EditorRole(row["role"]),
        bool(row["active"]),
        row["owner"],
        code.maybe_from_time(row["made_at"]),
        code.maybe_from_time(row["last_visit_at"]),
    )
