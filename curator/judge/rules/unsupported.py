"""Addresses of another kind than web pages: mail, telephone, files, apps.

Never says that they are broken: they may well work where they are meant to.
"""

from collections.abc import Mapping
from typing import Final

from curator import urls
from curator.judge.rules import _answer
from curator.model import Case, Cause, Failure, Finding

NAME: Final = "unsupported"

KINDS: Final[Mapping[str, str]] = {
    "mailto": "a mail address",
    "tel": "a telephone number",
    "sms": "a telephone number",
    "ftp": "a file server (ftp)",
    "ftps": "a file server (ftp)",
    "sftp": "a file server (sftp)",
    "file": "a file on somebody's own computer",
    "data": "data inside the address",
    "javascript": "a script",
    "magnet": "a torrent",
    "news": "a newsgroup",
    "urn": "a name (urn) and no address",
    "doi": "a name (doi) and no address",
    "geo": "a place on a map",
}


def look(case: Case) -> Finding | None:
    if _answer.failure(case) is not Failure.UNSUPPORTED:
        return None
    hop = _answer.last_hop(case)
    if hop is not None:
        what = _kind(hop.header("location") or _answer.ended_at(case))
        return Finding(NAME, Cause.UNSUPPORTED, f"It leads to {what}, which only a browser or an app can open.")
    return Finding(NAME, Cause.UNSUPPORTED, f"This is {_kind(_answer.asked(case))}; only web pages are looked at.")


def _kind(url: str) -> str:
    scheme = urls.scheme(url)
    if scheme is None or scheme in urls.WEB_SCHEMES:
        return "something that is no web page"
    return KINDS.get(scheme, f"an address of the kind “{_answer.shown(scheme)}”")
