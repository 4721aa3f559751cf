"""What a site answers to an address that cannot exist: asked once a host, and only when a page raised a suspicion.

Never a verdict by itself: sites that show one page for every path answer everything alike and are alive all the same.

Source: Bar-Yossef et al., Sic transit gloria telae (WWW 2004), the random sibling test; its failures are told in
renevoorburg/robustify.js 4 and 8.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from curator import urls
from curator.judge.language import plain
from curator.model import Case, Check, Page, Purpose, Request, Want

WANTED_BY: Final = "sibling"
"""The name under which every rule asks for it, so that it is asked once."""

RENEWED_AFTER: Final = timedelta(days=30)
"""Sites get new templates and new error pages."""

_ALIKE: Final = 0.7


class Manner(StrEnum):
    """How a site answers to a nonsense address."""

    HONEST = "honest"
    PAGE = "page"
    REDIRECT = "redirect"


@dataclass(frozen=True, slots=True)
class Sibling:
    """`target` is where a redirect ended; `title` and `shingles` are those of the page that came."""

    manner: Manner
    target: str = ""
    title: str = ""
    shingles: tuple[int, ...] = ()


def ask(case: Case) -> Sibling | Want | None:
    """The site's answer to a nonsense address: from the host's memory, from the answers of the case, or a Want.

    What is remembered for longer than `RENEWED_AFTER` is asked anew; where nobody can ask, it still counts.

    Returns:
        None when nothing is remembered and nobody could ask, or the probe failed or was refused, which says nothing.
    """
    host = case.host
    remembered = recalled(host.probe) if host is not None and host.probe else None
    if remembered is not None and host is not None and _is_fresh(host.probe_at, case.now):
        return remembered
    for answer in case.answers:
        if answer.want.rule == WANTED_BY:
            return (seen(answer.check) if answer.check is not None else None) or remembered
    return Want(WANTED_BY, Request(nonsense_beside(case.url or case.check.evidence.url), purpose=Purpose.PROBE))


def _is_fresh(asked_at: datetime | None, now: datetime) -> bool:
    return asked_at is not None and now - asked_at < RENEWED_AFTER


def nonsense_beside(url: str) -> str:
    """An address in the same folder that cannot exist; always the same one for the same folder."""
    path = urls.path_and_query(url)[0]
    folder = path.rpartition("/")[0] if path.rstrip("/") == path else path.rstrip("/").rpartition("/")[0]
    digest = hashlib.blake2b(f"{urls.host(url)}{folder}".encode(errors="replace"), digest_size=9).hexdigest()
    return urls.parse(f"{folder}/{digest}", base=url) or url


def seen(check: Check) -> Sibling | None:
    """What a probe's look shows; None when it shows nothing."""
    evidence = check.evidence
    if evidence.failure is not None or evidence.status is None:
        return None
    if evidence.status in (404, 410):
        return Sibling(Manner.HONEST)
    if not 200 <= evidence.status < 300:
        return None
    if len(evidence.hops) > 1 and not urls.same_place(evidence.url, evidence.final_url or evidence.url):
        return Sibling(Manner.REDIRECT, target=evidence.final_url or "")
    page = check.page or Page()
    return Sibling(Manner.PAGE, title=_title(page), shingles=page.signals.shingles)


def of_probe(want: Want, check: Check) -> str | None:
    """What a host is to remember of the answer to a Want; None when the Want asked for something else."""
    return told(check) if want.rule == WANTED_BY else None


def told(check: Check) -> str | None:
    """What a host remembers of a probe, as a text for `Host.probe`; None when there is nothing to remember."""
    sibling = seen(check)
    if sibling is None:
        return None
    digest = "".join(f"{value:08x}" for value in sibling.shingles)
    return f"{sibling.manner.value}\t{sibling.target}\t{sibling.title}\t{digest}"


def recalled(text: str) -> Sibling | None:
    """The other way round; None for a text of another make."""
    manner, _, rest = text.partition("\t")
    fields = rest.split("\t")
    if manner not in set(Manner) or len(fields) != 3:
        return None
    digest = fields[2]
    try:
        values = tuple(int(digest[at : at + 8], 16) for at in range(0, len(digest), 8))
    except ValueError:
        return None
    return Sibling(Manner(manner), target=fields[0], title=fields[1], shingles=values)


def is_the_same(sibling: Sibling, page: Page) -> bool:
    """True when the page is what every nonsense address of its site gets."""
    if sibling.manner is not Manner.PAGE:
        return False
    mine = page.signals.shingles
    if mine and len(mine) == len(sibling.shingles):
        return sum(a == b for a, b in zip(mine, sibling.shingles, strict=True)) >= _ALIKE * len(mine)
    return not mine and not sibling.shingles and _title(page) == sibling.title


def _title(page: Page) -> str:
    return plain(page.signals.title[:200])
