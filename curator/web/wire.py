"""The wire: what the rest of the house has of the network, and all it has.

Never raises for what the web did; only for what the operator configured, and when it is used while closed.
"""

from collections.abc import Iterable
from functools import cache, partial
from types import TracebackType
from typing import Self

from curator.model import Agent, Clock, Courtesy, Host, Request
from curator.web import headers
from curator.web._aim import aim
from curator.web._ask import Question, Tools, ask
from curator.web._budget import Budget
from curator.web._hosts import Hosts
from curator.web.body import NOTHING
from curator.web.engines import ENGINES
from curator.web.fetch import Fetched, look
from curator.web.gate import Gate
from curator.web.guard import guard
from curator.web.resolve import LookUp, Resolver, connect_map, system_look_up
from curator.web.robots import Robots
from curator.web.tls import client_context


class Wire:
    """Looks at URLs, politely and safely.

    Any number of fetches may be started at once; the gate orders them. A Wire may be entered again after it was left,
    in another event loop, too: only what it remembers of the hosts stays.
    """

    def __init__(
        self, courtesy: Courtesy, clock: Clock, hosts: Iterable[Host] = (), *, look_up: LookUp = system_look_up
    ) -> None:
        """
        Args:
            courtesy: the limits; not to be changed later.
            clock: the present time, aware UTC; decides about Retry-After and the age of robots.txt.
            hosts: what earlier nights remembered.
            look_up: how names are turned into addresses; blocking, called in a thread.

        Raises:
            ConfigError: `allow_networks` or `connect_to` cannot be read (here), or `ca_file` (on entering).
        """
        self._courtesy = courtesy
        self._guard = guard(courtesy.allow_networks)
        self._look_up = look_up
        self._hosts = Hosts(hosts, courtesy=courtesy, clock=clock)
        self._connect_to = connect_map(courtesy.connect_to)
        self._tools: Tools | None = None
        self._robots: Robots | None = None

    async def __aenter__(self) -> Self:
        trust = cache(partial(client_context, self._courtesy.ca_file))
        if self._courtesy.ca_file:
            trust()  # the operator hears of a file that cannot be read before anything is looked at
        self._tools = Tools(
            courtesy=self._courtesy,
            gate=Gate(self._courtesy.at_once),
            hosts=self._hosts,
            resolver=Resolver(self._connect_to, look_up=self._look_up),
            guard=self._guard,
            engine=next(iter(ENGINES.values()))(trust),
        )
        self._robots = Robots(self._tools)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        tools, self._tools, self._robots = self._tools, None, None
        if tools is not None:
            tools.resolver.close()
            await tools.engine.aclose()

    async def fetch(self, request: Request) -> Fetched:
        """One look. Ends by the courtesy's deadline, not counting the time it waits for the host's turn."""
        tools, robots = self._open()
        return await look(request, tools, robots)

    async def answers(self, url: str) -> bool:
        """True when the server at `url` gives any HTTP answer to one question. For canaries: robots.txt is not
        asked, nothing is followed, no body is read."""
        tools, _ = self._open()
        at = aim(url)
        if at is None:
            return False
        question = Question(at, headers.sent(Request(url), self._courtesy, Agent.OWN), NOTHING)
        reply = await ask(question, tools, budget=Budget(self._courtesy.deadline_s))
        return reply.hop is not None

    def hosts(self) -> tuple[Host, ...]:
        """The memory to save: every host given or visited, by name."""
        return self._hosts.all()

    def _open(self) -> tuple[Tools, Robots]:
        if self._tools is None or self._robots is None:
            raise RuntimeError("the wire is closed: use it inside `async with Wire(...) as wire:`")
        return self._tools, self._robots
