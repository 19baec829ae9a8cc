"""The key: words on the command line become a command there, and nothing runs; a command there is explained."""

import time

import pytest
from shell_support import LOAD, SHELLS, ShellSession, StandIn, wait_for_calls
from support import binary, environment, wait_until

binary("qmark")


@pytest.fixture
def stand_in(tmp_path):
    return StandIn(tmp_path)


@pytest.fixture(params=SHELLS)
def shell(request):
    return request.param


def pressed(session, stand_in, text, keys="\x1bq"):
    """Types a text and presses the key; the last call."""
    count = len(stand_in.calls())
    session.send(text)
    time.sleep(0.1)
    session.send(keys)
    call = wait_for_calls(stand_in, count + 1, session)[-1]
    time.sleep(0.3)
    return call


TEXTS = ["print $4 of each 'line", "find *.log > 10MB | # all", "4번째 열 출력하는데", "!!", "a\\b \"c `d", "", "🦊 é"]


@pytest.mark.parametrize("text", TEXTS)
def test_the_text_arrives_and_the_command_stands_in_its_place(shell, stand_in, tmp_path, text):
    session = ShellSession(shell, tmp_path)
    stand_in.answers("echo 한국어 taken >out.txt")
    assert pressed(session, stand_in, text)[1] == " " + text
    assert not (tmp_path / "out.txt").exists()
    session.send(" two")
    session.send("\r")
    wait_until(lambda: (tmp_path / "out.txt").exists(), lambda: "not run")
    time.sleep(0.1)
    assert (tmp_path / "out.txt").read_text() == "한국어 taken two\n"
    session.close()


def test_cancelled_the_line_and_the_cursor_are_as_they_were(shell, stand_in, tmp_path):
    session = ShellSession(shell, tmp_path)
    for status in [125, 0, 130, 1]:
        stand_in.declines(status)
        (tmp_path / "out.txt").unlink(missing_ok=True)
        pressed(session, stand_in, "echo 가나다 abc >out.txt" + "\x02" * 13, "\x1bq")
        session.send("X")
        session.do("")
        assert (tmp_path / "out.txt").read_text() == "가나다X abc\n"
    session.close()


def test_what_the_shell_knows_is_said(shell, stand_in, tmp_path):
    session = ShellSession(shell, tmp_path)
    session.do("function mine; true; end" if shell == "fish" else "mine() { true; }")
    session.do("alias short=true")
    for text, known in [("mine x", True), ("  short", True), ("cd /", True), ("ls|wc", True), ("sh", True), ("what's up", False)]:
        assert pressed(session, stand_in, text)[0] == "command-line" + (" known" if known else ""), text
        session.send("\x15")
        time.sleep(0.1)
    session.close()


def test_several_lines_go_and_come_as_one(shell, stand_in, tmp_path):
    session = ShellSession(shell, tmp_path)
    stand_in.answers("cat <<E >out.txt\none\ntwo\nE" if shell != "fish" else "begin\necho one\necho two\nend >out.txt")
    assert pressed(session, stand_in, "\x1b[200~first words\nsecond words\x1b[201~") == ("command-line", " first words\nsecond words")
    session.do("")
    assert (tmp_path / "out.txt").read_text() == "one\ntwo\n"
    session.close()


@pytest.mark.parametrize("options,keys", [("--key ctrl-g --key-force", "\x07"), ("--key alt-/ --key-force", "\x1b/"),
                                          ("--key ctrl-alt-x --key-force", "\x1b\x18")])
def test_another_key(shell, stand_in, tmp_path, options, keys):
    session = ShellSession(shell, tmp_path, options=options)
    stand_in.answers("echo taken >out.txt")
    pressed(session, stand_in, "some words", keys)
    session.do("")
    assert (tmp_path / "out.txt").read_text() == "taken\n"
    session.close()


TAKEN = {"bash": "bind '\"\\eq\": \"echo mine >own\\C-m\"'", "zsh": "bindkey -s '^[q' 'echo mine >own^M'",
         "fish": "bind \\eq 'echo mine >own'"}


def test_a_taken_key_stays_and_is_told(shell, stand_in, tmp_path):
    session = ShellSession(shell, tmp_path, load=False)
    session.do(TAKEN[shell])
    assert "alt-q is taken" in session.do(LOAD[shell].format(""))
    session.send("\x1bq")
    session.settle()
    assert (tmp_path / "own").read_text() == "mine\n"
    assert stand_in.calls() == []
    assert "is taken" not in session.do(LOAD[shell].format(" --no-key"))
    assert "is taken" not in session.do(LOAD[shell].format(" --key-force"))
    assert pressed(session, stand_in, "words") == ("command-line", " words")
    assert "is taken" not in session.do(LOAD[shell].format(""))
    session.close()


