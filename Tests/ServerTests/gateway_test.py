"""qmark and LiteLLM's gateway, which nobody here wrote, in front of llama.cpp's server, of our stub, and of mocked answers."""

import pytest
from model_support import ANSWER, WORDS, refused
from tiny_model import COMMAND

SHAPES = [("openai", "/v1"), ("anthropic", ""), ("gemini", "/v1beta")]
EACH_SHAPE = pytest.mark.parametrize("protocol, path", SHAPES)
STREAMS = pytest.mark.parametrize("stream", ["true", "false"])


@pytest.fixture
def ask(qmark, gateway):
    """Asks a model of the gateway by a protocol."""
    url, key = gateway

    def run(model, protocol, path, *arguments, **more):
        settings = {"key": None, "KEY_OF_TEST": key, "model_key_variable": "KEY_OF_TEST", "model_name": model, **more}
        return qmark(None, *(arguments or ("--print", *WORDS)), protocol=protocol, url=url + path, timeout=60, **settings)

    return run


@STREAMS
@EACH_SHAPE
def test_a_real_model_behind_it(ask, protocol, path, stream):
    result = ask("llama", protocol, path, model_stream=stream)
    assert (result.status, result.out) == (0, COMMAND + "\n")


@STREAMS
@EACH_SHAPE
def test_its_own_mocked_answer_in_plain_text(ask, protocol, path, stream):
    result = ask("mock", protocol, path, model_stream=stream)
    assert (result.status, result.out) == (0, "du -sh .\n")


@EACH_SHAPE
def test_the_tokens(ask, protocol, path):
    answer = ask("llama", protocol, path, "--json", *WORDS).json
    assert answer["command"] == COMMAND and answer["usage"]["inputTokens"] > 0


# For Anthropic's shape the gateway asks its upstream by OpenAI's Responses, which the stub does not speak.
@STREAMS
@pytest.mark.parametrize("protocol, path", [SHAPES[0], SHAPES[2]])
def test_a_look_up_translated(ask, protocol, path, stream):
    result = ask("lookup", protocol, path, model_tools="true", model_stream=stream)
    assert (result.status, result.out) == (0, ANSWER)


@EACH_SHAPE
@pytest.mark.parametrize("model, status", [("ratelimited", 75), ("broken", 69), ("toolong", (65, 69, 78)), ("no-such-model", (69, 78))])
def test_its_faults(ask, protocol, path, model, status):
    refused(ask(model, protocol, path), status)


def test_a_wrong_key(ask):
    # Without a database this gateway answers 400, in words of its own.
    refused(ask("llama", "openai", "/v1", KEY_OF_TEST="sk-wrong-key"), (69, 77, 78))
