"""`??` in real bash, zsh and fish: the accepted command runs in that shell and lands in its history."""

import re

import pytest
from support import binary, environment

binary("qmark")

LOAD = {"bash": 'eval "$(qmark init bash)"', "zsh": 'eval "$(qmark init zsh)"', "fish": "qmark init fish | source"}
SHELLS = ["bash", "zsh", "fish"]


@pytest.fixture(params=SHELLS)
def shell(request, screens, tmp_path):
    screen = screens(shell=request.param, columns=100, rows=50, env=environment(HOME=str(tmp_path), XDG_DATA_HOME=None))
    screen.name = request.param
    if request.param == "zsh":
        screen.enter("HISTSIZE=100 SAVEHIST=100")
    if request.param == "bash":
        screen.enter("set -o history")
    screen.enter(f"cd {tmp_path}; {LOAD[request.param]}; clear")
    screen.wait_for(lambda text: text.strip() == "$")
    return screen


def history(screen):
    screen.enter("clear")
    screen.wait_for(lambda text: text.strip() == "$")
    screen.enter({"bash": "history", "zsh": "fc -l 1", "fish": "history search --max 20"}[screen.name] + "; echo end")
    return screen.wait_for_line("end")


def replace_command(screen, command):
    """Edits the suggested command into this one and accepts it."""
    screen.wait_for("Copy   Quit")
    screen.press("e")
    screen.wait_for(lambda text: text.split("\n")[-1].startswith("❯ ") and "Quit" not in text.split("\n")[-1])
    screen.press("C-a", "C-k")
    screen.enter(command)
    screen.wait_for(lambda text: text.count("Copy   Quit") + text.count("Copy ❯ Quit") >= 2 and text.rstrip().endswith("Quit"))
    screen.press("r")


def test_the_accepted_command_runs_here_and_lands_in_the_history(shell, tmp_path):
    (tmp_path / "a.txt").write_text("one\ntwo\n")
    shell.enter("?? count lines in a.txt")
    shell.wait_for("Copy   Quit")
    shell.press("Enter")
    shell.wait_for_line("2 a.txt")
    shell.wait_for_prompt()
    assert re.search(r"wc -l a\.txt", history(shell))


def test_cd_and_export_stick(shell, tmp_path):
    (tmp_path / "inner").mkdir()
    shell.enter("?? list files")
    replace_command(shell, "cd inner")
    shell.wait_for(lambda text: text.rstrip().endswith("$"))
    shell.enter("clear; pwd")
    shell.wait_for_line(f"{tmp_path}/inner")
    shell.enter("clear")
    shell.wait_for(lambda text: text.strip() == "$")
    shell.enter("?? list files")
    replace_command(shell, "export QMARK_PROOF=sticks")
    shell.wait_for(lambda text: text.rstrip().endswith("$"))
    shell.enter("clear; echo proof $QMARK_PROOF")
    shell.wait_for_line("proof sticks")


def test_declining_runs_nothing(shell):
    shell.enter("?? listening port 5000")
    shell.wait_for("Copy   Quit")
    shell.press("q")
    shell.wait_for(lambda text: text.rstrip().endswith("$"))
    text = history(shell)
    assert "lsof" not in text


def test_words_need_no_quotes(shell):
    for words in ["?? print the 4th column separated by $ in a.txt", "?? what's using port 5000?", "?? 5000번 포트 누가 쓰는지"]:
        shell.enter(words)
        text = shell.wait_for("Copy   Quit")
        columns = ["awk -F'$' '{print $4}' a.txt", "cut -d '$' -f 4 a.txt"]
        assert any(one in text for one in (columns if "column" in words else ["lsof -i :5000"])), text
        shell.press("q")
        shell.wait_for(lambda text: text.rstrip().endswith("$"))
        shell.enter("clear")
        shell.wait_for(lambda text: text.strip() == "$")


def test_git_narrows_to_git(shell):
    shell.enter("git? undo last commit but keep the changes")
    text = shell.wait_for("Copy   Quit")
    assert "git reset --soft HEAD~1" in text
    shell.press("q")
    shell.wait_for(lambda text: text.rstrip().endswith("$"))


def test_the_status_is_the_commands(shell):
    shell.enter("?? list files")
    replace_command(shell, "sh -c 'exit 7'")
    shell.wait_for(lambda text: text.rstrip().endswith("$"))
    shell.enter("echo status $status" if shell.name == "fish" else "echo status $?")
    shell.wait_for_line("status 7")


def test_no_files_are_left(shell, tmp_path):
    shell.enter(f"export TMPDIR={tmp_path}/t; mkdir -p {tmp_path}/t; clear")
    shell.enter("?? listening port 5000")
    shell.wait_for("Copy   Quit")
    shell.press("q")
    shell.wait_for(lambda text: text.rstrip().endswith("$"))
    assert list((tmp_path / "t").iterdir()) == []


def test_a_prompt_opens_without_words(shell):
    shell.enter("??")
    shell.wait_for("What should be done?")
    shell.enter("listening port 5000")
    shell.wait_for("lsof -i :5000")
    shell.press("q")
    shell.wait_for(lambda text: text.rstrip().endswith("$"))
