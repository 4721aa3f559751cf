"""Gives the catalogue away: entries as readers see them, as text that other programs read, streamed.

Never reads the store or the disk, and never holds more than one entry.
"""

from typing import Final

from curator.export import csv, jsonl
from curator.export._format import Format

FORMATS: Final[tuple[Format, ...]] = (csv.FORMAT, jsonl.FORMAT)

__all__ = ["FORMATS", "Format"]
