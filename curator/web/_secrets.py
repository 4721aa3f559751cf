"""Puts secrets from the environment in place of `${VARIABLE}`, for what is sent and nothing else.

Never shows a secret, and never leaves one in a value that is saved.
"""

import os
import re
from typing import Final

from curator.errors import ConfigError

_VARIABLE: Final = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")


def filled_in(written: str, *, key: str) -> str:
    """`written` with each `${VARIABLE}` replaced; `key` says where it stands in the settings.

    Raises:
        ConfigError: a variable is not set; all such are named.
    """
    missing = [name for name in _VARIABLE.findall(written) if name not in os.environ]
    if missing:
        raise ConfigError([f"courtesy.{key}: the environment variable {name} is not set: set it" for name in missing])
    return _VARIABLE.sub(lambda match: os.environ[match[1]], written)
