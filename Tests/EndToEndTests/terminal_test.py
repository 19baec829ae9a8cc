"""Menus, prompts and the line editor on real terminals."""

import re
import shutil
import signal
import subprocess
import termios

import pexpect
import pytest
from support import binary, environment, run_without_terminal, spawn, wait_until

PROBE = "terminal-probe"
binary(PROBE)

WIDE = "❯ Run   Edit   Revise   Next   Copy   Quit"
NARROW = "❯ Run Edit Revise Next Copy Quit"


def open_menu(screen, arguments="menu", settings="", line=WIDE):
    screen.enter(f"{settings} {PROBE} {arguments}; echo status $?")
    screen.wait_for_line(line)


def test_menu_is_drawn_in_one_line(screen):
    open_menu(screen)
    column, row = screen.cursor()
    assert screen.lines()[row] == WIDE
    assert column == 42


@pytest.mark.parametrize("columns, lines", [
    (43, [WIDE]), (42, [NARROW]), (40, [NARROW]), (33, [NARROW]), (30, ["❯ Run Edit Revise Next Copy", "Quit"]),
])
def test_menu_fits_a_narrow_terminal(screens, columns, lines):
    screen = screens(columns=columns)
    screen.enter(f"clear; {PROBE} menu")
    screen.wait_for(lambda text: text.endswith("Quit"))
    assert screen.lines() == lines
    screen.press("Right", "Left", "Tab", "BTab", "Down", "Up")
    screen.press("Right")
    screen.wait_for("❯ Edit")
    assert len(screen.lines()) == len(lines)
    screen.press("Enter")
    screen.wait_for_line("[chose e]")
    assert "❯ Edit" in "\n".join(screen.lines()[:len(lines)])


@pytest.mark.parametrize("keys, result, line", [
    (["Enter"], "[chose r]", WIDE),
    (["r"], "[chose r]", WIDE),
    (["V"], "[chose v]", "  Run   Edit ❯ Revise   Next   Copy   Quit"),
    (["x"], "[chose x]", WIDE),
    (["Right", "Enter"], "[chose e]", "  Run ❯ Edit   Revise   Next   Copy   Quit"),
    (["Left", "Left", "Enter"], "[chose c]", "  Run   Edit   Revise   Next ❯ Copy   Quit"),
    (["z", "F5", "PageUp", "Delete", "M-r", "n"], "[chose n]", "  Run   Edit   Revise ❯ Next   Copy   Quit"),
    (["ㄱ"], "[chose r]", WIDE),
    (["ㅊ"], "[chose c]", "  Run   Edit   Revise   Next ❯ Copy   Quit"),
    (["ㅂ"], "[quit]", "  Run   Edit   Revise   Next   Copy ❯ Quit"),
    (["q"], "[quit]", "  Run   Edit   Revise   Next   Copy ❯ Quit"),
    (["Escape"], "[quit]", "  Run   Edit   Revise   Next   Copy ❯ Quit"),
    (["C-c"], "[quit]", "  Run   Edit   Revise   Next   Copy ❯ Quit"),
    (["C-d"], "[quit]", "  Run   Edit   Revise   Next   Copy ❯ Quit"),
])
def test_menu_answers_to_keys_and_stays_above(screen, keys, result, line):
    before = screen.modes()
    screen.press("C-l")
    open_menu(screen)
    screen.press(*keys)
    screen.wait_for_line("status 0")
    lines = screen.lines()
    assert lines[lines.index(result) - 1] == line
    assert screen.modes() == before


def test_menu_has_arrows_of_application_mode(screen):
    open_menu(screen)
    screen.type("\x1bOC")
    screen.wait_for_line("  Run ❯ Edit   Revise   Next   Copy   Quit")


def test_keys_typed_before_the_menu_are_dropped(screen):
    screen.enter(f"PROBE_DELAY_MS=700 {PROBE} menu; echo status $?")
    screen.press("r", "Enter", "n")
    screen.wait_for_line(WIDE)
    screen.press("c")
    screen.wait_for_line("[chose c]")
    assert "[chose r]" not in screen.text() and "[chose n]" not in screen.text()


