"""One look: attempts, each a chain of redirects from the first URL on, until there is an answer or a failure.

Never raises for what the web did, and never asks a host that asked to be left alone or whose robots.txt forbids it.
"""

import hashlib
from dataclasses import dataclass, field
from typing import Final

from tenacity import AsyncRetrying, RetryCallState, retry_if_result, wait_exponential, wait_random

from curator import urls
from curator.model import Agent, Attempt, Courtesy, Evidence, Failure, Hop, Host, Purpose, Request
from curator.web import failures, headers, refresh, refusals
from curator.web._aim import MAX_LENGTH, Aim, aim, without_credentials
from curator.web._ask import Question, Reply, Tools, ask
from curator.web._budget import Budget
from curator.web._cookies import Jar
from curator.web.body import Body, Bounds, is_html
from curator.web.chains import MAX_BYTES, MAX_DEPTH
from curator.web.robots import Robots

_MAX_WAIT_S: Final = 60.0
_MAX_REFRESHES: Final = 5
_WORTH_ANOTHER: Final = frozenset({Purpose.CHECK, Purpose.CANDIDATE, Purpose.SOURCE})
"""A probe asks for what is not there, and an archive has no quarrel with our name."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A look's evidence, and what is not evidence but needed once.

    `body` is the decoded content (its charset is still in `content_type`), bounded; None when none was read: a
    failure, a 304, a redirect that leads nowhere. `evidence.url` is the URL asked for, without its credentials.
    `took_ms` is the time spent on the web, without waiting for turns.
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
    """One attempt under way: how we introduce ourselves, the hops so far, the cookies they set, what was asked."""

    aim: Aim
    agent: Agent = Agent.OWN
    engine: int = 0
    hops: list[Hop] = field(default_factory=list)
    jar: Jar = field(default_factory=Jar)
    asked: set[tuple[str, str | None]] = field(default_factory=set)
    refreshes: int = 0


@dataclass(frozen=True, slots=True)
class _End:
    """How an attempt ended. `is_garbled`: what came was no HTTP to the engine."""

    attempt: Attempt
    body: Body | None = None
    content_type: str | None = None
    is_garbled: bool = False


async def look(request: Request, tools: Tools, robots: Robots) -> Fetched:
    """Looks at `request.url` once; that may take several attempts, all of which are in the evidence."""
    start = aim(request.url)
    shown = without_credentials(request.url)
    if start is None:
        failure, detail = _no_aim(request.url)
        evidence = Evidence(shown, (Attempt(Agent.OWN, failure=failure, detail=detail),))
        return Fetched(evidence, None, 0, Host(""))
    one = _Look(request, start, tools, robots)
    end = await one.run()
    return Fetched(
        evidence=_evidence(shown, one.attempts, end),
        body=end.body.content if end.body else None,
        took_ms=one.budget.took_ms,
        host=tools.hosts.get(start.name),
        content_type=end.content_type,
    )


class _Look:
    def __init__(self, request: Request, start: Aim, tools: Tools, robots: Robots) -> None:
        self._request = request
        self._start = start
        self._tools = tools
        self._robots = robots
        self._bounds = bounds(request, tools.courtesy)
        self.budget = Budget(tools.courtesy.deadline_s * tools.hosts.patience(start.name))
        self.attempts: list[Attempt] = []

    async def run(self) -> _End:
        """Attempts until one ends well, or badly for good; between two the host is free for others."""
        end = await self._attempt()
        if failures.may_pass(end.attempt) and not self._is_enough(tries=1):
            end = await self._again(end)
        other = self._other_way(end)
        return end if other is None else await self._attempt(other)

    async def _again(self, first: _End) -> _End:
        """What the first attempt, or one that is made after it, ended with; the waits grow and have jitter."""
        wait_s = self._tools.courtesy.retry_wait_s
        ends = iter((first,))

        async def attempt() -> _End:
            return next(ends, None) or await self._attempt()

        retrying = AsyncRetrying(
            retry=retry_if_result(lambda end: failures.may_pass(end.attempt)),
            stop=lambda state: self._is_enough(tries=state.attempt_number),
            wait=wait_exponential(multiplier=wait_s, max=_MAX_WAIT_S) + wait_random(0, wait_s),
            retry_error_callback=_last_end,
        )
        return await retrying(attempt)

    def _is_enough(self, *, tries: int) -> bool:
        return (
            tries > self._tools.courtesy.retries
            or self.budget.left_s <= 0
            or self._tools.hosts.refusal(self._start.name) is not None
        )

    def _other_way(self, end: _End) -> _Chain | None:
        """Once more and otherwise: after what is no HTTP by the second engine, after a refusal as browsers ask."""
        second = min(1, len(self._tools.engines) - 1)
        if not (end.is_garbled or _is_refused(end)):
            return None
        if self.budget.left_s <= 0 or self._request.purpose not in _WORTH_ANOTHER:
            return None
        if self._tools.hosts.refusal(self._start.name) is not None:
            return None
        if end.is_garbled:
            return _Chain(self._start, engine=second) if second else None
        return _Chain(self._start, Agent.COMPATIBLE, second)

    async def _attempt(self, chain: _Chain | None = None) -> _End:
        end = await self._follow(chain or _Chain(self._start))
        self.attempts.append(end.attempt)
        return end

    async def _follow(self, chain: _Chain) -> _End:
        while True:
            cookie = chain.jar.header(chain.aim.url)
            if (chain.aim.url, cookie) in chain.asked:
                return _failed(chain, Failure.LOOP, "the redirects come back to where they were")
            chain.asked.add((chain.aim.url, cookie))
            reply = await self._reply(chain, cookie)
            if reply.hop is not None:
                chain.hops.append(reply.hop)
            if reply.failure is not None:
                return _failed(chain, reply.failure, reply.detail, reply)
            location = reply.location or self._refresh(chain, reply)
            if location is None:
                return _End(Attempt(chain.agent, tuple(chain.hops)), reply.body, reply.content_type)
            failed = self._move_on(chain, reply, location)
            if failed is not None:
                return failed

    def _refresh(self, chain: _Chain, reply: Reply) -> str | None:
        """Where the page sends its readers by itself, None when it is the end of the way."""
        if reply.hop is None or not 200 <= reply.hop.status < 300 or chain.refreshes >= _MAX_REFRESHES:
            return None
        base = chain.aim.url
        found = refresh.target(reply.refresh, base=base) if reply.refresh else None
        if found is None and reply.body is not None and is_html(reply.content_type):
            found = refresh.in_page(reply.body.content, base=base)
        onward = aim(found) if found is not None else None
        if onward is None or onward.url in {url for url, _ in chain.asked}:
            return None
        chain.refreshes += 1
        return found

    def _move_on(self, chain: _Chain, reply: Reply, location: str) -> _End | None:
        """Points the chain at the next hop; how it ended when there is none."""
        if len(chain.hops) > self._tools.courtesy.redirects:
            return _failed(chain, Failure.LOOP, f"more than {self._tools.courtesy.redirects} redirects")
        chain.jar.take(reply.set_cookies, url=chain.aim.url)
        onward = aim(location, base=chain.aim.url)
        if onward is None:
            target = urls.parse(location, base=chain.aim.url)
            if target is not None and not urls.is_web(target):
                return _failed(chain, Failure.UNSUPPORTED, f"redirects to {without_credentials(location)}")
            return _failed(chain, Failure.PROTOCOL, f"redirects to what is no address: {without_credentials(location)}")
        chain.aim = onward
        return None

    async def _reply(self, chain: _Chain, cookie: str | None) -> Reply:
        at = chain.aim
        refusal = self._tools.hosts.refusal(at.name)
        if refusal is not None:
            return Reply(failure=Failure.RATE_LIMITED, detail=refusal)
        if not await self._robots.allows(at, budget=self.budget):
            return Reply(failure=Failure.ROBOTS, detail="robots.txt asks robots to stay away from this page")
        sent = headers.sent(self._request, self._tools.courtesy, chain.agent)
        question = Question(at, (*sent, ("Cookie", cookie)) if cookie else sent, self._bounds, chain.engine)
        reply = await ask(question, self._tools, budget=self.budget)
        for _ in range(MAX_DEPTH):
            if reply.incomplete is None or not await complete(reply.incomplete, self._tools, budget=self.budget):
                break
            reply = await ask(question, self._tools, budget=self.budget)
        return reply


async def complete(leaf: bytes, tools: Tools, *, budget: Budget) -> bool:
    """Fetches the certificates that a server left out, politely and guarded; True when another try is worth it."""

    async def fetch(url: str) -> bytes | None:
        at = aim(url)
        if at is None or at.scheme != "http":
            return None
        asked = Question(at, headers.sent(Request(url), tools.courtesy), Bounds(MAX_BYTES, MAX_BYTES, whole=True))
        reply = await ask(asked, tools, budget=budget)
        is_there = reply.failure is None and reply.hop is not None and reply.hop.status == 200
        return reply.body.content if is_there and reply.body is not None else None

    return await tools.chains.complete(leaf, fetch)


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


def _is_refused(end: _End) -> bool:
    """True when the answer smells of a refusal of our kind of visitor."""
    if end.attempt.failure is not None or not end.attempt.hops:
        return False
    last = end.attempt.hops[-1]
    return refusals.smells(last.status, last.header, end.body.content if end.body else None)


def _failed(chain: _Chain, failure: Failure, detail: str, reply: Reply | None = None) -> _End:
    address = reply.address if reply else None
    attempt = Attempt(chain.agent, tuple(chain.hops), failure, failures.detail(detail), chain.aim.url, address)
    if reply is None:
        return _End(attempt)
    return _End(attempt, reply.body, reply.content_type, is_garbled=reply.failure is Failure.PROTOCOL)


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
