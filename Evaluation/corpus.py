"""Reads the commands that are scored: records of `key: value` lines, divided by blank lines, as in Knowledge/."""

import re
from dataclasses import dataclass, field


@dataclass
class Fact:
    """Words about a part of a command: every group needs one of its alternatives."""

    start: int
    end: int
    text: str
    groups: list

    def is_stated_by(self, sentences):
        return all(any(mentions(sentences, word) for word in group) for group in self.groups)


@dataclass
class Case:
    """A command, what its explanation must state and what would be false there."""

    topic: str
    command: str
    hard: bool = False
    # Words that nobody can know, such as the reader's own programs.
    exempt: tuple = ()
    facts: list = field(default_factory=list)
    falsehoods: list = field(default_factory=list)


def mentions(text, word):
    """Whether a word of the text begins with `word`; a number must end where `word` does."""
    before = r"(?<!\w)" if re.match(r"\w", word) else ""
    after = r"(?![\d])" if word[-1:].isdigit() else ""
    return re.search(before + re.escape(word) + after, text, re.IGNORECASE) is not None


def locate(command, text):
    """Where a part of a command stands. `text@N` is its Nth occurrence; otherwise a whole word comes first, then one letter
    of a cluster of flags, the beginning of a word, a part between signs, and last anything."""
    named, _, number = text.rpartition("@")
    if named and number.isdigit() and text not in command:
        starts = [match.start() for match in re.finditer(re.escape(named), command)]
        if len(starts) >= int(number):
            return starts[int(number) - 1], starts[int(number) - 1] + len(named)
        raise ValueError(f"{text!r} is not in {command!r}")
    part = re.escape(text)
    edges = r"\s'\"(){};"
    cluster = rf"(?<!\S)-\w*?({part})" if re.fullmatch(r"\w", text) else "(?!)"
    for pattern in (rf"(?<![^{edges}])({part})(?![^{edges}])", cluster, rf"(?<![^{edges}])({part})",
                    rf"(?<!\w)({part})(?!\w)", f"({part})"):
        if match := re.search(pattern, command):
            return match.span(1)
    raise ValueError(f"{text!r} is not in {command!r}")


def read_fact(command, value):
    """`PART => word|word & word|word`: each group divided by ` & ` must be met by one of its words."""
    part, divider, words = value.rpartition(" => ")
    if not divider:
        raise ValueError(f"no => in {value!r} of {command!r}")
    start, end = (0, len(command)) if part == "*" else locate(command, part)
    # Explanations count bytes.
    to_bytes = [len(command[:offset].encode()) for offset in (start, end)]
    return Fact(*to_bytes, command[start:end], [group.split("|") for group in words.split(" & ")])


def read_exempt(value):
    """`all`, or `all but WORD, WORD`."""
    if not re.fullmatch(r"all( but .+)?", value):
        raise ValueError(f"covers: {value!r}")
    return tuple(value.removeprefix("all").removeprefix(" but ").split(", ")) if value != "all" else ()


def read_case(topic, record):
    """One record."""
    lines = [line.split(": ", 1) for line in record if not line.startswith("#")]
    for line in lines:
        if len(line) != 2 or line[0] not in ("command", "fact", "not", "covers", "level"):
            raise ValueError(f"{topic}: {line!r}")
    case = Case(topic, "\n".join(value for key, value in lines if key == "command"))
    for key, value in lines:
        if key == "fact":
            case.facts.append(read_fact(case.command, value))
        elif key == "not":
            case.falsehoods.append(read_fact(case.command, value))
        elif key == "covers":
            case.exempt = read_exempt(value)
        elif key == "level":
            case.hard = value == "hard"
    return case


def read_corpus(folder, topics=()):
    """Every case of the folder, or those of the named files."""
    cases = []
    for path in sorted(folder.glob("*.txt")):
        if topics and path.stem not in topics:
            continue
        for record in path.read_text().split("\n\n"):
            lines = [line for line in record.splitlines() if line and not line.startswith("#")]
            if lines:
                cases.append(read_case(path.stem, lines))
    return cases