def test_without_a_key_none_is_bound(shell, stand_in, tmp_path):
    session = ShellSession(shell, tmp_path, options="--no-key")
    session.send("\x1bq\x15")
    session.do("true")
    assert stand_in.calls() == []
    session.close()


# The script as bash 3.2 runs it: its version is said to be that, and what came later is switched off as far as that goes.
BASH_3 = """sed 's/BASH_VERSINFO\\[0\\]/OLD_MAJOR/; s/case $BASH_VERSION in/case 3.2.57 in/'"""
OLD_MAJOR = "OLD_MAJOR=3; BASH_COMPAT=3.2; enable -n mapfile readarray compopt"


def test_the_way_of_bash_3(tmp_path, stand_in):
    """macOS's bash cannot tell a key's function what is on the line: the line goes through the history list."""
    session = ShellSession("bash", tmp_path, load=False, settings=OLD_MAJOR)
    session.do(f'eval "$(qmark init bash | {BASH_3})"')
    session.do(f'eval "$(qmark init bash | {BASH_3})"')
    session.do(f"bind -X >{tmp_path}/commands; bind -s >{tmp_path}/macros")
    assert "__qmark" not in (tmp_path / "commands").read_text()
    assert "__qmark_key_line" in (tmp_path / "macros").read_text()
    session.do("echo before")
    stand_in.answers("echo taken >out.txt")
    assert pressed(session, stand_in, "what $4 of 'each !line") == ("command-line", " what $4 of 'each !line")
    time.sleep(1)
    assert not (tmp_path / "out.txt").exists()
    session.do("")
    assert (tmp_path / "out.txt").read_text() == "taken\n"
    stand_in.declines()
    pressed(session, stand_in, "echo as it was >was")
    time.sleep(1)
    session.do("")
    assert (tmp_path / "was").read_text() == "as it was\n"
    session.do(f"history >{tmp_path}/history")
    text = (tmp_path / "history").read_text()
    assert text.count("echo taken") == 1 and text.count("as it was") == 1 and "qmark_key" not in text and "#" not in text
    stand_in.answers("echo asked >asked")
    session.do("?? what's *.x > $4")
    assert stand_in.calls()[-1] == ("suggest shell", " what's *.x > $4")
    assert (tmp_path / "asked").read_text() == "asked\n"
    session.close()


@pytest.fixture
def screen(screens, shell, tmp_path):
    screen = screens(shell=shell, columns=100, rows=50, env=environment(HOME=str(tmp_path), XDG_DATA_HOME=None))
    screen.enter(f"cd {tmp_path}; {LOAD[shell].format('')}; clear")
    screen.wait_for(lambda text: text.strip() == "$")
    return screen


def last_line(text):
    return text.split("\n")[-1].rstrip()


def test_on_the_screen_a_request_becomes_a_command(screen):
    screen.type("what's using port 5000?")
    screen.press("M-q")
    text = screen.wait_for("Take")
    assert "lsof -i :5000" in text and "Run" not in text and "$ what's using port 5000?" in text
    screen.press("Enter")
    screen.wait_for(lambda text: last_line(text) == "$ lsof -i :5000")
    assert screen.cursor()[0] == len("$ lsof -i :5000")


def test_on_the_screen_a_declined_line_comes_back(screen):
    screen.type("5000번 포트 누가 쓰는지")
    screen.press("Left", "Left")
    # The prompt and the words take 25 columns, the two letters that the cursor is before four.
    column = 21
    wait_until(lambda: screen.cursor()[0] == column, lambda: f"{screen.cursor()}\n{screen.text()}")
    screen.press("M-q")
    screen.wait_for("Take")
    screen.press("q")
    screen.wait_for(lambda text: last_line(text) == "$ 5000번 포트 누가 쓰는지")
    wait_until(lambda: screen.cursor()[0] == column, lambda: f"{screen.cursor()} {column}\n{screen.text()}")


def test_on_the_screen_a_command_is_explained_and_stays(screen):
    screen.type("sort -rn a.txt | head -5")
    screen.press("M-q")
    text = screen.wait_for(lambda text: "the first 5 lines" in text and last_line(text) == "$ sort -rn a.txt | head -5")
    assert "Take" not in text


def test_an_empty_line_asks_for_words(screen):
    screen.press("M-q")
    screen.wait_for("What should be done?")
    screen.enter("listening port 5000")
    screen.wait_for("Take")
    screen.press("Enter")
    screen.wait_for(lambda text: last_line(text) == "$ lsof -i :5000")
