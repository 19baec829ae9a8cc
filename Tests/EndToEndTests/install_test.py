"""`make install` into a folder of its own: twice, used from elsewhere, and taken away again."""

import os
import re
import shutil
import subprocess

import pytest
from support import ROOT, binary, environment

binary("qmark")
FILES = [
    "bin/qmark", "share/man/man1/qmark.1", "share/bash-completion/completions/qmark", "share/zsh/site-functions/_qmark",
    "share/fish/vendor_completions.d/qmark.fish",
]


def script(name, prefix):
    return subprocess.run(
        [str(ROOT / "scripts" / name)], env=environment(PREFIX=str(prefix)), capture_output=True, text=True, timeout=60)


@pytest.mark.skipif(not (ROOT / ".build/release/qmark").exists(), reason="needs the release build")
def test_install_twice_use_and_uninstall(tmp_path):
    prefix = tmp_path / "a b"
    for _ in range(2):
        result = script("install-files", prefix)
        assert result.returncode == 0, result
    for file in FILES:
        assert (prefix / file).exists(), file
    moved = tmp_path / "elsewhere" / "qmark"
    moved.parent.mkdir()
    shutil.copy(prefix / "bin/qmark", moved)
    answer = subprocess.run(
        [moved, "--print", "listening", "port", "5000"], cwd="/", env=environment(), capture_output=True, text=True, timeout=20)
    assert answer.stdout == "lsof -i :5000\n"
    result = script("uninstall-files", prefix)
    assert result.returncode == 0, result
    assert not prefix.exists() or not any(path.is_file() for path in prefix.rglob("*"))
    assert script("uninstall-files", prefix).returncode == 0


def test_missing_swift_is_said_in_one_line():
    result = subprocess.run([str(ROOT / "scripts/require-swift"), "no-such-swift"], capture_output=True, text=True)
    assert result.returncode == 1 and result.stderr.count("\n") == 1 and "swift.org/install" in result.stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="root can write everywhere")
def test_a_prefix_that_cannot_be_written():
    result = script("install-files", "/proc/nothing")
    assert result.returncode == 1 and "not writable" in result.stderr


def test_the_manual_page_is_clean():
    result = subprocess.run(["mandoc", "-T", "lint", "-W", "error", str(ROOT / "man/qmark.1")], capture_output=True, text=True)
    assert result.returncode == 0, result.stdout
    text = subprocess.run(["mandoc", "-T", "ascii", str(ROOT / "man/qmark.1")], capture_output=True, text=True).stdout
    text = re.sub(".\b", "", text)
    for word in ("suggest", "explain", "init", "completions", "QMARK_PLAIN"):
        assert word in text
