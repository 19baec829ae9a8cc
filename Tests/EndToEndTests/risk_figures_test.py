"""Risks do not go unnoticed: the figures on the labelled commands stay above what they were."""

import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Evaluation"))

import risks  # noqa: E402
from risk_corpus import read_cases, read_corpus  # noqa: E402
from support import binary  # noqa: E402

LEAST_FOUND, LEAST_CAUTIOUS, MOST_ALARMS = 0.95, 1.0, 0.02


@pytest.fixture(scope="module")
def scores():
    os.environ["QMARK_BINARY_DIR"] = str(Path(binary("risk-probe")).parent)
    return risks.evaluate(read_corpus(ROOT / "Evaluation/risks"))


def test_the_corpus_is_large_and_varied():
    cases = read_corpus(ROOT / "Evaluation/risks")
    assert len(cases) >= 1000 and len({case.command for case in cases}) == len(cases)
    assert sum(case.level == "safe" for case in cases) >= 400
    assert 0.4 < sum(case.is_held_back() for case in cases) / len(cases) < 0.6


@pytest.mark.parametrize("part", ["all", "held back"])
def test_danger_is_found_and_harmless_commands_pass(scores, part):
    score = scores[part]
    assert score.found >= LEAST_FOUND * score.dangerous, score.misses
    assert score.at_least_caution >= LEAST_CAUTIOUS * score.dangerous, score.misses
    assert score.alarms <= MOST_ALARMS * score.harmless, score.misses


def test_commands_are_read_as_they_stand():
    cases = read_cases("x", "# note\n\ndanger: cat <<E | sh\nmore: rm -rf x: y\nmore: E\nsafe: ls \\n\n")
    assert [(case.level, case.command) for case in cases] == [("danger", "cat <<E | sh\nrm -rf x: y\nE"), ("safe", "ls \\n")]
    with pytest.raises(ValueError):
        read_cases("x", "deadly: rm")


def test_commands_reach_the_judge_unchanged():
    commands = ["printf 'a\\nb' # \\\\", "ls\nrm -rf x", "a\tb"]
    assert [verdict[0] for verdict in risks.judge(commands)] == ["safe", "danger", "caution"]
