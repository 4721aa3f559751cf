"""The wire: what the rest of the house has of the network, and all it has.

Never raises for what the web did; only for what the operator configured, and when it is used while closed.
"""

from collections.abc import Iterable, Mapping, Sequence
from types import TracebackType
from typing import Self

from curator.model import Agent, Clock, Courtesy, Host, Request
from curator.web import headers, proxy
from curator.web._aim import aim
from curator.web._ask import Question, Tools, ask
from curator.web._budget import Budget
from curator.web._hosts import NOBODY, Hosts
from curator.web._names import NameServers
from curator.web._reach import Finder
from curator.web._secrets import filled_in
from curator.web._trouble import NoResolverError
from curator.web._watchdog import Watchdog
from curator.web.body import NOTHING
from curator.web.chains import Chains
from curator.web.engines import ENGINES, Dialer
from curator.web.fetch import Fetched, look
from curator.web.gate import Gate
from curator.web.guard import guard
from curator.web.resolve import LookUp, Resolver, connect_map, system_look_up
from curator.web.robots import Robots
from curator.web.tls import Trust


class Wire:
    """Looks at URLs, politely and safely.

    Any number of fetches may be started at once; the gate orders them. A Wire may be entered again after it was left,
    in another event loop, too: only what it remembers of the hosts stays.
    """

    def __init__(
        self,
        courtesy: Courtesy,
        clock: Clock,
        hosts: Iterable[Host] = (),
        *,
        asked: Mapping[str, int] = NOBODY,
        look_up: LookUp | None = None,
        name_servers: Sequence[str] = (),
    ) -> None:
        """
        Args:
            courtesy: the limits; not to be changed later.
            clock: the present time, aware UTC; decides about Retry-After and the age of robots.txt.
            hosts: what earlier nights remembered.
            asked: how often each host was asked today by earlier wires; it counts for the day's budget.
            look_up: how names are turned into addresses; blocking, called in a thread. None: this machine's name
                servers are asked, and its own resolver when they do not know.
            name_servers: `address:port` of the name servers to ask, and nobody else, in place of this machine's.

        Raises:
            ConfigError: `allow_networks`, `connect_to` or `proxy` cannot be read (here), or `ca_file` (on entering).
        """
        self._courtesy = courtesy
        self._clock = clock
        self._guard = guard(courtesy.allow_networks)
        self._proxy = proxy.read(courtesy.proxy and filled_in(courtesy.proxy, key="proxy"))
        self._look_up = look_up
        self._name_servers = tuple(name_servers)
        self._hosts = Hosts(hosts, courtesy=courtesy, clock=clock, asked=asked)
        self._connect_to = connect_map(courtesy.connect_to)
        self._watchdog = Watchdog()
        self._tools: Tools | None = None
        self._robots: Robots | None = None

    async def __aenter__(self) -> Self:
        trust = Trust(self._courtesy.ca_file)
        if self._courtesy.ca_file:
            trust.context()  # the operator hears of a file that cannot be read before anything is looked at
        dialer = Dialer(trust)
        self._tools = Tools(
            courtesy=self._courtesy,
            clock=self._clock,
            gate=Gate(self._courtesy.at_once),
            hosts=self._hosts,
            finder=Finder(self._resolver(), self._guard, self._proxy),
            dialer=dialer,
            chains=Chains(trust),
            engines=tuple(engine(dialer) for engine in ENGINES.values()),
        )
        self._robots = Robots(self._tools)
        self._watchdog.start()
        return self

    def _resolver(self) -> Resolver:
        if self._look_up is not None:
            return Resolver(self._connect_to, look_up=self._look_up)
        try:
            name_servers = NameServers(self._name_servers)
        except NoResolverError:
            return Resolver(self._connect_to)
        look_up = None if self._name_servers else system_look_up
        return Resolver(self._connect_to, look_up=look_up, name_servers=name_servers)

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        tools, self._tools, self._robots = self._tools, None, None
        self._watchdog.stop()
        if tools is not None:
            for engine in tools.engines:
                await engine.aclose()
            await tools.finder.resolver.close()

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

    def under_way(self) -> tuple[str, ...]:
        """The URLs that are being asked for at this moment, the one that waits longest first."""
        tools, _ = self._open()
        return tuple(tools.under_way.values())

    def hosts(self) -> tuple[Host, ...]:
        """The memory to save: every host given or visited, by name."""
        return self._hosts.all()

    def _open(self) -> tuple[Tools, Robots]:
        if self._tools is None or self._robots is None:
            raise RuntimeError("the wire is closed: use it inside `async with Wire(...) as wire:`")
        return self._tools, self._robots
