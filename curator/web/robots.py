"""Asks a host's robots.txt once a day and says whether a page may be asked for.

Never forbids anything unless a robots.txt was read and says so, and never asks for the page itself.
"""

import asyncio
from collections import OrderedDict
from typing import Final

from protego import Protego

from curator.model import Request
from curator.web import headers
from curator.web._aim import Aim, aim
from curator.web._ask import Question, Reply, Tools, ask
from curator.web._budget import Budget
from curator.web.body import Bounds

MAX_BYTES: Final = 500 * 1024
"""RFC 9309, 2.5: crawlers must read 500 KiB."""
MAX_REDIRECTS: Final = 5
"""RFC 9309, 2.3.1.2: at least five, then it counts as not there."""
SHARE: Final = 1 / 3
"""How much of a look's time robots.txt may take; a silent one leaves the rest to the page."""
_REMEMBER: Final = 256
_PATH: Final = "/robots.txt"


class Robots:
    """One answer for each host name; http and https of a host share it, as they share a turn."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._headers = headers.sent(Request(""), tools.courtesy)
        self._parsed: OrderedDict[str, tuple[str, Protego]] = OrderedDict()
        self._asking: dict[str, asyncio.Lock] = {}

    async def allows(self, page: Aim, *, budget: Budget) -> bool:
        """Whether `page` may be asked for; asks for robots.txt first when the host's own is not known or old.

        Source: RFC 9309; DESIGN section 3: a network failure or 5xx is no verdict.
        """
        if page.target == _PATH or not self._is_obeyed(page.name):
            return True
        if not self._tools.hosts.has_fresh_robots(page.name):
            await self._refresh(page, budget)
        text = self._tools.hosts.get(page.name).robots
        if not text:
            return True
        try:
            return self._rules(page.name, text).can_fetch(page.url, headers.PRODUCT)
        except ValueError:  # a URL that urllib cannot take apart, though browsers can
            return True

    def _is_obeyed(self, name: str) -> bool:
        """The operator's word for this host, else for all."""
        told = self._tools.hosts.told(name).obey_robots
        return self._tools.courtesy.obey_robots if told is None else told

    async def _refresh(self, page: Aim, budget: Budget) -> None:
        """Asks once for all looks that wait for the same host; their waiting costs them nothing."""
        lock = self._asking.setdefault(page.name, asyncio.Lock())
        try:
            async with lock:
                if not self._tools.hosts.has_fresh_robots(page.name):
                    part = budget.part(budget.total_s * SHARE)
                    try:
                        await self._read(page, part)
                    finally:
                        budget.charge(part)
        finally:
            if not lock.locked():
                self._asking.pop(page.name, None)

    async def _read(self, page: Aim, budget: Budget) -> None:
        reply = await self._follow(aim(page.origin + _PATH), budget)
        status = reply.hop.status if reply.hop else None
        hosts = self._tools.hosts
        if reply.failure is None and status is not None and 200 <= status < 300 and reply.body:
            text = _text(reply.body.content)
            delay = self._rules(page.name, text).crawl_delay(headers.PRODUCT) if text else None
            hosts.keep_robots(page.name, text, delay_s=delay)
        elif status is not None and 300 <= status < 500 and status != 429 and reply.failure is None:
            hosts.keep_robots(page.name, "")
        elif hosts.was_met(page.name):
            hosts.keep_robots(page.name, None)

    async def _follow(self, start: Aim | None, budget: Budget) -> Reply:
        """The answer at the end of the redirects, or the last one when they lead too far or nowhere."""
        at, reply = start, Reply()
        for _ in range(MAX_REDIRECTS + 1):
            if at is None:
                return reply
            reply = await ask(Question(at, self._headers, Bounds(MAX_BYTES, MAX_BYTES)), self._tools, budget=budget)
            if reply.location is None:
                return reply
            at = aim(reply.location, base=at.url)
        return reply

    def _rules(self, name: str, text: str) -> Protego:
        known = self._parsed.get(name)
        if known is None or known[0] is not text:
            known = (text, Protego.parse(text))
            self._parsed[name] = known
            if len(self._parsed) > _REMEMBER:
                self._parsed.popitem(last=False)
        self._parsed.move_to_end(name)
        return known[1]


def _text(content: bytes) -> str:
    """The text, "" when it holds no rules: most sites answer an HTML page for anything that is not there."""
    text = content.decode("utf-8", "replace").removeprefix("\ufeff").replace("\x00", "")
    return text if "agent" in text.lower() else ""