def test_pasted_text_takes_nothing(screen):
    open_menu(screen)
    screen.paste("r\nn\n")
    screen.press("c")
    screen.wait_for_line("[chose c]")
    assert "[chose r]" not in screen.text()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGQUIT])
def test_signal_while_the_menu_is_drawn_restores_the_terminal(screen, number):
    before = screen.modes()
    screen.enter(f"clear; ulimit -c 0; {PROBE} menu")
    screen.wait_for_line(WIDE)
    _, row = screen.cursor()
    screen.send_signal(int(number), PROBE)
    screen.wait_for(lambda text: text.split("\n")[-1] == "$")
    assert screen.lines()[row] == WIDE
    screen.enter("echo status $?")
    screen.wait_for_line(f"status {128 + number}")
    assert screen.modes() == before


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP, signal.SIGQUIT])
@pytest.mark.parametrize("mode, drawn", [("menu", "uit"), ("edit", "> "), ("confirm", "yes: ")])
def test_signal_restores_the_modes_without_a_shells_help(mode, drawn, number):
    child = spawn(["sh", "-c", f"ulimit -c 0; echo ready; read x; exec {PROBE} {mode}"])
    child.expect_exact("ready")
    before = termios.tcgetattr(child.child_fd)
    child.send("\n")
    child.expect_exact(drawn)
    child.kill(number)
    child.expect(pexpect.EOF)
    assert termios.tcgetattr(child.child_fd) == before


def test_menu_comes_back_after_a_stop(screen):
    before = screen.modes()
    open_menu(screen)
    screen.send_signal("STOP", PROBE)
    screen.wait_for("Stopped")
    screen.enter("fg")
    screen.wait_for(lambda text: text.count(WIDE) == 2)
    screen.press("n")
    screen.wait_for_line("[chose n]")
    assert screen.modes() == before


def test_menu_started_in_the_background_waits(screen):
    before = screen.modes()
    screen.enter(f"{PROBE} menu &")
    screen.enter("sleep 0.3; jobs")
    screen.wait_for("Stopped")
    screen.enter("fg")
    screen.wait_for_line(WIDE)
    screen.press("e")
    screen.wait_for_line("[chose e]")
    assert screen.modes() == before


def test_menu_is_drawn_again_for_another_width(screen):
    open_menu(screen)
    screen.resize(41)
    screen.wait_for(NARROW)
    screen.press("n")
    screen.wait_for_line("[chose n]")


def test_menu_does_not_need_stdin_or_stdout(screen):
    screen.enter(f"echo context | {PROBE} menu | tr a-z A-Z")
    screen.wait_for_line(WIDE)
    screen.press("e")
    screen.wait_for_line("[CHOSE E]")


def test_korean_menu_shows_its_letters(screen):
    open_menu(screen, "menu korean", line="❯ 실행(r)   편집(e)   수정(v)   다음(n)   복사(c)   종료(q)")
    screen.type("ㅍ")
    screen.wait_for_line("[chose v]")


@pytest.mark.parametrize("settings", [
    {"TERM": "dumb"}, {"TERM": "unknown"}, {"TERM": None}, {"QMARK_PLAIN": "1"},
])
def test_plain_menu_has_lines_and_no_control_characters(settings):
    child = spawn([PROBE, "menu"], env=environment(**settings))
    child.expect_exact("r, e, v, n, c, x, q [r]: ")
    shown = child.before
    assert shown == "r) Run\r\ne) Edit\r\nv) Revise\r\nn) Next\r\nc) Copy\r\nx) More\r\nq) Quit\r\n"
    child.send("z")
    child.send("n")
    child.expect_exact("[chose n]")
    assert child.before == "n\r\n"
    child.expect(r".*\Z")
    assert "\x1b" not in child.before + child.after


