"""The stub against the vendors' own clients: what it sends is what they understand, to the letter of their types."""

import json
import urllib.request

import anthropic
import ollama
import openai
import pytest
from google import genai
from stub.answers import COMMAND, NOTE, REFUSAL, THINKING

KEY = "sk-test-of-the-stub"
SCHEMA = {
    "type": "object", "properties": {"command": {"type": "string"}, "note": {"type": "string"}},
    "required": ["command", "note"], "additionalProperties": False}
SHAPED = {"command": COMMAND, "note": NOTE}
QUESTION = [{"role": "user", "content": "large files"}]
TOOL = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}


def strict(model):
    """The same object, read again with every field checked: the clients build theirs unchecked."""
    # `parsed` is no field of an answer: Gemini's client puts there what it makes of the text.
    type(model).model_validate(model.model_dump(mode="json", exclude_unset=True, exclude={"parsed"}))
    return model


class OpenAIClient:
    form = {"response_format": {"type": "json_schema", "json_schema": {"name": "command", "strict": True, "schema": SCHEMA}}}
    tools = {"tools": [{"type": "function", "function": {"name": "manual", "description": "d", "parameters": TOOL}}]}

    def __init__(self, route):
        self.client = openai.OpenAI(base_url=route.url, api_key=KEY, max_retries=0, timeout=20)

    def ask(self, **more):
        answer = strict(self.client.chat.completions.create(model="m", messages=QUESTION, **more))
        self.choice, self.usage = answer.choices[0], (answer.usage.prompt_tokens, answer.usage.completion_tokens)
        calls = [(one.function.name, json.loads(one.function.arguments)) for one in self.choice.message.tool_calls or []]
        return calls or self.choice.message.content

    def stream(self, **more):
        text, calls = "", {}
        for chunk in self.client.chat.completions.create(
                model="m", messages=QUESTION, stream=True, stream_options={"include_usage": True}, **more):
            strict(chunk)
            if chunk.usage:
                self.usage = (chunk.usage.prompt_tokens, chunk.usage.completion_tokens)
            for choice in chunk.choices:
                self.choice = choice
                text += choice.delta.content or ""
                for call in choice.delta.tool_calls or []:
                    name, arguments = calls.get(call.index, ("", ""))
                    calls[call.index] = (name or call.function.name, arguments + call.function.arguments)
        return [(name, json.loads(arguments)) for name, arguments in calls.values()] or text

    def models(self):
        return [strict(model).id for model in self.client.models.list()]


class AnthropicClient:
    form = {"output_config": {"format": {"type": "json_schema", "schema": SCHEMA}}}
    tools = {"tools": [{"name": "manual", "description": "d", "input_schema": TOOL}]}

    def __init__(self, route):
        self.client = anthropic.Anthropic(base_url=route.url, api_key=KEY, max_retries=0, timeout=20)

    def ask(self, **more):
        return self._read(strict(self.client.messages.create(model="m", max_tokens=100, messages=QUESTION, **more)))

    def stream(self, **more):
        with self.client.messages.stream(model="m", max_tokens=100, messages=QUESTION, **more) as stream:
            for event in stream:
                pass
            return self._read(strict(stream.get_final_message()))

    def _read(self, message):
        self.message, self.usage = message, (message.usage.input_tokens, message.usage.output_tokens)
        calls = [(block.name, block.input) for block in message.content if block.type == "tool_use"]
        return calls or "".join(block.text for block in message.content if block.type == "text")

    def models(self):
        return [strict(model).id for model in self.client.models.list()]


