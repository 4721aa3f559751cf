"""The operator's options of a source, read the same way by every kind.

Never fails: an option that is missing or empty is not given.
"""

from curator.model import Source
from curator.sources._kind import Origin

_NO = frozenset(("no", "false", "off", "0", "none"))


def texts(origin: Origin, name: str) -> tuple[str, ...]:
    """The values of an option; empty when it is not given."""
    if origin.source is None:
        return ()
    value = origin.source.options.get(name, ())
    values = (value,) if isinstance(value, str) else tuple(value)
    return tuple(one.strip() for one in values if one.strip())


def truth(origin: Origin, name: str, *, default: bool) -> bool:
    """An option that is yes or no."""
    values = texts(origin, name)
    return values[0].lower() not in _NO if values else default


def number(source: Source, name: str, *, default: int) -> int:
    """An option that is a whole number."""
    value = source.options.get(name, "")
    return int(value) if isinstance(value, str) and value.isdecimal() else default
