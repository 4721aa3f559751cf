from collections.abc import Iterator
from pathlib import Path

import pytest

from curator import store as keep
from tests.store import sample


@pytest.fixture
def store(tmp_path: Path) -> Iterator[keep.Store]:
    """The sample catalogue."""
    with sample.filled(tmp_path) as store:
        yield store


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[keep.Store]:
    """A new database."""
    with sample.opened(tmp_path) as store:
        yield store
