"""What is in the program, and what it loads."""

import os
import subprocess
from pathlib import Path

import pytest
from support import binary, binary_folder, environment, spawn

LINUX = os.uname().sysname == "Linux"


@pytest.mark.skipif("release" not in binary_folder().name or not LINUX, reason="a development build is larger")
def test_the_binary_stays_small():
    # Nine megabytes of it are knowledge. International Components for Unicode alone would add more than thirty megabytes.
    assert os.path.getsize(binary("qmark")) < 35_000_000


@pytest.mark.skipif("release" not in binary_folder().name or not LINUX, reason="a development build loads it")
def test_sqlite_is_part_of_the_binary():
    needed = subprocess.run(["ldd", binary("qmark")], capture_output=True, text=True, check=True).stdout
    assert "libsqlite3" not in needed


@pytest.mark.skipif(not LINUX, reason="ldd and /proc are Linux's")
def test_no_library_is_loaded_that_an_offline_answer_does_not_need():
    needed = subprocess.run(["ldd", binary("qmark")], capture_output=True, text=True, check=True).stdout
    assert "libcurl" not in needed and "libreadline" not in needed
    child = spawn([binary("qmark"), "listening", "port", "5000"], env=environment())
    child.expect("uit")
    loaded = Path(f"/proc/{child.pid}/maps").read_text()
    assert "libcurl" not in loaded and "libreadline" not in loaded
    child.send("q")
    child.close()
