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
