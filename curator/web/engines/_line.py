"""One TCP connection to one given address, plain or TLS.

Never looks a name up, never asks ahead, and leaves no socket open behind an error or a cancellation.
"""

import contextlib
import errno
import socket
import ssl
from datetime import datetime
from typing import Final

from curator.web._trouble import EmptyAnswerError, NoConnectionError
from curator.web.engines._wait import Limit, Watch
from curator.web.resolve import Address

_PIECE: Final = 64 * 1024
_CONNECTING: Final = frozenset({errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EALREADY})


async def connect(address: Address, *, within_s: float | None) -> "Line":
    """Connects to the address that the guard has seen, and to no other.

    Raises:
        NoConnectionError: nothing was sent yet, another address may do better.
    """
    family = socket.AF_INET6 if ":" in address.host else socket.AF_INET
    try:
        line = Line(socket.socket(family, socket.SOCK_STREAM))
    except OSError as error:
        raise NoConnectionError(error) from error
    try:
        await line.connect(address, within_s=within_s)
    except OSError as error:
        line.close()
        raise NoConnectionError(error) from error
    except BaseException:
        line.close()
        raise
    return line


class _Secure:
    """TLS between two places in memory, so that one call to the system brings all that has come: OpenSSL by itself
    asks the socket twice for every record."""

    __slots__ = ("incoming", "outgoing", "session")

    def __init__(self, context: ssl.SSLContext, name: str) -> None:
        self.incoming = ssl.MemoryBIO()
        self.outgoing = ssl.MemoryBIO()
        try:
            self.session = context.wrap_bio(self.incoming, self.outgoing, server_hostname=name)
        except ValueError as error:
            if isinstance(error, ssl.SSLError):
                raise
            raise ssl.SSLError(f"no name for a certificate: {error}") from error


class Line:
    """A non-blocking socket. `heard` says that a byte has come since the last question; `connect_ms` and `secure_ms`
    are for the evidence."""

    __slots__ = ("_secure", "_wants_answer", "_watch", "connect_ms", "heard", "secure_ms", "sock")

    def __init__(self, sock: socket.socket) -> None:
        self.sock = sock
        self.heard = False
        self.connect_ms = 0
        self.secure_ms = 0
        self._watch = Watch(sock)
        self._secure: _Secure | None = None
        self._wants_answer = False
        sock.setblocking(False)  # noqa: FBT003 - the library's way

    async def connect(self, address: Address, *, within_s: float | None) -> None:
        """
        Raises:
            OSError: what the network said.
        """
        self.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        code = self.sock.connect_ex((address.host, address.port))
        if code in _CONNECTING:
            await self._watch.writable(Limit(within_s, "connection"))
            code = self.sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
        if code:
            raise OSError(code, errno.errorcode.get(code, "connection failed"))

    async def secure(self, context: ssl.SSLContext, name: str, *, within_s: float | None) -> None:
        """TLS from now on; the certificate must be for `name`. The line is closed when it fails."""
        try:
            secure = _Secure(context, name.rstrip("."))
            await self._shake_hands(secure, Limit(within_s, "secure connection"))
        except BaseException:
            self.close()
            raise
        self._secure = secure

    async def read(self, *, within_s: float | None, at_most: int = _PIECE) -> bytes:
        """The next bytes, b"" at the end.

        Raises:
            EmptyAnswerError: the end came before a single byte.
        """
        limit = Limit(within_s, "answer")
        if self._secure is None:
            data = await self._receive(limit, at_most=at_most)
        else:
            data = await self._read_secure(self._secure, limit, at_most=at_most)
        if not data and not self.heard:
            raise EmptyAnswerError("closed without an answer")
        self.heard = True
        return data

    async def write(self, data: bytes, *, within_s: float | None) -> None:
        limit = Limit(within_s, "room to ask")
        if self._secure is not None:
            data = await self._sealed(self._secure, data, limit)
        await self._send(data, limit)
        self._wants_answer = True

    def close(self) -> None:
        self._watch.close()
        self.sock.close()

    @property
    def is_quiet(self) -> bool:
        """True while nothing lies unread: neither data nor the other side's end."""
        if self._secure is not None and self._secure.incoming.pending:
            return False
        try:
            self.sock.recv(1, socket.MSG_PEEK)
        except (BlockingIOError, InterruptedError):
            return True
        except OSError:
            pass
        return False

    @property
    def tls(self) -> str | None:
        return None if self._secure is None else self._secure.session.version()

    @property
    def protocol(self) -> str | None:
        """What TLS agreed on (RFC 7301), `h2` or `http/1.1`."""
        return None if self._secure is None else self._secure.session.selected_alpn_protocol()

    @property
    def certificate(self) -> bytes | None:
        """The other side's own certificate in DER, verified or not."""
        return None if self._secure is None else self._secure.session.getpeercert(binary_form=True)

    @property
    def certificate_until(self) -> datetime | None:
        der = self.certificate
        if der is None:
            return None
        from curator.web.certificates import valid_until

        return valid_until(der)

    async def _shake_hands(self, secure: _Secure, limit: Limit) -> None:
        """What we say last stays in memory and goes out with the first question."""
        while True:
            try:
                secure.session.do_handshake()
            except ssl.SSLWantReadError:
                await self._exchange(secure, limit)
            except ssl.SSLError:
                with contextlib.suppress(OSError):
                    self.sock.send(secure.outgoing.read())  # why we leave (RFC 8446, 6.2), if there is room for it
                raise
            else:
                return

    async def _exchange(self, secure: _Secure, limit: Limit) -> None:
        """Sends what TLS has to say, and takes what the other side says."""
        if secure.outgoing.pending:
            await self._send(secure.outgoing.read(), limit)
            self._wants_answer = True
        data = await self._receive(limit)
        if data:
            secure.incoming.write(data)
        else:
            secure.incoming.write_eof()

    async def _read_secure(self, secure: _Secure, limit: Limit, *, at_most: int) -> bytes:
        if self._wants_answer and not secure.incoming.pending:
            await self._exchange(secure, limit)
        while True:
            try:
                return secure.session.read(at_most)
            except ssl.SSLWantReadError:
                await self._exchange(secure, limit)
            except (ssl.SSLEOFError, ssl.SSLZeroReturnError):
                return b""  # many servers leave without saying good-bye; where that matters, the framing tells

    async def _sealed(self, secure: _Secure, data: bytes, limit: Limit) -> bytes:
        while True:
            try:
                secure.session.write(data)
            except ssl.SSLWantReadError:  # the server renegotiates (RFC 5746)
                await self._exchange(secure, limit)
            else:
                return secure.outgoing.read()

    async def _receive(self, limit: Limit, *, at_most: int = _PIECE) -> bytes:
        """Tries first; not so behind a question, since no answer is as quick as that."""
        if self._wants_answer:
            self._wants_answer = False
            await self._watch.readable(limit)
        while True:
            try:
                return self.sock.recv(at_most)
            except (BlockingIOError, InterruptedError):
                await self._watch.readable(limit)

    async def _send(self, data: bytes, limit: Limit) -> None:
        rest = memoryview(data)
        while rest:
            try:
                rest = rest[self.sock.send(rest) :]
            except (BlockingIOError, InterruptedError):
                await self._watch.writable(limit)
