"""What a single text of the settings must be: addresses, selectors, networks, names, bounds.

Never shows a password in a message, not even one that should not be there.
"""

import ipaddress
import re
from collections.abc import Callable
from pathlib import Path
from typing import Final

import webencodings
from selectolax.lexbor import LexborHTMLParser, SelectolaxError

from curator import urls
from curator.model import EVERYTHING
from curator.yamlfile import MisfitError, duration, size

_CREDENTIALS: Final = re.compile(r"(?<=//)[^/?#@\s]*:([^/?#@\s]*)@")
_HEADER: Final = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}")
_VARIABLE: Final = re.compile(r"\$\{[A-Za-z_][A-Za-z0-9_]*\}")
_SHARE: Final = re.compile(r"([0-9]{1,3}(?:\.[0-9]{1,6})?) ?(%?)")
_NAME: Final = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._/-]*[A-Za-z0-9])?")
_HOST_AND_PORT: Final = re.compile(r"(?:\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+)(?::([0-9]{1,5}))?")


def name(text: str) -> str:
    """A key that stands in addresses and file names: letters, digits, `.`, `_`, `-`, `/`."""
    if not _NAME.fullmatch(text):
        raise MisfitError(f'bad name "{text}"', "use letters, digits, -, _, . and / only, such as reading-list")
    return text


def web_url(text: str) -> str:
    """An absolute http(s) URL without a password, in the WHATWG serialisation."""
    if _CREDENTIALS.search(text):
        raise MisfitError("there is a password in the URL", "take the name and password out of the address")
    return _web_url(text)


def location_url(text: str) -> str:
    """As `web_url`, but as written, and a password may be named as `${VARIABLE}` of the environment."""
    match = _CREDENTIALS.search(text)
    if match and not _VARIABLE.fullmatch(match[1]):
        remedy = "write the name of an environment variable instead, such as https://ann:${LIST_PASSWORD}@example.org/"
        raise MisfitError("there is a password in the URL", remedy)
    _web_url(text)
    return text


def _web_url(text: str) -> str:
    parsed = urls.parse(text)
    if parsed is None or not urls.is_web(parsed) or not urls.host(parsed):
        raise MisfitError(f'bad URL "{text}"', _meant(text))
    return parsed


def _meant(text: str) -> str:
    guess = urls.parse("https://" + text.removeprefix("//"))
    if guess and urls.scheme(text) is None and "." in urls.host(guess) and " " not in text:
        return f'did you mean "{guess}"?'
    return "write an absolute address that begins with https:// or http://"


def selector(text: str) -> str:
    """A CSS selector that the parser of the web pages knows."""
    try:
        LexborHTMLParser("<p>").css(text)
    except SelectolaxError:
        remedy = "write a CSS selector, such as main, #content or div.links"
        raise MisfitError(f'bad selector "{text}"', remedy) from None
    return text


def encoding(text: str) -> str:
    """The name of a character encoding, in its usual spelling.

    Source: WHATWG Encoding Standard, 4.2.
    """
    found = webencodings.lookup(text)
    if found is None:
        raise MisfitError(f'bad encoding "{text}"', "write its name, such as utf-8 or windows-1252")
    return str(found.name)


def network(text: str) -> str:
    """A network in CIDR notation, or one address."""
    try:
        return str(ipaddress.ip_network(text))
    except ValueError:
        pass
    try:
        meant = ipaddress.ip_network(text, strict=False)
    except ValueError:
        raise MisfitError(f'bad network "{text}"', "write addresses as CIDR, such as 192.168.0.0/16") from None
    raise MisfitError(f'bad network "{text}"', f'did you mean "{meant}"?')


def contact(text: str) -> str:
    """What the user agent says about who asks: one line of ASCII with a web or mail address."""
    if not (text.isascii() and text.isprintable() and ("@" in text or "://" in text) and len(text) <= 200):
        raise MisfitError(
            f'bad contact "{text}"',
            "write one line with a web or mail address that reaches you, such as ann@example.org",
        )
    return text


def host_and_maybe_port(text: str) -> str:
    """`host` or `host:port`."""
    match = _HOST_AND_PORT.fullmatch(text)
    if not match or int(match[1] or 1) not in range(1, 65_536):
        raise MisfitError(f'bad host "{text}"', "write host or host:port, such as example.org:443")
    return text.lower()


def address_and_port(text: str) -> str:
    """`address:port`."""
    match = _HOST_AND_PORT.fullmatch(text)
    if not match or int(match[1] or 0) not in range(1, 65_536):
        raise MisfitError(f'bad target "{text}"', "write address:port, such as 127.0.0.1:8443")
    return text


def header_name(text: str) -> str:
    """The name of a request header (RFC 9110, 5.1), but for those that the request itself decides."""
    if not _HEADER.fullmatch(text) or text.lower() in ("host", "connection", "content-length", "transfer-encoding"):
        raise MisfitError(f'bad header "{text}"', "write the name of a header, such as Authorization")
    return text


def header_value(text: str) -> str:
    """One line of ASCII; a secret may be named as `${VARIABLE}` of the environment."""
    if not (text.isascii() and text.isprintable() and len(text) <= 4_096):
        raise MisfitError("a header holds what cannot be sent", "write one line of plain ASCII")
    return text


def share(text: str) -> float:
    """A part of a whole, from `0.01` to `1` or `1 %` to `100 %`; `all` for one that nothing reaches."""
    if text.strip().lower() == "all":
        return EVERYTHING
    match = _SHARE.fullmatch(text.strip())
    found = float(match[1]) / (100 if match[2] else 1) if match else 0.0
    if not 0.01 <= found <= 1:
        raise MisfitError(f'bad share "{text}"', "write one from 0.01 to 1, such as 0.5, or all for no limit")
    return found


def is_file(path: Path) -> bool:
    """True for a file; False, too, when the name is too long or a folder above may not be read."""
    try:
        return path.is_file()
    except (OSError, ValueError):
        return False


def is_folder(path: Path) -> bool:
    """As `is_file`, for folders."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def seconds(least: str, most: str) -> Callable[[str], float]:
    """A duration within its bounds, both included."""

    def read(text: str) -> float:
        found = duration(text)
        if not duration(least) <= found <= duration(most):
            raise MisfitError(f'the duration "{text}" is out of range', f"write one from {least} to {most}")
        return found

    return read


def octets(least: str, most: str) -> Callable[[str], int]:
    """A size within its bounds, both included."""

    def read(text: str) -> int:
        found = size(text)
        if not size(least) <= found <= size(most):
            raise MisfitError(f'the size "{text}" is out of range', f"write one from {least} to {most}")
        return found

    return read
