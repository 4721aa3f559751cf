"""Secure connections: what is trusted, and each way in which a certificate can be wrong."""

import asyncio
import os
import shutil
import ssl
import subprocess
from datetime import UTC, datetime, timedelta

import pytest
import trustme

from curator.model import Failure, Request
from tests.web.raw import ok, wired
from tests.web.test_trouble import silent

LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
FAR_AHEAD = datetime(2999, 1, 1, tzinfo=UTC)


@pytest.fixture(scope="module")
def authority():
    return trustme.CA()


@pytest.fixture(scope="module")
def ca_file(authority, tmp_path_factory):
    path = tmp_path_factory.mktemp("ca") / "ca.pem"
    authority.cert_pem.write_to_path(path)
    return str(path)


def serves(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


async def failure_of(tls: ssl.SSLContext | None, url: str = "https://site.example/", **changes: object):
    async with wired({"*": ok()}, "site.example", tls=tls, **changes) as (server, wire):
        fetched = await wire.fetch(Request(url))
    assert server.heard == [] or fetched.evidence.failure is None
    return fetched.evidence.failure, fetched.evidence.last.detail


async def test_a_good_certificate(authority, ca_file):
    async with wired({"*": ok(b"secret")}, tls=serves(authority.issue_cert("site.example")), ca_file=ca_file) as (_, w):
        fetched = await w.fetch(Request("https://site.example/"))
    assert (fetched.evidence.status, fetched.body) == (200, b"secret")


async def test_the_authorities_in_the_machines_own_file_are_trusted(authority, ca_file, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", ca_file)
    assert await failure_of(serves(authority.issue_cert("site.example"))) == (None, "")


def name_in_a_folder(ca_file):
    """As OpenSSL looks for it (openssl-rehash(1))."""
    command = ["openssl", "x509", "-noout", "-subject_hash", "-in", ca_file]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip() + ".0"


@pytest.mark.skipif(not shutil.which("openssl"), reason="needs openssl to name a file as it looks for it")
async def test_the_authorities_in_the_machines_own_folders_are_trusted(authority, ca_file, tmp_path, monkeypatch):
    """SSL_CERT_DIR is a list; a folder that is not there is passed over, and so is a file."""
    shutil.copy(ca_file, tmp_path / name_in_a_folder(ca_file))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    monkeypatch.setenv("SSL_CERT_DIR", os.pathsep.join((str(tmp_path / "none"), str(tmp_path))))
    assert await failure_of(serves(authority.issue_cert("site.example"))) == (None, "")


async def test_a_final_dot_is_no_part_of_the_name(authority, ca_file):
    tls = serves(authority.issue_cert("site.example"))
    assert await failure_of(tls, "https://site.example./", ca_file=ca_file) == (None, "")


async def test_a_large_body_comes_whole(authority, ca_file):
    body = bytes(range(256)) * 8_000
    tls = serves(authority.issue_cert("site.example"))
    async with wired({"*": ok(body, media="image/png")}, tls=tls, ca_file=ca_file) as (_, wire):
        fetched = await wire.fetch(Request("https://site.example/"))
    assert fetched.body == body


async def test_expired(authority, ca_file):
    tls = serves(authority.issue_cert("site.example", not_before=LONG_AGO, not_after=LONG_AGO + timedelta(days=90)))
    failure, detail = await failure_of(tls, ca_file=ca_file)
    assert failure is Failure.TLS_EXPIRED
    assert "expired" in detail


async def test_not_valid_yet(authority, ca_file):
    tls = serves(authority.issue_cert("site.example", not_before=FAR_AHEAD, not_after=FAR_AHEAD + timedelta(days=90)))
    assert (await failure_of(tls, ca_file=ca_file))[0] is Failure.TLS_EXPIRED


async def test_for_another_name(authority, ca_file):
    tls = serves(authority.issue_cert("other.example"))
    failure, detail = await failure_of(tls, ca_file=ca_file)
    assert failure is Failure.TLS_NAME
    assert "site.example" in detail


async def test_for_another_address(authority, ca_file):
    async with wired({"*": ok()}, tls=serves(authority.issue_cert("site.example")), ca_file=ca_file) as (server, wire):
        fetched = await wire.fetch(Request(f"https://127.0.0.1:{server.port}/"))
    assert fetched.evidence.failure is Failure.TLS_NAME


async def test_by_an_authority_that_nobody_knows(ca_file):
    tls = serves(trustme.CA().issue_cert("site.example"))
    assert (await failure_of(tls, ca_file=ca_file))[0] is Failure.TLS_UNTRUSTED


async def test_without_its_intermediate(authority, ca_file):
    leaf = authority.create_child_ca().issue_cert("site.example")
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    with trustme.Blob(leaf.private_key_pem.bytes() + leaf.cert_chain_pems[0].bytes()).tempfile() as alone:
        tls.load_cert_chain(alone)
    assert (await failure_of(serves(leaf), ca_file=ca_file))[0] is None
    assert (await failure_of(tls, ca_file=ca_file))[0] is Failure.TLS_UNTRUSTED


async def test_self_signed(tmp_path, ca_file):
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "site.example")])
    signed = (
        x509.CertificateBuilder(name, name, key.public_key(), 1, LONG_AGO, FAR_AHEAD)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("site.example")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    file = tmp_path / "self.pem"
    file.write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + signed.public_bytes(pem)
    )
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(file)
    failure, detail = await failure_of(tls, ca_file=ca_file)
    assert failure is Failure.TLS_UNTRUSTED
    assert "self" in detail


