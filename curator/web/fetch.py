"""One look: attempts, each a chain of redirects from the first URL on, until there is an answer or a failure.

Never raises for what the web did, and never asks a host that asked to be left alone or whose robots.txt forbids it.
"""

import hashlib
from dataclasses import dataclass, field
from typing import Final

from tenacity import AsyncRetrying, RetryCallState, retry_if_result, wait_exponential, wait_random

from curator import urls
from curator.model import Agent, Attempt, Courtesy, Evidence, Failure, Hop, Host, Purpose, Request
from curator.web import failures, headers
from curator.web._aim import MAX_LENGTH, Aim, aim
from curator.web._ask import Question, Reply, Tools, ask
from curator.web._budget import Budget
from curator.web._cookies import Jar
from curator.web.body import Body, Bounds
from curator.web.robots import Robots

_MAX_WAIT_S: Final = 60.0


@dataclass(frozen=True, slots=True)
class Fetched:
    """A look's evidence, and what is not evidence but needed once.

    `body` is the decoded content (its charset is still in `content_type`), bounded; None when none was read: a
    failure, a 304, a redirect that leads nowhere. `took_ms` is the time spent on the web, without waiting for turns.
    `host` is the new value of the host of the URL asked for; its name is "" when there is no such host.
    `content_type` is the last answer's header as sent.
    """

    evidence: Evidence
    body: bytes | None
    took_ms: int
    host: Host
    content_type: str | None = None


@dataclass(slots=True)
class _Chain:
    """One attempt under way: the hops so far, the cookies they set, and what was asked already."""

    aim: Aim
    hops: list[Hop] = field(default_factory=list)
    jar: Jar = field(default_factory=Jar)
    asked: set[tuple[str, str | None]] = field(default_factory=set)


@dataclass(frozen=True, slots=True)
class _End:
    """How an attempt ended."""

    attempt: Attempt
    body: Body | None = None
    content_type: str | None = None


async def look(request: Request, tools: Tools, robots: Robots) -> Fetched:
    """Looks at `request.url` once; that may take several attempts, all of which are in the evidence."""
    start = aim(request.url)
    if start is None:
        failure, detail = _no_aim(request.url)
        evidence = Evidence(request.url, (Attempt(Agent.OWN, failure=failure, detail=detail),))
        return Fetched(evidence, None, 0, Host(""))
    one = _Look(request, start, tools, robots)
    end = await one.run()
    return Fetched(
        evidence=_evidence(request.url, one.attempts, end),
        body=end.body.content if end.body else None,
        took_ms=one.budget.took_ms,
        host=tools.hosts.get(start.name),
        content_type=end.content_type,
    )


