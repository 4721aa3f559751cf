"""A site laid out by selectors: headings, items, records, languages; the recipes and mistakes of its settings."""

import re
from pathlib import Path

import pytest

from curator import config
from curator.model import Document, Mention, Role
from curator.sources import KINDS
from curator.sources._scope import family, is_print
from curator.sources._tongues import language
from tests.sources.reading import document, reading
from tests.sources.walking import HOME, Options

LAYOUT: Options = {
    "layout.item": ("div.entry",), "layout.annotation": (".about",), "layout.heading": (".kopf",),
    "layout.types.training source": "Training Sources", "layout.origins.Routes": "routes",
}  # fmt: skip


def _laid(body: str) -> Document:
    (found,) = reading(body, "site", url=HOME, **LAYOUT).documents
    return found


def test_items_headings_and_annotations_are_where_the_operator_says() -> None:
    found = _laid(
        "<div class=kopf>Training Source From the Routes Portal</div>"
        "<div class=entry><i class=about>Words of its own.</i><b><a href='https://out.example/'>One</a></b> more</div>"
        "<div class=entry>Nobody gave this one a link</div>"
        "<div class=kopf>Empty</div>"
    )
    first, second = found.sections
    assert (first.path, first.type, first.portal) == (
        ("Training Source From the Routes Portal",),
        "Training Sources",
        "routes",
    )
    assert [(one.url, one.text, one.annotation) for one in first.mentions] == [
        ("https://out.example/", "One", "Words of its own."),
        (None, "Nobody gave this one a link", None),
    ]
    assert (second.heading, second.mentions) == ("Empty", ())


def test_a_selector_that_is_none_is_told_and_the_page_is_read() -> None:
    found = reading("<a href='https://out.example/'>x</a>", "site", url=HOME, **{"layout.title": "h1[["})
    assert "not understood" in found.problems[0].what
    assert found.documents[0].sections[0].mentions[0].url == "https://out.example/"


FIELDS: Options = {
    f"layout.fields.{label}": name
    for label, name in {
        "Title of Product": "title", "Author(s)": "creators", "Country": "country", "Theme": "area",
        "Text": "annotation", "Web": "url",
    }.items()
}  # fmt: skip
BUILT = [
    pytest.param(
        "<table><tr><td>Title of Product<td>T<tr><td>Author(s):<td>A B y C D<tr><td>Country</td><td>Spain</td>"
        "<tr><td>Theme<td>x, y<tr><td>Web<td><a href='https://w.example/'>w</a><tr><td>Text<td>It is.</table>",
        id="a table, its cells never closed",
    ),
    pytest.param(
        "<dl><dt>Title of Product<dd>T<dt>Author(s)<dd>A B y C D<dt>Country<dd>Spain<dt>Theme<dd>x, y"
        "<dt>Web<dd><a href='https://w.example/'>w</a><dt>Text<dd>It is.</dl>",
        id="a list of definitions",
    ),
    pytest.param(
        "<p><b>Title of Product:</b> T<br><b>Author(s)</b>: A B y C D<br><b>Country:</b> Spain<br>"
        "<b>Theme:</b> x, y<br><b>Web:</b> <a href='https://w.example/'>w</a><br>"
        "<b>Unknown:</b> nothing<br><b>Text:</b> It <b>is</b>.",
        id="bold words and line breaks, and a label nobody told of",
    ),
    pytest.param(
        "Title of Product: T<br>Author(s): A B y C D<br>Country: Spain<br>Theme: x, y<br>"
        "Web: <a href='https://w.example/'>w</a><br>Text: It is.",
        id="nothing but text",
    ),
]


@pytest.mark.parametrize("body", BUILT)
def test_a_record_is_read_however_its_page_was_built(body: str) -> None:
    found = reading(f"<html><body>{body}</body></html>", "site", url=f"{HOME}r", **FIELDS).documents[0]
    main, own = found.sections[0].mentions
    assert (main.text, main.url, main.annotation and main.annotation.replace(" .", ".")) == (
        "T",
        "https://w.example/",
        "It is.",
    )
    assert (main.facts.creators, main.facts.country) == (("A B", "C D"), "Spain")
    assert [(tag.scheme, tag.value) for tag in main.tags] == [("area", "x"), ("area", "y")]
    assert (own.url, own.role) == (f"{HOME}r", Role.RECORD)


