"""The lane Changed: both texts stand in the page itself, without a script, each with its day and its language."""

import re

import pytest

from tests.review.serving import Served

ROWS = [
    pytest.param(
        "https://advice.new-neighbours.example/pages/7",
        ["What changed on the page", "At the first good look, on ", "At the newest look, on ",
         "<del>How to read a letter from school</del>", "<ins>Parking permits and fines</ins>",
         "The page is another one since the first good look", "next to nothing in common", 'lang="en"'],
        id="a page that became another one",
    ),
    pytest.param(
        "https://www.valley-gardens.example/class-project",
        ["The listing, and the page that is there", "As the catalogue lists it", "Pruning roses in late winter",
         "Nothing on the page has to do with"],
        id="a page that never had to do with its link",
    ),
]  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize(("url", "told"), ROWS)
def test_both_texts_are_on_the_page(desk: Served, url: str, told: list[str]) -> None:
    with desk.store() as store:
        number = store.value("SELECT id FROM resources WHERE url = ?", (url,))
    page = desk.client("anna").get(f"/-/curator/item/resource:{number}?lane=changed").text
    shown = re.sub(r"\s+", " ", re.sub(r"</?(?:time|bdi)[^>]*>", "", page))
    assert [words for words in told if words not in shown] == []
    assert shown.index(told[0]) < shown.index('value="fine"'), "an editor reads before deciding"
