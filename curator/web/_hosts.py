"""What the wire remembers of each host, from night to night: robots.txt, pace, and until when to stay away.

Never forgets during a run, and never speaks to a host.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from typing import Final

from curator.model import Clock, Courtesy, Host
from curator.web import retry_after

MAX_CRAWL_DELAY_S: Final = 10.0
"""A longer Crawl-delay would take days for a host with some hundred links; searchers cap it alike."""
ROBOTS_AGAIN_S: Final = 3_600.0
"""A robots.txt that could not be had is asked for again after an hour, not for every page of a dead host."""

_ASKS_FOR_REST: Final = frozenset({403, 413, 429, 500, 502, 503, 504})


class Hosts:
    """A value in, a new value out, for each host that was given or visited."""

    def __init__(self, hosts: Iterable[Host], *, courtesy: Courtesy, clock: Clock) -> None:
        self._known = {host.name: host for host in hosts}
        self._courtesy = courtesy
        self._clock = clock

    def get(self, name: str) -> Host:
        return self._known.get(name) or Host(name)

    def all(self) -> tuple[Host, ...]:
        """Every host known, by name."""
        return tuple(self._known[name] for name in sorted(self._known))

    def met(self, name: str) -> None:
        """A connection to this host is about to be made."""
        self._known.setdefault(name, Host(name))

    def was_met(self, name: str) -> bool:
        return name in self._known

    def pause_s(self, name: str) -> float:
        """How long this host rests between two requests."""
        return max(self._courtesy.interval_s, min(self.get(name).delay_s or 0.0, MAX_CRAWL_DELAY_S))

    def asks_for_rest(self, name: str) -> bool:
        """True while the host's last Retry-After has not passed."""
        until = self.get(name).not_before_at
        return until is not None and until > self._clock()

    def heed(self, name: str, *, status: int, value: str | None) -> None:
        """Remembers a Retry-After, capped; one that cannot be read changes nothing."""
        if value is None or status not in _ASKS_FOR_REST:
            return
        now = self._clock()
        wait = retry_after.seconds(value, now=now)
        if wait is not None:
            until = now + timedelta(seconds=min(wait, self._courtesy.retry_after_cap_s))
            self._known[name] = replace(self.get(name), not_before_at=until)

    def has_fresh_robots(self, name: str) -> bool:
        """False when it is time to ask for robots.txt (again)."""
        host = self.get(name)
        if host.robots_at is None:
            return False
        good_for = self._courtesy.robots_every_s if host.robots is not None else ROBOTS_AGAIN_S
        return self._clock() - host.robots_at < timedelta(seconds=good_for)

    def keep_robots(self, name: str, text: str | None, *, delay_s: float | None = None) -> None:
        """Keeps the text ("" permits everything). None: it could not be had, so the last one read stays in force
        (RFC 9309, 2.4)."""
        host = replace(self.get(name), robots_at=self._clock())
        if text is not None:
            capped = None if delay_s is None else min(delay_s, MAX_CRAWL_DELAY_S)
            host = replace(host, robots=text, delay_s=capped)
        self._known[name] = host
