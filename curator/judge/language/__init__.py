"""What pages say in many languages, as data: one file a language, one line in LANGUAGES.

Never decides: rules do, together with what else they see.
"""

from typing import Final

from curator.judge.language import _failures, _marks, _moves, _walls
from curator.judge.language._asked import is_about_the_page
from curator.judge.language._claims import MAX_TEXT, Lexicon, is_explanation, is_quotation, lexicon, plain
from curator.judge.language._hosting import Notice, Part, notice
from curator.judge.language._language import Language, fold, parts
from curator.judge.language._stems import Stems, stems
from curator.judge.language._subjects import Subjects, is_taken_back
from curator.judge.language.ar import ARABIC
from curator.judge.language.az import AZERBAIJANI
from curator.judge.language.be import BELARUSIAN
from curator.judge.language.bg import BULGARIAN
from curator.judge.language.ca import CATALAN
from curator.judge.language.cs import CZECH
from curator.judge.language.cy import WELSH
from curator.judge.language.da import DANISH
from curator.judge.language.de import GERMAN
from curator.judge.language.el import GREEK
from curator.judge.language.en import ENGLISH
from curator.judge.language.es import SPANISH
from curator.judge.language.et import ESTONIAN
from curator.judge.language.eu import BASQUE
from curator.judge.language.fa import PERSIAN
from curator.judge.language.fi import FINNISH
from curator.judge.language.fr import FRENCH
from curator.judge.language.ga import IRISH
from curator.judge.language.gl import GALICIAN
from curator.judge.language.he import HEBREW
from curator.judge.language.hi import HINDI
from curator.judge.language.hr import CROATIAN
from curator.judge.language.hu import HUNGARIAN
from curator.judge.language.hy import ARMENIAN
from curator.judge.language.id import INDONESIAN
from curator.judge.language.is_ import ICELANDIC
from curator.judge.language.it import ITALIAN
from curator.judge.language.ja import JAPANESE
from curator.judge.language.ka import GEORGIAN
from curator.judge.language.ko import KOREAN
from curator.judge.language.lb import LUXEMBOURGISH
from curator.judge.language.lt import LITHUANIAN
from curator.judge.language.lv import LATVIAN
from curator.judge.language.mk import MACEDONIAN
from curator.judge.language.mt import MALTESE
from curator.judge.language.nl import DUTCH
from curator.judge.language.no import NORWEGIAN
from curator.judge.language.pl import POLISH
from curator.judge.language.pt import PORTUGUESE
from curator.judge.language.ro import ROMANIAN
from curator.judge.language.ru import RUSSIAN
from curator.judge.language.sk import SLOVAK
from curator.judge.language.sl import SLOVENIAN
from curator.judge.language.sq import ALBANIAN
from curator.judge.language.sr import SERBIAN
from curator.judge.language.sv import SWEDISH
from curator.judge.language.th import THAI
from curator.judge.language.tr import TURKISH
from curator.judge.language.uk import UKRAINIAN
from curator.judge.language.vi import VIETNAMESE
from curator.judge.language.zh import CHINESE

LANGUAGES: Final = (
    ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, DUTCH, PORTUGUESE, POLISH, CZECH, SLOVAK, HUNGARIAN, ROMANIAN,
    BULGARIAN, GREEK, SWEDISH, DANISH, NORWEGIAN, FINNISH, ESTONIAN, LATVIAN, LITHUANIAN, SLOVENIAN, CROATIAN,
    SERBIAN, CATALAN, TURKISH, RUSSIAN, UKRAINIAN, ARABIC, HEBREW, PERSIAN, VIETNAMESE, CHINESE, JAPANESE, KOREAN,
    ICELANDIC, ALBANIAN, BASQUE, GALICIAN, MACEDONIAN, MALTESE, IRISH, WELSH, LUXEMBOURGISH, BELARUSIAN, INDONESIAN,
    HINDI, THAI, GEORGIAN, ARMENIAN, AZERBAIJANI,
)  # fmt: skip

_CHALLENGES: Final = frozenset(fold(title) for language in LANGUAGES for title in language.challenges)
_ALARMS: Final = frozenset(map(plain, _marks.ALARMS))
_LOG_INS: Final = frozenset(fold(title) for language in LANGUAGES for title in language.log_ins)

