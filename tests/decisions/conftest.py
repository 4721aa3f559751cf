from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.decisions.making import Desk
from tests.decisions.making import desk as made


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A catalogue in which everything is open that can be."""
    found = made(tmp_path)
    with found.store:
        yield found
