"""Commands from a language model, over real sockets, against the stub."""

import json
import os
import re
import stat
import time

import pytest
from model_support import ANSWER, KEY, PROTOCOLS, WORDS, refused
from stub.answers import COMMAND, NOTE
from stub_process import text_of

STREAMS = pytest.mark.parametrize("stream", ["true", "false"])
EACH_PROTOCOL = pytest.mark.parametrize("protocol", PROTOCOLS)


# The four protocols


@STREAMS
@EACH_PROTOCOL
def test_one_request_gives_the_command(stub, qmark, protocol, stream):
    route = stub.route(protocol)
    result = qmark(route, model_stream=stream)
    assert (result.status, result.out, result.err) == (0, ANSWER, "")
    [request] = route.requests()
    assert request["stream"] == (stream == "true") and request["method"] == "POST"
    assert request["key"] == {"openai": "authorization", "anthropic": "x-api-key", "gemini": "x-goog-api-key",
                              "ollama": None}[protocol]
    assert " ".join(WORDS) in text_of(request)


@EACH_PROTOCOL
def test_tokens_in_json(stub, qmark, protocol):
    answer = qmark(stub.route(protocol, usage="321:45"), "--json", *WORDS).json
    assert answer["engine"] == "model" and answer["command"] == COMMAND
    usage = answer["usage"]
    assert (usage["model"], usage["inputTokens"], usage["outputTokens"]) == ("m", 321, 45)
    assert "find" in [span["text"] for span in answer["explanation"]["spans"]], "the explanation is ours"


def test_tokens_with_verbose(stub, qmark):
    result = qmark(stub.route(usage="321:45"), "--print", "--verbose", *WORDS)
    assert result.out == ANSWER and result.err.count("\n") == 1
    assert "321" in result.err and "45" in result.err and "m" in result.err


@STREAMS
@pytest.mark.parametrize("form", ["plain", "json", "fence", "prose", "prompt", "think", "thinking"])
@pytest.mark.parametrize("structured", ["schema", "none"])
def test_however_it_is_put(stub, qmark, form, structured, stream):
    result = qmark(stub.route(form=form), model_structured_output=structured, model_stream=stream)
    assert (result.status, result.out) == (0, ANSWER)


@EACH_PROTOCOL
@pytest.mark.parametrize("scenario", ["crlf", "comments", "nospace", "close", "bytewise"])
def test_however_it_travels(stub, qmark, protocol, scenario):
    result = qmark(stub.route(protocol, command="find . -name '*한글*'", **{scenario: 1}))
    assert (result.status, result.out) == (0, "find . -name '*한글*'\n")


@EACH_PROTOCOL
def test_one_object_though_a_stream_was_asked_for(stub, qmark, protocol):
    assert qmark(stub.route(protocol, plainjson=1)).out == ANSWER


@EACH_PROTOCOL
@pytest.mark.parametrize("rejected", ["schema", "structured"])
def test_a_server_that_takes_no_schema(stub, qmark, protocol, rejected):
    route = stub.route(protocol, rejects=rejected)
    result = qmark(route)
    assert (result.status, result.out) == (0, ANSWER)
    bodies = [request["body"] for request in route.requests()]
    assert len(bodies) in (2, 3, 4) and bodies[0] != bodies[-1]


@pytest.mark.parametrize("parameter", ["stream_options", "temperature"])
def test_a_server_that_does_not_know_a_parameter(stub, qmark, parameter):
    result = qmark(stub.route(rejects=parameter))
    if result.status:
        refused(result, 69, parameter)
    else:
        assert result.out == ANSWER


def test_three_different_commands(stub, qmark):
    route = stub.route(command="du -sh .", variant=["ls -l", "df -h"])
    result = qmark(route, "--print", "-n", "3", *WORDS)
    assert result.status == 0 and sorted(result.out.splitlines()) == ["df -h", "du -sh .", "ls -l"]
    assert len(route.requests()) <= 3


# Repairs


def test_a_command_that_does_not_parse_is_mended(stub, qmark):
    route = stub.route(command=["find . -name '*.log", COMMAND])
    assert qmark(route).out == ANSWER
    first, second = route.requests()
    assert "*.log" not in text_of(first) and "find . -name '*.log" in text_of(second)


