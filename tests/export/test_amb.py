"""Resources as AMB: held against the profile's own schema where it is there, and against a small twin of it always."""

import json
import os
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator, FormatChecker
from referencing import Registry, Resource

from curator.export import FORMATS, jsonld, jsonld_document
from curator.export.amb import MAX_SCRIPT, described
from curator.model import Cause, Entry, Listing, Mention, State
from tests.export.sample import ABOUT, ENTRIES, GUIDE, HOSTILE, RICH, UNSEEN, guide, listed, of

FORMAT = {form.name: form for form in FORMATS}["amb"]
ROOT = Path(__file__).parents[2]
CORPORA = Path(os.environ.get("CURATOR_CORPORA", ROOT.parent / "shared" / "corpora"))
STANDARD = CORPORA.parent / "standards" / "amb"
IDENTIFIER = "https://w3id.org/kim/amb/20231019/schemas/schema.json"
needs_standard = pytest.mark.skipif(not STANDARD.exists(), reason="the standard is not on this machine")

ADDRESS = {"type": "string", "format": "uri"}
NAMED = {"type": "array", "items": {"required": ["name", "type"], "properties": {"name": {"type": "string"}}}}
PARTS = {"type": "array", "items": {"required": ["id"], "properties": {"id": ADDRESS, "name": {"type": "string"}}}}
TERMS = {"type": "array", "items": {"required": ["id"], "properties": {"id": ADDRESS}}}
TWIN: dict[str, Any] = {
    "type": "object",
    "required": ["@context", "id", "name", "type"],
    "properties": {
        "@context": {"type": "array", "minItems": 2, "contains": {"required": ["@language"]}},
        "id": ADDRESS,
        "name": {"type": "string"},
        "description": {"type": "string"},
        "type": {"type": "array", "contains": {"const": "LearningResource"}},
        "creator": NAMED,
        "publisher": NAMED,
        "datePublished": {"type": "string", "format": "date"},
        "inLanguage": {"type": "array", "items": {"pattern": "^[a-z]{2}$"}},
        "image": ADDRESS,
        "license": {"type": "object", "required": ["id"], "properties": {"id": ADDRESS}},
        "keywords": {"type": "array", "items": {"type": "string"}},
        "isPartOf": PARTS,
        "hasPart": PARTS,
        "mainEntityOfPage": PARTS,
        "audience": TERMS,
        "learningResourceType": TERMS,
    },
}
"""What of the profile we rely on, in our own words, for machines without it."""


@cache
def validators() -> tuple[Draft7Validator, ...]:
    twin = Draft7Validator(TWIN, format_checker=FormatChecker())
    if not STANDARD.exists():
        return (twin,)
    schemas = [json.loads(path.read_text(encoding="utf-8")) for path in (STANDARD / "schemas").glob("*.json")]
    registry: Registry[Any] = Registry().with_resources(
        [(schema["$id"], Resource.from_contents(schema)) for schema in schemas]
    )
    whole = Draft7Validator({"$ref": IDENTIFIER}, registry=registry, format_checker=FormatChecker())
    return (twin, whole)


def faults(said: object) -> list[str]:
    return [f"{list(error.path)}: {error.message}" for one in validators() for error in one.iter_errors(said)]


def marked() -> Iterator[Any]:
    for mark in ("valid", "invalid"):
        for path in sorted((STANDARD / "examples" / mark).glob("*.json")):
            yield pytest.param(path, mark == "valid", id=f"{path.stem} is {mark}")


MISMARKED = {"dateTime"}
"""What the schema itself does not take as it is marked: a time without a zone is none in RFC 3339."""


@needs_standard
@pytest.mark.parametrize(("path", "is_valid"), list(marked()))
def test_the_validator_reads_the_standard_s_own_examples_as_they_are_marked(path: Path, is_valid: bool) -> None:
    said = json.loads(path.read_text(encoding="utf-8"))
    assert validators()[-1].is_valid(said) == (is_valid and path.stem not in MISMARKED)


