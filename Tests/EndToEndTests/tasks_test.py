"""`qmark tasks`: lists, searches and shows what the offline engine knows."""

import json
import subprocess

import pexpect
import pytest
from support import ROOT, binary, environment, run_without_terminal, spawn

QMARK = binary("qmark")


def tasks(*arguments, **changes):
    """What `qmark tasks` prints, writes to standard error, and ends with."""
    result = run_without_terminal([QMARK, "tasks", *arguments], env=environment(**changes))
    return result.stdout.decode(), result.stderr.decode(), result.returncode


def test_everything_is_listed_by_topic_a_line_a_task():
    output, errors, status = tasks()
    assert (errors, status) == ("", 0) and "\x1b" not in output
    headings = [line for line in output.split("\n") if line and not line.startswith(" ")]
    topics = sorted(path.stem for path in (ROOT / "Knowledge" / "tasks").glob("*.txt"))
    assert sorted(headings) == topics
    names = [line.split()[0] for line in output.split("\n") if line.startswith("  ")]
    written = [line.removeprefix("task: ").strip() for path in (ROOT / "Knowledge" / "tasks").glob("*.txt")
               for line in path.read_text().split("\n") if line.startswith("task:")]
    assert sorted(names) == sorted(written)
    assert "  port-user  Show what uses a port  lsof -i :{port}" in output.split("\n")


def test_a_topic_lists_its_tasks():
    output, _, status = tasks("ports")
    assert status == 0 and output.startswith("ports\n  port-user  ")
    assert "git-" not in output


@pytest.mark.parametrize("words", [["port"], ["포트"], ["what", "is", "using", "port", "5000"], ["what uses prot 5000"]])
def test_a_search_gives_the_best_first(words):
    output, _, status = tasks(*words)
    assert status == 0 and output.split()[0] in ("port-user", "ports-listening")
    assert len([line for line in output.split("\n") if line.startswith("  ")]) <= 20


def test_a_search_is_bounded_and_says_how_much_more_there_is():
    output, _, _ = tasks("-n", "3", "port")
    lines = output.rstrip("\n").split("\n")
    assert len(lines) == 5 and lines[3] == "" and "more: -n " in lines[4]
    wanted = lines[4].split("-n ")[1].split(",")[0]
    assert "more" not in tasks("-n", wanted, "port")[0].split("\n")[-2]


def test_one_task_with_everything_known_of_it(tmp_path):
    for output in (tasks("show", "port-user")[0], tasks("port-user")[0]):
        assert output.startswith("Show what uses a port\ntask port-user · topic ports\n")
        assert "  what is using port {port}\n" in output and "{port}  a port; must be said" in output
        assert "  ✓ lsof -i :{port}\n      the answer on this machine\n" in output
    lacking = tasks("show", "port-user", PATH=str(tmp_path))[0]
    assert "  · lsof -i :{port}\n      not installed: lsof" in lacking
    assert "the answer on this machine" not in lacking


def test_korean_readers_are_told_in_korean():
    output, _, status = tasks("show", "delete-file", QMARK_LANGUAGE="ko")
    assert status == 0 and "파일을 지웁니다" in output and "  {file} 삭제\n" in output
    assert "조심스러운 형태" in output and "Ways" not in output


def test_the_careful_form_stands_apart():
    output, _, _ = tasks("show", "git-clean")
    assert "\nCareful form\n  ✓ git clean -nd\n" in output


def test_git_and_gh_narrow():
    for target in ("git", "gh"):
        lines = json.loads(tasks("-t", target, "--json")[0])["tasks"]
        assert lines and all(line["target"] == target for line in lines)
    output, errors, status = tasks("-t", "git", "ports")
    assert (output, status) == ("", 1) and "no task of the topic ports is for git" in errors


