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
ESCAPE = re.compile(r"\\(u\{[0-9A-Fa-f]+\}|.)")
MANY_LINES = re.compile(r'"""\n(.*?)\n *"""', re.DOTALL)
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


def unescaped(match):
    """What an escape of Swift stands for."""
    if match[1].startswith("u{"):
        return chr(int(match[1][2:-1], 16))
    return {"n": "\n", "r": "\r", "t": "\t"}.get(match[1], match[1])


def literals(folder):
    """The strings of a folder of tests, as the compiler reads them."""
    for path in sorted((ROOT / "Tests" / folder).rglob("*.swift")):
        text = path.read_text()
        for raw, escaped in LITERAL.findall(text):
            yield raw or ESCAPE.sub(unescaped, escaped)
        yield from MANY_LINES.findall(text)


def values():
    """The words of those commands as a program gets them, and the strings in the tests of the small languages."""
    for command in commands():
        try:
            yield from shlex.split(command)
        except ValueError:
            pass
    yield from literals("ExplanationTests")


def inside(pattern):
    """What stands within a construct of the shell in those scripts, commands and tests."""
    found = re.compile(pattern, re.DOTALL)
    for text in [*snippets(), *commands(), *literals("ExplanationTests"), *literals("ShellGrammarTests")]:
        yield from found.findall(text)


def records(*folders):
    """The records of files of Knowledge."""
    for folder in folders:
        for path in sorted((ROOT / "Knowledge" / folder).glob("*.txt")):
            yield from path.read_text().split("\n\n")


def requests():
    """The first ways to ask for each task, with its slots as they stand there."""
    for record in records("tasks"):
        for key in ["en: ", "ko: "]:
            yield from [line[len(key):] for line in record.splitlines() if line.startswith(key)][:1]


def settings():
    """Config files: those of the tests, and each of the lines in the documents."""
    yield from literals("SettingsTests")
    for path in [ROOT / "docs/configuration.md", ROOT / "docs/policy.md"]:
        yield from re.findall(r"```toml\n(.*?)```", path.read_text(), re.DOTALL) if path.exists() else []


SOURCES = {
    "parser": [snippets, commands], "explainer": [commands, snippets], "shell": [commands, snippets],
    "page": [lambda: literals("CommandReferenceTests")],
    "risk": [commands, snippets, lambda: literals("SafeguardsTests")], "pattern": [lambda: literals("SafeguardsTests")],
    "reply": [lambda: literals("PromptingTests")], "stream": [lambda: literals("LanguageModelsTests")],
    "settings": [settings], "policy": [settings, lambda: literals("SafeguardsTests")],
    "tasks": [lambda: records("tasks"), lambda: literals("OfflineEngineTests")], "words": [lambda: records("language")],
    "request": [requests], "terminal": [lambda: literals("TerminalUITests")],
    "arithmetic": [lambda: inside(r"\(\((.+?)\)\)"), lambda: inside(r"\blet '(.+?)'")],
    "braces": [lambda: inside(r"(?<!\$)\{([^{}\s]+)\}")], "condition": [lambda: inside(r"\[\[ (.+?) \]\]")],
    "find-expression": [lambda: inside(r"\bfind \S+ ([^|]+)")], "parameter": [lambda: inside(r"\$\{([^}]+)\}")],
    "test": [lambda: inside(r"(?<!\[)\[ (.+?) \](?!\])"), lambda: inside(r"\btest ([^;&|]+)")],
}

# A fuzzer tries every seed before it changes one: where one try takes tens of milliseconds, more would use up all the time.
MOST = {"request": 150, "tasks": 600}
MOST_VALUES = 1500


def sample(texts, most):
    """At most so many, evenly spread."""
    step = max(1, -(-len(texts) // most)) if most else 1
    return texts[::step]


def main():
    target, folder = sys.argv[1], Path(sys.argv[2])
    texts = list(dict.fromkeys(text for source in SOURCES.get(target, [values]) for text in source()))
    for text in sample(texts, MOST.get(target, None if target in SOURCES else MOST_VALUES)):
        data = text.encode(errors="replace")
        if 0 < len(data) <= LONGEST:
            (folder / hashlib.sha1(data).hexdigest()).write_bytes(data)


if __name__ == "__main__":
    main()
