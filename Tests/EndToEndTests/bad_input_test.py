"""What is wrong with the input or the world gets a clear word and a documented status, and leaves no trace."""

import os
import subprocess

import pytest
from support import binary, environment, reset_signals, run_without_terminal

QMARK = binary("qmark")


def shell(script, env=None, **options):
    return subprocess.run(
        ["bash", "-c", script], env=env or environment(), capture_output=True, timeout=20, preexec_fn=reset_signals, **options)


@pytest.mark.parametrize("arguments, status, word", [
    ([], 64, "no words"),
    ([""], 64, "blank"),
    (["   ", "\t"], 64, "blank"),
    (["x" * 100_000] * 10, 65, "bytes long"),
    ([b"\xff\xfe port"], 65, "not UTF-8"),
    (["--no-such-option-of-ours-in-explain"], None, ""),
    (["explain"], 64, "no command"),
    (["explain", " "], 64, "no command"),
    (["explain", b"ls \xff"], 65, "not UTF-8"),
    (["suggest", "--count", "0", "x"], 64, "--count"),
    (["suggest", "--target", "nothing", "x"], 64, "nothing"),
    (["init", "tcsh"], 64, "tcsh"),
    (["completions", "csh"], 64, "csh"),
])
def test_each_has_its_word_and_status(arguments, status, word):
    result = run_without_terminal([QMARK, *arguments])
    if status is not None:
        assert result.returncode == status, result
        assert result.stdout == b""
    assert word in result.stderr.decode()
    assert result.stderr.decode().count("\n") < 12


def test_nul_on_standard_input():
    result = run_without_terminal([QMARK, "explain"], stdin=b"ls \0 x")
    assert result.returncode == 65 and b"NUL" in result.stderr


def test_a_megabyte_to_explain():
    result = run_without_terminal([QMARK, "explain"], stdin=b"echo " + b"a " * 500_000)
    assert result.returncode == 0
    result = run_without_terminal([QMARK, "explain"], stdin=b"x" * 1_100_000)
    assert result.returncode == 65


@pytest.mark.parametrize("unit", ["(", "$(", '"', "`", "{ ", "a|", "[[ ", "if ", "<<a ", "${a:-", "$((", "case a in "])
def test_hostile_nesting(unit):
    result = run_without_terminal([QMARK, "explain"], stdin=unit.encode() * (250_000 // len(unit)) + b"x")
    assert result.returncode == 0


def test_control_and_bidi_characters_are_shown_and_never_sent():
    result = run_without_terminal([QMARK, "explain", "echo \x1b[31mred\u202egnp\x07"])
    assert result.returncode == 0
    assert b"\x1b" not in result.stdout and "\u202e".encode() not in result.stdout and b"\x07" not in result.stdout
    result = run_without_terminal([QMARK, "count lines in \x1b]0;x\x07\u202etxt.exe"])
    assert b"\x1b" not in result.stderr
    # An answer with hidden characters is refused.
    assert result.returncode in (0, 1, 125)


def test_hidden_characters_are_not_run_unasked(tmp_path):
    result = run_without_terminal([QMARK, "--yes", "count lines in 'a\u202eb.txt'"])
    assert result.returncode != 0 and result.stdout == b""


def test_closed_output_is_silent():
    result = shell(f"set -o pipefail; {QMARK} explain 'ls -l' | head -c 0; echo ${{PIPESTATUS[0]}}")
    assert result.stderr == b""
    assert result.stdout.strip() in (b"0", b"141")


def test_closed_descriptor_and_full_disk():
    result = shell(f"{QMARK} explain ls >&-")
    assert result.returncode == 74 and b"could not be written" in result.stderr
    result = shell(f"{QMARK} explain ls >/dev/full")
    assert result.returncode == 74 and b"No space left" in result.stderr
    result = shell(f"{QMARK} --help >/dev/full")
    assert result.returncode == 74
    result = shell(f"{QMARK} --json listening port 5000 >/dev/full")
    assert result.returncode == 74


def test_all_descriptors_closed():
    result = shell(f"{QMARK} --print listening port 5000 <&- >&- 2>&-")
    assert result.returncode == 74


@pytest.mark.parametrize("changes", [
    {"HOME": None}, {"HOME": "/no/such/home"}, {"TERM": None}, {"TERM": "no-such-terminal"}, {"SHELL": None},
    {"SHELL": "/no/such/shell"}, {"SHELL": "relative"}, {"SHELL": "/usr/bin/fish"}, {"LC_ALL": None, "LANG": "xx_YY"}, {"COLUMNS": "banana"},
])
def test_a_strange_environment(changes):
    result = run_without_terminal([QMARK, "--print", "listening", "port", "5000"], env=environment(**changes))
    assert result.stdout == b"lsof -i :5000\n" and result.returncode == 0
    result = run_without_terminal([QMARK, "explain", "lsof"], env=environment(**changes))
    assert result.returncode == 0


@pytest.mark.parametrize("shell_path", [None, "/no/such/shell", "relative", "/usr/bin/fish", "/bin/false"])
def test_a_strange_shell_still_runs(tmp_path, shell_path):
    (tmp_path / "a.txt").write_text("one\n")
    result = subprocess.run(
        [QMARK, "--yes", "count lines in a.txt"], cwd=tmp_path, env=environment(SHELL=shell_path), capture_output=True, timeout=20)
    assert result.stdout.split() == [b"1", b"a.txt"], result


def test_an_empty_environment():
    result = run_without_terminal(["env", "-i", QMARK, "explain", "ls"], env=environment())
    assert result.returncode == 0 and b"ls" in result.stdout


def test_nothing_is_left_behind(tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    for arguments in (["listening", "port", "5000"], ["explain", "ls"], ["--json", "x"], ["init", "bash"], ["completions", "zsh"]):
        run_without_terminal([QMARK, *arguments], env=environment(HOME=str(home), TMPDIR=str(home)))
    assert list(home.rglob("*")) == []


def test_a_home_that_cannot_be_written(tmp_path):
    (tmp_path / "file").write_text("")
    result = run_without_terminal(
        [QMARK, "completions", "bash", "--install"], env=environment(HOME=str(tmp_path / "file"), XDG_DATA_HOME=None))
    assert result.returncode == 74 and b"could not be written" in result.stderr
    result = run_without_terminal([QMARK, "completions", "bash", "--install"], env=environment(HOME=None))
    assert result.returncode == 74 and b"HOME" in result.stderr


def test_an_accepted_command_that_cannot_be_handed_over(tmp_path):
    result = run_without_terminal([QMARK, "--shell-out", str(tmp_path / "no" / "file"), "--print", "listening", "port", "5000"])
    assert result.returncode == 0 and not (tmp_path / "no").exists()
