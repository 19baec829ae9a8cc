#!/usr/bin/env python3
"""Scores the suggestions of the offline engine on requests that matching never sees.

Usage: Evaluation/suggestions.py [--misses] [--json] [--cases FILE]... [TOPIC...]

QMARK_BINARY_DIR names the folder of the built suggestion-probe; without it, the release build, else the debug build."""

import argparse
import json
import os
import re
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from held_back import held_back, read_cases, read_unanswerable  # noqa: E402
from same_command import are_same  # noqa: E402

ROOT = Path(__file__).resolve().parents[1]
THRESHOLD = 0.8
BINS = (0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01)


@dataclass
class Answer:
    """The candidates for one request, best first, and the commands that the right task gives."""

    candidates: list = field(default_factory=list)
    forms: list = field(default_factory=list)

    def confidence(self):
        return self.candidates[0]["confidence"] if self.candidates else 0.0


def probe():
    """The program that answers."""
    folders = [os.environ.get("QMARK_BINARY_DIR"), ROOT / ".build/release", ROOT / ".build/debug"]
    for folder in filter(None, folders):
        path = Path(folder).resolve() / "suggestion-probe"
        if os.access(path, os.X_OK):
            return str(path)
    raise SystemExit("suggestion-probe is not built: name its folder in QMARK_BINARY_DIR.")


