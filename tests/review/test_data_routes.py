"""What the served catalogue gives to other programs, asked by their own libraries over loopback."""

import csv
import io
import json
from typing import Any
from xml.etree import ElementTree

import feedparser
import pytest
import sickle
from sickle import Sickle
from sickle.oaiexceptions import (
    BadArgument,
    BadResumptionToken,
    CannotDisseminateFormat,
    IdDoesNotExist,
    NoRecordsMatch,
)

from curator.export import FORMATS
from tests.review.serving import Served

DUMPS = [form for form in FORMATS if form.name != "sitemap"]
OAI = "{http://www.openarchives.org/OAI/2.0/}"


@pytest.mark.parametrize("form", FORMATS, ids=lambda form: form.name)
def test_every_format_has_its_address(desk: Served, form: Any) -> None:
    answer = desk.client().get(f"/{form.path}")
    assert answer.status_code == 200
    assert answer.headers["content-type"] == form.media_type
    assert "sandbox" in answer.headers["content-security-policy"]
    assert answer.text
    if "xml" in form.media_type:
        ElementTree.fromstring(answer.text)


@pytest.mark.parametrize("form", DUMPS, ids=lambda form: form.name)
def test_what_did_not_change_is_told_in_one_word(desk: Served, form: Any) -> None:
    client = desk.client()
    first = client.get(f"/{form.path}")
    again = client.get(f"/{form.path}", headers={"if-none-match": first.headers["etag"]})
    assert (again.status_code, again.text) == (304, "")
    assert client.get(f"/{form.path}").text == first.text
    head = client.head(f"/{form.path}")
    assert (head.status_code, head.text, head.headers["etag"]) == (200, "", first.headers["etag"])


def test_the_table_and_the_lines_hold_the_same_resources(desk: Served) -> None:
    client = desk.client()
    rows = list(csv.DictReader(io.StringIO(client.get("/data/catalogue.csv").text, newline="")))
    lines = [json.loads(line) for line in client.get("/data/catalogue.jsonl").text.split("\n") if line]
    assert [row["id"] for row in rows] == [str(line["id"]) for line in lines]
    assert len(rows) > 90
    part = list(csv.DictReader(io.StringIO(client.get("/data/catalogue.csv?document=1").text, newline="")))
    assert 0 < len(part) < len(rows)
    assert {row["id"] for row in part} <= {row["id"] for row in rows}


MISTAKES = [
    pytest.param("GET", "/data/catalogue.csv?document=999999", 404, id="an unknown document"),
    pytest.param("GET", "/data/catalogue.csv?document=%00", 404, id="a document of no name"),
    pytest.param("GET", "/feed.rss?document=" + "9" * 400, 404, id="a number without end"),
    pytest.param("GET", "/feed.atom?portal=nowhere", 404, id="an unknown portal"),
    pytest.param("GET", "/sitemap-0.xml", 404, id="a sitemap before the first"),
    pytest.param("GET", "/sitemap-999999999.xml", 404, id="a sitemap after the last"),
    pytest.param("POST", "/data/catalogue.csv", 405, id="a dump is not written to"),
    pytest.param("DELETE", "/oai", 405, id="nothing is deleted by a harvester"),
]


@pytest.mark.parametrize(("method", "path", "status"), MISTAKES)
def test_a_mistake_has_its_page(desk: Served, method: str, path: str, status: int) -> None:
    assert desk.client().request(method, path).status_code == status


@pytest.mark.parametrize("path", ["feed.rss", "feed.atom", "feed-broken.atom"])
def test_a_feed_reader_is_content(desk: Served, path: str) -> None:
    found = feedparser.parse(desk.client().get(f"/{path}").content)
    assert not found.bozo
    assert found.entries
    assert [link.href for link in found.feed.links if link.rel == "self"] == [f"{desk.url}/{path}"]


