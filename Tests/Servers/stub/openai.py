"""OpenAI's chat completions, which most servers speak."""

import json

from stub.answers import Ask
from stub.wire import Dialect, Event

FINISH = {"stop": "stop", "length": "length", "calls": "tool_calls", "refusal": "stop"}
ERRORS = {
    400: ("invalid_request_error", None), 401: ("invalid_request_error", "invalid_api_key"),
    404: ("invalid_request_error", "model_not_found"), 413: ("invalid_request_error", "request_too_large"),
    429: ("requests", "rate_limit_exceeded"),
}


class OpenAI(Dialect):
    name = "openai"
    structured_field = "response_format"

    def matches(self, path):
        return path.endswith("/chat/completions")

    def read(self, body, path):
        form = body.get("response_format") or {}
        tools = [(tool["function"]["name"], tool["function"].get("parameters", {})) for tool in body.get("tools") or []]
        ask = Ask(
            model=body.get("model", "stub"), streams=bool(body.get("stream")), tools=tools,
            calls=sum(bool(message.get("tool_calls")) for message in body.get("messages", [])),
            wants_usage=bool((body.get("stream_options") or {}).get("include_usage")))
        if form.get("type") == "json_schema":
            ask.way, ask.schema = "schema", form["json_schema"].get("schema")
        elif form.get("type") == "json_object":
            ask.way = "json"
        choice = body.get("tool_choice")
        if isinstance(choice, dict):
            ask.force_tool(choice["function"]["name"])
        elif choice == "required":
            ask.force_any_tool()
        return ask

    def _base(self, reply, kind):
        return {
            "id": "chatcmpl-stub", "object": kind, "created": 1700000000, "model": reply.model,
            "system_fingerprint": "fp_stub"}

    def _usage(self, reply):
        given, made = reply.usage
        return {"prompt_tokens": given, "completion_tokens": made, "total_tokens": given + made}

    def _call(self, reply):
        name, arguments = reply.call or (reply.forced_tool, None)
        text = reply.text if arguments is None else json.dumps(arguments)
        return {"id": "call_stub", "type": "function", "function": {"name": name, "arguments": text}}

    def whole(self, reply):
        message = {"role": "assistant", "content": reply.text, "refusal": reply.refusal}
        if reply.call or reply.forced_tool:
            message.update(content=None, tool_calls=[self._call(reply)])
        elif reply.refusal:
            message["content"] = None
        if reply.thinking:
            message["reasoning_content"] = reply.thinking
        choice = {"index": 0, "message": message, "logprobs": None, "finish_reason": FINISH[reply.finish]}
        answer = {**self._base(reply, "chat.completion"), "choices": [choice]}
        if reply.usage:
            answer["usage"] = self._usage(reply)
        return answer

    def _chunk(self, reply, delta, finish=None):
        choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}
        return {**self._base(reply, "chat.completion.chunk"), "choices": [choice]}

    def events(self, reply):
        yield Event(self._chunk(reply, {"role": "assistant", "content": "", "refusal": None}))
        if reply.thinking:
            yield Event(self._chunk(reply, {"reasoning_content": reply.thinking}))
        if reply.refusal:
            yield Event(self._chunk(reply, {"refusal": reply.refusal}), is_piece=True)
        elif reply.call or reply.forced_tool:
            call = self._call(reply)
            pieces = reply.pieces if reply.forced_tool else [call["function"]["arguments"]]
            call["function"]["arguments"] = ""
            yield Event(self._chunk(reply, {"tool_calls": [{"index": 0, **call}]}))
            for piece in pieces:
                yield Event(self.argument_piece(reply, piece), is_piece=True)
        else:
            for piece in reply.pieces:
                yield self.piece(reply, piece)
        yield Event(self._chunk(reply, {}, FINISH[reply.finish]), is_end=True)
        if reply.usage and reply.reports_usage:
            usage = {**self._base(reply, "chat.completion.chunk"), "choices": [], "usage": self._usage(reply)}
            yield Event(usage, is_end=True)
        yield Event("[DONE]", is_end=True)

    def argument_piece(self, reply, text):
        return self._chunk(reply, {"tool_calls": [{"index": 0, "function": {"arguments": text}}]})

    def piece(self, reply, text):
        if reply.forced_tool:
            return Event(self.argument_piece(reply, text), is_piece=True)
        return Event(self._chunk(reply, {"content": text}), is_piece=True)

    def error(self, status, message, parameter=None):
        kind, code = ERRORS.get(status, ("server_error", None))
        return {"error": {"message": message, "type": kind, "param": parameter, "code": code}}

    def models(self, names):
        models = [{"id": name, "object": "model", "created": 1700000000, "owned_by": "stub"} for name in names]
        return {"object": "list", "data": models}
