"""The live transport against real sockets: what it sends, what it makes of answers, and how it fails."""

import contextlib
import gzip
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
import zlib

import pytest

import faulty_server as faulty
from faulty_server import chunk, chunked_head, response
from support import TIMEOUT, binary, environment, reset_signals, wait_until

LIBRARIES = ["libcurl.so.4", "libcurl-gnutls.so.4", "libcurl-nss.so.4"]
KEY = "sk-test-0123456789abcdef"


class Answer:
    """What the probe printed."""

    def __init__(self, result):
        self.code = result.returncode
        self.errors = result.stderr.decode()
        self.lines = result.stdout.decode().splitlines()
        self.body = b"".join(bytes.fromhex(line[5:]) for line in self.lines if line.startswith("body "))
        self.size = sum(int(line[5:]) for line in self.lines if line.startswith("size "))
        self.heads = [int(line[5:]) for line in self.lines if line.startswith("head ")]
        self.fields = dict(line[6:].split(": ", 1) for line in self.lines if line.startswith("field "))

    @property
    def end(self):
        """The last event."""
        return self.lines[-1]


def probe(*arguments, stdin=b"", **variables):
    """Sends a request; nothing but its events may be printed."""
    result = subprocess.run(
        [binary("transport-probe"), *map(str, arguments)], input=stdin, capture_output=True, timeout=TIMEOUT,
        env=environment(**variables), preexec_fn=reset_signals)
    answer = Answer(result)
    assert answer.code == 0, (answer.code, answer.errors)
    assert answer.errors == ""
    return answer


def get(url, *arguments, **variables):
    """Sends a GET request."""
    return probe("GET", url, *arguments, **variables)


@pytest.fixture
def serve():
    """Makes servers, and closes them when the test is over."""
    with contextlib.ExitStack() as stack:
        def make(*arguments, kind=faulty.Server, **options):
            server = kind(*arguments, **options)
            stack.callback(server.close)
            return server

        yield make


@pytest.fixture
def replying(serve):
    """Makes servers that send these bytes and close."""
    return lambda *parts, **options: serve(lambda exchange: [exchange.send(part) for part in parts], **options)


@pytest.fixture(scope="session")
def certificate(tmp_path_factory):
    """A certificate of 127.0.0.1 and localhost."""
    folder = tmp_path_factory.mktemp("tls")
    return faulty.make_certificate(folder, "here", "IP:127.0.0.1,DNS:localhost")


@pytest.fixture(scope="session")
def foreign_certificate(tmp_path_factory):
    """A certificate of another host."""
    folder = tmp_path_factory.mktemp("foreign")
    return faulty.make_certificate(folder, "elsewhere", "DNS:elsewhere.invalid")


# What is sent


def test_post_arrives_as_it_was_said(serve):
    server = serve(lambda exchange: exchange.send(response(b"fine", headers=["X-One: 1"])))
    answer = probe("POST", server.url("/v1/chat?a=b"), "--body", "-", "--header", "Authorization", f"Bearer {KEY}",
                   "--header", "Content-Type", "application/json", "--header", "X-Empty", "", stdin=b'{"a":1}\0\xff')
    assert (answer.heads, answer.body, answer.end) == ([200], b"fine", "finished")
    assert answer.fields["X-One"] == "1"
    [exchange] = server.exchanges
    assert exchange.line == "POST /v1/chat?a=b HTTP/1.1"
    assert exchange.body == b'{"a":1}\0\xff'
    assert exchange.headers["authorization"] == f"Bearer {KEY}"
    assert exchange.headers["content-type"] == "application/json"
    assert exchange.headers["x-empty"] == ""
    assert exchange.headers["user-agent"] == "qmark/probe"
    assert "gzip" in exchange.headers["accept-encoding"]
    assert "expect" not in exchange.headers


def test_large_post_waits_for_no_continue(serve):
    server = serve(lambda exchange: exchange.send(response(b"ok")))
    body = bytes(range(256)) * 40_000
    answer = probe("POST", server.url(), "--body", "-", stdin=body)
    assert answer.end == "finished"
    assert server.exchanges[0].body == body
    assert not {"expect", "content-type"} & set(server.exchanges[0].headers)


def test_empty_post_and_own_user_agent(serve):
    server = serve(lambda exchange: exchange.send(response()))
    assert probe("POST", server.url(), "--header", "User-Agent", "mine/2").end == "finished"
    headers = server.exchanges[0].headers
    assert (headers["content-length"], headers["user-agent"]) == ("0", "mine/2")


