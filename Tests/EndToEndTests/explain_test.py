"""`qmark explain` on real command lines: every word has a sentence, and what is unknown is named."""

import json
import re

import pexpect
import pytest
from support import binary, environment, run_without_terminal, spawn

QMARK = binary("qmark")

COMMANDS = [
    "awk -F'$' '{print $4}' data.txt | sort | uniq -c | sort -rn | head -5",
    "lsof -i :5000",
    "find . -name '*.log' -size +10M -exec gzip {} +",
    "tar xzf archive.tgz -C /tmp",
    "git commit --amend --no-edit",
    "for f in *.txt; do wc -l \"$f\"; done > counts.txt",
    "grep -rn --include='*.swift' TODO . | wc -l",
    "sudo systemctl restart nginx && journalctl -u nginx -n 50 --no-pager",
    "ssh -L 8080:localhost:80 user@host",
    "cat <<EOF | sed 's/a/b/g' > out.txt\nhello\nEOF",
    "if [ -f x ]; then echo yes; else echo no; fi 2>/dev/null",
    "find . -type f -print0 | xargs -0 grep -l TODO",
]


def explain(command, **changes):
    result = run_without_terminal([QMARK, "explain", "--json", command], env=environment(**changes))
    assert result.returncode == 0, result
    return json.loads(result.stdout)


@pytest.mark.parametrize("language", ["en", "ko"])
@pytest.mark.parametrize("command", COMMANDS)
def test_every_word_is_covered(command, language):
    answer = explain(command, QMARK_LANGUAGE=language)
    assert answer["command"] == command
    assert answer["unknown"] == []
    source = command.encode()
    covered = bytearray(len(source))
    for span in answer["spans"]:
        assert source[span["start"]:span["end"]].decode() == span["text"]
        assert span["says"].strip() and span["source"] and span["depth"] >= 0
        for offset in range(span["start"], span["end"]):
            covered[offset] = 1
    for word in re.finditer(rb"[^\s;]+", source):
        assert any(covered[word.start():word.end()]), f"{word.group()!r} has no sentence"
    if language == "ko":
        korean = [span for span in answer["spans"] if re.search("[가-힣]", span["says"])]
        assert len(korean) == len(answer["spans"]), [span for span in answer["spans"] if span not in korean]


def test_unknown_programs_and_flags_are_named():
    answer = explain("nosuchprogram --fast x")
    assert "nosuchprogram" in {unknown["text"] for unknown in answer["unknown"]}
    answer = explain("grep --frobnicate x")
    assert [unknown["text"] for unknown in answer["unknown"]] == ["--frobnicate"]
    result = run_without_terminal([QMARK, "explain", "grep", "--frobnicate", "x"])
    assert result.returncode == 0 and "--frobnicate is not in" in result.stdout.decode()


def test_the_manual_explains_what_our_own_knowledge_does_not():
    answer = explain("tac --before x")
    sources = {span["text"]: span["source"] for span in answer["spans"]}
    assert sources["tac"]
    answer = explain("hexdump -C x")
    flag = next(span for span in answer["spans"] if span["text"] == "-C")
    assert flag["source"] in ("hexdump(1)", "qmark") and flag["says"]


def test_standard_input_and_several_words():
    from_input = run_without_terminal([QMARK, "explain"], stdin=b"lsof -i :5000\n")
    from_words = run_without_terminal([QMARK, "explain", "lsof", "-i", ":5000"])
    assert from_input.stdout == from_words.stdout
    assert from_words.stdout.decode() == (
        "Lists the open network connections on port 5000.\n"
        "\n"
        "○ lsof is used to list open files.\n"
        "  ◆ -i specifies that we want to list network connections.\n"
        "  ◆ :5000 specifies that we want to list connections to port 5000.\n")


def test_words_with_blanks_are_quoted_again():
    result = run_without_terminal([QMARK, "explain", "--json", "grep", "foo bar", "a.txt"])
    assert json.loads(result.stdout)["command"] == "grep 'foo bar' a.txt"


def test_broken_input_is_explained_as_far_as_it_goes():
    answer = explain("ls -l 'unclosed")
    assert any(span["text"] == "ls" for span in answer["spans"])
    result = run_without_terminal([QMARK, "explain", "ls -l 'unclosed"])
    assert result.returncode == 0 and "'" in result.stdout.decode()


def test_risk_is_told():
    answer = explain("sudo rm -rf /")
    assert answer["risk"]["level"] == "danger" and answer["risk"]["reversible"] == "no"
    assert {finding["id"] for finding in answer["risk"]["findings"]} >= {"recursive-deletion", "privilege"}
    text = run_without_terminal([QMARK, "explain", "sudo rm -rf /"]).stdout.decode()
    assert "✖ danger" in text and "\x1b" not in text


