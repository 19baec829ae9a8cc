"""`qmark WORDS` in a real terminal: the screen, the keys, and what runs."""

import json
import os
import re
import socket
import subprocess

import pexpect
import pytest
from support import binary, environment, run_without_terminal, spawn

QMARK = binary("qmark")

SCREEN = """
 ──────────────────── Command ────────────────────

lsof -i :{port}

 ────────────────── Explanation ──────────────────

○ lsof is used to list open files.
  ◆ -i specifies that we want to list network connections.
  ◆ :{port} specifies that we want to list connections to port {port}.

❯ Run   Edit   Revise   Next   Copy   Quit"""

MENU = "❯ Run   Edit   Revise   Next   Copy   Quit"


@pytest.fixture
def listener():
    """A real listener on a free port."""
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        yield server.getsockname()[1]


def tools(folder, *names):
    """A folder with these programs alone, to be the whole search path."""
    folder.mkdir(exist_ok=True)
    for name in names:
        found = subprocess.run(["sh", "-c", f"command -v {name}"], capture_output=True, text=True).stdout.strip()
        (folder / name).symlink_to(found)
    return str(folder)


def test_the_screen_to_the_character(screen):
    screen.enter("clear; qmark listening port 5000")
    text = screen.wait_for(MENU)
    lines = [line.rstrip() for line in text.split("\n")]
    start = next(number for number, line in enumerate(lines) if "Command ─" in line) - 1
    assert "\n".join(lines[start:]) == SCREEN.format(port=5000)


def test_enter_runs_it_and_the_listener_is_seen(screens, listener):
    screen = screens(columns=120, rows=40)
    screen.enter(f"qmark listening port {listener}; echo status $?")
    screen.wait_for(MENU)
    screen.press("Enter")
    text = screen.wait_for_line("status 0")
    assert "🕕" in text and "Hold on, executing command..." in text
    assert re.search(rf"{os.getpid()}\s.*:{listener} \(LISTEN\)", text), text


def test_the_status_is_lsofs_own(screen):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    screen.enter(f"qmark listening port {port}; echo status $?")
    screen.wait_for(MENU)
    screen.press("r")
    screen.wait_for_line("status 1")


def test_korean_words_and_korean_sentences(screens):
    screen = screens(env=environment(LC_ALL="ko_KR.UTF-8", QMARK_LANGUAGE="ko"))
    screen.enter("clear; qmark 5000번 포트 쓰는 프로세스")
    text = screen.wait_for("끝내기")
    assert "lsof -i :5000" in text
    assert "○ lsof" in text and "5000번 포트" in text
    rule = next(line for line in text.split("\n") if "명령 ─" in line)
    assert len(rule.encode("utf-16-le")) // 2 + 2 == 50, "Korean letters take two columns"


def test_ss_where_lsof_is_missing(tmp_path):
    path = tools(tmp_path / "bin", "ss", "sh", "bash")
    result = run_without_terminal([QMARK, "listening", "port", "5000"], env=environment(PATH=path))
    assert result.stdout.decode() == "ss -ltnp 'sport = :5000'\n"
    result = run_without_terminal([QMARK, "--json", "listening", "port", "5000"], env=environment(PATH=path))
    answer = json.loads(result.stdout)
    words = {span["text"] for span in answer["explanation"]["spans"]}
    assert "ss" in words and answer["explanation"]["unknown"] == []
    assert answer["missingPrograms"] == []


def test_neither_is_there(tmp_path):
    path = tools(tmp_path / "bin", "sh", "bash", "apt")
    result = run_without_terminal([QMARK, "--json", "listening", "port", "5000"], env=environment(PATH=path))
    assert json.loads(result.stdout)["missingPrograms"] == ["lsof"]
    child = spawn([QMARK, "listening", "port", "5000"], env=environment(PATH=path))
    child.expect("not installed: lsof — (sudo )?apt install lsof")
    child.expect("uit")
    child.send("q")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 125


@pytest.mark.parametrize("key", ["q", "Escape", "C-c", "C-d"])
def test_leaving_runs_nothing(screen, key):
    screen.enter("qmark listening port 5000; echo status $?")
    screen.wait_for(MENU)
    screen.press(key)
    text = screen.wait_for_line("status 125")
    assert "executing" not in text


