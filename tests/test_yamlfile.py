"""YAML as people write it: lines and bytes of every value, bounds, and one plain sentence for a file that is none."""

import pytest

from curator.model import SourceProblem
from curator.yamlfile import (
    MAX_BYTES,
    MAX_DEPTH,
    MAX_NODES,
    Fields,
    Kind,
    MisfitError,
    Node,
    Notes,
    YamlError,
    duration,
    in_file_order,
    language,
    read,
    replace,
    size,
    span,
)
from tests.data.cases import cases


def node(text: str) -> Node:
    return read(text.encode(), where="x.yaml")


def said(raw: bytes) -> str:
    with pytest.raises(YamlError) as caught:
        read(raw, where="x.yaml")
    assert str(caught.value) == str(caught.value.problem)
    return str(caught.value)


# ---------------------------------------------------------------------------------------------------- what is read


@pytest.mark.parametrize(
    ("written", "kind", "text"),
    [
        pytest.param("word", Kind.TEXT, "word", id="a plain word"),
        pytest.param("'it''s'", Kind.TEXT, "it's", id="single quotes"),
        pytest.param('"a\\tb \\u2019"', Kind.TEXT, "a\tb ’", id="escapes in double quotes"),
        pytest.param('"12"', Kind.TEXT, "12", id="a quoted number is text"),
        pytest.param("!!str 12", Kind.TEXT, "12", id="a tagged number is text"),
        pytest.param("12", Kind.NUMBER, "12", id="YAML 1.2.2, 10.3.2: int"),
        pytest.param("-1.5e3", Kind.NUMBER, "-1.5e3", id="YAML 1.2.2, 10.3.2: float"),
        pytest.param("0x1F", Kind.NUMBER, "0x1F", id="YAML 1.2.2, 10.3.2: hexadecimal"),
        pytest.param("true", Kind.SWITCH, "true", id="YAML 1.2.2, 10.3.2: bool"),
        pytest.param("~", Kind.NOTHING, "~", id="YAML 1.2.2, 10.3.2: null"),
        pytest.param("", Kind.NOTHING, "", id="an empty value"),
        pytest.param("NO", Kind.TEXT, "NO", id="Norway is not false, as it was in YAML 1.1"),
        pytest.param("2014-12-20", Kind.TEXT, "2014-12-20", id="a date is text"),
        pytest.param("12:30:00", Kind.TEXT, "12:30:00", id="a time is no base-60 number, as it was in YAML 1.1"),
        pytest.param("1_000", Kind.TEXT, "1_000", id="no underscores in numbers, as there were in YAML 1.1"),
        pytest.param(".inf", Kind.TEXT, ".inf", id="infinity is of no use here"),
        pytest.param("a\u2028b\x85c", Kind.TEXT, "a\u2028b\x85c", id="YAML 1.2.2, 5.4: U+2028 and U+0085 end no line"),
        pytest.param("https://a.org/#b", Kind.TEXT, "https://a.org/#b", id="a # inside a word begins no comment"),
    ],
)
def test_a_scalar_is(written: str, kind: Kind, text: str) -> None:
    value = node(f"key: {written}\n").get("key")
    assert value is not None
    assert (value.kind, value.text) == (kind, text)


def test_every_key_and_value_has_its_line() -> None:
    tree = node("# remark\n\na: 1\nb:\n  - x\n  - {y: 2,\n     z: 3}\nc: >-\n  folded\n  text\n")
    assert [(key, entry.line, entry.value.line) for key, entry in tree.entries.items()] == [
        ("a", 3, 3), ("b", 4, 5), ("c", 8, 8),
    ]  # fmt: skip
    inner = tree.entries["b"].value.items[1]
    assert [entry.line for entry in inner.entries.values()] == [6, 7]


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"], ids=["LF", "CR LF", "CR"])
@pytest.mark.parametrize("start", ["", "\ufeff"], ids=["no mark", "byte order mark"])
def test_every_value_has_its_bytes(ends: str, start: str) -> None:
    raw = (start + ends.join(["ä: ü # ö", "b: '…'", 'c: [ß, "“”"]', "d: 😀", ""])).encode()
    tree = read(raw, where="x.yaml")
    values = [tree.entries["ä"].value, tree.entries["b"].value, *tree.entries["c"].value.items, tree.entries["d"].value]
    assert [raw[value.start : value.end].decode() for value in values] == ["ü", "'…'", "ß", '"“”"', "😀"]
    assert [raw[slice(*span(raw, value))].decode() for value in values] == ["ü", "…", "ß", "“”", "😀"]
    assert [value.line for value in values] == [1, 2, 3, 3, 4]


def test_an_alias_is_the_same_node_in_both_places() -> None:
    tree = node("a: &x [1]\nb: *x\nc: &x 2\nd: *x\n")
    assert tree.get("a") is tree.get("b")
    assert tree.get("c") is tree.get("d")


@pytest.mark.parametrize("raw", [b"", b"# only a remark\n", b"---\n", b"\xef\xbb\xbf"])
def test_a_file_without_content_is_nothing_in_line_one(raw: bytes) -> None:
    assert read(raw, where="x.yaml").kind is Kind.NOTHING