class GeminiClient:
    form = {"response_mime_type": "application/json", "response_schema": {
        key: value for key, value in SCHEMA.items() if key != "additionalProperties"}}
    tools = {"tools": [{"function_declarations": [{"name": "manual", "description": "d", "parameters": TOOL}]}]}

    def __init__(self, route):
        options = genai.types.HttpOptions(base_url=route.root, api_version="v1beta", timeout=20000)
        self.client = genai.Client(api_key=KEY, http_options=options)

    def ask(self, **more):
        return self._read([self.client.models.generate_content(model="m", contents="large files", config=more)])

    def stream(self, **more):
        return self._read(self.client.models.generate_content_stream(model="m", contents="large files", config=more))

    def _read(self, answers):
        text, calls = "", []
        for answer in answers:
            strict(answer)
            self.answer = answer
            for part in answer.candidates[0].content.parts if answer.candidates else []:
                text += part.text or "" if not part.thought else ""
                calls += [(part.function_call.name, part.function_call.args)] if part.function_call else []
            if answer.usage_metadata:
                self.usage = (answer.usage_metadata.prompt_token_count, answer.usage_metadata.candidates_token_count)
        return calls or text

    def models(self):
        return [model.name.removeprefix("models/") for model in self.client.models.list()]


class OllamaClient:
    form = {"format": SCHEMA}
    tools = {"tools": [{"type": "function", "function": {"name": "manual", "description": "d", "parameters": TOOL}}]}

    def __init__(self, route):
        self.client = ollama.Client(host=route.url, timeout=20)

    def ask(self, **more):
        return self._read([self.client.chat(model="m", messages=QUESTION, **more)])

    def stream(self, **more):
        return self._read(self.client.chat(model="m", messages=QUESTION, stream=True, **more))

    def _read(self, answers):
        text, calls = "", []
        for answer in answers:
            self.answer = answer
            text += answer.message.content or ""
            calls += [(call.function.name, dict(call.function.arguments)) for call in answer.message.tool_calls or []]
            if answer.done:
                self.usage = (answer.prompt_eval_count, answer.eval_count)
        return calls or text

    def models(self):
        return [model.model for model in self.client.list().models]


CLIENTS = {"openai": OpenAIClient, "anthropic": AnthropicClient, "gemini": GeminiClient, "ollama": OllamaClient}
ERRORS = (openai.APIStatusError, anthropic.APIStatusError, genai.errors.APIError, ollama.ResponseError)
WAYS = pytest.mark.parametrize("way", ["ask", "stream"])
PROTOCOLS = pytest.mark.parametrize("protocol", CLIENTS)


@pytest.fixture
def client(stub, protocol):
    """Makes a vendor's client of a scenario."""
    return lambda **scenario: CLIENTS[protocol](stub.route(protocol, **scenario))


@WAYS
@PROTOCOLS
def test_the_command_and_its_tokens(client, way):
    asked = client()
    assert getattr(asked, way)() == COMMAND
    assert asked.usage == (100, 20)


@WAYS
@PROTOCOLS
def test_a_forced_shape(client, protocol, way):
    assert json.loads(getattr(client(), way)(**CLIENTS[protocol].form)) == SHAPED


@WAYS
@PROTOCOLS
def test_thinking_apart_from_the_answer(client, way):
    assert getattr(client(form="thinking"), way)() == COMMAND
    assert THINKING in getattr(client(form="think"), way)()


@WAYS
@PROTOCOLS
def test_a_call_of_a_tool(client, protocol, way):
    asked = client(lookup="manual", args='{"name": "find"}')
    assert getattr(asked, way)(**CLIENTS[protocol].tools) == [("manual", {"name": "find"})]
    assert getattr(asked, way)() == COMMAND, "nothing is called that is not offered"


@WAYS
@pytest.mark.parametrize("protocol, choice", [
    ("openai", {"tool_choice": {"type": "function", "function": {"name": "manual"}}}),
    ("anthropic", {"tool_choice": {"type": "tool", "name": "manual"}}),
    ("gemini", {"tool_config": {"function_calling_config": {"mode": "ANY", "allowed_function_names": ["manual"]}}}),
])
def test_a_forced_tool(client, protocol, way, choice):
    assert getattr(client(), way)(**CLIENTS[protocol].tools, **choice) == [("manual", {"name": NOTE})]


