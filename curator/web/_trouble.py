"""Kinds of trouble for which the libraries below have no exception of their own.

Never leaves the room: `failures` turns every one of them into a Failure.
"""


class UnsafeError(Exception):
    """The guard refuses the address or the port."""


class NoConnectionError(Exception):
    """No connection came about; `reason` is what the network said. Another address may do better."""

    def __init__(self, reason: OSError) -> None:
        super().__init__(str(reason))
        self.reason = reason


class EmptyAnswerError(Exception):
    """The server took the request and closed without a single byte."""


class BadAnswerError(Exception):
    """What came is no HTTP, or breaks off where HTTP says that there is more."""


class HeadTooLargeError(Exception):
    """The head of an answer is larger, or has more lines, than any browser would take."""


class ProxyError(Exception):
    """The operator's proxy does not do its part; the site behind it is not to blame."""


class NoResolverError(Exception):
    """c-ares cannot be had here; the system's own resolver has to do."""


class OutOfTimeError(TimeoutError):
    """All the time that a look may spend on the web is spent."""
