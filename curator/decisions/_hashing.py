"""Hashes of passwords by scrypt, and passwords for first accounts.

Never keeps a password, and never compares in a time that tells anything.
"""

import base64
import hashlib
import hmac
import secrets
from typing import Final

N: Final = 2**14
R: Final = 8
P: Final = 5
"""16 MiB and some 150 ms. Source: OWASP, Password Storage Cheat Sheet, scrypt."""

MAX_MEMORY: Final = 64 * 1024 * 1024
_BYTES: Final = 32
_ALPHABET: Final = "abcdefghijkmnpqrstuvwxyz23456789"
"""Without the letters and digits that look alike."""


def hashed(password: str) -> str:
    """`scrypt$N$r$p$salt$key`, salt and key in base64."""
    salt = secrets.token_bytes(16)
    return "$".join(("scrypt", str(N), str(R), str(P), _text(salt), _text(_key(password, salt, n=N, r=R, p=P))))


def is_right(password: str, kept: str) -> bool:
    """True when the hash is of this password; a hash that cannot be read is of none."""
    try:
        name, n, r, p, salt, wanted = kept.split("$")
        if name != "scrypt":
            return False
        found = _key(password, base64.b64decode(salt), n=int(n), r=int(r), p=int(p))
        return hmac.compare_digest(found, base64.b64decode(wanted))
    except ValueError:
        return False


DUMMY: Final = f"scrypt${N}${R}${P}${'A' * 22}==${'A' * 43}="
"""Compared with when there is no such editor, so that the answer takes as long."""


def made_up() -> str:
    """A password of four groups of five letters and digits: 100 bits."""
    return "-".join("".join(secrets.choice(_ALPHABET) for _ in range(5)) for _ in range(4))


def _key(password: str, salt: bytes, *, n: int, r: int, p: int) -> bytes:
    raw = password.encode("utf-8", "surrogatepass")
    return hashlib.scrypt(raw, salt=salt, n=n, r=r, p=p, maxmem=MAX_MEMORY, dklen=_BYTES)


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")