def test_a_flag_that_is_not_installed_is_mended(stub, qmark):
    route = stub.route(command=["ls --no-such-flag", "ls -l"])
    assert qmark(route).out == "ls -l\n"
    first, second = route.requests()
    assert "--no-such-flag" not in text_of(first) and "--no-such-flag" in text_of(second)


def test_what_stays_wrong_is_shown_as_such(stub, qmark):
    route = stub.route(command="ls --no-such-flag")
    started = time.monotonic()
    answer = qmark(route, "--json", *WORDS).json
    assert answer["unknownFlags"] == ["--no-such-flag"]
    assert time.monotonic() - started < 4, "an answer that is over is not waited for"
    assert len(route.requests()) == 2, "one repair turn"
    result = qmark(stub.route(command="find . -name '*.log"))
    assert (result.status, result.out) == (1, "") and "pars" in result.err
    flagged = qmark(stub.route(command="ls --no-such-flag"))
    assert (flagged.status, flagged.out) == (0, "ls --no-such-flag\n") and "--no-such-flag" in flagged.err


# What is sent


def test_a_plain_request_is_small_and_tells_nothing_of_its_owner(stub, qmark, tmp_path):
    folder = tmp_path / "home" / "zz-private-folder"
    folder.mkdir()
    (folder / "zz-private-file.txt").write_text("zz-private-text")
    route = stub.route()
    assert qmark(route, cwd=folder).status == 0
    [request] = route.requests()
    sent = text_of(request)
    assert "zz-private" not in sent and str(tmp_path) not in sent and os.uname().nodename not in sent
    words = re.findall(r"[A-Za-z]+|[^\sA-Za-z]", " ".join(strings(request["body"])))
    assert len(words) < 900 and request["bodyBytes"] < 4500


def strings(value):
    """All strings in a JSON value."""
    if isinstance(value, dict):
        return [text for one in value.values() for text in strings(one)]
    if isinstance(value, list):
        return [text for one in value for text in strings(one)]
    return [value] if isinstance(value, str) else []


def test_instructions_and_piped_text_are_sent(stub, qmark):
    (qmark.config / "instructions.md").write_text("Prefer ripgrep to grep, always.\n")
    route = stub.route()
    qmark(route, stdin="piped text of 한글\n".encode())
    sent = text_of(route.requests()[0])
    assert "Prefer ripgrep to grep, always." in sent and "piped text of 한글" in sent


def test_more_than_32_kib_is_cut_and_said(stub, qmark):
    route = stub.route()
    result = qmark(route, stdin=b"line\n" * 10_000 + b"the very end")
    assert result.out == ANSWER and result.err != ""
    assert route.requests()[0]["bodyBytes"] < 80_000 and "the very end" not in text_of(route.requests()[0])


@EACH_PROTOCOL
def test_show_request_is_what_would_be_sent(stub, qmark, protocol):
    route = stub.route(protocol)
    shown = qmark(route, "--show-request", *WORDS)
    assert shown.status == 0 and " ".join(WORDS) in shown.out
    assert route.requests() == []
    qmark(route)
    assert route.requests()[0]["body"] in bodies_in(shown.out)


def bodies_in(text):
    """All JSON objects in a text."""
    found = []
    for start in re.finditer(r"\{", text):
        try:
            found.append(json.JSONDecoder().raw_decode(text, start.start())[0])
        except ValueError:
            continue
    return found


SECRETS = [
    "ghp_16C7e42F292c6912E7710c838347Ae178B4a", "AKIAIOSFODNN7EXAMPLE", "xoxb-2444333222111-0123456789-AbCdEfGhIjKl",
    "sk-proj-Qm4tR8vN2kL6wX9zB3yH7jF1", "gR7!xQ2pLw9vZt4K",
]


@pytest.mark.parametrize("secret", SECRETS)
def test_a_secret_is_masked_and_put_back(stub, qmark, secret):
    route = stub.route(command="curl -d password={echo} http://127.0.0.1/", echo=r"password=([^\s\"'\\,;.)]+)")
    words = ["send", f"password={secret}", "to", "http://127.0.0.1/"]
    assert secret not in qmark(route, "--show-request", *words).out
    result = qmark(route, "--print", *words)
    [request] = route.requests()
    assert secret not in text_of(request)
    assert result.status == 0 and secret in result.out and "password=" in result.out