def test_keys_that_stand_twice_can_be_noted_all_at_once() -> None:
    repeated: list[SourceProblem] = []
    tree = read(b"a: 1\na: 2\nb: {c: 1, c: 2}\n", where="x.yaml", repeated=repeated)
    assert [problem.where for problem in repeated] == ["x.yaml:2", "x.yaml:3"]
    assert tree.entries["a"].value.text == "1"


# --------------------------------------------------------------------------------------------------- what is not read


@pytest.mark.parametrize(("text", "told"), cases("mistakes-yaml.txt"))
def test_a_file_that_is_no_yaml_gives_one_sentence(text: str, told: list[str]) -> None:
    assert [said(text.encode())] == told


@pytest.mark.parametrize(
    ("raw", "sentence"),
    [
        pytest.param(
            b"a: 1\nb: caf\xe9\n", "x.yaml:2: the byte 0xE9 here is not UTF-8: save the file as UTF-8", id="Latin-1"
        ),
        pytest.param(
            "a: 1".encode("utf-16"),
            "x.yaml:1: the file is written in UTF-16: save it as UTF-8",
            id="UTF-16 with a mark",
        ),
        pytest.param(
            b"a: 1\nb: \x1b[0m",
            "x.yaml:2: there is an invisible control character here (U+001B): delete it",
            id="an escape sequence",
        ),
        pytest.param(
            "a: \x9f".encode(), "x.yaml:1: there is an invisible control character here (U+009F): delete it", id="C1"
        ),
        pytest.param(
            b"a" * (MAX_BYTES + 1),
            "x.yaml:1: the file is larger than 16 MB: split it into smaller files",
            id="larger than the bound",
        ),
        pytest.param(
            b"[" * (MAX_DEPTH + 1),
            "x.yaml:1: lists and mappings are nested more than 64 deep: nest them less deeply",
            id="deeper than the bound",
        ),
        pytest.param(
            b"\n- " + b"- " * 100_000,
            "x.yaml:2: lists and mappings are nested more than 64 deep: nest them less deeply",
            id="a hundred thousand lists in one line",
        ),
        pytest.param(
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
            "x.yaml:3: there is a NUL byte here: delete it, or check whether this file is text at all",
            id="a picture",
        ),
    ],
)
def test_a_file_beyond_the_bounds_gives_one_sentence(raw: bytes, sentence: str) -> None:
    assert said(raw) == sentence


def test_a_billion_laughs_are_counted_and_not_written_out() -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 10)]
    told = said("\n".join(lines).encode())
    assert told == (
        f"x.yaml:7: the file stands for more than {MAX_NODES:,} values: split it, and use fewer aliases (*name)"
    )


@pytest.mark.parametrize("seed", range(0, 4000, 7))
def test_any_cut_or_garbled_file_is_a_tree_or_one_sentence(seed: int) -> None:
    whole = b"a: &x [1, {b: 'c'}]\nd: >-\n  e\n  f\ng: *x\n? h\n: \"i\\n\"\n---\n# j\n"
    at, sign = (
        seed % len(whole),
        b"\t\0:{}[]&*!|>'\"%@`#-?,\n\xff "[seed // len(whole) % 25 : seed // len(whole) % 25 + 1],
    )
    for raw in (whole[:at], whole[:at] + sign + whole[at:], whole[:at] + sign + whole[at + 1 :]):
        try:
            assert read(raw, where="x.yaml").line >= 1
        except YamlError as error:
            place, what, remedy = str(error).split(": ", 2)
            assert 1 <= int(place.removeprefix("x.yaml:")) <= raw.count(b"\n") + 1
            assert what, remedy


# -------------------------------------------------------------------------------------------------------- values


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("90s", 90), ("30m", 1800), ("12h", 43_200), ("1d", 86_400), ("2w", 1_209_600), ("1h30m", 5400), ("0.5s", 0.5),
     ("1D", 86_400), ("0s", 0)],
)  # fmt: skip
def test_a_duration_in_seconds(text: str, seconds: float) -> None:
    assert duration(text) == seconds


@pytest.mark.parametrize("text", ["", "1", "d", "1 day", "-1d", "1y", "1d ago", "daily", "1,5h", "٣d", "9" * 400 + "d"])
def test_no_duration(text: str) -> None:
    with pytest.raises(MisfitError) as caught:
        duration(text)
    assert caught.value.remedy == "write a number with s, m, h, d or w, such as 30m, 12h, 1d or 2w"


@pytest.mark.parametrize(
    ("text", "octets"),
    [("512 kB", 524_288), ("4MB", 4_194_304), ("64 MiB", 67_108_864), ("1.5k", 1536), ("7", 7), ("1 GB", 2**30)],
)
def test_a_size_in_bytes(text: str, octets: int) -> None:
    assert size(text) == octets


