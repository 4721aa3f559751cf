"""Reads sources, each kind where it belongs: those whose library may crash in a process that can be killed.

Never lets a hostile file end the program, and never takes longer with it than a document may.
"""

from curator import sources
from curator.jobs import workers
from curator.sources import Kind, Origin, Reading


def read(raw: bytes, origin: Origin, *, kind: Kind | None = None) -> Reading:
    """What the bytes mention, as `sources.read`."""
    if kind is not None and kind.is_hostile:
        return workers.shared_worker().read(raw, origin, kind=kind)
    return sources.read(raw, origin, kind=kind)
