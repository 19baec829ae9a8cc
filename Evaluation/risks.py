#!/usr/bin/env python3
"""Scores the levels that the judge gives to the commands of Evaluation/risks.

Usage: Evaluation/risks.py [--misses] [--json] [--cases FILE] [FAMILY...]

QMARK_BINARY_DIR names the folder of the built risk-probe; without it, the release build, else the debug build."""

import argparse
import json
import os
import signal
import subprocess
import sys
from dataclasses import asdict, dataclass, field
from pathlib import Path

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from risk_corpus import LEVELS, RiskCase, read_corpus  # noqa: E402

ROOT = Path(__file__).resolve().parents[1]


def probe():
    """The program that judges."""
    folders = [os.environ.get("QMARK_BINARY_DIR"), ROOT / ".build/release", ROOT / ".build/debug"]
    for folder in filter(None, folders):
        path = Path(folder).resolve() / "risk-probe"
        if os.access(path, os.X_OK):
            return str(path)
    raise SystemExit("risk-probe is not built: name its folder in QMARK_BINARY_DIR.")


def judge(commands):
    """The verdicts on commands: the level, how reversible, how sure, what is touched, the rules."""
    lines = [command.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t") for command in commands]
    result = subprocess.run(
        [probe()], input="".join(line + "\n" for line in lines).encode(), capture_output=True, check=False)
    if result.returncode != 0:
        raise RuntimeError(f"status {result.returncode}: {result.stderr.decode(errors='replace')}")
    verdicts = [line.split("\t") for line in result.stdout.decode().split("\n")[:-1]]
    if len(verdicts) != len(commands):
        raise RuntimeError(f"{len(verdicts)} verdicts on {len(commands)} commands")
    return verdicts


@dataclass
class RiskScore:
    """Counts over some commands."""

    dangerous: int = 0
    found: int = 0
    at_least_caution: int = 0
    cautious: int = 0
    cautious_right: int = 0
    harmless: int = 0
    alarms: int = 0
    misses: list = field(default_factory=list)

    def add(self, case, level):
        rank = LEVELS.index(level)
        if case.level == "danger":
            self.dangerous += 1
            self.found += rank == 2
            self.at_least_caution += rank > 0
        elif case.level == "caution":
            self.cautious += 1
            self.cautious_right += rank == 1
        else:
            self.harmless += 1
            self.alarms += rank > 0

    def columns(self):
        return {"dangerous": str(self.dangerous), "found": share(self.found, self.dangerous),
                "at least caution": share(self.at_least_caution, self.dangerous),
                "ordinary": str(self.cautious), "at caution": share(self.cautious_right, self.cautious),
                "harmless": str(self.harmless), "false alarms": share(self.alarms, self.harmless)}


def share(part, whole):
    """A share in percent."""
    return f"{100 * part / whole:.1f}%" if whole else "-"


def evaluate(cases):
    """The scores by family, of the half that nothing is tuned on, and of all."""
    scores = {}
    for case, (level, _, _, _, rules) in zip(cases, judge([case.command for case in cases])):
        for name in [case.family, "all"] + (["held back"] if case.is_held_back() else []):
            score = scores.setdefault(name, RiskScore())
            score.add(case, level)
            if level != case.level:
                score.misses.append(
                    f"{case.family}\t{'held' if case.is_held_back() else 'tuned'}\t{case.level}\t{level}\t{rules}\t"
                    f"{case.command!r}")
    return scores


def read_given(path):
    """Cases of one's own: a JSON object a line with `command` and `level`, and `family` where there is one."""
    records = [json.loads(line) for line in Path(path).read_text().splitlines() if line.strip()]
    return [RiskCase(record.get("family", "given"), record["level"], record["command"]) for record in records]


def main():
    # A reader that has seen enough, such as head, ends it without a word.
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--misses", action="store_true", help="list what is judged otherwise")
    parser.add_argument("--tuned", action="store_true", help="list no command of the half that nothing is tuned on")
    parser.add_argument("--json", action="store_true", help="print the figures and the misses as JSON")
    parser.add_argument("--cases", metavar="FILE", help="score these commands instead")
    parser.add_argument("families", nargs="*", metavar="FAMILY", help="only these files of Evaluation/risks")
    options = parser.parse_args()
    cases = read_given(options.cases) if options.cases else read_corpus(ROOT / "Evaluation/risks", options.families)
    scores = evaluate(cases)
    if options.json:
        print(json.dumps({name: asdict(score) for name, score in scores.items()}, ensure_ascii=False, indent=1))
        return
    columns = RiskScore().columns()
    print("## Risk\n\n| family | " + " | ".join(columns) + " |\n| --- |" + " --: |" * len(columns))
    last = ("held back", "all")
    for name in sorted(scores, key=lambda name: (name in last, name == "all", name)):
        print(f"| {name} | " + " | ".join(scores[name].columns().values()) + " |")
    print()
    if options.misses:
        for miss in scores["all"].misses:
            if not (options.tuned and "\theld\t" in miss):
                print(miss)


if __name__ == "__main__":
    main()
