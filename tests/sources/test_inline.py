"""The documents that editors write by hand: nothing is lost, every mistake is told, an edit changes one address."""

from dataclasses import replace
from pathlib import Path

import pytest

from curator import config
from curator.model import (
    Candidate,
    Certainty,
    Chapter,
    Document,
    Edit,
    Event,
    Facts,
    Mention,
    Place,
    Portal,
    Role,
    Source,
    Tag,
)
from curator.sources import EditError, Origin
from curator.sources.inline import KIND, read, write
from tests.data.cases import cases
from tests.data.seed_text import render, seed

SHIPPED = Path(__file__).parents[2] / "sources.yaml"
ORIGIN = Origin(doc="sources.yaml")

HEAD = """\
portals:
  here: {name: Here}
  there: {name: There}
vocabularies:
  area: {maths: Mathematics}
  type: {manuals: Manuals}
  country: [BE, IT]
defaults: {language: en, portal: here}
documents:
"""


def documents(text: str, head: str = HEAD) -> tuple[Document, ...]:
    reading = read((head + text).encode(), ORIGIN)
    assert [str(problem) for problem in reading.problems] == []
    return reading.documents


def mention(text: str) -> Mention:
    """The first mention of a document with one section that lists what the YAML says."""
    return documents(f"  - id: a\n    sections:\n      - mentions:\n          - {text}\n")[0].sections[0].mentions[0]


# ---------------------------------------------------------------------------------------------- the founding page


def shipped() -> tuple[tuple[Document, ...], tuple[Portal, ...]]:
    raw = SHIPPED.read_bytes()
    settings, problems = config.read(raw, where="sources.yaml", folder=SHIPPED.parent, kinds=("html", "inline"))
    reading = read(raw, ORIGIN)
    assert [*problems, *reading.problems] == []
    return reading.documents, settings.portals


def test_no_line_of_the_founding_page_is_lost_on_the_way_through_the_shipped_file() -> None:
    assert render(*shipped()) == seed()


def test_what_the_founding_page_implies_is_there_beside_its_lines() -> None:
    page, news = shipped()[0]
    manuals, training, stories = page.sections
    assert page.matter.editions == ()
    assert [section.portal for section in page.sections] == ["routes", "school-safety-net", "school-safety-net"]
    assert [section.type for section in page.sections] == ["Online Manuals", "Training Sources", "Success Stories"]
    assert stories.mentions == ()
    assert manuals.mentions[1].facts.origin == "school-inclusion"
    achiron, record, tips, belgique = training.mentions
    assert achiron.facts == Facts(
        creators=("Marilyn Achiron",),
        publisher="Directorate for Education",
        date="2012-11-15",
        kind="article",
        languages=("en",),
    )
    assert (record.role, record.position, record.text) == (Role.RECORD, achiron.position, achiron.text)
    assert record.url == "https://schoolsafetynet.pixel-online.org/DB_tsource_scheda.php?art_id=192"
    assert record.facts.certainty is Certainty.CERTAIN
    assert tips.candidates == (Candidate("http://www.thelearningcommunity.us/", Certainty.PROBABLE),)
    assert tips.facts.container == "The Learning Community"
    assert tips.facts.creators == ("Sarah Stanley", "Melissa Flanagan", "Connie Mills")
    assert (belgique.part, belgique.position, belgique.facts.country) == (2, 2, "BE")
    assert [one.url for section in page.sections for one in section.mentions if one.role is Role.MAIN] == [None] * 5
    assert news.matter.event == Event("2014-12-15", "Florence (IT)")
    assert (news.kind, news.language, news.portal) == ("news", "en", "school-safety-net")


# ------------------------------------------------------------------------------------------------------- one field


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("{title: T}", Mention(None, "T"), id="no address at all"),
        pytest.param('{title: "1984"}', Mention(None, "1984"), id="a title that looks like a number, quoted"),
        pytest.param("{title: 1984}", Mention(None, "1984"), id="a title that looks like a number, as written"),
        pytest.param("{title: No}", Mention(None, "No"), id="YAML 1.1 would read this title as false"),
        pytest.param(
            "{title: T, url: 'HTTPS://Example.org/a#b'}",
            Mention("https://example.org/a", "T", "HTTPS://Example.org/a#b", "b"),
            id="one spelling, the fragment apart, and as written",
        ),
        pytest.param("{title: T, url: 'mailto:a@b.org'}", Mention("mailto:a@b.org", "T", "mailto:a@b.org"), id="mail"),
        pytest.param("{title: T, list_group: 2}", Mention(None, "T", part=2), id="a list of its own"),
        pytest.param(
            "{title: T, country: BE}",
            Mention(None, "T", facts=Facts(country="BE"), tags=(Tag("country", "BE"),)),
            id="a country is a fact and a tag",
        ),
        pytest.param(
            "{title: T, tags: {area: maths}}", Mention(None, "T", tags=(Tag("area", "Mathematics"),)), id="own tags"
        ),
        pytest.param("{title: T, producer: P}", Mention(None, "T", facts=Facts(publisher="P")), id="a producer"),
        pytest.param(
            "{title: T, url_candidates: [{url: 'https://a.org'}]}",
            Mention(None, "T", candidates=(Candidate("https://a.org/", Certainty.GUESS),)),
            id="a candidate is never the address, and a guess unless it says more",
        ),
        pytest.param(
            "{title: T, language: pt-br}",
            Mention(None, "T", facts=Facts(languages=("pt-BR",))),
            id="letter case of a language tag, RFC 5646 2.1.1",
        ),
    ],
)
def test_a_mention_says(text: str, expected: Mention) -> None:
    assert replace(mention(text), place=Place()) == expected


