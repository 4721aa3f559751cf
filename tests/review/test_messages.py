"""The message catalogues are complete: every language says everything, templates say nothing, nothing is unused."""

import re
import string
from datetime import UTC, datetime
from pathlib import Path

import pytest
from markupsafe import Markup

from curator import decisions
from curator.decisions import Action, BatchKind, EditorRole, LaneName, NightMark
from curator.decisions.words import ACTION_WORDS, LANE_WORDS
from curator.model import Cause, Note, Role, State, SuggestionKind
from curator.review import gate, messages
from curator.review.desk import card, logbook, views
from curator.review.messages import LANGUAGES

ROOM = Path(messages.__file__).parent.parent
TEMPLATES = sorted(ROOM.rglob("*.html"))
SOURCES = [*TEMPLATES, *sorted(ROOM.rglob("*.py"))]
ENGLISH = LANGUAGES["en"]
OTHERS = [code for code in LANGUAGES if code != "en"]

USED = re.compile(r"""\b(?:say|self|speech)(\.many)?\(\s*f?(['"])([a-z_0-9.]+)(\2\s*(~)|\{|\2)""")
NEVER_SHOWN = {*ACTION_WORDS.values(), *LANE_WORDS.values()}
"""The desk's names for actions and lanes: pages have their own messages for both."""


def used() -> tuple[set[str], set[str]]:
    """The names that are written out, and the beginnings of those that are put together."""
    names, beginnings = set(), set()
    for path in SOURCES:
        for many, _, name, end, joined in USED.findall(path.read_text(encoding="utf-8")):
            if joined or end == "{":
                beginnings.add(name)
            else:
                names |= {f"{name}.one", f"{name}.other"} if many else {name}
    return names, beginnings


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("code", OTHERS)
def test_every_language_has_every_message(code: str) -> None:
    assert set(LANGUAGES[code].texts) == set(ENGLISH.texts)


@pytest.mark.parametrize("code", OTHERS)
def test_every_language_has_every_sentence_of_the_desk(code: str) -> None:
    assert set(LANGUAGES[code].sentences) == set(decisions.MESSAGES) - NEVER_SHOWN


@pytest.mark.parametrize("code", OTHERS)
def test_a_translation_keeps_the_values_of_its_message(code: str) -> None:
    speech = LANGUAGES[code]
    assert {name: fields(speech.texts[name]) for name in ENGLISH.texts} == {
        name: fields(text) for name, text in ENGLISH.texts.items()
    }
    assert {name: fields(text) for name, text in speech.sentences.items()} == {
        name: fields(name) for name in speech.sentences
    }


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_message_is_empty_or_badly_written(code: str) -> None:
    for name, text in {**LANGUAGES[code].texts, **LANGUAGES[code].sentences}.items():
        assert text == text.strip(), name
        assert text, name
        assert not text.endswith("!"), name


def test_what_the_pages_say_is_in_the_catalogue() -> None:
    names, beginnings = used()
    assert names - set(ENGLISH.texts) == set()
    assert {one for one in beginnings if not any(name.startswith(one) for name in ENGLISH.texts)} == set()


def test_what_is_in_the_catalogue_is_said() -> None:
    names, beginnings = used()
    unused = {name for name in ENGLISH.texts if name not in names and not name.startswith(tuple(beginnings))}
    assert unused == set()


FAMILIES = {
    "state": [*(one.value for one in State), "new"],
    "cause": [one.value for one in Cause],
    "note": [one.value for one in Note],
    "role_of": [one.value for one in Role],
    "role": [one.value for one in EditorRole],
    "lane": [one.value for one in LaneName],
    "did": [one.value for one in Action],
    "action": [one.value for one in Action if one is not Action.UNDO],
    "accept": [one.value for one in SuggestionKind],
    "batch": [one.value for one in BatchKind],
    "night": [one.value for one in NightMark],
    "filter": list(views.FILTERS),
    "saved": [one.name for one in views.SAVED],
    "panel": list(card.PANELS),
    "submit": [action.value for actions in card.PANELS.values() for action in actions],
    "sorry": [str(status) for status in gate.SAID],
    "field": [*logbook.TOLD_FIELDS, "text"],
    "month": [str(number) for number in range(1, 13)],
}


