#!/usr/bin/env python3
"""Prints random commands with their explanations, for reading by a person.

Usage: Evaluation/review.py [--count N] [--seed S] [--language en|ko] [--only tasks|evaluation|made]

The commands come from three wells: the forms of Knowledge/tasks filled with values, Evaluation/explanations, and commands made
of the flags that Knowledge/commands knows."""

import argparse
import random
import re
import signal
import sys

from explanations import ROOT, binary, explain
from corpus import read_corpus

VALUES = {
    "port": ["8080"], "number": ["3"], "count": ["5", "10"], "ordinal": ["4"], "size": ["100M"], "path": ["src", "/var/log/syslog"],
    "file": ["notes.txt", "my file.csv"], "folder": ["build", "~/photos"], "glob": ["*.log"], "extension": ["jpg"], "text": ["TODO", "a.b"],
    "word": ["alpha"], "delimiter": [","], "url": ["https://example.com/a.tgz"], "host": ["web1"], "user": ["kim"], "group": ["staff"],
    "pid": ["1234"], "program": ["nginx"], "service": ["ssh"], "branch": ["main"], "revision": ["HEAD~2"], "mode": ["755", "u+x"],
    "signal": ["TERM"], "date": ["2024-05-01"], "archive": ["site.tar.gz"], "container": ["db"], "image": ["nginx:1.25"],
    "package": ["curl"], "column": ["3"], "age": ["7"], "duration": ["30"], "range": ["5"],
}


def records(folder):
    """The records of a folder of Knowledge as lists of keys and values, by file."""
    for path in sorted((ROOT / "Knowledge" / folder).glob("*.txt")):
        text = "\n".join(line for line in path.read_text().splitlines() if not line.startswith("#"))
        yield path.stem, [[tuple(line.split(": ", 1)) for line in record.splitlines() if ": " in line]
                          for record in text.split("\n\n")]


def commands_of_tasks(chance):
    """Every form of every task, with a value in each place."""
    found = []
    for _, tasks in records("tasks"):
        for task in tasks:
            types = {value.split()[0]: value.split()[1] for key, value in task if key == "slot"}
            for key, form in task:
                if key in ("form", "form linux"):
                    found.append(re.sub(
                        r"\{\{(\w+)[^}]*\}\}", lambda place: chance.choice(VALUES.get(types.get(place[1]), ["x"])), form))
    return found


def made_commands(chance):
    """A command of each program: one to three flags with their values, and an operand."""
    found = []
    for name, entries in records("commands"):
        program = next((value for key, value in entries[0] if key == "program"), name)
        flags = [dict(entry) for entry in entries if entry and entry[0][0] == "flag"]
        operands = [dict(entry) for entry in entries if entry and entry[0][0] == "operand"]
        words = [program]
        for flag in chance.sample(flags, min(len(flags), chance.randint(1, 3))):
            words.append(chance.choice(flag["flag"].split(", ")).replace("NUM", "5"))
            takes = flag.get("takes", "")
            if takes and not takes.startswith(("[", "optional", "command")):
                words += [chance.choice(["3", "a.txt", "name"]) for _ in takes.split()]
        words += [chance.choice(["a.txt", "src", "kim"]) for operand in operands[:1]]
        found.append(" ".join(words))
    return found


def main():
    # A reader that has seen enough, such as head, ends it without a word.
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--seed", type=int, default=None)
    parser.add_argument("--language", choices=["en", "ko"], default="en")
    parser.add_argument("--only", choices=["tasks", "evaluation", "made"])
    options = parser.parse_args()
    chance = random.Random(options.seed)
    wells = {
        "tasks": commands_of_tasks(chance),
        "evaluation": [case.command for case in read_corpus(ROOT / "Evaluation/explanations")],
        "made": made_commands(chance),
    }
    names = [options.only] if options.only else list(wells)
    for number in range(1, options.count + 1):
        command = chance.choice(wells[names[number % len(names)]])
        explanation = explain(command, options.language, binary())
        print(f"{number}. {command}")
        if explanation["headline"]:
            print(f"   = {explanation['headline']}")
        for span in explanation["spans"]:
            source = "" if span["source"] == "qmark" else f"  [{span['source']}]"
            print(f"   {'  ' * span['depth']}{span['text']}  —  {span['says']}{source}")
        for unknown in explanation["unknown"]:
            print(f"   unknown: {unknown['text']}")
        for error in explanation["errors"]:
            print(f"   error: {error}")
        print()


if __name__ == "__main__":
    sys.exit(main())