def test_links_follow_their_mention_and_share_its_place_in_the_list() -> None:
    (page,) = documents(
        """\
  - id: a
    sections:
      - heading: H
        mentions:
          - title: One
            url: https://a.org/
            links:
              - {role: pdf, url: "https://a.org/x.pdf"}
              - {url: "https://a.org/more", certainty: probable}
          - {title: Two}
"""
    )
    found = [(one.text, one.role, one.position, one.url) for one in page.sections[0].mentions]
    assert found == [
        ("One", Role.MAIN, 0, "https://a.org/"),
        ("One", Role.PDF, 0, "https://a.org/x.pdf"),
        ("One", Role.OTHER, 0, "https://a.org/more"),
        ("Two", Role.MAIN, 1, None),
    ]


def test_sections_nest_and_keep_their_order_and_their_emptiness() -> None:
    (page,) = documents(
        """\
  - id: a
    sections:
      - mentions: [{title: above all headings}]
      - heading: A
        sections:
          - {heading: B, origin: there, type: manuals}
          - heading: C
            mentions: [{title: x}, {title: x}]
      - heading: A
"""
    )
    assert [(section.path, section.parent, len(section.mentions)) for section in page.sections] == [
        ((), None, 1),
        (("A",), None, 0),
        (("A", "B"), 1, 0),
        (("A", "C"), 1, 2),
        (("A",), None, 0),
    ]
    assert [one.nth for one in page.sections[3].mentions] == [0, 1]
    assert (page.sections[2].portal, page.sections[2].type) == ("there", "Manuals")


def test_the_same_thing_may_be_listed_again_in_other_words() -> None:
    first, second = documents(
        """\
  - id: a
    sections:
      - mentions:
          - {ref: x, title: In other words}
  - id: b
    sections:
      - mentions:
          - id: x
            title: In its own words
            annotation: It helps.
            url: https://a.org/
            creators: [Ann]
            links: [{role: record, url: "https://a.org/r"}]
"""
    )
    (again, record), (own, _) = first.sections[0].mentions, second.sections[0].mentions
    assert (again.text, again.annotation, again.url) == ("In other words", "It helps.", "https://a.org/")
    assert (again.facts, again.place) == (own.facts, own.place)
    assert (record.text, record.role) == ("In other words", Role.RECORD)


def test_a_document_has_its_matter() -> None:
    (page,) = documents(
        """\
  - id: a
    kind: page
    title: T
    url: https://example.org/p
    language: it
    portal: there
    area: maths
    breadcrumb: [Home, Guides]
    also_available_in: [fr, EL]
    chapter: {number: 1, title: C}
    lead: L
    steps: [one, two]
    sections: [{mentions: [{title: relative, url: more.html}]}]
"""
    )
    assert (page.key, page.kind, page.title, page.url, page.language, page.portal, page.position) == (
        "a", "page", "T", "https://example.org/p", "it", "there", 0,
    )  # fmt: skip
    assert page.tags == (Tag("area", "Mathematics"),)
    matter = page.matter
    assert (matter.breadcrumb, matter.editions, matter.chapter, matter.lead, matter.steps) == (
        ("Home", "Guides"), ("fr", "el"), Chapter(1, "C"), "L", ("one", "two"),
    )  # fmt: skip
    assert page.sections[0].mentions[0].url == "https://example.org/more.html"


def test_a_file_of_documents_only_is_trusted_in_what_it_refers_to() -> None:
    (page,) = documents("documents:\n  - {id: a, portal: elsewhere, area: maths, tags: {level: one}}\n", head="")
    assert (page.portal, page.tags) == ("elsewhere", (Tag("area", "maths"), Tag("level", "one")))


def test_without_a_word_of_its_own_the_language_is_that_of_the_source() -> None:
    origin = Origin(doc="x.yaml", source=Source("s", "inline", "x.yaml"), language="fr")
    assert read(b"documents: [{id: a}]", origin).documents[0].language == "fr"


# -------------------------------------------------------------------------------------------------------- mistakes


MISTAKES = cases("mistakes-inline.txt")


@pytest.mark.parametrize(("text", "told"), MISTAKES)
def test_a_mistake_is_told_with_its_line_and_what_to_do(text: str, told: list[str]) -> None:
    reading = read((HEAD + text).encode(), ORIGIN)
    assert [str(problem) for problem in reading.problems] == told