def answers(requests):
    """The answers to requests, in their order, by as many processes as there are cores."""
    parts = max(1, os.cpu_count() or 1)
    with ThreadPoolExecutor(parts) as pool:
        answered = list(pool.map(answers_of_part, [requests[number::parts] for number in range(parts)]))
    return [answered[number % parts][number // parts] for number in range(len(requests))]


def answers_of_part(requests):
    text = "".join(f"{request.target}\t{request.task}\t{request.words}\n" for request in requests)
    result = subprocess.run([probe()], input=text.encode(), capture_output=True, check=False)
    if result.returncode != 0:
        raise RuntimeError(f"status {result.returncode}: {result.stderr.decode(errors='replace')}")
    return read_answers(result.stdout.decode(errors="replace"), len(requests))


def read_answers(text, count):
    """The blocks of the probe's output; one without a candidate is empty."""
    read, current = [], Answer()
    for line in text.split("\n")[:-1]:
        if not line:
            read.append(current)
            current = Answer()
            continue
        kind, *fields = [plain(part) for part in line.split("\t")]
        if kind == "answer":
            task, confidence, command, unplaced = fields
            current.candidates.append(
                {"task": task, "confidence": float(confidence), "command": command, "unplaced": unplaced})
        else:
            current.forms.append(fields[0])
    if len(read) != count:
        raise RuntimeError(f"{len(read)} answers to {count} requests")
    return read


def plain(text):
    """A field as it was before the probe wrote its line breaks, tabs and backslashes with backslashes."""
    return re.sub(r"\\(.)", lambda match: {"n": "\n", "t": "\t"}.get(match[1], match[1]), text)


def is_right(request, answer, candidate):
    """Whether a candidate is of the right task, or the very command that it would give."""
    if request.task and candidate["task"] == request.task:
        return True
    return any(are_same(candidate["command"], command) for command in answer.forms + list(request.commands))


@dataclass
class Score:
    """Counts over some requests."""

    requests: int = 0
    first: int = 0
    three: int = 0
    answered: int = 0
    answered_right: int = 0

    def add(self, rights, confidence):
        self.requests += 1
        self.first += bool(rights[:1] and rights[0])
        self.three += any(rights[:3])
        if confidence >= THRESHOLD:
            self.answered += 1
            self.answered_right += rights[0]

    def columns(self):
        return {"requests": str(self.requests), "first": share(self.first, self.requests),
                "first three": share(self.three, self.requests), "answered": share(self.answered, self.requests),
                "right of those": share(self.answered_right, self.answered)}


def share(part, whole):
    """A share in percent."""
    return f"{100 * part / whole:.1f}%" if whole else "-"


@dataclass
class Evaluation:
    """The scores by topic and language, the requests by confidence, and what was missed."""

    scores: dict = field(default_factory=dict)
    bins: list = field(default_factory=lambda: [[0, 0] for _ in BINS[1:]])
    misses: list = field(default_factory=list)

    def add(self, request, answer):
        rights = [is_right(request, answer, candidate) for candidate in answer.candidates]
        confidence = answer.confidence()
        for name in (request.topic, {"en": "English", "ko": "Korean"}[request.language], "all"):
            self.scores.setdefault(name, Score()).add(rights, confidence)
        place = next(place for place, end in enumerate(BINS[1:]) if confidence < end)
        self.bins[place][0] += 1
        self.bins[place][1] += bool(rights[:1] and rights[0])
        if not (rights[:1] and rights[0]) or confidence < THRESHOLD:
            self.misses.append(miss(request, answer, rights))

    def total(self):
        return self.scores.get("all", Score())


def miss(request, answer, rights):
    place = next((str(place + 1) for place, right in enumerate(rights) if right), "-")
    best = answer.candidates[0] if answer.candidates else {"task": "nothing", "command": ""}
    return (f"{request.topic}\t{place}\t{answer.confidence():.2f}\t{request.words}\t"
            f"{request.task or request.commands[0]}\t{best['task']}\t{best['command']}")


def evaluate(requests):
    """What answering the requests gives."""
    evaluation = Evaluation()
    for request, answer in zip(requests, answers(requests)):
        evaluation.add(request, answer)
    return evaluation


def print_evaluation(title, evaluation):
    """The figures as tables in Markdown; languages and the total come last."""
    print(f"## {title}\n")
    print("| topic | " + " | ".join(Score().columns()) + " |")
    print("| --- |" + " --: |" * len(Score().columns()))
    last = ("English", "Korean", "all")
    for name in sorted(evaluation.scores, key=lambda name: (name in last, name)):
        print(f"| {name} | " + " | ".join(evaluation.scores[name].columns().values()) + " |")
    print("\n| confidence | requests | right |\n| --- | --: | --: |")
    for start, end, (count, right) in zip(BINS, BINS[1:], evaluation.bins):
        print(f"| {start:.2f} to {min(end, 1):.2f} | {count} | {share(right, count)} |")
    print()


def bluffs(folder=ROOT / "Evaluation/unanswerable.txt"):
    """The requests that no command answers, and are answered all the same."""
    requests = read_unanswerable(folder)
    return requests, [
        (request.words, answer.candidates[0]) for request, answer in zip(requests, answers(requests))
        if answer.confidence() >= THRESHOLD]


def main():
    # A reader that has seen enough, such as head, ends it without a word.
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--misses", action="store_true", help="list what is wrong or not sure")
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument("--cases", action="append", default=[], metavar="FILE", help="score these requests instead")
    parser.add_argument("topics", nargs="*", metavar="TOPIC", help="only these files of Knowledge/tasks")
    options = parser.parse_args()
    sets = [(Path(path).name, read_cases(path)) for path in options.cases]
    if not sets:
        sets = [("Phrasings held back", held_back(ROOT / "Knowledge/tasks", options.topics))]
    evaluations = {title: evaluate(requests) for title, requests in sets}
    if options.json:
        print(json.dumps({title: {name: vars(score) for name, score in evaluation.scores.items()}
                          for title, evaluation in evaluations.items()}, ensure_ascii=False, indent=1))
        return
    for title, evaluation in evaluations.items():
        print_evaluation(title, evaluation)
        if options.misses:
            print("\n".join(evaluation.misses))
    if not options.cases and not options.topics:
        asked, answered = bluffs()
        print(f"Requests that no command answers: {len(asked)}; answered all the same: {len(answered)}")
        for words, candidate in answered:
            print(f"  {words} → {candidate['command']} ({candidate['confidence']:.2f})")


if __name__ == "__main__":
    main()
