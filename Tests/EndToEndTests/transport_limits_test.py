"""The live transport's bounds of size and time, and how it ends when it is cancelled or the process exits."""

import signal
import sys
import time

import pytest

import faulty_server as faulty
from faulty_server import chunk, chunked_head, response
from support import TIMEOUT, wait_until
from transport_support import (
    certificate, get, probe, replying, serve, started)


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


# Ends


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
    for way in ([], ["--prepare"]):
        answer = get(server.url(), "--ca", f"{certificate}.crt", "--cancel-ms", milliseconds, "--exit", *way)
        assert answer.lines == ["stopping"]


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
