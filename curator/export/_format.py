"""What an export format is: a name, a file suffix, a media type, and how it renders entries.

Holds no format itself; each is a file of this room, registered in `FORMATS`.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from curator.model import Entry


@dataclass(frozen=True, slots=True)
class Format:
    """`suffix` is without its dot. `render` gives the text piece by piece and keeps none of the entries."""

    name: str
    suffix: str
    media_type: str
    render: Callable[[Iterable[Entry]], Iterator[str]]
