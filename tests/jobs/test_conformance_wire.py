"""A part of the open set of labelled cases, asked over a real wire: the farm serves them, the wire fetches them."""

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from curator import urls
from curator.demo import Behaviour, Site
from curator.demo.behaviours import leads_to, says
from curator.jobs.check import look_once
from curator.jobs.judge import find
from curator.model import Case, Finding, Policy, Request, Wording
from curator.web import Wire
from tests import conformance
from tests.farm import Farm, courtesy

LEAST = 240


def _served() -> Iterator[dict[str, Any]]:
    """Cases that hold all that a server says, each at an address of its own."""
    taken: set[str] = set()
    for record in conformance.read():
        addresses = {urls.identity(url) for _status, url, _headers in record["hops"]}
        is_whole = addresses and not {"failure", "was", "sibling"} & record.keys() and record["url"][:5] == "https"
        sends_on = any(status < 300 for status, _url, _headers in record["hops"][:-1])
        if is_whole and not sends_on and len(addresses) == len(record["hops"]) and not addresses & taken:
            taken |= addresses
            yield record


def _sites(records: list[dict[str, Any]]) -> tuple[Site, ...]:
    pages: dict[str, list[tuple[str, Behaviour]]] = {}
    for record in records:
        hops = record["hops"]
        for (status, url, headers), after in zip(hops, [*hops[1:], None], strict=True):
            if after is not None:
                behaviour = leads_to(after[1], status=status)
            else:
                kind = record.get("kind", "text/html")
                behaviour = says(record.get("body", ""), status=status, kind=kind, headers=tuple(headers.items()))
            path, query = urls.path_and_query(url)
            pages.setdefault(urls.host(url), []).append((f"{path}?{query}" if query else path, behaviour))
    return tuple(Site(host, tuple(listed)) for host, listed in pages.items())


async def _found(wire: Wire, record: dict[str, Any]) -> Finding:
    listed = record.get("listed")
    wordings = (Wording(listed["text"], listed["annotation"], listed["language"]),) if listed else ()
    check, _host = await look_once(wire, Request(record["url"]), clock=lambda: conformance.NIGHT)
    case = Case(url=record["url"], check=check, now=conformance.NIGHT, policy=Policy(), wordings=wordings)
    return await find(case, wire=wire, clock=lambda: conformance.NIGHT)


@pytest.mark.slow
async def test_what_is_right_on_paper_is_right_over_the_wire() -> None:
    records = list(_served())
    assert len(records) >= LEAST
    async with Farm(_sites(records)) as farm:
        patient = courtesy(farm, deadline_s=300.0, connect_s=100.0, read_s=100.0, at_once=16)
        async with Wire(patient, lambda: conformance.NIGHT) as wire:
            found = await asyncio.gather(*(_found(wire, record) for record in records))
    wrong = [
        (record["id"], one.rule, one.because)
        for record, one in zip(records, found, strict=True)
        if one.state.value not in record["state"] or one.cause.value not in record["cause"]
    ]
    assert not wrong
