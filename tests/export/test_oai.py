"""OAI-PMH 2.0 by its rules, section by section: requests, errors, lists, records, names."""

import base64
import json
from datetime import UTC, datetime
from xml.etree import ElementTree

import pytest

from curator.export import oai
from curator.export.oai import MAX_RECORDS, Ask, Fault, Found, Verb, _names, _tokens, answer, read
from curator.model import Record, State, Tag
from tests.export.sample import ABOUT, AT, ENTRIES, HOSTILE, RICH

O = "{http://www.openarchives.org/OAI/2.0/}"  # noqa: E741
DC = "{http://purl.org/dc/elements/1.1/}"
AREA = Tag("area", "Integration, of students")
SETS = [(Tag("portal", "ssn"), "Net"), (AREA, AREA.value)]
ALIVE = Record(4, AT, RICH, (Tag("portal", "ssn"), AREA))
GONE = Record(5, AT, None, (AREA,))
HERE = Found([ALIVE, GONE], SETS, AT)
TOKEN = _tokens.write(_tokens.Token("ListRecords", 200, 200))
RECORDS = "verb=ListRecords&metadataPrefix=oai_dc"
ID = "oai:ssn.example.org:4"


def pairs(query: str) -> list[tuple[str, str]]:
    return [tuple(part.split("=", 1)) for part in query.split("&") if part]  # type: ignore[misc]


def root(query: str, found: Found = HERE) -> ElementTree.Element:
    return ElementTree.fromstring(answer(read(pairs(query), authority=ABOUT.authority), found, ABOUT))


FAULTS = [
    ("no verb at all (3.6)", "", "badVerb"),
    ("an empty verb (3.6)", "verb=", "badVerb"),
    ("an unknown verb (3.6)", "verb=Erase", "badVerb"),
    ("a verb in other letters (3.6)", "verb=identify", "badVerb"),
    ("a repeated verb (3.6)", "verb=Identify&verb=Identify", "badVerb"),
    ("an argument that Identify does not take (4.2)", "verb=Identify&metadataPrefix=oai_dc", "badArgument"),
    ("an unknown argument (3.6)", f"{RECORDS}&colour=red", "badArgument"),
    ("a repeated argument (3.6)", f"{RECORDS}&from=2020-01-01&from=2020-01-01", "badArgument"),
    ("a list without a prefix (4.5)", "verb=ListRecords", "badArgument"),
    ("identifiers without a prefix (4.3)", "verb=ListIdentifiers&set=portal.ssn", "badArgument"),
    ("a record without a prefix (4.1)", f"verb=GetRecord&identifier={ID}", "badArgument"),
    ("a record without a name (4.1)", "verb=GetRecord&metadataPrefix=oai_dc", "badArgument"),
    ("a token beside an argument (3.5)", f"verb=ListRecords&resumptionToken={TOKEN}&set=portal.ssn", "badArgument"),
    ("a token for GetRecord (4.1)", f"verb=GetRecord&resumptionToken={TOKEN}", "badArgument"),
    ("a time that is none (3.3)", f"{RECORDS}&from=yesterday", "badArgument"),
    ("a day that is none (3.3)", f"{RECORDS}&from=2020-02-31", "badArgument"),
    ("an empty time (3.3)", f"{RECORDS}&until=", "badArgument"),
    ("a time with a zone of its own (3.3)", f"{RECORDS}&from=2020-01-01T00:00:00+02:00", "badArgument"),
    ("a year alone (3.3)", f"{RECORDS}&from=2020", "badArgument"),
    ("two granularities (2.7.1)", f"{RECORDS}&from=2020-01-01&until=2020-01-02T00:00:00Z", "badArgument"),
    ("from later than until (2.7.1)", f"{RECORDS}&from=2020-01-02&until=2020-01-01", "badArgument"),
    ("a set that cannot be one (2.6)", f"{RECORDS}&set=%20:", "badArgument"),
    ("an unknown format (4.5)", "verb=ListRecords&metadataPrefix=marc21", "cannotDisseminateFormat"),
    ("a record in no format (4.1)", f"verb=GetRecord&identifier={ID}&metadataPrefix=x", "cannotDisseminateFormat"),
    ("a name of another house (4.1)", "verb=GetRecord&identifier=oai:x.org:4&metadataPrefix=oai_dc", "idDoesNotExist"),
    ("a name with a zero (4.1)", f"verb=GetRecord&identifier={ID[:-1]}04&metadataPrefix=oai_dc", "idDoesNotExist"),
    ("a name in other digits (4.1)", f"verb=GetRecord&identifier={ID[:-1]}٤&metadataPrefix=oai_dc", "idDoesNotExist"),
    ("formats of a name that is none (4.4)", "verb=ListMetadataFormats&identifier=x", "idDoesNotExist"),
    ("an invented token (3.5)", "verb=ListRecords&resumptionToken=abc", "badResumptionToken"),
    ("an empty token (3.5)", "verb=ListRecords&resumptionToken=", "badResumptionToken"),
    ("a token with a slip (3.5)", f"verb=ListRecords&resumptionToken={TOKEN[:-1]}x", "badResumptionToken"),
    ("a token of another list (3.5)", f"verb=ListIdentifiers&resumptionToken={TOKEN}", "badResumptionToken"),
    ("a token for sets, which have none (4.6)", f"verb=ListSets&resumptionToken={TOKEN}", "badResumptionToken"),
    ("a token of endless length (3.5)", f"verb=ListRecords&resumptionToken={'A' * 100_000}.x", "badResumptionToken"),
]  # fmt: skip


