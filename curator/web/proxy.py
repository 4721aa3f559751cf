"""The operator's proxy, read from its URL.

Never shows its credentials: they go to the proxy and nowhere else.
"""

import base64
from dataclasses import dataclass, field
from urllib.parse import unquote

import ada_url

from curator.errors import ConfigError


@dataclass(frozen=True, slots=True)
class Proxy:
    """`host` without brackets; `headers` are what it wants to see with each request."""

    host: str
    port: int
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)


def read(written: str | None) -> Proxy | None:
    """The proxy of an http URL like `http://user:password@proxy.example:3128`; None when there is none.

    Raises:
        ConfigError: it is no such URL.
    """
    if not written:
        return None
    try:
        parts = ada_url.URL(written)
    except (ValueError, UnicodeError):
        parts = None
    if parts is None or parts.protocol != "http:" or not parts.hostname:
        problem = "courtesy.proxy: this is no proxy's address: write it like http://proxy.example:3128"
        raise ConfigError([problem])
    headers: tuple[tuple[str, str], ...] = ()
    if parts.username or parts.password:
        pair = f"{unquote(parts.username)}:{unquote(parts.password)}".encode()
        headers = (("Proxy-Authorization", "Basic " + base64.b64encode(pair).decode("ascii")),)
    return Proxy(parts.hostname.strip("[]"), int(parts.port or 80), headers)
