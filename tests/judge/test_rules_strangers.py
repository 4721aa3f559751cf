"""Addresses that belong to somebody else: what a page trades in, what ties it to its listing, and who is left alone."""

from dataclasses import replace

import pytest

from curator.judge import fraud, judge_without_asking, magazines, spam, topics, trades
from curator.judge.rules import _ties
from curator.judge.rules._ties import Tie
from curator.model import Case, Cause, Page, State, Wording
from tests.judge.making import Row, case, hop, web_page
from tests.judge.texts import ARTICLE

LEAF = "https://leafschool.example/lessons/photosynthesis"
LESSON = (Wording("Photosynthesis for beginners", "A lesson with a leaf and a glass of water", "en"),)
DENTIST = web_page(
    "Dental implants and veneers | Dr Moss", "Your dentist in Ely", language="en", site="Dr Moss",
    text="Our dental clinic offers implants and veneers. Call now for a free consultation. Prices from £490.",
)  # fmt: skip
BLEND = web_page(
    "The Daily Wire Post", "How to choose a roofing contractor", "Best bitcoin casinos this month",
    "Why you need a car accident lawyer", "Five CBD gummies for sleep", language="en", site="The Daily Wire Post",
    text="A leaking roof is a nuisance. Our writers ranked them all.",
)  # fmt: skip
OFFERS = web_page(
    "Bouncy castles for hire | Hop Hire", "Book your castle", language="en", site="Hop Hire",
    text="Free delivery in Kent. Call now or book online, from £60 a day. Satisfaction guaranteed, 24/7.",
)  # fmt: skip
FARM = web_page(
    "leafschool.example", "Our partners", language="en", links=tuple(f"shop{n}.example" for n in range(8)),
    text="Casino sites\nBuy backlinks\nEscorts in Lyon\nBitcoin mixer\nReplica watches\nRoof repair Plano",
)  # fmt: skip


def listed(body: Page, wordings: tuple[Wording, ...] = LESSON, url: str = LEAF, **options: object) -> Case:
    return case(hop(200, url), url=url, body=body, wordings=wordings, **options)  # type: ignore[arg-type]


ROWS = (
    Row(
        "a dentist where a lesson is listed",
        listed(DENTIST), "stranger", Cause.HIJACKED,
        "leafschool.example shows a page about the services of a firm, which has nothing to do with "
        "“Photosynthesis for beginners”.",
    ),
    Row(
        "a dentist where a lesson was, with nothing listed",
        listed(DENTIST, (), was=ARTICLE), "stranger", Cause.HIJACKED,
        "leafschool.example now is a page about the services of a firm; it was “Photosynthesis for beginners | "
        "Leaf School”.",
    ),
    Row(
        "a blog of everything where a lesson is listed",
        listed(BLEND), "stranger", Cause.HIJACKED,
        "leafschool.example is a blog of everything now (gambling, houses, law, money), which has nothing to do with "
        "“Photosynthesis for beginners”.",
    ),
    Row(
        "offers of a trade that no list knows",
        listed(OFFERS), "stranger", Cause.HIJACKED,
        "leafschool.example shows offers that have nothing to do with “Photosynthesis for beginners”.",
    ),
)  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.says)
def test_a_strangers_page_is_found_out(row: Row) -> None:
    found = judge_without_asking(row.case)
    assert (found.rule, found.cause, found.because) == (row.rule, row.cause, row.because)


FOUND = (
    (
        "a shop in letters of which nothing was said",
        listed(
            web_page("コードレス掃除機 送料無料", "掃除機", language="ja", site="楽々市場",
                     text="特価 7,980円（税込） 在庫あり 即日発送 ポイント10倍")
        ),
        "stranger", "which has nothing to do with",
    ),
    ("a list of bought links", listed(FARM), "hijacked", "is a list of bought links to unlike trades"),
    (
        "a casino at an address of which nothing else is known, under a name of its own",
        listed(
            web_page(
                "Non GamStop casinos 2026", "Best casino sites", language="en", site="Slot Baron",
                text="Welcome bonus, free spins and fast payouts.",
            ),
            (),
        ),
        "hijacked", "which its address does not name",
    ),
    (
        "a page that says it has nothing to do with who was here",
        listed(
            web_page(
                "Leaf School", language="en",
                text="News for investors. We are not affiliated with the previous owners of this domain.",
            )
        ),
        "hijacked", "says that it has another owner",
    ),
    (
        "a party where a school was: another name, another topic, made with something else",
        listed(
            web_page("Citizens for Ely", "Stop the bypass", language="en", site="Citizens for Ely",
                     text="The county wants a road behind our houses. Sign the list on Thursday night."),
            (),
            was=replace(ARTICLE, signals=replace(ARTICLE.signals, generator="TYPO3 CMS")),
        ),
        "hijacked", "seems to belong to somebody else now",
    ),
    (
        "a page that nobody can place",
        listed(
            web_page("Elkpost", "Snow again", language="en", site="Elkpost",
                     text="Minus twelve this morning. We drove the sledge to town and drank coffee by the window, "
                          "while the dogs slept under the bench all day long.")
        ),
        "unrelated", "Nothing on the page has to do with",
    ),
)  # fmt: skip


@pytest.mark.parametrize(("says", "one", "rule", "words"), FOUND, ids=[row[0] for row in FOUND])
def test_what_else_speaks_for_another_owner(says: str, one: Case, rule: str, words: str) -> None:
    found = judge_without_asking(one)
    assert found.rule == rule, found
    assert words in found.because