@pytest.mark.parametrize(("query", "code"), [row[1:] for row in FAULTS], ids=[row[0] for row in FAULTS])
def test_a_mistake_has_its_code(query: str, code: str) -> None:
    said = root(query)
    assert [error.get("code") for error in said.iter(f"{O}error")] == [code]
    request = said.find(f"{O}request")
    assert request is not None
    assert request.text == "https://catalogue.example.org/oai"
    assert bool(request.attrib) == (code not in ("badVerb", "badArgument"))  # section 3.2, item 3


EMPTY = [
    ("a list in which nothing matches (4.5)", RECORDS, Found(sets=SETS), "noRecordsMatch"),
    ("identifiers of which none match (4.3)", "verb=ListIdentifiers&metadataPrefix=oai_dc", Found(), "noRecordsMatch"),
    ("a record not there (4.1)", f"verb=GetRecord&identifier={ID}&metadataPrefix=oai_dc", Found(), "idDoesNotExist"),
    ("formats of what is not there (4.4)", f"verb=ListMetadataFormats&identifier={ID}", Found(), "idDoesNotExist"),
    ("sets of a catalogue without any (4.6)", "verb=ListSets", Found(), "noSetHierarchy"),
    ("a list of a set where there are none (4.5)", f"{RECORDS}&set=area.x", Found([ALIVE]), "noSetHierarchy"),
]  # fmt: skip


@pytest.mark.parametrize(("query", "found", "code"), [row[1:] for row in EMPTY], ids=[row[0] for row in EMPTY])
def test_what_is_not_there_has_its_code(query: str, found: Found, code: str) -> None:
    assert [error.get("code") for error in root(query, found).iter(f"{O}error")] == [code]


def test_all_codes_that_can_happen_are_in_the_tables() -> None:
    assert {row[2] for row in FAULTS} | {row[3] for row in EMPTY} == set(oai.FaultCode)


def test_identify_says_all_that_it_must() -> None:
    said = root("verb=Identify").find(f"{O}Identify")
    assert said is not None
    assert [(one.tag.removeprefix(O), one.text) for one in said][:7] == [
        ("repositoryName", "School <Safety> Net"),
        ("baseURL", "https://catalogue.example.org/oai"),
        ("protocolVersion", "2.0"),
        ("adminEmail", "postmaster@ssn.example.org"),
        ("earliestDatestamp", "2026-03-06T02:00:00Z"),
        ("deletedRecord", "persistent"),
        ("granularity", "YYYY-MM-DDThh:mm:ssZ"),
    ]


