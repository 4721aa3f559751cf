"""Decoding: which of mark, content, header, meta and detection names the charset."""

import codecs

import pytest

from curator.extract.decode import charset_of, decode

GREEK = "Κατάλογος των φάρων της χώρας"
RUSSIAN = "Каталог приливных станций"


@pytest.mark.parametrize(
    ("body", "content_type", "text", "charset"),
    [
        pytest.param(
            codecs.BOM_UTF8 + "é".encode(),
            "text/html; charset=iso-8859-1",
            "é",
            "utf-8",
            id="a byte order mark beats the header (Encoding Standard 4, decode)",
        ),
        pytest.param(
            codecs.BOM_UTF16_LE + "né".encode("utf-16-le"),
            None,
            "né",
            "utf-16le",
            id="UTF-16 little-endian with its mark",
        ),
        pytest.param(
            codecs.BOM_UTF16_BE + "né".encode("utf-16-be"), None, "né", "utf-16be", id="UTF-16 big-endian with its mark"
        ),
        pytest.param(
            f"<html>{GREEK}".encode("utf-16-le"),
            None,
            f"<html>{GREEK}",
            "utf-16le",
            id="UTF-16 without a mark is known by its zero bytes",
        ),
        pytest.param(
            "Écluses à péage".encode(),
            "text/html; charset=ISO-8859-1",
            "Écluses à péage",
            "utf-8",
            id="valid UTF-8 beats a wrong header",
        ),
        pytest.param(
            f"<meta charset=windows-1253>{GREEK}".encode(),
            None,
            f"<meta charset=windows-1253>{GREEK}",
            "utf-8",
            id="valid UTF-8 beats a wrong meta",
        ),
        pytest.param(
            "caf\u00e9".encode("cp1252"),
            "text/html; charset=latin1",
            "café",
            "windows-1252",
            id="the label latin1 means windows-1252 (Encoding Standard 4.2)",
        ),
        pytest.param(
            "“quoted”".encode("cp1252"),
            "text/html; charset=ISO-8859-1",
            "“quoted”",
            "windows-1252",
            id="typographic quotes under the label ISO-8859-1",
        ),
        pytest.param(
            RUSSIAN.encode("koi8-r"),
            'text/html; charset="KOI8-R"',
            RUSSIAN,
            "koi8-r",
            id="a quoted charset in the header",
        ),
        pytest.param(
            b"<meta charset=windows-1251>" + RUSSIAN.encode("cp1251"),
            "text/html; charset=koi8-r",
            "<meta charset=windows-1251>" + RUSSIAN.encode("cp1251").decode("koi8-r"),
            "koi8-r",
            id="the header beats the meta when they disagree (HTML 13.2.3.2)",
        ),
        pytest.param(
            b"<meta http-equiv=content-type content='text/html; charset=windows-1251'>" + RUSSIAN.encode("cp1251"),
            "text/html",
            "<meta http-equiv=content-type content='text/html; charset=windows-1251'>" + RUSSIAN,
            "windows-1251",
            id="the old form of the meta",
        ),
        pytest.param(
            b"<meta charset=gb2312>" + "龥镕中国".encode("gbk"),
            None,
            "<meta charset=gb2312>龥镕中国",
            "gbk",
            id="the label gb2312 means GBK",
        ),
        pytest.param(
            b"<!-- <meta charset=koi8-r> --><meta charset=windows-1251>" + RUSSIAN.encode("cp1251"),
            None,
            "<!-- <meta charset=koi8-r> --><meta charset=windows-1251>" + RUSSIAN,
            "windows-1251",
            id="a meta in a comment does not count",
        ),
        pytest.param(
            b'<?xml version="1.0" encoding="iso-8859-2"?><p>' + "řeka".encode("iso-8859-2"),
            None,
            '<?xml version="1.0" encoding="iso-8859-2"?><p>řeka',
            "iso-8859-2",
            id="the XML declaration",
        ),
        pytest.param(
            b"plain", "text/html; charset=utf-16", "plain", "utf-8", id="ASCII under a UTF-16 label is no UTF-16"
        ),
        pytest.param("é né".encode()[:-1], None, "é n", "utf-8", id="a sequence cut by the bound is dropped"),
        pytest.param(
            b"caf\xe9 " * 3,
            "text/html; charset=no-such-thing",
            "café " * 3,
            "windows-1252",
            id="an unknown label counts as none",
        ),
        pytest.param(b"", None, "", "utf-8", id="an empty body"),
    ],
)
def test_the_charset_is_found(body: bytes, content_type: str | None, text: str, charset: str) -> None:
    decoded = decode(body, content_type=content_type)
    assert decoded.text == text
    assert decoded.charset == charset


def test_a_meta_past_the_first_1024_bytes_is_not_looked_for() -> None:
    body = b" " * 1_030 + b"<meta charset=koi8-r>" + RUSSIAN.encode("cp1251") * 20
    assert decode(body).origin != "meta"


def test_a_few_broken_bytes_do_not_make_a_utf8_page_latin() -> None:
    body = (GREEK * 40).encode() + b"\xff" + GREEK.encode()
    for header in (None, "text/html; charset=iso-8859-1"):
        decoded = decode(body, content_type=header)
        assert decoded.charset == "utf-8"
        assert GREEK in decoded.text


def test_greek_without_any_label_is_detected() -> None:
    body = ("Ο οδηγός αυτός εξηγεί πώς διαβάζεται ένας πίνακας παλίρροιας. " * 20).encode("cp1253")
    decoded = decode(body)
    assert decoded.origin == "detected"
    assert "παλίρροιας" in decoded.text


def test_no_lone_surrogate_leaves_the_decoder() -> None:
    decoded = decode(codecs.BOM_UTF16_LE + b"a\x00\x00\xd8b\x00")
    decoded.text.encode("utf-8")


@pytest.mark.parametrize(
    ("header", "charset"),
    [
        pytest.param("text/html;charset=UTF8", "utf-8", id="without a dash"),
        pytest.param("text/html; charset='utf-8'", "utf-8", id="in single quotes"),
        pytest.param("text/html; charset = shift_jis ; x=y", "shift_jis", id="with blanks around"),
        pytest.param("text/html; charset=hz-gb-2312", None, id="an encoding that browsers replace counts as none"),
        pytest.param("text/html", None, id="none stated"),
        pytest.param(None, None, id="no header"),
    ],
)
def test_the_header_states_a_charset(header: str | None, charset: str | None) -> None:
    assert charset_of(header) == charset
