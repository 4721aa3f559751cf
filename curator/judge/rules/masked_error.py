"""Errors that come with 200: a program's error in JSON, a server's error page whose status was lost on the way.

Never for a page that is longer than such errors are, nor for data that merely has a field called error.
"""

import re
from typing import Final

from curator.judge import language
from curator.judge.language import plain
from curator.judge.rules import _answer, _page
from curator.model import Case, Cause, Finding, Page

NAME: Final = "masked_error"

_MOST_TEXT: Final = 1_200
_MOST_JSON: Final = 2_000
_STATUS: Final = re.compile(r'"(?:status|code|statuscode|status_code|errorcode)"\s{0,3}:\s{0,3}"?([45]\d\d)\b')
_ERROR: Final = re.compile(
    r'^\s{0,20}\{\s{0,20}"(?:errors?|fault|exception|message|detail|status|statuscode|code|success|ok|timestamp|title'
    r'|type|msg|errmsg|errno|errcode|error_code|result|data|statusmessage|resultcode)"\s{0,3}:'
)
_FAILED: Final = re.compile(r'"(?:success|ok)"\s{0,3}:\s{0,3}false|"status"\s{0,3}:\s{0,3}"(?:error|fail(?:ed|ure)?)"')
_NAMED: Final = re.compile(r'"(?:errors?|fault|exception)"\s{0,3}:(?!\s{0,3}(?:null|false|\[\s{0,3}\]|\{\s{0,3}\}|""))')
_MISSING: Final = (
    "not found", "not_found", "notfound", "does not exist", "doesn't exist", "no such", "matches the given query",
    "nosuchkey", "nosuchbucket", "could not be found", "no longer exists", "has been deleted", "invalid post id",
    "no query results for model",
    "recordnotfound",
    "record_not_found",
    "couldn't find",
    "objectdoesnotexist",
    "blobnotfound",
    "containernotfound", "resourcenotfound", "nosuchupload", "nosuchversion", "no static resource", "unknown_record",
    "entitynotfound", "item_not_found", "page_not_found", "document_not_found", "rest_post_invalid_id", "rest_no_route",
    "no route matches", "unable to find", "cannot find", "cannot get /", "nothing found", "is not available anymore",
    "nicht gefunden", "introuvable", "no encontrado", "non trovato", "niet gevonden", "nie znaleziono", "не найден",
    "不存在", "見つかりません", "찾을 수 없습니다", "bulunamadı", "não encontrado", "idnotexist", "iddoesnotexist",
)  # fmt: skip
_XML_ERROR: Final = re.compile(
    r"[\ufeff\s]{0,9}(?:<\?xml[^<>]{0,200}\?>)?\s{0,9}(?:<!--[^<>]{0,300}-->)?\s{0,9}<(?:\w{1,12}:)?(?:errors?|exception|"
    r"fault|apierror|errorresponse|error_response|problem|serviceexceptionreport|exceptionreport)(?: [^<>]{0,300})?>"
)
"""The whole of it is an element called an error."""
_OAI_ERROR: Final = re.compile(r'<error code="(?:iddoesnotexist|badargument|norecordsmatch)"')
"""Source: OAI-PMH 2.0, section 3.6."""
_HAS_DATA: Final = re.compile(r'"(?:data|result|results|items)"\s{0,3}:\s{0,3}[\[{](?!\s{0,3}"status")\s{0,3}[\["{\d]')
_ONLY_WORDS: Final = re.compile(
    r'\s{0,9}\{\s{0,9}"(?:detail|message|error|msg|error_description|errmsg)"\s{0,3}:\s{0,3}"[^"]{1,200}"\s{0,9}\}\s{0,9}'
)
"""Nothing but one sentence for a program."""
_PROGRAM: Final = re.compile(
    r"(?:php )?(?:fatal error|parse error)\s{0,3}:|uncaught \w{0,40}(?:exception|error)"
    r"|traceback \(most recent call last\)"
    r"|unhandled exception|error establishing a database connection|could not connect to (?:the )?database",
    re.IGNORECASE,
)
"""How a program's own error begins."""

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
            "Ошибка подключения к базе данных", "Błąd łączenia się z bazą danych",
            "Nie można połączyć się z bazą danych", "Erreur de connexion à la base de données",
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
    if page.signals.content_type.endswith("xml") and _is_xml(page):
        return _in_xml(page, case)
    if page.signals.text_length > _MOST_TEXT or _names_what_is_missing(page, case):
        return None
    texts = (_page.title(page), *page.signals.headings[:2], *_page.sentences(page)[:3])
    said = next((text for text in texts if _is_error(text)), None)
    if said is None:
        return None
    words = f"The site says that all is well, but shows a server's error: “{_answer.shown(said)}”"
    return Finding(NAME, Cause.SERVER_ERROR, _answer.sentence(words, case), confidence=0.8)


def _names_what_is_missing(page: Page, case: Case) -> bool:
    """A server's error page that says which error: that nothing is there. Another rule's."""
    if _page.heard(page, language.LOST, url=_answer.ended_at(case)).anywhere:
        return True
    told = f"{_page.title(page)[:200]} {' '.join(_page.heads(page)[:1])[:200]}"
    return _page.names_a_status(page) and ("404" in told or "410" in told)


def _is_an_error(text: str) -> bool:
    return bool(_XML_ERROR.match(text) or _OAI_ERROR.search(text)) or ("<error>" in text and "<code>" in text)


def _is_xml(page: Page) -> bool:
    return page.signals.main_text.lstrip("\ufeff \t\r\n").lower().startswith(("<?xml", "<error", "<oai", "<fault"))


def _in_xml(page: Page, case: Case) -> Finding | None:
    """A store's error (`<Error><Code>NoSuchKey`), and nothing else."""
    text = page.signals.main_text[:_MOST_JSON].lower()
    if page.signals.text_length > _MOST_JSON or not _is_an_error(text):
        return None
    if any(words in text for words in _MISSING):
        words = "The site says that all is well, but answers a program: there is nothing at this address"
        return Finding(NAME, Cause.SOFT_404, _answer.sentence(words, case), confidence=0.9)
    words = "The site says that all is well, but answers with an error meant for a program"
    return Finding(NAME, Cause.SERVER_ERROR, _answer.sentence(words, case), confidence=0.75)


def _is_error(text: str) -> bool:
    return bool(_PROGRAM.match(text[:200])) or plain(text) in _TITLES or plain(text.partition("|")[0]) in _TITLES


def _in_json(page: Page, case: Case) -> Finding | None:
    """JSON that begins with an error, or says that it failed, and is short."""
    text = page.signals.main_text[:_MOST_JSON].lower()
    if page.signals.text_length > _MOST_JSON or not _ERROR.match(text):
        return None
    status = _STATUS.search(text)
    if _HAS_DATA.search(text) and not _FAILED.search(text) and not _NAMED.search(text):
        return None
    if status is None and not _FAILED.search(text) and not _NAMED.search(text) and not _ONLY_WORDS.fullmatch(text):
        return None
    if (status is not None and status[1] in ("404", "410")) or any(words in text for words in _MISSING):
        words = "The site says that all is well, but answers a program: there is nothing at this address"
        return Finding(NAME, Cause.SOFT_404, _answer.sentence(words, case), confidence=0.85)
    words = "The site says that all is well, but answers with an error meant for a program"
    return Finding(NAME, Cause.SERVER_ERROR, _answer.sentence(words, case), confidence=0.75)
