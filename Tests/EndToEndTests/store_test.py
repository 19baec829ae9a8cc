"""The answer cache and the token ledger under many processes at once, some of them killed."""

import os
import random
import signal
import subprocess
import time

from support import binary, environment, reset_signals

PROBE = binary("store-probe")
NOON = 1_772_366_400
DAY = "2026-03-01"


def start(*arguments):
    return subprocess.Popen(
        [PROBE, *map(str, arguments)], env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        preexec_fn=reset_signals)


def output(*arguments):
    process = start(*arguments)
    text, errors = process.communicate(timeout=60)
    assert process.returncode == 0 and errors == b"", errors
    return text.decode()


def test_twenty_processes_count_every_token(tmp_path):
    ledger = tmp_path / "state" / "tokens"
    # However slow the disk is, none gives up.
    processes = [start("add", ledger, 50, 3, NOON, 120_000) for _ in range(20)]
    for process in processes:
        text, errors = process.communicate(timeout=150)
        assert (process.returncode, text, errors) == (0, b"", b"")
    assert output("tokens", ledger, NOON) == f"{20 * 50 * 3}\n"
    assert ledger.read_text() == f"{DAY} {20 * 50 * 3}\n"
    assert sorted(os.listdir(ledger.parent)) == ["tokens", "tokens.lock"]


def test_killed_writers_leave_a_ledger_that_can_be_read(tmp_path):
    ledger = tmp_path / "tokens"
    last = 0
    for _ in range(15):
        processes = [start("add", ledger, 100_000, 1, NOON) for _ in range(3)]
        time.sleep(random.uniform(0.02, 0.12))
        for process in processes:
            process.send_signal(signal.SIGKILL)
        for process in processes:
            text, _ = process.communicate(timeout=20)
            assert text == b""
        now = int(output("tokens", ledger, NOON))
        assert now >= last
        last = now
    assert last > 0
    assert output("add", ledger, 1, 5, NOON) == ""
    assert output("tokens", ledger, NOON) == f"{last + 5}\n"


def test_a_stopped_process_that_has_the_lock_stops_nobody_for_good(tmp_path):
    ledger = tmp_path / "tokens"
    stopped = [start("add", ledger, 1_000_000, 1, NOON) for _ in range(2)]
    try:
        time.sleep(0.2)
        for process in stopped:
            process.send_signal(signal.SIGSTOP)
        assert output("add", ledger, 1, 1, NOON) in ("", "notCounted\n")
    finally:
        for process in stopped:
            process.kill()
            process.communicate()
    assert output("add", ledger, 1, 1, NOON) == ""


def test_many_processes_share_a_cache(tmp_path):
    folder = tmp_path / "answers"
    processes = [start("keep", folder, 0, 120) for _ in range(6)]
    readers = [start("check", folder, 0, 120) for _ in range(6)]
    for process in processes + readers:
        _, errors = process.communicate(timeout=60)
        assert (process.returncode, errors) == (0, b"")
    assert output("check", folder, 0, 120) == "120\n"
    assert len(os.listdir(folder)) == 120


def test_killed_writers_damage_no_answer(tmp_path):
    folder = tmp_path / "answers"
    for _ in range(15):
        processes = [start("keep", folder, first, 100_000) for first in (0, 0, 50)]
        time.sleep(random.uniform(0.02, 0.12))
        for process in processes:
            process.send_signal(signal.SIGKILL)
        for process in processes:
            process.communicate(timeout=20)
        whole = [name for name in os.listdir(folder) if name.endswith(".json")]
        # Every answer under its own name is whole: none is found damaged, and so none is removed.
        assert int(output("check", folder, 0, 2_000)) > 0
        assert len([name for name in os.listdir(folder) if name.endswith(".json")]) == len(whole)


def test_the_cache_stays_small_under_many_writers(tmp_path):
    folder = tmp_path / "answers"
    processes = [start("keep", folder, number * 300, number * 300 + 300) for number in range(4)]
    for process in processes:
        process.communicate(timeout=60)
        assert process.returncode == 0
    files = list(folder.iterdir())
    assert len(files) == 500
    assert sum(file.stat().st_size for file in files) <= 2 << 20


def test_a_full_disk_is_silent(tmp_path):
    """A file system of no room: a limit on the size of files gives the same failure of write(2)."""
    folder = tmp_path / "answers"
    command = f'trap "" XFSZ; ulimit -f 0; exec {PROBE} keep {folder} 0 5'
    result = subprocess.run(["sh", "-c", command], env=environment(), capture_output=True, timeout=20)
    assert (result.returncode, result.stdout, result.stderr) == (0, b"", b"")
    assert os.listdir(folder) == []
    command = f'trap "" XFSZ; ulimit -f 0; exec {PROBE} add {tmp_path}/tokens 1 5 {NOON}'
    result = subprocess.run(["sh", "-c", command], env=environment(), capture_output=True, timeout=20)
    assert (result.returncode, result.stdout, result.stderr) == (0, b"notCounted\n", b"")
    assert sorted(os.listdir(tmp_path)) == ["answers", "tokens.lock"]
