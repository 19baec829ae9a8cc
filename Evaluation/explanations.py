#!/usr/bin/env python3
"""Scores `qmark explain` on the commands of Evaluation/explanations: how much is covered, which facts are stated, what is false.

Usage: Evaluation/explanations.py [--misses] [--json] [TOPIC...]

QMARK_BINARY_DIR names the folder of the built program; without it, the release build, else the debug build."""

import argparse
import json
import os
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from corpus import read_corpus  # noqa: E402
from scoring import KnownSentences, Score, score_english, score_korean  # noqa: E402

ROOT = Path(__file__).resolve().parents[1]
LIMIT_SECONDS = 60
LOCALES = {"en": "C.UTF-8", "ko": "ko_KR.UTF-8"}


def binary():
    """The program that is scored."""
    folders = [os.environ.get("QMARK_BINARY_DIR"), ROOT / ".build/release", ROOT / ".build/debug"]
    for folder in filter(None, folders):
        path = Path(folder).resolve() / "qmark"
        if os.access(path, os.X_OK):
            return str(path)
    raise SystemExit("qmark is not built: run 'make build', or name its folder in QMARK_BINARY_DIR.")


def explain(command, language, program=None):
    """The explanation of a command as `qmark explain --json` gives it."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("LC_", "LANG", "QMARK_"))}
    environment["LC_ALL"] = LOCALES[language]
    result = subprocess.run(
        [program or binary(), "explain", "--json"], input=command.encode(), env=environment, capture_output=True,
        timeout=LIMIT_SECONDS, check=False)
    if result.returncode != 0:
        raise RuntimeError(f"status {result.returncode} for {command!r}: {result.stderr.decode(errors='replace')}")
    return json.loads(result.stdout)


def evaluate(cases):
    """The scores by language, then by topic, with the total under 'all'."""
    program, known = binary(), KnownSentences(ROOT / "Knowledge/commands")
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        english = list(pool.map(lambda case: explain(case.command, "en", program), cases))
        korean = list(pool.map(lambda case: explain(case.command, "ko", program), cases))
    scores = {"en": {}, "ko": {}}
    for case, in_english, in_korean in zip(cases, english, korean):
        topics = ["all", case.topic] + (["hard ones"] if case.hard else [])
        for language, score in (("en", score_english(case, in_english)), ("ko", score_korean(case, in_korean, known))):
            for topic in topics:
                scores[language].setdefault(topic, Score()).add(score)
    return scores


def print_table(scores):
    """The figures of one language as a table in Markdown; the total comes last."""
    names = scores["all"].columns()
    print("| topic | " + " | ".join(names) + " |")
    print("| --- |" + " --: |" * len(names))
    for topic in sorted(scores, key=lambda name: (name == "all", name == "hard ones", name)):
        print(f"| {topic} | " + " | ".join(scores[topic].columns().values()) + " |")
    print()


def main():
    # A reader that has seen enough, such as head, ends it without a word.
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--misses", action="store_true", help="list what is missed, command by command")
    parser.add_argument("--json", action="store_true", help="print the figures and the misses as JSON")
    parser.add_argument("topics", nargs="*", metavar="TOPIC", help="only these files of Evaluation/explanations")
    options = parser.parse_args()
    cases = read_corpus(ROOT / "Evaluation/explanations", options.topics)
    scores = evaluate(cases)
    if options.json:
        print(json.dumps({language: {topic: score.as_json() for topic, score in topics.items()}
                          for language, topics in scores.items()}, ensure_ascii=False, indent=1))
        return
    for language, title in (("en", "English"), ("ko", "Korean")):
        print(f"## {title}\n")
        print_table(scores[language])
    if options.misses:
        for language in ("en", "ko"):
            for miss in scores[language]["all"].misses:
                print(miss)


if __name__ == "__main__":
    main()
