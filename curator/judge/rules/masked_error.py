"""Errors that come with 200: a program's error in JSON, a server's error page whose status was lost on the way.

Never for a page that is longer than such errors are, nor for data that merely has a field called error.
"""

import re
from typing import Final

from curator.judge.language import plain
from curator.judge.rules import _answer, _page
from curator.model import Case, Cause, Finding, Page

NAME: Final = "masked_error"

_MOST_TEXT: Final = 1_200
_MOST_JSON: Final = 2_000
_STATUS: Final = re.compile(r'"(?:status|code|statuscode|status_code|errorcode)"\s{0,3}:\s{0,3}"?([45]\d\d)\b')
_ERROR: Final = re.compile(
    r'^\s{0,20}\{\s{0,20}"(?:errors?|fault|exception|message|detail|status|statuscode|code|success|ok|timestamp|title'
    r'|type)"\s{0,3}:'
)
_FAILED: Final = re.compile(r'"(?:success|ok)"\s{0,3}:\s{0,3}false|"status"\s{0,3}:\s{0,3}"(?:error|fail(?:ed|ure)?)"')
_NAMED: Final = re.compile(r'"(?:errors?|fault|exception)"\s{0,3}:(?!\s{0,3}(?:null|false|\[\s{0,3}\]|\{\s{0,3}\}|""))')
_MISSING: Final = ("not found", "not_found", "notfound", "does not exist", "no such")

_TITLES: Final = frozenset(
    map(
        plain,
        (
            "500 Internal Server Error", "Internal Server Error", "502 Bad Gateway", "Bad Gateway",
            "504 Gateway Time-out",
            "503 Service Unavailable", "503 Service Temporarily Unavailable", "Service Unavailable",
            "Gateway Timeout",
            "Service Temporarily Unavailable", "500 - Internal server error", "HTTP 500", "Error 500", "Server Error",
            "500 Server Error", "Server Error (500)", "Runtime Error", "Server Error in '/' Application.",
            "Fatal error",
            "Error establishing a database connection", "Database Error", "Database connection error", "500 Error",
            "Application Error", "There has been a critical error on this website.", "An error occurred.",
            "Error 503",
            "We're sorry, but something went wrong (500)", "We're sorry, but something went wrong.", "HTTP Error 500",
            "A PHP Error was encountered", "A Database Error Occurred", "An unexpected error occurred",
            "Whoops! There was an error.",
            "An error has occurred", "The website encountered an unexpected error. Please try again later.",
            "The website encountered an unexpected error", "Sorry, an error occurred",
            "Application error: a client-side exception has occurred",
            "Interner Serverfehler", "Erreur interne du serveur", "Error interno del servidor",
            "Errore interno del server",
            "Erro interno do servidor", "Fehler beim Aufbau einer Datenbankverbindung",
            "Erreur lors de la connexion à la base de données",
            "Error al establecer una conexión con la base de datos",
            "Errore nello stabilire una connessione al database", "Ошибка установки соединения с базой данных",
            "データベース接続確立エラー", "500 Внутренняя ошибка сервера", "Внутренняя ошибка сервера",
        ),
    )
)  # fmt: skip


def look(case: Case) -> Finding | None:
    page = _page.page_with_200(case)
    if page is None:
        return None
    if "json" in page.signals.content_type:
        return _in_json(page, case)
    if page.signals.text_length > _MOST_TEXT:
        return None
    texts = (_page.title(page), *page.signals.headings[:2], *_page.sentences(page)[:3])
    said = next((text for text in texts if _is_error(text)), None)
    if said is None:
        return None
    words = f"The site says that all is well, but shows a server's error: “{_answer.shown(said)}”"
    return Finding(NAME, Cause.SERVER_ERROR, _answer.sentence(words, case), confidence=0.8)


def _is_error(text: str) -> bool:
    return plain(text) in _TITLES or plain(text.partition("|")[0]) in _TITLES


def _in_json(page: Page, case: Case) -> Finding | None:
    """JSON that begins with an error, or says that it failed, and is short."""
    text = page.signals.main_text[:_MOST_JSON].lower()
    if page.signals.text_length > _MOST_JSON or not _ERROR.match(text):
        return None
    status = _STATUS.search(text)
    if status is None and not _FAILED.search(text) and not _NAMED.search(text):
        return None
    if (status is not None and status[1] in ("404", "410")) or any(words in text for words in _MISSING):
        words = "The site says that all is well, but answers a program: there is nothing at this address"
        return Finding(NAME, Cause.SOFT_404, _answer.sentence(words, case), confidence=0.85)
    words = "The site says that all is well, but answers with an error meant for a program"
    return Finding(NAME, Cause.SERVER_ERROR, _answer.sentence(words, case), confidence=0.75)
