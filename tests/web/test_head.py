"""Heads and bodies as servers really send them, in one piece and byte by byte: pure tables."""

import pytest

from curator.web._trouble import BadAnswerError, HeadTooLargeError
from curator.web.engines import _head
from curator.web.engines._framing import Chunked, Counted, ToTheEnd, framing, may_serve_again
from curator.web.engines._head import Head, Reader

HEADS = {
    "as it should be": (b"HTTP/1.1 200 OK\r\nA: b\r\n\r\n", 200, [(b"A", b"b")]),
    "without a reason (RFC 9112, 4)": (b"HTTP/1.1 200\r\nA: b\r\n\r\n", 200, [(b"A", b"b")]),
    "with an odd reason": (b"HTTP/1.1 404 \xff\x00 Nix da\r\n\r\n", 404, []),
    "with two blanks": (b"HTTP/1.1  200 OK\r\n\r\n", 200, []),
    "of an old radio": (b"ICY 200 OK\r\nicy-name: x\r\n\r\n", 200, [(b"icy-name", b"x")]),
    "without version": (b"HTTP 200 OK\r\n\r\n", 200, []),
    "in small letters": (b"http/1.0 200 ok\r\n\r\n", 200, []),
    "of version 2 in clear": (b"HTTP/2 200\r\n\r\n", 200, []),
    "999": (b"HTTP/1.1 999 Request denied\r\n\r\n", 999, []),
    "bare line feeds": (b"HTTP/1.1 200 OK\nA: b\n\n", 200, [(b"A", b"b")]),
    "line ends mixed": (b"HTTP/1.1 200 OK\nA: b\r\n\n", 200, [(b"A", b"b")]),
    "blank lines first": (b"\r\n\r\nHTTP/1.1 200 OK\r\n\r\n", 200, []),
    "a blank before the colon": (b"HTTP/1.1 200 OK\r\nA : b\r\n\r\n", 200, [(b"A", b"b")]),
    "no blank behind it": (b"HTTP/1.1 200 OK\r\nA:b\r\n\r\n", 200, [(b"A", b"b")]),
    "a folded line (RFC 9112, 5.2)": (b"HTTP/1.1 200 OK\r\nA: b\r\n\tc\r\n\r\n", 200, [(b"A", b"b c")]),
    "a line without a colon": (b"HTTP/1.1 200 OK\r\nwhatever\r\nA: b\r\n\r\n", 200, [(b"A", b"b")]),
    "a line with nothing before the colon": (b"HTTP/1.1 200 OK\r\n: x\r\nA: b\r\n\r\n", 200, [(b"A", b"b")]),
    "control bytes in a value": (b"HTTP/1.1 200 OK\r\nA: b\0c\x0bd\r\n\r\n", 200, [(b"A", b"b c d")]),
    "a name that is none": (b"HTTP/1.1 200 OK\r\n\xff\xfe: x\r\nA B: c\r\nD: e\r\n\r\n", 200, [(b"D", b"e")]),
    "a value with colons": (b"HTTP/1.1 200 OK\r\nA: b:c\r\n\r\n", 200, [(b"A", b"b:c")]),
    "markup alone (HTTP/0.9)": (b"<html>hello</html>", 200, []),
    "a thousand lines": (b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 1_000 + b"\r\n", 200, [(b"A", b"b")] * 1_000),
}
NO_HEADS = {
    "rubbish": (b"rubbish\r\n\r\n", BadAnswerError),
    "a banner": (b"220 FTP server ready\r\n", BadAnswerError),
    "TLS in clear": (b"\x15\x03\x01\x00\x02\x02\x28\n", BadAnswerError),
    "no number": (b"HTTP/1.1 OK\r\n\r\n", BadAnswerError),
    "too long a number": (b"HTTP/1.1 2000 OK\r\n\r\n", BadAnswerError),
    "rubbish without end": (b"x" * 100, BadAnswerError),
    "too many lines": (b"HTTP/1.1 200 OK\r\n" + b"A: b\r\n" * 1_001 + b"\r\n", HeadTooLargeError),
    "too many bytes": (b"HTTP/1.1 200 OK\r\nA: " + b"b" * _head.MAX_BYTES + b"\r\n\r\n", HeadTooLargeError),
    "too many bytes and no end": (b"HTTP/1.1 200 OK\r\nA: " + b"b" * _head.MAX_BYTES, HeadTooLargeError),
}


@pytest.mark.parametrize(("data", "status", "headers"), HEADS.values(), ids=HEADS.keys())
@pytest.mark.parametrize("size", [1, 3, 10**6])
def test_heads(data, status, headers, size):
    if size > 1 or not data.startswith(b"<"):
        read, at, reader = None, 0, Reader()
        while read is None:
            read, at = reader.feed(data[at : at + size]) if size < 10**6 else reader.feed(data), at + size
            if data.startswith(b"<") and at > 10**6:
                break
            if data.startswith(b"<") and read is None and at > len(data):
                pytest.fail("markup was not seen")
        assert (read[0].status, list(read[0].headers)) == (status, headers)


@pytest.mark.parametrize(("data", "error"), NO_HEADS.values(), ids=NO_HEADS.keys())
def test_what_is_no_head(data, error):
    with pytest.raises(error):
        Reader().feed(data)


