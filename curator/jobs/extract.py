"""The machine interface of extraction: a JSON line in, a JSON line out, in order; or one file.

Never touches the network, and never stops for a bad line: it is answered with an error and the rest goes on.
"""

import gzip
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import msgspec

from curator.jobs import workers
from curator.model import Found, Page

MAX_BYTES: Final = 20_000_000
_FIELDS: Final = (
    "title", "summary", "language", "site_name", "author", "published", "modified", "image", "canonical", "licence",
)  # fmt: skip


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """One line of input. `path` is a file on this machine, gzip if it ends in `.gz`."""

    path: str
    id: str | int | None = None
    url: str | None = None
    content_type: str | None = None


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """One line of output: every key is always there, null if unknown; `origins` maps a field to its reader."""

    id: str | int | None
    title: str | None = None
    summary: str | None = None
    language: str | None = None
    site_name: str | None = None
    author: str | None = None
    published: str | None = None
    modified: str | None = None
    image: str | None = None
    canonical: str | None = None
    licence: str | None = None
    keywords: list[str] = []
    kind: str | None = None
    origins: dict[str, str] = {}


class Refusal(msgspec.Struct, frozen=True, kw_only=True):
    """The answer to a line that cannot be carried out."""

    id: str | int | None
    error: str


class _Identified(msgspec.Struct):
    id: str | int | None = None


_QUESTION: Final = msgspec.json.Decoder(Question)
_IDENTIFIED: Final = msgspec.json.Decoder(_Identified)
_ENCODER: Final = msgspec.json.Encoder()


def run(lines: Iterable[str]) -> Iterator[str]:
    """One answer a question, in the same order, without line ends; empty lines are passed over.

    Raises nothing for what a line or a file holds.
    """
    for line in lines:
        if line.strip():
            yield _ENCODER.encode(answer(line)).decode("utf-8")


def answer(line: str) -> Answer | Refusal:
    """The answer to one line: `{id, url, path, content_type}`."""
    try:
        question = _QUESTION.decode(line.encode("utf-8", "replace"))
    except msgspec.DecodeError as error:
        return Refusal(
            id=_id_of(line), error=f"not a question: {error}: give a JSON object with id, url, path, content_type"
        )
    try:
        body, truncated = _read(Path(question.path))
    except (OSError, EOFError, zlib.error, ValueError) as error:
        return Refusal(id=question.id, error=f"{question.path}: cannot be read: {error}")
    page = workers.read(body, url=question.url or "", content_type=question.content_type, truncated=truncated)
    return as_answer(page, identity=question.id)


def answer_file(path: str) -> Answer | Refusal:
    """What a file says; its `id` is the path as given."""
    return answer(_ENCODER.encode({"id": path, "path": path}).decode("utf-8"))


def as_answer(page: Page, *, identity: str | int | None) -> Answer:
    """A page in the words of the machine interface."""
    words = page.words
    found: dict[str, Found | None] = {name: getattr(words, name) for name in (*_FIELDS, "kind")}
    origins = {name: value.origin for name, value in found.items() if value is not None}
    if words.keywords:
        origins["keywords"] = words.keywords[0].origin
    values = {name: value.value if value is not None else None for name, value in found.items()}
    return Answer(id=identity, keywords=[word.value for word in words.keywords], origins=origins, **values)


def _read(path: Path) -> tuple[bytes, bool]:
    """At most 20 MB of the file, unpacked, and whether there was more."""
    with gzip.open(path) if path.suffix == ".gz" else path.open("rb") as file:
        body = file.read(MAX_BYTES + 1)
    return body[:MAX_BYTES], len(body) > MAX_BYTES


def _id_of(line: str) -> str | int | None:
    try:
        return _IDENTIFIED.decode(line.encode("utf-8", "replace")).id
    except msgspec.DecodeError:
        return None
