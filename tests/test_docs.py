"""What the documents say is so: commands exist, files linked are there, and everything that exists is documented."""

import re
import subprocess
from pathlib import Path

import pytest

from curator import config, store
from curator.jobs.settings import read_settings
from tests.reference import every_command

COMMANDS = every_command()
ROOT = Path(__file__).parent.parent
DOCUMENTS = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").glob("*.md"))]
REFERENCE = (ROOT / "docs/reference.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_every_command_a_document_names_exists(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    spans = [span for line in text.splitlines() for span in (*line.split("`")[1::2], line)]
    lines = [
        span.removeprefix(".venv/bin/").split()[1:] for span in spans if re.match(r"(\.venv/bin/)?curator -?\w", span)
    ]
    named = {line[2] if line[0] == "-C" else line[0] for line in lines}
    targets = {span.split()[1] for span in spans if re.match(r"make \w+", span)}
    assert named - set(COMMANDS) - {"COMMAND"} == set()
    assert not [target for target in targets if f"\n{target}:" not in MAKEFILE]


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.name)
def test_every_file_a_document_links_to_is_there(path: Path) -> None:
    links = re.findall(r"\]\(([^)#]+?)(?:#[^)]*)?\)", path.read_text(encoding="utf-8"))
    local = [link for link in links if "://" not in link]
    assert not [link for link in local if not (path.parent / link).exists()]


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_command_is_documented(name: str) -> None:
    assert f"### `{name}`" in REFERENCE
    assert COMMANDS[name].help


@pytest.mark.parametrize("table", store.describe(), ids=lambda table: table.name)
def test_every_table_and_column_is_documented(table: store.Described) -> None:
    assert f"### {table.name}" in REFERENCE
    assert not [column for column in table.columns if f"| `{column.name}` | {column.comment} |" not in REFERENCE]


def test_every_setting_is_documented() -> None:
    keys = [key.name for section in config.SECTIONS for key in section.keys]
    assert keys
    assert not [key for key in keys if f"| `{key}` |" not in REFERENCE]


def test_the_shipped_settings_can_be_read() -> None:
    assert read_settings(ROOT).portals


def test_the_readme_s_two_commands_are_targets_that_make_knows() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for target in ("demo", "test"):
        assert f"```sh\nmake {target}\n```" in readme
        plan = subprocess.run(["make", "-n", target], cwd=ROOT, capture_output=True, text=True, check=True)
        assert plan.stdout
