"""What a request's URL wants of the stub: `/s/KEY=VALUE,KEY=VALUE/` in front of the protocol's own path."""

import re
import threading
from urllib.parse import unquote

KEYS = {
    # Refusals, instead of an answer.
    "status": "answer with this status and an error of the dialect's shape",
    "retry": "with status: Retry-After, as seconds, or as a date with `date:SECONDS`",
    "reason": "with status: the message of the error",
    "body": "with status: html, text or empty instead of the dialect's error",
    "times": "do the fault for the first so many requests alone, then answer",
    "redirect": "307 to this URL",
    "rejects": "400 that names a parameter, if the request has it; `schema`, `structured`, `tools` for the dialect's own",
    # How the answer is broken.
    "hang": "send nothing at all",
    "stall": "send nothing more after so many pieces",
    "cut": "close in the middle: `head`, `event`, `character`, or after so many events",
    "rst": "with cut: close by a reset",
    "malformed": "JSON that is none",
    "shape": "JSON of another shape",
    "noend": "leave the end marks out",
    "error": "an error in the stream, after so many pieces",
    "endless": "pieces without end: `1` inside the command, `after` behind a complete answer",
    "huge": "an answer of so many megabytes",
    "empty": "an answer without text",
    "plainjson": "one JSON object although a stream is asked for",
    # How it travels.
    "delay": "milliseconds before the head",
    "ttft": "milliseconds between the head and the first piece",
    "gap": "milliseconds between pieces",
    "bytewise": "one byte a packet",
    "crlf": "lines of the stream end in CR LF",
    "comments": "comment lines between the events",
    "nospace": "no blank after `data:`",
    "close": "no chunks: the answer ends with the connection",
    # What it says.
    "command": "the command; given again for the second request, and so on",
    "echo": "an expression whose first group, found in the request, takes the place of `{echo}` in the command",
    "variant": "a further command of the same answer",
    "form": "plain, json, fence, prose, prompt, variants, think (in the text) or thinking (in its own field)",
    "text": "the answer's text to the letter",
    "hostile": "ansi, osc, bidi or nul in the command",
    "refuse": "the dialect's refusal",
    "finish": "`length`: the answer stops at the token limit, in the middle",
    "lookup": "ask for a call of this tool first (`1`: the first one)",
    "args": "with lookup: the arguments, as JSON; `@long@` in it becomes as many letters as `long` says",
    "long": "with args: a number of letters",
    "lookups": "with lookup: how many times in one conversation, 1 unless told",
    "usage": "tokens, as IN:OUT; `none` leaves them out",
    "models": "the names that the list of models has, separated by `;`",
    "key": "the key that is demanded",
    "id": "anything: makes this scenario another one, with its own counts",
}

FAULTS = {
    "status", "redirect", "rejects", "hang", "stall", "cut", "malformed", "shape", "noend", "error", "endless", "huge", "empty",
    "plainjson", "refuse", "finish", "text"}

_segment = re.compile(r"/s/([^/?]*)")
_counts = {}
_lock = threading.Lock()


class Scenario:
    """The keys and values of one URL."""

    def __init__(self, text):
        self.text = text
        self.values = {}
        for pair in filter(None, text.split(",")):
            key, _, value = pair.partition("=")
            if key not in KEYS:
                raise ValueError(f"no scenario has the key {key!r}")
            self.values.setdefault(key, []).append(unquote(value) or "1")

    def __contains__(self, key):
        return key in self.values

    def get(self, key, default=None):
        """The first value of a key."""
        return self.values.get(key, [default])[0]

    def all(self, key):
        """All values of a key, in order."""
        return self.values.get(key, [])

    def number(self, key, default=0):
        """The first value of a key as a number."""
        return float(self.get(key, default))

    def seconds(self, key):
        """The first value of a key, which is in milliseconds."""
        return self.number(key) / 1000

    def count(self, what):
        """How many of these came with this scenario before; one more now."""
        with _lock:
            before = _counts.get((self.text, what), 0)
            _counts[self.text, what] = before + 1
        return before

    def after_its_faults(self):
        """The same without its faults once they were done often enough."""
        if "times" in self and self.count("requests") >= self.number("times"):
            self.values = {key: value for key, value in self.values.items() if key not in FAULTS}
        return self


def split(path):
    """The scenario in a path, and the path without it."""
    found = _segment.search(path)
    if not found:
        return Scenario(""), path
    return Scenario(found[1]), path[:found.start()] + path[found.end():]
