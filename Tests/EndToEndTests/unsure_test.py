"""What is shown where the offline engine is not sure, and how dangerous requests are taken care of, in real terminals."""

import json
import re

import pytest
from support import binary, environment, run_without_terminal

QMARK = binary("qmark")
# Words of which no task can make sense as a whole.
UNSURE = "show png older files grouped by moon"
WORDS = {
    "en": ("Not sure what is meant", "There is no other command to show.", "Add to the request:", "Quit"),
    "ko": ("무슨 뜻인지 확실하지 않습니다", "더 보여 줄 명령이 없습니다.", "덧붙일 말:", "끝내기"),
}


def spoken(language):
    """An environment whose reader reads this language."""
    return environment(QMARK_LANGUAGE=language, LC_ALL="C.UTF-8")


def candidates(text):
    """The numbered candidates of a list: what each does, and its command."""
    return re.findall(r"^  (\d) +(\S.*)\n     (\S.*)", text, re.M)


def commands(text):
    """The commands that were shown, in their order."""
    found = []
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if re.match(r" ─+ (Command|명령) ─+", line):
            found.append(lines[number + 2])
    return found


def shown(text, language):
    """How many lists were shown, single guesses, and words that there are no more."""
    unsure, nothing, *_ = WORDS[language]
    return text.count(unsure) + text.count(nothing) + len(re.findall(r"^ *\? ", text, re.M))


def has_menu(text, end):
    return text.rstrip().endswith(end) or text.rstrip().endswith(end + "(q)")


def answer(*arguments, **changes):
    return run_without_terminal([QMARK, *arguments], env=environment(**changes))


@pytest.mark.parametrize("columns", [40, 80, 120])
@pytest.mark.parametrize("language", ["en", "ko"])
def test_the_list_at_every_width(screens, columns, language):
    unsure, nothing, _, leave = WORDS[language]
    screen = screens(columns=columns, rows=900, env=spoken(language))
    screen.enter(f"clear; qmark {UNSURE}; echo status $?")
    text = screen.wait_for(lambda text: has_menu(text, leave))
    assert unsure in text and "executing" not in text
    listed = candidates(text)
    assert 1 <= len(listed) <= 3 and len({about for _, about, _ in listed}) == len(listed)
    # Next lists others, each time new ones, and at last says that there are none.
    for _ in range(40):
        screen.press("n")
        count = shown(text, language)
        text = screen.wait_for(lambda text: shown(text, language) > count and has_menu(text, leave))
        if nothing in text:
            break
    assert nothing in text
    all_listed = [command for _, _, command in candidates(text)]
    if columns == 120:
        assert len(set(all_listed)) == len(all_listed), text
    screen.press("q")
    screen.wait_for_line("status 125")


@pytest.mark.parametrize("language", ["en", "ko"])
def test_a_number_shows_one_and_next_never_repeats(screens, language):
    unsure, nothing, _, leave = WORDS[language]
    screen = screens(columns=120, rows=1500, env=spoken(language))
    screen.enter(f"clear; qmark {UNSURE}")
    text = screen.wait_for(lambda text: has_menu(text, leave))
    listed = [command for _, _, command in candidates(text)]
    screen.press("2")
    text = screen.wait_for(lambda text: len(commands(text)) == 1 and has_menu(text, leave))
    assert commands(text) == [listed[1]]
    for count in range(1, 100):
        screen.press("n")
        text = screen.wait_for(
            lambda text: (len(commands(text)) > count or nothing in text) and has_menu(text, leave))
        if nothing in text:
            break
    assert nothing in text
    seen = commands(text)
    assert len(set(seen)) == len(seen) and not set(seen[1:]) & set(listed)
    screen.press("q")
    screen.wait_for_prompt()


@pytest.mark.parametrize("language", ["en", "ko"])
def test_words_can_be_added_to_the_list(screens, language):
    unsure, _, prompt, leave = WORDS[language]
    screen = screens(columns=120, rows=80, env=spoken(language))
    screen.enter("clear; qmark zebra port 5000 frobnicate")
    screen.wait_for(lambda text: unsure in text and has_menu(text, leave))
    screen.press("v")
    screen.wait_for(prompt)
    screen.enter("")
    screen.wait_for(lambda text: text.count("❯") == 2 or has_menu(text.split(prompt)[-1], leave))
    screen.press("v")
    screen.wait_for(lambda text: text.count(prompt) == 2)
    screen.enter("what is using it")
    text = screen.wait_for(lambda text: has_menu(text.split(prompt)[-1], leave))
    before, after = text.split(prompt)[0], text.split(prompt)[-1]
    new = [command for _, _, command in candidates(after)] + commands(after)
    old = [command for _, _, command in candidates(before)]
    assert not set(new) & set(old), text


def test_revising_an_answer_gives_a_new_command_or_says_there_is_none(screens):
    screen = screens(columns=120, rows=120)
    screen.enter("clear; qmark listening port 5000")
    screen.wait_for("Quit")
    for count in range(1, 6):
        screen.press("v")
        screen.wait_for(lambda text: text.count("Add to the request:") == count)
        screen.enter("please")
        text = screen.wait_for(
            lambda text: text.split("Add to the request:")[-1].rstrip().endswith("Quit"))
    shown = commands(text) + [command for _, _, command in candidates(text)]
    assert len(set(shown)) == len(shown) and len(shown) > 1


