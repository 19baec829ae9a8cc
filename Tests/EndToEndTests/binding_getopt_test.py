"""Words are bound as getopt binds them: random command lines, told apart by Python's getopt and by qmark."""

import getopt
import json
import random
import subprocess

import pytest

from support import ROOT, binary, environment

COMMANDS = ROOT / "Knowledge" / "commands"
PROGRAMS = ["sort", "cut", "wc", "uniq", "ls", "cp", "du", "tee", "diff", "stat", "nl", "touch", "shuf"]
LINES_FOR_EACH = 12


def flags_of(program):
    """The flags of a program's file: short and long names, and which of them take a value."""
    short, long = {}, {}
    for record in (COMMANDS / f"{program}.txt").read_text().split("\n\n"):
        fields = dict(line.split(": ", 1) for line in record.splitlines() if ": " in line and line[0] != "#")
        takes = fields.get("takes")
        if "flag" not in fields or fields.get("platform") == "macos" or (takes and not takes.isalpha()):
            continue
        for name in fields["flag"].split(", "):
            if name.startswith("--") and len(name) > 2:
                long[name[2:]] = takes is not None
            elif len(name) == 2 and name[1].isalpha():
                short[name[1]] = takes is not None
    return short, long


def random_line(generator, short, long):
    words = []
    for _ in range(generator.randint(1, 5)):
        value = generator.choice(["5", "abc", "x=y", "a.b"])
        form = generator.randrange(6)
        if form == 0:
            words.append(generator.choice(["file", "dir/x", "-"]))
        elif form == 1 and long:
            name = generator.choice(sorted(long))
            words += [f"--{name}={value}"] if long[name] else [f"--{name}"]
        elif form == 2 and long:
            name = generator.choice(sorted(long))
            words += [f"--{name}", value] if long[name] else [f"--{name}"]
        elif short:
            letters = generator.sample(sorted(short), min(len(short), generator.randint(1, 3)))
            plain = [letter for letter in letters if not short[letter]]
            last = [letter for letter in letters if short[letter]][:1]
            cluster = "".join(plain + last)
            if last and generator.random() < 0.5:
                words.append("-" + cluster + value)
            else:
                words += ["-" + cluster] + ([value] if last else [])
    if generator.random() < 0.3:
        words += ["--", generator.choice(["-x", "--y", "z"])]
    return words


def expected(words, short, long):
    options, operands = getopt.gnu_getopt(
        words,
        "".join(letter + (":" if takes else "") for letter, takes in short.items()),
        [name + ("=" if takes else "") for name, takes in long.items()],
    )
    return [plain(name + value) for name, value in options], operands


def plain(text):
    """A flag with its value, whatever stands between them."""
    return text.replace("=", "").replace(" ", "")


def told(words, program, folder):
    answer = subprocess.run(
        [binary("qmark"), "explain", "--json", "--", " ".join([program, *words])],
        capture_output=True, text=True, timeout=30, check=True,
        env=environment(MANPATH="/nonexistent", XDG_CACHE_HOME=str(folder)),
    )
    spans = [span for span in json.loads(answer.stdout)["spans"] if span["depth"] == 1]
    flags, operands, after_flag = [], [], False
    for span in spans:
        text = span["text"]
        if span["kind"] == "flag" and text != "--":
            text = text if text.startswith("-") else "-" + text
            flags.append(plain(text))
            after_flag = True
        elif span["kind"] == "value" and after_flag:
            flags[-1] += plain(text)
            after_flag = False
        elif span["kind"] == "operand":
            operands.append(text)
    return flags, operands


@pytest.mark.parametrize("program", PROGRAMS)
def test_words_are_bound_as_getopt_does(program, tmp_path):
    generator = random.Random(program)
    short, long = flags_of(program)
    assert short
    for _ in range(LINES_FOR_EACH):
        words = random_line(generator, short, long)
        assert told(words, program, tmp_path) == expected(words, short, long), words
