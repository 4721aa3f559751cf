"""One TCP connection to one given address, plain or TLS.

Never looks a name up, never reads ahead, and leaves no socket open behind an error or a cancellation.
"""

import errno
import os
import socket
import ssl
from collections.abc import Callable
from datetime import datetime
from functools import lru_cache, partial
from typing import Final, TypeVar

from cryptography import x509

from curator.web._trouble import EmptyAnswerError, NoConnectionError
from curator.web.engines._wait import Limit
from curator.web.resolve import Address

_T = TypeVar("_T")
_PIECE: Final = 64 * 1024
_CONNECTING: Final = frozenset({errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EALREADY})


async def connect(address: Address, *, within_s: float | None) -> "Line":
    """Connects to the address that the guard has seen, and to no other.

    Raises:
        NoConnectionError: nothing was sent yet, another address may do better.
    """
    family = socket.AF_INET6 if ":" in address.host else socket.AF_INET
    try:
        sock = socket.socket(family, socket.SOCK_STREAM)
    except OSError as error:
        raise NoConnectionError(error) from error
    try:
        sock.setblocking(False)  # noqa: FBT003 - the library's way
        sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        await _finish(sock, address, Limit(within_s, "connection"))
    except OSError as error:
        sock.close()
        raise NoConnectionError(error) from error
    except BaseException:
        sock.close()
        raise
    return Line(sock)


async def _finish(sock: socket.socket, address: Address, limit: Limit) -> None:
    code = sock.connect_ex((address.host, address.port))
    if code in _CONNECTING:
        await limit.ready(sock, for_writing=True)
        code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
    if code:
        raise OSError(code, errno.errorcode.get(code, "connection failed"))


class Line:
    """A non-blocking socket that tries first and waits only when it must. `heard` says that a byte has come since the
    last question; `connect_ms` and `secure_ms` are for the evidence."""

    __slots__ = ("connect_ms", "heard", "secure_ms", "sock")

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self.heard = False
        self.connect_ms = 0
        self.secure_ms = 0

    async def secure(self, context: ssl.SSLContext, name: str, *, within_s: float | None) -> None:
        """TLS from now on; the certificate must be for `name`. The line is closed when it fails."""
        try:
            secured = self._wrap(context, name.rstrip("."))
            await self._try(secured.do_handshake, Limit(within_s, "secure connection"))
        except BaseException:
            self.close()
            raise

    async def read(self, *, within_s: float | None, at_most: int = _PIECE) -> bytes:
        """The next bytes, b"" at the end.

        Raises:
            EmptyAnswerError: the end came before a single byte.
        """
        try:
            data = await self._try(partial(self.sock.recv, at_most), Limit(within_s, "answer"))
        except (ssl.SSLEOFError, ssl.SSLZeroReturnError):
            self._check_for_reset()
            data = b""  # many servers leave without saying good-bye; where that matters, the framing tells
        if not data and not self.heard:
            raise EmptyAnswerError("closed without an answer")
        self.heard = True
        return data

    async def write(self, data: bytes, *, within_s: float | None) -> None:
        rest = memoryview(data)
        limit = Limit(within_s, "room to ask")
        while rest:
            rest = rest[await self._try(partial(self.sock.send, rest), limit, for_writing=True) :]

    def close(self) -> None:
        self.sock.close()

    @property
    def is_quiet(self) -> bool:
        """True while nothing lies unread: neither data nor the other side's end."""
        try:
            socket.socket.recv(self.sock, 1, socket.MSG_PEEK)  # below TLS, and leaving the byte where it is
        except (BlockingIOError, InterruptedError):
            return True
        except OSError:
            pass
        return False

    @property
    def tls(self) -> str | None:
        return self.sock.version() if isinstance(self.sock, ssl.SSLSocket) else None

    @property
    def protocol(self) -> str | None:
        """What TLS agreed on (RFC 7301), `h2` or `http/1.1`."""
        return self.sock.selected_alpn_protocol() if isinstance(self.sock, ssl.SSLSocket) else None

    @property
    def certificate(self) -> bytes | None:
        """The other side's own certificate in DER, verified or not."""
        return self.sock.getpeercert(binary_form=True) if isinstance(self.sock, ssl.SSLSocket) else None

    @property
    def certificate_until(self) -> datetime | None:
        der = self.certificate
        return None if der is None else valid_until(der)

    def _check_for_reset(self) -> None:
        """`ssl` shows a reset as an end (from Python 3.10 on); but the system knows no other side any more then."""
        try:
            self.sock.getpeername()
        except OSError as error:
            raise ConnectionResetError(errno.ECONNRESET, os.strerror(errno.ECONNRESET)) from error

    def _wrap(self, context: ssl.SSLContext, name: str) -> ssl.SSLSocket:
        try:
            secured = context.wrap_socket(
                self.sock, server_hostname=name, do_handshake_on_connect=False, suppress_ragged_eofs=False
            )
        except ValueError as error:
            if isinstance(error, ssl.SSLError):
                raise
            raise ssl.SSLError(f"no name for a certificate: {error}") from error
        self.sock = secured
        return secured

    async def _try(self, act: Callable[[], _T], limit: Limit, *, for_writing: bool = False) -> _T:
        """Acts as soon as the socket lets it; TLS may have to read in order to write, and the other way round."""
        while True:
            try:
                return act()
            except ssl.SSLWantReadError:
                writing = False
            except ssl.SSLWantWriteError:
                writing = True
            except (BlockingIOError, InterruptedError):
                writing = for_writing
            await limit.ready(self.sock, for_writing=writing)


@lru_cache(maxsize=256)
def valid_until(der: bytes) -> datetime | None:
    """The last moment of a certificate, aware UTC; None when it cannot be read."""
    try:
        return x509.load_der_x509_certificate(der).not_valid_after_utc
    except ValueError:
        return None
