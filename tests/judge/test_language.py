"""Phrases: every language is registered, titles are compared whole, and ordinary titles are nobody's phrase."""

from pathlib import Path

import pytest

from curator.judge import language
from curator.judge.language import LANGUAGES, is_challenge, is_log_in

FOLDER = Path(language.__file__).parent


def test_every_file_is_a_registered_language() -> None:
    files = sorted(path.stem.rstrip("_") for path in FOLDER.glob("[!_]*.py"))
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


@pytest.mark.parametrize("one", LANGUAGES, ids=lambda one: one.code)
def test_every_language_knows_how_things_are_absent_and_how_error_pages_end(one) -> None:
    assert len(one.absent) >= 6
    assert len(one.tails) >= 6
    assert one.is_glued or one.named


@pytest.mark.parametrize(
    "text",
    [
        "This position has been filled", "We could not locate the recording you asked for",
        "Der gewünschte Artikel ist nicht mehr Teil unseres Sortiments", "Son autrice a supprimé son compte",
        "O item que está a tentar aceder foi retirado do repositório", "Požadovaný dokument nebyl nalezen",
        "Proizvod koji ste tražili više nije u ponudi ili je stranica obrisana", "Etsimäsi tapahtuma on päättynyt",
        "A keresett cikket eltávolítottuk", "Bu ilan yayından kaldırılmıştır", "Курс снят с публикации",
        "المقال الذي تبحث عنه تم حذفه", "您访问的课程已下架",
        "この記事の公開は終了しました", "요청하신 게시글은 삭제되었습니다",
    ],
)  # fmt: skip
def test_inflected_and_interrupted_claims_are_heard(text: str) -> None:
    assert language.ABSENT.hears(text)


@pytest.mark.parametrize(
    "text",
    [
        "", "Welcome to our school", "How to find a deleted file", "Where has the page gone?",
        "“This page has been removed”, says the wizard", "Die schönsten Seiten des Nordens",
        "Les pages de la bibliothèque sont ouvertes", "x " * 200, "このページへようこそ", "欢迎访问我们的网页",
    ],
)  # fmt: skip
def test_what_says_nothing_of_absence_is_not_heard(text: str) -> None:
    assert not language.ABSENT.hears(text)


def test_the_tail_of_an_error_page_is_heard_in_other_words() -> None:
    assert language.TAILS.hears("Please check the spelling of the address")
    assert language.TAILS.hears("Prüfen Sie bitte die Schreibweise")
    assert not language.TAILS.hears("Our address: 4 High Street")
