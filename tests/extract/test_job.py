"""The machine interface: a line in, a line out, in order, whatever the lines hold."""

import gzip
import json
from pathlib import Path

from curator.jobs.extract import run

KEYS = [
    "id",
    "title",
    "summary",
    "language",
    "site_name",
    "author",
    "published",
    "modified",
    "image",
    "canonical",
    "licence",
    "keywords",
    "kind",
    "origins",
]
HTML = '<html lang="de"><title>Gezeiten lesen</title><meta name=keywords content="Tide, Pegel"><p>Wasser.'


def answers(*lines: str) -> list[dict[str, object]]:
    return [json.loads(line) for line in run(lines)]


def asked(path: Path, **more: object) -> str:
    return json.dumps(
        {"id": "a", "url": "https://tides.example/", "path": str(path), "content_type": "text/html", **more}
    )


def test_every_key_is_always_there(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text(HTML, encoding="utf-8")
    (answer,) = answers(asked(file))
    assert list(answer) == KEYS
    assert answer["title"] == "Gezeiten lesen"
    assert answer["language"] == "de"
    assert answer["keywords"] == ["Tide", "Pegel"]
    assert answer["origins"] == {
        "title": "title",
        "language": "html lang",
        "kind": "address",
        "keywords": "keywords",
    }
    assert answer["author"] is None


def test_a_packed_file_is_unpacked(tmp_path: Path) -> None:
    file = tmp_path / "page.html.gz"
    file.write_bytes(gzip.compress(HTML.encode()))
    assert answers(asked(file))[0]["title"] == "Gezeiten lesen"


def test_url_and_content_type_may_be_unknown(tmp_path: Path) -> None:
    file = tmp_path / "page"
    file.write_text(HTML, encoding="utf-8")
    assert answers(json.dumps({"id": 7, "path": str(file)}))[0]["title"] == "Gezeiten lesen"
    assert answers(asked(file, url=None, content_type=None))[0]["id"] == "a"


def test_bad_lines_are_answered_and_the_rest_goes_on(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text(HTML, encoding="utf-8")
    broken = tmp_path / "broken.gz"
    broken.write_bytes(b"no gzip")
    given = answers(
        "no json", '{"id": "b"}', asked(tmp_path / "none.html"), "", asked(broken), asked(tmp_path), "[1]", asked(file)
    )
    assert [answer["id"] for answer in given] == [None, "b", "a", "a", "a", None, "a"]
    assert ["error" in answer for answer in given] == [True, True, True, True, True, True, False]


def test_answers_come_one_by_one(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text(HTML, encoding="utf-8")
    taken: list[str] = []

    def lines() -> object:
        for _ in range(3):
            taken.append("line")
            yield asked(file)

    stream = run(lines())
    next(stream)
    assert taken == ["line"]
