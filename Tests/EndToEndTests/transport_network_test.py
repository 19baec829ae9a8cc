"""The live transport through TLS and proxies, with each libcurl that is installed and with none."""

import gzip
import shutil
import socket
import subprocess
import sys
import time

import pytest

import faulty_server as faulty
from faulty_server import chunk, chunked_head, response
from support import binary, environment, wait_until
from transport_support import (
    LIBRARIES, certificate, foreign_certificate, get, hiding, library, probe, replying, serve)

KEY = "sk-test-0123456789abcdef"


# TLS


def test_certificate_that_is_trusted(replying, certificate, library):
    server = replying(response(b"secret"), tls=faulty.tls_context(certificate))
    for host in ("127.0.0.1", "localhost"):
        answer = get(server.url(host=host), "--ca", f"{certificate}.crt", **library)
        assert (answer.heads, answer.body, answer.end) == ([200], b"secret", "finished")
    answer = get(server.url(), SSL_CERT_FILE=f"{certificate}.crt", **library)
    assert answer.end == "finished"


def test_certificate_that_nobody_vouches_for(replying, certificate, foreign_certificate, library):
    server = replying(response(b"secret"), tls=faulty.tls_context(certificate))
    key = ["--header", "Authorization", KEY]
    for trusted in ([], ["--ca", f"{foreign_certificate}.crt"], ["--ca", "/nothing/here.pem"]):
        answer = get(server.url(), *trusted, *key, **library)
        assert answer.end.startswith("failed untrusted(reason: "), answer.end
    assert server.exchanges == []


def test_certificate_of_another_host(replying, foreign_certificate, library):
    server = replying(response(b"secret"), tls=faulty.tls_context(foreign_certificate))
    answer = get(server.url(), "--ca", f"{foreign_certificate}.crt", **library)
    assert answer.end.startswith("failed untrusted(reason: "), answer.end
    assert server.exchanges == []


@pytest.mark.parametrize("sent", [response(b"half", length=8), chunked_head() + chunk(b"half")])
def test_tls_that_is_cut(serve, certificate, library, sent):
    def answer(exchange):
        exchange.send(sent)
        time.sleep(0.05)
        exchange.drop()

    server = serve(answer, tls=faulty.tls_context(certificate))
    answer = get(server.url(), "--ca", f"{certificate}.crt", **library)
    assert (answer.body, answer.end) == (b"half", "failed cutOff")


def test_tls_that_is_reset_in_the_handshake(serve, library):
    def answer(exchange):
        exchange.connection.recv(10)
        exchange.reset()

    url = serve(raw=answer).url().replace("http:", "https:")
    end = get(url, **library).end
    # NSS has its own words alone for it.
    assert end == "failed cutOff" or "reset by peer" in end


def test_server_without_tls(serve, library):
    def answer(exchange):
        exchange.connection.recv(1000)
        exchange.send(response(b"", "400 Bad Request"))

    answer = get(serve(raw=answer).url().replace("http:", "https:"), **library)
    assert answer.end.startswith("failed untrusted(reason: ") or answer.end == "failed cutOff"


