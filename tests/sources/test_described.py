"""Descriptions that programs publish: JSON-LD, OAI-PMH answers, databases."""

# ruff: noqa: E501  XML stands in one line, as programs write it

import json

import pytest

from curator.model import Edit, Tag
from curator.sources import Sought, Want, kind_for
from tests.sources.packed import sqlite
from tests.sources.reading import mentions, placed, reading

A, B, C = "https://a.example/", "https://b.example/", "https://c.example/"
SCHEMA = {"@context": "https://schema.org"}


def described(**more: object) -> str:
    return json.dumps(SCHEMA | more)


LESSON = {"@type": "LearningResource", "name": "A page", "url": A}

NODES = [
    pytest.param(described(**LESSON), [((), "A page", A)], id="one resource"),
    pytest.param(described(**{"@graph": [LESSON, {"@type": "WebSite", "url": B, "name": "Site"}]}), [((), "A page", A)],
                 id="a graph; the site itself is no resource"),
    pytest.param(
        described(**{"@type": "ItemList", "name": "Part", "itemListElement": [
            {"@type": "ListItem", "position": 1, "item": LESSON}, {"@type": "ListItem", "position": 2, "url": B, "name": "B"}]}),
        [(("Part",), "A page", A), (("Part",), "B", B)], id="a list of items, whole and short (schema.org/ItemList)"),
    pytest.param(
        described(**{"@type": "Course", "name": "Course", "url": C, "hasPart": [LESSON, B]}),
        [((), "Course", C), (("Course",), "A page", A), (("Course",), B, B)], id="parts, described and named by address"),
    pytest.param(
        described(**{"@graph": [{"@id": "#list", "@type": "ItemList", "name": "L", "itemListElement": [{"@id": "#a"}]},
                                {"@id": "#a", **LESSON}]}),
        [(("L",), "A page", A)], id="a reference to what is described elsewhere, told once"),
    pytest.param(
        described(**{"@type": "LearningResource", "name": "A", "encoding": {"@type": "MediaObject", "contentUrl": A + "x.pdf"}, "url": A}),
        [((), "A", A), ((), "A", A + "x.pdf")], id="the file of a resource belongs to it"),
    pytest.param(
        described(**{"@type": "Book", "name": "A", "sameAs": [A, B], "author": {"@type": "Person", "name": "Ann", "url": C}}),
        [((), "A", A), ((), "A", B)], id="same as; an author's page is none"),
    pytest.param(described(**{"@type": "Article", "name": "A", "@id": A, "image": {"url": B}, "publisher": {"url": C}}),
                 [((), "A", A)], id="an @id that is an address; neither picture nor publisher"),
    pytest.param('{"@context":{"schema":"http://schema.org/"},"@type":"schema:LearningResource","schema:name":{"@value":"A page"},'
                 f'"schema:url":{{"@id":"{A}"}}}}', [((), "A page", A)], id="compact keys and value objects (JSON-LD 1.1, 4.2.1)"),
    pytest.param('[{"@type":["http://schema.org/LearningResource"],"http://schema.org/name":[{"@value":"A page"}],'
                 f'"http://schema.org/url":[{{"@id":"{A}"}}]}}]', [((), "A page", A)], id="expanded form"),
    pytest.param(described(**{"@type": "BreadcrumbList", "itemListElement": [{"@type": "ListItem", "item": A, "name": "Home"}]}),
                 [], id="a breadcrumb lists no resources"),
    pytest.param(f'<html><!-- <script type="application/ld+json">{described(**(LESSON | {"url": C}))}</script> -->'
                 f'<script type=application/ld+json>{described(**LESSON)}</script><script>var x = {{"url": "{B}"}}</script></html>',
                 [((), "A page", A)], id="the scripts of a page, without comments and other scripts"),
    pytest.param(f'<script type="application/ld+json">\n//<![CDATA[\n{described(**LESSON)}\n//]]>\n</script>',
                 [((), "A page", A)], id="a script in the wraps of old habits"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "told"), NODES)
def test_resources_are_found_where_they_stand(source: str, told: list[tuple[tuple[str, ...], str, str]]) -> None:
    if not told:
        assert not placed(source, "jsonld")
        return
    assert [(section.path, one.text, one.url) for section, one in placed(source, "jsonld")] == told


