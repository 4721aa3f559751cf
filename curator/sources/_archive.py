"""Opens the zip file that a spreadsheet or text document is, and gives its members piece by piece.

Never unpacks more than a document may hold, and never gives the first half of a member that is damaged.
"""

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import Final

from curator.model import SourceProblem

MAX_MEMBERS: Final = 20_000
MAX_MEMBER_BYTES: Final = 1024 * 1024 * 1024
MAX_WHOLE_BYTES: Final = 64 * 1024 * 1024
"""Of a member that is needed as a whole."""

MAX_RATIO: Final = 250
"""A member of more than 32 MB that was packed tighter than this holds nothing that a person wrote."""

_RATIO_FROM: Final = 32 * 1024 * 1024
_CHUNK: Final = 1 << 16
_COMPOUND: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_DAMAGE: Final = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, OSError, ValueError)


class UnreadableError(ValueError):
    """A source that cannot be read at all, and why: the door hands the problem on."""

    def __init__(self, where: str, what: str, remedy: str) -> None:
        self.problem = SourceProblem(where, what, remedy)
        super().__init__(str(self.problem))


class Archive:
    """A zip file in memory. `doc` is what problems name."""

    def __init__(self, raw: bytes, doc: str) -> None:
        """Raises `UnreadableError` for what is no zip file, is encrypted, damaged or a bomb."""
        self.doc = doc
        if raw.startswith(_COMPOUND):
            raise _compound(raw, doc)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(raw))
        except _DAMAGE:
            what = "is damaged or cut short: it is no whole zip file, as such documents are"
            raise UnreadableError(doc, what, "save or fetch it again") from None
        self._members = {one.filename: one for one in self._zip.infolist()}
        if len(self._members) > MAX_MEMBERS:
            what = f"holds {len(self._members)} members, more than any document has"
            raise UnreadableError(doc, what, "save it again with the program that made it")

    def __contains__(self, name: str) -> bool:
        return name in self._members

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._members)

    def chunks(self, name: str) -> Iterator[bytes]:
        """The member unpacked, up to 64 kB at a time; nothing when there is no such member."""
        member = self._members.get(name)
        if member is None:
            return
        self._refuse(member)
        try:
            with self._zip.open(member) as handle:
                while chunk := handle.read(_CHUNK):
                    yield chunk
        except _DAMAGE as reason:
            if isinstance(reason, UnreadableError):
                raise
            what = f"is damaged: its part {name} cannot be unpacked"
            raise UnreadableError(self.doc, what, "save or fetch it again") from None

    def whole(self, name: str) -> bytes:
        """The member unpacked; b"" when there is no such member."""
        member = self._members.get(name)
        if member is not None and member.file_size > MAX_WHOLE_BYTES:
            what = f"holds a part {name} of {member.file_size // 2**20} MB, more than the 64 MB that are read"
            raise UnreadableError(self.doc, what, "split it into smaller files")
        return b"".join(self.chunks(name))

    def head(self, name: str) -> bytes:
        """The first 64 kB of a member."""
        return next(self.chunks(name), b"")

    def _refuse(self, member: zipfile.ZipInfo) -> None:
        """The declared size is what zipfile never reads beyond."""
        if member.flag_bits & 1:
            raise encrypted(self.doc)
        tight = member.file_size > _RATIO_FROM and member.file_size > MAX_RATIO * max(member.compress_size, 1)
        if tight or member.file_size > MAX_MEMBER_BYTES:
            what = f"would be {member.file_size // 2**20} MB when unpacked ({member.filename}), as no real document is"
            raise UnreadableError(self.doc, what, "leave it out, or split it into smaller files")


def encrypted(doc: str) -> UnreadableError:
    return UnreadableError(doc, "is protected by a password", "save a copy without a password for curator")


def _compound(raw: bytes, doc: str) -> UnreadableError:
    """The container of encrypted files since 2007 and of all files before (MS-CFB 2.2, MS-OFFCRYPTO 2.3.4.4)."""
    if "EncryptedPackage".encode("utf-16-le") in raw:
        return encrypted(doc)
    what = "is in the old binary format of before 2007, which is not read"
    return UnreadableError(doc, what, "save it as .xlsx, .docx or .pptx")