def test_print_prints_no_guess():
    result = answer("--print", UNSURE)
    errors = result.stderr.decode()
    assert (result.stdout, result.returncode) == (b"", 1)
    assert errors.startswith("qmark: Not sure what is meant") and len(candidates(errors)) == 3
    assert "leaves out: " in errors and errors.rstrip().endswith(f"qmark tasks '{UNSURE}'")
    korean = answer("--print", UNSURE, QMARK_LANGUAGE="ko")
    assert korean.stdout == b"" and "qmark: 무슨 뜻인지" in korean.stderr.decode()


def test_words_that_nothing_knows_are_named():
    result = answer("--print", "zebra quux")
    assert (result.stdout, result.returncode) == (b"", 1)
    assert b"Not understood: zebra, quux" in result.stderr and b"qmark tasks" in result.stderr


def test_hostile_words_are_shown_harmless():
    result = answer("--print", "show png \x1b[31m older files grouped by m\u202eoon")
    assert result.stdout == b"" and b"\x1b" not in result.stderr and "\u202e" not in result.stderr.decode()


def test_json_tells_how_guesses_differ():
    report = json.loads(answer("--json", UNSURE).stdout)
    assert report["command"] is None and report["about"] is None and report["careful"] is None
    guesses = report["alternatives"]
    assert len(guesses) == 3 and len({guess["about"] for guess in guesses}) == 3
    for guess in guesses:
        assert set(guess) == {"command", "confidence", "task", "about", "unplaced", "history"} and guess["confidence"] < 0.8


def test_so_many_different_commands_as_are_wanted():
    one = answer("--print", "listening port 5000").stdout.decode()
    three = answer("--print", "-n", "3", "listening port 5000").stdout.decode().splitlines()
    assert three[0] + "\n" == one and 2 <= len(three) <= 3 and len(set(three)) == len(three)


# Before something is deleted


@pytest.mark.parametrize("language, request_, label", [
    ("en", "delete a.txt", "Careful"), ("ko", "a.txt 파일 삭제해줘", "조심히(a)"),
])
@pytest.mark.parametrize("columns", [40, 80])
def test_the_careful_form_is_one_key_away(screens, tmp_path, language, request_, label, columns):
    (tmp_path / "a.txt").write_text("x")
    leave = WORDS[language][3]
    screen = screens(columns=columns, rows=60, env=spoken(language))
    screen.enter(f"cd {tmp_path}; clear; qmark {request_}; echo status $?")
    text = screen.wait_for(lambda text: has_menu(text, leave))
    assert commands(text) == ["rm a.txt"] and label in text and "rm -i a.txt" in text
    assert ("caution" if language == "en" else "주의") in text
    screen.press("a")
    text = screen.wait_for(lambda text: len(commands(text)) == 2 and has_menu(text, leave))
    assert commands(text)[1] == "rm -i a.txt"
    menu = text.rstrip().split("\n")[-2:]
    assert label not in "\n".join(menu)
    screen.press("r")
    screen.wait_for("a.txt'?")
    screen.enter("n")
    screen.wait_for_line("status 0")
    assert (tmp_path / "a.txt").exists()


@pytest.mark.parametrize("request_, careful, plain", [
    ("delete files", "rm -i ./*", "rm ./*"), ("파일 지워줘", "rm -i ./*", "rm ./*"),
])
def test_the_careful_form_comes_first_where_it_is_not_said_what(screens, request_, careful, plain):
    screen = screens(columns=80, rows=60)
    screen.enter(f"clear; qmark {request_}; echo status $?")
    text = screen.wait_for("❯ Quit")
    assert commands(text) == [careful] and "the careful form comes first" in text
    screen.press("n")
    text = screen.wait_for(lambda text: len(commands(text)) == 2 and text.rstrip().endswith("Quit"))
    assert commands(text)[1] == plain and "danger" in text
    screen.press("q")
    screen.wait_for_line("status 125")


def test_what_is_edited_has_a_careful_form(screens):
    screen = screens(columns=80, rows=60)
    screen.enter("clear; qmark list files; echo status $?")
    screen.wait_for("Quit")
    screen.press("e")
    screen.wait_for(lambda text: "❯ ls" in text.split("\n")[-1])
    screen.press("C-a", "C-k")
    screen.enter("find . -name '*.tmp' -delete")
    text = screen.wait_for("Careful")
    assert "Careful form (a): find . -name '*.tmp'" in text
    screen.wait_for("❯ Quit")
    screen.press("a")
    text = screen.wait_for(lambda text: len(commands(text)) == 3 and text.rstrip().endswith("Quit"))
    assert commands(text)[-1] == "find . -name '*.tmp'"


@pytest.mark.parametrize("request_, careful", [
    ("delete a.txt", "rm -i a.txt"), ("delete files older than 7 days", "find . -type f -mtime +7"),
    ("kill process 1234 by force", "kill 1234"), ("delete all png files", "find . -type f -name '*.png'"),
])
def test_json_has_the_careful_form(request_, careful):
    report = json.loads(answer("--json", request_).stdout)
    assert report["careful"] == careful and report["command"] != careful


def test_run_alone_offers_no_careful_form(screen):
    screen.enter("clear; qmark --run delete a.txt; echo status $?")
    text = screen.wait_for(lambda text: text.rstrip().endswith("Quit"))
    assert "Careful form: rm -i a.txt" in text and "(a)" not in text
    screen.press("a")
    screen.press("q")
    screen.wait_for_line("status 125")


def test_run_alone_names_no_key_that_is_not_there(screen):
    screen.enter(f"clear; qmark --run {UNSURE}; echo status $?")
    text = screen.wait_for(lambda text: text.rstrip().endswith("Quit"))
    assert "q to leave." in text and "v to say more" not in text and "Next" not in text
    screen.press("q")
    screen.wait_for_line("status 125")
