"""Phrases: every language is registered, titles are compared whole, and ordinary titles are nobody's phrase."""

from pathlib import Path

import pytest

from curator.judge import language
from curator.judge.language import LANGUAGES, is_challenge, is_log_in

FOLDER = Path(language.__file__).parent


def test_every_file_is_a_registered_language() -> None:
    files = sorted(path.stem for path in FOLDER.glob("[!_]*.py"))
    assert sorted(one.code for one in LANGUAGES) == files


@pytest.mark.parametrize("one", LANGUAGES, ids=lambda one: one.code)
def test_every_language_says_something_and_nothing_twice(one) -> None:
    for phrases in (one.challenges, one.log_ins):
        assert phrases
        assert len(set(phrases)) == len(phrases)
        assert all(phrase == phrase.strip() for phrase in phrases)


@pytest.mark.parametrize(
    "title",
    [
        "Just a moment...", "JUST A MOMENT…", "  Just a\u00a0moment ...", "Attention Required! | Cloudflare",
        "Access denied | www.example.org used Cloudflare to restrict access", "Nur einen Moment...", "Un instant...",
        "¿Eres un robot?", "Pardon Our Interruption",
    ],
)  # fmt: skip
def test_titles_of_walls(title: str) -> None:
    assert is_challenge(title)


@pytest.mark.parametrize(
    "title",
    [
        "", "...", "Moment", "Just a moment in time", "Robots in school",
        "Are you a robot? A lesson on the Turing test", "Access", "Security check of playgrounds", "Momento",
        "The human body",
    ],
)  # fmt: skip
def test_titles_that_are_nearly_walls(title: str) -> None:
    assert not is_challenge(title)


@pytest.mark.parametrize(
    "title",
    [
        "Log in",
        "Log in | Example School",
        "Example School - Sign in",
        "Anmelden – Schule",
        "Connexion",
        "Iniciar sesión",
    ],
)
def test_titles_of_log_in_pages(title: str) -> None:
    assert is_log_in(title)


@pytest.mark.parametrize(
    "title", ["", "Log", "How to log in safely", "Signing songs", "Anmeldung zum Sommerfest", "Blog - Interfaces"]
)
def test_titles_that_are_nearly_log_in_pages(title: str) -> None:
    assert not is_log_in(title)
