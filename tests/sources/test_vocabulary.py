"""Tags in the words of the vocabularies: however a source spells a term, and left alone where none knows it."""

import pytest

from curator.model import Document, Mention, Section, Tag
from curator.sources import Origin, in_words, kind_for, read

NAMES = {
    "audience": {"head-teachers": "Head teachers", "parents": "Parents", "pupils": "Élèves"},
    "area": {"bullying": "Bullying", "parents": "Work with parents"},
    "country": {"NO": "NO", "BE": "BE"},
}
ALIASES = {"audience": {"Headmasters": "Head teachers", "Διευθυντές": "Head teachers"}}


def tagged(*tags: Tag) -> Document:
    return Document("a", "file", (Section(tags=tags, mentions=(Mention(None, "x", tags=tags),)),), tags=tags)


@pytest.mark.parametrize(
    ("scheme", "value", "told"),
    [
        pytest.param("audience", "Head teachers", Tag("audience", "Head teachers"), id="its name"),
        pytest.param("audience", "head-teachers", Tag("audience", "Head teachers"), id="its key"),
        pytest.param("audience", "Headmasters", Tag("audience", "Head teachers"), id="another word"),
        pytest.param("audience", "  HEADMASTERS ", Tag("audience", "Head teachers"), id="capitals and white space"),
        pytest.param("audience", "head \t teachers", Tag("audience", "Head teachers"), id="odd white space within"),
        pytest.param("audience", "Διευθυντες", Tag("audience", "Head teachers"), id="Greek without its accents"),
        pytest.param("audience", "eleves", Tag("audience", "Élèves"), id="French without its accents"),
        pytest.param("audience", "E\u0301le\u0300ves", Tag("audience", "Élèves"), id="accents as signs of their own"),
        pytest.param("keyword", "headmasters", Tag("audience", "Head teachers"), id="a keyword that one knows"),
        pytest.param("keyword", "parents", Tag("keyword", "parents"), id="a keyword that two know stays"),
        pytest.param("keyword", "no", Tag("keyword", "no"), id="a keyword too short to be sure of stays"),
        pytest.param("keyword", "maths", Tag("keyword", "maths"), id="a keyword that none knows stays"),
        pytest.param("audience", "Headmatsers", Tag("audience", "Headmatsers"), id="an unknown word stays"),
        pytest.param("licence", "CC-BY", Tag("licence", "CC-BY"), id="a scheme without a vocabulary stays"),
    ],
)
def test_a_tag_is_told_in_the_vocabulary_s_words(scheme: str, value: str, told: Tag) -> None:
    (document,), _ = in_words([tagged(Tag(scheme, value))], NAMES, ALIASES)
    assert document == tagged(told)


def test_two_words_for_one_term_are_one_tag() -> None:
    (document,), unknown = in_words([tagged(Tag("audience", "Headmasters"), Tag("audience", "x"),
                                            Tag("audience", "head teachers"))], NAMES, ALIASES)  # fmt: skip
    assert document.tags == (Tag("audience", "Head teachers"), Tag("audience", "x"))
    assert unknown == ('The tag "x" is in no vocabulary "audience" (3 times).',)


def test_unknown_tags_are_told_once_each_and_not_without_end() -> None:
    _, unknown = in_words([tagged(*(Tag("area", f"{n}!") for n in range(500)))], NAMES, ALIASES)
    assert len(unknown) == 21
    assert unknown[-1] == "480 more tags are in no vocabulary."


def test_documents_by_hand_may_say_another_word() -> None:
    text = (
        "vocabularies: {audience: {head-teachers: {name: Head teachers, aliases: [Headmasters]}, p: Parents}}\n"
        "documents: [{id: d, audience: [headmasters, P, parents], sections: []}]\n"
    )
    reading = read(text.encode(), Origin("sources.yaml"), kind=kind_for("inline"))
    assert reading.problems == ()
    assert reading.documents[0].tags == (Tag("audience", "Head teachers"), Tag("audience", "Parents"))
