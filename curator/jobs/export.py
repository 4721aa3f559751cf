"""Writes the catalogue as readers see it in a format of room export. Never leaves half a file."""

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from curator import export, urls
from curator import store as keep
from curator.errors import StoreError, UsageError
from curator.export import About, Catalogue, Format, Reads
from curator.jobs.folder import Folder


@dataclass(frozen=True, slots=True)
class Part:
    """What of the catalogue: all that one document mentions (its number or key), all of one portal (its key)."""

    document: str | None = None
    portal: str | None = None


WHOLE = Part()


def write(
    folder: Path, name: str, *, at: datetime, out: Path | None, part: Part = WHOLE, url: str | None = None
) -> None:
    """Streams the catalogue, or a part of it, to `out`, or to standard output when it is None.

    Args:
        url: where the catalogue is served, for the addresses of its own pages; None when it is not, or nobody knows.

    Raises:
        UsageError: there is no such format, document or portal, or the format needs to know where it is served.
        StoreError: there is no database, or `out` cannot be written.
    """
    form = _format(name)
    base = _base(url)
    if form.needs_address and base is None:
        raise UsageError(f"export {name}: holds addresses of the catalogue's pages: say where it is served with --url")
    with keep.open_store(Folder(folder).database, create=False) as store:
        about = about_of(store, at=at, base_url=base)
        pieces = form.render(_catalogue(store, form, about, _pick(store, part)))
        if out is None:
            sys.stdout.reconfigure(encoding="utf-8", newline="")  # type: ignore[union-attr]
            sys.stdout.writelines(pieces)
            return
        _save(pieces, out)


def pieces(store: keep.Store, form: Format, *, at: datetime, url: str | None = None) -> Iterator[str]:
    """The whole catalogue of a store in one format, piece by piece."""
    about = about_of(store, at=at, base_url=_base(url))
    return form.render(_catalogue(store, form, about, keep.Pick()))


def about_of(store: keep.Store, *, at: datetime, base_url: str | None) -> About:
    """What is said of the catalogue as a whole: named after its first portal."""
    portals = tuple(keep.portals(store))
    language = next((portal.languages[0] for portal in portals if portal.languages), "en")
    name = portals[0].name if portals else "Catalogue"
    return About(at=at, name=name, base_url=base_url, language=language, portals=portals)


def _format(name: str) -> Format:
    form = next((form for form in export.FORMATS if form.name == name), None)
    if form is None:
        raise UsageError(f"export: no format {name!r}: choose one of {', '.join(form.name for form in export.FORMATS)}")
    return form


def _base(url: str | None) -> str | None:
    if url is None:
        return None
    parsed = urls.parse(url)
    if parsed is None or not urls.is_web(parsed):
        raise UsageError(f"--url {url}: is no web address: give one like https://catalogue.example.org/")
    return parsed.partition("#")[0].partition("?")[0].rstrip("/") + "/"


def _pick(store: keep.Store, part: Part) -> keep.Pick:
    number = None
    if part.document is not None:
        number = keep.document_number(store, part.document)
        if number is None:
            raise UsageError(f"--document {part.document}: there is no such document: give its number, or a key of one")
    keys = [portal.key for portal in keep.portals(store)]
    if part.portal is not None and part.portal not in keys:
        raise UsageError(f"--portal {part.portal}: there is no such portal: choose one of {', '.join(keys) or 'none'}")
    return keep.Pick(document=number, portal=part.portal)


def _catalogue(store: keep.Store, form: Format, about: About, pick: keep.Pick) -> Catalogue:
    """What the format reads, and nothing else."""
    match form.reads:
        case Reads.ENTRIES:
            return Catalogue(about, entries=keep.entries(store, pick=pick))
        case Reads.GUIDES:
            return Catalogue(about, guides=keep.guides(store, pick=pick))
        case Reads.NEWEST:
            return Catalogue(about, entries=keep.new_entries(store, limit=export.MOST_NEWS, pick=pick))
        case Reads.BROKEN:
            return Catalogue(about, broken=keep.broken_entries(store, limit=export.MOST_NEWS, pick=pick))
        case Reads.PAGES:
            return Catalogue(
                about,
                entries=keep.entries(store, pick=pick),
                guides=keep.guides(store, pick=pick),
                editions=keep.editions(store),
            )


def _save(pieces: Iterator[str], out: Path) -> None:
    draft = out.with_name(f".{out.name}.{os.getpid()}")
    try:
        with draft.open("w", encoding="utf-8", newline="") as handle:
            handle.writelines(pieces)
        draft.replace(out)
    except OSError as error:
        raise StoreError(f"{out}: cannot be written ({error.strerror}): choose another place with -o") from error
    finally:
        draft.unlink(missing_ok=True)
