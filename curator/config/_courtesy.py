"""The sections `policy` and `courtesy`: the judge's thresholds and the wire's limits.

Never sets a default of its own where the values have one, except the canaries.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from curator.config import _checks
from curator.model import Courtesy, HostCourtesy, Policy, Strikes
from curator.yamlfile import Fields, Node, Notes

CANARIES: Final = ("https://www.wikipedia.org/", "https://www.debian.org/", "https://example.com/")
"""Three sites of three operators on three networks that are hardly ever away at the same time."""

_H: Final = 3600
_D: Final = 86_400

Reader = Callable[[Fields, str], Any]


def _seconds(least: str, most: str, *, unit: int = 1) -> Reader:
    read = _checks.seconds(least, most)
    return lambda fields, key: fields.value(key, lambda text: read(text) / unit)


def _whole(least: str, most: str, *, unit: int = 1) -> Reader:
    read = _checks.seconds(least, most)
    return lambda fields, key: fields.value(key, lambda text: max(1, round(read(text) / unit)))


def _octets(least: str, most: str) -> Reader:
    return lambda fields, key: fields.value(key, _checks.octets(least, most))


def _count(least: int, most: int) -> Reader:
    return lambda fields, key: fields.count(key, least=least, most=most)


_POLICY: Final[Mapping[str, tuple[str, Reader]]] = {
    "moved_looks": ("moved_looks", _count(1, 30)),
    "failing_every": ("failing_every_s", _whole("1m", "30d")),
    "dead_every": ("dead_every_s", _whole("1m", "366d")),
    "unsure_every": ("unsure_every_s", _whole("1m", "366d")),
    "incident_resources": ("incident_resources", _count(2, 100_000)),
    "stale_after": ("stale_after_days", _whole("1d", "3650d", unit=_D)),
    "may_lose": ("may_lose", lambda fields, key: fields.value(key, _checks.share)),
    "hold_from": ("hold_from", _count(1, 1_000_000)),
}
_STRIKES: Final[Mapping[str, tuple[str, Reader]]] = {
    "needed": ("needed", _count(1, 30)),
    "span": ("span_h", _seconds("0h", "90d", unit=_H)),
}
_FLAPPING: Final[Mapping[str, tuple[str, Reader]]] = {
    "turns": ("flapping_turns", _count(2, 100)),
    "window": ("flapping_window_days", _whole("1d", "366d", unit=_D)),
}
_COURTESY: Final[Mapping[str, tuple[str, Reader]]] = {
    "contact": ("contact", lambda fields, key: fields.value(key, _checks.contact)),
    "interval": ("interval_s", _seconds("0s", "1h")),
    "at_once": ("at_once", _count(1, 1000)),
    "deadline": ("deadline_s", _seconds("1s", "10m")),
    "connect": ("connect_s", _seconds("1s", "5m")),
    "read": ("read_s", _seconds("1s", "5m")),
    "redirects": ("redirects", _count(0, 50)),
    "retries": ("retries", _count(0, 10)),
    "retry_wait": ("retry_wait_s", _seconds("0s", "10m")),
    "retry_after_cap": ("retry_after_cap_s", _seconds("0s", "30d")),
    "html_max": ("html_max_bytes", _octets("1 kB", "256 MB")),
    "other_max": ("other_max_bytes", _octets("1 kB", "256 MB")),
    "source_max": ("source_max_bytes", _octets("1 kB", "1 GB")),
    "robots_every": ("robots_every_s", _whole("1m", "30d")),
    "obey_robots": ("obey_robots", lambda fields, key: fields.switch(key)),
    "a_day": ("a_day", _count(1, 10_000_000)),
    "proxy": ("proxy", lambda fields, key: fields.value(key, _checks.location_url)),
}

_HOST: Final[Mapping[str, tuple[str, Reader]]] = {key: _COURTESY[key] for key in ("interval", "a_day", "obey_robots")}


def read_policy(node: Node | None, notes: Notes) -> Policy:
    """The policy as told; what is not told keeps its default."""
    if node is None:
        return Policy(canaries=CANARIES)
    with Fields(node, notes, "policy") as fields:
        policy = replace(Policy(), **_told(fields, _POLICY))
        flapping = fields.mapping("flapping")
        if flapping:
            with Fields(flapping, notes, '"flapping" of policy') as inner:
                policy = replace(policy, **_told(inner, _FLAPPING))
        return replace(
            policy,
            strikes=_strikes(fields, "strikes", policy.strikes),
            strong_strikes=_strikes(fields, "strong_strikes", policy.strong_strikes),
            canaries=_canaries(fields),
        )


def read_courtesy(node: Node | None, notes: Notes, *, folder: Path) -> Courtesy:
    """The courtesy as told; `ca_file` becomes a path that can be opened from anywhere."""
    if node is None:
        return Courtesy()
    with Fields(node, notes, "courtesy") as fields:
        return replace(
            Courtesy(),
            **_told(fields, _COURTESY),
            allow_networks=fields.values("allow_networks", _checks.network),
            connect_to=_connect_to(fields),
            ca_file=_ca_file(fields, folder),
            hosts=_hosts(fields),
        )


def _told(fields: Fields, table: Mapping[str, tuple[str, Reader]]) -> dict[str, Any]:
    read = {name: reader(fields, key) for key, (name, reader) in table.items()}
    return {name: value for name, value in read.items() if value is not None}


def _strikes(fields: Fields, key: str, default: Strikes) -> Strikes:
    node = fields.mapping(key)
    if node is None:
        return default
    with Fields(node, fields.notes, f'"{key}" of policy') as inner:
        return replace(default, **_told(inner, _STRIKES))


def _canaries(fields: Fields) -> tuple[str, ...]:
    told = fields.values("canaries", _checks.web_url)
    return told if fields.has("canaries") else CANARIES


def _connect_to(fields: Fields) -> dict[str, str]:
    found: dict[str, str] = {}
    for host, line, target in fields.pairs("connect_to"):
        checked = fields.made_of(host, line, _checks.host_and_maybe_port, '"connect_to"')
        address = fields.made(target, _checks.address_and_port, f'"{host}"')
        if checked and address:
            found[checked] = address
    return found


def _hosts(fields: Fields) -> dict[str, HostCourtesy]:
    found: dict[str, HostCourtesy] = {}
    for host, line, node in fields.pairs("hosts"):
        name = fields.made_of(host, line, _checks.host_and_maybe_port, '"hosts"')
        with Fields(node, fields.notes, f'"{host}" of "hosts" in courtesy') as inner:
            told = replace(HostCourtesy(), **_told(inner, _HOST), headers=_headers(inner))
        if name:
            found[name] = told
    return found


def _headers(fields: Fields) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, line, value in fields.pairs("headers"):
        checked = fields.made_of(name, line, _checks.header_name, '"headers"')
        text = fields.made(value, _checks.header_value, f'"{name}"')
        if checked and text:
            found[checked] = text
    return found


def _ca_file(fields: Fields, folder: Path) -> str | None:
    node = fields.scalar("ca_file")
    if node is None:
        return None
    path = folder / node.text
    if not _checks.is_file(path):
        remedy = "put the certificates there, or mend the path; it is seen from the folder of this file"
        fields.notes.add(node.line, f'there is no file "{node.text}" for "ca_file" in courtesy', remedy)
    return str(path)