def test_the_headline_stands_first_and_in_json():
    answer = explain("ls | wc -l")
    assert answer["headline"] == "Counts the visible files and folders in the current folder."
    for arguments in ([], ["--plain"]):
        lines = run_without_terminal([QMARK, "explain", *arguments, "ls | wc -l"]).stdout.decode().split("\n")
        assert lines[:2] == ["Counts the visible files and folders in the current folder.", ""]
    assert explain("ls | wc -l", QMARK_LANGUAGE="ko")["headline"] == "현재 디렉터리에 보이는 파일과 디렉터리의 수를 셉니다."


def test_without_a_certain_headline_there_is_none():
    assert explain("nosuchprogram --fast x")["headline"] is None
    lines = run_without_terminal([QMARK, "explain", "--plain", "nosuchprogram --fast x"]).stdout.decode().split("\n")
    assert lines[0].startswith("nosuchprogram")


def test_the_suggestions_screen_has_no_headline():
    answer = run_without_terminal([QMARK, "suggest", "listening", "port", "5000"]).stdout.decode()
    assert "Lists the open network connections" not in answer


def output_on_a_terminal(arguments, **changes):
    child = spawn([QMARK, "explain", *arguments], env=environment(**changes))
    child.expect(pexpect.EOF)
    return child.before.replace("\r\n", "\n")


def test_a_terminal_shows_the_command_in_colours():
    text = output_on_a_terminal(["ls | wc -l"])
    assert text.startswith("\x1b[1;32mls\x1b[0m \x1b[35m|\x1b[0m \x1b[1;32mwc\x1b[0m \x1b[36m-l\x1b[0m\n\nCounts the ")
    assert output_on_a_terminal(["ls | wc -l"], NO_COLOR="1").startswith("\x1b[1mls\x1b[0m | \x1b[1mwc\x1b[0m -l\n\nCounts ")
    assert output_on_a_terminal(["ls | wc -l"], TERM="dumb").startswith("ls | wc -l\n\nCounts ")
    assert output_on_a_terminal(["--plain", "ls | wc -l"]).startswith("Counts the visible")
    assert output_on_a_terminal(["ls | wc -l"], QMARK_PLAIN="1").startswith("Counts the visible")


@pytest.mark.parametrize("columns", [30, 60, 150])
def test_lines_fit_the_terminal(columns):
    child = spawn([QMARK, "explain", "--plain", "sort -u names.txt | wc -l"], columns=columns, env=environment())
    child.expect(pexpect.EOF)
    lines = child.before.replace("\r\n", "\n").split("\n")
    assert max(map(len, lines)) <= columns
    if columns == 150:
        assert "wc is used to count lines, words and bytes. Its input is the output of sort." in lines


def test_arrows_go_through_the_parts(screen):
    before = screen.modes()
    screen.enter("clear; qmark explain -i 'lsof -i :5000'; echo status $?")
    screen.wait_for("1/3")
    assert screen.lines()[:3] == ["lsof -i :5000", "", "○ lsof is used to list open files."]
    screen.press("Down")
    screen.wait_for("2/3")
    assert screen.lines()[2] == "◆ -i specifies that we want to list network connections."
    assert "\x1b[7m" in screen._run("capture-pane", "-p", "-e")
    screen.press("Down", "Down", "Up")
    screen.wait_for("2/3")
    screen.press("q")
    screen.wait_for_line("status 0")
    assert screen.modes() == before


def test_arrows_on_a_narrow_terminal(screens):
    screen = screens(columns=22, rows=12)
    screen.enter("clear; qmark explain -i \"grep -rn TODO . | sort | uniq -c\"")
    screen.wait_for("1/")
    for _ in range(8):
        screen.press("Down")
    screen.wait_for(lambda text: "/" in text and "1/" not in text.split("\n")[-1][:2])
    lines = screen.lines()
    assert len(lines) <= 12 and lines[0].startswith("grep -rn TODO . | so")
    screen.press("Escape")
    screen.wait_for_prompt()


def test_interactive_without_a_terminal_prints_the_lines():
    plain = run_without_terminal([QMARK, "explain", "lsof -i :5000"])
    asked = run_without_terminal([QMARK, "explain", "-i", "lsof -i :5000"])
    assert asked.stdout == plain.stdout and asked.returncode == 0
    assert output_on_a_terminal(["-i", "--plain", "lsof -i :5000"]).startswith("Lists the open network connections")
    assert output_on_a_terminal(["-i", "lsof -i :5000"], TERM="dumb").startswith("lsof -i :5000\n\nLists the open")


@pytest.mark.parametrize("arguments", [["ls"], ["--json", "ls"], ["--risk", "rm x"], ["--risk", "--json", "rm x"]])
def test_the_settings_name_the_language(tmp_path, arguments):
    folder = tmp_path / ".config" / "qmark"
    folder.mkdir(parents=True)
    env = environment(HOME=str(tmp_path), XDG_CONFIG_HOME=None)

    def explained():
        return run_without_terminal([QMARK, "explain", *arguments], env=env).stdout.decode()

    assert explained().isascii() or "다" not in explained()
    (folder / "config.toml").write_text('language = "ko"\n')
    assert "다" in explained()
    # A file that cannot be read keeps nothing from being explained.
    (folder / "config.toml").write_text("language = 3\n")
    assert "다" not in explained() and explained()
