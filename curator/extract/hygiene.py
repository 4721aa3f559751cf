"""Makes a text from the web fit to be stored and shown: one line, plain, bounded.

Never lets HTML, control characters or hidden direction marks through, and never changes words or emoji.
"""

import html
import re
from typing import Final

_BIDI_AND_INVISIBLE: Final = (
    "\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff0-\ufffb\ufffe\uffff"
    "\ue000-\uf8ff\U000e0000-\U000e0fff\U000f0000-\U0010ffff\ud800-\udfff"
)
# U+200C and U+200D stay: Persian and Indic words and composed emoji need them.
_UNWANTED: Final = re.compile(rf"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f{_BIDI_AND_INVISIBLE}]+")
_UNWANTED_MARKS: Final = re.compile("[\U000e0000-\U000e0fff]")
# Of the unwanted ones these alone count as printable.
_ENTITY: Final = re.compile(r"&(?:#\d|#[xX][0-9a-fA-F]|[A-Za-z]{2})")
_TAG: Final = re.compile(
    r"</?(?:a|abbr|acronym|address|article|aside|b|big|blockquote|body|br|button|center|cite|code|dd|del|details|div|dl"
    r"|dt|em|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|li|link"
    r"|main|mark|meta|nav|nobr|noscript|object|ol|option|p|picture|pre|q|s|samp|script|section|select|small|source|span"
    r"|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|var|video"
    r"|wbr)(?:[\s/][^<>]*)?>|<!--|-->|<!\[CDATA\[|\]\]>",
    re.IGNORECASE,
)
_HIDDEN: Final = (("<!--", "-->"), ("<script", "</script>"), ("<style", "</style>"))
_INLINE: Final = re.compile(
    r"</?(?:a|abbr|b|big|cite|code|em|font|i|mark|nobr|s|small|span|strong|sub|sup|u|wbr)\b", re.IGNORECASE
)
_WRITTEN_BREAK: Final = re.compile(r"(?:\\[rnt])+(?=\s|$|\\)")
# A program wrote the two characters of an escape where a line break was meant.
_ELLIPSIS: Final = "…"


def clean(raw: str, *, limit: int) -> str:
    """The text on one line, entities undone (twice, if they were encoded twice), no tags, no invisible characters.

    Args:
        limit: the most characters of the result; a longer text is cut after a word and ends with an ellipsis.

    Returns:
        The clean text, "" when nothing is left.
    """
    text = raw[: limit * 20 + 4_000]
    if "&" in text:
        text = _without_entities(text)
    if "<" in text or "]]>" in text:
        text = without_tags(text)
    if "\\" in text:
        text = _WRITTEN_BREAK.sub(" ", text)
    text = one_line(text)
    return text if len(text) <= limit else cut_at_word(text, limit)


def one_line(text: str) -> str:
    """White space runs become one space, invisible and control characters go."""
    text = " ".join(text.split())
    if text.isprintable() and (text.isascii() or not _UNWANTED_MARKS.search(text)):
        return text
    return " ".join(_UNWANTED.sub("", text).split())


def without_tags(text: str) -> str:
    """The text less its HTML tags, comments, scripts and styles; what merely looks like a tag (`List<T>`) stays."""
    for opening, closing in _HIDDEN:
        text = _without_between(text, opening, closing)
    return _TAG.sub(lambda match: "" if _INLINE.match(match[0]) else " ", text)


def _without_between(text: str, opening: str, closing: str) -> str:
    """The text less every stretch from an opening to the next closing; one that never closes stays."""
    lower = text.lower()
    if len(lower) != len(text) or opening not in lower:
        return text
    kept: list[str] = []
    at = 0
    while (start := lower.find(opening, at)) != -1 and (end := lower.find(closing, start)) != -1:
        kept.append(text[at:start])
        at = end + len(closing)
    return " ".join((*kept, text[at:]))


def cut_at_word(text: str, limit: int) -> str:
    """At most `limit` characters, ending after a whole word and with an ellipsis."""
    head = text[: limit - 1]
    space = head.rfind(" ")
    if space > limit * 2 // 3:
        head = head[:space]
    return head.rstrip(" ,;:–—-(") + _ELLIPSIS


def _without_entities(text: str) -> str:
    for _ in range(2):
        if not _ENTITY.search(text):
            break
        text = html.unescape(text)
    return text
