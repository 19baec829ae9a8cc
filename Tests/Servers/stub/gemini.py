"""Gemini's generateContent and streamGenerateContent."""

import json
import re

from stub.answers import Ask
from stub.wire import Dialect, Event

FINISH = {"stop": "STOP", "length": "MAX_TOKENS", "calls": "STOP", "refusal": "SAFETY"}
STATUSES = {
    400: "INVALID_ARGUMENT", 401: "UNAUTHENTICATED", 403: "PERMISSION_DENIED", 404: "NOT_FOUND",
    429: "RESOURCE_EXHAUSTED", 503: "UNAVAILABLE", 504: "DEADLINE_EXCEEDED",
}


class Gemini(Dialect):
    name = "gemini"
    structured_field = "responseSchema"

    def matches(self, path):
        return path.endswith((":generateContent", ":streamGenerateContent"))

    def read(self, body, path):
        tools = [
            (one["name"], one.get("parameters") or one.get("parametersJsonSchema") or {})
            for tool in body.get("tools") or [] for one in tool.get("functionDeclarations", [])]
        ask = Ask(
            model=re.sub(r".*/models/|:[^:]*$", "", path), streams=path.endswith(":streamGenerateContent"), tools=tools,
            calls=sum(
                any("functionCall" in part for part in content.get("parts", [])) for content in body.get("contents", [])))
        config = body.get("generationConfig") or {}
        if "responseSchema" in config or "responseJsonSchema" in config:
            ask.way, ask.schema = "schema", config.get("responseSchema") or config.get("responseJsonSchema")
        elif config.get("responseMimeType") == "application/json":
            ask.way = "json"
        calling = (body.get("toolConfig") or {}).get("functionCallingConfig") or {}
        if calling.get("mode") == "ANY":
            names = calling.get("allowedFunctionNames") or []
            ask.force_tool(names[0]) if len(names) == 1 else ask.force_any_tool()
        return ask

    def _answer(self, reply, parts, finish=None):
        if reply.refusal and finish is None:
            return {"promptFeedback": {"blockReason": "SAFETY"}, "modelVersion": reply.model}
        candidate = {"content": {"role": "model", "parts": parts}, "index": 0}
        if finish:
            candidate["finishReason"] = finish
        answer = {"candidates": [candidate], "modelVersion": reply.model, "responseId": "stub"}
        if reply.usage:
            given, made = reply.usage
            answer["usageMetadata"] = {
                "promptTokenCount": given, "candidatesTokenCount": made, "totalTokenCount": given + made}
        return answer

    def _call_part(self, reply):
        name, arguments = reply.call or (reply.forced_tool, None)
        return {"functionCall": {"name": name, "args": json.loads(reply.text) if arguments is None else arguments}}

    def _first_parts(self, reply):
        parts = [{"text": reply.thinking, "thought": True}] if reply.thinking else []
        return parts + [self._call_part(reply)] if reply.call or reply.forced_tool else parts

    def whole(self, reply):
        if reply.refusal:
            return self._answer(reply, [])
        parts = self._first_parts(reply)
        if not reply.call and not reply.forced_tool:
            parts.append({"text": reply.text})
        return self._answer(reply, parts, FINISH[reply.finish])

    def events(self, reply):
        if reply.refusal:
            yield Event(self._answer(reply, []), is_piece=True, is_end=True)
            return
        first = self._first_parts(reply)
        if first:
            yield Event(self._answer(reply, first), is_piece=bool(reply.call or reply.forced_tool))
        if not reply.call and not reply.forced_tool:
            for piece in reply.pieces:
                yield self.piece(reply, piece)
        yield Event(self._answer(reply, [{"text": ""}], FINISH[reply.finish]), is_end=True)

    def piece(self, reply, text):
        return Event(self._answer(reply, [{"text": text}]), is_piece=True)

    def content_type(self, streams, query):
        return "text/event-stream" if streams and "alt=sse" in query else "application/json"

    def frame(self, text, event, scenario, query, is_first):
        if "alt=sse" in query:
            return super().frame(text, event, scenario, query, is_first)
        return ("[" if is_first else ",\r\n").encode() + text.encode()

    def closing(self, query):
        return b"" if "alt=sse" in query else b"]"

    def error(self, status, message, parameter=None):
        error = {"code": status, "message": message, "status": STATUSES.get(status, "INTERNAL")}
        return {"error": error}

    def has(self, body, parameter):
        return parameter in body or parameter in (body.get("generationConfig") or {})

    def unknown_parameter(self, parameter):
        return (f'Invalid JSON payload received. Unknown name "{parameter}" at \'generation_config\': '
                "Cannot find field.")

    def models(self, names):
        methods = ["generateContent", "countTokens"]
        return {"models": [
            {"name": f"models/{name}", "displayName": name, "supportedGenerationMethods": methods} for name in names]}
