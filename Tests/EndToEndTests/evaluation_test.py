"""Explanations do not get worse: the figures of Evaluation/ stay above what they were."""

import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Evaluation"))

import explanations  # noqa: E402
from corpus import locate, mentions, read_case, read_corpus  # noqa: E402
from scoring import score_english  # noqa: E402
from support import binary  # noqa: E402

# A little below what was last measured, so that a page of another version does not fail it.
LEAST_COVERED, LEAST_STATED, MOST_EMPTY = 0.99, 0.96, 0.04


@pytest.fixture(scope="module")
def scores():
    os.environ["QMARK_BINARY_DIR"] = str(Path(binary("qmark")).parent)
    return explanations.evaluate(read_corpus(ROOT / "Evaluation/explanations"))


def test_the_corpus_is_large_and_varied():
    cases = read_corpus(ROOT / "Evaluation/explanations")
    assert len(cases) >= 300 and len({case.command for case in cases}) == len(cases)
    assert sum(case.hard for case in cases) >= 230
    assert sum(len(case.facts) for case in cases) >= 2 * len(cases)


def test_words_are_covered(scores):
    for language in ("en", "ko"):
        total = scores[language]["all"]
        assert total.covered >= LEAST_COVERED * total.words, total.misses


def test_facts_are_stated(scores):
    total = scores["en"]["all"]
    assert total.stated >= LEAST_STATED * total.facts, total.misses
    assert total.empty <= MOST_EMPTY * total.sentences


def test_nothing_false_is_said(scores):
    total = scores["en"]["all"]
    assert total.false == 0, [miss for miss in total.misses if "FALSE" in miss]


def test_korean_is_korean(scores):
    total = scores["ko"]["all"]
    assert total.ours_in_english == 0, [miss for miss in total.misses if "in English" in miss]


@pytest.mark.parametrize("command, part, place", [
    ("find . -name x", "x", (13, 14)),
    ("rm -rf fold", "f", (5, 6)),
    ("curl -fsSL https://x", "s", (7, 8)),
    ("sort | sort -r", "sort@2", (7, 11)),
    ("sed 's/a/b/g' x", "g", (11, 12)),
    ("docker build -t a/b:c .", ".", (22, 23)),
])
def test_parts_are_found(command, part, place):
    assert locate(command, part) == place


@pytest.mark.parametrize("word, text, expected", [
    ("compress", "it is compressed", True), ("5", "prints 5 lines", True), ("5", "prints 50 lines", False),
    ("all", "it is small", False), ("%", "a % sign", True),
])
def test_words_count_from_their_beginning(word, text, expected):
    assert mentions(text, word) == expected


def span(command, text, says):
    start = command.index(text)
    return {"start": start, "end": start + len(text), "text": text, "says": says, "source": "qmark"}


@pytest.mark.parametrize("says, stated, false", [
    ("-n5 prints the first 5 lines.", 1, 0),
    ("-n5 prints the last 5 lines.", 0, 1),
    ("-n5 is an operand of head.", 0, 0),
])
def test_scoring_of_a_fact(says, stated, false):
    case = read_case("test", ["command: head -n5 x", "fact: -n5 => first & 5|five", "not: -n5 => last"])
    answer = {"command": case.command, "headline": None, "unknown": [],
              "spans": [span(case.command, "head", "head prints."), span(case.command, "-n5", says)]}
    score = score_english(case, answer)
    assert (score.stated, score.false, score.words, score.covered) == (stated, false, 3, 2)


def test_a_quoted_whole_states_nothing():
    case = read_case("test", ["command: jq '.items[].name' x", "fact: .name => name", "covers: all but x"])
    answer = {"command": case.command, "headline": None, "unknown": [{"start": 0, "end": 2, "text": "jq"}],
              "spans": [span(case.command, "jq", "jq."), span(case.command, "'.items[].name'", ".items[].name is the filter.")]}
    score = score_english(case, answer)
    assert (score.stated, score.words, score.covered, score.unknown) == (0, 2, 1, 1)
