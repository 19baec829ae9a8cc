"""Where explanations come from: manual pages, builtins' parts of bash(1), `--help`, and the cache of what was read."""

import json
import os
import shutil
import stat
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from support import binary, environment, reset_signals, run_without_terminal

QMARK = binary("qmark")
PAGE = """.TH TOOL 1
.SH NAME
tool \\- shows things
.SH SYNOPSIS
.B tool
[\\fB\\-q\\fR] [\\fB\\-n\\fR \\fInum\\fR]
.SH OPTIONS
.TP
.BR \\-a ", " \\-\\-all
Takes everything, e.g. all of it.  And more.
"""
HELP = """Usage: {name} [OPTIONS]

Seeks words in files.

Options:
  -e, --regexp <PATTERN>   A pattern to seek. More.
      --frobnicate         Does something rare
"""


class Reader:
    """qmark with folders, manual pages and programs of its own."""

    def __init__(self, folder):
        self.folder = folder
        self.cache = folder / "cache" / "qmark" / "pages"
        self.programs = folder / "programs"
        self.manual = folder / "man" / "man1"
        for made in (self.programs, self.manual, folder / "work"):
            made.mkdir(parents=True)
        self.asked = folder / "asked"

    def environment(self, **changes):
        values = {"XDG_CACHE_HOME": str(self.folder / "cache"), "MANPATH": str(self.folder / "man"),
                  "PATH": f"{self.programs}:{os.environ['PATH']}", "HOME": str(self.folder)}
        return environment(**{**values, **changes})

    def add_page(self, name, text=PAGE):
        (self.manual / f"{name}.1").write_text(text)

    def add_program(self, name, text=None, mode=0o755, folder=None):
        path = (folder or self.programs) / name
        answer = text if text is not None else f"cat <<'END'\n{HELP.format(name=name)}END\n"
        path.write_text(f"#!/bin/sh\necho \"$0 $*\" >>'{self.asked}'\n{answer}")
        path.chmod(mode)
        return path

    def questions(self):
        return self.asked.read_text().splitlines() if self.asked.exists() else []

    def explain(self, command, cwd=None, **changes):
        result = subprocess.run(
            [QMARK, "explain", "--json", command], env=self.environment(**changes), capture_output=True, timeout=20,
            stdin=subprocess.DEVNULL, cwd=cwd or self.folder / "work", start_new_session=True,
            preexec_fn=reset_signals)
        assert result.returncode == 0, result
        return json.loads(result.stdout)

    def span(self, command, text, **changes):
        return next(span for span in self.explain(command, **changes)["spans"] if span["text"] == text)


@pytest.fixture
def reader(tmp_path):
    return Reader(tmp_path)


def test_every_source_is_named(reader):
    reader.add_page("tool")
    reader.add_program("rg")
    assert reader.span("tool --all", "--all")["source"] == "tool(1)"
    assert reader.span("tool --all", "--all")["says"] == "--all: Takes everything, e.g. all of it."
    answer = reader.explain("rg --frobnicate x")
    flag = next(span for span in answer["spans"] if span["text"] == "--frobnicate")
    assert (flag["source"], flag["says"]) == ("rg --help", "--frobnicate: Does something rare.")
    assert reader.span("ls -l", "-l")["source"] == "qmark"
    for command in ("tool --all -q -n 3 --no x", "rg --frobnicate -z x", "ls -l --frob", "read -N 3 x"):
        assert all(span["source"] for span in reader.explain(command)["spans"])


def test_what_neither_page_nor_help_has_is_unknown(reader):
    reader.add_page("tool")
    answer = reader.explain("tool --frob")
    assert [unknown["text"] for unknown in answer["unknown"]] == ["--frob"]
    assert reader.span("tool --frob", "--frob")["says"] == "--frob is not in tool(1)."
    reader.add_program("fd")
    reader.add_page("fd")
    # The page does not have it, the help does.
    assert reader.span("fd --frobnicate", "--frobnicate")["source"] == "fd --help"
    assert reader.explain("fd --nothing")["unknown"][0]["text"] == "--nothing"


