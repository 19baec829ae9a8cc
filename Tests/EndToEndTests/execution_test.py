"""A confirmed command runs as if the shell had started it."""

import os
import re
import signal
import subprocess

import pexpect
import pytest
from support import binary, environment, run_without_terminal, spawn, wait_until

binary("terminal-probe")
RUN = "terminal-probe run"


def process_id(screen, pattern=r"pid (\d+)"):
    return int(re.search(pattern, screen.wait_for(lambda text: re.search(pattern, text))).group(1))


def assert_shell_reads(screen):
    screen.enter("read -p 'which: ' x; echo got $x")
    screen.wait_for(lambda text: text.count("which:") >= 2)
    screen.enter("mine")
    screen.wait_for_line("got mine")


@pytest.mark.parametrize("script, status", [("exit 0", 0), ("exit 7", 7), ("kill -TERM $$", 143)])
def test_status_is_the_commands_own(screen, script, status):
    screen.enter(f"{RUN} sh -c '{script}'; echo status $?")
    screen.wait_for_line(f"status {status}")


def test_program_that_does_not_start_gives_the_terminal_back(screen, tmp_path):
    broken = tmp_path / "broken"
    broken.write_bytes(b"\x7fELF not really")
    broken.chmod(0o755)
    screen.enter(f"{RUN} {broken}; echo status $?")
    screen.wait_for_line("status 126")
    assert_shell_reads(screen)


def test_vim_edits_a_file(screen, tmp_path):
    file = tmp_path / "note.txt"
    screen.enter(f"cd {tmp_path}; clear")
    screen.enter(f"{RUN} vim -u NONE note.txt")
    screen.wait_for("~\n~\n~")
    screen.type("ihello from vim")
    screen.press("Escape")
    screen.enter(":wq")
    screen.wait_for("[ended 0]")
    assert file.read_text() == "hello from vim\n"


def test_less_pages_and_quits(screen, tmp_path):
    file = tmp_path / "long.txt"
    file.write_text("".join(f"line {number}\n" for number in range(1, 501)))
    screen.enter(f"LESS= {RUN} less {file}")
    screen.wait_for("line 20")
    screen.press("Space")
    screen.wait_for("line 40")
    screen.press("q")
    screen.wait_for("[ended 0]")


def test_password_is_read_and_not_shown(screen):
    screen.enter(f"{RUN} bash -c 'read -s -p \"word: \" x; echo; echo \"${{#x}} letters\"'")
    screen.wait_for(lambda text: text.endswith("word:"))
    screen.enter("secret")
    assert "secret" not in screen.wait_for_line("6 letters")
    screen.wait_for_line("[ended 0]")


def test_line_is_read_every_time():
    for number in range(30):
        child = spawn([*RUN.split(), "sh", "-c", "read x; echo got $x"])
        child.sendline(f"word{number}")
        child.expect_exact(f"got word{number}")
        child.expect_exact("[ended 0]")
        child.expect(pexpect.EOF)
        child.close()
        assert child.exitstatus == 0


def test_interrupt_ends_the_command_alone(screen):
    screen.enter(f"{RUN} sleep 100; echo status $?")
    wait_until(lambda: "sleep" in foreground_command(screen), screen.text)
    screen.press("C-c")
    text = screen.wait_for("[ended 130]")
    screen.wait_for_prompt()
    assert "status 130" in screen.text(), text


def foreground_command(screen):
    return screen._run("display-message", "-p", "#{pane_current_command}").strip()


def test_interrupt_can_be_caught_by_the_command(screen):
    screen.enter(f"{RUN} bash -c 'trap \"echo caught; exit 9\" INT; echo ready; while :; do sleep 0.05; done'")
    screen.wait_for_line("ready")
    screen.press("C-c")
    screen.wait_for_line("^Ccaught")
    screen.wait_for_line("[ended 9]")


def test_killed_command_leaves_the_terminal_sane(screen):
    before = screen.modes()
    screen.enter(f"{RUN} sh -c 'stty raw -echo; echo pid $$; exec sleep 100'; echo status $?")
    os.kill(process_id(screen), signal.SIGKILL)
    screen.wait_for("status 137")
    assert screen.modes() == before


def test_command_killed_inside_a_shell_leaves_the_terminal_sane(screen):
    before = screen.modes()
    screen.enter(f"{RUN} bash -c 'bash -c \"stty raw -echo; kill -9 \\$\\$\"; exit $?'; echo status $?")
    screen.wait_for("status 137")
    assert screen.modes() == before


