"""Suggestions do not get worse: the figures on the phrasings held back stay above what they were."""

import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Evaluation"))

import suggestions  # noqa: E402
from held_back import Request, filled, held_back, read_cases, read_tasks  # noqa: E402
from same_command import are_same  # noqa: E402
from support import binary  # noqa: E402

# A little below what was last measured.
LEAST_FIRST, LEAST_ANSWERED, LEAST_RIGHT = 0.74, 0.58, 0.90
MOST_MADE_UP = 0.09


@pytest.fixture(scope="module", autouse=True)
def program():
    os.environ["QMARK_BINARY_DIR"] = str(Path(binary("suggestion-probe")).parent)


def test_phrasings_held_back_are_answered():
    total = suggestions.evaluate(held_back(ROOT / "Knowledge/tasks")).total()
    assert total.requests > 1000
    assert total.first >= LEAST_FIRST * total.requests
    assert total.answered >= LEAST_ANSWERED * total.requests
    assert total.answered_right >= LEAST_RIGHT * total.answered


def test_every_way_to_ask_comes_back_as_its_task():
    requests = [
        Request(topic=topic, words=filled(line, record.get("slot", [])), language="", task=record["task"][0])
        for topic, record in read_tasks(ROOT / "Knowledge/tasks") for line in record["_phrasings"]]
    assert len(requests) > 20_000
    best = [answer.candidates[0] if answer.candidates else None for answer in suggestions.answers(requests)]
    missed = [
        f"{request.task}: {request.words} → {first and first['command']}" for request, first in zip(requests, best)
        if not first or first["task"] != request.task or first["confidence"] < suggestions.THRESHOLD]
    assert len(missed) <= 0.03 * len(requests), "\n".join(missed)


@pytest.mark.parametrize("name, least", [("unseen-1", 0.94), ("unseen-2", 0.90), ("unseen-3", 0.80)])
def test_everyday_requests_are_answered(name, least):
    total = suggestions.evaluate(read_cases(ROOT / f"Evaluation/requests/{name}.jsonl")).total()
    assert total.requests > 70
    assert total.first >= least * total.requests


def test_nothing_is_made_up():
    asked, answered = suggestions.bluffs()
    assert len(asked) > 100
    assert len(answered) <= MOST_MADE_UP * len(asked), answered


@pytest.mark.parametrize("left, right, same", [
    ("ls -la", "ls -a -l", True), ("sudo rm x", "rm x", True), ("head -n5 a", "head -n 5 a", True),
    ("rm a b", "rm b a", False), ("find . -name a -type f", "find . -type f -name a", True),
    ("find . -name a -o -type f", "find . -type f -o -name a", False), ("find . -prune -type d", "find . -type d -prune", False),
    ("a | b", "a && b", False), ("echo 'x y'", 'echo "x y"', True), ("echo '", "echo x", False),
])
def test_commands_are_compared(left, right, same):
    assert are_same(left, right) is same


@pytest.mark.parametrize("line, slots, words", [
    ("list {folder}", ["folder folder = ."], "list docs/"),
    ("join {a} and {b}", ["a file", "b file"], "join report.txt and other.txt"),
    ("extract {archive}", ["archive archive .tar.gz|.tgz"], "extract backup.tar.gz"),
    ("nothing {here}", [], "nothing {here}"),
])
def test_slots_are_filled(line, slots, words):
    assert filled(line, slots) == words
