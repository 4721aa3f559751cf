"""`curator extract` with files and addresses: one line each, in order, and nothing said of what is no page."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from curator.cli import main
from curator.demo import ALLOW_NETWORKS, Farm, Site, serving
from curator.demo.behaviours import says

PAGE = "<!doctype html><html lang=en><title>Fractions</title><h1>Fractions</h1><p>All about fractions, for beginners."


@pytest.fixture
def farm() -> Iterator[Farm]:
    sites = (Site("maths.example", pages=(("/fractions", says(PAGE)), ("/lost", says("<h1>Lost</h1>", status=404)))),)
    with serving(sites) as running:
        yield running


def _called(capfdbinary: pytest.CaptureFixture[bytes], *args: str) -> list[dict[str, object]]:
    code = 0
    try:
        main(args=list(args))
    except SystemExit as left:
        code = int(left.code or 0)
    out, err = capfdbinary.readouterr()
    assert code == 0, err
    return [json.loads(line) for line in out.decode().splitlines()]


def test_files_and_addresses_are_answered_in_order(
    capfdbinary: pytest.CaptureFixture[bytes], farm: Farm, tmp_path: Path
) -> None:
    file = tmp_path / "page.html"
    file.write_text(PAGE, encoding="utf-8")
    settings = {
        "version": 1,
        "courtesy": {
            "allow_networks": list(ALLOW_NETWORKS),
            "connect_to": dict(farm.connect_to),
            "ca_file": farm.ca_file,
        },
    }
    (tmp_path / "sources.yaml").write_text(json.dumps(settings), encoding="utf-8")
    places = ("https://maths.example/fractions", str(file), "https://maths.example/lost", str(tmp_path / "none.html"))
    answers = _called(capfdbinary, "-C", str(tmp_path), "extract", *places)
    assert [answer["id"] for answer in answers] == list(places)
    assert [answer.get("title") for answer in answers] == ["Fractions", "Fractions", None, None]
    assert "404" in str(answers[2]["error"])
    assert "cannot be read" in str(answers[3]["error"])