def test_a_password_in_a_url_and_a_private_key_are_masked(stub, qmark):
    route = stub.route()
    lines = "\n".join(["MIIEowIBAAKCAQEA0Z3VS5JJcds3xfn/ygWyF8PbnGy0AHB7MmC1W6Wf"] * 3)
    private = f"-----BEGIN RSA PRIVATE KEY-----\n{lines}\n-----END RSA PRIVATE KEY-----\n"
    qmark(route, "--print", "clone", "https://kim:tr0ub4dor-and-3@127.0.0.1/x.git", stdin=private.encode())
    sent = text_of(route.requests()[0])
    assert "tr0ub4dor-and-3" not in sent and "MIIEow" not in sent and "127.0.0.1/x.git" in sent


# The key


def test_the_key_is_in_no_argument(stub, qmark):
    route = stub.route(hang=1)
    process = qmark.start(route, "--print", *WORDS)
    process.stdin.close()
    try:
        route.wait("requests")
        lines = [
            open(f"/proc/{entry}/cmdline", "rb").read() for entry in os.listdir("/proc")
            if entry.isdigit() and os.path.exists(f"/proc/{entry}/cmdline")] if os.path.exists("/proc/self/cmdline") else []
        assert not [line for line in lines if KEY.encode() in line]
    finally:
        process.kill()
        process.wait()
        process.stdout.close()
        process.stderr.close()


@pytest.mark.parametrize("settings", [
    {"model_key_command": f"printf '%s\\n' {KEY}"}, {"model_key_variable": "MY_KEY", "MY_KEY": KEY}, {"model_key_file": "key"},
])
def test_other_places_of_the_key(stub, qmark, tmp_path, settings):
    if "model_key_file" in settings:
        path = tmp_path / "key"
        path.write_text(KEY + "\n")
        path.chmod(stat.S_IRUSR | stat.S_IWUSR)
        settings = {"model_key_file": str(path)}
    assert qmark(stub.route(key=KEY), key=None, **settings).out == ANSWER


def test_a_key_file_that_others_may_read(stub, qmark, tmp_path):
    path = tmp_path / "key"
    path.write_text(KEY + "\n")
    path.chmod(0o644)
    route = stub.route()
    refused(qmark(route, key=None, model_key_file=str(path)), (77, 78), "chmod")
    assert route.requests() == []


def test_a_missing_key(stub, qmark):
    # Without a key nothing is sent to the vendor; a server of one's own may need none, and says where it does.
    route = stub.route()
    refused(qmark(route, key=None, model_base_url=""), 77, "OPENAI_API_KEY")
    assert route.requests() == []
    assert qmark(route, key=None).out == ANSWER
    refused(qmark(stub.route(key=KEY), key=None, model_cache="false"), 77, "OPENAI_API_KEY")


# Engines


def test_auto_asks_only_where_it_is_not_sure(stub, qmark):
    route = stub.route()
    answer = qmark(route, "--json", "listening", "port", "5000", engine="auto").json
    assert answer["engine"] == "offline" and answer["command"].endswith("5000")
    assert route.requests() == []
    answer = qmark(route, "--json", *WORDS, "frobnicate", engine="auto").json
    assert answer["engine"] == "model" and answer["command"] == COMMAND
    assert len(route.requests()) == 1


def test_offline_asks_nothing(stub, qmark):
    route = stub.route()
    result = qmark(route, "--engine", "offline", "--print", *WORDS, "frobnicate", engine="model")
    assert result.status in (0, 1) and route.requests() == []


def test_the_offline_candidates_where_the_model_fails(stub, qmark):
    result = qmark(stub.route(status=401), "--json", *WORDS, "frobnicate", engine="auto")
    answer = result.json
    assert result.status == 77 and answer["command"] is None
    assert answer["alternatives"] and answer["engine"] == "offline"