@pytest.mark.parametrize("family", FAMILIES)
def test_what_is_put_together_is_there_for_every_value(family: str) -> None:
    assert [one for one in FAMILIES[family] if f"{family}.{one}" not in ENGLISH.texts] == []


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.stem)
def test_a_template_says_nothing_by_itself(path: Path) -> None:
    template = re.sub(r"_class %\}[a-z ]*\{%", "_class %}{%", path.read_text(encoding="utf-8"))
    text = re.sub(r"\{%.*?%\}|\{\{.*?\}\}|\{#.*?#\}", " ", template, flags=re.S)
    labels = re.findall(r'(?:aria-label|title|placeholder|alt)="([^"]*)"', text)
    shown = re.sub(r"<[^>]*>", " ", re.sub(r"<!--.*?-->", " ", text, flags=re.S))
    words = [word for word in re.findall(r"[^\W\d_]{2,}", " ".join([shown, *labels])) if word not in {"ms", "bytes"}]
    assert words == []


NUMBERS = [
    pytest.param("en", 0, "0 days", id="in English nothing is many"),
    pytest.param("en", 1, "1 day", id="in English one is one"),
    pytest.param("fr", 0, "0 jour", id="in French nothing is one (CLDR plural rules, fr: i = 0,1)"),
    pytest.param("fr", 2, "2 jours", id="in French two are many"),
]


@pytest.mark.parametrize(("code", "count", "text"), NUMBERS)
def test_numbers_take_their_form(code: str, count: int, text: str) -> None:
    assert LANGUAGES[code].many("queue.days", count) == text


def test_values_are_escaped_beside_markup() -> None:
    said = ENGLISH("card.claimed", name="<b>", time=Markup("<time>9:00</time>"))
    assert said == "&lt;b&gt; has had it open since <time>9:00</time>"


def test_days_are_told_in_the_language_of_the_reader() -> None:
    at = datetime(2026, 2, 3, 4, 5, tzinfo=UTC)
    assert [LANGUAGES[code].moment(at) for code in ("en", "fr")] == ["3 February 2026, 04:05", "3 février 2026, 04:05"]


CHOICES = [
    pytest.param("fr", "en", "en", "fr", id="the address wins"),
    pytest.param(None, "fr", "en", "fr", id="then the cookie"),
    pytest.param(
        None, None, "fr-CA,fr;q=0.9,en;q=0.5", "fr", id="then Accept-Language, a region counts as its language"
    ),
    pytest.param(None, None, "de, fr;q=0.3, en;q=0.7", "en", id="by weight, unknown ones left out (RFC 9110, 12.5.4)"),
    pytest.param(None, None, "fr;q=0, de", "en", id="weight 0 is a refusal (RFC 9110, 12.4.2)"),
    pytest.param("xx", "yy", "not;q=a;header,,", "en", id="nonsense gets English"),
    pytest.param(None, None, None, "en", id="silence gets English"),
]


@pytest.mark.parametrize(("asked", "kept", "accepted", "code"), CHOICES)
def test_the_language_is_chosen(asked: str | None, kept: str | None, accepted: str | None, code: str) -> None:
    assert messages.choose(asked, kept, accepted).code == code


AMOUNTS = [
    pytest.param("en", 9, None, "9", id="a small number"),
    pytest.param("en", 1234567, None, "1,234,567", id="thousands in English"),
    pytest.param("fr", 1234567, None, "1\u202f234\u202f567", id="thousands in French"),
    pytest.param("en", 9999, 10_000, "9,999", id="one below where counting stops"),
    pytest.param("en", 10_000, 10_000, "10,000+", id="where counting stops"),
    pytest.param("fr", 10_003, 10_000, "10\u202f000+", id="beyond it"),
]


@pytest.mark.parametrize(("code", "count", "most", "said"), AMOUNTS)
def test_a_number_is_written_as_the_language_writes_it(code: str, count: int, most: int | None, said: str) -> None:
    assert LANGUAGES[code].amount(count, most=most) == said