def test_editing_is_prefilled_and_asked_again(screens):
    screen = screens(rows=40)
    screen.enter("clear; qmark count lines; echo status $?")
    screen.wait_for("Quit")
    screen.press("e")
    screen.wait_for(lambda text: re.search(r"❯ wc -l", text.split("\n")[-1]))
    screen.press("C-a", "C-k")
    screen.type("echo 안녕 edited")
    screen.press("Enter")
    text = screen.wait_for(lambda text: text.count("○ echo") == 1)
    screen.wait_for(lambda text: text.rstrip().endswith("Quit"))
    screen.press("Enter")
    screen.wait_for_line("안녕 edited")
    screen.wait_for_line("status 0")


def test_next_shows_the_other_form(screens):
    screen = screens(rows=50)
    screen.enter("clear; qmark listening port 5000")
    screen.wait_for(MENU)
    screen.press("n")
    text = screen.wait_for(lambda text: text.count("Command ─") == 2 and text.rstrip().endswith("Quit"))
    assert text.count("\nlsof -i :5000\n") == 1 and "\nss -ltnp 'sport = :5000'\n" in text


def test_revising_gives_a_command_not_shown_before(screens):
    screen = screens(rows=60)
    screen.enter("clear; qmark listening port 5000")
    screen.wait_for(MENU)
    screen.press("v")
    screen.wait_for("Add to the request:")
    screen.enter("kill it")
    # Another command, or guesses at one.
    text = screen.wait_for(lambda text: text.count("Command ─") == 2 or "no new command" in text or "Not sure" in text)
    assert text.count("\nlsof -i :5000\n") == 1


def edit_into_deletion(screen, folder):
    """Asks for something harmless and edits the answer into `rm -r victim`; gives the screen with its menu."""
    screen.enter(f"cd {folder}; clear; qmark list files; echo status $?")
    screen.wait_for("Quit")
    screen.press("e")
    screen.wait_for(lambda text: "❯ ls" in text.split("\n")[-1])
    screen.press("C-a", "C-k")
    screen.enter("rm -r victim")
    return screen.wait_for("❯ Quit")


def test_danger_marks_quit_and_wants_the_word(screen, tmp_path):
    victim = tmp_path / "victim"
    victim.mkdir()
    (victim / "file").write_text("x")
    text = edit_into_deletion(screen, tmp_path)
    assert "✖ danger" in text
    screen.press("r")
    screen.wait_for("Type yes to run it:")
    screen.enter("y")
    screen.wait_for_line("status 125")
    assert victim.exists()


def test_danger_runs_after_the_word(screen, tmp_path):
    (tmp_path / "victim").mkdir()
    edit_into_deletion(screen, tmp_path)
    screen.press("r")
    screen.wait_for("Type yes to run it:")
    screen.enter("yes")
    screen.wait_for_line("status 0")
    assert not (tmp_path / "victim").exists()


def test_keys_typed_before_the_menu_are_dropped(screen):
    screen.type("sleep 0.5; qmark listening port 5000; echo status $?\n\n\nr\n")
    screen.wait_for(MENU)
    text = screen.text()
    assert "executing" not in text and "status" not in text.split("echo status $?")[-1]


def test_words_are_asked_for_and_may_be_korean(screen):
    screen.enter("qmark --print")
    screen.wait_for("What should be done?")
    screen.enter("5000번 포트 누가 쓰는지")
    screen.wait_for_line("lsof -i :5000")


def test_forty_columns(screens):
    screen = screens(columns=40, rows=40)
    screen.enter("clear; qmark listening port 5000")
    text = screen.wait_for("Run Edit Revise Next Copy Quit")
    assert all(len(line) <= 40 for line in text.split("\n"))
    assert "\n    we want to list network" in text or "want to list" in text
    screen.press("q")
    screen.wait_for_prompt()


@pytest.mark.parametrize("changes, options", [
    ({"TERM": "dumb"}, []), ({"QMARK_PLAIN": "1"}, []), ({}, ["--plain"]),
])
def test_plain_screens_have_no_escapes(changes, options):
    child = spawn([QMARK, *options, "listening", "port", "5000"], env=environment(**changes))
    child.expect(r"q\) Quit")
    child.expect(".*[:?>] ?$")
    seen = child.before + child.after
    child.send("q")
    child.expect(pexpect.EOF)
    assert "\x1b" not in seen
    if changes.get("TERM") != "dumb":
        assert "─" not in seen and "○" not in seen


