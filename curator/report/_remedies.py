"""What an editor can do about each cause: one sentence each, calm and within an editor's reach.

Never promises what only the site's makers can do, and has no remedy where nothing needs doing.
"""

from collections.abc import Mapping
from typing import Final

from curator.model import Cause

REMEDIES: Final[Mapping[Cause, str | None]] = {
    Cause.OK: None,
    Cause.REDIRECTED: None,
    Cause.MOVED: "Put the new address into the document.",
    Cause.GONE: "Look for the page on its site; if it is nowhere, remove the link.",
    Cause.SOFT_404: "Open it once to see; then look for the page on its site, or remove the link.",
    Cause.PARKED: "Look for the new home of the page; if there is none, remove the link.",
    Cause.HIJACKED: "Remove the link soon: readers land on a page that you did not choose.",
    Cause.PLACEHOLDER: "Ask the makers of the site whether it comes back; until then, remove the link.",
    Cause.DNS: "Look for the new name of the site; if there is none, remove the link.",
    Cause.CONNECTION: "Open it in a browser; if it does not open there either, replace or remove the link.",
    Cause.TIMEOUT: "Open it in a browser; if it does not open there either, replace or remove the link.",
    Cause.TLS: "Open it in a browser; if that warns you too, tell the makers of the site or replace the link.",
    Cause.SERVER_ERROR: "Tell the makers of the site, or replace the link.",
    Cause.PROTOCOL: "Open it in a browser; if it does not open there either, replace or remove the link.",
    Cause.LOOP: "Open it in a browser; if it does not open there either, replace or remove the link.",
    Cause.EMPTY: "Open it in a browser; if the page is blank there too, replace or remove the link.",
    Cause.BLOCKED: "Open it in a browser to see for yourself; the site does not let our checker in.",
    Cause.RATE_LIMITED: None,
    Cause.LOGIN: "If readers have no log-in, say so beside the link.",
    Cause.ROBOTS: "Open it in a browser now and then; the site asks checkers to stay away.",
    Cause.CHANGED: "Read the page and decide whether it still is what you meant.",
    Cause.OWN_NETWORK: None,
    Cause.TOO_LARGE: "Open it in a browser to see for yourself.",
    Cause.UNSAFE: "Readers outside that network cannot open it; give a public address.",
    Cause.INVALID: "Correct the address in the document.",
    Cause.UNSUPPORTED: None,
    Cause.NO_URL: "Give the address in the document, or leave the title without a link.",
}

NO_ADDRESS: Final = frozenset({Cause.NO_URL, Cause.INVALID, Cause.UNSAFE})
"""The causes that say that readers have no address to go to."""

NEEDS_AN_EDITOR: Final = NO_ADDRESS | {Cause.CHANGED}
"""The causes of "Cannot tell" that do not go away by looking again."""
