"""The wire, the only room that speaks to the network: a request in, what was observed out.

Never raises for what the web did, and knows nothing of verdicts.
"""

from curator.web.canaries import own_network_is_up
from curator.web.fetch import Fetched
from curator.web.wire import Wire

__all__ = ["Fetched", "Wire", "own_network_is_up"]
