"""The house keeps its own laws: sizes, names, registration, docstrings. Never looks at behaviour."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from curator import judge, report, sources

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "curator"
FILES = sorted(PACKAGE.rglob("*.py"))
MAX_FILE_LINES = 330
MAX_FUNCTION_LINES = 45
FORBIDDEN_NAMES = {"utils", "helpers", "common", "base", "manager", "misc", "util", "helper"}
TOP_LEVEL = {
    "CHANGELOG.md", "CONTRIBUTING.md", "Makefile", "README.md", "curator", "db", "docs", "pyproject.toml", "reports",
    "sources.yaml", "tests",
}  # fmt: skip


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _functions(path: Path) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_file_can_be_read_in_one_sitting(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").count("\n")
    assert lines <= MAX_FILE_LINES, f"{path.name} has {lines} lines: it is telling you something"
    long = [
        f"{function.name} ({function.end_lineno - function.lineno + 1} lines)"
        for function in _functions(path)
        if function.end_lineno is not None and function.end_lineno - function.lineno + 1 > MAX_FUNCTION_LINES
    ]
    assert not long, f"functions over {MAX_FUNCTION_LINES} lines: {', '.join(long)}"


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_module_says_what_it_is_for(path: Path) -> None:
    tree = _tree(path)
    if tree.body:
        assert ast.get_docstring(tree), f"{path.relative_to(ROOT)} has no module docstring"


def test_no_file_is_named_for_nothing_in_particular() -> None:
    assert not [path for path in FILES if path.stem.strip("_") in FORBIDDEN_NAMES]


def test_the_top_level_is_as_agreed() -> None:
    found = {path.name for path in ROOT.iterdir() if not path.name.startswith(".") and path.suffix != ".egg-info"}
    assert found - TOP_LEVEL - {"build", "dist"} == set()
    assert found >= TOP_LEVEL


def _entries(folder: Path) -> set[str]:
    return {path.stem for path in folder.glob("*.py") if not path.stem.startswith("_")}


REGISTRIES = [
    pytest.param(
        PACKAGE / "sources", {kind.read.__module__.rpartition(".")[2] for kind in sources.KINDS}, id="every source kind"
    ),
    pytest.param(
        PACKAGE / "judge" / "rules",
        {rule.__module__.rpartition(".")[2] for rule in judge.RULES},
        id="every rule",
    ),
    pytest.param(
        PACKAGE / "report",
        {entry.render.__module__.rpartition(".")[2] for entry in report.FORMATS} | {"news", "explain", "status"},
        id="every report format",
    ),
]


@pytest.mark.parametrize(("folder", "registered"), REGISTRIES)
def test_what_lies_in_a_registered_room_is_in_its_tuple(folder: Path, registered: set[str]) -> None:
    assert _entries(folder) == registered


@pytest.mark.parametrize(
    ("folder", "tests"),
    [(PACKAGE / "sources", ROOT / "tests/sources"), (PACKAGE / "judge/rules", ROOT / "tests/judge")],
    ids=["source kinds", "rules"],
)
def test_each_has_its_table_of_tests(folder: Path, tests: Path) -> None:
    told = " ".join(path.read_text(encoding="utf-8") for path in tests.rglob("*.py"))
    assert not [name for name in _entries(folder) if name not in told]
