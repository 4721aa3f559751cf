"""The settings as the commands get them: both readers' mistakes in one list, and the first file of a catalogue."""

from pathlib import Path

import pytest

from curator import config
from curator.errors import ConfigError, UsageError
from curator.jobs.settings import SETTINGS_FILE, read_settings, with_secrets, write_starter

SHIPPED = Path(__file__).parents[2]


def refused(folder: Path) -> tuple[str, ...]:
    with pytest.raises(ConfigError) as caught:
        read_settings(folder)
    assert caught.value.exit_code == 2
    return caught.value.problems


def test_the_shipped_settings_are_read() -> None:
    found = read_settings(SHIPPED)
    assert [portal.key for portal in found.portals] == ["school-safety-net", "routes", "school-inclusion"]
    assert found.sources == ()


def test_mistakes_of_sections_and_documents_come_together_in_the_order_of_the_file(tmp_path: Path) -> None:
    (tmp_path / SETTINGS_FILE).write_text(
        """\
documents:
  - {id: a, knd: page}
  - {id: a, title: x, title: y}
  - {id: b, portal: nobody}
sources:
  - {id: s, location: "*.md", evry: 1d}
documnts: []
""",
        encoding="utf-8",
    )
    assert refused(tmp_path) == (
        'sources.yaml:2: unknown key "knd" in document "a": did you mean "kind"?',
        'sources.yaml:3: the key "title" stands twice, first in line 3: keep one of them',
        'sources.yaml:3: the id "a" stands twice among the documents, first in line 2: rename one',
        'sources.yaml:4: unknown portal "nobody" in document "b": none is defined in this file',
        'sources.yaml:6: unknown key "evry" in source "s": did you mean "every"?',
        'sources.yaml:7: unknown key "documnts" in the file: did you mean "documents"?',
    )


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        pytest.param(b"a: [", "sources.yaml:1: the file ends inside [ ] or { }: close the bracket", id="no YAML"),
        pytest.param(b"- a", 'sources.yaml:1: the file is a list: write "key: value" lines instead', id="a list"),
        pytest.param(
            b"documents: 5", 'sources.yaml:1: "documents" in the file is a number: write a list, such as [one, two]',
            id="documents that are none",
        ),
        pytest.param(
            b"a\0b", "sources.yaml:1: there is a NUL byte here: delete it, or check whether this file is text at all",
            id="NUL",
        ),
    ],
)  # fmt: skip
def test_one_mistake_is_told_once_although_two_readers_see_it(raw: bytes, message: str, tmp_path: Path) -> None:
    (tmp_path / SETTINGS_FILE).write_bytes(raw)
    assert refused(tmp_path) == (message,)


def test_an_empty_file_is_told_of_once(tmp_path: Path) -> None:
    (tmp_path / SETTINGS_FILE).write_bytes(b"")
    assert len(refused(tmp_path)) == 1


def test_a_missing_file_names_the_command_that_writes_one(tmp_path: Path) -> None:
    (message,) = refused(tmp_path)
    assert message == (
        f'{tmp_path / SETTINGS_FILE}: there is no such file: "curator init {tmp_path}" writes one to begin with, '
        "and -C DIR names another catalogue"
    )


def test_a_folder_in_the_place_of_the_file_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / SETTINGS_FILE).mkdir()
    (message,) = refused(tmp_path)
    assert message.startswith(f"{tmp_path / SETTINGS_FILE}: cannot be read (")
    assert message.endswith("): make it a file that this user may read")


def test_a_file_beyond_the_bound_is_not_read_whole(tmp_path: Path) -> None:
    with (tmp_path / SETTINGS_FILE).open("wb") as handle:
        handle.truncate(10 * 2**30)
    assert refused(tmp_path) == ("sources.yaml:1: the file is larger than 16 MB: split it into smaller files",)


def test_init_writes_a_file_that_reads_without_a_mistake_and_says_what_to_do_next(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "catalogue"
    said = write_starter(folder)
    assert said == (
        f"Wrote {folder / SETTINGS_FILE}. Open it, name your links in it, and type: curator -C {folder} run"
    )
    assert (folder / SETTINGS_FILE).read_text(encoding="utf-8") == config.STARTER
    assert [portal.key for portal in read_settings(folder).portals] == ["ours"]


def test_init_never_overwrites(tmp_path: Path) -> None:
    (tmp_path / SETTINGS_FILE).write_text("# mine\n")
    with pytest.raises(UsageError, match="is there already: edit it, or name another folder"):
        write_starter(tmp_path)
    assert (tmp_path / SETTINGS_FILE).read_text() == "# mine\n"


def test_init_below_a_file_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for folder in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(UsageError, match="name another folder"):
            write_starter(folder)


def test_a_password_comes_from_the_environment_at_the_last_moment() -> None:
    location = "https://ann:${LIST_PASSWORD}@example.org/"
    assert with_secrets(location, {"LIST_PASSWORD": "p%40ss"}) == "https://ann:p%40ss@example.org/"
    assert with_secrets("https://example.org/$x{y}", {}) == "https://example.org/$x{y}"
    with pytest.raises(ConfigError, match="the environment variable LIST_PASSWORD is not set"):
        with_secrets(location, {})


def test_a_template_is_written_and_reads_without_a_mistake(tmp_path: Path) -> None:
    for name in config.TEMPLATES:
        write_starter(tmp_path / name, name)
        assert read_settings(tmp_path / name).sources
