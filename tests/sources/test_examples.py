"""The examples of docs/sources.md are read, one for each kind, and its table is what the program says."""

import re
from pathlib import Path

import pytest

from curator.sources import KINDS, Origin, kind_for, read
from tests.reference import kinds

PAGE = (Path(__file__).parents[2] / "docs/sources.md").read_text(encoding="utf-8")
EXAMPLES = dict(re.findall(r"^```(\w+)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL))


def test_each_kind_has_its_example() -> None:
    assert list(EXAMPLES) == [kind.name for kind in KINDS]


@pytest.mark.parametrize("name", sorted(EXAMPLES))
def test_the_example_is_read(name: str) -> None:
    found = read(EXAMPLES[name].encode(), Origin("x"), kind=kind_for(name))
    assert found.problems == ()
    told = [one.url for document in found.documents for section in document.sections for one in section.mentions]
    assert told == ["https://a.example/"]


def test_the_table_is_what_the_program_says() -> None:
    table = PAGE.partition("<!-- kinds -->\n")[2].partition("<!-- end -->")[0]
    assert table == kinds(), "copy the output of tests.reference.kinds() into docs/sources.md"