def test_modes_that_a_command_set_on_purpose_stay(screen):
    screen.enter(f"{RUN} stty tostop")
    screen.wait_for_line("[ended 0]")
    assert re.search(r"(?<!-)tostop", screen.modes())


@pytest.mark.parametrize("shell, stopped", [("bash", "Stopped"), ("zsh", "suspended"), ("fish", "stopped")])
def test_suspend_stops_both_and_fg_resumes(screens, shell, stopped):
    screen = screens(shell=shell)
    screen.enter(f"{RUN} cat")
    screen.enter("first")
    screen.wait_for_line("first", count=2)
    screen.press("C-z")
    screen.wait_for(lambda text: stopped in text)
    screen.enter("echo shell is $((40 + 2))" if shell != "fish" else "echo shell is (math 40 + 2)")
    screen.wait_for_line("shell is 42")
    screen.enter("fg")
    screen.wait_for(lambda text: text.count(f"{RUN} cat") >= 2 or "Send job" in text)
    screen.enter("second")
    screen.wait_for_line("second", count=2)
    screen.press("C-d")
    screen.wait_for_line("[ended 0]")


@pytest.mark.parametrize("tail", ["", " | cat"])
def test_suspend_while_the_command_is_being_started(screen, tail):
    for number in range(12):
        screen.enter(f"clear; {RUN} sleep 1{number:02}{tail}")
        wait_until(lambda: "bash" not in foreground_command(screen), screen.text)
        screen.press("C-z")
        screen.wait_for("Stopped")
        screen.enter("fg")
        wait_until(lambda: "bash" not in foreground_command(screen), screen.text)
        screen.press("C-c")
        wait_until(lambda: "bash" in foreground_command(screen), screen.text)


def test_suspended_vim_comes_back(screen, tmp_path):
    file = tmp_path / "note.txt"
    screen.enter(f"cd {tmp_path}; clear")
    screen.enter(f"{RUN} vim -u NONE note.txt")
    screen.wait_for("~\n~\n~")
    screen.type("ione")
    screen.press("Escape")
    screen.press("C-z")
    screen.wait_for("Stopped")
    before = screen.modes()
    screen.enter("fg")
    screen.wait_for("~\n~\n~")
    screen.type("A two")
    screen.press("Escape")
    screen.enter(":wq")
    screen.wait_for("[ended 0]")
    assert file.read_text() == "one two\n"
    assert screen.modes() == before


def test_stopped_command_keeps_its_own_modes_from_the_shell(screen):
    before = screen.modes()
    screen.enter(f"{RUN} bash -c 'stty -echo; echo pid $$; read x; echo got $x; stty -a | tr \" \" \"\\n\" | grep -x -e -echo'")
    process_id(screen)
    screen.press("C-z")
    screen.wait_for("Stopped")
    assert screen.modes() == before
    screen.enter("fg")
    screen.wait_for("tr ")
    screen.enter("it")
    screen.wait_for_line("got it")
    screen.wait_for_line("-echo")


def test_stop_signal_stops_both(screen):
    screen.enter(f"{RUN} sh -c 'echo pid $$; exec sleep 100'; echo status $?")
    child = process_id(screen)
    os.kill(child, signal.SIGSTOP)
    screen.wait_for("Stopped")
    screen.enter("fg")
    wait_until(lambda: "sleep" in foreground_command(screen), screen.text)
    screen.press("C-c")
    screen.wait_for("[ended 130]")


def test_background_start_leaves_the_terminal_alone(screen):
    screen.enter(f"{RUN} sleep 1 &")
    assert_shell_reads(screen)
    screen.wait_for("[ended 0]")


def test_background_start_that_wants_the_terminal_waits_for_fg(screen):
    screen.enter(f"{RUN} sh -c 'read x; echo got $x' &")
    screen.enter("sleep 0.3")
    screen.enter("jobs")
    screen.wait_for("Stopped")
    screen.enter("fg")
    screen.enter("late")
    screen.wait_for_line("got late")
    screen.wait_for_line("[ended 0]")