@pytest.mark.parametrize("text", ["", "much", "-1", "4 XB", "4 M B"])
def test_no_size(text: str) -> None:
    with pytest.raises(MisfitError, match="bad size"):
        size(text)


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        pytest.param("en", "en", id="RFC 5646, 2.2.1: language"),
        pytest.param("EN-gb", "en-GB", id="RFC 5646, 2.1.1: letter case"),
        pytest.param("zh-hant-tw", "zh-Hant-TW", id="RFC 5646, 2.2.3: script"),
        pytest.param("es-419", "es-419", id="RFC 5646, 2.2.4: region by number"),
        pytest.param("de-CH-1901", "de-CH-1901", id="RFC 5646, 2.2.5: variant"),
        pytest.param("gsw", "gsw", id="RFC 5646, 2.2.1: three letters"),
        pytest.param("en-x-simple", "en-x-simple", id="RFC 5646, 2.2.7: private use"),
    ],
)
def test_a_language_tag(text: str, tag: str) -> None:
    assert language(text) == tag


@pytest.mark.parametrize(
    ("text", "remedy"),
    [("gr", 'did you mean "el"?'), ("en_GB", 'did you mean "en-GB"?'), ("English", 'did you mean "en"?'),
     ("cz", 'did you mean "cs"?'), ("xx", "write the language's code, such as en, fr or pt-BR"),
     ("", "write the language's code, such as en, fr or pt-BR"),
     ("gr_GR", 'did you mean "el"?'), ("en-", "write the language's code, such as en, fr or pt-BR")],
)  # fmt: skip
def test_no_language_tag(text: str, remedy: str) -> None:
    with pytest.raises(MisfitError) as caught:
        language(text)
    assert caught.value.remedy == remedy


# -------------------------------------------------------------------------------------------------- strict reading


def test_fields_note_every_mistake_and_go_on() -> None:
    notes = Notes("x.yaml")
    tree = node("title: [a]\nnames: {b: c}\nnumber: many\nflag: true\nevry: 1d\nlist: [1, [2], x]\nkind: pge\n")
    with Fields(tree, notes, "the thing") as fields:
        assert fields.text("title") is None
        assert fields.texts("names") == ()
        assert fields.count("number", least=1, most=3) is None
        assert fields.text("flag") is None
        assert fields.value("every", duration) is None
        assert fields.texts("list") == ("1", "x")
        assert fields.choice("kind", ("page", "news"), noun="kind") is None
        fields.need("id", "write one")
    assert [str(problem) for problem in notes.problems] == [
        'x.yaml:1: "title" in the thing is a list: write text, in quotes if need be',
        'x.yaml:1: "id" is missing in the thing: write one',
        'x.yaml:2: "names" in the thing is a mapping: write a list, such as [one, two]',
        'x.yaml:3: "number" in the thing is text: write a number',
        'x.yaml:4: "flag" in the thing is true or false: write it in quotes if it is a word',
        'x.yaml:5: unknown key "evry" in the thing: did you mean "every"?',
        'x.yaml:6: an item of "list" in the thing is a list: write text, in quotes if need be',
        'x.yaml:7: unknown kind "pge" in the thing: did you mean "page"?',
    ]


@pytest.mark.parametrize("text", ["0", "4", "1.5", "0x2", "1e0"])
def test_a_number_keeps_its_bounds(text: str) -> None:
    notes = Notes("x.yaml")
    assert Fields(node(f"n: {text}"), notes, "it").count("n", least=1, most=3) is None
    assert [str(one) for one in notes.problems] == [f'x.yaml:1: "n" in it is {text}: write a whole number from 1 to 3']


def test_problems_of_two_readers_are_told_once_and_in_order() -> None:
    def at(line: int) -> SourceProblem:
        return SourceProblem(f"x.yaml:{line}", "what", "remedy")

    assert in_file_order([at(10), at(9), at(9), at(10), at(2)]) == (at(2), at(9), at(10))


# ----------------------------------------------------------------------------------------------------------- writing


@pytest.mark.parametrize(
    ("written", "new", "becomes"),
    [
        ("old", "new", "new"),
        ("'old'", "it's", "'it''s'"),
        ('"old"', 'a"b\\c', '"a\\"b\\\\c"'),
        ("old", "two: words", '"two: words"'),
        ("old", "true", '"true"'),
        ("old", "12", '"12"'),
        ("old", "", '""'),
        ("old", "# no remark", '"# no remark"'),
        ("old", "line\nline", '"line\\U0000000aline"'),
        ("old", "ends:", '"ends:"'),
        ("&x old", "new", "&x new"),
        ("null", "https://a.org/", "https://a.org/"),
    ],
)
def test_a_new_text_is_spelled_so_that_it_is_read_back(written: str, new: str, becomes: str) -> None:
    raw = f"a: 1\nkey: {written}  # remark\nb: 2\n".encode()
    value = read(raw, where="x.yaml").get("key")
    assert value is not None
    changed = replace(raw, [(value, new)])
    assert changed == f"a: 1\nkey: {becomes}  # remark\nb: 2\n".encode()
    back = read(changed, where="x.yaml").get("key")
    assert back is not None
    assert (back.kind, back.text) == (Kind.TEXT, new)
