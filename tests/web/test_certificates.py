"""What a certificate tells: in the evidence when it is good, in the failure's words when it is bad; who is missing.

Nothing here leaves loopback.
"""

import ssl
from datetime import UTC, datetime, timedelta

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding, pkcs7

from curator.model import Failure, Request
from curator.web import Wire
from curator.web.certificates import describe, is_signed_by, issuer_url
from curator.web.tls import Trust
from tests.web.raw import NOON, courtesy, no_such_name, ok, serving
from tests.web.test_tls import failure_of, serves, speaking

AGO = datetime(2026, 1, 1, tzinfo=UTC)
AHEAD = datetime(2027, 1, 1, tzinfo=UTC)
PEM = serialization.Encoding.PEM


def made(name: str, *, by=None, url: str | None = None, is_ca: bool = False, key=None, until=AHEAD, since=AGO):
    """A certificate and its key; `by` is the (certificate, key) of its issuer, None: it signs itself."""
    key = key or ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, name)])
    issuer, signing = (by[0].subject, by[1]) if by else (subject, key)
    builder = (
        x509.CertificateBuilder(issuer, subject, key.public_key(), x509.random_serial_number(), since, until)
        .add_extension(x509.BasicConstraints(ca=is_ca, path_length=None), critical=True)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
    )
    if url:
        place = x509.UniformResourceIdentifier(url)
        access = x509.AccessDescription(x509.AuthorityInformationAccessOID.CA_ISSUERS, place)
        builder = builder.add_extension(x509.AuthorityInformationAccess([access]), critical=False)
    return builder.sign(signing, hashes.SHA256()), key


def der(certificate) -> bytes:
    return certificate.public_bytes(Encoding.DER)