class _Look:
    def __init__(self, request: Request, start: Aim, tools: Tools, robots: Robots) -> None:
        self._start = start
        self._tools = tools
        self._robots = robots
        self._headers = headers.sent(request, tools.courtesy)
        self._bounds = bounds(request, tools.courtesy)
        self.budget = Budget(tools.courtesy.deadline_s)
        self.attempts: list[Attempt] = []

    async def run(self) -> _End:
        """Attempts until one ends well, or badly for good; between two the host is free for others."""
        wait_s = self._tools.courtesy.retry_wait_s
        retrying = AsyncRetrying(
            retry=retry_if_result(lambda end: failures.may_pass(end.attempt)),
            stop=self._is_enough,
            wait=wait_exponential(multiplier=wait_s, max=_MAX_WAIT_S) + wait_random(0, wait_s),
            retry_error_callback=_last_end,
        )
        return await retrying(self._attempt)

    def _is_enough(self, state: RetryCallState) -> bool:
        return (
            state.attempt_number > self._tools.courtesy.retries
            or self.budget.left_s <= 0
            or self._tools.hosts.asks_for_rest(self._start.name)
        )

    async def _attempt(self) -> _End:
        end = await self._follow(_Chain(self._start))
        self.attempts.append(end.attempt)
        return end

    async def _follow(self, chain: _Chain) -> _End:
        while True:
            cookie = chain.jar.header(chain.aim.url)
            if (chain.aim.url, cookie) in chain.asked:
                return _failed(chain, Failure.LOOP, "the redirects come back to where they were")
            chain.asked.add((chain.aim.url, cookie))
            reply = await self._reply(chain.aim, cookie)
            if reply.hop is not None:
                chain.hops.append(reply.hop)
            if reply.failure is not None:
                return _failed(chain, reply.failure, reply.detail, reply)
            if reply.location is None:
                return _End(Attempt(Agent.OWN, tuple(chain.hops)), reply.body, reply.content_type)
            failed = self._move_on(chain, reply, reply.location)
            if failed is not None:
                return failed

    def _move_on(self, chain: _Chain, reply: Reply, location: str) -> _End | None:
        """Points the chain at the next hop; how it ended when there is none."""
        if len(chain.hops) > self._tools.courtesy.redirects:
            return _failed(chain, Failure.LOOP, f"more than {self._tools.courtesy.redirects} redirects")
        chain.jar.take(reply.set_cookies, url=chain.aim.url)
        onward = aim(location, base=chain.aim.url)
        if onward is None:
            target = urls.parse(location, base=chain.aim.url)
            if target is not None and not urls.is_web(target):
                return _failed(chain, Failure.UNSUPPORTED, f"redirects to {location}")
            return _failed(chain, Failure.PROTOCOL, f"redirects to what is no address: {location}")
        chain.aim = onward
        return None

    async def _reply(self, at: Aim, cookie: str | None) -> Reply:
        if self._tools.hosts.asks_for_rest(at.name):
            return Reply(failure=Failure.RATE_LIMITED, detail="the site asked to be left alone for a while")
        if not await self._robots.allows(at, budget=self.budget):
            return Reply(failure=Failure.ROBOTS, detail="robots.txt asks robots to stay away from this page")
        sent = (*self._headers, ("Cookie", cookie)) if cookie else self._headers
        return await ask(Question(at, sent, self._bounds), self._tools, budget=self.budget)


def bounds(request: Request, courtesy: Courtesy) -> Bounds:
    """How much of a body to keep; a source is of use only whole."""
    whole = request.purpose is Purpose.SOURCE
    if request.max_bytes is not None:
        return Bounds(request.max_bytes, request.max_bytes, whole=whole)
    if whole:
        return Bounds(courtesy.source_max_bytes, courtesy.source_max_bytes, whole=True)
    return Bounds(courtesy.html_max_bytes, courtesy.other_max_bytes)


def _no_aim(url: str) -> tuple[Failure, str]:
    scheme = urls.scheme(url)
    if scheme is not None and scheme not in urls.WEB_SCHEMES:
        return Failure.UNSUPPORTED, f"{scheme}: is not looked at"
    if len(url) > MAX_LENGTH:
        return Failure.INVALID, f"longer than {MAX_LENGTH} characters"
    return Failure.INVALID, "a browser would not take this for an address"


def _failed(chain: _Chain, failure: Failure, detail: str, reply: Reply | None = None) -> _End:
    attempt = Attempt(Agent.OWN, tuple(chain.hops), failure, failures.detail(detail), chain.aim.url)
    return _End(attempt, reply.body, reply.content_type) if reply else _End(attempt)


def _last_end(state: RetryCallState) -> _End:
    """What tenacity gives when it stops asking: the last attempt's own end."""
    assert state.outcome is not None
    end: _End = state.outcome.result()
    return end


def _evidence(url: str, attempts: list[Attempt], end: _End) -> Evidence:
    body = end.body
    return Evidence(
        url=url,
        attempts=tuple(attempts),
        body_digest=hashlib.sha256(body.content).hexdigest() if body else None,
        size=len(body.content) if body else None,
        content_type=end.content_type,
        truncated=body.truncated if body else False,
    )