def test_plain_menu_takes_the_marked_item_by_enter():
    child = spawn([PROBE, "menu"], env=environment(TERM="dumb"))
    child.expect_exact("[r]: ")
    child.send("\r")
    child.expect_exact("r\r\n[chose r]")


def sgr_codes(text):
    return {code for codes in re.findall(r"\x1b\[([\d;]*)m", text) for code in codes.split(";")}


@pytest.mark.parametrize("settings, has_color", [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True)])
def test_no_color_takes_the_colors_and_keeps_the_letters_marked(settings, has_color):
    child = spawn([PROBE, "menu"], env=environment(**settings))
    child.expect_exact("uit")
    codes = sgr_codes(child.before)
    assert bool(codes & {str(code) for code in (*range(30, 38), *range(90, 98))}) == has_color
    assert "4" in codes
    child.send("q")
    child.expect_exact("[quit]")


@pytest.mark.parametrize("mode", ["menu", "confirm", "edit"])
def test_no_terminal_is_said(mode):
    result = run_without_terminal([PROBE, mode])
    assert result.returncode == 2
    assert result.stdout == b"[no terminal]\n"


def confirm(screen, settings=""):
    screen.enter(f"{settings} {PROBE} confirm; echo status $?")
    screen.wait_for(lambda text: text.endswith("Type yes:"))


@pytest.mark.parametrize("answer, result", [
    ("yes", "[confirmed]"), ("YES", "[confirmed]"), ("y", "[declined]"), ("", "[declined]"), ("no", "[declined]"),
    ("yes please", "[declined]"), ("예", "[declined]"),
])
def test_confirmation_takes_the_word_alone(screen, answer, result):
    confirm(screen)
    screen.enter(answer)
    screen.wait_for_line(result)


@pytest.mark.parametrize("keys", [["C-c"], ["C-d"], ["y", "e", "s", "C-c"]])
def test_confirmation_is_declined_by_keys(screen, keys):
    before = screen.modes()
    confirm(screen)
    screen.press(*keys)
    screen.wait_for_line("[declined]")
    screen.wait_for_line("status 0")
    assert screen.modes() == before


def test_confirmation_typed_ahead_does_not_count(screen):
    screen.enter(f"PROBE_DELAY_MS=700 {PROBE} confirm; echo status $?")
    screen.enter("yes")
    screen.wait_for(lambda text: text.endswith("Type yes:"))
    screen.enter("no")
    screen.wait_for_line("[declined]")


def test_word_typed_with_mistakes_is_corrected(screen):
    confirm(screen)
    screen.type("yen")
    screen.press("BSpace")
    screen.enter("s")
    screen.wait_for_line("[confirmed]")


def edit(screen, prefill, settings="", tail=""):
    screen.enter(f"{settings} {PROBE} edit {prefill} {tail}; echo status $?")
    screen.wait_for(lambda text: text.split("\n")[-1].startswith(">"))


@pytest.mark.parametrize("settings", ["", "LC_ALL=C", "LC_ALL= LANG= LC_CTYPE="])
def test_korean_is_typed_moved_over_and_deleted(screen, settings):
    edit(screen, "파일", settings)
    screen.type(" 찾기")
    screen.wait_for_line("> 파일 찾기")
    assert screen.cursor()[0] == 11
    screen.press("Left", "Left", "BSpace")
    screen.wait_for_line("> 파일찾기")
    assert screen.cursor()[0] == 6
    screen.press("BSpace")
    screen.type("옷")
    screen.wait_for_line("> 파옷찾기")
    screen.press("End", "BSpace", "Enter")
    screen.wait_for_line("[line 파옷찾]")


@pytest.mark.parametrize("settings, seen", [("LC_ALL=C", "C"), ("LC_ALL=", ""), ("LC_ALL=C.UTF-8", "C.UTF-8")])
def test_editing_does_not_change_the_environment(screen, settings, seen):
    edit(screen, "x", settings)
    screen.press("Enter")
    screen.wait_for_line("[line x]")
    screen.wait_for_line(f"[LC_ALL {seen}]")


