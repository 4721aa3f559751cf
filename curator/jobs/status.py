"""What a catalogue holds now: how it stands, and the history of one address. Never writes."""

from datetime import datetime

from curator import store as keep
from curator.jobs.folder import Folder
from curator.model import History, Status


def read_status(folder: Folder, *, at: datetime) -> Status:
    """How the catalogue stands at `at`. Raises: StoreError, when there is no database yet."""
    with keep.open_store(folder.database, create=False) as store:
        return keep.status(store, at=at)


def read_history(folder: Folder, url: str) -> History | None:
    """Everything known of an address, None when nothing mentions it. Raises: StoreError, when there is no database."""
    with keep.open_store(folder.database, create=False) as store:
        return keep.history(store, url)
