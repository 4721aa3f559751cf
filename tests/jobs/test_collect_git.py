"""Files of a git repository at a revision: what is read, what is skipped, and that nothing of the repository is run."""

import os
import subprocess
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from curator import config
from curator import store as keep
from curator.jobs._git import fits
from curator.jobs.run import Orders
from tests.farm import Farm
from tests.jobs.nights import Nights

COLLECT = Orders(("collect",), kind="collect")
LIST = "# Links\n\n- [One](https://one.example/)\n"
MORE = LIST + "- [Two](https://two.example/)\n"


class Repository:
    """A repository made for one test, with nothing of this machine's configuration."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.mkdir()
        self.git("init", "--quiet", "--initial-branch=main")

    def git(self, *arguments: str) -> str:
        who = {
            f"GIT_{role}_{part}": "ann@example.org" for role in ("AUTHOR", "COMMITTER") for part in ("NAME", "EMAIL")
        }
        quiet = {"GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": os.devnull, "PATH": os.environ["PATH"]}
        done = subprocess.run(
            ["git", "-C", str(self.path), *arguments], check=True, capture_output=True, text=True, env=who | quiet
        )
        return done.stdout.strip()

    def commit(self, files: dict[str, str]) -> str:
        for name, text in files.items():
            path = self.path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message", "a change")
        return self.git("rev-parse", "HEAD")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return Repository(tmp_path / "lists.git")


@pytest.fixture
async def nights(tmp_path: Path, repository: Repository) -> AsyncIterator[Nights]:
    folder = tmp_path / "catalogue"
    folder.mkdir()
    async with Farm([]) as farm:
        yield Nights(folder, farm)


def configure(nights: Nights, **entry: object) -> None:
    nights.configure(sources=[{"id": "lists", "location": "../lists.git", "revision": "main", **entry}])


def collected(nights: Nights) -> dict[str, list[tuple[str | None, int | None]]]:
    with keep.open_store(nights.folder.database, create=False) as store:
        return {
            document.key: [(one.url, one.place.line) for section in document.sections for one in section.mentions]
            for document in keep.documents(store, source="lists")
        }


def problems(nights: Nights) -> list[str]:
    with keep.open_store(nights.folder.database, create=False) as store:
        return [str(problem) for problem in keep.source_problems(store)]


async def test_files_are_read_as_the_revision_has_them_whatever_lies_in_the_work_tree(
    nights: Nights, repository: Repository
) -> None:
    repository.commit({"docs/a.md": LIST, "docs/deep/b.md": MORE, "src/c.md": LIST, "docs/d.txt": "x"})
    repository.git("tag", "v1")
    (repository.path / "docs/a.md").write_text("nothing")
    repository.commit({"docs/new.md": LIST})
    configure(nights, path="docs/**/*.md", revision="v1")
    await nights.night(orders=COLLECT)
    assert collected(nights) == {
        "docs/a.md": [("https://one.example/", 3)],
        "docs/deep/b.md": [("https://one.example/", 3), ("https://two.example/", 4)],
    }
    assert problems(nights) == []


async def test_a_bare_repository_and_a_commit_by_its_name_will_do(nights: Nights, repository: Repository) -> None:
    commit = repository.commit({"a.md": LIST})
    repository.git("clone", "--quiet", "--bare", str(repository.path), str(nights.path / "bare.git"))
    configure(nights, location="bare.git", revision=commit[:12])
    await nights.night(orders=COLLECT)
    assert list(collected(nights)) == ["a.md"]


async def test_the_same_commit_is_not_read_again_and_a_new_one_is(nights: Nights, repository: Repository) -> None:
    repository.commit({"a.md": LIST})
    configure(nights)
    await nights.night(orders=COLLECT)
    blob = repository.git("rev-parse", "HEAD:a.md")
    stored = repository.path / ".git/objects" / blob[:2] / blob[2:]
    stored.rename(repository.path / "kept")
    await nights.night(orders=COLLECT)
    assert problems(nights) == [], "the object is away and was not asked for"
    (repository.path / "kept").rename(stored)
    repository.commit({"a.md": MORE})
    await nights.night(orders=COLLECT)
    assert len(collected(nights)["a.md"]) == 2


async def test_nothing_of_the_repository_is_run(nights: Nights, repository: Repository, tmp_path: Path) -> None:
    """Hooks, filters, textconv, fsmonitor and a promisor remote: each would leave a file behind."""
    marker = tmp_path / "was-run"
    script = tmp_path / "script.sh"
    script.write_text(f"#!/bin/sh\ntouch {marker}\ncat\n")
    script.chmod(0o755)
    repository.commit({"a.md": LIST, ".gitattributes": "*.md filter=evil diff=evil\n"})
    for hook in ("post-checkout", "reference-transaction", "fsmonitor-watchman", "post-index-change"):
        (repository.path / ".git/hooks" / hook).unlink(missing_ok=True)
        (repository.path / ".git/hooks" / hook).symlink_to(script)
    for key in ("filter.evil.smudge", "filter.evil.clean", "diff.evil.textconv", "core.fsmonitor", "core.pager",
                "core.sshCommand", "core.gitProxy", "remote.evil.uploadpack", "core.alternateRefsCommand"):  # fmt: skip
        repository.git("config", key, str(script))
    repository.git("config", "remote.evil.url", f"ext::{script}")
    repository.git("config", "remote.evil.promisor", "true")
    repository.git("config", "extensions.partialClone", "evil")
    repository.git("config", "protocol.ext.allow", "always")
    blob = repository.git("rev-parse", "HEAD:a.md")
    (repository.path / ".git/objects" / blob[:2] / blob[2:]).unlink()
    marker.unlink(missing_ok=True)
    configure(nights, path="*.md")
    await nights.night(orders=COLLECT)
    assert not marker.exists()
    assert len(problems(nights)) == 1, "the object that is missing is told, not fetched"


async def test_links_and_submodules_in_a_repository_are_left_out(nights: Nights, repository: Repository) -> None:
    (repository.path / "link.md").symlink_to("/etc/hostname")
    repository.commit({"a.md": LIST})
    configure(nights)
    await nights.night(orders=COLLECT)
    assert list(collected(nights)) == ["a.md"]


TROUBLE = [
    pytest.param({"revision": "nowhere"}, 'has no revision "nowhere"', id="an unknown revision"),
    pytest.param({"location": "."}, "is not a git repository", id="a folder that is none"),
    pytest.param({"path": "no/*.md"}, 'has no file like no/*.md at "main"', id="a pattern that fits nothing"),
    pytest.param({"revision": "main:a.md"}, "has no revision", id="a file in place of a revision"),
]


@pytest.mark.parametrize(("entry", "what"), TROUBLE)
async def test_trouble_is_one_sentence_and_takes_nothing_away(
    nights: Nights, repository: Repository, entry: dict[str, str], what: str
) -> None:
    repository.commit({"a.md": LIST})
    configure(nights)
    await nights.night(orders=COLLECT)
    configure(nights, **entry)
    await nights.night(orders=COLLECT)
    assert list(collected(nights)) == ["a.md"]
    (problem,) = problems(nights)
    assert what in problem


MISTAKES = [
    pytest.param("https://example.org/lists.git", "main", "repository elsewhere", id="a repository on the web"),
    pytest.param("git@example.org:lists.git", "main", "repository elsewhere", id="a repository by ssh"),
    pytest.param("ext::sh -c x", "main", "there is no folder", id="a transport that runs a program"),
    pytest.param(".", "--upload-pack=x", "bad revision", id="an option in place of a revision"),
]


@pytest.mark.parametrize(("location", "revision", "what"), MISTAKES)
def test_what_is_no_repository_on_this_machine_is_a_mistake_in_the_settings(
    location: str, revision: str, what: str, tmp_path: Path
) -> None:
    raw = f"sources:\n  - id: s\n    location: '{location}'\n    revision: '{revision}'\n".encode()
    _, found = config.read(raw, where="sources.yaml", folder=tmp_path, kinds=["markdown"])
    assert [problem for problem in found if what in problem.what]


FITS = [
    ("a.md", "*.md", True), ("d/a.md", "*.md", False), ("d/a.md", "**/*.md", True), ("a.md", "**/*.md", True),
    ("d/e/a.md", "d/**", True), ("d/a.md", "d/?.md", True), ("d/a.md", "d/[ab].md", True),
    ("d/a.md", "d/[!ab].md", False), ("a+b.md", "a+b.md", True),
]  # fmt: skip


@pytest.mark.parametrize(("path", "pattern", "is_meant"), FITS)
def test_a_pattern_means_paths_as_on_disk(path: str, pattern: str, is_meant: bool) -> None:
    assert fits(path, pattern) is is_meant
