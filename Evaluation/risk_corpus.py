"""Reads the commands whose risk is scored: a line `LEVEL: COMMAND` each, and `more: LINE` for further lines of it."""

import hashlib
from dataclasses import dataclass

LEVELS = ("safe", "caution", "danger")


@dataclass
class RiskCase:
    """A command, the level that an expert would give it, and the family it belongs to."""

    family: str
    level: str
    command: str

    def is_held_back(self):
        """Whether it is in the half that nothing is tuned on."""
        return hashlib.sha256(self.command.encode()).digest()[0] % 2 == 1


def read_cases(family, text):
    """The cases of one file."""
    cases = []
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        key, _, value = line.partition(": ")
        if key in LEVELS:
            cases.append(RiskCase(family, key, value))
        elif key == "more" and cases:
            cases[-1].command += "\n" + value
        else:
            raise ValueError(f"{family}: {line!r}")
    return cases


def read_corpus(folder, families=()):
    """Every case of the folder, or those of the named files."""
    cases = []
    for path in sorted(folder.glob("*.txt")):
        if not families or path.stem in families:
            cases += read_cases(path.stem, path.read_text())
    return cases
