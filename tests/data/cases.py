"""Reads tables of broken files: `# name of the case`, its text, and lines that begin with `=> `, what is told."""

import re
from pathlib import Path
from typing import Any

import pytest

_CASE = re.compile(r"^# (?P<name>.+)\n(?P<text>(?:(?!# |=> ).*\n)*)(?P<told>(?:=> .*\n)+)", re.MULTILINE)


def cases(name: str) -> list[Any]:
    """Parameters (text, told): the text of each case with `<TAB>` and `<NUL>` put in, and the lines of its answer."""
    found = [
        pytest.param(
            match["text"].replace("<TAB>", "\t").replace("<NUL>", "\0"),
            [line.removeprefix("=> ") for line in match["told"].splitlines()],
            id=match["name"],
        )
        for match in _CASE.finditer(Path(__file__).with_name(name).read_text(encoding="utf-8"))
    ]
    assert len(found) > 5, f"{name} holds no table of cases"
    return found