def test_formats_are_dublin_core() -> None:
    assert [one.text for one in root("verb=ListMetadataFormats").iter(f"{O}metadataPrefix")] == ["oai_dc"]
    with_name = root(f"verb=ListMetadataFormats&identifier={ID}")
    assert [one.text for one in with_name.iter(f"{O}metadataPrefix")] == ["oai_dc"]


def test_sets_have_a_spec_and_a_name() -> None:
    said = [(one.findtext(f"{O}setSpec"), one.findtext(f"{O}setName")) for one in root("verb=ListSets").iter(f"{O}set")]
    assert said == [("portal.ssn", "Net"), ("area.Integration~2C~20of~20students", "Integration, of students")]


def test_a_record_is_dublin_core() -> None:
    said = root(f"verb=GetRecord&identifier={ID}&metadataPrefix=oai_dc", Found([ALIVE]))
    header = next(said.iter(f"{O}header"))
    assert header.findtext(f"{O}identifier") == ID
    assert header.findtext(f"{O}datestamp") == "2026-03-06T02:00:00Z"
    assert [one.text for one in header.iter(f"{O}setSpec")] == ["portal.ssn", "area.Integration~2C~20of~20students"]
    elements = [(one.tag.removeprefix(DC), one.text) for one in said.iter() if one.tag.startswith(DC)]
    assert ("title", RICH.title) in elements
    assert ("creator", "Bea") in elements
    assert ("date", "2012-11-15") in elements
    assert ("language", "pt-BR") in elements
    assert ("rights", RICH.licence) in elements
    assert [text for name, text in elements if name == "identifier"] == [
        "https://d.example/a?b=%7Bc%7D%7Cd",
        "https://catalogue.example.org/resource/4",
    ]


def test_a_deleted_record_is_a_header_with_its_sets() -> None:
    said = root(RECORDS, Found([GONE], SETS))
    assert [one.get("status") for one in said.iter(f"{O}header")] == ["deleted"]
    assert not list(said.iter(f"{O}metadata"))


def test_a_broken_resource_is_not_named_by_its_address() -> None:
    assert ENTRIES[0].state is State.DEAD
    said = root(RECORDS, Found([Record(1, AT, ENTRIES[0])], SETS))
    assert [one.text for one in said.iter(f"{DC}identifier")] == ["https://catalogue.example.org/resource/1"]


@pytest.mark.parametrize("verb", ["ListRecords", "ListIdentifiers"])
def test_a_long_list_is_resumed_until_its_end_and_ends_with_an_empty_token(verb: str) -> None:
    many = [Record(number, AT, None) for number in range(1, 2 * MAX_RECORDS + 2)]
    query = f"verb={verb}&metadataPrefix=oai_dc&from=2020-01-01&set=area.Integration~2C~20of~20students"
    told: list[str | None] = []
    for cursor in (0, MAX_RECORDS, 2 * MAX_RECORDS):
        asked = read(pairs(query), authority=ABOUT.authority)
        assert isinstance(asked, Ask)
        assert (asked.after, asked.cursor, asked.of_set) == (cursor, cursor, AREA)
        assert asked.since == datetime(2020, 1, 1, tzinfo=UTC)
        page = [record for record in many if record.resource_id > asked.after][: MAX_RECORDS + 1]
        said = ElementTree.fromstring(answer(asked, Found(page, SETS), ABOUT))
        told += [one.text for one in said.iter(f"{O}identifier")]
        [token] = said.iter(f"{O}resumptionToken")
        assert token.get("cursor") == str(cursor)
        query = f"verb={verb}&resumptionToken={token.text or ''}"
    assert token.text is None
    assert len(told) == len(set(told)) == len(many)


def test_a_short_list_has_no_token() -> None:
    assert not list(root(RECORDS).iter(f"{O}resumptionToken"))


