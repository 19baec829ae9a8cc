"""One request and its answer, with the faults that its scenario wants."""

import json
import time
from email.utils import formatdate
from http import HTTPStatus

from stub import answers
from stub.anthropic import Anthropic
from stub.connection import Done
from stub.gemini import Gemini
from stub.journal import key_of
from stub.ollama import Ollama
from stub.openai import OpenAI
from stub.wire import dumps

DIALECTS = [OpenAI(), Anthropic(), Gemini(), Ollama()]
LONGEST_WAIT = 120
LONGEST_STREAM = 1 << 29
FILLER = "@filler@"


class Exchange:
    """Answers one request."""

    def __init__(self, connection, request, scenario, path, query):
        self.connection, self.request, self.scenario = connection, request, scenario
        self.path, self.query = path, query
        self.dialect = next((one for one in DIALECTS if one.matches(path)), None)
        self.status = None
        try:
            self.body = json.loads(request.body) if request.body else None
        except ValueError:
            self.body = None
        self.ask = None
        if self.dialect and isinstance(self.body, dict):
            self.ask = self.dialect.read(self.body, path)
            self.ask.body = dumps(self.body)

    def answer(self):
        """Sends what the scenario wants."""
        if self.request.method == "GET":
            return self._list()
        if not self.dialect:
            return self._json({"error": {"message": f"Unknown path {self.path}", "type": "invalid_request_error"}}, 404)
        if self.ask is None:
            return self._refuse(400, "The body of the request is not a JSON object.")
        self.scenario = self.scenario.after_its_faults()
        if "hang" in self.scenario:
            self.connection.wait(LONGEST_WAIT)
            raise Done
        self.connection.wait(self.scenario.seconds("delay"))
        return self._fault() or self._reply()

    # Refusals; each gives True when it has answered.

    def _fault(self):
        scenario = self.scenario
        if "key" in scenario and key_of(self.request.fields, self.query)[1] != scenario.get("key"):
            return self._refuse(401, "Incorrect API key provided.")
        if "status" in scenario:
            status = int(scenario.number("status"))
            return self._refuse(status, scenario.get("reason", _reason(status)), self._retry_after())
        if "redirect" in scenario:
            return self._send_whole(b"", 307, "text/plain", [("location", scenario.get("redirect"))])
        for parameter in scenario.all("rejects"):
            found = self._parameter(parameter)
            if found:
                return self._json(self.dialect.error(400, self.dialect.unknown_parameter(found), found), 400)
        return False

    def _parameter(self, name):
        """The parameter that is refused, where the request has it."""
        if name == "schema":
            return self.dialect.structured_field if self.ask.way == "schema" else None
        if name == "structured":
            return {"tool": "tool_choice", None: None}.get(self.ask.way, self.dialect.structured_field)
        return name if self.dialect.has(self.body, name) else None

    def _retry_after(self):
        retry = self.scenario.get("retry")
        if retry is None:
            return []
        if retry.startswith("date:"):
            retry = formatdate(time.time() + float(retry[5:]), usegmt=True)
        return [("retry-after", retry)]

    def _refuse(self, status, message, fields=()):
        body = self.scenario.get("body")
        if body == "html":
            page = f"<html><head><title>{status}</title></head><body><h1>{message}</h1></body></html>"
            return self._send_whole(page.encode(), status, "text/html", fields)
        if body in ("text", "empty"):
            return self._send_whole(message.encode() if body == "text" else b"", status, "text/plain", fields)
        dialect = self.dialect or DIALECTS[0]
        return self._json(dialect.error(status, message), status, fields)

    # Lists of models

    def _list(self):
        names = self.scenario.get("models", "stub-large;stub-small").split(";")
        dialect = {"/api/tags": "ollama", "/v1beta/models": "gemini", "/v1/models": "openai"}.get(self.path)
        if dialect == "openai" and self.request.field("anthropic-version"):
            dialect = "anthropic"
        self.dialect = next((one for one in DIALECTS if one.name == dialect), None)
        if "key" in self.scenario and key_of(self.request.fields, self.query)[1] != self.scenario.get("key"):
            return self._refuse(401, "Incorrect API key provided.")
        if self.dialect:
            return self._json(self.dialect.models(names))
        if self.path == "/api/version":
            return self._json({"version": "0.0.0"})
        return self._json({"error": {"message": f"Unknown path {self.path}"}}, 404)

    # Answers

    def _reply(self):
        scenario = self.scenario
        if "shape" in scenario:
            return self._json({"hello": ["world"]})
        reply = answers.reply(scenario, self.ask, scenario.count("replies"))
        if "huge" in scenario:
            reply.text = reply.text.replace(answers.COMMAND, f"echo {FILLER}")
        if self.ask.streams and "plainjson" not in scenario:
            return self._stream(reply)
        data = dumps(self.dialect.whole(reply)).encode()
        if "malformed" in scenario:
            data = data[:len(data) * 2 // 3]
        if "huge" in scenario:
            return self._huge(data, self._head(200, "application/json", len(data) - len(FILLER) + self._huge_bytes()))
        return self._send_whole(data, 200, self.dialect.content_type(False, self.query))

    def _json(self, value, status=200, fields=()):
        return self._send_whole(dumps(value).encode(), status, "application/json", fields)

    def _head(self, status, kind, length=None, fields=()):
        self.status = status
        lines = [("content-type", kind), ("x-request-id", "req_stub"), *fields]
        if length is not None:
            lines.append(("content-length", str(length)))
        elif "close" not in self.scenario:
            lines.append(("transfer-encoding", "chunked"))
        if "close" in self.scenario:
            lines.append(("connection", "close"))
        phrase = HTTPStatus(status).phrase if status in HTTPStatus._value2member_map_ else "Unknown"
        text = "".join(f"{name}: {value}\r\n" for name, value in lines)
        return f"HTTP/1.1 {status} {phrase}\r\n{text}\r\n".encode()

    def _send_whole(self, data, status, kind, fields=()):
        head = self._head(status, kind, len(data), fields)
        cut = self.scenario.get("cut")
        if cut == "head":
            self._break_off(head[:len(head) // 2])
        if cut:
            self._break_off(head + data[:_middle(data, cut)])
        self.connection.send(head + data)
        return True

    def _break_off(self, data):
        self.connection.send(data)
        raise Done

    # Streams

    def _chunk(self, data):
        self.connection.send(data if "close" in self.scenario else b"%x\r\n%b\r\n" % (len(data), data))

    def _stream(self, reply):
        scenario, pieces, is_first = self.scenario, 0, True
        head = self._head(200, self.dialect.content_type(True, self.query))
        if scenario.get("cut") == "head":
            self._break_off(head[:len(head) // 2])
        self.connection.send(head)
        self.connection.wait(scenario.seconds("ttft"))
        for event in self._events(reply):
            if event.is_end and "noend" in scenario:
                continue
            if event.is_piece and pieces:
                self.connection.wait(scenario.seconds("gap"))
            text = event.text
            if "malformed" in scenario and event.is_piece and pieces == 1:
                text = text[:len(text) // 2]
            self._send_event(self.dialect.frame(text, event, scenario, self.query, is_first), pieces)
            is_first = False
            if event.is_piece:
                pieces += 1
                if self._stops_after(pieces):
                    return self._end_stream()
        if "noend" not in scenario:
            self._chunk_if_any(self.dialect.closing(self.query))
        return self._end_stream()

    def _events(self, reply):
        kind = self.scenario.get("endless")
        for event in self.dialect.events(reply):
            if not (kind and event.is_end):
                yield event
            if kind == "1" and event.is_piece and "find" in event.text:
                break
        while kind and self.connection.bytes_out < LONGEST_STREAM:
            yield self.dialect.piece(reply, "again " if kind == "1" else " ")

    def _send_event(self, frame, pieces):
        cut = self.scenario.get("cut")
        if cut == "event" and pieces == 1 or cut == "character" and _middle(frame, cut) != len(frame) // 2:
            self._chunk(frame[:_middle(frame, cut)])
            raise Done
        if FILLER.encode() in frame:
            return self._huge(frame)
        return self._chunk(frame)

    def _stops_after(self, pieces):
        """Whether nothing comes behind so many pieces."""
        scenario = self.scenario
        if scenario.get("cut", "").isdigit() and pieces >= scenario.number("cut"):
            raise Done
        if "stall" in scenario and pieces >= scenario.number("stall"):
            self.connection.wait(LONGEST_WAIT)
            raise Done
        if "error" in scenario and pieces >= scenario.number("error"):
            event = self.dialect.error_event(500, "The server had an error while it answered.")
            self._chunk(self.dialect.frame(event.text, event, scenario, self.query, False))
            return True
        return False

    def _chunk_if_any(self, data):
        if data:
            self._chunk(data)

    def _end_stream(self):
        if "close" in self.scenario:
            raise Done
        self.connection.send(b"0\r\n\r\n")
        return True

    def _huge_bytes(self):
        return int(self.scenario.number("huge")) << 20

    def _huge(self, data, head=None):
        before, after = data.split(FILLER.encode(), 1)
        send = self._chunk if head is None else self.connection.send
        if head:
            send(head)
        send(before)
        for _ in range(self._huge_bytes() >> 16):
            send(b"x" * (1 << 16))
        send(after)
        return True


def _middle(data, cut):
    """Where data is cut: inside its first letter of several bytes, or half-way."""
    if cut == "character":
        return next((at + 1 for at, byte in enumerate(data) if byte >= 0xC0), len(data) // 2)
    return len(data) // 2


def _reason(status):
    return {
        400: "The request is wrong.", 401: "Incorrect API key provided.", 403: "You are not allowed to use this.",
        404: "The model `stub` does not exist or you do not have access to it.", 408: "The request timed out.",
        413: "The request is too large.", 429: "Rate limit reached for requests.", 503: "The service is unavailable.",
        529: "Overloaded",
    }.get(status, "The server had an error while it answered the request.")