def test_the_index_names_sitemaps_that_are_there(desk: Served) -> None:
    client = desk.client()
    index = ElementTree.fromstring(client.get("/sitemap.xml").text)
    places = [one.text or "" for one in index.iter() if one.tag.endswith("loc")]
    assert len(places) == 2
    pages = [
        one.text or "" for place in places for one in ElementTree.fromstring(client.get(place).text).iter()
        if one.tag.endswith("}loc")
    ]  # fmt: skip
    assert len(pages) == len(set(pages)) > 100
    assert {client.get(page).status_code for page in pages[:5] + pages[-5:]} == {200}
    assert f"Sitemap: {places[0].rpartition('/')[0]}/sitemap.xml" in client.get("/robots.txt").text


@pytest.fixture(params=["GET", "POST"])
def harvester(desk: Served, request: pytest.FixtureRequest) -> Sickle:
    return Sickle(f"{desk.url}/oai", http_method=request.param, proxies={"http": None})


def test_a_harvester_gets_everything_once(desk: Served, harvester: Sickle) -> None:
    known = [json.loads(line)["id"] for line in desk.client().get("/data/catalogue.jsonl").text.split("\n") if line]
    records = list(harvester.ListRecords(metadataPrefix="oai_dc"))
    names = [record.header.identifier for record in records]
    assert len(names) == len(set(names))
    assert [
        int(name.rpartition(":")[2]) for name, record in zip(names, records, strict=True) if not record.deleted
    ] == known
    headers = list(harvester.ListIdentifiers(metadataPrefix="oai_dc"))
    assert [header.identifier for header in headers] == names
    one = harvester.GetRecord(identifier=names[0], metadataPrefix="oai_dc")
    assert one.header.identifier == names[0]
    assert one.metadata["title"]


def test_a_harvester_knows_the_house(harvester: Sickle) -> None:
    house = harvester.Identify()
    assert (house.protocolVersion, house.deletedRecord) == ("2.0", "persistent")
    assert [form.metadataPrefix for form in harvester.ListMetadataFormats()] == ["oai_dc"]
    for one in harvester.ListSets():
        try:
            assert all(
                one.setSpec in record.header.setSpecs
                for record in harvester.ListRecords(metadataPrefix="oai_dc", set=one.setSpec)
            )
        except NoRecordsMatch:
            continue


def test_a_harvester_that_comes_again_gets_what_changed(harvester: Sickle) -> None:
    stamps = [header.datestamp for header in harvester.ListIdentifiers(metadataPrefix="oai_dc")]
    newest = max(stamps)
    again = list(harvester.ListIdentifiers(**{"metadataPrefix": "oai_dc", "from": newest}))
    assert [header.datestamp for header in again] == [stamp for stamp in stamps if stamp >= newest]
    before = list(harvester.ListIdentifiers(metadataPrefix="oai_dc", until=newest))
    assert len(before) == len(stamps)
    with pytest.raises(NoRecordsMatch):
        harvester.ListIdentifiers(**{"metadataPrefix": "oai_dc", "from": "2999-01-01"})


def test_a_harvester_s_mistakes_are_told(harvester: Sickle) -> None:
    with pytest.raises(CannotDisseminateFormat):
        harvester.ListRecords(metadataPrefix="marc21")
    with pytest.raises(IdDoesNotExist):
        harvester.GetRecord(identifier="oai:x:1", metadataPrefix="oai_dc")
    with pytest.raises(BadArgument):
        harvester.ListRecords(metadataPrefix="oai_dc", until="soon")
    with pytest.raises(BadResumptionToken):
        harvester.ListRecords(resumptionToken="invented")
    assert sickle.__name__ == "sickle"


@pytest.mark.parametrize("body", ["verb=Identify&" + "a=1&" * 5_000, "x" * 100_000, "%ff%fe=\x00"])
def test_a_monstrous_request_is_a_bad_verb(desk: Served, body: str) -> None:
    answer = desk.client().post("/oai", content=body, headers={"content-type": "application/x-www-form-urlencoded"})
    assert answer.status_code == 200
    assert [one.get("code") for one in ElementTree.fromstring(answer.text).iter(f"{OAI}error")] == ["badVerb"]
