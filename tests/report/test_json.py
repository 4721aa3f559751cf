"""JSON against its own documentation: every key named there is there, and no other."""

import json
import re
from dataclasses import replace
from typing import Any

import pytest

from curator.model import Bulletin
from curator.report import FORMATS
from curator.report import json as documented
from tests.report import sample

RENDER = {form.name: form.render for form in FORMATS}["json"]
DOC = documented.__doc__ or ""
KEYS = re.findall(r"^    ([a-z_]+) {2,}", DOC, re.MULTILINE)


def _shape(name: str) -> list[str]:
    block = re.search(rf"^    {name} +.*?\{{(.*?)\}}", DOC, re.MULTILINE | re.DOTALL)
    assert block is not None
    return [key for key in re.split(r"[,\s]+", block[1]) if key]


BULLETINS = [
    pytest.param(sample.rich(), id="a rich night"),
    pytest.param(sample.quiet(), id="a quiet night"),
    pytest.param(sample.void(), id="a void night"),
    pytest.param(replace(sample.quiet(), finished_at=None, states={}, counts={}), id="a night that never ended"),
]


@pytest.mark.parametrize("bulletin", BULLETINS)
def test_the_keys_are_those_documented_in_that_order(bulletin: Bulletin) -> None:
    shape: dict[str, Any] = json.loads(RENDER(bulletin))
    assert list(shape) == KEYS
    assert list(shape["run"]) == _shape("run")
    assert list(shape["states"]) == _shape("states")
    for item in (
        item for value in shape.values() if isinstance(value, list) for item in value if "resource_id" in item
    ):
        assert list(item) == _shape("RESOURCE")
    for tally in (*shape["by_document"], *shape["by_host"]):
        assert list(tally) == _shape("TALLY")
    for key in ("incidents", "source_problems", "nights"):
        assert all(list(each) == _shape(key) for each in shape[key])


def test_the_numbers_are_the_bulletins() -> None:
    bulletin = sample.rich()
    shape = json.loads(RENDER(bulletin))
    assert shape["run"] == {
        "id": 21, "kind": "run", "started_at": "2026-03-06T02:00:00Z", "finished_at": "2026-03-06T02:14:00Z",
        "void": False, "looked": 97, "took_s": 840.25,
    }  # fmt: skip
    assert shape["states"] == {"live": 58, "moved": 2, "failing": 2, "dead": 42, "unsure": 4, "not_checked": 3}
    assert shape["has_news"] is True
    assert len(shape["broken"]) == 42
    assert shape["newly_broken"][1]["title"] == sample.INJECTION
    assert shape["by_host"] == [
        {"name": "routes.altstadt-uni.example", "dead": 37, "failing": 0, "moved": 0, "unsure": 0,
         "resource_ids": list(range(100, 137))}
    ]  # fmt: skip
    assert shape["nights"][11] == {
        "at": "2026-02-25T02:00:00Z", "void": True,
        "states": {"live": 97, "moved": 0, "failing": 0, "dead": 2, "unsure": 3},
    }  # fmt: skip


def test_any_text_can_be_stored_and_comes_back() -> None:
    item = replace(sample.NEWLY_BROKEN[0], title='a\x00\x1b\u2028\ud800"\\', url=None)
    text = RENDER(replace(sample.quiet(), newly_broken=(item,), broken=(item,)))
    text.encode("utf-8")
    back = json.loads(text)["newly_broken"][0]
    assert back["title"] == 'a\x00\x1b\u2028\ufffd"\\'
    assert back["url"] is None
