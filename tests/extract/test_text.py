"""Main text: the running text, without what stands around it."""

import pytest
from selectolax.lexbor import LexborHTMLParser

from curator.extract._nodes import Nodes, walk
from curator.extract.text import every_text, joined, main_text

ONE = "The harbour master reads the gauge at six, at noon and at dusk, and writes the heights into a book."
TWO = "From these books the tables of the next year are computed, page by page, since eighteen hundred and ninety."


def _nodes(html: str) -> Nodes:
    return walk(LexborHTMLParser(html, scripting=True).root)


def text(body: str) -> str:
    return joined(main_text(_nodes(f"<body>{body}")))


@pytest.mark.parametrize(
    ("around", "told"),
    [
        pytest.param(
            "<nav><a href=/>Home</a> <a href=/x>All our other pages about the sea</a></nav>", "navigation", id="nav"
        ),
        pytest.param(
            "<header><p>The newspaper of the coast since 1848, every day but Sunday.</p></header>",
            "header",
            id="header",
        ),
        pytest.param(
            "<footer><p>All rights reserved by the people who wrote this.</p></footer>", "footer", id="footer"
        ),
        pytest.param("<aside><p>Read also what our neighbours wrote about it.</p></aside>", "aside", id="aside"),
        pytest.param("<script>var tides = 'not a text';</script>", "script", id="script"),
        pytest.param(
            '<div class="cookie-banner"><p>We like biscuits, and so should you.</p></div>', "cookies", id="cookies"
        ),
        pytest.param(
            '<div id="newsletter-signup"><p>Get our letter every week, for free.</p></div>', "letter", id="newsletter"
        ),
        pytest.param('<div class="share-buttons"><span>Share this</span></div>', "share", id="share buttons"),
        pytest.param('<div role="dialog"><p>Choose your region before you go on.</p></div>', "dialog", id="dialog"),
        pytest.param("<noscript><p>Please turn on what you turned off.</p></noscript>", "noscript", id="noscript"),
    ],
)
def test_what_stands_around_is_left_out(around: str, told: str) -> None:
    assert text(f"{around}<div><p>{ONE}</p><p>{TWO}</p></div>{around}") == f"{ONE}\n{TWO}", told


def test_the_densest_container_is_kept() -> None:
    teasers = "".join(f"<div class=box><p>A short teaser for another page, number {n}.</p></div>" for n in range(5))
    assert (
        text(f"<div>{teasers}</div><div><div><p>{ONE}</p><p>{TWO}</p><p>{ONE}</p></div></div>")
        == f"{ONE}\n{TWO}\n{ONE}"
    )


def test_a_name_of_a_small_box_on_the_whole_article_does_not_drop_it() -> None:
    assert (
        text(f'<div class="entry share"><p>{ONE}</p><p>{TWO}</p></div><div>{"<p>x</p>" * 5}</div>') == f"{ONE}\n{TWO}"
    )


def test_inline_elements_do_not_part_a_paragraph_and_line_breaks_do_when_doubled() -> None:
    blocks = main_text(_nodes("<body><div>One <b>two</b> <a href=x>three</a>,<br>four<br><br>five</div>"))
    assert [block.text for block in blocks] == ["One two three, four", "five"]


def test_links_are_counted() -> None:
    blocks = main_text(_nodes("<body><p><a href=x>12345</a>67890"))
    assert blocks[0].links == pytest.approx(0.5)


def test_a_page_without_running_text_keeps_all_its_words() -> None:
    assert text("<p>Page not found</p><p>Try the search.</p>") == "Page not found\nTry the search."


def test_a_page_that_is_all_surroundings_is_read_whole() -> None:
    assert every_text(_nodes("<body><nav><p>Not here any more</p></nav><script>x</script>")) == "Not here any more"


def test_a_page_without_a_body_has_no_text() -> None:
    assert text("") == ""
