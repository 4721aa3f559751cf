"""What the data and the scripts of a page say that its words do not: a state of "not there", a box that sends back.

Never runs a script; data that are live for most pages (a part for missing pages that every page carries) say nothing.

Sources: what Next.js, Nuxt, Gatsby, Remix, React Router and SvelteKit write into the pages that they draw; Google's
and prerender.io's notes on statuses of pages drawn by scripts.
"""

import json
import re
from collections.abc import Iterator
from typing import Final

from curator.extract._document import Document
from curator.extract.hygiene import clean
from curator.model import Trait

MOST_SCRIPTS: Final = 60
MOST_SCRIPT: Final = 200_000
_MOST_PARSED: Final = 600_000
_MOST_SAYING: Final = 1_500
_MOST_SAID: Final = 300

_ROOTS: Final = frozenset("root app __next __nuxt ___gatsby svelte q-app main-app react-root app-root".split())
_STATUS_METAS: Final = ("prerender-status-code", "render:status_code", "next-error", "status", "http-status")
_LOST_META: Final = re.compile(r"\s{0,9}(?:(?:404|410)\b|not-found)", re.IGNORECASE)
_DIGESTS: Final = re.compile(r'(?:digest"\s{0,3}:\s{0,3}"|data-dgst=")NEXT_(?:NOT_FOUND|HTTP_ERROR_FALLBACK;40[34])')
_GATSBY: Final = re.compile(r'pagePath\s{0,3}=\s{0,3}"/(?:[a-z-]{2,5}/)?404(?:\.html)?/?"')
_STATUSES: Final = (
    re.compile(r'\berror"?\s{0,3}:\s{0,3}\{[^{}]{0,400}?\bstatusCode"?\s{0,3}:\s{0,3}"?([45]\d\d)\b'),
    re.compile(
        r'"errors"\s{0,3}:\s{0,3}\{"[^"]{1,200}"\s{0,3}:\s{0,3}\{"status"\s{0,3}:\s{0,3}([45]\d\d),"statusText"'
    ),
    re.compile(
        r'\berror"?\s{0,3}:\s{0,3}\{\s{0,3}"?message[^{}]{0,300}\}[^{}]{0,200}?\bstatus"?\s{0,3}:\s{0,3}([45]\d\d)'
    ),
)
"""Nuxt 2; Remix and React Router; SvelteKit."""
_STATE_OF_A_PAGE: Final = re.compile(
    r"__(?:NUXT|remixContext|staticRouterHydrationData|sveltekit\w{0,12}|INITIAL_STATE|PRELOADED_STATE|APP_STATE|STATE)"
    r"__|__remixContext|__staticRouterHydrationData|kit\.start\(|__sveltekit"
)
_SAYS_LOST: Final = re.compile(
    r'"(?:pageNotFound|isNotFound|is404|isError404|page404|isPageNotFound)"\s{0,3}:\s{0,3}true\b'
    r'|"(?:pageType|page_type|routeName|pageName|pageTemplate)"\s{0,3}:\s{0,3}'
    r'"(?:404|error[-_ ]?404|404[-_ ]?error|page[-_ ]?not[-_ ]?found|not[-_ ]?found)"',
    re.IGNORECASE,
)
_COUNTED: Final = re.compile(
    r"""["']?(?:page_?type|page_?category|page_?template|page_?name|page_?error|error_?code|http_?status|status_?code
    |response_?code|event)["']?\s{0,3}:\s{0,3}["'](?:404|410|error[-_ ]?404|404[-_ ]?(?:error|page|not[-_ ]?found)
    |(?:page[-_ ]?)?not[-_ ]?found)["']\s{0,3}[,}\n]""",
    re.IGNORECASE | re.VERBOSE,
)
"""What a page tells those who count its readers."""
_PARK: Final = (
    "window.park=", "window.park =", "LANDER_SYSTEM", "google.ads.domains.Caf", "domainRegistrant", "new loadFeed(",
    "/parking-lander/", "sedoparking", "parkingcrew", "parklogic.com", "__parkingData", "parkingConfig",
    "window.parking_", "bodis.com", "above.com/marketplace", "cashparking", "domain-parking-config",
)  # fmt: skip
"""Settings of services that fill unused names."""
_MOST_PARK: Final = 20_000

_BOX: Final = re.compile(r"""\balert\s{0,3}\(\s{0,3}(["'`])((?:\\.|(?!\1)[^\\]){2,300})\1\s{0,3}\)""", re.DOTALL)
_SENDS_BACK: Final = re.compile(
    r"history\s{0,3}\.\s{0,3}(?:back|go)\s{0,3}\(|(?:window|self|top)\.close\s{0,3}\("
    r"|\blocation\b[.\w]{0,20}\s{0,3}[=(]"
)
_ASKS: Final = re.compile(r"\b(?:if|switch|confirm|function|onclick|submit)\b|=>|addEventListener|\?[^\"']{0,80}:")
_ESCAPED: Final = re.compile(r"\\u([0-9a-fA-F]{4})|\\[nrt]")


def state_traits(document: Document) -> set[Trait]:
    """What the page's data say: that it is not there, that the server failed, that its name is unused."""
    found = set()
    nodes = document.nodes
    if any(_LOST_META.match(text[:40]) for name in _STATUS_METAS for text in document.meta(name)):
        found.add(Trait.LOST_STATE)
    if any(nodes.get(node, "data-dgst").startswith("NEXT_NOT_FOUND") for node in nodes.all("template")[:20]):
        found.add(Trait.LOST_STATE)
    return found | _of_scripts(list(_scripts(document)))


