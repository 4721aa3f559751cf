"""Writes the reports of a run: one file a format, and `latest.*` beside them.

Never leaves half a report: each file is written beside its place and then moved there.
"""

import os
from pathlib import Path

from curator import report
from curator import store as keep
from curator.errors import StoreError
from curator.jobs.folder import Folder
from curator.model import Bulletin


def write_reports(folder: Folder, bulletin: Bulletin) -> tuple[Path, ...]:
    """Writes every format of `bulletin` twice: as `run-<number>-<date>.<suffix>` and as `latest.<suffix>`.

    Returns:
        The `latest` files, in the order of the formats.

    Raises:
        StoreError: the folder cannot be written.
    """
    name = f"run-{bulletin.run_id:05d}-{bulletin.started_at:%Y-%m-%d}"
    try:
        folder.reports.mkdir(parents=True, exist_ok=True)
        return tuple(_write(folder.reports, name, form.suffix, form.render(bulletin)) for form in report.FORMATS)
    except OSError as error:
        raise StoreError(
            f"{folder.reports}: the report cannot be written ({error.strerror}): make room or make it writable, then "
            "`curator report` writes it again"
        ) from error


def read_bulletin(folder: Folder) -> Bulletin:
    """The bulletin of the last finished run.

    Raises:
        StoreError: there is no database, or no run has finished yet.
    """
    with keep.open_store(folder.database, create=False) as store:
        run_id = keep.last_run(store)
        if run_id is None:
            raise StoreError(f"{folder.database}: no run has finished yet: type `curator run` first")
        return keep.bulletin(store, run_id)


def _write(folder: Path, name: str, suffix: str, text: str) -> Path:
    latest = folder / f"latest.{suffix}"
    for path in (folder / f"{name}.{suffix}", latest):
        draft = path.with_name(f".{path.name}.{os.getpid()}")
        try:
            draft.write_text(text, encoding="utf-8", newline="")
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)
    return latest
