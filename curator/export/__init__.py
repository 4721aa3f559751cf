"""Gives the catalogue away: entries as readers see them, as text that other programs read, streamed.

Never reads the store or the disk, and never holds more than one entry.
"""

from typing import Final

from curator.export import amb, atom, bookmarks, broken, csv, jsonl, oai, opml, rss, sitemap
from curator.export._columns import TOLD as COLUMNS
from curator.export._columns import Column
from curator.export._feeds import MOST as MOST_NEWS
from curator.export._format import About, Catalogue, Format, Reads
from curator.export.amb import jsonld, jsonld_document

FORMATS: Final[tuple[Format, ...]] = (
    csv.FORMAT,
    jsonl.FORMAT,
    amb.FORMAT,
    bookmarks.FORMAT,
    opml.FORMAT,
    rss.FORMAT,
    atom.FORMAT,
    broken.FORMAT,
    sitemap.FORMAT,
)

__all__ = [
    "COLUMNS",
    "FORMATS",
    "MOST_NEWS",
    "About",
    "Catalogue",
    "Column",
    "Format",
    "Reads",
    "jsonld",
    "jsonld_document",
    "oai",
    "sitemap",
]
