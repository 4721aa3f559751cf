"""Text in XML: escaped, and without the characters that no XML may hold.

Never lets a document become ill-formed, whatever the text was.
"""

import re
from collections.abc import Mapping
from typing import Final

_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Source: XML 1.0, fifth edition, production 2 (Char)."""

_TEXT: Final = re.compile(r"[&<>\r]")
_ATTRIBUTE: Final = re.compile(r'[&<>"\r\n\t]')
_NAMES: Final[Mapping[str, str]] = {
    "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;", "\n": "&#10;", "\t": "&#9;",
}  # fmt: skip

HEAD: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'


def clean(value: str) -> str:
    """Without control characters; a lone surrogate becomes U+FFFD."""
    if value.isascii() and value.isprintable():
        return value
    return _FORBIDDEN.sub(lambda found: "\N{REPLACEMENT CHARACTER}" if found[0] >= "\ud800" else "", value)


def text(value: str) -> str:
    """As the content of an element."""
    return _TEXT.sub(lambda found: _NAMES[found[0]], clean(value))


def attribute(value: str) -> str:
    """As the value of an attribute in double quotes; line ends and tabs are kept."""
    return _ATTRIBUTE.sub(lambda found: _NAMES[found[0]], clean(value))


def element(name: str, value: str | None, **attributes: str | None) -> str:
    """`<name ...>value</name>`, or nothing when there is no value. An underscore in an attribute's name is a colon."""
    if value is None:
        return ""
    return f"<{name}{_attributes(attributes)}>{text(value)}</{name}>"


def empty(name: str, **attributes: str | None) -> str:
    """`<name .../>`; what is None is left out."""
    return f"<{name}{_attributes(attributes)}/>"


def _attributes(given: Mapping[str, str | None]) -> str:
    return "".join(
        f' {name.replace("_", ":")}="{attribute(value)}"' for name, value in given.items() if value is not None
    )
