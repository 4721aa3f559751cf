"""Authors in one string: split where it is sure in the portal's languages, whole where it is not."""

import pytest

from curator.model import Facts, Source
from curator.sources import Origin, kind_for, read
from curator.sources._authors import authors

ROWS = [
    pytest.param("A, B y C", ["A", "B", "C"], id="the portal's own way, in letters"),
    pytest.param(
        "Sarah Stanley, Melissa Flanagan y Connie Mills",
        ["Sarah Stanley", "Melissa Flanagan", "Connie Mills"],
        id="the portal's own way, with a Spanish and",
    ),
    pytest.param(
        "Written by Sarah Stanley, Melissa Flanagan y Connie Mills.",
        ["Sarah Stanley", "Melissa Flanagan", "Connie Mills"],
        id="as a sentence",
    ),
    pytest.param("Ann Example, Bob Sample and Cy Other", ["Ann Example", "Bob Sample", "Cy Other"], id="English"),
    pytest.param("Ann Example, Bob Sample, and Cy Other", ["Ann Example", "Bob Sample", "Cy Other"], id="Oxford comma"),
    pytest.param("Jean Dupont et Marie Curie", ["Jean Dupont", "Marie Curie"], id="French"),
    pytest.param("Anna Rossi e Bruno Bianchi", ["Anna Rossi", "Bruno Bianchi"], id="Italian"),
    pytest.param("Anna Rossi ed Enzo Bianchi", ["Anna Rossi", "Enzo Bianchi"], id="Italian before a vowel"),
    pytest.param("João Sousa, Rui Alves e Ana Reis", ["João Sousa", "Rui Alves", "Ana Reis"], id="Portuguese"),
    pytest.param("Ion Popescu și Ana Ionescu", ["Ion Popescu", "Ana Ionescu"], id="Romanian"),
    pytest.param("Ion Popescu şi Ana Ionescu", ["Ion Popescu", "Ana Ionescu"], id="Romanian with the old cedilla"),
    pytest.param("Ali Yılmaz ve Ayşe Demir", ["Ali Yılmaz", "Ayşe Demir"], id="Turkish"),
    pytest.param("Hans Müller und Eva Weber", ["Hans Müller", "Eva Weber"], id="German"),
    pytest.param(
        "Μαρία Παπαδοπούλου, Νίκος Γεωργίου και Άννα Δημητρίου",
        ["Μαρία Παπαδοπούλου", "Νίκος Γεωργίου", "Άννα Δημητρίου"],
        id="Greek",
    ),
    pytest.param("A και B", ["A", "B"], id="Greek letters' and"),
    pytest.param("Ann Example & Bob Sample", ["Ann Example", "Bob Sample"], id="an ampersand"),
    pytest.param("A; B", ["A", "B"], id="a semicolon"),
    pytest.param("Müller, Hans; Weber, Eva", ["Müller, Hans", "Weber, Eva"], id="family names first, semicolons"),
    pytest.param("Müller, Hans und Weber, Eva", ["Müller, Hans", "Weber, Eva"], id="family names first, an and"),
    pytest.param("Smith, J., Jones, A. B., & Brown, C.", ["Smith, J.", "Jones, A. B.", "Brown, C."], id="APA 7, 9.8"),
    pytest.param("Stanley, Sarah, and Connie Mills", ["Stanley, Sarah", "Connie Mills"], id="MLA 9, 5.7"),
    pytest.param("Smith J, Jones AB, Brown C", ["Smith J", "Jones AB", "Brown C"], id="Vancouver style (ICMJE)"),
    pytest.param("J. Smith, A. Jones", ["J. Smith", "A. Jones"], id="initials first"),
    pytest.param(
        "Anna Rossi, Bruno Bianchi", ["Anna Rossi", "Bruno Bianchi"], id="two with a comma, given names known"
    ),
    pytest.param("Ann Example\nBob Sample", ["Ann Example", "Bob Sample"], id="a line each"),
    pytest.param("Ann Example | Bob Sample / Cy Other", ["Ann Example", "Bob Sample", "Cy Other"], id="bars, slashes"),
    pytest.param("Sarah Stanley et al.", ["Sarah Stanley"], id="et al. is nobody"),
    pytest.param("Sarah Stanley and others", ["Sarah Stanley"], id="others are nobody"),
    pytest.param("Ann Example; Ann Example", ["Ann Example"], id="each once"),
    pytest.param("UNESCO, OECD and UNICEF", ["UNESCO", "OECD", "UNICEF"], id="houses by their initials"),
    pytest.param(
        "Ann Example, UNICEF and Bob Sample", ["Ann Example", "UNICEF", "Bob Sample"], id="a house among them"
    ),
    pytest.param("  Ann   Example ,", ["Ann Example"], id="white space and a comma too many"),
    pytest.param("", [], id="nothing"),
    pytest.param(" ; , ", [], id="signs and no name"),
]