def test_line_is_edited_with_stdin_and_stdout_piped(screen):
    screen.enter(f"echo context | {PROBE} edit lsof | tr a-z A-Z")
    screen.wait_for_line("> lsof")
    screen.enter(" -i")
    screen.wait_for_line("[LINE LSOF -I]")


def test_line_is_edited_inside_a_substitution(screen):
    screen.enter(f'echo "<$({PROBE} edit lsof | head -1)>"')
    screen.wait_for_line("> lsof")
    screen.enter(" -i")
    screen.wait_for_line("<[line lsof -i]>")


@pytest.mark.parametrize("keys, result", [
    (["C-c"], "[cancelled]"), (["a", "Left", "C-c"], "[cancelled]"), (["C-u", "C-d"], "[end of input]"),
    (["C-a", "C-k", "Enter"], "[line ]"),
])
def test_edit_ends_at_once_and_restores_the_terminal(screen, keys, result):
    before = screen.modes()
    edit(screen, "word")
    screen.press(*keys)
    screen.wait_for_line(result)
    screen.wait_for_line("status 0")
    assert screen.modes() == before


def test_keys_after_a_cancelled_edit_reach_the_shell(screen):
    edit(screen, "word")
    screen.press("C-c")
    screen.wait_for_line("status 0")
    screen.enter("echo whole line")
    screen.wait_for_line("whole line")


def test_history_is_reached_by_the_up_arrow(screen):
    edit(screen, "")
    screen.press("Up")
    screen.wait_for_line("> 두 번째")
    screen.press("Up")
    screen.wait_for_line("> first line")
    screen.press("Enter")
    screen.wait_for_line("[line first line]")


def test_edit_is_suspended_and_resumed(screen):
    before = screen.modes()
    edit(screen, "half")
    screen.press("C-z")
    screen.wait_for("Stopped")
    assert screen.modes() == before
    screen.enter("fg")
    screen.wait_for_line("> half")
    screen.enter(" done")
    screen.wait_for_line("[line half done]")
    assert screen.modes() == before


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_signal_during_an_edit_restores_the_terminal(screen, number):
    before = screen.modes()
    edit(screen, "word")
    screen.send_signal(int(number), PROBE)
    screen.wait_for_line(f"status {128 + number}")
    assert screen.modes() == before


def test_long_line_follows_another_width(screen):
    edit(screen, "word " * 12 + "end")
    screen.resize(40)
    screen.press("C-a")
    screen.type("start ")
    screen.wait_for("> start word")
    screen.press("Enter")
    screen.wait_for(lambda text: "[line start word" in text)


def test_hangup_ends_menu_and_edit():
    for mode in ("menu", "edit", "confirm"):
        child = spawn([PROBE, mode])
        child.expect("un|>|Type")
        child.close(force=False)
        wait_until(lambda: not child.isalive(), lambda: f"{mode} is still there")


@pytest.mark.skipif(not shutil.which("cc"), reason="needs a C compiler")
def test_edit_without_readline_still_reads_a_line(screen, tmp_path):
    empty = tmp_path / "empty.c"
    empty.write_text("int nothing;\n")
    for version in "78":
        library = tmp_path / f"libreadline.so.{version}"
        subprocess.run(["cc", "-shared", "-fPIC", "-o", library, empty], check=True)
    settings = f"LD_LIBRARY_PATH={tmp_path}"
    screen.enter(f"clear; {settings} {PROBE} edit lsof -i")
    screen.wait_for(lambda text: text.endswith("> [lsof -i]"))
    screen.enter("")
    screen.wait_for_line("[line lsof -i]")
    screen.enter(f"clear; {settings} {PROBE} edit lsof -i")
    screen.wait_for(lambda text: text.endswith("> [lsof -i]"))
    screen.enter("ls -l")
    screen.wait_for_line("[line ls -l]")
    screen.enter(f"clear; {settings} {PROBE} edit lsof -i")
    screen.wait_for(lambda text: text.endswith("> [lsof -i]"))
    screen.press("C-c")
    screen.wait_for_line("[cancelled]")
