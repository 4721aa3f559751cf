"""Unpacks what is packed with gzip, up to a bound.

Never gives the first half of a file that is cut short, and never unpacks without end.
"""

import zlib
from typing import Final

from curator.model import SourceProblem

MAX_BYTES: Final = 128 * 1024 * 1024
GZIP: Final = b"\x1f\x8b"


def unpacked(raw: bytes, doc: str) -> bytes | SourceProblem:
    """The bytes themselves when they are not packed (RFC 1952), else what is in them, all members of it."""
    if not raw.startswith(GZIP):
        return raw
    pieces: list[bytes] = []
    size, rest = 0, raw
    while rest.startswith(GZIP):
        inflate = zlib.decompressobj(wbits=31)
        try:
            pieces.append(inflate.decompress(rest, MAX_BYTES - size + 1))
        except zlib.error:
            return SourceProblem(doc, "is damaged: its packed data cannot be read", "fetch or export it again")
        size += len(pieces[-1])
        if size > MAX_BYTES:
            what = f"is more than {MAX_BYTES // 2**20} MB when unpacked"
            return SourceProblem(doc, what, "split it into smaller files")
        if not inflate.eof:
            return SourceProblem(doc, "is cut short: the packed file has no end", "fetch or export it again")
        rest = inflate.unused_data
    return b"".join(pieces)
