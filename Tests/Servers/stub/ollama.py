"""Ollama's chat: one JSON object a line."""

import json

from stub.answers import Ask
from stub.wire import Dialect, Event

FINISH = {"stop": "stop", "length": "length", "calls": "stop", "refusal": "stop"}


class Ollama(Dialect):
    name = "ollama"
    structured_field = "format"

    def matches(self, path):
        return path.endswith("/api/chat")

    def read(self, body, path):
        tools = [(tool["function"]["name"], tool["function"].get("parameters", {})) for tool in body.get("tools") or []]
        ask = Ask(
            model=body.get("model", "stub"), streams=body.get("stream", True) is not False, tools=tools,
            calls=sum(bool(message.get("tool_calls")) for message in body.get("messages", [])))
        if isinstance(body.get("format"), dict):
            ask.way, ask.schema = "schema", body["format"]
        elif body.get("format") == "json":
            ask.way = "json"
        return ask

    def _line(self, reply, **message):
        stamp = "2025-01-01T00:00:00.000000Z"
        return {"model": reply.model, "created_at": stamp, "message": {"role": "assistant", "content": "", **message},
                "done": False}

    def _end(self, reply, **message):
        end = {**self._line(reply, **message), "done": True, "done_reason": FINISH[reply.finish]}
        times = {"total_duration": 3000000, "load_duration": 1000000, "prompt_eval_duration": 1000000, "eval_duration": 1000000}
        if reply.usage:
            end.update(times, prompt_eval_count=reply.usage[0], eval_count=reply.usage[1])
        return end

    def _content(self, reply):
        # There is no field for a refusal: the model says it.
        message = {"content": reply.refusal or reply.text}
        if reply.thinking:
            message["thinking"] = reply.thinking
        if reply.call:
            name, arguments = reply.call
            message["tool_calls"] = [{"function": {"name": name, "arguments": arguments}}]
        return message

    def whole(self, reply):
        return self._end(reply, **self._content(reply))

    def events(self, reply):
        content = self._content(reply)
        if reply.thinking:
            yield Event(self._line(reply, thinking=reply.thinking))
        if reply.call:
            yield Event(self._line(reply, tool_calls=content["tool_calls"]), is_piece=True)
        elif reply.refusal:
            yield self.piece(reply, reply.refusal)
        else:
            for piece in reply.pieces:
                yield self.piece(reply, piece)
        yield Event(self._end(reply), is_end=True)

    def piece(self, reply, text):
        return Event(self._line(reply, content=text), is_piece=True)

    def content_type(self, streams, query):
        return "application/x-ndjson" if streams else "application/json; charset=utf-8"

    def frame(self, text, event, scenario, query, is_first):
        return text.encode() + (b"\r\n" if "crlf" in scenario else b"\n")

    def error(self, status, message, parameter=None):
        return {"error": message}

    def unknown_parameter(self, parameter):
        return f"json: cannot unmarshal object into Go struct field ChatRequest.{parameter} of type string"

    def models(self, names):
        details = {
            "parent_model": "", "format": "gguf", "family": "llama", "families": ["llama"], "parameter_size": "1B",
            "quantization_level": "Q4_0"}
        return {"models": [
            {"name": name, "model": name, "modified_at": "2025-01-01T00:00:00Z", "size": 1000, "digest": "0" * 64,
             "details": details} for name in names]}