def test_what_is_said_of_a_resource_is_kept() -> None:
    (found,) = mentions(
        described(
            **LESSON, description="<p>About &amp; around</p>", author=[{"@type": "Person", "name": "Ann"}, "Bob"],
            publisher={"name": "House"}, inLanguage=["de", {"@type": "Language", "name": "fr"}], datePublished="2024-01-02",
            learningResourceType="worksheet", keywords="maths, play", educationalLevel={"name": "primary"},
            audience={"educationalRole": "teacher"}, license="https://creativecommons.org/licenses/by/4.0/",
        ), "jsonld",
    )  # fmt: skip
    assert found.annotation == "About & around"
    facts = found.facts
    assert (facts.creators, facts.publisher, facts.date, facts.kind) == (
        ("Ann", "Bob"),
        "House",
        "2024-01-02",
        "worksheet",
    )
    assert facts.languages == ("de", "fr")
    assert found.tags == (
        Tag("keyword", "maths"), Tag("keyword", "play"), Tag("audience", "teacher"), Tag("level", "primary"),
        Tag("license", "https://creativecommons.org/licenses/by/4.0/"),
    )  # fmt: skip


NOT_DESCRIBED = [
    pytest.param("<html><body>no script</body></html>", "holds no JSON-LD", id="a page without"),
    pytest.param('<script type="application/ld+json">{"a": </script>', "no JSON", id="a script that is cut off"),
    pytest.param("[" * 100_000, "deeper or larger", id="nested without end"),
    pytest.param("", "holds no JSON-LD", id="nothing at all"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "why"), NOT_DESCRIBED)
def test_what_is_no_description_says_so(source: str, why: str) -> None:
    found = reading(source, "jsonld")
    assert found.documents == ()
    assert why in found.problems[0].what


def test_a_circle_of_references_ends() -> None:
    source = described(
        **{"@graph": [{"@id": "#a", "hasPart": {"@id": "#b"}}, {"@id": "#b", "hasPart": {"@id": "#a"}, **LESSON}]}
    )
    assert [one.url for one in mentions(source, "jsonld")] == [A]


def test_an_address_is_put_back_into_the_script_it_came_from() -> None:
    page = f'<p>x</p><script type="application/ld+json">{described(**LESSON)}</script>'.encode()
    kind = kind_for("jsonld")
    assert kind is not None
    assert kind.write is not None
    (one,) = mentions(page, "jsonld")
    changed = kind.write(
        page,
        [
            Edit("x", one.place, one.url_written or "", 'https://b.example/?a="</script>'),
        ],
    )
    (found,) = mentions(changed, "jsonld")
    assert found.url == "https://b.example/?a=%22%3C/script%3E"
    assert changed.count(b"</script>") == 1


def oai(*records: str, after: str = "", verb: str = "ListRecords") -> str:
    return (
        '<?xml version="1.0"?><OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/"><responseDate>2024-01-01T00:00:00Z</responseDate>'
        f'<request verb="{verb}">https://repository.example/oai</request><{verb}>{"".join(records)}{after}</{verb}></OAI-PMH>'
    )  # fmt: skip


def record(*fields: tuple[str, str], status: str = "") -> str:
    core = "".join(f"<dc:{name}>{value}</dc:{name}>" for name, value in fields)
    told = f' status="{status}"' if status else ""
    metadata = f'<metadata><oai_dc:dc xmlns:dc="dc">{core}</oai_dc:dc></metadata>' if not status else ""
    return f"<record><header{told}><identifier>oai:x:1</identifier></header>{metadata}</record>"


RECORDS = [
    pytest.param(oai(record(("title", "A page"), ("identifier", A))), [("A page", A, "main")], id="a record"),
    pytest.param(oai(record(("identifier", "10.5555/12345678"), ("title", "A"), ("identifier", A))),
                 [("A", A, "main"), ("A", "https://doi.org/10.5555/12345678", "other")],
                 id="a web address comes before a DOI of the same record"),
    pytest.param(oai(record(("title", "A"), ("identifier", "doi:10.5555/x"))), [("A", "https://doi.org/10.5555/x", "main")],
                 id="a DOI alone is an address"),
    pytest.param(oai(record(("title", "A"), ("identifier", "ISBN 3"))), [("A", None, "main")], id="a record without address"),
    pytest.param(oai(record(status="deleted"), record(("title", "A"), ("identifier", A))), [("A", A, "main")],
                 id="a deleted record is not told of (OAI-PMH 2.0, 2.5.1)"),
    pytest.param(oai(record(("title", "A &amp; B"), ("identifier", A + "?a=1&amp;b=2"), ("relation", B))),
                 [("A & B", A + "?a=1&b=2", "main"), ("A & B", B, "other")], id="references, and a relation"),
    pytest.param(oai(record(("title", "A"), ("identifier", A)), verb="GetRecord"), [("A", A, "main")], id="one record asked for"),
    pytest.param(oai(record(status="deleted")), [], id="only deleted records are a list all the same"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "told"), RECORDS)
def test_records_are_mentions(source: str, told: list[tuple[str, str | None, str]]) -> None:
    found = reading(source, "oai-pmh", url="https://repository.example/oai?verb=ListRecords&metadataPrefix=oai_dc")
    assert found.problems == ()
    assert [
        (one.text, one.url, one.role) for document in found.documents for section in document.sections
        for one in section.mentions
    ] == told  # fmt: skip


