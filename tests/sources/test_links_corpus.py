"""Floors on real documents, where they are at hand, and on our own small twin of them, always."""

import gzip
import json
import os
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

import ada_url
import pytest

from curator.jobs.links import LinkRecord, full_url, links
from curator.sources import Origin, kind_for, read

ROOT = Path(__file__).parents[2]
TWIN = ROOT / "tests/corpus/links"
REAL = Path(os.environ.get("CURATOR_CORPORA") or ROOT.parent / "shared/corpora") / "links-dev"


def _records(path: Path, doc: str) -> list[LinkRecord]:
    return [one for one in links(path.read_bytes(), doc) if isinstance(one, LinkRecord)]


def test_the_twin_is_read_word_for_word() -> None:
    """Every key of every record of three documents that hold a case of each kind; looked at by eye."""
    told = [json.loads(line) for line in (TWIN / "truth.jsonl").read_text(encoding="utf-8").splitlines()]
    names = list(dict.fromkeys(one["doc"] for one in told))
    found = [asdict(record) for name in names for record in _records(TWIN / name, name)]
    for mine, theirs in zip(found, told, strict=True):
        assert mine | {"sections": list(mine["sections"])} == theirs


@pytest.mark.parametrize("name", ["guide.md", "page.html", "table.csv"])
def test_what_must_not_be_taken_is_not(name: str) -> None:
    assert not [record.url for record in _records(TWIN / name, name) if "never.example" in (record.url or "")]


@pytest.mark.parametrize("name", ["guide.md", "page.html", "table.csv"])
def test_every_place_holds_the_address_as_written(name: str) -> None:
    """Only the escaped pipe of a table cell (GFM 4.10) has no place: the file spells it otherwise."""
    raw = (TWIN / name).read_bytes()
    mentions = [
        one for document in read(raw, Origin(name)).documents for section in document.sections
        for one in section.mentions if one.url is not None
    ]  # fmt: skip
    placed = [one for one in mentions if one.place.start is not None]
    assert {one.url for one in mentions if one not in placed} <= {"https://one.example/?a=1|2"}
    for one in placed:
        assert raw[one.place.start : one.place.end].decode() == one.url_written
        if name != "guide.md":
            assert one.place.line is not None
            assert raw.count(b"\n", 0, one.place.start) + 1 - one.place.line in (0, 1)


