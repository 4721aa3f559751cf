"""The guard, address by address: what is refused whatever it is called, and what stays open."""

import pytest

from curator.errors import ConfigError
from curator.web.guard import BAD_PORTS, guard, port_refusal

REFUSED = {
    "unspecified (RFC 1122, 3.2.1.3)": "0.0.0.0",
    "this network (RFC 791, 3.2)": "0.1.2.3",
    "private 10/8 (RFC 1918)": "10.0.0.1",
    "last of private 10/8 (RFC 1918)": "10.255.255.255",
    "carrier NAT (RFC 6598)": "100.64.0.1",
    "last of carrier NAT (RFC 6598)": "100.127.255.255",
    "Alibaba's metadata, inside carrier NAT (usememos/memos#6101)": "100.100.100.200",
    "loopback (RFC 1122, 3.2.1.3)": "127.0.0.1",
    "all of loopback, not only the first": "127.255.255.254",
    "link-local (RFC 3927)": "169.254.1.1",
    "metadata of most clouds": "169.254.169.254",
    "private 172.16/12 (RFC 1918)": "172.16.0.1",
    "last of private 172.16/12": "172.31.255.255",
    "protocol assignments (RFC 6890)": "192.0.0.1",
    "documentation 1 (RFC 5737)": "192.0.2.1",
    "6to4 relay anycast (RFC 7526)": "192.88.99.1",
    "private 192.168/16 (RFC 1918)": "192.168.1.1",
    "benchmarks (RFC 2544)": "198.18.0.1",
    "last of benchmarks": "198.19.255.255",
    "documentation 2 (RFC 5737)": "198.51.100.1",
    "documentation 3 (RFC 5737)": "203.0.113.1",
    "multicast (RFC 5771)": "224.0.0.1",
    "reserved (RFC 1112, 4)": "240.0.0.1",
    "broadcast (RFC 919)": "255.255.255.255",
    "IPv6 unspecified (RFC 4291, 2.5.2)": "::",
    "IPv6 loopback (RFC 4291, 2.5.3)": "::1",
    "IPv4-mapped loopback (RFC 4291, 2.5.5.2)": "::ffff:127.0.0.1",
    "IPv4-mapped private, kulchankas/paranoid#4": "::ffff:10.0.0.1",
    "IPv4-mapped metadata in hexadecimal": "::ffff:a9fe:a9fe",
    "IPv4-compatible (RFC 4291, 2.5.5.1)": "::7f00:1",
    "IPv4-translated (RFC 7915)": "::ffff:0:10.0.0.1",
    "NAT64 of private (RFC 6052)": "64:ff9b::10.0.0.1",
    "NAT64 of metadata (RFC 6052)": "64:ff9b::169.254.169.254",
    "local NAT64 (RFC 8215)": "64:ff9b:1::808:808",
    "6to4 of private (RFC 3056)": "2002:a00:1::1",
    "6to4 of loopback (RFC 3056)": "2002:7f00:1::",
    "Teredo whose client is private (RFC 4380)": "2001:0:808:808::f5ff:fffe",
    "Teredo whose server is private (RFC 4380)": "2001:0:a00:1::f7f7:f7f7",
    "Teredo of public addresses: reserved all the same": "2001:0:808:808::f7f7:f7f7",
    "discard only (RFC 6666)": "100::1",
    "documentation (RFC 3849)": "2001:db8::1",
    "documentation (RFC 9637)": "3fff::1",
    "segment routing (RFC 9602)": "5f00::1",
    "unique local (RFC 4193)": "fc00::1",
    "metadata of Amazon's clouds": "fd00:ec2::254",
    "link-local (RFC 4291, 2.5.6)": "fe80::1",
    "link-local with a zone": "fe80::1%eth0",
    "site-local, retired (RFC 3879)": "fec0::1",
    "multicast (RFC 4291, 2.7)": "ff02::1",
    "outside the space given out (RFC 4291, 2.4)": "4000::1",
    "a name is no address": "localhost",
    "a number is no address here: urls.parse has read it already": "2130706433",
    "nothing at all": "",
}

OPEN = {
    "a public IPv4 address": "93.184.216.34",
    "just below carrier NAT": "100.63.255.255",
    "just above carrier NAT": "100.128.0.0",
    "just above 172.16/12": "172.32.0.1",
    "just below 192.168/16": "192.167.255.255",
    "just above benchmarks": "198.20.0.1",
    "the last one before multicast": "223.255.255.254",
    "a public IPv6 address": "2606:2800:220:1:248:1893:25c8:1946",
    "regional space next to the reserved 2001::/23": "2001:200::1",
    "public IPv4 behind NAT64, as IPv6-only machines see it (RFC 6147)": "64:ff9b::93.184.216.34",
    "6to4 of a public address (RFC 3056)": "2002:5db8:d822::1",
    "IPv4-mapped public": "::ffff:93.184.216.34",
}


@pytest.mark.parametrize("address", REFUSED.values(), ids=REFUSED.keys())
def test_refuses(address):
    assert guard(()).refusal(address)


@pytest.mark.parametrize("address", OPEN.values(), ids=OPEN.keys())
def test_leaves_open(address):
    assert guard(()).refusal(address) is None


@pytest.mark.parametrize(
    ("networks", "address", "is_open"),
    [
        pytest.param(("10.0.0.0/8",), "10.1.2.3", True, id="an intranet that the operator opened"),
        pytest.param(("10.0.0.0/8",), "::ffff:10.1.2.3", True, id="its mapped form is the same place"),
        pytest.param(("10.0.0.0/8",), "64:ff9b::10.1.2.3", False, id="its NAT64 form is another way to it"),
        pytest.param(("10.0.0.0/8",), "192.168.0.1", False, id="other private networks stay closed"),
        pytest.param((" 127.0.0.1 ",), "127.0.0.1", True, id="a single address"),
        pytest.param(("127.0.0.1",), "127.0.0.2", False, id="and not its neighbour"),
        pytest.param(("10.1.2.3/8",), "10.200.0.1", True, id="host bits do not matter"),
        pytest.param(("fd00::/8",), "fd00::1", True, id="IPv6, too"),
        pytest.param(("0.0.0.0/0",), "::1", False, id="all of IPv4 is nothing of IPv6"),
    ],
)
def test_opens_what_the_operator_allows(networks, address, is_open):
    assert (guard(networks).refusal(address) is None) is is_open


def test_a_wrong_network_is_the_operators_mistake_and_all_are_named():
    with pytest.raises(ConfigError) as caught:
        guard(["10.0.0.0/8", "10.0.0.0/99", "intranet"])
    assert len(caught.value.problems) == 2
    assert all("courtesy.allow_networks" in problem for problem in caught.value.problems)


@pytest.mark.parametrize("port", [0, 22, 25, 53, 110, 143, 6000, 6667, 10080])
def test_ports_that_browsers_refuse(port):
    """WHATWG Fetch, 2.9."""
    assert port_refusal(port)


@pytest.mark.parametrize("port", [80, 443, 8080, 8443, 3000, 65535])
def test_ports_of_the_web(port):
    assert port_refusal(port) is None


def test_the_list_of_ports_is_whole():
    """WHATWG Fetch, 2.9 lists 83 ports."""
    assert len(BAD_PORTS) == 83