NEXT = [
    pytest.param("<resumptionToken>a b/c=</resumptionToken>", "a%20b%2Fc%3D", id="a token is sent escaped (OAI-PMH 2.0, 3.1.1.3)"),
    pytest.param('<resumptionToken completeListSize="3"/>', None, id="an empty one ends the list (OAI-PMH 2.0, 3.5)"),
    pytest.param("<resumptionToken></resumptionToken>", None, id="so does one without words"),
    pytest.param("", None, id="and none at all"),
]  # fmt: skip


@pytest.mark.parametrize(("after", "token"), NEXT)
def test_the_next_part_is_wanted(after: str, token: str | None) -> None:
    source = oai(record(("title", "A"), ("identifier", A)), after=after)
    found = reading(source, "oai-pmh", url="https://repository.example/oai?verb=ListRecords&metadataPrefix=oai_dc")
    url = f"https://repository.example/oai?verb=ListRecords&resumptionToken={token}"
    assert found.wants == ((Want(url, Sought.PART),) if token else ())


REFUSALS = [
    pytest.param('<OAI-PMH><error code="noRecordsMatch">none</error></OAI-PMH>', "noRecordsMatch (none)", id="no records match"),
    pytest.param('<OAI-PMH><error code="badResumptionToken"/></OAI-PMH>', "badResumptionToken", id="a token grown old"),
    pytest.param('<OAI-PMH><error code="idDoesNotExist">x</error></OAI-PMH>', "idDoesNotExist", id="any other error"),
    pytest.param("<OAI-PMH><ListRecords></ListRecords></OAI-PMH>", "empty list", id="an empty list"),
    pytest.param("<OAI-PMH><Identify><repositoryName>x</repositoryName></Identify></OAI-PMH>", "another question", id="Identify"),
    pytest.param("<OAI-PMH><ListRecords><record><metadata><lom/></metadata></record></ListRecords></OAI-PMH>",
                 "none in Dublin Core", id="another format"),
    pytest.param("<html><body>Error 500</body></html>", "web page", id="an error page"),
]  # fmt: skip


@pytest.mark.parametrize(("source", "why"), REFUSALS)
def test_an_error_is_never_an_empty_list(source: str, why: str) -> None:
    found = reading(source, "oai-pmh")
    assert found.documents == ()
    assert why in found.problems[0].what
    assert found.problems[0].remedy


TABLES = f"""CREATE TABLE links (title TEXT, url TEXT, notes TEXT); INSERT INTO links VALUES ('A page', '{A}', 'words'), ('B', '{B}', NULL);
CREATE TABLE other (id INTEGER); CREATE VIEW fine AS SELECT title AS t, url AS u FROM links WHERE title = 'B';"""


def test_tables_with_addresses_are_sections() -> None:
    found = [(section.path, one.text, one.url, one.place.row) for section, one in placed(sqlite(TABLES), "sqlite")]
    assert found == [(("fine",), "B", B, 1), (("links",), "A page", A, 1), (("links",), "B", B, 2)]


def test_a_query_says_what_to_read() -> None:
    (found,) = mentions(sqlite(TABLES), "sqlite", query="SELECT url, 'so ' || title AS title FROM links LIMIT 1")
    assert (found.text, found.url) == ("so A page", A)


QUERIES = [
    pytest.param("DELETE FROM links", "more than reading", id="a query that writes"),
    pytest.param("ATTACH '/tmp/x' AS y", "more than reading", id="a query that opens another file"),
    pytest.param("PRAGMA writable_schema=ON", "more than reading", id="a pragma"),
    pytest.param("SELECT load_extension('x')", "more than reading", id="a function that loads"),
    pytest.param("SELECT * FROM nothing", "does not answer", id="a table that is not there"),
    pytest.param("SELECT 1; SELECT 2", "does not answer", id="two queries"),
    pytest.param("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n) SELECT max(i) FROM n", "stopped", id="one without end"),
]  # fmt: skip


@pytest.mark.parametrize(("query", "why"), QUERIES)
def test_a_query_only_reads_and_ends(query: str, why: str) -> None:
    found = reading(sqlite(TABLES), "sqlite", query=query)
    assert found.documents == ()
    assert why in found.problems[0].what


@pytest.mark.parametrize("raw", [sqlite(TABLES)[:5000], b"SQLite format 3\x00" + bytes(500), b"text"])
def test_a_damaged_database_is_a_problem(raw: bytes) -> None:
    found = reading(raw, "sqlite")
    assert found.documents == ()
    assert found.problems[0].remedy


def test_a_database_with_a_log_beside_it_is_read() -> None:
    raw = sqlite(TABLES)
    assert mentions(raw[:18] + b"\x02\x02" + raw[20:], "sqlite")
