"""Reads every body: web pages here, hostile formats (PDF, office files, e-books) in a process that can be killed.

Never lets a file take more time or memory than a document may, and never raises for what is in it.
"""

import atexit
from functools import lru_cache

from curator import extract
from curator.jobs.workers._task import OFFICE_TYPES, PDF_TYPES
from curator.jobs.workers.worker import Worker
from curator.model import Page

HOSTILE = frozenset({*PDF_TYPES, *OFFICE_TYPES})


def is_hostile(content_type: str | None, body: bytes) -> bool:
    """True for what is parsed in a process of its own."""
    return extract.media_type(content_type, body) in HOSTILE


def read(
    body: bytes,
    *,
    url: str,
    content_type: str | None = None,
    fragments: tuple[str, ...] = (),
    truncated: bool = False,
    worker: Worker | None = None,
) -> Page:
    """What the body says of itself, as `extract.read`; may take as long as the worker's deadline for documents.

    Args:
        worker: the process to parse in; None for the one that all share.
    """
    kind = extract.media_type(content_type, body)
    if kind in HOSTILE and body:
        paper = (worker or shared_worker()).parse(body, media_type=kind)
        if paper is not None:
            return extract.read_paper(paper, url=url, media_type=kind)
    return extract.read(body, url=url, content_type=content_type, fragments=fragments, truncated=truncated)


@lru_cache(maxsize=1)
def shared_worker() -> Worker:
    """The process that all jobs of this program share; it starts with the first document and ends with us."""
    worker = Worker()
    atexit.register(worker.close)
    return worker


__all__ = ["HOSTILE", "Worker", "is_hostile", "read", "shared_worker"]
