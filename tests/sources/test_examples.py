"""The examples of the documents are read, one for each kind, and CONTRIBUTING's own kind works as it says."""

import re
from pathlib import Path
from typing import Any

import pytest

from curator.model import Edit
from curator.sources import KINDS, Origin, kind_for, read
from tests.reference import kinds, kinds_with_examples, out_of_a_cell
from tests.sources.packed import DRAWN

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/sources.md").read_text(encoding="utf-8")
README = (ROOT / "README.md").read_text(encoding="utf-8")
EXAMPLES = dict(re.findall(r"^````([\w-]+)\n(.*?)^````$", PAGE, re.MULTILINE | re.DOTALL))
CELLS = dict(re.findall(r"^\| `([\w-]+)` \|.*\| read(?: and written)? \| (.+) \|$", README, re.MULTILINE))


def test_each_kind_has_its_example_in_both_documents() -> None:
    assert list(EXAMPLES) == list(CELLS) == [kind.name for kind in KINDS]


def test_the_packed_kinds_are_drawn() -> None:
    assert set(DRAWN) == {kind.name for kind in KINDS if kind.is_packed} - {"sitemap"}


@pytest.mark.parametrize("name", sorted(EXAMPLES))
@pytest.mark.parametrize("place", ["docs/sources.md", "README.md"])
def test_the_example_is_read(name: str, place: str) -> None:
    example = EXAMPLES[name] if place == "docs/sources.md" else out_of_a_cell(CELLS[name])
    assert example.count("\n") <= 3
    raw = DRAWN[name](example) if name in DRAWN else example.encode()
    found = read(raw, Origin("x"), kind=kind_for(name))
    assert found.problems == ()
    told = [one for document in found.documents for section in document.sections for one in section.mentions]
    assert [one.url for one in told] == ["https://a.example/"]
    assert told[0].text == "A page" or name in ("sitemap", "text")


def test_the_tables_are_what_the_program_says() -> None:
    assert kinds() in PAGE
    assert kinds_with_examples() in README


CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").partition("## Add a source kind")[2]
SHOWN = re.findall(
    r"^   ```python\n(.*?)^   ```$", CONTRIBUTING.partition("## Add a report")[0], re.MULTILINE | re.DOTALL
)


def test_the_kind_that_contributing_adds_works() -> None:
    file, table = (re.sub(r"^   ", "", block, flags=re.MULTILINE) for block in SHOWN)
    made: dict[str, Any] = {"pytest": pytest}
    exec(compile(file + table, "CONTRIBUTING.md", "exec"), made)
    for row in made["ROWS"]:
        page, told = row.values
        (document,) = made["read"](page.encode(), Origin("x")).documents
        found = [one for section in document.sections for one in section.mentions]
        assert [(one.text, one.url) for one in found] == told, row.id
        for one in found:
            edit = Edit("x", one.place, one.url_written or "", "https://b.example/?a b")
            assert made["write"](page.encode(), [edit]).decode() == page.replace(
                one.url_written, "https://b.example/?a%20b", 1
            )
    example = read(made["KIND"].example.encode(), Origin("x"), kind=made["KIND"])
    assert [one.url for one in example.documents[0].sections[0].mentions] == ["https://a.example/"]