@pytest.mark.skipif(not os.path.exists("/usr/share/man/man1/bash.1.gz"), reason="no page of bash")
def test_builtins_are_read_from_the_page_of_bash(reader):
    pages = {"MANPATH": "/usr/share/man"}
    flag = reader.span("mapfile -C hook -c 5 lines", "-C", **pages)
    assert flag["source"] == "bash(1)" and "callback" in flag["says"]
    assert reader.explain("mapfile -Z lines", **pages)["unknown"][0]["text"] == "-Z"
    assert reader.span("bind -P", "-P", **pages)["source"] == "bash(1)"


def test_only_listed_programs_are_asked(reader):
    reader.add_program("nosuchprogram")
    reader.add_program("reboot")
    for command in ("nosuchprogram --frobnicate", "reboot --frobnicate", "./rg --frobnicate", "cargo nosuch --x"):
        reader.explain(command)
    assert reader.questions() == []


def test_programs_that_others_may_have_put_there_are_not_asked(reader):
    work = reader.folder / "work"
    reader.add_program("rg", folder=work)
    # In the working folder, however it is named, and below it.
    for path in (".", "", str(work)):
        reader.explain("rg --frobnicate", PATH=f"{path}:{os.environ['PATH']}")
    below = work / "node_modules" / ".bin"
    below.mkdir(parents=True)
    reader.add_program("rg", folder=below)
    reader.explain("rg --frobnicate", PATH=f"{below}:{os.environ['PATH']}")
    # A file or a folder that everybody may write.
    open_folder = reader.folder / "open"
    open_folder.mkdir()
    reader.add_program("rg", folder=open_folder)
    open_folder.chmod(0o777)
    reader.explain("rg --frobnicate", PATH=f"{open_folder}:{os.environ['PATH']}")
    reader.add_program("rg", mode=0o777)
    reader.explain("rg --frobnicate")
    assert reader.questions() == []
    if os.geteuid() == 0:
        owned = reader.add_program("rg")
        os.chown(owned, 65534, 65534)
        reader.explain("rg --frobnicate")
        assert reader.questions() == []


def test_a_program_is_asked_with_nothing_of_the_readers(reader):
    script = "env; pwd; cat; printf '%s\\n' '  -e, --ever   Does it'"
    reader.add_program("rg", f"({script}) | tee '{reader.folder}/seen'\n")
    reader.explain("rg --ever", SECRET_TOKEN="hunter2", LANG="ko_KR.UTF-8")
    seen = (reader.folder / "seen").read_text().splitlines()
    assert "/" in seen and not any("hunter2" in line for line in seen)
    assert {"NO_COLOR=1", "TERM=dumb", "LC_ALL=C.UTF-8", "PAGER=cat"} <= set(seen)
    assert not any(line.startswith("HOME=") for line in seen)


def test_a_slow_or_endless_program_costs_a_second(reader):
    reader.add_program("rg", "sleep 30\n")
    begin = time.monotonic()
    reader.explain("rg --frobnicate")
    reader.add_program("fd", "yes '  -x, --frobnicate  does it'\n")
    reader.explain("fd --frobnicate")
    assert time.monotonic() - begin < 8


def test_help_is_asked_once_until_the_program_changes(reader):
    reader.add_program("rg")
    for _ in range(3):
        assert reader.span("rg --frobnicate", "--frobnicate")["source"] == "rg --help"
    assert len(reader.questions()) == 1
    changed = reader.add_program("rg", "echo '      --other    Does another thing'\n")
    os.utime(changed, (1, 1))
    assert reader.span("rg --other", "--other")["says"] == "--other: Does another thing."
    assert reader.explain("rg --frobnicate")["unknown"][0]["text"] == "--frobnicate"
    assert len(reader.questions()) == 2


def test_help_of_nothing_is_kept_too(reader):
    reader.add_program("rg", "exit 0\n")
    reader.add_program("fd", "echo nothing to say here\n")
    for _ in range(2):
        assert reader.explain("fd --frobnicate")["unknown"]
    assert len([line for line in reader.questions() if "/fd " in line]) == 1


