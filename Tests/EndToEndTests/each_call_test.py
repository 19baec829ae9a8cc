"""Processes that are killed right before each call that changes a file: what was committed stays, and nothing is damaged.

Random moments (sudden_end_test.py) seldom meet the one between two such calls; here strace meets every one of them."""

import itertools
import json
import shutil
import subprocess

import pytest
from sudden_end_test import PROBE, QMARK, acknowledged, end_of, start
from support import TIMEOUT, environment, reset_signals

CHANGING = [
    "write", "writev", "pwrite64", "pwritev", "rename", "renameat", "renameat2", "unlink", "unlinkat", "link", "linkat", "mkdir",
    "mkdirat", "ftruncate", "fallocate", "fsync", "fdatasync", "chmod", "fchmod", "fchmodat"]


def killed_before(call, number, arguments, env):
    """The status and the output of a process that is killed before its call of this number; its own where it has less of them."""
    return subprocess.run(
        ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", f"inject={call}:signal=KILL:when={number}",
         *map(str, arguments)],
        env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=TIMEOUT, start_new_session=True,
        preexec_fn=reset_signals)


def can_trace():
    if not shutil.which("strace"):
        return False
    return killed_before("write", 1, ["echo", "a"], environment()).stdout == ""


pytestmark = pytest.mark.skipif(not can_trace(), reason="processes cannot be traced here")


def each_end(arguments, env):
    """What came of a process for each of its changes that it does not come to, and which one that is."""
    for call in CHANGING:
        for number in itertools.count(1):
            # An architecture need not have all of them.
            result = killed_before("?" + call, number, arguments, env)
            if result.returncode == 0:
                break
            yield (call, number), result


def no_damaged_files(folder):
    return not [file for file in folder.rglob("*") if "damaged" in file.name]


def test_settings(tmp_path):
    file = tmp_path / ".config" / "qmark" / "config.toml"
    file.parent.mkdir(parents=True)
    before = 'language = "en"\n[model]\nname = "kept"\n'
    after = before.replace("kept", "z" * 200)
    calls = []
    file.write_text(before)
    for call, _ in each_end([QMARK, "config", "set", "model.name", "z" * 200], environment(HOME=str(tmp_path))):
        assert file.read_text() in (before, after), call
        file.write_text(before)
        calls.append(call[0])
    assert file.read_text() == after
    assert "write" in calls and any(call.startswith("rename") for call in calls)


# Each of them is called again and again by a process that writes without end.
WRITERS_CALLS = {
    "history": ["write", "pwrite64"], "tokens": ["write", "rename"], "answers": ["write", "rename"],
}


@pytest.mark.parametrize("store", WRITERS_CALLS)
def test_stores(tmp_path, store):
    path = tmp_path / "store"
    told = 0
    endings = itertools.product(WRITERS_CALLS[store], range(1, 13))
    for number, (call, times) in enumerate(endings):
        result = killed_before(call, times, [PROBE, "write", store, path, f"w{number}"], environment())
        assert result.returncode != 0 and result.stderr == "", (call, times, result)
        count = acknowledged(result.stdout)
        status, out, err = end_of(start([PROBE, "missing", store, path, f"w{number}", count], environment()))
        assert (status, err) == (0, ""), (call, times)
        if store == "tokens":
            # At most the one that was being added may have been counted without being told.
            assert count <= int(out) - told <= count + 1, (call, times)
            told = int(out)
        else:
            assert out == "[]\n", (call, times, count)
            told += count
    assert told > 50
    assert no_damaged_files(tmp_path)


def test_the_history_of_requests(tmp_path):
    env = environment(HOME=str(tmp_path), QMARK_HISTORY="true")
    assert end_of(start([QMARK, "--print", "list", "files"], env))[0] == 0
    least, most = 1, 1
    for call, _ in each_end([QMARK, "--print", "list", "files"], env):
        most += 1
        status, out, err = end_of(start([QMARK, "history", "--json", "--limit", "1000"], env))
        assert (status, err) == (0, ""), call
        entries = json.loads(out)["entries"]
        # What is there once stays, whoever is killed after it.
        assert least <= len(entries) <= most, call
        assert all((entry["request"], entry["command"]) == ("list files", "ls -l .") for entry in entries), call
        least = len(entries)
    assert most >= 3
    assert no_damaged_files(tmp_path)
