"""Who may do what: our own actions of Datasette's permissions, granted by the role that the editors' table says now.

Never believes a cookie's word about a role: a removed editor is out at the next request.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from datasette.permissions import Action, PermissionSQL

from curator import decisions
from curator import store as keep
from curator.decisions import EditorRole
from curator.review import door

READ: Final = "curator-read"
REVIEW: Final = "curator-review"
BULK: Final = "curator-bulk"
ADMIN: Final = "curator-admin"
SQL: Final = "execute-sql"

ACTIONS: Final = (
    Action(name=READ, description="See the desk: queue, items, log and progress"),
    Action(name=REVIEW, description="Decide, and take back one's own decisions"),
    Action(name=BULK, description="Decide on many items at once, beyond the limit of editors"),
    Action(name=ADMIN, description="Switch rules, take back others' decisions, see who works at the desk"),
)

GRANTS: Final[Mapping[EditorRole, frozenset[str]]] = {
    EditorRole.READER: frozenset({READ}),
    EditorRole.EDITOR: frozenset({READ, REVIEW}),
    EditorRole.LEAD: frozenset({READ, REVIEW, BULK, ADMIN, SQL}),
}


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is signed in and stands in the editors' table. `owner` names their sources in sources.yaml."""

    name: str
    role: EditorRole
    owner: str | None = None
    last_visit_at: datetime | None = None

    @property
    def may_read(self) -> bool:
        return READ in GRANTS[self.role]

    @property
    def may_review(self) -> bool:
        return REVIEW in GRANTS[self.role]

    @property
    def may_admin(self) -> bool:
        return ADMIN in GRANTS[self.role]

    @property
    def actor(self) -> decisions.Actor:
        """The person as the desk's functions know them."""
        return decisions.Actor(self.name, self.role)


async def person(datasette: Any, actor: Mapping[str, Any] | None) -> Person | None:
    """The person behind a request as the table knows them now; None for everybody else, removed editors included."""
    name = actor.get("id") if isinstance(actor, Mapping) else None
    if not isinstance(name, str) or not name or not door.has_desk(datasette):
        return None
    found = await door.read(datasette, lambda store: decisions.editor(store, name))
    if found is None or not found.is_active:
        return None
    return Person(found.name, found.role, found.owner, found.last_visit_at)


async def granted(datasette: Any, actor: Mapping[str, Any] | None, action: str) -> PermissionSQL | None:
    """What the person's role adds to `action`; None for nothing. Arbitrary SQL is for the catalogue only."""
    if actor is None or action not in GRANTS[EditorRole.LEAD] or "_r" in actor:
        return None  # a token restricted to less than its owner may do never opens the desk
    found = await person(datasette, actor)
    if found is None or action not in GRANTS[found.role]:
        return None
    place = door.PUBLIC if action == SQL else None
    return PermissionSQL(
        sql=keep.GRANT_SQL, params={"curator_place": place, "curator_reason": f"role {found.role.value}"}
    )
