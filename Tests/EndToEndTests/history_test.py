"""`qmark history`: what is kept, what is not, and how it changes the next answer."""

import json
import os
import re
import subprocess

import pexpect
import pytest
from support import binary, environment, reset_signals, run_without_terminal, spawn

QMARK = binary("qmark")


class Home:
    """A reader's home folder, and qmark in it."""

    def __init__(self, folder):
        self.folder = folder
        self.work = folder / "work"
        self.work.mkdir(parents=True)
        (self.work / "a.txt").write_text("one\ntwo\n")

    def environment(self, **changes):
        return environment(**{
            "HOME": str(self.folder), "QMARK_HISTORY": None, "XDG_STATE_HOME": None, "XDG_CONFIG_HOME": None,
            "XDG_CACHE_HOME": None, "SHELL": "/bin/bash", **changes})

    def run(self, *arguments, **changes):
        """Output, errors and exit status without a terminal."""
        result = subprocess.run(
            [QMARK, *map(str, arguments)], env=self.environment(**changes), cwd=self.work, capture_output=True,
            start_new_session=True, stdin=subprocess.DEVNULL, preexec_fn=reset_signals, timeout=60)
        return result.stdout.decode(), result.stderr.decode(), result.returncode

    def ask(self, *arguments, keys=(), **changes):
        """Answers on a terminal; each of `keys` is a text to wait for and what is typed then. What was seen."""
        child = pexpect.spawn(
            QMARK, list(map(str, arguments)), env=self.environment(QMARK_PLAIN="1", **changes), cwd=str(self.work),
            encoding="utf-8", timeout=30, dimensions=(60, 100), preexec_fn=reset_signals)
        seen = ""
        for wanted, typed in keys:
            child.expect(wanted)
            seen += child.before + child.after
            child.send(typed)
        child.expect(pexpect.EOF)
        child.close()
        self.status = child.exitstatus
        return seen + child.before

    def entries(self, *arguments):
        output, errors, status = self.run("history", "--json", "--all", "-n", "0", *arguments)
        assert (errors, status) == ("", 0)
        return json.loads(output)["entries"]

    def answer(self, *words, **changes):
        return json.loads(self.run("--json", *words, **changes)[0])

    @property
    def file(self):
        return self.folder / ".local" / "state" / "qmark" / "history.db"


@pytest.fixture
def home(tmp_path):
    return Home(tmp_path / "home")


MENU = "Quit"
REQUEST = ["count", "lines", "in", "a.txt"]


def edit(home, command, *words):
    """Asks, edits the answer into `command`, and runs that."""
    return home.ask(*words, keys=[(MENU, "e"), ("Command: ", "\x01\x0b" + command + "\r"), (MENU, "r")])


def test_what_ran_is_kept_with_everything_known_of_it(home):
    seen = home.ask(*REQUEST, keys=[(MENU, "r")])
    assert "2 a.txt" in seen and home.status == 0
    [entry] = home.entries()
    assert entry.pop("seconds") > 1_700_000_000 and entry.pop("session").isdigit() and entry.pop("host")
    assert entry == {
        "number": 1, "request": "count lines in a.txt", "target": "shell", "command": "wc -l a.txt", "suggested": None,
        "engine": "offline", "task": "count-lines", "verdict": "ran", "edited": False, "status": 0,
        "folder": str(home.work), "masked": False, "learned": True}
    assert os.stat(home.file).st_mode & 0o777 == 0o600 and os.stat(home.file.parent).st_mode & 0o777 == 0o700


def test_an_exit_status_is_kept(home):
    (home.work / "a.txt").unlink()
    home.ask(*REQUEST, keys=[(MENU, "r")])
    assert home.status == 1 and home.entries()[0]["status"] == 1
    assert home.run("history", "--failed")[2] == 0


def test_what_is_edited_is_kept_with_what_it_was_and_answers_the_next_time(home):
    edit(home, "wc -l < a.txt", *REQUEST)
    [entry] = home.entries()
    assert (entry["command"], entry["suggested"], entry["edited"]) == ("wc -l < a.txt", "wc -l a.txt", True)
    again = home.answer("count", " lines  in", "a.txt")
    assert (again["engine"], again["command"]) == ("history", "wc -l < a.txt") and again["confidence"] >= 0.95
    assert again["history"]["repeat"] is True and again["history"]["accepted"] == 1
    assert again["explanation"]["risk"]["level"] == "safe"
    assert "wc -l a.txt" in [other["command"] for other in again["alternatives"]]
    assert home.run("--print", *REQUEST)[0] == "wc -l < a.txt\n"
    seen = home.ask(*REQUEST, keys=[(MENU, "x"), (MENU, "q")])
    assert "from your history" in seen and "taken 1×" in seen
    # Other words, and another target, are answered as ever.
    assert home.answer("count", "lines", "in", "b.txt")["command"] == "wc -l b.txt"
    assert home.answer("-t", "git", *REQUEST)["engine"] == "offline"


