"""Languages: what the page states, checked against its letters and small words."""

import pytest

from curator import extract
from curator.extract.language import normalised
from tests.extract.reading import page, value

ENGLISH = "The tables of this guide are for sailors who want to know when the water is high and when it is not."
GERMAN = "Dieser Leitfaden erklärt, wie man eine Tafel liest und die Höhe des Wassers schätzt, und mit der"
GREEK = "Ο οδηγός αυτός εξηγεί πώς διαβάζεται ένας πίνακας παλίρροιας και πώς υπολογίζεται το ύψος του νερού."


def language(text: str, *, lang: str = "", head: str = "") -> str | None:
    return value(page(head, f"<p>{text}</p>", lang=lang).words.language)


@pytest.mark.parametrize(
    ("written", "tag"),
    [
        pytest.param("en", "en", id="plain"),
        pytest.param("pt-br", "pt-BR", id="region in capitals (RFC 5646 2.1.1)"),
        pytest.param("zh_hans_CN", "zh-Hans-CN", id="script in title case, underscores"),
        pytest.param("en_GB.UTF-8", "en-GB", id="a locale with its charset"),
        pytest.param("gr", "el", id="the country's code for Greek"),
        pytest.param("cz", "cs", id="the country's code for Czech"),
        pytest.param("jp", "ja", id="the country's code for Japanese"),
        pytest.param("iw", "he", id="a withdrawn code"),
        pytest.param("deu", "de", id="a three-letter code"),
        pytest.param("de, en", "de", id="the first of a list"),
        pytest.param("Deutsch", "de", id="a name"),
        pytest.param("es-419", "es-419", id="a region by number"),
        pytest.param("x-default", None, id="no language"),
        pytest.param("und", None, id="undetermined"),
        pytest.param("{{lang}}", None, id="a template's hole"),
        pytest.param("", None, id="nothing"),
    ],
)
def test_a_written_tag_is_read(written: str, tag: str | None) -> None:
    assert normalised(written) == tag


@pytest.mark.parametrize(
    ("text", "lang", "head", "expected"),
    [
        pytest.param(GERMAN, "de-AT", "", "de-AT", id="the statement is kept with its region"),
        pytest.param(GREEK, "gr", "", "el", id="a mistaken code"),
        pytest.param(GREEK, "en", "", "el", id="another script contradicts the statement"),
        pytest.param(GERMAN * 4, "en", "", "de", id="small words contradict the statement"),
        pytest.param("Foto Galerie 2020", "en", "", "en", id="too few words contradict nothing"),
        pytest.param(GERMAN, "", '<meta property="og:locale" content="de_DE">', "de-DE", id="the card's locale"),
        pytest.param(GERMAN, "", '<meta http-equiv="content-language" content="de">', "de", id="content-language"),
        pytest.param(
            "Mapa",
            "",
            '<link rel=alternate hreflang=es href="/guide/harmonics">',
            "es",
            id="the alternate that is this very page",
        ),
        pytest.param(ENGLISH, "", "", "en", id="English by its small words"),
        pytest.param(GERMAN, "", "", "de", id="German by its small words"),
        pytest.param(
            "Каталог приливных станций: координаты, уровень и период наблюдений. Данные были проверены.",
            "",
            "",
            "ru",
            id="Russian by its letters",
        ),
        pytest.param(
            "Каталог містить відомості про їхні координати та рівень води, її зміни",
            "",
            "",
            "uk",
            id="Ukrainian by its letters",
        ),
        pytest.param(
            "Bản đồ rừng ngập mặn ven biển Việt Nam với số liệu diện tích từ năm 1990",
            "",
            "",
            "vi",
            id="Vietnamese by its letters",
        ),
        pytest.param(
            "この案内では潮汐表の読み方と水位の計算方法を説明します。", "zh", "", "ja", id="kana contradict Chinese"
        ),
        pytest.param("收录全国一百二十个潮汐站的坐标和观测年限", "", "", "zh", id="ideographs alone are Chinese"),
        pytest.param("دليل مصور يضم مئة وعشرين نوعا من الطيور المهاجرة", "", "", "ar", id="Arabic"),
        pytest.param(
            "راهنمای پرندگان مهاجر با تصویر و زمان گذر هر گونه از چهار فصل", "", "", "fa", id="Persian by its letters"
        ),
        pytest.param(
            "Danes og nordmenn skriver nesten likt", "nb", "", "nb", id="close languages: the statement stands"
        ),
        pytest.param("12 34 56", "", "", None, id="no letters, no language"),
    ],
)
def test_the_language_is_found(text: str, lang: str, head: str, expected: str | None) -> None:
    assert language(text, lang=lang, head=head) == expected


def test_a_plain_text_has_the_language_of_its_words() -> None:
    read = extract.read(ENGLISH.encode(), url="", content_type="text/plain")
    assert value(read.words.language) == "en"
