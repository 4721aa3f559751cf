"""Entries as JSON Lines: one object a line, the keys of `_columns`, null for what is unknown.

Never breaks a line inside an object, and never leaves a key out.
"""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Final

from curator.export._columns import COLUMNS, values
from curator.export._format import Format
from curator.model import Entry

_UNSTORABLE: Final = re.compile(r"[\ud800-\udfff]")


def render(entries: Iterable[Entry]) -> Iterator[str]:
    """One line an entry, each with its newline; nothing for no entries. Source: jsonlines.org."""
    for entry in entries:
        line = json.dumps(dict(zip(COLUMNS, values(entry), strict=True)), ensure_ascii=False, separators=(",", ":"))
        yield _UNSTORABLE.sub("\N{REPLACEMENT CHARACTER}", line) + "\n"


FORMAT: Final = Format("jsonl", "jsonl", "application/jsonl; charset=utf-8", render)