LEFT_ALONE = (
    ("a firm that is listed itself", listed(DENTIST, (Wording("Dentist for families", "Speaks Urdu", "en"),))),
    ("a link that says nothing", listed(DENTIST, (Wording("Website", None, "en"),), url="https://xq7.example/p/17")),
    ("a firm at the address that it is named after", listed(DENTIST, (), url="https://dr-moss.example/")),
    ("a page in another language, on the topic that is listed", listed(
        web_page("Fotosynthese für Anfänger", "Unterricht mit einem Blatt", language="de", site="Blattschule",
                 text="Arbeitsblatt 2,90 €, jetzt bestellen. Schüler messen ein Blatt."))),
    ("the name of a page in other letters than its address", listed(
        web_page("متجر كتب", "أحدث الكتب", language="ar", site="متجر كتب", text="أضف إلى السلة. شحن مجاني."),
        (Wording("Maktaba", "Arabic picture books, posted anywhere", "en"),), url="https://kutub.example/")),
    ("offers of a page that speaks of what is listed", listed(
        web_page("Leaf kits | Hop Hire", "Photosynthesis kit", language="en", site="Hop Hire",
                 text="A leaf, a glass and a lesson for £9. Free delivery, call now, book online."))),
    ("a newspaper's own sections", listed(
        web_page("Ely Gazette", "Business", "Health", "Law", "Money", "Cars", language="en", site="Ely Gazette"),
        (Wording("Ely Gazette", "Local news", "en"),), url="https://elygazette.example/")),
    ("sponsors below the right page", listed(
        web_page("Photosynthesis for beginners", "A lesson", language="en",
                 text="A leaf, a glass, water. Sponsors: Best VPN, Nettikasinot, EssayHelp, Buy followers.",
                 links=tuple(f"shop{n}.example" for n in range(8))))),
)  # fmt: skip


@pytest.mark.parametrize(("says", "one"), LEFT_ALONE, ids=[row[0] for row in LEFT_ALONE])
def test_who_is_no_stranger_is_left_alone(says: str, one: Case) -> None:
    found = judge_without_asking(one)
    assert found.state is State.LIVE, found


TIES = (
    ("nothing in common with several words", DENTIST, LESSON, Tie.NONE),
    ("the words of the link in the title", web_page("Photosynthesis for beginners", language="en"), LESSON, Tie.SOME),
    (
        "a topic, in another language",
        web_page("Schulstunde: Arbeitsblatt für Schüler", language="de"),
        LESSON,
        Tie.OPEN,
    ),
    ("nothing of which anything could be told", DENTIST, (), Tie.OPEN),
    ("words that stand anywhere", DENTIST, (Wording("Weitere Informationen", "Website", "de"),), Tie.OPEN),
    ("a single word", DENTIST, (Wording("Kaleidoscope", None, "en"),), Tie.LOOSE),
)


@pytest.mark.parametrize(("says", "body", "wordings", "expected"), TIES, ids=[row[0] for row in TIES])
def test_how_a_page_is_tied_to_what_is_listed(
    says: str, body: Page, wordings: tuple[Wording, ...], expected: Tie
) -> None:
    assert _ties.tie(listed(body, wordings), body) is expected


def test_the_sites_name_is_no_tie_since_a_new_owner_may_keep_it() -> None:
    kept = web_page("Puppet Workshop - online casino bonus", "Casino bonus and free spins", language="en")
    wordings = (Wording("Puppet Workshop", "Sewing patterns for gloves", "en"),)
    assert _ties.tie(listed(kept, wordings, url="https://puppetworkshop.example/"), kept) <= Tie.LOOSE


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("Arbeitsblatt", "school", id="a word inside a compound"),
        pytest.param("Kinderchöre", "children and parents", id="the beginning of a compound"),
        pytest.param("библиотеки", "books and stories", id="an inflected word"),
        pytest.param("子どもの読書", "children and parents", id="signs without spaces"),
    ],
)
def test_topics_are_understood_across_languages(text: str, told: str) -> None:
    assert told in topics.of(text)


@pytest.mark.parametrize("text", ["Spielautomaten", "Termin vereinbaren", "Erstgespräch", "booking", "1234", ""])
def test_words_that_only_look_like_topics_are_none(text: str) -> None:
    assert topics.of(text) == frozenset()


@pytest.mark.parametrize(
    "title",
    [
        pytest.param("Casino – forum for contemporary art", id="a museum called casino"),
        pytest.param("Toy loans at the library", id="a library lends toys"),
        pytest.param("How to write an essay: a lesson", id="a lesson on essays"),
        pytest.param("Poker and probability", id="mathematics with cards"),
        pytest.param("Viagra: a warning for parents", id="a warning"),
    ],
)
def test_words_of_a_trade_alone_are_no_trade(title: str) -> None:
    assert spam.trade(web_page(title, title, text="Opening hours, worksheets and pupils.")) is None


def test_every_trade_has_terms_to_be_known_by_and_words_against_it() -> None:
    assert len({trade.name for trade in trades.TRADES}) == len(trades.TRADES)
    for trade in trades.TRADES:
        assert len(trade.sure) > 5, trade.name
        assert trade.telling, trade.name
        assert trade.helping, trade.name


def test_a_blog_of_everything_is_told_by_its_headings_and_not_by_its_sections() -> None:
    blend = magazines.blend(BLEND)
    assert blend is not None
    assert blend.is_plain
    assert magazines.blend(web_page("Gazette", "Business", "Health", "Law", "Money", "Cars")) is None


def test_only_a_sentence_on_former_owners_tells_of_a_new_one() -> None:
    plain = "The previous owners of the house left a piano."
    assert fraud.tells_of_a_new_owner(web_page("House", text=plain)) is None
    said = fraud.tells_of_a_new_owner(
        web_page("News", text=f"Hello. We do not know the former owner of this domain. {plain}")
    )
    assert said == "We do not know the former owner of this domain"