@pytest.mark.parametrize("erase", [["forget", "1"], ["forget", "--all"], ["forget", "--matching", "lines"],
                                   ["delete", "1"], ["clear", "--yes"]])
def test_what_was_learned_can_be_erased(home, erase):
    edit(home, "wc -l < a.txt", *REQUEST)
    assert home.answer(*REQUEST)["engine"] == "history"
    assert home.run("history", *erase)[2] == 0
    again = home.answer(*REQUEST)
    assert (again["engine"], again["command"], again["history"]) == ("offline", "wc -l a.txt", None)


def test_a_dangerous_edit_never_comes_first_by_itself(home):
    (home.work / "victim").mkdir()
    home.ask(*REQUEST, keys=[(MENU, "e"), ("Command: ", "\x01\x0brm -rf victim\r"), (MENU, "r"), ("yes to run", "yes\r")])
    assert home.status == 0 and home.entries()[0]["command"] == "rm -rf victim"
    again = home.answer(*REQUEST)
    assert (again["engine"], again["command"]) == ("offline", "wc -l a.txt")


def test_a_command_whose_program_is_gone_is_not_offered(home):
    tool = home.folder / "bin" / "countit"
    tool.parent.mkdir()
    tool.write_text("#!/bin/sh\necho 2\n")
    tool.chmod(0o755)
    path = f"{tool.parent}:{os.environ['PATH']}"
    home.ask(*REQUEST, keys=[(MENU, "e"), ("Command: ", "\x01\x0bcountit a.txt\r"), (MENU, "r")], PATH=path)
    # An unknown program is no safe one, so that it does not come before a safe answer; it may be run again by number.
    assert home.answer(*REQUEST, PATH=path)["command"] == "wc -l a.txt"
    edit(home, "wc -l < a.txt", *REQUEST)
    assert home.answer(*REQUEST)["engine"] == "history"
    bare = home.folder / "bare"
    bare.mkdir()
    assert home.answer(*REQUEST, PATH=str(bare))["engine"] == "offline"


def test_what_is_passed_over_ranks_lower_and_is_listed_only_when_wanted(home):
    seen = home.ask("listening", "port", "5000", keys=[(MENU, "n"), (MENU, "q")])
    assert "lsof -i :5000" in seen
    verdicts = [(entry["command"].split()[0], entry["verdict"]) for entry in home.entries()]
    assert verdicts == [("lsof", "passed"), ("ss", "declined")]
    assert "lsof" not in home.run("history")[0]
    again = home.answer("listening", "port", "5000")
    assert again["history"]["rejected"] >= 1 and again["history"]["change"] < 0


def test_leaving_copying_and_printing_are_kept_as_such(home):
    home.ask(*REQUEST, keys=[(MENU, "q")])
    home.run(*REQUEST)
    helper = home.folder / "bin" / "xclip"
    helper.parent.mkdir()
    helper.write_text("#!/bin/sh\ncat >/dev/null\n")
    helper.chmod(0o755)
    home.ask(*REQUEST, keys=[(MENU, "c")], PATH=f"{helper.parent}:{os.environ['PATH']}", DISPLAY=":0")
    assert [entry["verdict"] for entry in home.entries()] == ["declined", "printed", "copied"]
    assert home.run("--yes", *REQUEST)[0].strip() == "2 a.txt"
    assert [entry["verdict"] for entry in home.entries()][-1] == "ran" and home.entries()[-1]["status"] == 0


@pytest.mark.parametrize("arguments, changes", [
    ([" count lines in a.txt"], {}), (["--private", *REQUEST], {}), (["--", " count lines in a.txt"], {}),
    (REQUEST, {"QMARK_HISTORY": "false"}), (["--json", *REQUEST], {}), (REQUEST, {"HOME": None})])
def test_what_is_to_be_kept_out_is_kept_out(home, arguments, changes):
    output, errors, status = home.run(*arguments, **changes)
    assert status == 0 and errors == "" and output
    assert not home.file.exists()


def test_the_one_blank_of_the_shells_scripts_is_no_mark(home):
    out = home.folder / "out"
    for words, count in ((" count lines in a.txt", 1), ("  count lines in a.txt", 1), ("count lines in a.txt", 2)):
        out.write_text("")
        home.ask("suggest", "--shell-out", out, "--shell", "bash", "--", words, keys=[(MENU, "r")])
        assert out.read_text() == "wc -l a.txt" and len(home.entries()) == count
    assert {(entry["request"], entry["verdict"], entry["status"]) for entry in home.entries()} == {
        ("count lines in a.txt", "ran", None)}


