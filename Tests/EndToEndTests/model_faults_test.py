"""Each thing that can go wrong between qmark and a model, done to it over a real socket."""

import os
import re
import signal
import socket
import subprocess
import time

import pexpect
import pytest
from model_support import ANSWER, KEY, PROTOCOLS, WORDS, is_hostile, refused
from stub.answers import COMMAND, REFUSAL
from stub_process import Stub

STREAMS = pytest.mark.parametrize("stream", ["true", "false"])


def each_protocol(stub, **scenario):
    """The same scenario in all four."""
    return [stub.route(protocol, **scenario) for protocol in PROTOCOLS]


# Statuses


@pytest.mark.parametrize("status, exits, requests, words", [
    (400, (69, 78), 1, ["because"]),
    (401, 77, 1, []),
    (403, 77, 1, []),
    (404, (69, 78), 1, ["m"]),
    (408, 69, 3, []),
    (413, (65, 69, 78), 1, []),
    (500, 69, 3, ["500"]),
    (502, 69, 3, ["502"]),
    (503, 69, 3, ["503"]),
    (529, 69, 3, []),
])
def test_a_status(stub, qmark, status, exits, requests, words):
    routes = each_protocol(stub, status=status, reason="because")
    for result, route in zip(qmark.together(routes), routes):
        refused(result, exits, *words)
        # Where the server refuses the form of a request, plainer ones may be tried; what may pass is tried three times.
        assert len(route.requests()) == requests or (status == 400 and len(route.requests()) <= 4), route.protocol


@pytest.mark.parametrize("body", ["html", "text", "empty"])
@pytest.mark.parametrize("status, exits", [(401, 77), (404, (69, 78)), (429, 75), (502, 69)])
def test_a_proxy_s_page_instead_of_the_error(stub, qmark, status, exits, body):
    result = refused(qmark(stub.route(status=status, body=body)), exits)
    assert "<h1>" not in result.err


def test_the_refused_key_is_named_and_not_shown(stub, qmark):
    result = refused(qmark(stub.route(status=401, reason=f"Incorrect API key provided: {KEY}.")), 77, "OPENAI_API_KEY")
    assert KEY not in result.err


def test_names_near_a_model_that_is_not_there(stub, qmark):
    result = qmark(stub.route(status=404, models="quince-large;quince-small;apple"), model_name="quince-larg")
    refused(result, (69, 78), "quince-larg", "quince-large")


def test_a_fault_that_passes(stub, qmark):
    route = stub.route(status=503, times=2)
    assert qmark(route).out == ANSWER
    assert len(route.requests()) == 3


# 429


def test_too_many_requests(stub, qmark):
    routes = each_protocol(stub, status=429)
    for result, route in zip(qmark.together(routes), routes):
        refused(result, 75)
        assert len(route.requests()) == 1


@pytest.mark.parametrize("retry", ["1", "date:2"])
def test_a_short_wait_is_honoured_once(stub, qmark, retry):
    route = stub.route(status=429, retry=retry, times=1)
    started = time.monotonic()
    assert qmark(route).out == ANSWER
    assert len(route.requests()) == 2 and time.monotonic() - started > 0.5
    route = stub.route(status=429, retry=retry)
    refused(qmark(route), 75)
    assert len(route.requests()) == 2


@pytest.mark.parametrize("retry", ["120", "date:120"])
def test_a_long_wait_is_said(stub, qmark, retry):
    route = stub.route(status=429, retry=retry)
    started = time.monotonic()
    result = refused(qmark(route), 75)
    assert re.search(r"1(1[5-9]|20)|2 min", result.err), result
    assert len(route.requests()) == 1 and time.monotonic() - started < 5


# Connections


def unused_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


@pytest.mark.parametrize("protocol, word", [("openai", "127.0.0.1"), ("ollama", "ollama serve")])
def test_nothing_listens(stub, qmark, protocol, word):
    result = qmark(stub.route(protocol), url=f"http://127.0.0.1:{unused_port()}/v1")
    refused(result, 69, word)


