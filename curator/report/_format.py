"""What a report format is: a name, a file suffix, and how it renders a bulletin.

Holds no format itself; each is a file of this room, registered in `FORMATS`.
"""

from collections.abc import Callable
from dataclasses import dataclass

from curator.model import Bulletin


@dataclass(frozen=True, slots=True)
class Format:
    """`suffix` is without its dot, `render` gives the whole text, newlines as the format wants them."""

    name: str
    suffix: str
    render: Callable[[Bulletin], str]