def test_a_shell_reports_the_status_of_the_command_it_was_handed(home):
    script = (
        f"{QMARK} suggest --shell-out out --shell bash -- ' count lines in a.txt'; "
        f"{QMARK} history finish 3; {QMARK} history finish 4")
    child = pexpect.spawn(
        "bash", ["-c", script], env=home.environment(QMARK_PLAIN="1"), cwd=str(home.work), encoding="utf-8", timeout=30)
    child.expect(MENU)
    child.send("r")
    child.expect(pexpect.EOF)
    assert [entry["status"] for entry in home.entries()] == [3]
    # Another session's command is none of ours.
    assert home.run("history", "finish", "5") == ("", "", 0)
    assert [entry["status"] for entry in home.entries()] == [3]


def test_secrets_are_masked_and_such_a_command_does_not_run_again(home):
    secret = "sk-ant-api03-Ab3dEf6hIj9kLmN0pQrStUvWxYz12345"
    edit(home, f"echo ANTHROPIC_API_KEY={secret}", *REQUEST)
    [entry] = home.entries()
    assert entry["masked"] and secret not in json.dumps(entry) and "QMARK_SECRET_1" in entry["command"]
    for name in os.listdir(home.file.parent):
        assert secret.encode() not in (home.file.parent / name).read_bytes(), name
    assert home.answer(*REQUEST)["engine"] == "offline"
    output, errors, status = home.run("history", "run", "1")
    assert (output, status) == ("", 1) and "secret" in errors


def test_a_kept_command_runs_again_only_after_it_was_shown(home):
    home.ask(*REQUEST, keys=[(MENU, "q")])
    assert home.run("history", "run", "1")[0] == "wc -l a.txt\n"
    seen = home.ask("history", "run", "1", keys=[(MENU, "q")])
    assert "wc -l a.txt" in seen and "Explanation" in seen and home.status == 125 and "2 a.txt" not in seen
    assert "from your history" in seen and "you took it" not in seen
    seen = home.ask("history", "run", "1", keys=[(MENU, "r")])
    assert "2 a.txt" in seen and home.status == 0
    last = home.entries()[-1]
    assert (last["engine"], last["verdict"], last["command"]) == ("history", "ran", "wc -l a.txt")
    out = home.folder / "out"
    out.write_text("")
    home.ask("history", "run", "1", "--shell-out", out, "--shell", "bash", keys=[(MENU, "r")])
    assert out.read_text() == "wc -l a.txt"


def test_a_dangerous_command_that_runs_again_wants_the_word_again(home):
    (home.work / "victim").mkdir()
    home.ask(*REQUEST, keys=[(MENU, "e"), ("Command: ", "\x01\x0brm -rf victim\r"), (MENU, "q")])
    seen = home.ask("history", "run", "1", keys=[(MENU, "r"), ("yes to run", "no\r")])
    assert "danger" in seen and home.status == 125 and (home.work / "victim").exists()


def fill(home, *requests):
    for request in requests:
        assert home.run("--print", request)[2] == 0


def test_listing_searching_and_pages(home):
    fill(home, "count lines in a.txt", "listening port 5000", "5000번 포트 누가 쓰는지", "listening port 8080")
    output, errors, status = home.run("history")
    assert (errors, status) == ("", 0) and "\x1b" not in output
    lines = output.rstrip("\n").split("\n")
    assert [line.split()[0] for line in lines] == ["1", "2", "3", "4"]
    assert re.fullmatch(
        r"1  \d{4}-\d\d-\d\d \d\d:\d\d  printed  count lines in a\.txt  →  wc -l a\.txt", lines[0])
    assert home.run("history", "-n", "2")[0].split("\n")[0] == "2 earlier: --before 3"
    assert [line.split()[0] for line in home.run("history", "-n", "2", "--before", "3")[0].splitlines()] == ["1", "2"]
    assert home.run("history", "port")[0] == home.run("history", "search", "listening")[0]
    assert "포트" in home.run("history", "search", "포트")[0]
    assert home.run("history", "search", "nothing like it")[2] == 1
    assert len(home.run("history", "--since", "1h")[0].splitlines()) == 4
    assert home.run("history", "--since", "0s", "--json")[2] == 0
    assert home.run("history", "--since", "tomorrow")[2] == 64
    assert len(home.run("history", "--here")[0].splitlines()) == 4
    assert home.run("history", "--failed")[2] == 1
    assert "출력" in home.run("history", QMARK_LANGUAGE="ko")[0]
    exported = [json.loads(line) for line in home.run("history", "export")[0].splitlines()]
    assert exported == home.entries()


def test_the_list_on_a_terminal_keeps_to_its_width(home):
    fill(home, "listening port 5000")
    child = spawn([QMARK, "history"], columns=40, env=home.environment())
    text = child.read()
    assert all(len(re.sub(r"\x1b\[[0-9;]*m", "", line).rstrip("\r")) <= 40 for line in text.split("\n"))
    assert "\x1b[" in text


