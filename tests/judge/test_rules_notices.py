"""Pages that say nothing but that what was asked for is not there, under a title and a heading that still name it."""

import pytest

from curator.judge import judge_without_asking, language
from curator.judge.rules import _absence, notice
from curator.model import Case, Cause, State, Wording
from tests.judge.making import Row, case, hop, web_page

TOPIC = "https://board.example/topics/4711"
LISTED = (Wording("Games for the classroom", None, "en"),)


def shown(text: str, *headings: str, title: str = "Games - Board", url: str = TOPIC) -> Case:
    return case(hop(200, url), url=url, body=web_page(title, *headings, text=text), wordings=LISTED)


def said(words: str) -> str:
    return f"The site says that all is well, but all that the page says is “{words}”."


ROWS = (
    Row(
        "a notice of what was asked for, under a heading that still names it",
        shown("Games for the classroom\nThe topic you are looking for has been removed by its author.",
              "Games for the classroom", title="Games for the classroom - Board"),
        "notice", Cause.SOFT_404, said("The topic you are looking for has been removed by its author"),
    ),
    Row(
        "a notice among menus and teasers, which are no sentences",
        shown("Home > Games for the classroom\nOpening hours in summer\nThe document you requested has expired.\n"
              "Games for the classroom\nAll messages", "Games for the classroom", title="Games for the classroom"),
        "notice", Cause.SOFT_404, said("The document you requested has expired"),
    ),
    Row(
        "the only sentence begins with a thing and says that it is gone",
        shown("Вакансия\nВакансия уже не актуальна: работодатель её закрыл.", "Вакансия", title="Вакансия",
              url="https://board.example/vacancies/speech-therapist"),
        "notice", Cause.SOFT_404, said("Вакансия уже не актуальна: работодатель её закрыл"),
    ),
)  # fmt: skip

WORKS = {
    "a text of its own below the notice": shown(
        "The topic you are looking for has been removed. That was the first sentence of her novel. The second one is "
        "longer, and the third has a cat in it. Read on below.", "A novel", title="A novel",
    ),
    "an explanation of such notices": shown(
        "The page you are looking for has been removed.", "Error messages: what is behind them?", title="Help",
    ),
    "an example in a lesson": shown("Example: The page you requested does not exist.", "Negation", title="Grammar"),
    "a notice that takes it back": shown("The exhibition has ended, but all pictures are here.", "Toys", title="Toys"),
    "a notice that holds just now": shown("The book is not available at the moment.", "Tales", title="Tales"),
    "a text that its address names": shown(
        "The missing page you are looking for was found.", "The missing page",
        url="https://board.example/2016/missing-page",
    ),
    "a quotation": shown("“The page you requested no longer exists.”", "Found on the web", title="Found"),
}  # fmt: skip


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.says)
def test_a_page_that_is_nothing_but_a_notice_is_gone(row: Row) -> None:
    found = judge_without_asking(row.case)
    assert (found.state, found.rule, found.cause, found.because) == (State.DEAD, row.rule, row.cause, row.because)


@pytest.mark.parametrize("honest", WORKS.values(), ids=WORKS.keys())
def test_a_page_that_says_more_or_takes_it_back_is_left_alone(honest: Case) -> None:
    assert notice.look(honest) is None


@pytest.mark.parametrize(
    ("text", "begins"),
    [
        ("The topic does not exist", True),
        ("Sorry, this offer has ended", True),
        ("Das Angebot ist beendet", True),
        ("抱歉，文章不存在", True),
        ("Policija prašo pagalbos", False),
        ("Yesterday a page was torn out", False),
    ],
)
def test_what_a_notice_speaks_of_first(text: str, begins: bool) -> None:
    assert language.SUBJECTS.begin(text) is begins


NOTICES = "The document was not found. The file does not exist any more. The article has been removed. " * 2
TALE = (
    "Two siblings find out that a chapter of their best book ends otherwise than it did. "
    "A film for children from eight years on, made in Graz."
)


@pytest.mark.parametrize(("text", "is_tale"), [(NOTICES, False), (TALE, True)], ids=["notices", "a film"])
def test_a_title_that_is_a_notice_names_a_tale_only_above_a_text_that_is_none(text: str, is_tale: bool) -> None:
    assert _absence.is_a_tale(web_page("Page not found", "Page not found", text=text)) is is_tale
