"""CONTRIBUTING's own rule works as it says: its file, its line and its table, read from the document."""

import re
from pathlib import Path
from typing import Any

import pytest

from curator.judge import RULES, judge
from curator.judge.rules import client_error
from tests.judge.making import Row

TOLD = (Path(__file__).parents[2] / "CONTRIBUTING.md").read_text(encoding="utf-8")
BLOCKS = [
    re.sub(r"^   ", "", block, flags=re.MULTILINE)
    for block in re.findall(
        r"^   ```python\n(.*?)^   ```$",
        TOLD.partition("## Add a rule")[2].partition("## Add a source kind")[0],
        re.MULTILINE | re.DOTALL,
    )
]


def made(block: str) -> dict[str, Any]:
    names: dict[str, Any] = {}
    exec(compile(block, "CONTRIBUTING.md", "exec"), names)
    return names


RULE, TABLE = (made(block) for block in BLOCKS)


@pytest.mark.parametrize("row", TABLE["ROWS"], ids=lambda row: row.says)
def test_the_rule_of_the_document_does_what_its_table_says(row: Row) -> None:
    at = RULES.index(client_error.look)
    found = judge(row.case, rules=(*RULES[:at], RULE["look"], *RULES[at:]))
    assert (found.rule, found.cause, found.because) == (row.rule, row.cause, row.because)  # type: ignore[union-attr]
