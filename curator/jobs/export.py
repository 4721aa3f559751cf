"""Writes the catalogue as readers see it in a format of room export. Never leaves half a file."""

import os
import sys
from pathlib import Path

from curator import export
from curator import store as keep
from curator.errors import StoreError, UsageError
from curator.jobs.folder import Folder


def write(folder: Path, name: str, *, out: Path | None) -> None:
    """Streams every entry to `out`, or to standard output when it is None.

    Raises:
        UsageError: there is no such format.
        StoreError: there is no database, or `out` cannot be written.
    """
    form = next((form for form in export.FORMATS if form.name == name), None)
    if form is None:
        raise UsageError(f"export: no format {name!r}: choose one of {', '.join(form.name for form in export.FORMATS)}")
    with keep.open_store(Folder(folder).database, create=False) as store:
        lines = form.render(keep.entries(store))
        if out is None:
            sys.stdout.writelines(lines)
            return
        draft = out.with_name(f".{out.name}.{os.getpid()}")
        try:
            with draft.open("w", encoding="utf-8", newline="") as handle:
                handle.writelines(lines)
            draft.replace(out)
        except OSError as error:
            raise StoreError(f"{out}: cannot be written ({error.strerror}): choose another place with -o") from error
        finally:
            draft.unlink(missing_ok=True)
