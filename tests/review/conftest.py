"""A demonstration catalogue made once, copies of it to work on, and servers in processes of their own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.review.serving import Served, add_people, copy_of, made_demo, served


@pytest.fixture(scope="session")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demonstration with its nights and four people; never written after that: tests work on copies."""
    folder = made_demo(tmp_path_factory.mktemp("demo"))
    add_people(folder)
    return folder


@pytest.fixture
def catalogue(demo: Path, tmp_path: Path) -> Path:
    """A copy of the demonstration."""
    return copy_of(demo, tmp_path / "catalogue")


@pytest.fixture(scope="module")
def desk(demo: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A server on a copy of the demonstration, for the tests of one file."""
    with served(copy_of(demo, tmp_path_factory.mktemp("served") / "catalogue")) as running:
        yield running
