"""What qmark sends is what the vendors' own types allow: every way to ask, in each protocol."""

import copy
import json

import pytest
import stub_test
import validate_requests
from model_support import ANSWER, PROTOCOLS, WORDS

# What is sent differs with the model.
MODELS = [
    ("openai", "gpt-5.6-luna"), ("openai", "gpt-4.1-mini"), ("openai", "any-other"), ("anthropic", "claude-haiku-5-5"),
    ("gemini", "gemini-3.5-flash-lite"), ("gemini", "gemini-2.0-flash"), ("ollama", "llama3.2"), ("ollama", "qwen3:4b"),
]

WAYS = {
    "plain": {},
    "without a stream": {"model_stream": "false"},
    "by a tool": {"model_structured_output": "tool"},
    "any JSON": {"model_structured_output": "json"},
    "in words": {"model_structured_output": "none"},
    "with look-ups": {"model_tools": "true"},
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("protocol, model", MODELS)
def test_every_request(stub, qmark, protocol, model, way):
    route = stub.route(protocol, **{"lookup": 1, "command": ["ls --no-such-flag", "find . -type f -size +100M"]})
    result = qmark(route, stdin=b"some text", model_name=model, **WAYS[way])
    assert result.out == ANSWER
    requests = route.requests()
    assert len(requests) >= 2
    for request in requests:
        validate_requests.validate(request)


@pytest.mark.parametrize("protocol, model", MODELS)
def test_several_commands_and_a_fall_back(stub, qmark, protocol, model):
    route = stub.route(protocol, rejects="structured", variant=["ls -l", "du -sh ."])
    assert qmark(route, "--print", "-n", "3", *WORDS, model_name=model).status == 0
    for request in route.requests():
        validate_requests.validate(request)


@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_the_vendors_own_requests_are_right_and_changed_ones_wrong(stub, protocol):
    route = stub.route(protocol)
    client = stub_test.CLIENTS[protocol]
    client(route).ask(**client.form)
    client(route).stream(**client.tools)
    for request in route.wait("requests", 2):
        validate_requests.validate(request)
        for changed in spoilt(request["body"]):
            with pytest.raises(validate_requests.Wrong):
                validate_requests.validate({**request, "body": changed})


def spoilt(body):
    """The body with a field too much, at its top and in its first message, and without its messages."""
    yield {**body, "surprise": 1}
    messages = "contents" if "contents" in body else "messages"
    inner = copy.deepcopy(body)
    inner[messages][0]["surprise"] = 1
    yield inner
    yield {**body, messages: json.dumps(body[messages])}