def test_the_objects_have_the_documented_fields():
    found = json.loads(tasks("--json", "-n", "2", "port")[0])
    assert set(found) == {"query", "target", "tasks", "more"} and found["query"] == "port" and found["more"] > 0
    assert set(found["tasks"][0]) == {"name", "topic", "target", "about", "form"} and len(found["tasks"]) == 2
    assert json.loads(tasks("--json")[0])["query"] is None
    task = json.loads(tasks("show", "--json", "delete-file")[0])
    assert set(task) == {"name", "topic", "target", "about", "phrasings", "slots", "forms", "needsRoot"}
    assert task["slots"] == [{"name": "file", "type": "file", "endings": [], "default": None}]
    assert set(task["forms"][0]) == {"form", "platform", "careful", "usable", "missingPrograms"}
    assert [form["form"] for form in task["forms"] if form["careful"]] == ["rm -i {file}"]


@pytest.mark.parametrize("arguments, wanted", [
    (["zebra", "quux"], "no task is about: zebra quux"), (["show", "port-usr"], "Did you mean: port-user"),
    (["prot-user"], "port-user"), (["show", "\x1b[31m"], "␛[31m"),
])
def test_what_is_not_there_is_said_with_near_names(arguments, wanted):
    output, errors, status = tasks(*arguments)
    if status:
        assert (output, status) == ("", 1) and errors.startswith("qmark: ") and wanted in errors
    else:
        assert output.split()[0] == wanted


@pytest.mark.parametrize("arguments, status", [
    ([""], 64), (["  "], 64), (["-n", "0", "x"], 64), (["-n", "x", "y"], 64), (["-t", "svn"], 64), (["show"], 64),
    (["x" * 9000], 65), (["show", "x" * 9000], 65),
])
def test_bad_arguments(arguments, status):
    output, errors, ended = tasks(*arguments)
    assert (output, ended) == ("", status) and errors


def test_a_closed_pipe_is_silent():
    result = subprocess.run(
        ["bash", "-c", f"{QMARK} tasks | head -n 1; exit ${{PIPESTATUS[1]}}"], capture_output=True, env=environment())
    assert result.stderr == b"" and result.stdout.count(b"\n") == 1


@pytest.mark.parametrize("columns", [40, 80, 120])
@pytest.mark.parametrize("language", ["en", "ko"])
def test_on_a_terminal_lines_keep_to_its_width(screens, columns, language):
    screen = screens(columns=columns, rows=100, env=environment(QMARK_LANGUAGE=language))
    screen.enter("clear; qmark tasks port; echo status $?")
    text = screen.wait_for_line("status 0")
    assert "port-user" in text
    screen.enter("clear; qmark tasks show port-user; echo shown $?")
    text = screen.wait_for_line("shown 0")
    # A line that was too wide would have been broken inside a word by the terminal.
    assert "lsof -i :{port}" in text and "ss -ltnp 'sport = :{port}'" in text


@pytest.mark.parametrize("options, changes", [(["--plain"], {}), ([], {"QMARK_PLAIN": "1"}), ([], {"TERM": "dumb"})])
def test_plain_lines(options, changes):
    child = spawn([QMARK, "tasks", *options, "show", "port-user"], env=environment(**changes))
    child.expect(pexpect.EOF)
    assert "\x1b" not in child.before and "lsof -i" in child.before
    if not changes.get("TERM"):
        assert "✓" not in child.before and "Forms:" in child.before


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_names_complete(screens, tmp_path, shell):
    env = environment(HOME=str(tmp_path), XDG_DATA_HOME=None, XDG_CONFIG_HOME=None)
    result = run_without_terminal([QMARK, "completions", shell, "--install"], env=env)
    assert result.returncode == 0, result
    needed = result.stdout.decode().splitlines()[-1].strip()
    if shell == "fish":
        needed = "set -p fish_complete_path ~/.config/fish/completions"
    screen = screens(shell=shell, columns=100, env=env)
    screen.enter(f"{needed}; clear")
    screen.wait_for(lambda text: text.strip() == "$")
    screen.type("qmark tasks show port-use")
    screen.press("Tab")
    screen.wait_for("qmark tasks show port-user")
    screen.press("C-u")
    screen.type("qmark tasks kuber")
    screen.press("Tab")
    screen.wait_for("qmark tasks kubernetes")
