"""One URL taken apart for sending: where to connect, what to ask for, under which name to be polite.

Never guesses: what a browser would refuse has no aim. Credentials and fragments are left behind here, so that they
are neither sent nor kept.
"""

import re
from dataclasses import dataclass
from typing import Final

from curator import urls

MAX_LENGTH: Final = 16_384
"""Longer URLs are not sent; servers refuse them far earlier (RFC 9110, 4.1 asks for 8,000)."""

_WEB: Final = ("http://", "https://")


@dataclass(frozen=True, slots=True)
class Aim:
    """`name` is the unit of politeness (host, or host:port when the port is not the scheme's own); `host` has no
    brackets; `target` is path and query in the WHATWG serialisation."""

    url: str
    scheme: str
    host: str
    port: int
    name: str
    target: str

    @property
    def origin(self) -> str:
        return f"{self.scheme}://{self.name}"


def aim(url: str, *, base: str | None = None) -> Aim | None:
    """The aim of an http(s) URL, None when a browser would refuse it, when it is no http(s) or too long."""
    parsed = urls.parse(url, base=base)
    if parsed is None or not parsed.startswith(_WEB):
        return None
    # The serialisation is regular, so that it need not be parsed once more: scheme://[user[:password]@]host[:port]/...
    scheme, _, rest = urls.split_fragment(parsed)[0].partition("://")
    authority, slash, path = rest.partition("/")
    name = authority.rpartition("@")[2]
    bare = f"{scheme}://{name}/{path}"
    host, port = _split(name)
    if len(bare) > MAX_LENGTH or not host or not slash:
        return None
    return Aim(
        url=bare,
        scheme=scheme,
        host=host,
        port=int(port) if port else (443 if scheme == "https" else 80),
        name=name,
        target=f"/{path}",
    )


def _split(name: str) -> tuple[str, str]:
    """Host without brackets and port ("" for the scheme's own) of `host`, `host:port` or `[address]:port`."""
    if name.startswith("["):
        host, _, port = name[1:].partition("]")
        return host, port.removeprefix(":")
    host, _, port = name.partition(":")
    return host, port


_CREDENTIALS: Final = re.compile(r"^(\s*[a-z][a-z0-9+.-]*:)?([/\\]{2,})[^/\\?#]*@", re.IGNORECASE)


def without_credentials(url: str) -> str:
    """`url` as written, less what stands between `//` and `@`: neither logs nor databases are to know it."""
    return _CREDENTIALS.sub(lambda match: (match[1] or "") + match[2], url, count=1) if "@" in url else url
