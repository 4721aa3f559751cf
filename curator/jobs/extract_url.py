"""What the page at an address says of itself, asked for once and by name.

Never says anything of a wall, an error, a log-in or a parked page but why nothing is said.
"""

from curator import urls
from curator.jobs.check import look_once
from curator.jobs.extract import Answer, Refusal, as_answer
from curator.jobs.judge import find
from curator.judge.words import may_keep
from curator.model import Case, Clock, Policy, Request
from curator.web import Wire


async def answer_url(given: str, *, wire: Wire, policy: Policy, clock: Clock) -> Answer | Refusal:
    """What the page at an address says; its `id` is the address as given. Never raises for what the web did."""
    url = urls.split_fragment(urls.parse(given.strip()) or given.strip())[0]
    check, host = await look_once(wire, Request(url=url), clock=clock)
    finding = await find(Case(url=url, check=check, now=clock(), policy=policy, host=host), wire=wire, clock=clock)
    if check.page is None or not may_keep(finding):
        return Refusal(id=given, error=f"{given}: {finding.because}")
    return as_answer(check.page, identity=given)