def test_what_stands_behind_the_head_is_given_back():
    read = Reader().feed(b"HTTP/1.1 200 OK\r\n\r\nbody\r\n\r\nmore")
    assert read is not None
    assert read[1] == b"body\r\n\r\nmore"


@pytest.mark.parametrize(
    ("headers", "kind"),
    [
        pytest.param([], ToTheEnd, id="nothing said: to the end"),
        pytest.param([(b"Content-Length", b"5")], Counted, id="a length"),
        pytest.param([(b"Content-Length", b"5"), (b"content-length", b"5")], Counted, id="the same length twice"),
        pytest.param([(b"Content-Length", b"5, 5")], Counted, id="the same length twice in a line"),
        pytest.param([(b"Content-Length", b"-1")], ToTheEnd, id="a length below nothing"),
        pytest.param([(b"Content-Length", b"five")], ToTheEnd, id="a length that is none"),
        pytest.param([(b"Content-Length", b"9" * 30)], ToTheEnd, id="an absurd length"),
        pytest.param([(b"Transfer-Encoding", b"Chunked")], Chunked, id="chunks"),
        pytest.param([(b"Transfer-Encoding", b"gzip, chunked"), (b"Content-Length", b"5")], Chunked,
                     id="chunks outweigh a length (RFC 9112, 6.3)"),
        pytest.param([(b"Transfer-Encoding", b"identity")], ToTheEnd, id="an encoding that is none"),
    ],
)  # fmt: skip
def test_framing(headers, kind):
    assert isinstance(framing(Head(200, (1, 1), tuple(headers))), kind)


@pytest.mark.parametrize("status", [101, 204, 205, 304])
def test_some_answers_have_no_body_whatever_they_say(status):
    assert framing(Head(status, (1, 1), ((b"Content-Length", b"9"),))).ended


BODIES = {
    "one chunk": (b"3\r\nabc\r\n0\r\n\r\n", b"abc", True),
    "several": (b"1\r\na\r\n2\r\nbc\r\n0\r\n\r\n", b"abc", True),
    "capitals and zeros": (b"0000A\r\n0123456789\r\n0\r\n\r\n", b"0123456789", True),
    "an extension": (b"3;name=value\r\nabc\r\n0\r\n\r\n", b"abc", True),
    "blanks around the size": (b" 3 \r\nabc\r\n0\r\n\r\n", b"abc", True),
    "bare line feeds": (b"3\nabc\n0\n\n", b"abc", True),
    "no line end behind a chunk": (b"3\r\nabc0\r\n\r\n", b"abc", True),
    "a trailer": (b"3\r\nabc\r\n0\r\nA: b\r\n\r\n", b"abc", True),
    "rubbish behind the end": (b"3\r\nabc\r\n0\r\n\r\nHTTP/1.1", b"abc", False),
}


@pytest.mark.parametrize(("data", "body", "is_clean"), BODIES.values(), ids=BODIES.keys())
@pytest.mark.parametrize("size", [1, 2, 5, 10**6])
def test_chunks(data, body, is_clean, size):
    """RFC 9112, 7.1."""
    chunks, got = Chunked(), b""
    for at in range(0, len(data), size):
        if not chunks.ended:
            got += chunks.feed(data[at : at + size])
    assert (got, chunks.ended) == (body, True)
    assert chunks.is_clean is is_clean or size < 10**6


@pytest.mark.parametrize("data", [b"zz\r\nabc", b"-3\r\nabc", b"\r\n\r\n", b"3;" + b"x" * 9_000, b"f" * 16 + b"\r\n"])
def test_broken_chunks(data):
    with pytest.raises(BadAnswerError):
        Chunked().feed(data)


def test_what_came_before_a_broken_chunk_is_kept():
    chunks = Chunked()
    assert chunks.feed(b"3\r\nabc\r\nzz\r\n") == b"abc"
    with pytest.raises(BadAnswerError):
        chunks.feed(b"")


def test_a_trailer_without_end_is_bounded():
    chunks = Chunked()
    chunks.feed(b"0\r\n")
    with pytest.raises(BadAnswerError):
        chunks.feed(b"A: b\r\n" * 20_000)


def test_bodies_that_end_too_early():
    for broken in (Counted(5), Chunked()):
        broken.feed(b"3\r\na")
        with pytest.raises(BadAnswerError):
            broken.end()


def test_of_two_lengths_the_smaller_is_enough():
    body = framing(Head(200, (1, 1), ((b"Content-Length", b"2"), (b"Content-Length", b"5"))))
    assert body.feed(b"abc") == b"abc"
    body.end()
    assert (body.ended, body.is_clean) == (True, False)


@pytest.mark.parametrize(
    ("version", "headers", "stays"),
    [
        ((1, 1), (), True),
        ((1, 1), ((b"Connection", b"Close"),), False),
        ((1, 0), (), False),
        ((1, 0), ((b"connection", b"Keep-Alive"),), True),
        ((0, 9), (), False),
    ],
)
def test_which_connections_stay(version, headers, stays):
    """RFC 9112, 9.3."""
    assert may_serve_again(Head(200, version, headers)) is stays
