"""Entries as JSON Lines: one object a line, the keys of `_columns`, null for what is unknown.

Never breaks a line inside an object, and never leaves a key out.
"""

import json
import re
from collections.abc import Iterator
from typing import Final

from curator.export._columns import COLUMNS, values
from curator.export._format import Catalogue, Format

_UNSTORABLE: Final = re.compile(r"[\ud800-\udfff]")
_ENCODE: Final = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def render(catalogue: Catalogue) -> Iterator[str]:
    """One line an entry, each with its newline; nothing for no entries. Source: jsonlines.org."""
    for entry in catalogue.entries:
        line = _ENCODE(dict(zip(COLUMNS, values(entry), strict=True)))
        yield (line if line.isascii() else _UNSTORABLE.sub("\N{REPLACEMENT CHARACTER}", line)) + "\n"


FORMAT: Final = Format(
    name="jsonl",
    suffix="jsonl",
    media_type="application/jsonl; charset=utf-8",
    path="data/catalogue.jsonl",
    says="The same as JSON Lines: one object a resource, every key always there.",
    render=render,
)
