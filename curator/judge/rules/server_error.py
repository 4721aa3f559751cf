"""Servers that answer with an error of their own. Never the page's death at once: many such errors pass by morning.

Source: RFC 9110, 15.6, and 15 (a status outside 100 to 599 is treated as a 5xx); 520 to 530 are Cloudflare's.
"""

from collections.abc import Mapping
from typing import Final

from curator.judge.rules import _answer
from curator.model import Case, Cause, Finding

NAME: Final = "server_error"

SAYS: Final[Mapping[int, str]] = {
    502: "A server on the way got no proper answer from the site (502)",
    503: "The site says that it is not available now (503)",
    504: "A server on the way got no answer from the site in time (504)",
    509: "The site has used up its traffic (509)",
    520: "Cloudflare got no proper answer from the site (520)",
    521: "Cloudflare finds the site's own server down (521)",
    522: "Cloudflare gets no connection to the site's own server (522)",
    523: "Cloudflare finds no way to the site's own server (523)",
    524: "Cloudflare got no answer from the site's own server in time (524)",
    525: "Cloudflare gets no secure connection to the site's own server (525)",
    526: "Cloudflare does not trust the certificate of the site's own server (526)",
    530: "Cloudflare cannot find the site's own server (530)",
}


def look(case: Case) -> Finding | None:
    status = _answer.status(case)
    if status is None or status < 500:
        return None
    if status >= 600:
        words, confidence = f"The server answered with a status that does not exist ({status})", 0.6
    else:
        words, confidence = SAYS.get(status, f"The server answered with an error ({status})"), 0.75
    return Finding(NAME, Cause.SERVER_ERROR, _answer.sentence(words, case), confidence=confidence)