@pytest.mark.skipif(not shutil.which("nghttpd"), reason="no nghttpd")
def test_http_2(certificate, tmp_path):
    (tmp_path / "page").write_bytes(b"two" * 50_000)
    port = faulty.closed_port()
    process = subprocess.Popen(
        ["nghttpd", "-a", "127.0.0.1", "-d", str(tmp_path), str(port), str(certificate), f"{certificate}.crt"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_until(lambda: is_listening(port), lambda: "nghttpd does not listen")
        answer = get(f"https://127.0.0.1:{port}/page", "--ca", f"{certificate}.crt")
        assert (answer.heads, answer.body, answer.end) == ([200], b"two" * 50_000, "finished")
        assert "nghttpd" in answer.fields["server"]
    finally:
        process.terminate()
        process.wait()


def is_listening(port):
    """Whether something listens."""
    with socket.socket() as client:
        return client.connect_ex(("127.0.0.1", port)) == 0


# Proxies


def test_proxy_of_the_request(serve, replying):
    server, proxy = replying(response(b"ok")), serve(kind=faulty.Proxy)
    assert get(server.url("/a"), "--proxy", f"http://127.0.0.1:{proxy.port}").body == b"ok"
    assert proxy.exchanges[0].line == f"GET {server.url('/a')} HTTP/1.1"


@pytest.mark.parametrize("name", ["http_proxy", "all_proxy", "ALL_PROXY"])
def test_proxy_of_the_environment(serve, replying, name):
    server, proxy = replying(response(b"ok")), serve(kind=faulty.Proxy)
    assert get(server.url(), **{name: f"http://127.0.0.1:{proxy.port}"}).body == b"ok"
    assert len(proxy.exchanges) == 1
    for exception in ("127.0.0.1", "localhost,127.0.0.1", "*"):
        variables = {name: f"http://127.0.0.1:{proxy.port}", "no_proxy": exception}
        assert get(server.url(), **variables).body == b"ok"
    assert get(server.url(), "--proxy", "", **{name: f"http://127.0.0.1:{proxy.port}"}).body == b"ok"
    assert len(proxy.exchanges) == 1


@pytest.mark.parametrize("name", ["https_proxy", "HTTPS_PROXY", "all_proxy"])
def test_tunnel(serve, replying, certificate, name):
    server = replying(response(b"ok"), tls=faulty.tls_context(certificate))
    proxy = serve(kind=faulty.Proxy)
    answer = get(server.url(), "--ca", f"{certificate}.crt", "--header", "Authorization", KEY,
                 **{name: f"http://127.0.0.1:{proxy.port}"})
    assert (answer.heads, answer.body, answer.end) == ([200], b"ok", "finished")
    assert "X-Proxy" not in answer.fields
    assert proxy.exchanges[0].line == f"CONNECT 127.0.0.1:{server.port} HTTP/1.1"
    assert KEY.encode() not in proxy.exchanges[0].request


def test_proxy_that_is_not_there(replying, certificate):
    plain = replying(response(b"ok"))
    secure = replying(response(b"ok"), tls=faulty.tls_context(certificate))
    proxy = f"http://127.0.0.1:{faulty.closed_port()}"
    for server in (plain, secure):
        assert get(server.url(), "--proxy", proxy).end.startswith("failed proxy(reason: ")
        assert get(server.url(), all_proxy=proxy).end.startswith("failed proxy(reason: ")
    assert get(plain.url(), "--proxy", "http://nothing.invalid:3128").end.startswith("failed proxy(reason: ")


@pytest.mark.parametrize("status", ["407 Proxy Authentication Required", "403 Forbidden", "502 Bad Gateway"])
def test_proxy_that_refuses_a_tunnel(serve, replying, certificate, status):
    server = replying(response(b"ok"), tls=faulty.tls_context(certificate))
    proxy = serve(kind=faulty.Proxy, status=status)
    answer = get(server.url(), "--ca", f"{certificate}.crt", "--proxy", f"http://127.0.0.1:{proxy.port}")
    assert answer.end.startswith("failed proxy(reason: ") and status[:3] in answer.end
    assert (answer.heads, server.exchanges) == ([], [])


def test_proxy_that_wants_a_password(serve, replying):
    proxy = serve(kind=faulty.Proxy, status="407 Proxy Authentication Required")
    answer = get(replying(response()).url(), "--proxy", f"http://127.0.0.1:{proxy.port}")
    assert answer.end.startswith("failed proxy(reason: ")
    assert (answer.heads, answer.body) == ([], b"")


def test_proxy_gets_its_password(serve, replying):
    server, proxy = replying(response(b"ok")), serve(kind=faulty.Proxy)
    assert get(server.url(), "--proxy", f"http://me:s3cret@127.0.0.1:{proxy.port}").body == b"ok"
    assert proxy.exchanges[0].headers["proxy-authorization"] == "Basic bWU6czNjcmV0"


def test_proxy_that_hangs_up(serve, replying, certificate):
    server = replying(response(b"ok"), tls=faulty.tls_context(certificate))
    proxy = serve(lambda exchange: None)
    assert get(server.url(), "--proxy", f"http://127.0.0.1:{proxy.port}").end.startswith("failed proxy(reason: ")


# The library


@pytest.mark.skipif(sys.platform != "linux", reason="libraries are found by the loader of Linux")
def test_no_library(replying, tmp_path):
    server = replying(response())
    variables = hiding(tmp_path, LIBRARIES)
    assert get(server.url(), **variables).lines == ["failed noLibrary"]
    assert get(server.url(), "--prepare", "--poll", "--count", 3, **variables).lines[:3] == ["failed noLibrary"] * 3
    assert server.exchanges == []


@pytest.mark.skipif(sys.platform != "linux", reason="libraries are found by the loader of Linux")
def test_library_that_is_something_else(replying, tmp_path):
    variables = hiding(tmp_path, LIBRARIES[1:])
    other = next((path for path in map(line_path, loaded_libraries())), None)
    if not other:
        pytest.skip("no other library to stand in")
    shutil.copy(other, tmp_path / "libcurl.so.4")
    assert get(replying(response()).url(), **variables).lines == ["failed noLibrary"]


def loaded_libraries():
    """What the probe is linked with."""
    listing = subprocess.run(["ldd", binary("transport-probe")], capture_output=True, text=True, check=True).stdout
    return [line for line in listing.splitlines() if "=> /" in line and "libm.so" in line]


def line_path(line):
    """The path in a line of ldd."""
    return line.split("=> ")[1].split(" ")[0]


def test_library_is_not_loaded_without_a_request():
    if sys.platform != "linux":
        pytest.skip("the loader's report is that of Linux")
    result = subprocess.run(
        [binary("transport-probe")], capture_output=True, text=True, env=environment(LD_DEBUG="files"))
    assert result.returncode == 64
    assert "libc.so" in result.stderr and "libcurl" not in result.stderr


def test_all_libraries_do_the_same(replying, library):
    server = replying(response(gzip.compress(b"words"), headers=["Content-Encoding: gzip"]))
    answer = get(server.url(), **library)
    assert (answer.heads, answer.body, answer.end) == ([200], b"words", "finished")
