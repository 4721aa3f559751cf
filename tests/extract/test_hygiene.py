"""Hygiene: what is stored is one line of plain text; certain mojibake is mended."""

import pytest

from curator.extract.hygiene import clean, cut_at_word
from curator.extract.mojibake import mend


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        pytest.param("  two\n\t words\u00a0here ", "two words here", id="white space of any kind becomes one space"),
        pytest.param("Tom &amp; Ann", "Tom & Ann", id="an entity"),
        pytest.param("Tom &amp;amp; Ann &#8211; again", "Tom & Ann – again", id="entities encoded twice"),
        pytest.param("&lt;p&gt;A &lt;em&gt;fine&lt;/em&gt; day&lt;/p&gt;", "A fine day", id="encoded tags go"),
        pytest.param("<script>alert(1)</script>Tides", "Tides", id="a script goes with its content"),
        pytest.param("List<T> where a < b", "List<T> where a < b", id="what only looks like a tag stays"),
        pytest.param("bro<b>ken</b> word<br>next", "broken word next", id="inline tags join, others part"),
        pytest.param("a\x00b\x07c", "abc", id="control characters go"),
        pytest.param("\u202eevil\u202c \u2066x\u2069", "evil x", id="direction overrides go"),
        pytest.param(
            "soft\u00adhyphen zero\u200bwidth \ufeffmark", "softhyphen zerowidth mark", id="invisible ones go"
        ),
        pytest.param("می\u200cخواهم", "می\u200cخواهم", id="the joiner that Persian needs stays"),
        pytest.param("👩\u200d🚀 up", "👩\u200d🚀 up", id="composed emoji stay"),
        pytest.param("icon \ue001 font", "icon font", id="private characters of icon fonts go"),
        pytest.param("AT&T R&D ?a=1&b=2", "AT&T R&D ?a=1&b=2", id="lone ampersands stay"),
        pytest.param("So bleibt man\\n Das Zentrum", "So bleibt man Das Zentrum", id="a written line break"),
        pytest.param("C:\\new\\table", "C:\\new\\table", id="a path is no line break"),
        pytest.param("", "", id="nothing"),
    ],
)
def test_a_text_is_made_fit(raw: str, expected: str) -> None:
    assert clean(raw, limit=300) == expected


def test_a_long_text_is_cut_after_a_word() -> None:
    cut = clean("word " * 1_000, limit=50)
    assert len(cut) <= 50
    assert cut.endswith("word…")
    assert cut_at_word("x" * 100, 20) == "x" * 19 + "…"


@pytest.mark.parametrize(
    ("damaged", "mended"),
    [
        pytest.param("cafÃ© Ã la crÃ¨me", "café à la crème", id="French letters"),
        pytest.param("lâ€™Ã®le dâ€™Yeu", "l’île d’Yeu", id="apostrophes and letters"),
        pytest.param("ÐŸÑ€Ð¸Ð»Ð¸Ð² Ð² Ð¼Ð¾Ñ€Ðµ", "Прилив в море", id="Cyrillic, when there is enough of it"),
        pytest.param("São Paulo, MÃO", "São Paulo, MÃO", id="capital letters of real words stay"),
        pytest.param("„FÜ“ und Ä“", "„FÜ“ und Ä“", id="a letter before a closing quote is no damage"),
        pytest.param("naïve café", "naïve café", id="a sound text stays"),
        pytest.param("ascii", "ascii", id="ASCII stays"),
    ],
)
def test_certain_mojibake_is_mended(damaged: str, mended: str) -> None:
    assert mend(damaged) == mended