@pytest.mark.parametrize(
    ("query", "since", "until"),
    [
        pytest.param("from=2020-01-02", datetime(2020, 1, 2, tzinfo=UTC), None, id="from a day on"),
        pytest.param("until=2020-01-02", None, datetime(2020, 1, 2, 23, 59, 59, tzinfo=UTC), id="to the end of a day"),
        pytest.param("from=2020-01-02&until=2020-01-02", datetime(2020, 1, 2, tzinfo=UTC),
                     datetime(2020, 1, 2, 23, 59, 59, tzinfo=UTC), id="one day"),
        pytest.param("until=2020-01-02T03:04:05Z", None, datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC), id="to a second"),
        pytest.param("from=0001-01-01", datetime(1, 1, 1, tzinfo=UTC), None, id="from the first day there is"),
        pytest.param("until=9999-12-31", None, datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC), id="to the last one"),
    ],
)  # fmt: skip
def test_times_are_inclusive_at_both_ends(query: str, since: object, until: object) -> None:
    asked = read(pairs(f"{RECORDS}&{query}"), authority="x")
    assert isinstance(asked, Ask)
    assert (asked.since, asked.until) == (since, until)


@pytest.mark.parametrize("value", ["a", "Integration of students", "é漢𝄞", "a.b:c/d", "~20", "", " ", "😀" * 9])
def test_a_set_has_one_name_and_is_found_by_it(value: str) -> None:
    term = Tag("area", value)
    spec = _names.spec_of(term)
    assert _names.set_of(spec) == (term if value else None)
    assert set(spec) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~")


@pytest.mark.parametrize(
    "spec", ["", "area", "area.", "colour.red", "area.~", "area.~2c", "area.a:b", "area.~FF", "area.~61"]
)
def test_what_no_set_is_called_is_none(spec: str) -> None:
    assert _names.set_of(spec) is None


@pytest.mark.parametrize(
    "said",
    [
        [], {}, None, [1, "ListRecords", -1, 0, {}], [1, "ListRecords", 1, 0, {"from": 3}],
        [2, "ListRecords", 1, 0, {}],
        [1, "ListRecords", 1, 0, {"evil": "x"}], [1, "ListRecords", 10**30, 0, {}], [1, "ListRecords", "1", 0, {}],
    ],
)  # fmt: skip
def test_a_token_with_a_right_sum_is_still_held_against_its_form(said: object) -> None:
    body = base64.urlsafe_b64encode(json.dumps(said).encode()).decode().rstrip("=")
    assert _tokens.read(f"{body}.{_tokens._sum(body)}") is None


def test_a_token_opens_only_what_a_request_does() -> None:
    token = _tokens.write(_tokens.Token("ListRecords", 1, 1, (("set", "colour.red"),)))
    asked = read(pairs(f"verb=ListRecords&resumptionToken={token}"), authority="x")
    assert isinstance(asked, Fault)
    assert asked.code is oai.FaultCode.BAD_RESUMPTION


@pytest.mark.parametrize("query", [f"verb={HOSTILE}", f"{RECORDS}&{HOSTILE}=1", f"{RECORDS}&set={HOSTILE}",
                                   f"verb=ListRecords&resumptionToken={HOSTILE}"])  # fmt: skip
def test_whatever_is_sent_the_answer_is_well_formed(query: str) -> None:
    sent = [tuple(part.split("=", 1)) for part in query.replace(HOSTILE, "\0").split("&")]
    given = [(name.replace("\0", HOSTILE), value.replace("\0", HOSTILE)) for name, value in sent]
    text = answer(read(given, authority=ABOUT.authority), HERE, ABOUT)
    ElementTree.fromstring(text.encode("utf-8"))


def test_every_verb_is_answered_in_its_own_element() -> None:
    for verb in Verb:
        more = {"GetRecord": f"&identifier={ID}&metadataPrefix=oai_dc"}.get(
            verb, "&metadataPrefix=oai_dc" if verb in ("ListRecords", "ListIdentifiers") else ""
        )
        assert root(f"verb={verb}{more}").find(f"{O}{verb}") is not None
