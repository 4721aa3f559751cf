"""A notice counts when it speaks of the page that was asked for; a quotation and a tale of other things do not.

Never a phrase alone: the rules weigh it with what stands beside it, in tests/corpus/verdicts.
"""

import pytest

from curator.judge import language

SPEAKS_OF_IT = {
    "en: the one you requested": ("The content you requested has been retired.", True),
    "de: pointing at it": ("Diese Seite wurde nicht gefunden.", True),
    "fr: the one you look for": ("La page que vous recherchez n’est plus exposée.", True),
    "ru: the requested one": ("Запрашиваемый материал удалён.", True),
    "zh: the one you visit": ("您访问的页面不存在", True),
    "ja: the one that was named": ("指定されたブログは削除されました", True),
    "en: a thing that is told of": ("Our app was removed from the store.", False),
    "de: a place that is told of": ("Die Stelle in Köln ist besetzt.", False),
}
QUOTED = {
    "all of it in quotation marks": ("„Seite nicht gefunden“", True),
    "guillemets": ("«Книга не найдена»", True),
    "a notice that quotes": ("Die Seite „Lieder“ fehlt", False),
    "a notice": ("Seite nicht gefunden", False),
}


@pytest.mark.parametrize(("text", "expected"), SPEAKS_OF_IT.values(), ids=SPEAKS_OF_IT)
def test_a_notice_speaks_of_the_page_or_of_something_else(text: str, expected: bool) -> None:
    assert language.is_about_the_page(text) is expected


@pytest.mark.parametrize(("text", "expected"), QUOTED.values(), ids=QUOTED)
def test_what_stands_in_quotation_marks_names_a_thing(text: str, expected: bool) -> None:
    assert language.is_quotation(text) is expected