@pytest.mark.parametrize("name, value", [
    ("X-A", r"a\r\nX-Injected: 1"), ("X-A", r"a\nX-Injected: 1"), ("X-A", r"a\0b"), ("X-A\\r\\nX-Injected", "1"),
    ("X A", "1"), ("X-A:", "1"), ("", "1")])
def test_injected_header_is_refused_before_anything_is_sent(serve, name, value):
    server = serve(lambda exchange: exchange.send(response()))
    answer = get(server.url(), "--header", name, value)
    assert answer.end.startswith('failed other(reason: "a header field')
    assert server.exchanges == []


def test_user_and_password_of_the_url(serve):
    server = serve(lambda exchange: exchange.send(response()))
    url = server.url().replace("//", "//me:s3cret@")
    assert get(url).end == "finished"
    assert server.exchanges[0].headers["authorization"] == "Basic bWU6czNjcmV0"


@pytest.mark.parametrize("url", [
    "", "nothing", "ftp://127.0.0.1/", "file:///etc/passwd", "http://", "http:///path", "http://127.0.0.1:99999/",
    "http://127.0.0.1:x/", "http://127.0.0.1/a b", r"gopher://127.0.0.1:1/", "http://me:s3cret@", "https://[::1"])
def test_no_url(url):
    assert get(url).end == "failed badURL"


# What comes back


def test_body_comes_as_it_arrives(serve):
    go_on = threading.Event()

    def answer(exchange):
        exchange.send(chunked_head() + chunk(b"one"))
        assert go_on.wait(10)
        exchange.send(chunk(b"two") + faulty.CHUNK_END)

    server = serve(answer)
    with started("GET", server.url(), "--poll") as process:
        assert process.stdout.readline() == "head 200\n"
        process.stdout.readline()
        assert process.stdout.readline() == f"body {b'one'.hex()}\n"
        go_on.set()
        assert process.stdout.read() == f"body {b'two'.hex()}\nfinished\n"


@pytest.mark.parametrize("waiting", [[], ["--poll"], ["--prepare"]])
def test_byte_by_byte(serve, waiting):
    text = chunked_head("X-Two: 2") + chunk("한글 ✓".encode()) + faulty.CHUNK_END

    def answer(exchange):
        for byte in text:
            exchange.send(bytes([byte]))

    answer = get(serve(answer).url(), *waiting)
    assert (answer.body.decode(), answer.fields["X-Two"], answer.end) == ("한글 ✓", "2", "finished")


@pytest.mark.parametrize("body", [b"", b"x", bytes(100_000)])
def test_answer_without_a_length_ends_with_the_connection(replying, body):
    answer = get(replying(b"HTTP/1.0 200 OK\r\n\r\n" + body).url())
    assert (answer.body, answer.end) == (body, "finished")


@pytest.mark.parametrize("status", [204, 304, 400, 401, 403, 404, 408, 413, 429, 500, 503, 529])
def test_status_is_an_answer(replying, status):
    body = b"" if status in (204, 304) else b"why"
    answer = get(replying(response(body, f"{status} Because", ["Retry-After: 7"])).url())
    assert (answer.heads, answer.body, answer.fields["Retry-After"]) == ([status], body, "7")
    assert answer.end == "finished"


def test_interim_responses_are_no_head(replying):
    interim = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nX-Early: 1\r\n\r\n"
    answer = get(replying(interim, response(b"ok", headers=["X-Late: 1"])).url())
    assert (answer.heads, answer.body, answer.end) == ([200], b"ok", "finished")
    assert "X-Late" in answer.fields and "X-Early" not in answer.fields


def test_trailers_are_no_header(replying):
    answer = get(replying(chunked_head(), chunk(b"ok"), b"0\r\nX-Trailer: 1\r\n\r\n").url())
    assert (answer.heads, answer.body, answer.end) == ([200], b"ok", "finished")
    assert "X-Trailer" not in answer.fields


@pytest.mark.parametrize("coding, code", [
    ("gzip", gzip.compress), ("deflate", zlib.compress)])
def test_content_coding(replying, coding, code):
    packed = code(b"words " * 1000)
    answer = get(replying(response(packed, headers=[f"Content-Encoding: {coding}"])).url())
    assert (answer.body, answer.end) == (b"words " * 1000, "finished")


