"""How a table is declared: columns with a comment each, indexes, and what may be shown of it.

Never touches a database: it only writes the SQL that would make one.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Column:
    """`rules` is what follows the type in SQL; `refers` names the table whose `id` the column holds."""

    name: str
    type: str
    comment: str
    rules: str = ""
    refers: str | None = None

    @property
    def sql(self) -> str:
        parts = [f'"{self.name}"', self.type, self.rules]
        if self.refers:
            parts.append(f'REFERENCES "{self.refers}"("id")')
        return " ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Index:
    """`columns` in order; `where` makes it a partial one; `name` tells two over the same columns apart."""

    columns: tuple[str, ...]
    where: str = ""
    is_unique: bool = False
    name: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """A declared table. `label` is the column that names a row to people, `facets` those worth counting by."""

    name: str
    comment: str
    columns: tuple[Column, ...]
    indexes: tuple[Index, ...] = ()
    constraints: tuple[str, ...] = ()
    is_append_only: bool = False
    is_public: bool = False
    label: str | None = None
    facets: tuple[str, ...] = ()

    def create_sql(self, name: str | None = None) -> str:
        lines = [column.sql for column in self.columns] + list(self.constraints)
        return f'CREATE TABLE "{name or self.name}" (\n  ' + ",\n  ".join(lines) + "\n) STRICT"

    def index_sql(self) -> dict[str, str]:
        """Each index's name and the statement that makes it."""
        return {self._index_name(index): self._index_sql(index) for index in self.indexes}

    def trigger_sql(self) -> dict[str, str]:
        """What keeps a log a log: no row is ever changed or deleted."""
        if not self.is_append_only:
            return {}
        return {
            f"{self.name}_no_{verb.lower()}": (
                f'CREATE TRIGGER "{self.name}_no_{verb.lower()}" BEFORE {verb} ON "{self.name}" '
                f"BEGIN SELECT RAISE(ABORT, '{self.name} is a log: rows are added, never changed'); END"
            )
            for verb in ("UPDATE", "DELETE")
        }

    def _index_name(self, index: Index) -> str:
        return f"{self.name}_{index.name or '_'.join(index.columns)}"

    def _index_sql(self, index: Index) -> str:
        unique = "UNIQUE " if index.is_unique else ""
        columns = ", ".join(f'"{column}"' for column in index.columns)
        where = f" WHERE {index.where}" if index.where else ""
        return f'CREATE {unique}INDEX "{self._index_name(index)}" ON "{self.name}" ({columns}){where}'


def key(comment: str = "Number of the row.") -> Column:
    return Column("id", "INTEGER", comment, "PRIMARY KEY")


def text(name: str, comment: str, rules: str = "") -> Column:
    return Column(name, "TEXT", comment, rules)


def must(name: str, comment: str) -> Column:
    """A text that is always there."""
    return Column(name, "TEXT", comment, "NOT NULL")


def count(name: str, comment: str, rules: str = "NOT NULL DEFAULT 0") -> Column:
    return Column(name, "INTEGER", comment, rules)


def ref(name: str, table: str, comment: str, rules: str = "") -> Column:
    return Column(name, "INTEGER", comment, rules, table)


def on(*columns: str, where: str = "", unique: bool = False, name: str = "") -> Index:
    return Index(columns, where, unique, name)