# Gemini's client reads neither comments nor a field without a blank, though both are allowed.
TRAVELS = [
    (protocol, scenario) for protocol in CLIENTS for scenario in ("crlf", "comments", "nospace", "close", "bytewise")
    if protocol != "gemini" or scenario not in ("comments", "nospace")]


@WAYS
@pytest.mark.parametrize("protocol, scenario", TRAVELS)
def test_other_ways_to_travel(client, way, scenario):
    assert getattr(client(**{scenario: 1}), way)() == COMMAND


@PROTOCOLS
@pytest.mark.parametrize("status", [400, 401, 403, 404, 429, 500, 503])
def test_refusals(client, status):
    with pytest.raises(ERRORS) as caught:
        client(status=status, reason="because").ask()
    error = caught.value
    assert status in (getattr(error, "status_code", None), getattr(error, "code", None))
    assert "because" in str(error)


@WAYS
@PROTOCOLS
def test_a_refused_shape(client, protocol, way):
    with pytest.raises(ERRORS):
        getattr(client(rejects="schema"), way)(**CLIENTS[protocol].form)
    assert getattr(client(rejects="schema"), way)() == COMMAND


@PROTOCOLS
def test_a_key_is_demanded(client, protocol):
    # Ollama's client sends none.
    if protocol != "ollama":
        assert client(key=KEY).ask() == COMMAND
    with pytest.raises(ERRORS):
        client(key="another").ask()


@PROTOCOLS
def test_an_error_in_the_stream(client, protocol):
    # Gemini's client takes a chunk without candidates for an empty one.
    if protocol != "gemini":
        with pytest.raises((*ERRORS, openai.APIError, anthropic.APIError)):
            client(error=1).stream()


@PROTOCOLS
def test_models(client):
    assert client(models="a;b").models() == ["a", "b"]


@WAYS
def test_refusals_of_the_model(stub, way):
    asked = OpenAIClient(stub.route("openai", refuse=1))
    getattr(asked, way)()
    if way == "ask":
        assert asked.choice.message.refusal == REFUSAL
    asked = AnthropicClient(stub.route("anthropic", refuse=1))
    getattr(asked, way)()
    assert asked.message.stop_reason == "refusal"
    asked = GeminiClient(stub.route("gemini", refuse=1))
    getattr(asked, way)()
    assert asked.answer.prompt_feedback.block_reason == "SAFETY"
    assert getattr(OllamaClient(stub.route("ollama", refuse=1)), way)() == REFUSAL


@PROTOCOLS
def test_the_log_has_no_key(stub, protocol):
    route = stub.route(protocol)
    CLIENTS[protocol](route).ask()
    [request] = route.wait("requests")
    assert request["dialect"] == protocol and request["body"] and request["firstByteIn"] <= request["lastByteIn"]
    assert request["key"] == {
        "openai": "authorization", "anthropic": "x-api-key", "gemini": "x-goog-api-key", "ollama": None}[protocol]
    assert KEY not in stub.log.read_text()


def test_gemini_without_server_sent_events(stub):
    route = stub.route("gemini")
    body = json.dumps({"contents": [{"role": "user", "parts": [{"text": "x"}]}]}).encode()
    request = urllib.request.Request(f"{route.url}/models/m:streamGenerateContent", body, {"content-type": "application/json"})
    answers = json.load(urllib.request.urlopen(request, timeout=20))
    assert "".join(answer["candidates"][0]["content"]["parts"][0]["text"] for answer in answers) == COMMAND


def test_an_unknown_scenario_is_told(stub):
    request = urllib.request.Request(f"{stub.root}/s/nothing=1/v1/chat/completions", b"{}")
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(request, timeout=20)
    assert caught.value.code == 500 and b"nothing" in caught.value.read()