def test_deleting_asks_where_only_words_say_what(home):
    fill(home, "count lines in a.txt", "listening port 5000", "listening port 8080")
    assert home.run("history", "delete", "1")[2] == 0 and len(home.entries()) == 2
    assert home.run("history", "delete", "1")[2] == 1
    assert home.run("history", "delete", "--matching", "port")[2] == 125
    home.ask("history", "delete", "--matching", "port", keys=[("yes: ", "no\r")])
    assert home.status == 125 and len(home.entries()) == 2
    home.ask("history", "delete", "--matching", "port", keys=[("yes: ", "yes\r")])
    assert home.status == 0 and home.entries() == []
    for wrong in (["delete"], ["delete", "x"], ["delete", "3-1"], ["delete", "0"], ["forget"], ["delete", "--matching", " "],
                  ["forget", "1", "--all"], ["run", "x"], ["-n", "-1"]):
        assert home.run("history", *wrong)[2] == 64, wrong


def test_clearing_asks(home):
    fill(home, "count lines in a.txt")
    assert home.run("history", "clear")[2] == 125 and len(home.entries()) == 1
    home.ask("history", "clear", keys=[("yes: ", "yes\r")])
    assert home.status == 0 and home.entries() == []
    assert b"count lines" not in home.file.read_bytes()


def test_an_answer_is_given_where_nothing_can_be_kept(home):
    (home.folder / ".local").write_text("in the way")
    output, errors, status = home.run("--print", *REQUEST)
    assert (output, status) == ("wc -l a.txt\n", 0)
    assert errors.count("\n") == 1 and "not kept in the history" in errors
    assert home.run("history")[2] == 1
    edit(home, "wc -l < a.txt", *REQUEST)
    assert home.status == 0


def test_a_damaged_file_is_set_aside_and_said(home):
    home.file.parent.mkdir(parents=True, mode=0o700)
    home.file.write_bytes(b"this is no database" * 500)
    assert home.run("history")[2] == 74
    output, errors, status = home.run("--print", *REQUEST)
    assert (output, status) == ("wc -l a.txt\n", 0) and "history.db.damaged-1" in errors
    assert len(home.entries()) == 1 and home.run("--print", *REQUEST)[1] == ""
    assert (home.file.parent / "history.db.damaged-1").exists()


def test_a_newer_file_is_left_alone(home):
    fill(home, "count lines in a.txt")
    subprocess.run(["python3", "-c", "import sqlite3, sys; c = sqlite3.connect(sys.argv[1]); "
                    "c.execute('PRAGMA user_version = 99'); c.commit(); c.close()", str(home.file)], check=True)
    before = home.file.read_bytes()
    output, errors, status = home.run("--print", *REQUEST)
    assert (output, status) == ("wc -l a.txt\n", 0) and "newer qmark" in errors
    output, errors, status = home.run("history")
    assert status == 74 and "version 99" in errors and home.file.read_bytes() == before


def test_the_oldest_go_beyond_the_setting(home):
    for number in range(30):
        assert home.run("--print", f"listening port {5000 + number}", QMARK_HISTORY_ENTRIES="10")[2] == 0
    entries = home.entries()
    assert 10 <= len(entries) <= 12 and entries[-1]["number"] == 30


def test_twenty_at_once(home):
    processes = [
        subprocess.Popen(
            [QMARK, "--print", f"listening port {5000 + number}"], env=home.environment(), cwd=home.work,
            stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for number in range(20)]
    for number, process in enumerate(processes):
        output, errors = process.communicate(timeout=120)
        assert (output.decode(), errors.decode()) == (f"lsof -i :{5000 + number}\n", "")
    assert len(home.entries()) == 20


def test_doctor_says_how_it_stands(home):
    def finding(**changes):
        report = json.loads(home.run("doctor", "--json", **changes)[0])
        return next(found for found in report["findings"] if found["check"] == "history")

    assert finding()["state"] == "ok"
    fill(home, "count lines in a.txt")
    assert finding()["says"].startswith("1 of at most 10000 requests")
    assert finding(QMARK_HISTORY="false")["state"] == "note"
    home.file.write_bytes(b"this is no database" * 500)
    # The log alone would do: it has every page that was changed since.
    home.file.with_name("history.db-wal").unlink()
    assert finding()["state"] == "broken" and finding()["next"]


def test_numbers_complete_the_newest_first(home):
    fill(home, "count lines in a.txt", "listening port 5000")
    result = run_without_terminal(
        [QMARK, "---completion", "history", "run", "--", "positional@0", "3", "0", ""],
        env=home.environment(SAP_SHELL="bash"))
    assert result.stdout.decode().split() == ["2", "1"], result
