"""The files of a local source: none outside the catalogue unless it is said, and no walking in circles."""

from pathlib import Path

import pytest

from curator.jobs._paths import find, key_of
from curator.model import Source


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A catalogue beside what is not its own, with links of every kind in it."""
    made = tmp_path / "catalogue [1]"
    (made / "docs/deep").mkdir(parents=True)
    for name in ("docs/a.md", "docs/deep/b.md", "docs/.hidden.md", "docs/c.txt"):
        (made / name).write_text("x")
    (tmp_path / "secret.md").write_text("x")
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere/e.md").write_text("x")
    (made / "docs/up").symlink_to("..")
    (made / "docs/deep/round").symlink_to("../../docs")
    (made / "docs/self").symlink_to("self")
    (made / "docs/out.md").symlink_to("../../secret.md")
    (made / "docs/same.md").symlink_to("a.md")
    (made / "docs/away").symlink_to("../../elsewhere")
    return made


INSIDE = [
    pytest.param("docs/*.md", ["docs/a.md", "docs/same.md"], id="a folder"),
    pytest.param("docs/**/*.md", ["docs/a.md", "docs/deep/b.md", "docs/same.md"], id="all folders, links not followed"),
    pytest.param("**/*.md", ["docs/a.md", "docs/deep/b.md", "docs/same.md"], id="from the root on"),
    pytest.param("docs/deep/round/a.md", ["docs/deep/round/a.md"], id="through a link that is named"),
    pytest.param("docs/../docs/a.md", ["docs/a.md"], id="there and back"),
    pytest.param("docs/.h*", ["docs/.hidden.md"], id="hidden files when they are named"),
    pytest.param("docs/[ab].md", ["docs/a.md"], id="a set of signs"),
    pytest.param("docs/*", ["docs/a.md", "docs/c.txt", "docs/same.md"], id="no folders"),
    pytest.param("nowhere/*.md", [], id="nothing"),
]


@pytest.mark.parametrize(("location", "expected"), INSIDE)
def test_what_a_pattern_means_below_the_folder(folder: Path, location: str, expected: list[str]) -> None:
    found = find(Source(key="s", kind=None, location=location), folder)
    assert [key_of(path, folder) for path in found.paths] == expected


OUTSIDE = [
    pytest.param("../secret.md", "leads out of the catalogue's folder", id="one folder up"),
    pytest.param("docs/../../*.md", "leads out of the catalogue's folder", id="up in the middle"),
    pytest.param("/etc/host*", "leads out of the catalogue's folder", id="an absolute pattern"),
    pytest.param("docs/out.md", "is a link that leads out", id="a link to a file outside"),
    pytest.param("docs/away/*.md", "is a link that leads out", id="a link to a folder outside"),
]


@pytest.mark.parametrize(("location", "what"), OUTSIDE)
def test_what_stands_outside_is_refused_in_one_sentence(folder: Path, location: str, what: str) -> None:
    found = find(Source(key="s", kind=None, location=location), folder)
    assert found.paths == ()
    (problem,) = found.problems
    assert what in problem.what
    assert "outside: true" in problem.remedy
    assert found.refused


@pytest.mark.parametrize("location", ["../secret.md", "docs/out.md", "docs/away/*.md"])
def test_what_stands_outside_is_read_when_the_operator_says_so(folder: Path, location: str) -> None:
    found = find(Source(key="s", kind=None, location=location, options={"outside": "yes"}), folder)
    assert len(found.paths) == 1
    assert found.problems == ()


def test_an_absolute_pattern_into_the_folder_is_inside(folder: Path) -> None:
    found = find(Source(key="s", kind=None, location=f"{folder.parent}/catalogue [[]1]/docs/a.md"), folder)
    exact = find(Source(key="s", kind=None, location=f"{folder}/docs/a.md"), folder)
    assert len(exact.paths) == 1
    assert len(found.paths) == 0, "beside the folder's own name, signs are signs"


def test_a_maze_of_links_is_walked_once(tmp_path: Path) -> None:
    for name in "abcdefgh":
        (tmp_path / name).mkdir()
        (tmp_path / name / "x.md").write_text("x")
    for name in "abcdefgh":
        for other in "abcdefgh":
            (tmp_path / name / f"to-{other}").symlink_to(tmp_path / other)
    assert len(find(Source(key="s", kind=None, location="**/*.md"), tmp_path).paths) == 8