def test_hostile_help_is_shown_escaped(reader):
    reader.add_program("rg", "printf '      --evil   Paints\\033[31m it \\007red\\342\\200\\256\\n'\n")
    result = subprocess.run(
        [QMARK, "explain", "rg --evil"], env=reader.environment(), capture_output=True, timeout=20,
        cwd=reader.folder / "work", preexec_fn=reset_signals)
    assert b"\x1b" not in result.stdout and b"\x07" not in result.stdout
    assert "\u202e" not in result.stdout.decode()


def test_the_cache_under_many_processes(reader):
    reader.add_page("tool")
    with ThreadPoolExecutor(20) as executor:
        answers = list(executor.map(lambda _: reader.explain("tool --all -q"), range(60)))
    assert all(answer == answers[0] for answer in answers)
    assert not [name for name in os.listdir(reader.cache) if ".new-" in name]
    assert stat.S_IMODE(os.stat(reader.cache).st_mode) == 0o700
    assert all(stat.S_IMODE(os.stat(reader.cache / name).st_mode) == 0o600 for name in os.listdir(reader.cache))


def test_the_cache_while_it_is_deleted(reader):
    reader.add_page("tool")
    expected = reader.explain("tool --all -q")

    def delete(_):
        shutil.rmtree(reader.folder / "cache", ignore_errors=True)
        time.sleep(0.005)

    with ThreadPoolExecutor(8) as executor:
        deleting = executor.map(delete, range(60))
        answers = list(executor.map(lambda _: reader.explain("tool --all -q"), range(30)))
        list(deleting)
    assert all(answer == expected for answer in answers)


@pytest.mark.parametrize("damage", ["empty", "cut", "changed", "garbage", "folder", "unreadable", "fifo", "link"])
def test_a_damaged_cache_is_made_again(reader, damage):
    reader.add_page("tool")
    expected = reader.explain("tool --all -q")
    (name,) = os.listdir(reader.cache)
    path = reader.cache / name
    whole = path.read_bytes()
    if damage in ("empty", "cut", "changed", "garbage"):
        path.write_bytes({"empty": b"", "cut": whole[:-5], "changed": whole.replace(b"Takes", b"Fakes"),
                          "garbage": os.urandom(5000)}[damage])
    elif damage == "unreadable":
        path.chmod(0)
    else:
        path.unlink()
        if damage == "folder":
            path.mkdir()
        elif damage == "fifo":
            os.mkfifo(path)
        else:
            path.symlink_to("/dev/zero")
    assert reader.explain("tool --all -q") == expected
    if damage != "folder":
        assert path.read_bytes() == whole


@pytest.mark.parametrize("place", ["/dev/null", "/proc/nothing", "relative", ""])
def test_a_cache_that_cannot_be_written(reader, place):
    reader.add_page("tool")
    flag = reader.span("tool --all", "--all", XDG_CACHE_HOME=place, HOME="/dev/null")
    assert flag["source"] == "tool(1)"


def test_a_changed_page_is_read_again(reader):
    reader.add_page("tool")
    assert "everything" in reader.span("tool --all", "--all")["says"]
    reader.add_page("tool", PAGE.replace("everything", "nothing at all"))
    assert "nothing at all" in reader.span("tool --all", "--all")["says"]


@pytest.mark.skipif(shutil.which("rg") is None and shutil.which("cargo") is None, reason="nothing to ask")
def test_installed_programs_answer():
    asked = {"rg --multiline-dotall x": "--multiline-dotall", "cargo build --keep-going": "--keep-going"}
    for command, flag in asked.items():
        if shutil.which(command.split()[0]) is None:
            continue
        result = run_without_terminal([QMARK, "explain", "--json", command])
        span = next(span for span in json.loads(result.stdout)["spans"] if span["text"] == flag)
        assert span["source"] != "qmark" and len(span["says"]) > len(flag) + 10, span
