"""Languages as sites write them in their lists of editions: codes, and names in the language itself or in English.

Never guesses: what is neither is no language.
"""

import re
from typing import Final

_NAMES: Final = {
    "ar": "العربية arabic", "bg": "български bulgarian", "ca": "català catalan", "cs": "čeština czech česky",
    "da": "dansk danish", "de": "deutsch german", "el": "ελληνικά greek", "en": "english", "es": "español spanish",
    "et": "eesti estonian", "eu": "euskara basque", "fi": "suomi finnish",
    "fr": "français french francais", "ga": "gaeilge irish", "gl": "galego galician", "hr": "hrvatski croatian",
    "hu": "magyar hungarian", "is": "íslenska icelandic", "it": "italiano italian", "lt": "lietuvių lithuanian",
    "lv": "latviešu latvian", "mt": "malti maltese", "nl": "nederlands dutch", "no": "norsk norwegian bokmål",
    "pl": "polski polish", "pt": "português portuguese portugues", "ro": "română romanian romana",
    "ru": "русский russian", "sk": "slovenčina slovak", "sl": "slovenščina slovenian slovene", "sq": "shqip albanian",
    "sr": "српски srpski serbian", "sv": "svenska swedish", "tr": "türkçe turkish turkce",
    "uk": "українська ukrainian", "zh": "中文 chinese", "ja": "日本語 japanese",
}  # fmt: skip
_BY_NAME: Final = {word: code for code, words in _NAMES.items() for word in words.split() if len(code) == 2} | {
    "castellano": "es",
    "gr": "el",
}
_TAG: Final = re.compile(r"([a-z]{2,3})(?:[-_]([a-z]{2}|[a-z]{4}|\d{3}))?", re.IGNORECASE)


def language(words: str) -> str | None:
    """The tag of a language that is named alone: `fr`, `pt-BR`, `Français`, `in French`; None for anything else."""
    told = words.strip().strip("()[].,:").lower()
    told = told.removeprefix("in ").removesuffix(" version").strip()
    if told in _BY_NAME:
        return _BY_NAME[told]
    match = _TAG.fullmatch(told)
    if match and match[1] in _NAMES and len(match[1]) == 2:
        return f"{match[1]}-{match[2].upper()}" if match[2] else match[1]
    return None