_MOST_OF_AN_ALARM: Final = 5

LOST: Final = lexicon(LANGUAGES, whole="lost", things="things", says="gone")
"""The page is not there."""

ABSENT: Final = stems(LANGUAGES, says="absent")
"""Something is not there: a hint."""

TAILS: Final = stems(LANGUAGES, says="tails")
"""The helpful words that error pages end with: a hint."""

SUBJECTS: Final = Subjects(LANGUAGES)
"""The things that a site may lack."""
FAILED: Final = stems(_failures.WORDS, says="tails")
"""A program failed, or has no database: a hint."""

SALE: Final = lexicon(LANGUAGES, whole="sale_pages", things="domains", says="sale")
"""The domain is for sale, parked, or expired."""

UNREADY: Final = lexicon(LANGUAGES, whole="unready_pages", things="sites", says="unready")
"""The site is not ready, suspended, or under maintenance."""

DEFAULTS: Final = lexicon((), whole="", more=_marks.DEFAULTS)
"""The page is the one that a server or a host shows where no site is."""

CHALLENGED: Final = stems(_walls.CHALLENGES, says="tails")
"""A wall speaks, or what is withheld from a country: a hint."""

LOG_IN: Final = stems(_walls.LOG_INS, says="tails")
"""One must log in, or may not see it: a hint."""

MOVING: Final = stems(_moves.WORDS, says="tails")
"""It is at another address now: a hint."""

PAYING: Final = stems(_walls.PAYWALLS, says="tails")
"""It is for those who pay: a hint."""

CONSENTING: Final = stems(_walls.CONSENTS, says="tails")
"""A consent is wanted first: a hint."""

NO_RESULTS: Final = lexicon((), whole="", more=_marks.NO_RESULTS)
"""A search found nothing."""

CONSENTS: Final = lexicon(LANGUAGES, whole="consents")
"""The page wants a consent before it shows anything."""

PAYWALLS: Final = lexicon(LANGUAGES, whole="paywalls")
"""The page wants a payment or an account before it shows the rest."""

STALE: Final = lexicon(LANGUAGES, whole="stale")
"""Nobody looks after the page any more."""


def is_alarm(text: str) -> bool:
    """The text begins, or ends, with a word of bad news, and hardly says anything else: `Error`, `Oops! Sorry`."""
    words = plain(text).split(" ")
    return not _ALARMS.isdisjoint((words[0], words[-1])) and len(words) <= _MOST_OF_AN_ALARM


def is_of_a_program(text: str) -> bool:
    """The first 400 characters of a text hold a program's own message of an error, whatever the language."""
    return bool(_failures.PROGRAMS.search(text[:400]))


def names_a_program(text: str) -> bool:
    """The text is the name of a program that makes sites, with a word or two: `WordPress › Error`."""
    words = plain(text).split(" ")
    return not _failures.MADE_WITH.isdisjoint(words) and len(words) <= _MOST_OF_AN_ALARM


def is_challenge(title: str) -> bool:
    """True when the whole title is one that only bot walls have."""
    return fold(title.partition("|")[0]) in _CHALLENGES or fold(title) in _CHALLENGES


def is_log_in(title: str) -> bool:
    """True when the title, or one part of it, says that one logs in here."""
    return not _LOG_INS.isdisjoint(parts(title))


__all__ = [
    "ABSENT",
    "CHALLENGED",
    "CONSENTING",
    "CONSENTS",
    "DEFAULTS",
    "FAILED",
    "LANGUAGES",
    "LOG_IN",
    "LOST",
    "MAX_TEXT",
    "MOVING",
    "NO_RESULTS",
    "PAYING",
    "PAYWALLS",
    "SALE",
    "STALE",
    "SUBJECTS",
    "TAILS",
    "UNREADY",
    "Language",
    "Lexicon",
    "Notice",
    "Part",
    "Stems",
    "is_about_the_page",
    "is_alarm",
    "is_challenge",
    "is_explanation",
    "is_log_in",
    "is_of_a_program",
    "is_quotation",
    "is_taken_back",
    "names_a_program",
    "notice",
    "plain",
]