WHOLE = [
    pytest.param("Müller, Hans", id="family name first"),
    pytest.param("van der Berg, Jan", id="family name first with particles"),
    pytest.param("García Márquez, Gabriel José", id="two family names, two given names"),
    pytest.param("Ortega y Gasset, José", id="a Spanish y within the family name, first"),
    pytest.param("José Ortega y Gasset", id="a Spanish y within the family name"),
    pytest.param("António Costa e Silva", id="a Portuguese e within the family name"),
    pytest.param("Martin Luther King, Jr.", id="a suffix"),
    pytest.param("Ann Example, PhD", id="a degree"),
    pytest.param("Ministry of Education, Science and Research", id="a ministry"),
    pytest.param("Bundesministerium für Bildung, Wissenschaft und Forschung", id="a German ministry"),
    pytest.param("Ministère de l'Éducation nationale et de la Jeunesse", id="a French ministry"),
    pytest.param("Ministero dell'Istruzione e del Merito", id="an Italian ministry"),
    pytest.param("Ministerio de Educación y Formación Profesional", id="a Spanish ministry"),
    pytest.param("Millî Eğitim Bakanlığı ve Üniversiteler", id="a Turkish ministry"),
    pytest.param("Υπουργείο Παιδείας, Έρευνας και Θρησκευμάτων", id="a Greek ministry"),
    pytest.param("Johnson & Johnson Foundation", id="a foundation"),
    pytest.param("Bill & Melinda Gates Foundation", id="a foundation of a couple"),
    pytest.param("Marks & Spencer", id="a house of two names"),
    pytest.param("European Commission, Directorate-General for Education and Culture", id="a house and its part"),
    pytest.param("Schools and Families Network", id="a network"),
    pytest.param("Wirtschafts- und Sozialausschuss", id="a German compound"),
    pytest.param("the editors of the magazine, with help", id="words that are no names"),
    pytest.param("Marilyn Achiron", id="one name"),
]


@pytest.mark.parametrize(("text", "names"), ROWS)
def test_authors_are_split_where_it_is_sure(text: str, names: list[str]) -> None:
    assert list(authors(text)) == names


@pytest.mark.parametrize("text", WHOLE)
def test_what_is_one_name_stays_whole(text: str) -> None:
    assert authors(text) == (text,)


@pytest.mark.parametrize(
    "text", ["," * 50_000, "A, " * 3_000, "and " * 2_400, "A. " * 3_000], ids=lambda text: text[:5]
)
def test_no_string_takes_long_or_is_lost(text: str) -> None:
    assert sum(len(name) for name in authors(text)) <= len(text)


NAMES = ("Sarah Stanley", "Melissa Flanagan", "Connie Mills")
SAID = "Sarah Stanley, Melissa Flanagan y Connie Mills"


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("csv", f'url,title,author\nhttps://a.example/,Tips,"{SAID}"\n'),
        ("json", f'[{{"url": "https://a.example/", "title": "Tips", "author": "{SAID}"}}]'),
        (
            "feed",
            (
                "<rss><channel><title>T</title><item><title>Tips</title><link>https://a.example/</link>"
                f"<author>{SAID}</author></item></channel></rss>"
            ),
        ),
        (
            "inline",
            (
                "documents:\n- id: d\n  sections:\n  - heading: H\n    mentions:\n    - title: Tips\n"
                f"      url: https://a.example/\n      creators: {SAID}\n"
            ),
        ),
    ],
)
def test_every_kind_that_knows_authors_splits_them(kind: str, text: str) -> None:
    found = kind_for(kind)
    reading = read(text.encode(), Origin("x", source=Source("x", kind, "x")), kind=found)
    facts = [mention.facts for document in reading.documents for section in document.sections
             for mention in section.mentions]  # fmt: skip
    assert Facts(creators=NAMES) in facts


def test_a_list_of_creators_stands_as_it_is_written() -> None:
    text = "documents: [{id: d, sections: [{heading: H, mentions: [{title: T, creators: [A and B, 'C; D']}]}]}]"
    (document,) = read(text.encode(), Origin("x"), kind=kind_for("inline")).documents
    assert document.sections[0].mentions[0].facts.creators == ("A and B", "C; D")
