"""Anthropic's messages."""

import json

from stub.answers import Ask
from stub.wire import Dialect, Event

FINISH = {"stop": "end_turn", "length": "max_tokens", "calls": "tool_use", "refusal": "refusal"}
ERRORS = {
    400: "invalid_request_error", 401: "authentication_error", 403: "permission_error", 404: "not_found_error",
    413: "request_too_large", 429: "rate_limit_error", 529: "overloaded_error",
}


class Anthropic(Dialect):
    name = "anthropic"
    structured_field = "output_config"

    def matches(self, path):
        return path.endswith("/messages")

    def read(self, body, path):
        tools = [(tool["name"], tool.get("input_schema", {})) for tool in body.get("tools") or []]
        contents = [message.get("content") for message in body.get("messages", [])]
        ask = Ask(
            model=body.get("model", "stub"), streams=bool(body.get("stream")), tools=tools,
            calls=sum('"tool_use"' in json.dumps(content) for content in contents if isinstance(content, list)))
        form = (body.get("output_config") or {}).get("format") or body.get("output_format") or {}
        if form.get("type") == "json_schema":
            ask.way, ask.schema = "schema", form.get("schema")
        choice = body.get("tool_choice") or {}
        if choice.get("type") == "tool":
            ask.force_tool(choice["name"])
        elif choice.get("type") == "any":
            ask.force_any_tool()
        return ask

    def _usage(self, reply):
        given, made = reply.usage or (0, 0)
        return {"input_tokens": given, "output_tokens": made}

    def _message(self, reply, content):
        return {
            "id": "msg_stub", "type": "message", "role": "assistant", "model": reply.model, "content": content,
            "stop_reason": FINISH[reply.finish], "stop_sequence": None, "usage": self._usage(reply)}

    def _blocks(self, reply):
        if reply.thinking:
            yield {"type": "thinking", "thinking": reply.thinking, "signature": "c3R1Yg=="}
        if reply.call:
            yield {"type": "tool_use", "id": "toolu_stub", "name": reply.call[0], "input": reply.call[1]}
        elif reply.forced_tool:
            yield {"type": "tool_use", "id": "toolu_stub", "name": reply.forced_tool, "input": _parsed(reply.text)}
        elif reply.text:
            yield {"type": "text", "text": reply.text}

    def whole(self, reply):
        return self._message(reply, list(self._blocks(reply)))

    def events(self, reply):
        start = {**self._message(reply, []), "stop_reason": None}
        start["usage"] = {**self._usage(reply), "output_tokens": 1}
        yield _event("message_start", message=start)
        yield _event("ping")
        for index, block in enumerate(self._blocks(reply)):
            yield from self._block_events(reply, index, block)
        yield _event(
            "message_delta", is_end=True, delta={"stop_reason": FINISH[reply.finish], "stop_sequence": None},
            usage={"output_tokens": self._usage(reply)["output_tokens"]})
        yield _event("message_stop", is_end=True)

    def _block_events(self, reply, index, block):
        if block["type"] == "thinking":
            yield _event("content_block_start", index=index, content_block={**block, "thinking": "", "signature": ""})
            yield _delta(index, type="thinking_delta", thinking=block["thinking"])
            yield _delta(index, type="signature_delta", signature=block["signature"])
        elif block["type"] == "tool_use":
            yield _event("content_block_start", index=index, content_block={**block, "input": {}})
            for piece in reply.pieces if reply.forced_tool else [json.dumps(block["input"])]:
                yield _delta(index, is_piece=True, type="input_json_delta", partial_json=piece)
        else:
            yield _event("content_block_start", index=index, content_block={"type": "text", "text": ""})
            for piece in reply.pieces:
                yield _delta(index, is_piece=True, type="text_delta", text=piece)
        yield _event("content_block_stop", is_end=True, index=index)

    def piece(self, reply, text):
        if reply.forced_tool:
            return _delta(0, is_piece=True, type="input_json_delta", partial_json=text)
        return _delta(0, is_piece=True, type="text_delta", text=text)

    def error(self, status, message, parameter=None):
        error = {"type": ERRORS.get(status, "api_error"), "message": message}
        return {"type": "error", "error": error, "request_id": "req_stub"}

    def error_event(self, status, message):
        return Event({"type": "error", "error": self.error(status, message)["error"]}, name="error")

    def unknown_parameter(self, parameter):
        return f"{parameter}: Extra inputs are not permitted"

    def models(self, names):
        models = [
            {"type": "model", "id": name, "display_name": name, "created_at": "2025-01-01T00:00:00Z", "lifecycle": "active"}
            for name in names]
        return {"data": models, "has_more": False, "first_id": names[0], "last_id": names[-1]}


def _event(kind, is_end=False, **fields):
    return Event({"type": kind, **fields}, name=kind, is_end=is_end)


def _delta(index, is_piece=False, **fields):
    data = {"type": "content_block_delta", "index": index, "delta": fields}
    return Event(data, name="content_block_delta", is_piece=is_piece)


def _parsed(text):
    try:
        return json.loads(text)
    except ValueError:
        return {"text": text}