def test_no_colour_leaves_no_colours():
    child = spawn([QMARK, "replace text foo with bar in notes.txt"], env=environment(NO_COLOR="1"))
    child.expect("uit")
    assert not re.search(r"\x1b\[[0-9;]*3[0-7]m", child.before)
    child.send("q")
    child.expect(pexpect.EOF)


def test_terminate_restores_the_terminal(screen):
    before = screen.modes()
    screen.enter("qmark listening port 5000; echo status $?")
    screen.wait_for(MENU)
    screen.send_signal("TERM", "qmark")
    screen.wait_for("status 143")
    assert screen.modes() == before


def test_run_and_cd_of_a_child(screen, tmp_path):
    screen.enter(f"cd {tmp_path}; SHELL=/bin/sh qmark --run listening port 5000; echo status $?")
    text = screen.wait_for("❯ Run   Quit")
    assert "Edit" not in text.split("\n")[-1]
    screen.press("q")
    screen.wait_for_line("status 125")


def test_uncertain_words_offer_candidates(screen):
    screen.enter("clear; qmark zebra quux frobnicate; echo status $?")
    text = screen.wait_for(lambda text: "status 1" in text.split("\n") or "Quit" in text)
    assert "Not understood: zebra" in text or "zebra, quux" in text
    assert "executing" not in text


# Without a terminal


def test_a_pipe_gets_the_command_alone():
    result = run_without_terminal([QMARK, "listening", "port", "5000"])
    assert (result.stdout, result.stderr, result.returncode) == (b"lsof -i :5000\n", b"", 0)


def test_a_pipe_on_a_terminal_runs_nothing(screen):
    screen.enter("clear; qmark --run listening port 5000 | cat; echo status $?")
    text = screen.wait_for_line("status 0")
    assert "lsof -i :5000" in text.split("\n") and "Quit" not in text


def test_json_is_one_object():
    result = run_without_terminal([QMARK, "--json", "listening", "port", "5000"])
    lines = result.stdout.decode().splitlines()
    assert len(lines) == 1
    answer = json.loads(lines[0])
    assert set(answer) == {
        "request", "target", "engine", "confidence", "command", "about", "careful", "history", "explanation",
        "alternatives", "unplaced", "unknownFlags", "missingPrograms", "note", "failure", "usage",
        "policy", "refusal"}
    assert answer["command"] == "lsof -i :5000" and answer["confidence"] >= 0.8
    assert answer["engine"] == "offline" and answer["target"] == "shell"
    assert answer["usage"] == {"model": None, "inputTokens": 0, "outputTokens": 0, "cached": False}
    assert answer["note"] is None and answer["failure"] is None
    explanation = answer["explanation"]
    assert set(explanation) == {"command", "headline", "spans", "unknown", "risk", "errors"}
    assert [span["says"] for span in explanation["spans"]] == [
        "lsof is used to list open files.", "-i specifies that we want to list network connections.",
        ":5000 specifies that we want to list connections to port 5000."]
    for span in explanation["spans"]:
        command = explanation["command"].encode()
        assert command[span["start"]:span["end"]].decode() == span["text"]
    assert explanation["risk"]["level"] == "safe" and explanation["risk"]["touches"] == ["network"]


def test_json_without_an_answer():
    result = run_without_terminal([QMARK, "--json", "zebra", "quux"])
    answer = json.loads(result.stdout)
    assert result.returncode == 1 and answer["command"] is None and answer["unplaced"] == ["zebra", "quux"]


def test_yes_runs_only_what_is_safe(tmp_path):
    (tmp_path / "a.txt").write_text("one\ntwo\n")
    safe = subprocess.run([QMARK, "--yes", "count lines in a.txt"], cwd=tmp_path, capture_output=True, text=True, env=environment())
    assert safe.stdout.split() == ["2", "a.txt"] and safe.returncode == 0, safe
    refused = subprocess.run([QMARK, "--yes", "delete file a.txt"], cwd=tmp_path, capture_output=True, text=True, env=environment())
    assert refused.returncode in (1, 125) and refused.stdout == "" and "qmark:" in refused.stderr
    assert (tmp_path / "a.txt").exists()
