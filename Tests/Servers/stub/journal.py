"""The stub's log: JSON lines, times in nanoseconds of the system's monotonic clock, and never a key's value."""

import json
import re
import threading

SECRET_FIELDS = ("authorization", "proxy-authorization", "x-api-key", "x-goog-api-key", "api-key")


class Journal:
    """Writes one line an event: `request` when it is read, `answer` when nothing more is sent, `closed`."""

    def __init__(self, path):
        self._file = open(path, "a", buffering=1, encoding="utf-8") if path else None
        self._lock = threading.Lock()

    def write(self, event, **facts):
        """Adds a line."""
        if self._file:
            with self._lock:
                self._file.write(json.dumps({"event": event, **facts}, ensure_ascii=False) + "\n")


def masked(fields):
    """Header fields with every key's value replaced."""
    return [[name, "***" if name.lower() in SECRET_FIELDS else value] for name, value in fields]


def key_of(fields, query):
    """The name of the field that a key came in, and the key; a Gemini key may be in the query."""
    for name, value in fields:
        if name.lower() in SECRET_FIELDS:
            return name.lower(), value.removeprefix("Bearer ")
    found = re.search(r"(?:^|&)key=([^&]+)", query)
    return ("query", found[1]) if found else (None, None)


def without_key(text):
    """A query or a scenario without the key in it."""
    return re.sub(r"((?:^|[&,])key=)[^&,]+", r"\1***", text)
