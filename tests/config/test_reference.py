"""The reference of settings is what the readers know: no key is missing in it and none is made up."""

from pathlib import Path

import pytest

from curator import config
from curator.config import _courtesy

KEYS = [(section.name, key.name) for section in config.SECTIONS for key in section.keys]
PLACES = {
    "The file": "{key}:\n",
    "portals": "portals:\n  p:\n    name: P\n    {key}:\n",
    "defaults": "defaults:\n  {key}:\n",
    "sources": "sources:\n  - id: s\n    location: '*.md'\n    {key}:\n",
    "crawl": "sources:\n  - id: s\n    location: '*.md'\n    crawl:\n      {key}:\n",
    "layout": "sources:\n  - id: s\n    location: '*.md'\n    layout:\n      {key}:\n",
    "policy": "policy:\n  {key}:\n",
    "courtesy": "courtesy:\n  {key}:\n",
}


def unknown(section: str, key: str) -> list[str]:
    raw = PLACES[section].format(key=key).encode()
    _, problems = config.read(raw, where="sources.yaml", folder=Path(), kinds=["markdown"])
    return [problem.what for problem in problems if problem.what.startswith("unknown key")]


@pytest.mark.parametrize(("section", "key"), KEYS)
def test_a_documented_key_is_known(section: str, key: str) -> None:
    assert unknown(section, key) == []


@pytest.mark.parametrize("section", PLACES)
def test_a_key_that_is_not_documented_is_told_as_unknown(section: str) -> None:
    assert len(unknown(section, "zzzzz")) == 1


def test_every_threshold_and_limit_is_documented() -> None:
    told = {key for _, key in KEYS}
    assert {*_courtesy._POLICY, *_courtesy._COURTESY} <= told