VARIANTS = {
    "with everything": RICH,
    "never looked at, without an address": UNSEEN,
    "moved, with a hostile title": ENTRIES[1],
    "broken": ENTRIES[0],
    "behind a log-in": replace(RICH, state=State.UNSURE, cause=Cause.LOGIN),
    "an address with spaces": replace(RICH, url="https://a.example/a b"),
    "an address that is none": replace(RICH, url="http://[bad"),
    "an address with a bare percent sign": replace(RICH, url="https://a.example/100%"),
    "an address in other letters": replace(RICH, url="https://a.example/é?ü=ß#漢"),
    "a mail address": replace(RICH, url="mailto:ann@example.org"),
    "a date that is none": replace(RICH, published="2012-02-31"),
    "a time without zone": replace(RICH, published="2019-07-03T13:13:13"),
    "a year": replace(RICH, published="2012"),
    "a licence in words": replace(RICH, licence="all rights reserved"),
    "a language of three letters": replace(RICH, language="gsw", languages=("gsw", "x-private")),
    "an image that is no address": replace(RICH, image="/relative.png"),
    "hostile everywhere": replace(
        RICH, title=HOSTILE, summary=HOSTILE, creators=(HOSTILE,), kind=HOSTILE, published=HOSTILE, url=HOSTILE
    ),
    "without a title": replace(RICH, title=""),
}


@pytest.mark.parametrize("entry", VARIANTS.values(), ids=VARIANTS.keys())
@pytest.mark.parametrize("about", [ABOUT, replace(ABOUT, base_url=None)], ids=["served", "not served"])
def test_every_resource_keeps_the_profile(entry: Entry, about: Any) -> None:
    assert faults(described(entry, about)) == []
    assert faults(json.loads(jsonld(entry, about))) == []


def test_what_is_known_is_told() -> None:
    said = described(RICH, ABOUT)
    assert said["@context"][1] == {"@language": "fr"}
    assert said["id"] == "https://d.example/a?b=%7Bc%7D%7Cd"
    assert said["type"] == ["LearningResource", "Article"]
    assert said["datePublished"] == "2012-11-15"
    assert said["inLanguage"] == ["fr", "pt"]
    assert said["creator"][1] == {"type": "Person", "name": "Bea"}
    assert [term["id"].rpartition("/")[2] for term in said["audience"]] == ["parent"]
    assert "Zookeepers" in said["keywords"]
    assert said["isPartOf"][0]["name"] == "Guideline for Parents"
    assert said["mainEntityOfPage"][0]["id"] == "https://catalogue.example.org/resource/4"


def test_a_dump_leaves_out_what_is_broken() -> None:
    lines = [json.loads(line) for line in "".join(FORMAT.render(of([*ENTRIES, RICH]))).split("\n") if line]
    assert [line["name"] for line in lines] == ["=1+1\r\n\ufffd", UNSEEN.title, RICH.title]


@pytest.mark.parametrize(
    ("archived", "place"),
    [
        pytest.param(None, "https://catalogue.example.org/resource/1", id="no copy is known"),
        pytest.param("https://web.archive.org/web/2020/x", "https://web.archive.org/web/2020/x", id="a copy is known"),
    ],
)
def test_a_page_does_not_advertise_a_broken_address(archived: str | None, place: str) -> None:
    text = jsonld(replace(ENTRIES[0], archived_url=archived), ABOUT)
    assert "https://a.example/tips" not in text
    assert json.loads(text)["creativeWorkStatus"] == "Obsolete"
    assert json.loads(text)["id"] == place


@pytest.mark.parametrize(
    "letter", ["<", ">", "&", "\u2028", "\u2029", "\x00", "\x1f", "\x7f", "\x85", "\ud800", "\ufeff"]
)
def test_nothing_in_a_script_ends_it(letter: str) -> None:
    for text in (
        jsonld(replace(RICH, title=f"a{letter}b"), ABOUT),
        jsonld_document(guide(Listing((), (listed(Mention(url=None, text=letter)),)), title=letter), ABOUT),
    ):
        assert letter not in text
        assert not re.search("[<>&\u2028\u2029\x00-\x1f]", text)
        text.encode("utf-8")
        json.loads(text)


def test_a_document_is_a_collection_of_what_works() -> None:
    said = json.loads(jsonld_document(GUIDE, ABOUT))
    assert faults(said) == []
    assert said["type"] == ["LearningResource", "Collection"]
    assert [part["name"] for part in said["hasPart"]] == ["On top", "Second", "No address"]
    assert said["publisher"][0]["name"] == "School <Safety> Net"


def test_a_long_document_does_not_make_a_heavy_page() -> None:
    many = tuple(
        listed(Mention(url=f"https://a.example/{number}", text="t" * 1_900), number=number) for number in range(2_000)
    )
    text = jsonld_document(guide(Listing((), many)), ABOUT)
    assert len(text) <= MAX_SCRIPT
    assert json.loads(text)["hasPart"]