def is_drawn(document: Document) -> bool:
    """The page has a place in which a script draws it, whatever it shows without one."""
    nodes = document.nodes
    if nodes.all("app-root") or _ROOTS.isdisjoint(identity for _, identity in nodes.named):
        return bool(nodes.all("app-root"))
    return any(nodes.get(node, "id") in _ROOTS for node in nodes.marked()[:400])


def told_in_a_box(document: Document) -> str:
    """What a script that does nothing else tells the readers in a box before it sends them back; "" when none does."""
    for _, script in _scripts(document):
        box = _BOX.search(script) if len(script) <= _MOST_SAYING and "alert" in script else None
        if box and _SENDS_BACK.search(script, box.end()) and not _ASKS.search(script.replace(box[2], "")):
            return clean(_ESCAPED.sub(_unescaped, box[2]), limit=_MOST_SAID)
    return ""


def _scripts(document: Document) -> Iterator[tuple[str, str]]:
    """The id and the text of the page's own scripts."""
    nodes = document.nodes
    for node in nodes.all("script")[:MOST_SCRIPTS]:
        written = nodes.raw.get(node, "")
        if written:
            yield nodes.get(node, "id"), written


def _of_scripts(scripts: list[tuple[str, str]]) -> set[Trait]:
    """What the scripts say; marks that need no pattern are looked for in all of them at once."""
    found: set[Trait] = set()
    for name, script in scripts:
        if name in _DATA:
            found |= _of_json(name, script) if len(script) <= _MOST_PARSED else set()
        else:
            found |= _of_script(script[:MOST_SCRIPT])
    beginnings = "\n".join(script[:_MOST_PARK] for name, script in scripts if name not in _DATA)
    marks = _PARK if "park" in beginnings else _PARK_BY_NAME
    return found | {Trait.NAME_ADS} if any(mark in beginnings for mark in marks) else found


def _of_script(text: str) -> set[Trait]:
    found = set()
    beginning = text[:5_000]
    if "pagePath" in beginning and _GATSBY.search(text[:2_000]):
        found.add(Trait.LOST_STATE)
    if "NEXT_" in text and _DIGESTS.search(text.replace("\\", "")):
        found.add(Trait.LOST_STATE)
    if (
        ("404" in beginning or "410" in beginning or "found" in beginning.lower())
        and any(mark in text for mark in _COUNTERS)
        and _COUNTED.search(beginning)
        and not _ASKS.search(beginning)
    ):
        found.add(Trait.ERROR_BOX)
    if any(mark in beginning for mark in _STATE_MARKS) and _STATE_OF_A_PAGE.search(beginning):
        found |= _of_state(text.replace("\\", ""))
    return found


_PARK_BY_NAME: Final = tuple(mark for mark in _PARK if "park" not in mark)
_DATA: Final = ("__NEXT_DATA__", "__NUXT_DATA__")
_COUNTERS: Final = ("dataLayer", "utag_data", "digitalData")
_STATE_MARKS: Final = ("__", "kit.start(")


def _of_state(text: str) -> set[Trait]:
    if _SAYS_LOST.search(text):
        return {Trait.LOST_STATE}
    statuses = (match[1] for pattern in _STATUSES if (match := pattern.search(text)))
    return _of_status(next(statuses, None))


def _of_status(status: object) -> set[Trait]:
    told = str(status)
    if told in ("404", "410"):
        return {Trait.LOST_STATE}
    return {Trait.FAILED_STATE} if re.fullmatch(r"5\d\d", told) else set()


def _of_json(name: str, script: str) -> set[Trait]:
    try:
        parsed: object = json.loads(script)
    except (ValueError, RecursionError):
        return set()
    return _of_next(parsed) if name == "__NEXT_DATA__" else _of_nuxt(parsed)


def _of_next(parsed: object) -> set[Trait]:
    """Next.js: the route that drew the page, and what it was given."""
    page, props = _at(parsed, "page"), _at(_at(parsed, "props"), "pageProps")
    status = _at(props, "statusCode") or _at(_at(parsed, "err"), "statusCode")
    is_lost = isinstance(page, str) and re.fullmatch(r"(?:/\[\w{1,20}\])?/(?:404|not-?found|error/404|404-page)", page)
    if is_lost or _at(props, "notFound") is True:
        return {Trait.LOST_STATE}
    if page == "/_error":
        return _of_status(status or 500)
    return _of_status(status) if status in (404, 410) else set()


def _of_nuxt(parsed: object) -> set[Trait]:
    """Nuxt 3: a flat list, of which the objects hold places; the second or so is the page's state."""
    if not isinstance(parsed, list):
        return set()
    states = [one for one in parsed[:4] if isinstance(one, dict) and "serverRendered" in one and "error" in one]
    error = _place(parsed, _at(states[0], "error")) if states else None
    if isinstance(error, list) and len(error) == 2:
        error = _place(parsed, error[1])
    return _of_status(_place(parsed, _at(error, "statusCode")))


def _place(parsed: list[object], place: object) -> object:
    return parsed[place] if isinstance(place, int) and 0 <= place < len(parsed) else None


def _at(data: object, key: str) -> object:
    return data.get(key) if isinstance(data, dict) else None


def _unescaped(match: re.Match[str]) -> str:
    return chr(int(match[1], 16)) if match[1] else " "