def test_redirect_is_not_followed(serve):
    other = serve(lambda exchange: exchange.send(response(b"stolen")))
    server = serve(lambda exchange: exchange.send(
        response(b"", "307 Temporary Redirect", [f"Location: {other.url()}"])))
    answer = get(server.url(), "--header", "Authorization", f"Bearer {KEY}", "--header", "x-api-key", KEY)
    assert (answer.heads, answer.end) == ([307], "finished")
    assert answer.fields["Location"] == other.url()
    assert len(server.exchanges) == 1 and other.exchanges == []


# Bounds


def test_body_of_a_hundred_megabytes(serve):
    def answer(exchange):
        exchange.send(response(length=100 << 20))
        for _ in range(100):
            exchange.send(bytes(1 << 20))

    answer = get(serve(answer).url(), "--quiet", "--body-bytes", 1 << 20)
    assert (answer.size, answer.end) == (1 << 20, "failed tooLarge(limit: 1048576)")


def test_body_of_exactly_the_limit(replying):
    assert get(replying(response(b"x" * 1000)).url(), "--body-bytes", 1000).end == "finished"
    answer = get(replying(response(b"x" * 1001)).url(), "--body-bytes", 1000)
    assert (answer.body, answer.end) == (b"x" * 1000, "failed tooLarge(limit: 1000)")


def test_endless_stream(serve):
    def answer(exchange):
        exchange.send(chunked_head())
        while True:
            exchange.send(chunk(b": keep-alive\n\n" * 100))

    answer = get(serve(answer).url(), "--quiet", "--body-bytes", 500_000)
    assert (answer.size, answer.end) == (500_000, "failed tooLarge(limit: 500000)")


def test_bomb_stays_inside_the_bound(replying):
    bomb = faulty.gzip_bomb(200 << 20)
    answer = get(replying(response(bomb, headers=["Content-Encoding: gzip"])).url(), "--quiet", "--body-bytes", 70_000)
    assert (answer.size, answer.end) == (70_000, "failed tooLarge(limit: 70000)")


@pytest.mark.parametrize("line", [b"X-Padding: " + b"x" * 1000 + b"\r\n", b"X-" + b"x" * 2_000_000,
                                  b"HTTP/1.1 103 Early Hints\r\nX-Padding: " + b"x" * 1000 + b"\r\n\r\n"])
def test_endless_header(serve, line):
    def answer(exchange):
        exchange.send(b"HTTP/1.1 200 OK\r\n")
        while True:
            exchange.send(line)

    answer = get(serve(answer).url())
    assert answer.end.startswith("failed other(reason: ")
    assert answer.body == b""


def test_large_header_is_fine(replying):
    padding = [f"X-Padding-{number}: {'x' * 1000}" for number in range(100)]
    answer = get(replying(response(b"ok", headers=padding)).url())
    assert (len(answer.fields), answer.end) == (101, "finished")


# Time


def test_stall_after_the_head(serve):
    def answer(exchange):
        exchange.send(chunked_head() + chunk(b"begin"))
        exchange.wait_until_closed()

    began = time.monotonic()
    answer = get(serve(answer).url(), "--idle-ms", 300)
    assert (answer.body, answer.end) == (b"begin", "failed idleTimedOut")
    assert time.monotonic() - began < 3


def test_stall_before_the_head(serve):
    server = serve(lambda exchange: exchange.wait_until_closed())
    assert get(server.url(), "--idle-ms", 200).end == "failed idleTimedOut"


def test_slow_but_living_answer_is_not_idle(serve):
    def answer(exchange):
        exchange.send(chunked_head())
        for _ in range(8):
            time.sleep(0.1)
            exchange.send(chunk(b"."))
        exchange.send(faulty.CHUNK_END)

    answer = get(serve(answer).url(), "--idle-ms", 600)
    assert (answer.body, answer.end) == (b"........", "finished")


def test_slow_upload_is_not_idle(serve):
    size = 24_000_000

    def take_slowly(exchange):
        taken = 0
        while taken < size:
            taken += len(exchange.connection.recv(200_000))
            time.sleep(0.01)
        exchange.send(response(b"ok"))
        exchange.wait_until_closed()

    answer = probe("POST", serve(raw=take_slowly).url(), "--body", "-", "--idle-ms", 900, stdin=bytes(size))
    assert (answer.body, answer.end) == (b"ok", "finished")


