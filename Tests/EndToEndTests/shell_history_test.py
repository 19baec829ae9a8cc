"""The accepted command lands once in the live history, a declined one nowhere, and nothing of ours is left behind."""

import contextlib
import os
import signal
import time

import pytest
from shell_support import LOAD, SHELLS, ShellSession, StandIn
from support import wait_until


@pytest.fixture
def stand_in(tmp_path):
    return StandIn(tmp_path)


@pytest.fixture(params=SHELLS)
def session(request, tmp_path, stand_in):
    session = ShellSession(request.param, tmp_path)
    yield session
    session.close()


HISTORY = {"bash": "HISTTIMEFORMAT= history", "zsh": "fc -l 1", "fish": "history search --max 50 --reverse"}


def history(session, tmp_path):
    """The lines of the history list, without their numbers and without the test's own."""
    session.do(f" {HISTORY[session.shell]} >{tmp_path}/history")
    lines = (tmp_path / "history").read_text().splitlines()
    if session.shell != "fish":
        lines = [line.lstrip().partition(" ")[2].lstrip() for line in lines]
    own = (" ", "echo don", "echo valu", "HISTTIMEFORMAT", "fc -l", "history search", "eval ", "qmark init", "HISTSIZE")
    return [line for line in lines if not line.startswith(own)]


def test_the_accepted_command_lands_once(session, stand_in, tmp_path):
    stand_in.answers("echo one two >out.txt")
    session.do("?? words of mine")
    assert (tmp_path / "out.txt").read_text() == "one two\n"
    assert history(session, tmp_path) == ["echo one two >out.txt"]


def test_the_up_arrow_finds_the_command(session, stand_in, tmp_path):
    stand_in.answers("echo again >>out.txt")
    session.enter("?? words of mine")
    wait_until(lambda: (tmp_path / "out.txt").exists(), lambda: "not run")
    time.sleep(0.3)
    session.send("\x1b[A")
    time.sleep(0.3)
    session.send("\r")
    wait_until(lambda: (tmp_path / "out.txt").read_text() == "again\nagain\n", (tmp_path / "out.txt").read_text)


@pytest.mark.parametrize("status", [0, 125, 130])
def test_a_declined_request_lands_nowhere(session, stand_in, tmp_path, status):
    stand_in.declines(status)
    session.do("echo before")
    session.do("?? declined words")
    session.do("echo after")
    assert history(session, tmp_path) == ["echo before", "echo after"]


def test_a_request_that_led_nowhere_can_be_typed_again(session, stand_in, tmp_path):
    stand_in.declines(1)
    session.do("?? no such thing")
    # Nothing can be put into the history of fish 3.
    expected = [] if session.value("$version").startswith("3.") else ["?? no such thing"]
    assert history(session, tmp_path) == expected


COMMANDS = [
    # The command, an expression, and what it must be afterwards, in bash and zsh; then in fish.
    ("cd inner", "$PWD", "{}/inner", None), ("export MINE=sticks", "$MINE", "sticks", None),
    ("source ./set.sh", "$SOURCED", "yes", "source ./set.fish"), ("ll x y", "$SEEN", "x y", None),
    ("alias late='echo lately'", "$(late)", "lately", "alias late 'echo lately'"),
    ("f() { G=5; }; f", "$G", "5", "function f; set -g G 5; end; f"), ("sleep 300 &", "$(jobs | wc -l | tr -d ' ')", "1", None),
    ("sh -c 'exit 7'", "$?", "7", None), ("false", "$?", "1", None), ("declare -i N=3+4", "$N", "7", "set -g N 7"),
    ("(exit 3) | true; echo ${PIPESTATUS[0]}${pipestatus[1]} >p", "$(cat p)", "3", "sh -c 'exit 3' | true; echo $pipestatus[1] >p"),
    ("set -- a b", "$2", "b", "set -g argv a b"), ("cat <<E >here\na '$MISSING' b\nE", "$(cat here)", "a '' b", "echo \"a ''\n b\" | tr -d '\\n' >here"),
    ("echo 'x!y' \"x!!y\" >bang", "$(cat bang)", "x!y x!!y", None), ("awk '!seen[$0]++' dup >out", "$(cat out)", "a", None),
    ("echo $? >old", "$(cat old)", "0", "echo $status >old"),
]


@pytest.mark.parametrize("command,expression,value,in_fish", COMMANDS)
def test_it_runs_in_this_shell(session, stand_in, tmp_path, command, expression, value, in_fish):
    (tmp_path / "inner").mkdir()
    (tmp_path / "set.sh").write_text("SOURCED=yes\n")
    (tmp_path / "set.fish").write_text("set -g SOURCED yes\n")
    (tmp_path / "dup").write_text("a\na\n")
    fish = session.shell == "fish"
    session.do("function ll; set -g SEEN $argv; end" if fish else "ll() { SEEN=\"$*\"; }")
    stand_in.answers(in_fish if fish and in_fish else command)
    session.enter("?? words")
    expression = {"$?": "$status", "$2": "$argv[2]"}.get(expression, expression).replace("$(", "(") if fish else expression
    quoted = expression if "(" in expression else f'"{expression}"'
    assert session.value(quoted) == value.format(tmp_path)


