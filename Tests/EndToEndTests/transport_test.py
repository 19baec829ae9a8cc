"""What the live transport sends over real sockets, and what it makes of answers that are cut, broken or missing."""

import gzip
import threading
import time
import zlib

import pytest

import faulty_server as faulty
from faulty_server import chunk, chunked_head, response
from transport_support import (
    get, probe, replying, serve, started)

KEY = "sk-test-0123456789abcdef"


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


def test_coded_stream_is_not_held_back(serve):
    coder = zlib.compressobj(wbits=31)
    go_on = threading.Event()

    def answer(exchange):
        exchange.send(chunked_head("Content-Encoding: gzip"))
        exchange.send(chunk(coder.compress(b"one") + coder.flush(zlib.Z_SYNC_FLUSH)))
        assert go_on.wait(10)
        exchange.send(chunk(coder.compress(b"two") + coder.flush()) + faulty.CHUNK_END)

    with started("GET", serve(answer).url()) as process:
        lines = iter(process.stdout.readline, "")
        assert f"body {b'one'.hex()}\n" in lines
        go_on.set()
        assert list(lines) == [f"body {b'two'.hex()}\n", "finished\n"]


def test_coding_can_be_declined(serve):
    server = serve(lambda exchange: exchange.send(response()))
    assert get(server.url(), "--header", "Accept-Encoding", "identity").end == "finished"
    assert server.exchanges[0].headers["accept-encoding"] == "identity"


def test_redirect_is_not_followed(serve):
    other = serve(lambda exchange: exchange.send(response(b"stolen")))
    server = serve(lambda exchange: exchange.send(
        response(b"", "307 Temporary Redirect", [f"Location: {other.url()}"])))
    answer = get(server.url(), "--header", "Authorization", f"Bearer {KEY}", "--header", "x-api-key", KEY)
    assert (answer.heads, answer.end) == ([307], "finished")
    assert answer.fields["Location"] == other.url()
    assert len(server.exchanges) == 1 and other.exchanges == []


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
