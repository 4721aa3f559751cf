"""The rules, in the order in which they are asked: the first that has something to say decides.

Never a rule by import alone: one file a rule, one line in RULES. A rule looks at a case and at nothing else, gives a
Finding, a Want (it must see more first) or None (not mine), and never raises for what the web did. A rule whose Want
was answered by nobody falls through. The last rule always answers.
"""

from collections.abc import Callable
from typing import Final

from curator.judge.rules import (
    blocked,
    bot_loop,
    changed,
    client_error,
    connection,
    consent,
    detour,
    dns,
    empty,
    forwarder,
    gone,
    hijacked,
    instead,
    invalid,
    login,
    loop,
    masked_error,
    moved,
    no_url,
    notice,
    nowhere,
    ok,
    own_network,
    parked,
    paywall,
    placeholder,
    protocol,
    rate_limited,
    redirected,
    robots,
    scripted,
    server_error,
    silenced,
    silent,
    soft_404,
    stranger,
    stub,
    timeout,
    tls,
    too_large,
    unrelated,
    unsafe,
    unsupported,
    wall,
    whole_page,
    withdrawn,
)
from curator.model import Case, Finding, Want

Rule = Callable[[Case], Finding | Want | None]

RULES: Final[tuple[Rule, ...]] = (
    # no web address at all
    no_url.look,
    invalid.look,
    unsupported.look,
    unsafe.look,
    # our side, and what we were asked not to do
    own_network.look,
    robots.look,
    wall.look,
    silenced.look,
    # no answer
    dns.look,
    connection.look,
    timeout.look,
    tls.look,
    bot_loop.look,
    loop.look,
    protocol.look,
    silent.look,
    too_large.look,
    # an answer that is an error
    whole_page.look,
    rate_limited.look,
    gone.look,
    login.look,
    blocked.look,
    client_error.look,
    server_error.look,
    nowhere.look,
    # an answer that says all is well
    empty.look,
    # ... with a page that is not the page
    consent.look,
    parked.look,
    withdrawn.look,
    masked_error.look,
    placeholder.look,
    scripted.look,
    hijacked.look,
    soft_404.look,
    notice.look,
    instead.look,
    stranger.look,
    detour.look,
    stub.look,
    paywall.look,
    changed.look,
    unrelated.look,
    # ... with the page, here or elsewhere
    forwarder.look,
    moved.look,
    redirected.look,
    ok.look,
)

__all__ = ["RULES", "Rule"]