NAMES = {
    "bash": "{ declare -F; compgen -v; compgen -a; set -o; shopt; } >FILE",
    "zsh": "{ print -l ${(ok)functions} ${(ok)parameters} ${(ok)aliases} ${(ok)widgets}; setopt } >FILE",
    "fish": "begin; functions -an; set -n; bind; end | string match -v '__qmark*' >FILE",
}
# Everything that docs/shells.md names; shells' own counters aside.
OWN = {
    "__qmark_call", "__qmark_status", "__qmark_ask", "__qmark_enter", "__qmark_key", "__qmark_run", "__qmark_keep",
    "__qmark_accept_line", "__qmark_original_accept_line", "__qmark_show_line", "__qmark_bind_end",
    "__qmark_has_readline", "__qmark_ask_about", "__qmark_is_known", "__qmark_key_line", "__qmark_key_end",
    "__qmark_drop_last", "__qmark_finish", "__qmark_ran", "__qmark_number", "__qmark_undo", "__qmark_command", "__qmark_kept", "__qmark_histchars",
}
SHELLS_OWN = {"PIPESTATUS", "BASH_REMATCH", "REPLY", "status", "pipestatus", "OLDPWD", "_", "MATCH", "COLUMNS", "LINES"}


@pytest.mark.parametrize("shell", SHELLS)
def test_nothing_leaks_but_what_is_documented(shell, tmp_path, stand_in):
    session = ShellSession(shell, tmp_path, load=False)
    listing = NAMES[shell].replace("FILE", f"{tmp_path}/names")
    session.do(listing)
    session.do(listing)
    before = set((tmp_path / "names").read_text().split("\n"))
    (tmp_path / "names").unlink()
    files = {path.name for path in tmp_path.iterdir()}
    session.do(LOAD[shell].format(""))
    stand_in.declines()
    session.do("?? one")
    stand_in.answers("true 'a!b'")
    session.do("true; ?? two" if shell == "bash" else "?? two")
    session.do("?? three")
    session.send("some words here")
    session.send("\x1bq")
    session.send("\x15")
    session.do("true")
    session.do(listing)
    after = set((tmp_path / "names").read_text().split("\n"))
    session.close()
    new = {line.split()[-1] for line in after - before if line.strip() and not line.startswith("bind")}
    new = {name for name in new if not name.startswith("__qmark_") or name not in OWN}
    assert new - SHELLS_OWN <= {"??", "git?", "gh?"}
    left = {path.name for path in tmp_path.iterdir()} - files - {"names", "calls"}
    assert left <= {"answer", "status", ".local", ".config", ".cache", ".bash_history"}


def test_no_file_is_left_whatever_ends_qmark(session, stand_in, tmp_path):
    for sign in [signal.SIGINT, signal.SIGTERM, signal.SIGKILL]:
        (tmp_path / "script").write_text(f"echo $$ >{tmp_path}/child; echo $PPID >{tmp_path}/pid; exec sleep 30\n")
        session.enter("?? to be killed")
        wait_until(lambda: (tmp_path / "pid").exists() and (tmp_path / "pid").read_text().strip(), lambda: "not called")
        assert list((tmp_path / "tmp").glob("qmark*")) == []
        if sign == signal.SIGINT:
            session.child.sendintr()
        else:
            # The child first: its end lets the stand-in go on or takes it along.
            os.kill(int((tmp_path / "child").read_text()), sign)
            with contextlib.suppress(ProcessLookupError):
                os.kill(int((tmp_path / "pid").read_text()), sign)
        (tmp_path / "pid").unlink()
        time.sleep(0.3)
        session.do("true")
    (tmp_path / "script").unlink()
    stand_in.answers("echo still here >out.txt")
    session.do("?? again")
    assert (tmp_path / "out.txt").read_text() == "still here\n"


def test_the_history_is_shared_by_zsh_shells_and_by_fish(tmp_path, stand_in):
    stand_in.answers("echo shared-command")
    first = ShellSession("zsh", tmp_path, settings=f"HISTFILE={tmp_path}/zh; setopt sharehistory histignorespace")
    second = ShellSession("zsh", tmp_path, settings=f"HISTFILE={tmp_path}/zh; setopt sharehistory histignorespace")
    first.do("?? words")
    second.do("true")
    second.do(f"fc -l 1 >{tmp_path}/listed")
    assert (tmp_path / "listed").read_text().count("echo shared-command") == 1
    first.close(), second.close()
    fish = ShellSession("fish", tmp_path, arguments=["fish"])
    fish.do("?? words")
    fish.do("history save")
    fish.close()
    other = ShellSession("fish", tmp_path, arguments=["fish"], load=False)
    def listed():
        # fish writes its history when it has time.
        other.do(f"history merge; history search shared-command >{tmp_path}/listed")
        return (tmp_path / "listed").read_text().count("echo shared-command")

    wait_until(listed, lambda: "fish's history does not hold the command")
    assert listed() == 1
    other.close()


def test_the_status_is_told_where_there_is_a_history(shell_with_history, stand_in, tmp_path):
    session = shell_with_history
    stand_in.answers("sh -c 'exit 7'")
    session.enter("?? words")
    session.do("true")
    stand_in.declines()
    session.do("?? words")
    session.do("true")
    finished = lambda: [call for call in stand_in.all_calls() if call[0].startswith("history")]
    wait_until(finished, lambda: f"{stand_in.all_calls()}")
    assert finished() == [("history finish 7", "")]


@pytest.fixture(params=SHELLS)
def shell_with_history(request, tmp_path, stand_in):
    session = ShellSession(request.param, tmp_path, load=False)
    session.do(f"qmark init {request.param} | sed \"s/-z ''/-z kept/; s/-n ''/-n kept/\" >{tmp_path}/init; source {tmp_path}/init")
    yield session
    session.close()
