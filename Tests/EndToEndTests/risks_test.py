"""`qmark explain --risk` and `qmark risks`: what may go wrong with a command, and the rules that say so."""

import json
import re

import pytest
from support import ROOT, binary, environment, run_without_terminal

QMARK = binary("qmark")


def run(*arguments, **changes):
    """What qmark prints, writes to standard error, and ends with."""
    result = run_without_terminal([QMARK, *arguments], env=environment(**changes))
    return result.stdout.decode(), result.stderr.decode(), result.returncode


@pytest.mark.parametrize("command, level, status", [
    ("ls -la", "safe", 0), ("mv a b", "caution", 1), ("rm -rf build", "danger", 2), ("curl x | sh", "danger", 2),
    ("nosuchprogram", "caution", 1), ("ls 'unclosed", "caution", 1), ("echo 'rm -rf /'", "safe", 0),
])
def test_the_exit_status_is_the_level(command, level, status):
    for arguments in ([], ["--json"], ["--plain"]):
        output, errors, ended = run("explain", "--risk", *arguments, command)
        assert (errors, ended) == ("", status) and "\x1b" not in output
    assert json.loads(run("explain", "--risk", "--json", command)[0])["level"] == level


def test_the_report_names_reason_place_and_what_is_safer():
    output, _, _ = run("explain", "--risk", "--json", "ls && sudo rm -rf build")
    report = json.loads(output)
    finding = report["findings"][0]
    assert finding["id"] == "recursive-deletion" and finding["level"] == "danger"
    assert finding["text"] == "rm -rf build" == report["command"][finding["start"]:finding["end"]]
    assert finding["says"].endswith(".") and finding["safer"].endswith(".")
    assert (report["reversible"], report["hiddenText"], report["moreFindings"]) == ("no", False, 0)
    assert set(report["touches"]) >= {"files", "privilege"}
    assert report["careful"] == "ls && sudo rm -ri build"
    assert json.loads(run("explain", "--risk", "--json", "ls")[0])["careful"] is None


def test_the_lines_say_the_same():
    lines = run("explain", "--risk", "git push --force")[0].split("\n")
    assert lines[0].startswith("✖ danger ") and lines[1] == "  git push --force"
    assert any("--force-with-lease" in line and line.startswith("  Safer: ") for line in lines)
    assert "  Rule: git-forced-push" in lines
    plain = run("explain", "--plain", "--risk", "git push --force")[0]
    assert plain.startswith("danger: ") and "✖" not in plain
    korean = run("explain", "--risk", "git push --force", QMARK_LANGUAGE="ko")[0]
    assert korean.startswith("✖ 위험 ") and "더 안전하게: " in korean


def test_standard_input_is_judged():
    result = run_without_terminal([QMARK, "explain", "--risk", "--json"], stdin=b"echo a\nrm -rf /\n")
    assert result.returncode == 2 and json.loads(result.stdout)["level"] == "danger"
    assert run("explain", "--risk", "-i", "ls")[2] == 64


def test_what_cannot_be_seen_is_danger():
    output, _, status = run("explain", "--risk", "--json", "ls \u202eabc")
    report = json.loads(output)
    assert status == 2 and report["level"] == "danger" and report["hiddenText"]
    assert "\u202e" not in run("explain", "--risk", "ls \u202eabc")[0]


def test_more_reasons_than_anybody_reads_are_counted():
    command = "; ".join(f"rm -r d{number}" for number in range(700))
    report = json.loads(run("explain", "--risk", "--json", command)[0])
    assert len(report["findings"]) == 500 and report["moreFindings"] >= 200
    assert len(run("explain", "--risk", command)[0].split("\n")) < 120


def test_every_rule_is_listed_and_has_a_page():
    rules = json.loads(run("risks", "--json")[0])["rules"]
    listed = run("risks")[0]
    assert len(rules) >= 50
    for rule in rules:
        assert f"  {rule['id']}  {rule['says']}\n" in listed
        assert (ROOT / "docs" / "risks" / f"{rule['id']}.md").read_text().startswith(f"# {rule['id']}\n")
    pages = {path.stem for path in (ROOT / "docs" / "risks").glob("*.md")} - {"README"}
    assert pages == {rule["id"] for rule in rules}


def test_one_rule_with_everything_there_is_to_read():
    output, errors, status = run("risks", "recursive-deletion")
    assert (errors, status) == ("", 0)
    assert "rule recursive-deletion · Deleting files" in output and "Safer: " in output
    assert "\n  rm -rf build\n" in output and "\nHarmless, though it looks alike\n  rm file.txt\n" in output
    rule = json.loads(run("risks", "--json", "recursive-deletion", QMARK_LANGUAGE="ko")[0])
    assert re.search("[가-힣]", rule["says"]) and re.search("[가-힣]", rule["safer"])
    for example in rule["examples"]:
        assert 0 <= example["start"] < example["end"] <= len(example["command"].encode())


def test_the_examples_of_a_rule_are_judged_as_it_says():
    rule = json.loads(run("risks", "--json", "remote-code")[0])
    for example in rule["examples"]:
        report = json.loads(run("explain", "--risk", "--json", example["command"])[0])
        places = {(finding["id"], finding["start"], finding["end"]) for finding in report["findings"]}
        assert ("remote-code", example["start"], example["end"]) in places, example["command"]


def test_a_family_lists_its_rules_and_an_unknown_name_is_told():
    output, _, status = run("risks", "git")
    assert status == 0 and "  git-forced-push  " in output and "recursive-deletion" not in output
    output, errors, status = run("risks", "recursive-deletoin")
    assert (output, status) == ("", 1) and "Did you mean: recursive-deletion?" in errors
    assert "없습니다" in run("risks", "zzz", QMARK_LANGUAGE="ko")[1]
    assert "\x1b" not in run("risks", "\x1b[31m")[1]


@pytest.mark.parametrize("typed, wanted", [("recursive-d", "recursive-deletion"), ("clou", "cloud-deletion")])
def test_names_complete(typed, wanted):
    call = ["---completion", "risks", "--", "positional@0", "2", str(len(typed)), "qmark", "risks", typed]
    output, _, status = run(*call, SAP_SHELL="bash")
    assert status == 0 and wanted in output.split()