def test_a_host_without_an_address(stub, qmark):
    refused(qmark(stub.route(), url="https://no-such-host.invalid/v1"), 69, "no-such-host.invalid")


def test_a_connection_that_never_stands(stub, qmark):
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        waiting = [socket.socket() for _ in range(4)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(full.getsockname())
        url = f"http://127.0.0.1:{full.getsockname()[1]}/v1"
        refused(qmark(stub.route(), url=url, model_connect_timeout="1"), 69)
        for one in waiting:
            one.close()


def test_a_key_does_not_travel_unencrypted(stub, qmark):
    refused(qmark(stub.route(), url="http://model.invalid/v1"), 78, "https://")


def test_no_answer_at_all(stub, qmark):
    routes = each_protocol(stub, hang=1)
    for result, route in zip(qmark.together(routes, model_idle_timeout="1"), routes):
        refused(result, 69)
        assert 1 <= len(route.requests()) <= 3


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    """A certificate that nobody signed, for 127.0.0.1, and its key."""
    folder = tmp_path_factory.mktemp("tls")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1", "-addext",
         "subjectAltName=IP:127.0.0.1", "-keyout", folder / "key.pem", "-out", folder / "cert.pem"],
        check=True, capture_output=True)
    return folder


@pytest.fixture(scope="module")
def tls_stub(certificate, tmp_path_factory):
    """The stub behind that certificate."""
    running = Stub(
        tmp_path_factory.mktemp("tls-stub"), "--certificate", str(certificate / "cert.pem"), "--private-key",
        str(certificate / "key.pem"), scheme="https")
    yield running
    running.close()


def test_a_certificate_that_nobody_signed(tls_stub, qmark):
    route = tls_stub.route()
    refused(qmark(route), 69, "ca_file")
    assert route.requests() == []


def test_a_certificate_authority_of_one_s_own(tls_stub, qmark, certificate):
    assert qmark(tls_stub.route(), model_ca_file=str(certificate / "cert.pem")).out == ANSWER


def test_tls_with_a_server_that_speaks_none(stub, qmark):
    refused(qmark(stub.route(), url=stub.root.replace("http:", "https:") + "/v1", model_connect_timeout="1"), 69)


def test_a_proxy(stub, qmark):
    route = stub.route("ollama")
    url = route.url.replace(f"127.0.0.1:{stub.port}", "model.invalid")
    assert qmark(route, url=url, model_proxy=stub.root).out == ANSWER
    assert route.requests()[0]["target"] == "model.invalid"
    assert qmark(route, url=url, model_cache="false", ALL_PROXY=stub.root).out == ANSWER


def test_a_proxy_that_is_not_there_or_refuses(stub, qmark):
    route = stub.route("ollama")
    url = route.url.replace(f"127.0.0.1:{stub.port}", "model.invalid")
    refused(qmark(route, url=url, model_proxy=f"http://127.0.0.1:{unused_port()}"), 69, "proxy")
    assert qmark(stub.route("ollama", status=407), model_proxy=stub.root).status in (69, 77, 78)


def test_a_redirect_is_not_followed(stub, qmark, tmp_path):
    other = Stub(tmp_path)
    try:
        route = stub.route(redirect=f"{other.root}/v1/chat/completions")
        refused(qmark(route), (69, 78), f"127.0.0.1:{other.port}", "base_url")
        assert other.events() == []
    finally:
        other.close()


# Answers


@pytest.mark.parametrize("scenario", [
    {"cut": "event"}, {"cut": "event", "rst": 1}, {"cut": "character"}, {"cut": 2, "close": 1}, {"cut": "head"},
    {"malformed": 1}, {"error": 2}, {"stall": 2}, {"form": "plain", "noend": 1}, {"form": "plain", "noend": 1, "close": 1},
], ids=str)
def test_a_stream_that_breaks_off(stub, qmark, scenario):
    routes = each_protocol(stub, **scenario)
    for result, route in zip(qmark.together(routes, model_idle_timeout="1"), routes):
        refused(result, 69)
        assert len(route.requests()) <= 3


