#!/usr/bin/env python3
"""Writes the texts of our own tests' tables as seeds for a fuzzer.

Usage: seeds.py TARGET FOLDER"""

import hashlib
import re
import shlex
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LITERAL = re.compile(r'#"((?:[^"\n]|"(?!#))*)"#|"((?:[^"\\\n]|\\.)*)"')
LONGEST = 2000


def snippets():
    """The scripts of the grammar's tests."""
    for path in sorted((ROOT / "Tests/ShellGrammarTests/Corpus").glob("*.txt")):
        yield from path.read_text().split("\n%%\n")


def commands():
    """The commands that the evaluation scores."""
    for path in sorted((ROOT / "Evaluation/explanations").glob("*.txt")):
        for record in path.read_text().split("\n\n"):
            yield "\n".join(line[len("command: "):] for line in record.splitlines() if line.startswith("command: "))


def values():
    """The words of those commands as a program gets them, and the strings in the tests of the small languages."""
    for command in commands():
        try:
            yield from shlex.split(command)
        except ValueError:
            pass
    for path in sorted((ROOT / "Tests/ExplanationTests").glob("*.swift")):
        for raw, escaped in LITERAL.findall(path.read_text()):
            yield raw or re.sub(r"\\(.)", lambda match: {"n": "\n", "t": "\t"}.get(match[1], match[1]), escaped)


def pages():
    """Option lists as they look in a rendered page."""
    for path in sorted((ROOT / "Tests/CommandReferenceTests").glob("*.swift")):
        yield from re.findall(r'"""\n(.*?)\n *"""', path.read_text(), re.DOTALL)


def patterns():
    """The patterns and commands in the tests of the policy."""
    for path in sorted((ROOT / "Tests/SafeguardsTests").glob("*.swift")):
        yield from (raw or escaped for raw, escaped in LITERAL.findall(path.read_text()))


def main():
    target, folder = sys.argv[1], Path(sys.argv[2])
    sources = {"parser": [snippets, commands], "explainer": [commands, snippets], "page": [pages], "shell": [commands, snippets],
               "risk": [commands, snippets, patterns], "pattern": [patterns]}
    for source in sources.get(target, [values]):
        for text in source():
            data = text.encode()
            if 0 < len(data) <= LONGEST:
                (folder / hashlib.sha1(data).hexdigest()).write_bytes(data)


if __name__ == "__main__":
    main()
