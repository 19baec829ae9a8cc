"""What the dialects have in common: how an answer is asked for, framed and broken."""

import dataclasses
import json


@dataclasses.dataclass
class Event:
    """One event of a stream."""

    data: object  # a JSON value, or text as it is
    name: str = None  # of a server-sent event
    is_piece: bool = False  # brings text of the answer
    is_end: bool = False  # says that the answer is over

    @property
    def text(self):
        """The event's data as it is sent."""
        return self.data if isinstance(self.data, str) else dumps(self.data)


def dumps(value):
    """JSON with letters of all scripts as they are."""
    return json.dumps(value, ensure_ascii=False)


class Dialect:
    """How one vendor's protocol looks."""

    name = ""
    structured_field = ""  # the parameter that forces a schema

    def content_type(self, streams, query):
        """The type of an answer."""
        return "text/event-stream" if streams else "application/json"

    def frame(self, text, event, scenario, query, is_first):
        """The bytes of one event, whose data is `text`: a server-sent event."""
        end = "\r\n" if "crlf" in scenario else "\n"
        lines = [": ping", ""] if "comments" in scenario else []
        if event.name:
            lines.append(f"event: {event.name}")
        lines.append(("data:" if "nospace" in scenario else "data: ") + text)
        return "".join(line + end for line in [*lines, ""]).encode()

    def closing(self, query):
        """What stands behind the last event."""
        return b""

    def error_event(self, status, message):
        """An error in the middle of a stream."""
        return Event(self.error(status, message))

    def has(self, body, parameter):
        """Whether a request has a parameter."""
        return parameter in body

    def unknown_parameter(self, parameter):
        """The vendor's words for a parameter that it does not know."""
        return f"Unrecognized request argument supplied: {parameter}"