async def speaking(behave, **changes: object):
    """A look over https at a server that does as it likes with the connection."""

    async def and_close(reader, writer):
        await behave(reader, writer)
        writer.close()

    listening = await asyncio.start_server(and_close, "127.0.0.1", 0)
    port = listening.sockets[0].getsockname()[1]
    async with listening, wired({}, connect_to={"site.example": f"127.0.0.1:{port}"}, **changes) as (_, wire):
        return (await wire.fetch(Request("https://site.example/"))).evidence


async def test_a_server_that_must_be_told_the_name(authority, ca_file):
    """RFC 6066, 3: without server_name it refuses with unrecognized_name, as shared hosts do."""

    def choose(_connection, name, _context):
        return None if name == "site.example" else ssl.ALERT_DESCRIPTION_UNRECOGNIZED_NAME

    tls = serves(authority.issue_cert("site.example"))
    tls.sni_callback = choose
    assert await failure_of(tls, ca_file=ca_file) == (None, "")


async def test_rubbish_instead_of_a_handshake():
    async def rubbish(reader, writer):
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi")
        await writer.drain()
        await reader.read()

    evidence = await speaking(rubbish)
    assert (evidence.failure, evidence.last.detail) == (Failure.TLS, "wrong version number")


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1], ids=["TLS 1.0", "TLS 1.1"])
@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
async def test_a_protocol_that_browsers_gave_up(version, authority):
    """RFC 8996: neither is spoken any more. The words are what the judge tells "too old" from other trouble by."""
    tls = serves(authority.issue_cert("site.example"))
    tls.set_ciphers("DEFAULT:@SECLEVEL=0")
    tls.minimum_version = tls.maximum_version = version

    async def speak_old(reader, writer):
        heard, said = ssl.MemoryBIO(), ssl.MemoryBIO()
        connection = tls.wrap_bio(heard, said, server_side=True)
        heard.write(await reader.read(65_536))
        with pytest.raises(ssl.SSLError):
            connection.do_handshake()
        writer.write(said.read())
        await writer.drain()

    evidence = await speaking(speak_old)
    assert (evidence.failure, evidence.last.detail) == (Failure.TLS, "tlsv1 alert protocol version")


async def test_an_alert_instead_of_a_handshake():
    async def refuse(reader, writer):
        await reader.read(1)
        writer.write(b"\x15\x03\x01\x00\x02\x02\x28")  # fatal handshake_failure (RFC 8446, 6.2)
        await writer.drain()

    assert (await speaking(refuse)).failure is Failure.TLS


async def test_a_hang_up_in_the_handshake():
    async def hang_up(reader, writer):
        await reader.read(1)

    assert (await speaking(hang_up)).failure is Failure.RESET


async def test_a_handshake_that_stalls():
    """linkchecker/linkchecker#341: accepts and never finishes TLS, robots.txt included."""
    evidence = await speaking(silent, connect_s=0.05)
    assert (evidence.failure, evidence.last.detail) == (Failure.TIMEOUT, "no secure connection within 0.05 s")


async def test_a_stalled_handshake_ends_by_the_deadline():
    assert (await speaking(silent, deadline_s=0.2)).failure is Failure.TIMEOUT


async def test_a_server_that_leaves_without_saying_good_bye(authority, ca_file):
    """No close_notify after a body without length: browsers show the page."""

    async def rude(reader, writer):
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\nhello")
        await writer.drain()
        writer.get_extra_info("socket").shutdown(1)

    tls = serves(authority.issue_cert("site.example"))
    async with wired({"/": rude}, tls=tls, ca_file=ca_file) as (_, wire):
        fetched = await wire.fetch(Request("https://site.example/"))
    assert (fetched.body, fetched.evidence.failure) == (b"hello", None)
