"""The door of the room that knows file formats: bytes to documents with their mentions, and edits back to bytes.

Never fetches, never opens a file, and never raises for what a source holds.
"""

from curator.sources._boilerplate import fold_boilerplate
from curator.sources._door import KINDS, MAX_BYTES, kind_for, read
from curator.sources._edits import EditError
from curator.sources._harvest import harvest
from curator.sources._kind import Arrival, Harvest, Harvested, Kind, Origin, Reading, Sought, Want
from curator.sources._vocabulary import in_words

__all__ = [
    "KINDS",
    "MAX_BYTES",
    "Arrival",
    "EditError",
    "Harvest",
    "Harvested",
    "Kind",
    "Origin",
    "Reading",
    "Sought",
    "Want",
    "fold_boilerplate",
    "harvest",
    "in_words",
    "kind_for",
    "read",
]
