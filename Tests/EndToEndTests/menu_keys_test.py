"""The keys of the menu beside Run and Quit: other commands, help, copying, editing several lines, going through the parts."""

import base64
import os
import stat

import pytest
from support import environment, spawn, binary

QMARK = binary("qmark")


def program(folder, name, script):
    """A program of our own in a folder that comes first on the search path."""
    folder.mkdir(exist_ok=True)
    path = folder / name
    path.write_text("#!/bin/sh\n" + script)
    path.chmod(0o755)
    return f"{folder}:{environment()['PATH']}"


def ask(screen, words="listening port 5000"):
    screen.enter(f"clear; qmark {words}; echo status $?")
    return screen.wait_for(lambda text: text.rstrip().endswith("Quit"))


def test_a_digit_shows_another_command(screens):
    screen = screens(rows=50)
    ask(screen)
    screen.press("1")
    text = screen.wait_for(lambda text: text.count("Command ─") == 2 and text.rstrip().endswith("Quit"))
    assert "\nss -ltnp 'sport = :5000'\n" in text


def test_the_list_is_filtered_and_escape_leads_back(screens):
    screen = screens(rows=50)
    ask(screen)
    screen.press("/")
    screen.wait_for("type to filter")
    screen.type("SPORT")
    screen.wait_for(lambda text: "/ SPORT" in text and "fuser" not in text)
    screen.press("Escape")
    screen.wait_for(lambda text: text.rstrip().endswith("Quit"))
    screen.press("/")
    screen.wait_for(lambda text: text.count("type to filter") == 2)
    screen.type("SPORT")
    screen.press("Enter")
    screen.wait_for("ss is used")
    screen.press("q")
    screen.wait_for_line("status 125")


def test_help_tells_the_keys_and_runs_nothing(screens):
    screen = screens(rows=50)
    ask(screen)
    screen.press("?")
    text = screen.wait_for(lambda text: text.count("❯ Run") == 2)
    assert "  c    copy the command and leave" in text
    screen.press("q")
    screen.wait_for_line("status 125")


def test_copying_names_the_program(screens, tmp_path):
    path = program(tmp_path / "bin", "xclip", f'cat > {tmp_path}/copied; echo "$*" > {tmp_path}/arguments\n')
    screen = screens(env=environment(PATH=path, DISPLAY=":7", WAYLAND_DISPLAY=None))
    ask(screen)
    screen.press("c")
    screen.wait_for("Copied with xclip.")
    screen.wait_for_line("status 0")
    assert (tmp_path / "copied").read_text() == "lsof -i :5000"
    assert (tmp_path / "arguments").read_text() == "-selection clipboard\n"


def copied_by_the_terminal(env):
    """What the program asks the terminal to keep."""
    child = spawn([QMARK, "listening", "port", "5000"], env=env)
    child.expect("uit")
    child.send("c")
    child.expect("\x1b\\]52;c;([A-Za-z0-9+/=]+)\x07")
    copied = base64.b64decode(child.match.group(1)).decode()
    child.expect("Handed to the terminal to copy")
    child.wait()
    return copied


def test_over_ssh_the_terminal_copies_and_not_the_other_machine(tmp_path):
    path = program(tmp_path / "bin", "pbcopy", f"cat > {tmp_path}/wrong\n")
    env = environment(PATH=path, SSH_CONNECTION="192.0.2.1 5 192.0.2.2 22", DISPLAY=None, TMUX=None)
    assert copied_by_the_terminal(env) == "lsof -i :5000"
    assert not (tmp_path / "wrong").exists()


def test_where_nothing_can_copy_it_is_said():
    child = spawn([QMARK, "--plain", "listening", "port", "5000"], env=environment(DISPLAY=None, TMUX=None))
    child.expect(r"\[r\]: ")
    child.send("c")
    child.expect("Nothing here can copy")
    child.expect(r"\[r\]: ")
    child.send("q")
    child.wait()
    assert child.exitstatus == 125


