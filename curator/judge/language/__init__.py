"""What pages say in many languages, as data: one file a language, one line in LANGUAGES.

Never decides: rules do, together with what else they see.
"""

from typing import Final

from curator.judge.language._language import Language, fold, parts
from curator.judge.language.de import GERMAN
from curator.judge.language.en import ENGLISH
from curator.judge.language.es import SPANISH
from curator.judge.language.fr import FRENCH
from curator.judge.language.it import ITALIAN
from curator.judge.language.nl import DUTCH

LANGUAGES: Final = (ENGLISH, GERMAN, FRENCH, SPANISH, ITALIAN, DUTCH)

_CHALLENGES: Final = frozenset(fold(title) for language in LANGUAGES for title in language.challenges)
_LOG_INS: Final = frozenset(fold(title) for language in LANGUAGES for title in language.log_ins)


def is_challenge(title: str) -> bool:
    """True when the whole title is one that only bot walls have."""
    return fold(title.partition("|")[0]) in _CHALLENGES or fold(title) in _CHALLENGES


def is_log_in(title: str) -> bool:
    """True when the title, or one part of it, says that one logs in here."""
    return not _LOG_INS.isdisjoint(parts(title))


__all__ = ["LANGUAGES", "Language", "is_challenge", "is_log_in"]