@pytest.mark.parametrize("scenario", [
    {"cut": "event"}, {"cut": "event", "rst": 1}, {"cut": "character"}, {"cut": "head"}, {"malformed": 1}, {"shape": 1},
], ids=str)
def test_an_answer_that_breaks_off(stub, qmark, scenario):
    for result in qmark.together(each_protocol(stub, **scenario), model_stream="false"):
        refused(result, 69)


@pytest.mark.parametrize("form", ["json", "plain"])
def test_no_cut_gives_half_a_command(stub, qmark, form):
    routes = [stub.route(form=form, cut=pieces, close=1) for pieces in range(1, 9)]
    for pieces, result in enumerate(qmark.together(routes, model_cache="false"), 1):
        assert result.out in ("", ANSWER), (pieces, result)
        assert (result.status == 0) == (result.out == ANSWER)


@STREAMS
def test_an_empty_answer(stub, qmark, stream):
    for result in qmark.together(each_protocol(stub, empty=1), model_stream=stream):
        refused(result, (1, 69))


@STREAMS
def test_a_refusal(stub, qmark, stream):
    for result in qmark.together(each_protocol(stub, refuse=1), model_stream=stream):
        refused(result, (1, 69))
        assert result.protocol in ("anthropic", "gemini") or REFUSAL in result.err, "the others say it in words"


@STREAMS
@pytest.mark.parametrize("form", ["json", "plain"])
def test_the_limit_of_tokens_in_the_middle_of_the_command(stub, qmark, form, stream):
    for result in qmark.together(each_protocol(stub, finish="length", form=form), model_stream=stream):
        refused(result, (1, 69))


def bytes_sent(route):
    return sum(answer["bytesOut"] for answer in route.wait("answers"))


def test_an_endless_stream(stub, qmark):
    routes = each_protocol(stub, endless=1)
    for result, route in zip(qmark.together(routes, timeout=60), routes):
        refused(result, 69)
        assert bytes_sent(route) < 48 << 20


def test_an_endless_stream_behind_the_command(stub, qmark):
    route = stub.route(endless="after")
    result = qmark(route, timeout=60)
    assert result.out in ("", ANSWER) and bytes_sent(route) < 48 << 20


@STREAMS
def test_a_hundred_megabytes(stub, qmark, stream):
    routes = each_protocol(stub, huge=100)
    for result, route in zip(qmark.together(routes, model_stream=stream, timeout=60), routes):
        refused(result, 69)
        assert bytes_sent(route) < 48 << 20


@STREAMS
@pytest.mark.parametrize("hostile", ["ansi", "osc", "bidi", "nul"])
def test_what_steers_a_terminal_is_never_printed(stub, qmark, hostile, stream):
    # That nothing of it is raw is checked of every run.
    for result in qmark.together(each_protocol(stub, hostile=hostile), model_stream=stream):
        assert result.status in (0, 1, 69, 125)
    for result in qmark.together(each_protocol(stub, hostile=hostile), "--yes", *WORDS, model_stream=stream):
        assert result.status != 0, "such a command is not run"


def test_a_hostile_error(stub, qmark):
    reason = "\x1b]52;c;ZXZpbA==\x07\x1b[2J\u202e" + "very long " * 1000
    result = refused(qmark(stub.route(status=400, reason=reason)), (69, 78))
    assert not any(map(is_hostile, result.err))


# On a terminal


def raw_terminal_output(child):
    child.expect(pexpect.EOF)
    child.close()
    return child.before


