"""A megabyte of one thing is explained in a bounded time, and four times as much takes about four times as long."""

import json
import time

import pytest
from support import binary, environment, run_without_terminal

QMARK = binary("qmark")
MEGABYTE = 1_000_000
UNITS = [
    "(", ")", "{", "}", "[", "]", "<", ">", '"', "'", "`", "$(", "${", "$((", "$[", "|", "a|", "a||", "a&&", "a;", "&", "((", "[[ ",
    "<<a ", "<(", "@(", "{a,", "a=(", "\\", "\n", "#", "!", "~", "*", "if ", "case a in ", "a ", "-a ", "x=1 ", "2>&1 ", "한",
]


def explain(unit, size):
    """How long it takes; the limit of every child of these tests bounds it."""
    source = unit.encode() * (size // len(unit.encode()))
    start = time.monotonic()
    result = run_without_terminal([QMARK, "explain", "--json"], stdin=source, env=environment())
    taken = time.monotonic() - start
    assert result.returncode in (0, 64), result.stderr[-300:]
    if result.returncode == 0:
        assert json.loads(result.stdout)["command"]
    return taken


@pytest.mark.parametrize("unit", ["(", ")", "[", "]", "{", "}", '"', "'", "$(", "|", "&", "((", "[[ ", "#", "if "])
def test_a_megabyte(unit):
    explain(unit, MEGABYTE)


@pytest.mark.parametrize("unit", UNITS)
def test_four_times_as_much(unit):
    # What grows with the square takes sixteen times as long.
    assert explain(unit, 120_000) < 9 * explain(unit, 30_000) + 1


@pytest.mark.parametrize("program", [
    "awk '%s'", "sed '%s'", "jq '%s'", "grep '%s'", "grep -E '%s'", "grep -P '%s'", "date '+%s'", "printf '%s'", "chmod '%s' a",
    "find . -name '%s'", "curl '%s'", "git show '%s'", "sh -c '%s'",
])
@pytest.mark.parametrize("unit", ["(", "[", "{", "\\", "a", ".", "/", "*", "|", "%", "~", "$", "1", ",", " "])
def test_a_hundred_kilobytes_of_a_small_language(program, unit):
    source = (program.replace("%s", unit * 100_000)).encode()
    result = run_without_terminal([QMARK, "explain", "--json"], stdin=source, env=environment())
    assert result.returncode == 0 and json.loads(result.stdout)["spans"]


@pytest.mark.parametrize("unit", ["a;", "a&&", "a|", "a\n", ">a ", "x=1 ", "rm a;"])
def test_of_very_many_only_some_are_told(unit):
    source = unit.encode() * (120_000 // len(unit.encode()))
    result = run_without_terminal([QMARK, "explain", "--json"], stdin=source, env=environment())
    assert result.returncode == 0
    report = json.loads(result.stdout)
    assert 1000 <= len(report["spans"]) < 6000
    assert any(" more " in span["says"] for span in report["spans"])
    assert len(report["risk"]["findings"]) <= 500