def test_every_mistake_is_told_at_once_in_the_order_of_the_file() -> None:
    rows = [str(case.values[0]).partition("\n")[0] for case in MISTAKES]
    text = "".join(f"{row}\n".replace("id: a", f"id: a{number}") for number, row in enumerate(rows))
    lines = [int(problem.where.rpartition(":")[2]) for problem in read((HEAD + text).encode(), ORIGIN).problems]
    assert lines == sorted(lines)
    assert len(set(lines)) == len(rows) - 1  # the ids that stand twice do so in two lines


@pytest.mark.parametrize(
    ("raw", "message"),
    [
        (b"a: [", "x.yaml:1: the file ends inside [ ] or { }: close the bracket"),
        (b"", 'x.yaml:1: there are no documents in this file: write a list of them below "documents:"'),
        (b"documents: 5", 'x.yaml:1: "documents" in the file is a number: write a list, such as [one, two]'),
        (b"- a", 'x.yaml:1: the file is a list: write "key: value" lines instead'),
    ],
)
def test_a_file_that_is_none_of_ours_gives_one_sentence(raw: bytes, message: str) -> None:
    reading = read(raw, Origin(doc="x.yaml"))
    assert ([str(problem) for problem in reading.problems], reading.documents) == ([message], ())


# ----------------------------------------------------------------------------------------------------------- edits


WRITTEN = """\
documents:  # über allem
  - id: a
    sections:
      - mentions:
          - {title: plain, url: https://a.org/old}
          - title: double
            url: "https://a.org/old"   # a remark
          - {title: single, url: 'https://a.org/old'}
          - title: folded
            url: >-
              https://a.org/old
          - {title: anchored, url: &here https://a.org/old}
          - {title: alias, url: *here}
          - {title: nothing, url: null}
          - title: empty
            url:
          - title: tilde
            url: ~
"""


@pytest.mark.parametrize(
    "after", ["https://b.org/new", "https://b.org/a,b[c]{d}#e", "https://b.org/'q'", "https://b.org/ä"]
)
@pytest.mark.parametrize(
    "title", ["plain", "double", "single", "folded", "anchored", "alias", "nothing", "empty", "tilde"]
)
def test_an_edit_changes_its_address_and_no_other_byte(title: str, after: str) -> None:
    raw = WRITTEN.encode()
    before = read(raw, ORIGIN).documents[0].sections[0].mentions
    (meant,) = (one for one in before if one.text == title)
    changed = write(raw, [Edit("a", meant.place, meant.url_written or "", after)])
    now = read(changed, ORIGIN)
    assert now.problems == ()
    shared = {"anchored", "alias"}
    for one, other in zip(before, now.documents[0].sections[0].mentions, strict=True):
        is_meant = one.text == title or {one.text, title} <= shared
        assert other.url_written == (after if is_meant else one.url_written)
    assert [line for line in raw.split(b"\n") if line not in changed.split(b"\n")] != []
    differing = [pair for pair in zip(raw.split(b"\n"), changed.split(b"\n"), strict=False) if pair[0] != pair[1]]
    assert title == "folded" or len(differing) == 1


def test_an_address_without_escapes_stands_at_its_bytes() -> None:
    raw = WRITTEN.encode()
    mentions = read(raw, ORIGIN).documents[0].sections[0].mentions
    for one in mentions[:3]:
        assert raw[one.place.start : one.place.end] == b"https://a.org/old"
    assert mentions[0].place.line == 5


def test_several_edits_and_the_same_one_twice_are_made_at_once() -> None:
    raw = WRITTEN.encode()
    mentions = read(raw, ORIGIN).documents[0].sections[0].mentions
    edits = [Edit("a", one.place, one.url_written or "", "https://b.org/new") for one in mentions]
    changed = write(raw, [*edits, edits[0]])
    assert {one.url for one in read(changed, ORIGIN).documents[0].sections[0].mentions} == {"https://b.org/new"}


@pytest.mark.parametrize(
    ("edit", "message"),
    [
        (Edit("a", Place(), "x", "y"), "the place of this address in the file is not known"),
        (Edit("a", Place(line=5, start=1, end=2), "x", "y"), "the file no longer says 'x' there"),
        (Edit("a", Place(line=5, start=104, end=121), "https://a.org/other", "y"), "the file no longer says"),
    ],
)
def test_an_edit_that_does_not_fit_is_refused_and_nothing_is_written(edit: Edit, message: str) -> None:
    with pytest.raises(EditError, match=message):
        write(WRITTEN.encode(), [edit])


def test_two_edits_that_disagree_are_refused() -> None:
    one = read(WRITTEN.encode(), ORIGIN).documents[0].sections[0].mentions[0]
    edits = [Edit("a", one.place, "https://a.org/old", after) for after in ("https://b.org/", "https://c.org/")]
    with pytest.raises(EditError, match="two edits want to write different addresses there"):
        write(WRITTEN.encode(), edits)


def test_the_kind_is_known_by_its_name() -> None:
    assert (KIND.name, KIND.read, KIND.write) == ("inline", read, write)
