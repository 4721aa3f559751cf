"""What is configured: the judge's policy, the wire's courtesy, and the settings that hold both."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from curator.model.catalogue import Portal, Source
from curator.model.verdicts import MOVED_LOOKS, STRIKES, Proof, Strikes

EVERYTHING: Final = 2.0
"""A share that nothing reaches: whatever a source loses is believed."""


@dataclass(frozen=True, slots=True)
class Policy:
    """The thresholds. `canaries` are URLs that answer when our own network is well. A source that had at least
    `hold_from` mentions and would lose this share of them (`may_lose`, above 1: whatever it loses) is held back."""

    strikes: Strikes = STRIKES[Proof.USUAL]
    strong_strikes: Strikes = STRIKES[Proof.STRONG]
    moved_looks: int = MOVED_LOOKS
    failing_every_s: int = 86_400
    dead_every_s: int = 7 * 86_400
    unsure_every_s: int = 3 * 86_400
    flapping_turns: int = 4
    flapping_window_days: int = 30
    incident_resources: int = 3
    stale_after_days: int = 365
    canaries: tuple[str, ...] = ()
    may_lose: float = 0.5
    hold_from: int = 10

    def strikes_for(self, proof: Proof) -> Strikes:
        return self.strong_strikes if proof is Proof.STRONG else self.strikes


@dataclass(frozen=True, slots=True)
class HostCourtesy:
    """What is different for one host and those below its name. `headers` are sent to that very host only, never to
    those below it and never on to where it redirects."""

    interval_s: float | None = None
    a_day: int | None = None
    obey_robots: bool | None = None
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Courtesy:
    """The wire's limits. `connect_to` maps `host:port` (or `host`) to `address:port`, as curl's --connect-to does.

    `a_day` is how many requests one host gets a day at most, robots.txt included. `hosts` are exceptions by host name.
    `proxy` is an http(s) URL, credentials included."""

    contact: str = ""
    interval_s: float = 1.0
    at_once: int = 128
    deadline_s: float = 45.0
    connect_s: float = 15.0
    read_s: float = 20.0
    redirects: int = 20
    retries: int = 2
    retry_wait_s: float = 3.0
    retry_after_cap_s: float = 86_400.0
    html_max_bytes: int = 512 * 1024
    other_max_bytes: int = 4 * 1024 * 1024
    source_max_bytes: int = 64 * 1024 * 1024
    robots_every_s: int = 86_400
    allow_networks: tuple[str, ...] = ()
    connect_to: Mapping[str, str] = field(default_factory=dict)
    ca_file: str | None = None
    obey_robots: bool = True
    a_day: int = 5_000
    hosts: Mapping[str, HostCourtesy] = field(default_factory=dict)
    proxy: str | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """`sources.yaml` read; each room gets its part only. `vocabularies` are scheme to (key to name), `aliases` scheme
    to (other word to name)."""

    portals: tuple[Portal, ...] = ()
    vocabularies: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    aliases: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    sources: tuple[Source, ...] = ()
    policy: Policy = Policy()
    courtesy: Courtesy = Courtesy()
    language: str | None = None
    every_s: int = 86_400
