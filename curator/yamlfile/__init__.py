"""YAML with the line of every key and value, bounded, for whoever reads what a person wrote.

Never builds an object, follows an include or guesses a type: what comes out is a tree of texts with their places.
"""

from curator.yamlfile._fields import Fields, Notes, choose, in_file_order, nearest
from curator.yamlfile._parse import MAX_BYTES, MAX_DEPTH, MAX_NODES, read
from curator.yamlfile._tree import Entry, Kind, Node, YamlError
from curator.yamlfile._values import DURATION_RANGE, MisfitError, alike, duration, language, size
from curator.yamlfile._write import replace, span

__all__ = [
    "DURATION_RANGE",
    "MAX_BYTES",
    "MAX_DEPTH",
    "MAX_NODES",
    "Entry",
    "Fields",
    "Kind",
    "MisfitError",
    "Node",
    "Notes",
    "YamlError",
    "alike",
    "choose",
    "duration",
    "in_file_order",
    "language",
    "nearest",
    "read",
    "replace",
    "size",
    "span",
]