def test_whole_takes_too_long(serve):
    def answer(exchange):
        exchange.send(chunked_head())
        while True:
            time.sleep(0.05)
            exchange.send(chunk(b"."))

    began = time.monotonic()
    assert get(serve(answer).url(), "--total-ms", 500, "--idle-ms", 5000).end == "failed tookTooLong"
    assert time.monotonic() - began < 4


@pytest.mark.skipif(sys.platform != "linux", reason="other kernels refuse where the queue is full")
def test_connection_never_stands():
    with faulty.full_listener() as port:
        began = time.monotonic()
        assert get(f"http://127.0.0.1:{port}/", "--connect-ms", 300, "--idle-ms", 50).end == "failed connectTimedOut"
        assert time.monotonic() - began < 3


def test_handshake_never_ends(serve):
    server = serve(raw=lambda exchange: exchange.wait_until_closed())
    url = server.url().replace("http:", "https:")
    assert get(url, "--connect-ms", 300).end == "failed connectTimedOut"


# Nobody there


def test_refused():
    assert get(f"http://127.0.0.1:{faulty.closed_port()}/").end == "failed refused"


def test_unresolvable():
    assert get("http://nothing.invalid/").end == "failed unresolvedHost"


def test_password_is_in_no_failure():
    port = faulty.closed_port()
    for url in (f"http://me:s3cret@127.0.0.1:{port}/", "https://me:s3cret@nothing.invalid/"):
        assert "s3cret" not in get(url).end
    for proxy in (f"http://me:s3cret@127.0.0.1:{port}", "http://me:s3cret@nothing.invalid:1", "odd://me:s3cret@host",
                  "http://me:s3cret@[nothing", "me:s3cret@host:x"):
        for answer in (get("http://127.0.0.1:1/", "--proxy", proxy), get("http://127.0.0.1:1/", http_proxy=proxy)):
            assert answer.end.startswith("failed proxy(reason: "), (proxy, answer.end)
            assert "s3cret" not in answer.end


# Broken off


