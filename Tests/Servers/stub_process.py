"""Starts the stub for tests, builds the URLs of its scenarios, and reads its log."""

import itertools
import json
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import quote

PROGRAM = Path(__file__).resolve().parent / "stub_server.py"
# What stands behind the scenario in a provider's base URL.
BASES = {"openai": "/v1", "anthropic": "", "gemini": "/v1beta", "ollama": ""}
_numbers = itertools.count(1)


class Stub:
    """A stub that runs, and its log."""

    def __init__(self, folder, *options, scheme="http"):
        self.log = Path(folder) / f"stub-{next(_numbers)}.jsonl"
        self._process = subprocess.Popen(
            [sys.executable, "-B", str(PROGRAM), "--log", str(self.log), *options], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, text=True)
        line = self._process.stdout.readline()
        assert line, "the stub did not start"
        self.port = int(line)
        self.root = f"{scheme}://127.0.0.1:{self.port}"

    def route(self, protocol="openai", **scenario):
        """A scenario of its own for one test: its base URL and what came there."""
        return Route(self, protocol, scenario)

    def events(self):
        """All lines of the log."""
        if not self.log.exists():
            return []
        text = self.log.read_text(encoding="utf-8")
        return [json.loads(line) for line in text[:text.rfind("\n") + 1].splitlines()]

    def close(self):
        """Ends the stub."""
        self._process.stdin.close()
        self._process.wait(10)
        self._process.stdout.close()


class Route:
    """The base URL of one scenario, and what the log says of it."""

    def __init__(self, stub, protocol, scenario):
        self.stub, self.protocol = stub, protocol
        self.id = f"id={next(_numbers)}"
        pairs = [self.id]
        for key, given in scenario.items():
            for value in given if isinstance(given, (list, tuple)) else [given]:
                pairs.append(f"{key}={quote(str(value), safe='')}")
        self.root = f"{stub.root}/s/{','.join(pairs)}"
        self.url = self.root + BASES[protocol]

    def requests(self):
        """The requests that came, in order; those that ask a model, not those that list them."""
        return [
            event for event in self.stub.events()
            if event["event"] == "request" and event["scenario"].split(",")[0] == self.id and event["method"] == "POST"]

    def _others(self, kind, key):
        wanted = {request[key] for request in self.requests()}
        return [event for event in self.stub.events() if event["event"] == kind and event[key] in wanted]

    def answers(self):
        """How the answers went, in order."""
        return self._others("answer", "number")

    def closed(self):
        """The ends of the connections that the requests came over."""
        return self._others("closed", "connection")

    def wait(self, what, count=1, seconds=10):
        """Waits for so many lines of `requests`, `answers` or `closed`; gives them."""
        end = time.monotonic() + seconds
        while len(found := getattr(self, what)()) < count:
            assert time.monotonic() < end, f"{len(found)} of {count} {what} came to {self.url}"
            time.sleep(0.01)
        return found


def text_of(request):
    """All that a request says, as the text of its JSON."""
    return json.dumps(request["body"], ensure_ascii=False)
