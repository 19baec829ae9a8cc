"""The requests that suggestions are scored on: the `check:` lines of Knowledge/tasks, which matching never sees."""

import json
import re
from dataclasses import dataclass
from pathlib import Path

HANGUL = re.compile("[가-힣]")

# Values for the slots that a line leaves open; a second slot of a type takes the second one.
SAMPLES = {
    "port": ("8080", "9090"), "number": ("42", "7"), "count": ("5", "6"), "ordinal": ("4th", "5th"), "range": ("5-10",),
    "size": ("100MB", "2GB"), "age": ("7 days", "2 weeks"), "duration": ("30 seconds", "2 minutes"),
    "path": ("src/main.c", "lib/b.c"), "file": ("report.txt", "other.txt"), "folder": ("docs/", "pics/"),
    "glob": ("*.log", "*.tmp"), "extension": ("jpg", "png"), "text": ("'hello world'", "'good bye'"),
    "delimiter": ("comma", "tab"), "url": ("https://example.com/a", "https://example.org/b"),
    "host": ("example.com", "example.org"), "user": ("alice", "bob"), "group": ("devs", "staff"), "pid": ("4321", "99"),
    "program": ("vimx", "nodex"), "service": ("nginxd", "sshx"), "branch": ("topic-x", "stable-y"),
    "revision": ("abc1234", "def5678"), "mode": ("755", "644"), "signal": ("SIGTERM",), "date": ("2024-01-31", "2024-02-01"),
    "archive": ("backup.tar.gz", "other.tar.gz"), "container": ("webby", "dbx"), "image": ("app:1.0", "db:2.0"),
    "package": ("leftpad", "rightpad"), "column": ("3", "6"), "zone": ("tokyo", "utc"), "month": ("march", "july"),
    "weekday": ("monday", "friday"), "clock": ("3pm", "14:00"),
}


@dataclass
class Request:
    """What is asked, and what answers it: a task, or commands of which one is as good as another."""

    topic: str
    words: str
    language: str
    task: str = ""
    commands: tuple = ()
    target: str = "shell"


def filled(line, slots):
    """A line with a value in the place of each `{slot}`."""
    used = {}
    for slot in slots:
        name, kind, *endings = slot.split(" = ")[0].split(" ")
        if "{" + name + "}" not in line:
            continue
        number = used[kind] = used.get(kind, -1) + 1
        values = SAMPLES.get(kind, ("alpha", "beta"))
        value = values[min(number, len(values) - 1)]
        if endings:
            value = ("backup", "other")[min(number, 1)] + endings[0].split("|")[0]
        line = line.replace("{" + name + "}", value)
    return line


def read_tasks(folder):
    """The records of Knowledge/tasks, each a topic and a dictionary of lists; `_phrasings` are the ways to ask in both
    languages, the English ones first, as the index has them."""
    for path in sorted(Path(folder).glob("*.txt")):
        for block in re.split(r"\n\s*\n", path.read_text()):
            record = {}
            for line in block.splitlines():
                key, colon, value = line.partition(":")
                if colon and not line.startswith("#"):
                    record.setdefault(key.strip(), []).append(value.strip())
            if "task" in record:
                record["_phrasings"] = record.get("en", []) + record.get("ko", [])
                yield path.stem, record


def held_back(folder, topics=()):
    """A request for each `check:` line."""
    return [
        Request(topic, filled(line, record.get("slot", [])), "ko" if HANGUL.search(line) else "en", record["task"][0])
        for topic, record in read_tasks(folder) if not topics or topic in topics
        for line in record.get("check", [])]


def read_cases(path):
    """A request for each line of a file of JSON objects with `query`, `gold` (commands), and perhaps `lang` and `topic`."""
    requests = []
    for line in Path(path).read_text().splitlines():
        if line.strip():
            case = json.loads(line)
            language = case.get("lang") or ("ko" if HANGUL.search(case["query"]) else "en")
            requests.append(Request(case.get("topic", "cases"), case["query"].replace("\t", " ").replace("\n", " "), language,
                                    commands=tuple(case["gold"])))
    return requests


def read_unanswerable(path):
    """A request for each line that no command answers."""
    lines = [line.strip() for line in Path(path).read_text().splitlines()]
    return [Request("unanswerable", line, "ko" if HANGUL.search(line) else "en")
            for line in lines if line and not line.startswith("#")]