@pytest.mark.parametrize("hostile", ["ansi", "osc", "bidi", "nul"])
def test_what_is_hidden_is_seen_on_the_screen(stub, qmark, hostile):
    child = qmark.spawn(stub.route(hostile=hostile))
    child.expect("echo")
    child.expect("uit")
    seen = child.before
    child.send("q")
    seen += raw_terminal_output(child)
    assert "\x1b]52" not in seen and "\x1b[2J" not in seen and "\u202e" not in seen and "\x1b]0;" not in seen and "\x00" not in seen


@pytest.mark.parametrize("scenario", [{"hang": 1}, {"gap": 2000}, {"stall": 2}], ids=str)
def test_ctrl_c_closes_the_connection(stub, qmark, scenario):
    route = stub.route(**scenario)
    child = qmark.spawn(route, columns=80)
    modes = subprocess.run(["stty", "-a"], stdin=child.child_fd, capture_output=True, text=True).stdout
    route.wait("requests")
    time.sleep(0.4)
    pressed = time.monotonic_ns()
    child.send("\x03")
    [closed] = route.wait("closed")
    assert closed["by"] == "client" and (closed["time"] - pressed) / 1e6 < 100
    assert subprocess.run(["stty", "-a"], stdin=child.child_fd, capture_output=True, text=True).stdout == modes
    seen = raw_terminal_output(child)
    assert child.exitstatus == 130 and "Run" not in seen


def test_ctrl_c_at_any_moment(stub, qmark):
    for milliseconds in range(0, 400, 40):
        route = stub.route(ttft=100, gap=40)
        child = qmark.spawn(route)
        time.sleep(milliseconds / 1000)
        child.send("\x03")
        child.expect(pexpect.EOF)
        child.close()
        # Before there is anything to restore, the signal ends it as it ends any program.
        assert child.exitstatus in (125, 130) or child.signalstatus == signal.SIGINT, milliseconds


@pytest.mark.parametrize("number, status", [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_without_a_terminal(stub, qmark, number, status):
    route = stub.route(hang=1)
    process = qmark.start(route, "--print", *WORDS)
    process.stdin.close()
    route.wait("requests")
    sent = time.monotonic_ns()
    os.kill(process.pid, number)
    [closed] = route.wait("closed")
    assert (closed["time"] - sent) / 1e6 < 100
    assert process.wait(5) in (status, -number)
    assert process.stdout.read() == b""
    process.stdout.close()
    process.stderr.close()


@pytest.mark.parametrize("scenario", [{"hang": 1}, {"status": 401}, {"cut": "event"}], ids=str)
def test_auto_falls_back_to_the_offline_candidates(stub, qmark, scenario):
    route = stub.route(**scenario)
    child = qmark.spawn(route, *WORDS, "frobnicate", engine="auto", model_idle_timeout="30")
    route.wait("requests")
    if "hang" in scenario:
        time.sleep(0.4)
        child.send("\x03")
    child.expect("large|uit")
    child.expect("uit|frobnicate|zebra")
    child.send("q")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus in (1, 69, 77, 125, 130)


def test_the_command_is_shown_before_the_stream_ends(stub, qmark):
    # The note comes a second later: the command is complete, and asked about, before.
    route = stub.route(text='{"command": "%s", "note": "a b c d e f g h"}' % COMMAND, gap=400)
    child = qmark.spawn(route)
    child.expect("uit")
    shown = time.monotonic_ns()
    child.send("q")
    child.expect(pexpect.EOF)
    child.close()
    answers = route.answers()
    assert not answers or answers[0]["outcome"] == "client left" or answers[0]["lastByteOut"] > shown


def test_a_spinner_only_on_a_terminal(stub, qmark):
    route = stub.route(delay=600)
    assert qmark(route).err == ""
    child = qmark.spawn(route, model_cache="false")
    child.expect(pexpect.TIMEOUT, timeout=0.4)
    assert child.before.strip(), "something says that a model is asked"
    child.expect("uit")
    child.send("q")
    child.expect(pexpect.EOF)
