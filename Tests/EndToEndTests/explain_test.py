"""`qmark explain` on real command lines: every word has a sentence, and what is unknown is named."""

import json
import re

import pytest
from support import binary, environment, run_without_terminal

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
