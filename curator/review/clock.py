"""The clock of the served pages: made here and nowhere else in this room.

Never read below the routes: what they call gets the time as an argument.
"""

from datetime import UTC, datetime


def now() -> datetime:
    """Aware UTC."""
    return datetime.now(UTC)  # noqa: TID251  the one place of this room where the clock is made
