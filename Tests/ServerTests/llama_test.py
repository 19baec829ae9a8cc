"""qmark and a real llama.cpp server, which nobody here wrote, with a model made here."""

import pytest
from model_support import WORDS, refused
from tiny_model import COMMAND

# The settings of the protocols that the server speaks.
WAYS = [("openai", "/v1"), ("anthropic", ""), ("llama.cpp", "/v1"), ("vllm", "/v1")]
STRUCTURED = ["schema", "json", "none"]


def settings(protocol, key):
    """The key goes where each provider's is looked for."""
    return {"key": None, "KEY_OF_TEST": key, "model_key_variable": "KEY_OF_TEST", "protocol": protocol}


@pytest.fixture
def ask(qmark, llama):
    """Asks the server by a protocol."""
    url, key = llama

    def run(protocol, path, *arguments, **more):
        return qmark(None, *(arguments or ("--print", *WORDS)), url=url + path, **{**settings(protocol, key), **more})

    return run


@pytest.mark.parametrize("stream", ["true", "false"])
@pytest.mark.parametrize("structured", STRUCTURED)
@pytest.mark.parametrize("protocol, path", WAYS)
def test_the_command(ask, protocol, path, structured, stream):
    result = ask(protocol, path, model_structured_output=structured, model_stream=stream)
    # Any JSON at all is what this model makes of "json": an object without a command.
    if structured == "json":
        assert result.status in (0, 1)
    else:
        assert (result.status, result.out) == (0, COMMAND + "\n")


@pytest.mark.parametrize("protocol, path", WAYS)
def test_the_tokens(ask, protocol, path):
    answer = ask(protocol, path, "--json", *WORDS).json
    assert answer["engine"] == "model" and answer["command"] == COMMAND
    assert answer["usage"]["inputTokens"] > 20 and answer["usage"]["outputTokens"] > 5


@pytest.mark.parametrize("protocol, path", WAYS[:2])
def test_with_look_ups_allowed(ask, protocol, path):
    assert ask(protocol, path, model_tools="true").out == COMMAND + "\n"


def test_several_commands(ask):
    result = ask("openai", "/v1", "--print", "-n", "3", *WORDS)
    assert result.status == 0 and set(result.out.splitlines()) == {COMMAND}, "the model knows one alone"


def test_a_wrong_key(ask):
    refused(ask("openai", "/v1", KEY_OF_TEST="sk-wrong-key"), 77, "KEY_OF_TEST")


def test_a_wrong_path(ask):
    refused(ask("openai", "/v2"), (69, 78), "base_url")


def test_a_protocol_that_it_does_not_speak(ask):
    # It looks for no key where Gemini's is, and says that there is none.
    refused(ask("gemini", "/v1beta"), (69, 77, 78))


def test_text_longer_than_the_model_reads(ask):
    result = ask("openai", "/v1", stdin=b"word " * 6000)
    refused(result, (65, 69, 78))


def test_a_model_of_random_weights(qmark, random_llama):
    # It makes garbage in the schema's shape, cut at the limit of tokens: never a crash, a hang or a raw character.
    url, key = random_llama
    for structured in ("schema", "none"):
        for protocol, path in WAYS[:2]:
            result = qmark(
                None, url=url + path, model_structured_output=structured, model_answer_tokens="200",
                **settings(protocol, key))
            assert result.status in (0, 1, 69), result
            assert (result.status == 0) == bool(result.out)