def _lines(name: str) -> Iterator[dict[str, str]]:
    with gzip.open(REAL / name, "rt", encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def _key(url: str | None) -> str | None:
    try:
        parsed = ada_url.URL((url or "").replace("&amp;", "&"))
    except ValueError:
        return None
    return parsed.href if parsed.protocol in ("http:", "https:") and parsed.hostname else None


@dataclass(slots=True)
class _Score:
    truth: int = 0
    hit: int = 0
    anchors: int = 0
    anchors_hit: int = 0
    found: int = 0
    right: int = 0
    places: int = 0
    lines: int = 0
    words: dict[str, list[bool]] = field(default_factory=lambda: {"text": [], "heading": []})


def _score(form: str) -> _Score:
    """The measures of the corpus' own scorer for one format."""
    classes: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for one in _lines("truth.jsonl.gz"):
        if one["doc"].startswith(f"{form}/"):
            classes[one["doc"]][one["class"]].add(one["url"])
            if one["class"] == "truth" and one.get("kind") == "anchor":
                classes[one["doc"]]["anchor"].add(one["url"])
    score = _Score()
    mine: dict[tuple[str, str], list[LinkRecord]] = defaultdict(list)
    for doc in sorted(str(path.relative_to(REAL / "docs")) for path in (REAL / "docs" / form).iterdir()):
        for record in _records(REAL / "docs" / doc, doc):
            if key := _key(record.url):
                mine[doc, key].append(record)
        got = {key for name, key in mine if name == doc}
        kinds = classes[doc]
        score.truth += len(kinds["truth"])
        score.hit += len(got & kinds["truth"])
        score.anchors += len(kinds["anchor"])
        score.anchors_hit += len(got & kinds["anchor"])
        score.found += len(got - kinds["dispute"])
        score.right += len(got & (kinds["truth"] | kinds["text"]))
    _score_places(form, mine, score)
    return score


def _score_places(form: str, mine: dict[tuple[str, str], list[LinkRecord]], score: _Score) -> None:
    for one in _lines("occurrences.jsonl.gz"):
        same = mine.get((one["doc"], one["url"]), [])
        if not one["doc"].startswith(f"{form}/") or not same:
            continue
        line = int(one["line"])
        at = [record for record in same if record.line == line]
        near = [record for record in same if record.line is not None and abs(record.line - line) <= 1]
        score.places += 1
        score.lines += bool(at)
        for what, results in score.words.items():
            if what in one and near:
                said = getattr((at or near)[0], what)
                results.append(" ".join((said or "").split()) == one[what])


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 1.0


@pytest.mark.skipif(not REAL.is_dir(), reason="the corpus of real documents is not at hand")
@pytest.mark.parametrize(
    ("form", "recall", "precision"), [("md", 0.995, 0.995), ("html", 0.80, 0.995), ("csv", 0.99, 0.99)]
)
def test_the_floors_on_real_documents(form: str, recall: float, precision: float) -> None:
    """HTML's recall counts scripts and styles, which no editor lists; of its anchors not one may be missing."""
    score = _score(form)
    assert score.truth > 1_000
    assert _share(score.hit, score.truth) >= recall
    assert _share(score.right, score.found) >= precision
    assert score.anchors_hit == score.anchors
    assert _share(score.lines, score.places) >= 0.98
    for results in score.words.values():
        assert _share(sum(results), len(results)) >= 0.98


OTHERS = {
    "bookmarks": 45,
    "opml": 120,
    "rss": 180,
    "json": 2_000,
    "yaml": 140,
    "rst": 330,
    "mediawiki": 19,
    "asciidoc": 1,
}
"""The other formats, and how many addresses of each the references agree on at least."""


@pytest.mark.skipif(not REAL.is_dir(), reason="the corpus of real documents is not at hand")
@pytest.mark.parametrize("form", sorted(OTHERS))
def test_the_floors_on_the_other_formats(form: str) -> None:
    score = _score(form)
    assert score.truth >= OTHERS[form]
    assert _share(score.hit, score.truth) >= 0.99
    assert _share(score.right, score.found) >= 0.99
    assert _share(score.lines, score.places) >= 0.98
    for results in score.words.values():
        assert _share(sum(results), len(results)) >= 0.98


@pytest.mark.skipif(not REAL.is_dir(), reason="the corpus of real documents is not at hand")
@pytest.mark.parametrize("form", ["md", "html", "csv", *sorted(OTHERS)])
def test_on_real_documents_every_place_holds_the_address_as_written(form: str) -> None:
    placed = total = 0
    for path in sorted((REAL / "docs" / form).iterdir()):
        raw = path.read_bytes()
        for document in read(raw, Origin(path.name)).documents:
            for mention in (one for section in document.sections for one in section.mentions):
                total += 1
                if mention.place.start is not None and mention.url_written is not None:
                    placed += raw[mention.place.start : mention.place.end].decode() == mention.url_written
    assert placed >= 0.99 * total


@pytest.mark.skipif(not REAL.is_dir(), reason="the corpus of real documents is not at hand")
@pytest.mark.parametrize("form", ["md", "html", "csv"])
def test_on_real_documents_the_look_at_the_bytes_finds_the_kind(form: str) -> None:
    """One page begins as a template in another language: no look at its first bytes can know."""
    paths = sorted((REAL / "docs" / form).iterdir())
    missed = [path.name for path in paths if kind_for(raw=path.read_bytes()) is not kind_for(path=path.name)]
    assert len(missed) <= (form == "html"), missed


def test_the_url_of_a_record_has_its_fragment() -> None:
    reading = read(b"[a](https://a.example/x#y) [b](https://a.example/x#)", Origin("x.md"))
    assert [full_url(one) for one in reading.documents[0].sections[0].mentions] == [
        "https://a.example/x#y",
        "https://a.example/x#",
    ]