@pytest.mark.parametrize("parts", [
    [],
    [b"HTTP/1.1 200"],
    [b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"],
    [response(b"half", length=8)],
    [chunked_head()],
    [chunked_head(), chunk(b"half")],
    [chunked_head(), b"8\r\nhalf"]])
def test_cut(replying, parts):
    assert get(replying(*parts).url()).end == "failed cutOff"


@pytest.mark.parametrize("sent", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\nhalf", chunked_head() + chunk(b"a")])
def test_reset(serve, sent):
    def answer(exchange):
        exchange.send(sent)
        time.sleep(0.05)
        exchange.reset()

    assert get(serve(answer).url()).end == "failed cutOff"


def test_reset_while_sending_kills_nobody(serve):
    def take_little(exchange):
        exchange.connection.recv(1000)
        exchange.reset()

    answer = probe("POST", serve(raw=take_little).url(), "--body", "-", stdin=bytes(20_000_000))
    assert answer.end == "failed cutOff"


@pytest.mark.parametrize("text", [b"SSH-2.0-server\r\n", b"\0\1\2\3" * 20, b"HTTP/1.1 huh\r\n\r\n", b"{}"])
def test_no_http(serve, text):
    answer = get(serve(lambda exchange: exchange.send(text)).url())
    assert answer.end.startswith("failed other(reason: ") or answer.end == "failed cutOff"
    assert answer.heads == []


def test_broken_coding(replying):
    answer = get(replying(response(b"no gzip at all", headers=["Content-Encoding: gzip"])).url())
    assert answer.end.startswith("failed other(reason: ")
    broken = chunked_head() + b"zz\r\nhello\r\n"
    assert get(replying(broken).url()).end in ("failed cutOff",)


# TLS


@pytest.fixture(params=LIBRARIES)
def library(request, tmp_path):
    """Each libcurl that is installed, by the environment that has it found alone."""
    if sys.platform != "linux":
        pytest.skip("libraries are found by the loader of Linux")
    variables = hiding(tmp_path, [name for name in LIBRARIES if name != request.param])
    version = probe("version", **variables)
    if version.end == "none":
        pytest.skip(f"{request.param} is not installed")
    return variables


def hiding(folder, names):
    """The environment in which the loader finds broken files of these names."""
    for name in names:
        (folder / name).write_bytes(b"")
    return {"LD_LIBRARY_PATH": str(folder)}


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


# Ends


@contextlib.contextmanager
def started(*arguments, **variables):
    """A probe that runs while the test goes on."""
    process = subprocess.Popen(
        [binary("transport-probe"), *map(str, arguments)], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, env=environment(**variables), preexec_fn=reset_signals, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.communicate(timeout=TIMEOUT)


class Watched:
    """A server that answers a little, then waits until the other side closes."""

    def __init__(self, serve, sent, tls=None):
        self.closed_at = None
        self.sent = sent
        self.server = serve(self._answer, tls=tls)

    def _answer(self, exchange):
        exchange.send(self.sent)
        self.closed_at = exchange.wait_until_closed()


@pytest.mark.parametrize("sent", [b"", b"HTTP/1.1 200 OK\r\n", chunked_head(), chunked_head() + chunk(b"some")])
@pytest.mark.parametrize("way", ["cancel", "release"])
@pytest.mark.parametrize("is_secure", [False, True])
def test_cancelled_connection_is_closed_within_a_tenth_of_a_second(serve, certificate, sent, way, is_secure):
    watched = Watched(serve, sent, faulty.tls_context(certificate) if is_secure else None)
    options = ["--ca", f"{certificate}.crt", "--cancel-ms", 300, "--quiet"] + ["--release"] * (way == "release")
    with started("GET", watched.server.url(), *options) as process:
        for line in process.stdout:
            if line == "stopping\n":
                break
        stopped_at = time.monotonic()
        rest = process.stdout.read()
        assert process.wait(TIMEOUT) == 0
    wait_until(lambda: watched.closed_at, lambda: "the connection stays open")
    assert watched.closed_at - stopped_at < 0.1
    assert rest == ("released\n" if way == "release" else "cancelled 0\n")


@pytest.mark.parametrize("milliseconds", [0, 1, 2, 3, 5, 8])
def test_cancelled_at_any_moment(serve, certificate, milliseconds):
    server = serve(lambda exchange: exchange.wait_until_closed(), tls=faulty.tls_context(certificate))
    for way in ([], ["--release"]):
        answer = get(server.url(), "--ca", f"{certificate}.crt", "--cancel-ms", milliseconds, *way)
        assert answer.end == ("released" if way else "cancelled 0")
    exit_at_once = get(server.url(), "--ca", f"{certificate}.crt", "--cancel-ms", milliseconds, "--exit")
    assert exit_at_once.lines == ["stopping"]


def test_cancelled_while_the_connection_is_tried_or_a_name_is_looked_up():
    with faulty.full_listener() as port:
        assert get(f"http://127.0.0.1:{port}/", "--cancel-ms", 100).end == "cancelled 0"
    assert get("http://nothing.invalid/", "--cancel-ms", 1).end in ("cancelled 0", "failed unresolvedHost")


@pytest.mark.parametrize("is_secure", [False, True])
def test_exit_in_the_middle_of_a_stream(serve, certificate, is_secure):
    def answer(exchange):
        exchange.send(chunked_head())
        while True:
            exchange.send(chunk(b"x" * 4000))

    server = serve(answer, tls=faulty.tls_context(certificate) if is_secure else None)
    for _ in range(10):
        answer = get(server.url(), "--ca", f"{certificate}.crt", "--quiet", "--body-bytes", 1 << 30, "--cancel-ms",
                     40, "--exit")
        assert answer.end == "stopping"


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_signal_reaches_the_program(serve, number):
    watched = Watched(serve, chunked_head())
    with started("GET", watched.server.url()) as process:
        assert process.stdout.readline() == "head 200\n"
        process.send_signal(number)
        assert process.wait(TIMEOUT) == -number


def test_many_transfers_leave_nothing_behind(serve, replying):
    server = replying(response(b"ok"))
    few, many = (get(server.url(), "--count", count).lines for count in (2, 60))
    assert few.count("finished") == 2 and many.count("finished") == 60
    assert few[-1] == many[-1]
    refused = get(f"http://127.0.0.1:{faulty.closed_port()}/", "--count", 60).lines
    cut = get(replying(response(b"half", length=8)).url(), "--count", 60).lines
    hanging = serve(lambda exchange: exchange.wait_until_closed())
    cancelled = get(hanging.url(), "--count", 20, "--cancel-ms", 5).lines
    released = get(hanging.url(), "--count", 5, "--cancel-ms", 5, "--release").lines
    assert refused[-1] == cut[-1] == cancelled[-1] == released[-1] == few[-1]


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