def test_no_model_is_configured(stub, qmark):
    result = qmark(stub.route(), QMARK_MODEL_PROVIDER=None, QMARK_MODEL_BASE_URL=None, QMARK_MODEL_NAME=None)
    refused(result, 78, "qmark config init")


# Look-ups


def test_a_look_up_and_then_the_command(stub, qmark):
    for protocol in PROTOCOLS:
        route = stub.route(protocol, lookup=1)
        result = qmark(route, model_tools="true")
        assert (result.status, result.out) == (0, ANSWER), protocol
        first, second = route.requests()
        assert first["body"]["tools"] and len(text_of(second)) > len(text_of(first))


def test_no_tools_unless_they_are_wanted(stub, qmark):
    route = stub.route(lookup=1)
    assert qmark(route).out == ANSWER
    assert not any("manual" in str(request["body"].get("tools", "")) for request in route.requests())


def test_look_ups_without_end_are_bounded(stub, qmark):
    route = stub.route(lookup=1, lookups=1000)
    result = qmark(route, model_tools="true")
    assert len(route.requests()) <= 12 and (result.status, result.out) in [(0, ANSWER), (1, ""), (69, "")]


HOSTILE = ["$(touch pwned)", "; touch pwned", "../../../../../../etc/shadow", "-exec touch pwned", "\x1b[2J", "@long@", "--version"]


@pytest.mark.parametrize("hostile", HOSTILE, ids=range(len(HOSTILE)))
def test_a_look_up_changes_nothing(stub, qmark, tmp_path, hostile):
    first = stub.route(lookup=1)
    qmark(first, model_tools="true")
    tools = [tool["function"] for tool in first.requests()[0]["body"]["tools"]]
    assert len(tools) >= 3
    before = sorted(path.name for path in (tmp_path / "home").iterdir())
    for tool in tools:
        arguments = {name: hostile for name in tool["parameters"]["properties"]}
        route = stub.route(lookup=tool["name"], args=json.dumps(arguments), long=100_000)
        assert qmark(route, model_tools="true", model_cache="false").out == ANSWER
        assert "root:" not in text_of(route.requests()[-1])
        # The call itself goes back to the model; what comes of it is short.
        letters = 100_000 * sum(value == "@long@" for value in arguments.values())
        assert route.requests()[-1]["bodyBytes"] < letters + 20_000
    assert sorted(path.name for path in (tmp_path / "home").iterdir()) == before


# Cost


def test_the_same_request_is_asked_once(stub, qmark):
    route = stub.route()
    assert [qmark(route).out for _ in range(3)] == [ANSWER] * 3
    assert len(route.requests()) == 1
    qmark(route, "--print", *WORDS, "other")
    assert len(route.requests()) == 2
    qmark(route, model_name="another")
    assert len(route.requests()) == 3
    for path in (qmark.folder / "cache").rglob("*"):
        assert path.stat().st_mode & 0o077 == 0, path


def test_the_cache_can_be_turned_off(stub, qmark):
    route = stub.route()
    for _ in range(2):
        assert qmark(route, model_cache="false").out == ANSWER
    assert len(route.requests()) == 2


def test_nothing_is_kept_of_a_failure(stub, qmark):
    route = stub.route(status=400, times=1)
    assert qmark(route).status != 0
    assert qmark(route).out == ANSWER


def test_the_tokens_of_the_day(stub, qmark):
    route = stub.route(usage="9000:2000")
    settings = {"model_cache": "false", "model_max_tokens_per_day": "10000"}
    assert qmark(route, **settings).out == ANSWER
    refused(qmark(route, **settings), 75, "11000", "10000", "max_tokens_per_day")
    assert len(route.requests()) == 1
    answer = qmark(route, "--json", "listening", "port", "5000", engine="auto", **settings).json
    assert answer["command"], "the offline engine answers all the same"


def test_the_note_does_not_become_a_command(stub, qmark):
    assert NOTE not in qmark(stub.route()).out


def test_korean(stub, qmark):
    result = qmark(stub.route(status=401), LC_ALL="ko_KR.UTF-8")
    assert result.status == 77 and re.search("[가-힣]", result.err) and "OPENAI_API_KEY" in result.err