@pytest.mark.parametrize(
    ("words", "tag"),
    [("fr", "fr"), ("pt-br", "pt-BR"), ("Français", "fr"), ("in Greek", "el"), ("Ελληνικά", "el"), ("is", "is"),
     ("Home", None), ("us", None), ("", None)],
)  # fmt: skip
def test_a_language_is_known_by_its_tag_or_name(words: str, tag: str | None) -> None:
    assert language(words) == tag


def test_a_kind_of_page_is_its_script_and_its_parameters() -> None:
    assert family(f"{HOME}a/12/b.php?x=1&y=2") == family(f"{HOME}a/7/b.php?y=9&x=") != family(f"{HOME}a/7/b.php?y=9")
    assert is_print(f"{HOME}print.php?id=1")
    assert not is_print(f"{HOME}blueprint?id=1")


def test_one_page_alone_is_read_like_any_other() -> None:
    found = document("<h2>Part</h2><p><a href='https://a.example/'>A</a>: words", "site", url=HOME)
    mention: Mention = found.sections[0].mentions[0]
    assert (mention.url, mention.annotation) == ("https://a.example/", "words")
    assert "site" in {kind.name for kind in KINDS}


DOCUMENT = (Path(__file__).parents[2] / "docs/sources.md").read_text("utf-8")
RECIPES = re.findall(r"^```yaml\n(.*?)^```$", DOCUMENT, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("recipe", RECIPES)
def test_the_recipes_of_the_documents_are_read_without_a_mistake(recipe: str, tmp_path: Path) -> None:
    (tmp_path / "handbook.git").mkdir()
    (tmp_path / "catalogue").mkdir()
    _, problems = config.read(
        recipe.encode(), where="sources.yaml", folder=tmp_path / "catalogue", kinds=[kind.name for kind in KINDS]
    )
    assert [str(problem) for problem in problems] == []


MISTAKES = [
    pytest.param("crawl: {pages: 0}", "pages", id="no pages"),
    pytest.param("crawl: {folow: [x]}", 'unknown key "folow"', id="a key that is none"),
    pytest.param("crawl: {follow: ['/(/']}", "bad pattern", id="a regular expression that is none"),
    pytest.param("crawl: {links: some}", "no kind of links", id="a kind of links that is none"),
    pytest.param("layout: {title: 'h1[['}", "bad selector", id="a selector that is none"),
    pytest.param("layout: {fields: {Autor: writer}}", 'unknown field "writer"', id="a field that is none"),
    pytest.param("layout: {origins: {Routes: nowhere}}", 'unknown portal "nowhere"', id="a portal that is none"),
    pytest.param("layout: {parameters: {ta: {area: {1: z}}}}", 'unknown area "z"', id="a term that is none"),
    pytest.param("layout: {parameters: {ta: {colour: {1: z}}}}", 'unknown key "colour"', id="a scheme that is none"),
    pytest.param("layout: {parameters: {st: verse}}", 'unknown meaning "verse"', id="a meaning that is none"),
]


@pytest.mark.parametrize(("entry", "what"), MISTAKES)
def test_a_mistake_in_crawl_or_layout_is_told_with_its_line(entry: str, what: str, tmp_path: Path) -> None:
    head = "vocabularies: {area: {a: A}}\nsources:\n  - id: s\n    location: https://own.example/\n    kind: site\n    "
    _, problems = config.read((head + entry).encode(), where="sources.yaml", folder=tmp_path, kinds=["site"])
    (problem,) = problems
    assert what in problem.what
    assert problem.where == "sources.yaml:6"


def test_the_template_reads_without_a_mistake(tmp_path: Path) -> None:
    for name in config.TEMPLATES:
        raw = config.template(name).encode()
        _, problems = config.read(raw, where="sources.yaml", folder=tmp_path, kinds=[kind.name for kind in KINDS])
        assert [str(problem) for problem in problems] == []
