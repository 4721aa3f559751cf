"""What a worker is asked for: the media types that are parsed in a process of their own, and the form of a request.

Never imports a parser: it is read by the program that must stay free of them.
"""

import struct
from typing import Final

import msgspec

from curator.sources import Origin

LENGTH: Final = struct.Struct("<Q")
"""Each message is its length and then its MessagePack."""


class Task(msgspec.Struct, frozen=True):
    """A body to be parsed as this media type, or to be read as a source of this `kind`."""

    media_type: str
    body: bytes
    kind: str = ""
    origin: Origin | None = None


PDF_TYPES: Final = ("application/pdf", "application/x-pdf")
OFFICE_TYPES: Final = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "application/vnd.openxmlformats-officedocument.presentationml.slideshow",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
    "application/vnd.ms-word.document.macroenabled.12",
    "application/vnd.oasis.opendocument.text",
    "application/vnd.oasis.opendocument.text-template",
    "application/vnd.oasis.opendocument.presentation",
    "application/vnd.oasis.opendocument.spreadsheet",
    "application/vnd.oasis.opendocument.graphics",
    "application/epub+zip",
    "application/zip",
    "application/x-zip-compressed",
)