def test_suspended_command_goes_on_in_the_background(screen):
    screen.enter(f"{RUN} sh -c 'echo pid $$; sleep 1; echo finished'")
    process_id(screen)
    screen.press("C-z")
    screen.wait_for("Stopped")
    screen.enter("bg")
    assert_shell_reads(screen)
    screen.wait_for(lambda text: text.count("finished") == 4)
    screen.wait_for_line("[ended 0]")


def test_command_brought_back_from_the_background_reads_keys(screen):
    screen.enter(f"{RUN} sh -c 'echo pid $$; read x; echo got $x; exec sleep 99'")
    process_id(screen)
    screen.press("C-z")
    screen.wait_for("Stopped")
    screen.enter("bg")
    screen.enter("fg")
    screen.wait_for(lambda text: text.count("exec sleep 99") >= 3)
    screen.enter("word")
    screen.wait_for_line("got word")
    screen.press("C-c")
    screen.wait_for("[ended 130]")


def test_interrupt_reaches_a_command_brought_back_from_the_background(screen):
    screen.enter(f"{RUN} sh -c 'echo pid $$; exec sleep 100'")
    process_id(screen)
    screen.press("C-z")
    screen.wait_for("Stopped")
    screen.enter("bg")
    screen.enter("fg")
    screen.wait_for(lambda text: text.count("exec sleep 100") >= 3)
    wait_until(lambda: "bash" not in foreground_command(screen), screen.text)
    screen.press("C-c")
    screen.wait_for("[ended 130]")


def test_pipeline_shares_the_terminal(screen):
    screen.enter(f"{RUN} seq 500 | LESS= less")
    screen.wait_for("\n20\n")
    screen.press("Space")
    screen.wait_for("\n40\n")
    screen.press("q")
    screen.wait_for_prompt()


def test_pipeline_can_be_interrupted_and_suspended(screen):
    screen.enter(f"{RUN} sleep 100 | cat; echo status ${{PIPESTATUS[0]}}")
    wait_until(lambda: "bash" not in foreground_command(screen), screen.text)
    screen.press("C-z")
    screen.wait_for("Stopped")
    screen.enter("fg")
    wait_until(lambda: "bash" not in foreground_command(screen), screen.text)
    screen.press("C-c")
    screen.wait_for(lambda text: text.endswith("$") and "^C" in text.split("fg")[-1])
    assert_shell_reads(screen)


def test_interactive_shell_as_command(screen):
    screen.enter(f"PS1='inner> ' {RUN} bash --norc --noprofile -i")
    screen.wait_for("inner>")
    screen.enter("sleep 100")
    wait_until(lambda: "sleep" in foreground_command(screen), screen.text)
    screen.press("C-z")
    screen.wait_for("Stopped")
    screen.enter("fg")
    wait_until(lambda: "sleep" in foreground_command(screen), screen.text)
    screen.press("C-c")
    wait_until(lambda: "bash" in foreground_command(screen), screen.text)
    screen.enter("exit 3")
    screen.wait_for("[ended 3]")


def test_ending_signal_is_passed_on(screen):
    screen.enter(f"{RUN} sh -c 'echo pid $$ of $PPID; exec sleep 100'; echo status $?")
    os.kill(process_id(screen, r"of (\d+)"), signal.SIGTERM)
    screen.wait_for_line("status 143")


def test_hangup_ends_the_command():
    child = spawn([*RUN.split(), "sh", "-c", "echo pid $$; exec sleep 100"])
    child.expect(r"pid (\d+)")
    identifier = int(child.match.group(1))
    child.close()

    def is_gone():
        try:
            os.kill(identifier, 0)
        except ProcessLookupError:
            return True
        return False

    wait_until(is_gone, lambda: "the command is still there")


def test_runs_without_a_terminal():
    result = run_without_terminal([*RUN.split(), "sh", "-c", "cat; exit 3"], stdin=b"given")
    assert result.stdout == b"given[ended 3]\n"
    assert result.returncode == 3


def test_open_files_stay_here():
    script = "ls /proc/self/fd | wc -l"
    plain = subprocess.run(["sh", "-c", script], capture_output=True, text=True).stdout
    child = spawn([*RUN.split(), "sh", "-c", script], env=environment())
    child.expect(r"(\d+)\r\n")
    assert child.match.group(1) == plain.strip()


def test_captured_helper_has_no_terminal(screen):
    screen.enter(f"terminal-probe capture sh -c 'cat /dev/tty || echo none'")
    screen.wait_for("[none")
