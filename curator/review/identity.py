"""Who somebody is when a proxy in front of us says so: log-in by header, for houses with a single sign-on.

Never believes a header unless the operator named it, and never grants anything: the role stands in the editors' table.
"""

from collections.abc import Mapping
from typing import Any, Final

PLUGIN: Final = "link-curator"
MAX_NAME: Final = 200


def vouched(config: Mapping[str, Any] | None, request: Any) -> dict[str, str] | None:
    """The actor that the configured header names; None when none is configured or the header is not there.

    The proxy must drop the header from what visitors send; docs/desk.md says so.
    """
    header = (config or {}).get("login_header")
    if not isinstance(header, str) or not header:
        return None
    name = (request.headers.get(header.lower()) or "").strip()
    return {"id": name[:MAX_NAME]} if name else None
