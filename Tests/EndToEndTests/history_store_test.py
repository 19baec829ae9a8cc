"""The history's file under many processes at once, kills, full disks and small limits."""

import os
import random
import resource
import signal
import subprocess
import time

import pytest
from support import binary, environment, reset_signals

PROBE = binary("store-probe")


def start(*arguments, before=reset_signals):
    return subprocess.Popen(
        [PROBE, *map(str, arguments)], env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        preexec_fn=before)


def output(*arguments, before=reset_signals):
    process = start(*arguments, before=before)
    text, errors = process.communicate(timeout=120)
    assert process.returncode == 0 and errors == b"", (process.returncode, text, errors)
    return text.decode()


def integrity(path):
    """What SQLite itself says of the file, through another build of it."""
    sqlite3 = pytest.importorskip("sqlite3")
    connection = sqlite3.connect(path)
    try:
        return connection.execute("PRAGMA integrity_check").fetchone()[0]
    finally:
        connection.close()


def test_twenty_processes_lose_no_entry(tmp_path):
    path = tmp_path / "state" / "history.db"
    processes = [start("record", path, 10, f"p{number}") for number in range(20)]
    for process in processes:
        text, errors = process.communicate(timeout=180)
        assert (process.returncode, text, errors) == (0, b"", b"")
    assert output("entries", path) == f"{20 * 10}\n"
    assert integrity(path) == "ok"
    for name in os.listdir(path.parent):
        assert os.stat(path.parent / name).st_mode & 0o777 == 0o600, name


def test_killed_writers_leave_a_history_that_can_be_read(tmp_path):
    path = tmp_path / "history.db"
    last = 0
    for _ in range(15):
        processes = [start("record", path, 100_000, f"k{number}") for number in range(3)]
        time.sleep(random.uniform(0.01, 0.2))
        for process in processes:
            process.send_signal(signal.SIGKILL)
        for process in processes:
            text, _ = process.communicate(timeout=20)
            assert text == b""
        now = int(output("entries", path))
        assert now >= last
        last = now
    assert last > 0
    assert output("record", path, 1, "after") == ""
    assert int(output("entries", path)) == last + 1
    assert integrity(path) == "ok"
    assert not [name for name in os.listdir(tmp_path) if "damaged" in name]


def test_a_process_that_is_stopped_while_it_writes_stops_nobody_for_good(tmp_path):
    path = tmp_path / "history.db"
    stopped = [start("record", path, 1_000_000, "s") for _ in range(2)]
    try:
        time.sleep(0.3)
        for process in stopped:
            process.send_signal(signal.SIGSTOP)
        assert output("record", path, 1, "other") in ("", "busy\n")
    finally:
        for process in stopped:
            process.kill()
            process.communicate()
    assert output("record", path, 1, "other") == ""


def test_a_limit_on_the_size_of_files_is_an_error_in_words(tmp_path):
    path = tmp_path / "history.db"

    def small_files():
        reset_signals()
        resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))

    text = output("record", path, 60, "x" * 500, before=small_files)
    assert "failed(reason:" in text and "damaged" not in text
    kept = int(output("entries", path))
    assert kept > 0
    assert output("record", path, 1, "after") == ""
    assert int(output("entries", path)) == kept + 1 and integrity(path) == "ok"


@pytest.fixture
def small_disk(tmp_path):
    """A file system with room for little; skipped where none may be mounted."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=600k,mode=0700", "none", str(folder)], capture_output=True)
    if mounted.returncode != 0:
        pytest.skip("no file system may be mounted here")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_full_disk_is_an_error_in_words_and_nothing_is_lost(small_disk):
    path = small_disk / "history.db"
    text = output("record", path, 400, "y" * 400)
    assert "failed(reason:" in text and "damaged" not in text
    kept = int(output("entries", path))
    assert kept > 20
    subprocess.run(["mount", "-o", "remount,size=2m", str(small_disk)], check=True)
    assert output("record", path, 1, "more") == ""
    assert int(output("entries", path)) == kept + 1 and integrity(path) == "ok"


def test_a_history_cannot_be_begun_on_a_full_disk(small_disk):
    with open(small_disk / "filler", "wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 1024)
        except OSError:
            pass
    text = output("record", small_disk / "history.db", 2, "z")
    assert text.count("failed(reason:") == 2
    (small_disk / "filler").unlink()
    assert output("record", small_disk / "history.db", 1, "z") == ""
    assert output("entries", small_disk / "history.db") == "1\n"
