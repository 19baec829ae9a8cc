"""The prompt of `qmark` without words: it takes anything, and its arrows reach the requests of the history."""

import json

from support import binary, environment, run_without_terminal

QMARK = binary("qmark")


def home_environment(home, **changes):
    home.mkdir(exist_ok=True)
    return environment(**{
        "HOME": str(home), "XDG_STATE_HOME": None, "XDG_CONFIG_HOME": None, "QMARK_HISTORY": None, **changes})


def ask(screen, line):
    screen.enter("clear; qmark")
    screen.wait_for("What should be done?")
    screen.enter(line)
    screen.wait_for(lambda text: text.rstrip().endswith("Quit"))
    screen.press("q")
    screen.wait_for_prompt()


def test_the_arrows_reach_earlier_requests(screens, tmp_path):
    screen = screens(rows=50, env=home_environment(tmp_path / "home"))
    ask(screen, "listening port 5000")
    ask(screen, "4번째 열 출력하는데, $로 구분되어 있다; a.txt | b")
    ask(screen, "listening port 5000")
    screen.enter("clear; qmark")
    screen.wait_for("What should be done?")
    screen.press("Up")
    screen.wait_for("What should be done? listening port 5000")
    screen.press("Up")
    screen.wait_for("What should be done? 4번째 열 출력하는데, $로 구분되어 있다; a.txt | b")
    screen.press("Up")
    screen.wait_for("What should be done? 4번째")
    screen.press("C-c")
    screen.wait_for_prompt()


def test_git_requests_are_not_among_the_others(screens, tmp_path):
    screen = screens(rows=50, env=home_environment(tmp_path / "home"))
    ask(screen, "listening port 5000")
    screen.enter("clear; qmark --target git")
    screen.wait_for("What should be done?")
    screen.press("Up")
    screen.enter("undo last commit")
    text = screen.wait_for(lambda text: text.rstrip().endswith("Quit"))
    assert "git reset" in text and "lsof" not in text


def test_several_lines_are_one_request(screens, tmp_path):
    screen = screens(rows=50, env=home_environment(tmp_path / "home"))
    screen.enter("clear; qmark")
    screen.wait_for("What should be done?")
    screen.paste("what is listening\non port 5000")
    screen.press("Enter")
    screen.wait_for("lsof -i :5000")


def test_without_a_history_there_is_nothing_to_reach(screens, tmp_path):
    env = home_environment(tmp_path / "home", QMARK_HISTORY="false")
    screen = screens(rows=50, env=env)
    ask(screen, "listening port 5000")
    screen.enter("clear; qmark")
    screen.wait_for("What should be done?")
    screen.press("Up")
    screen.type("x")
    screen.wait_for(lambda text: text.rstrip().endswith("What should be done? x"))
    result = run_without_terminal([QMARK, "history", "--json"], env=env)
    assert json.loads(result.stdout or b"{}").get("entries", []) == []