def test_several_lines_open_in_the_editor_and_are_shown_again(screens, tmp_path):
    mode = tmp_path / "mode"
    editor = tmp_path / "editor"
    editor.write_text(f'#!/bin/sh\nstat -c %a "$1" > {mode}\nsed -i s/one/two/ "$1"\n')
    editor.chmod(editor.stat().st_mode | stat.S_IXUSR)
    home = tmp_path / "home"
    home.mkdir()
    screen = screens(rows=60, env=environment(HOME=str(home), VISUAL=None, EDITOR=f"{editor}"))
    ask(screen, "count lines in a.txt")
    screen.press("e")
    screen.wait_for(lambda text: "❯ wc" in text.split("\n")[-1])
    screen.press("C-a", "C-k")
    screen.paste("cat <<'E'\none\nE")
    screen.press("Enter")
    screen.wait_for(lambda text: "\none\n" in text and text.rstrip().endswith("Quit"))
    screen.press("e")
    text = screen.wait_for(lambda text: "\ntwo\n" in text and text.rstrip().endswith("Quit"))
    assert "Changed: one → two" in text
    assert mode.read_text() == "600\n"
    screen.press("Enter")
    screen.wait_for_line("status 0")
    assert screen.lines().count("two") == 2
    left = [name for _, _, names in os.walk(home) for name in names if name.startswith("edit-")]
    assert left == []


def test_an_editor_that_fails_changes_nothing(screens, tmp_path):
    screen = screens(rows=60, env=environment(VISUAL="false"))
    ask(screen, "count lines in a.txt")
    screen.press("e")
    screen.wait_for(lambda text: "❯ wc" in text.split("\n")[-1])
    screen.press("C-a", "C-k")
    screen.paste("echo a\necho b")
    screen.press("Enter")
    screen.wait_for(lambda text: "\necho b\n" in text and text.rstrip().endswith("Quit"))
    screen.press("e")
    screen.wait_for(lambda text: text.rstrip().endswith("Quit"))
    screen.press("Enter")
    screen.wait_for_line("status 0")
    assert "\na\nb\n" in screen.text()


def test_emoji_are_turned_off(screens):
    screen = screens(env=environment(QMARK_EMOJI="false"))
    ask(screen, "show the date")
    screen.press("Enter")
    text = screen.wait_for("Hold on, executing command...")
    assert "🕕" not in text


@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_parts_are_gone_through(screens, language):
    screen = screens(env=environment(QMARK_LANGUAGE=language))
    screen.enter("clear; qmark listening port 5000")
    screen.wait_for("lsof -i :5000")
    screen.wait_for(lambda text: "Quit" in text or "끝내기" in text)
    screen.press("x")
    screen.wait_for("1/3   qmark")
    screen.press("Down", "Down")
    screen.wait_for("3/3")
    screen.press("q")
    screen.wait_for(lambda text: text.split("\n")[-1].startswith("❯"))
    screen.press("q")
    screen.wait_for_prompt()


def test_a_smaller_window_leaves_nothing_of_the_menu_behind(screens):
    screen = screens(columns=100, rows=50)
    ask(screen)
    for columns in (38, 100, 30, 60):
        screen.resize(columns, 50)
        screen.wait_for(lambda text: ("Edit   Revise" in text) == (columns > 50) and text.rstrip().endswith("Quit"))
    assert screen.text().count("Revise") == 1
    screen.press("q")
    screen.wait_for_line("status 125")
    assert screen.text().count("Revise") == 1


def test_a_command_that_has_scrolled_away_stands_at_the_menu_once_more(screens):
    screen = screens(columns=40, rows=15)
    words = "find log files bigger than 10MB older than 30 days and delete them"
    screen.enter(f"clear; qmark {words}")
    screen.wait_for(lambda text: text.rstrip().endswith("Quit"))
    assert "\n\nfind . -type f -name '*.log' \\\n  -size +10M -mtime +30 -delete\n\nRun" in screen.text()
    screen.press("q")
    screen.wait_for_prompt()
    screen.enter(f"clear; qmark --plain {words}")
    screen.wait_for(lambda text: text.rstrip().endswith("[q]:"))
    assert "\n  -size" not in screen.text()


def test_a_command_that_is_seen_is_not_repeated(screens):
    assert ask(screens(rows=24)).count("\nlsof") == 1