def context(tmp_path, certificate, key) -> ssl.SSLContext:
    file = tmp_path / "server.pem"
    private = key.private_bytes(PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file.write_bytes(private + certificate.public_bytes(PEM))
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.set_ciphers("DEFAULT@SECLEVEL=0")
    tls.load_cert_chain(file)
    return tls


@pytest.fixture
def root(tmp_path):
    certificate, key = made("Root", is_ca=True)
    (tmp_path / "ca.pem").write_bytes(certificate.public_bytes(PEM))
    return certificate, key


SHAPES = {
    "DER (RFC 5280, 4.2.2.1)": der,
    "PEM, as some serve it": lambda one: one.public_bytes(PEM),
    "a PKCS #7 bag (RFC 5280, 4.2.2.1)": lambda one: pkcs7.serialize_certificates([one], Encoding.DER),
}


async def completed(tmp_path, root, answer, *, steps: int = 1, above=None, allow=True):
    """A look at a site that sends its own certificate only; the one above it is served at `/1`, and so on."""
    script: dict[str, bytes] = {}
    async with serving(script) as shelf:
        by = root
        for step in range(steps, 0, -1):
            url = f"http://127.0.0.1:{shelf.port}/{step + 1}" if step < steps else None
            by = made(f"Intermediate {step}", by=by, url=url, is_ca=True)
            script[f"/{step}"] = ok(answer(above or by[0]), media="application/pkix-cert")
        leaf, key = made("site.example", by=by, url=f"http://127.0.0.1:{shelf.port}/1")
        async with serving({"*": ok()}, tls=context(tmp_path, leaf, key), address="127.0.0.5") as server:
            limits = courtesy(
                connect_to={"site.example": f"127.0.0.5:{server.port}"}, ca_file=str(tmp_path / "ca.pem"),
                allow_networks=("127.0.0.1/32", "127.0.0.5/32") if allow else ("127.0.0.5/32",),
            )  # fmt: skip
            async with Wire(limits, lambda: NOON, look_up=no_such_name) as wire:
                looks = [await wire.fetch(Request(f"https://site.example/{number}")) for number in range(2)]
    return looks, shelf


@pytest.mark.parametrize("answer", SHAPES.values(), ids=SHAPES.keys())
async def test_a_missing_certificate_is_fetched_once(tmp_path, root, answer):
    """lycheeverse/lychee#1263: fine in browsers, an error in tools."""
    looks, shelf = await completed(tmp_path, root, answer)
    assert [one.evidence.status for one in looks] == [200, 200]
    assert [one.path for one in shelf.heard] == ["/1"]


async def test_three_missing_certificates_are_fetched_one_after_the_other(tmp_path, root):
    looks, shelf = await completed(tmp_path, root, der, steps=3)
    assert looks[0].evidence.status == 200
    assert [one.path for one in shelf.heard] == ["/1", "/2", "/3"]


async def test_what_signs_itself_is_never_learnt(tmp_path, root):
    """A server that names a root of its own must not be believed."""
    stranger = made("Stranger", is_ca=True)
    looks, shelf = await completed(tmp_path, stranger, der, steps=1)
    assert looks[0].evidence.failure is Failure.TLS_UNTRUSTED
    assert shelf.connections == 1
    assert not Trust().learn(der(stranger[0]))
    assert not Trust().learn(der(made("no authority", by=stranger)[0]))
    assert not Trust().learn(b"rubbish")


async def test_another_ones_certificate_is_of_no_use(tmp_path, root):
    other = made("Intermediate 1", by=root, is_ca=True)[0]
    looks, _ = await completed(tmp_path, root, der, above=other)
    assert looks[0].evidence.failure is Failure.TLS_UNTRUSTED


@pytest.mark.parametrize("rubbish", [b"", b"<html>", b"\x30\x82" * 9_000, b"-----BEGIN CERTIFICATE-----\nx"])
async def test_rubbish_in_place_of_a_certificate(tmp_path, root, rubbish):
    looks, _ = await completed(tmp_path, root, lambda one: rubbish)
    assert [one.evidence.failure for one in looks] == [Failure.TLS_UNTRUSTED] * 2


async def test_it_is_fetched_under_the_guard(tmp_path, root):
    looks, shelf = await completed(tmp_path, root, der, allow=False)
    assert looks[0].evidence.failure is Failure.TLS_UNTRUSTED
    assert shelf.connections == 0


def test_where_the_issuers_certificate_is_to_be_had(root):
    assert issuer_url(der(made("a", by=root, url="http://a.example/ca.crt")[0])) == "http://a.example/ca.crt"
    assert issuer_url(der(made("a", by=root, url="ldap://a.example/ca")[0])) is None
    assert issuer_url(der(made("a", by=root)[0])) is None
    assert issuer_url(der(root[0])) is None
    assert issuer_url(b"rubbish") is None


def test_who_signed(root):
    leaf = der(made("a", by=root)[0])
    assert is_signed_by(leaf, der(root[0]))
    assert not is_signed_by(leaf, der(made("Root", is_ca=True)[0]))
    assert not is_signed_by(leaf, b"rubbish")


@pytest.mark.parametrize(
    ("failure", "since", "until", "words"),
    [
        pytest.param(Failure.TLS_EXPIRED, AGO, datetime(2026, 5, 3, tzinfo=UTC), "valid until 2026-05-03", id="lapsed"),
        pytest.param(Failure.TLS_EXPIRED, AHEAD, AHEAD + timedelta(days=9), "valid from 2027-01-01", id="not yet"),
        pytest.param(Failure.TLS_EXPIRED, AGO, AHEAD, "one above it", id="its issuer's has lapsed"),
        pytest.param(Failure.TLS_NAME, AGO, AHEAD, "it is for a.example", id="another name"),
        pytest.param(Failure.TLS_UNTRUSTED, AGO, AHEAD, "issued by Root", id="nobody's"),
        pytest.param(Failure.TLS, AGO, AHEAD, "", id="nothing to tell"),
    ],
)
def test_describe(root, failure, since, until, words):
    certificate = der(made("a.example", by=root, since=since, until=until)[0])
    assert words in describe(certificate, failure, now=NOON)
    assert describe(b"rubbish", failure, now=NOON) == ""


async def test_a_bad_certificate_tells_when_it_lapsed(tmp_path, root):
    leaf, key = made("site.example", by=root, until=datetime(2026, 5, 3, tzinfo=UTC))
    failure, detail = await failure_of(context(tmp_path, leaf, key), ca_file=str(tmp_path / "ca.pem"))
    assert (failure, detail) == (
        Failure.TLS_EXPIRED, "certificate has expired (it was valid until 2026-05-03)",
    )  # fmt: skip


async def test_a_good_certificate_is_in_the_evidence(tmp_path):
    authority = trustme.CA()
    authority.cert_pem.write_to_path(tmp_path / "ca.pem")
    tls = serves(authority.issue_cert("site.example", not_after=AHEAD))
    async with serving({"*": ok()}, tls=tls) as server:
        limits = courtesy(connect_to={"site.example": f"127.0.0.1:{server.port}"}, ca_file=str(tmp_path / "ca.pem"))
        async with Wire(limits, lambda: NOON, look_up=no_such_name) as wire:
            (hop,) = (await wire.fetch(Request("https://site.example/"))).evidence.hops
    assert (hop.tls, hop.certificate_until) == ("TLSv1.3", AHEAD)
    assert hop.timings is not None


async def test_a_short_key_is_taken_as_browsers_take_it(tmp_path, root):
    """OpenSSL's second level refuses RSA keys of 1024 bits, its first one does not."""
    weak = rsa.generate_private_key(65_537, 1_024)
    leaf, key = made("site.example", by=root, key=weak)
    assert await failure_of(context(tmp_path, leaf, key), ca_file=str(tmp_path / "ca.pem")) == (None, "")


async def test_tls_of_the_nineties_is_refused_as_browsers_refuse_it():
    """RFC 8996; the server's word for it is the alert protocol_version (RFC 8446, 6.2)."""

    async def old(reader, writer):
        await reader.read(1)
        writer.write(b"\x15\x03\x01\x00\x02\x02\x46")
        await writer.drain()

    evidence = await speaking(old)
    assert (evidence.failure, evidence.last.detail) == (Failure.TLS, "tlsv1 alert protocol version")


async def test_a_server_that_must_be_named_is_named(tmp_path, root):
    """RFC 6066, 3: hosts share an address, and the handshake says which one is meant."""
    leaf, key = made("site.example", by=root)
    tls, named = context(tmp_path, leaf, key), []

    def choose(_connection, name, _context):
        named.append(name)
        return None if name == "site.example" else ssl.ALERT_DESCRIPTION_UNRECOGNIZED_NAME

    tls.sni_callback = choose
    assert await failure_of(tls, ca_file=str(tmp_path / "ca.pem")) == (None, "")
    assert set(named) == {"site.example"}
