"""What the wire remembers of each host, from night to night: robots.txt, pace, patience, and until when to stay away.

Never forgets during a run, and never speaks to a host.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from curator.model import Clock, Courtesy, Failure, Host, HostCourtesy
from curator.web import quota, retry_after
from curator.web._secrets import filled_in

MAX_CRAWL_DELAY_S: Final = 10.0
"""A longer Crawl-delay would take days for a host with some hundred links; searchers cap it alike."""
ROBOTS_AGAIN_S: Final = 3_600.0
"""A robots.txt that could not be had is asked for again after an hour, not for every page of a dead host."""
SLOWER: Final = 2.0
"""A host in trouble gets twice the pause, from a second on; a good answer takes a fifth of it away again."""
FASTER: Final = 0.8
TROUBLES: Final = 3
"""So many 5xx or silences in a row slow us down; so many 429 without a word when to return send us away."""
AWAY_S: Final = 3_600.0
MAX_PATIENCE: Final = 3.0
"""At most so many times the usual time limits for a host that is slow but honest."""

NOBODY: Final[Mapping[str, int]] = MappingProxyType({})

_ASKS_FOR_REST: Final = frozenset({403, 413, 429, 500, 502, 503, 504})
_TROUBLE: Final = frozenset({Failure.TIMEOUT, Failure.RESET, Failure.EMPTY})


class Hosts:
    """A value in, a new value out, for each host that was given or visited."""

    def __init__(
        self, hosts: Iterable[Host], *, courtesy: Courtesy, clock: Clock, asked: Mapping[str, int] = NOBODY
    ) -> None:
        """`asked`: how often each host was asked today, before."""
        self._known = {host.name: host for host in hosts}
        self._courtesy = courtesy
        self._clock = clock
        self._told = {
            name.strip().lower().rstrip("."): _with_secrets(name, told) for name, told in courtesy.hosts.items()
        }
        self._troubles: Counter[str] = Counter()
        today = clock().date() if asked else date.min
        self._asked: Counter[tuple[str, date]] = Counter({(name, today): count for name, count in asked.items()})
        self._floors: dict[str, float] = {}

    def get(self, name: str) -> Host:
        return self._known.get(name) or Host(name)

    def all(self) -> tuple[Host, ...]:
        """Every host known, by name."""
        return tuple(self._known[name] for name in sorted(self._known))

    def met(self, name: str) -> None:
        """A connection to this host is about to be made."""
        self._known.setdefault(name, Host(name))
        self._asked[name, self._clock().date()] += 1

    def was_met(self, name: str) -> bool:
        return name in self._known

    def told(self, name: str) -> HostCourtesy:
        """What the operator wants for this host: told for itself, else for the nearest name above it.

        Headers are its own or none: a name below is another server.
        """
        if not self._told:
            return _NOTHING_TOLD
        bare = name.rpartition(":")[0] if name.rpartition(":")[2].isdigit() else name
        found = _NOTHING_TOLD
        for labels in _above(bare):
            told = self._told.get(labels)
            if told is not None:
                found = _merged(found, told)
        own = self._told.get(name) or self._told.get(bare)
        return replace(found, headers=own.headers if own is not None else {})

    def pause_s(self, name: str) -> float:
        """How long this host rests between two requests."""
        told = self.told(name).interval_s
        usual = self._courtesy.interval_s if told is None else told
        return max(usual, min(self.get(name).delay_s or 0.0, MAX_CRAWL_DELAY_S))

    def patience(self, name: str) -> float:
        """By what the time limits are multiplied for this host, 1.0 to 3.0."""
        patience_s = self.get(name).patience_s
        return 1.0 if patience_s is None else max(1.0, min(patience_s / self._courtesy.read_s, MAX_PATIENCE))

    def asks_for_rest(self, name: str) -> bool:
        """True while the host's last Retry-After has not passed."""
        until = self.get(name).not_before_at
        return until is not None and until > self._clock()

    def refusal(self, name: str) -> str | None:
        """Why the host is not to be asked now, None when it may be."""
        if self.asks_for_rest(name):
            return "the site asked to be left alone for a while"
        told = self.told(name).a_day
        most = self._courtesy.a_day if told is None else told
        asked = self._asked.get((name, self._clock().date()), 0)
        if asked >= most:
            return f"this site was asked {most} times today; the rest comes another day"
        return None

    def heed(self, name: str, *, status: int, header: quota.Header) -> None:
        """Remembers what an answer says of our pace: Retry-After and spent quotas, capped; what cannot be read changes
        nothing. A bare 429 slows us down, the third one in a row sends us away for an hour."""
        now = self._clock()
        wait = retry_after.seconds(header("retry-after"), now=now) if status in _ASKS_FOR_REST else None
        wait = wait or quota.rest_s(header, now=now)
        if wait is None and status == 429:
            self._slow_down(name)
            self._troubles[name] += 1
            wait = AWAY_S if self._troubles[name] >= TROUBLES else None
        elif status >= 500:
            self._trouble(name)
        elif status != 429:
            self._relax(name)
        if wait is not None:
            until = now + timedelta(seconds=min(wait, self._courtesy.retry_after_cap_s))
            self._known[name] = replace(self.get(name), not_before_at=until)

    def failed(self, name: str, failure: Failure) -> None:
        """No answer came from a host that was asked."""
        if failure not in _TROUBLE or name not in self._known:
            return
        self._trouble(name)
        if failure is Failure.TIMEOUT:
            self._be_patient(name)

    def answered_in(self, name: str, seconds: float) -> None:
        """Learns how long this host takes for its first byte: patience for the slow, none for what has become quick."""
        usual = self._courtesy.read_s
        host = self.get(name)
        if seconds > usual / 2:
            self._known[name] = replace(host, patience_s=min(3 * seconds, MAX_PATIENCE * usual))
        elif host.patience_s is not None and seconds < usual / 4:
            self._known[name] = replace(host, patience_s=None)

    def has_fresh_robots(self, name: str) -> bool:
        """False when it is time to ask for robots.txt (again)."""
        host = self.get(name)
        if host.robots_at is None:
            return False
        good_for = self._courtesy.robots_every_s if host.robots is not None else ROBOTS_AGAIN_S
        return self._clock() - host.robots_at < timedelta(seconds=good_for)

    def keep_robots(self, name: str, text: str | None, *, delay_s: float | None = None) -> None:
        """Keeps the text ("" permits everything). None: it could not be had, so the last one read stays in force
        (RFC 9309, 2.4). A pause learnt earlier counts half from now on."""
        host = replace(self.get(name), robots_at=self._clock())
        if text is not None:
            floor = min(delay_s or 0.0, MAX_CRAWL_DELAY_S)
            self._floors[name] = floor
            host = replace(host, robots=text, delay_s=self._pace(name, max(floor, (host.delay_s or 0.0) / 2)))
        self._known[name] = host

    def _trouble(self, name: str) -> None:
        self._troubles[name] += 1
        if self._troubles[name] >= TROUBLES:
            self._slow_down(name)

    def _slow_down(self, name: str) -> None:
        told = self.told(name).interval_s
        usual = self._courtesy.interval_s if told is None else told
        if usual > 0:  # no pause at all is for the operator's own machines
            pause = max(self.pause_s(name), 1.0) * SLOWER
            self._known[name] = replace(self.get(name), delay_s=min(pause, MAX_CRAWL_DELAY_S))

    def _relax(self, name: str) -> None:
        self._troubles.pop(name, None)
        host = self.get(name)
        if host.delay_s is not None and host.delay_s > self._floor(host):
            delay = self._pace(name, max(self._floor(host), host.delay_s * FASTER))
            self._known[name] = replace(host, delay_s=delay)

    def _floor(self, host: Host) -> float:
        """What the host's robots.txt asks for. One that was read another night is not read again for this."""
        if host.name not in self._floors:
            asks = "crawl-delay" in (host.robots or "").lower()
            self._floors[host.name] = (host.delay_s or 0.0) if asks else 0.0
        return self._floors[host.name]

    def _pace(self, name: str, delay_s: float) -> float | None:
        """None when the usual interval says as much; what robots.txt asks for is always kept."""
        told = self.told(name).interval_s
        usual = self._courtesy.interval_s if told is None else told
        return delay_s if delay_s > max(usual, 0.5) or 0 < delay_s <= self._floors.get(name, 0.0) else None

    def _be_patient(self, name: str) -> None:
        """Twice the time at the next look; who is silent even then gets the usual time again."""
        host = self.get(name)
        patience_s = 2 * self._courtesy.read_s if host.patience_s is None else None
        self._known[name] = replace(host, patience_s=patience_s)


_NOTHING_TOLD: Final = HostCourtesy()


def _with_secrets(host: str, told: HostCourtesy) -> HostCourtesy:
    sent = {name: filled_in(value, key=f"hosts.{host}.headers.{name}") for name, value in told.headers.items()}
    return replace(told, headers=sent)


def _above(name: str) -> Iterable[str]:
    """The name and those above it, nearest first: `a.b.c`, `b.c`, `c`."""
    while name:
        yield name
        name = name.partition(".")[2]


def _merged(nearer: HostCourtesy, farther: HostCourtesy) -> HostCourtesy:
    return HostCourtesy(
        interval_s=farther.interval_s if nearer.interval_s is None else nearer.interval_s,
        a_day=farther.a_day if nearer.a_day is None else nearer.a_day,
        obey_robots=farther.obey_robots if nearer.obey_robots is None else nearer.obey_robots,
    )
