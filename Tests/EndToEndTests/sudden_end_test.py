"""Processes that end by SIGKILL at random moments of their writing: what was committed stays, and nothing is damaged.

QMARK_TEST_KILLS says how often each of them is killed; 20 times where it is not set."""

import json
import os
import random
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from model_support import ANSWER, WORDS
from pages_test import PAGE, Reader
from support import TIMEOUT, binary, environment, reset_signals

KILLS = int(os.environ.get("QMARK_TEST_KILLS", "20"))
QMARK = binary("qmark")
PROBE = binary("store-probe")


def start(arguments, env):
    return subprocess.Popen(
        [str(argument) for argument in arguments], env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        start_new_session=True, preexec_fn=reset_signals)


def end_of(process):
    """The status and the output of a process that ends by itself."""
    out, err = process.communicate(timeout=TIMEOUT)
    assert process.returncode >= 0, f"killed by signal {-process.returncode}: {err}"
    return process.returncode, out.decode(), err.decode()


def killed(process, seconds):
    """What a process wrote before it was killed; its status is 0 where it was done before."""
    time.sleep(seconds)
    process.kill()
    out, err = process.communicate(timeout=TIMEOUT)
    assert err == b"" or process.returncode == 0, err
    return process.returncode, out.decode()


def duration(arguments, env):
    """How long a process takes that is not killed."""
    begin = time.monotonic()
    status, _, err = end_of(start(arguments, env))
    assert status == 0, err
    return time.monotonic() - begin


@pytest.fixture
def moments():
    """Random moments, the same ones each time."""
    return random.Random(20)


# The stores, whose writers tell each entry as soon as it is committed.


def acknowledged(out):
    """How many entries a writer said it had committed; a last line without its end was being written."""
    lines = out.split("\n")[:-1]
    assert lines == [str(number) for number in range(len(lines))]
    return len(lines)


@pytest.mark.parametrize("store", ["history", "tokens", "answers"])
def test_nothing_committed_is_lost(tmp_path, moments, store):
    total = 0
    for number in range(KILLS):
        # Stores forget the oldest, so that they are begun anew from time to time, the cache of 500 answers each time.
        path = tmp_path / f"store-{number if store == 'answers' else number // 10}"
        writers = [start([PROBE, "write", store, path, f"w{number}-{which}"], environment()) for which in range(2)]
        time.sleep(moments.uniform(0.005, 0.15))
        counts = [acknowledged(killed(writer, 0)[1]) for writer in writers]
        if number % 10 == 0:
            before = 0
        for which, count in enumerate(counts):
            status, out, err = end_of(start([PROBE, "missing", store, path, f"w{number}-{which}", count], environment()))
            assert (status, err) == (0, ""), (number, counts)
            if store != "tokens":
                assert out == "[]\n", (number, counts)
        if store == "tokens":
            # At most what was being added may have been counted without being told.
            assert before + sum(counts) <= int(out) <= before + sum(counts) + 2, (number, counts)
            before = int(out)
        total += sum(counts)
    assert total > KILLS, "none lived long enough to write"
    assert not [name for _, _, names in os.walk(tmp_path) for name in names if "damaged" in name]


# The program itself.


def test_settings(tmp_path, moments):
    file = tmp_path / ".config" / "qmark" / "config.toml"
    file.parent.mkdir(parents=True)
    file.write_text('language = "en"\n[model]\nname = "kept"\n')
    env = environment(HOME=str(tmp_path))
    longest = duration([QMARK, "config", "set", "model.name", "kept"], env)
    last, written = "kept", 0
    for number in range(KILLS):
        value = f"name-{number}-" + "z" * 2000
        status, _ = killed(start([QMARK, "config", "set", "model.name", value], env), moments.uniform(0, longest))
        text = file.read_text()
        names = [line for line in text.split("\n") if line.startswith("name = ")]
        assert text == f'language = "en"\n[model]\n{names[0]}\n', text
        assert names[0] in ([f'name = "{value}"'] if status == 0 else [f'name = "{value}"', f'name = "{last}"'])
        if names[0] == f'name = "{value}"':
            last, written = value, written + 1
    assert written > 0, "none lived long enough to write"
    assert end_of(start([QMARK, "config", "set", "model.name", "last"], env))[0] == 0
    assert 'name = "last"' in file.read_text()


def test_answers_and_the_day_s_tokens(stub, qmark, moments):
    env = qmark.environment("openai", stub.route(usage="30:3").url, model_max_tokens_per_day="100000000")
    longest = 1.2 * duration([QMARK, "--print", *WORDS], env)

    def end_suddenly(number, seconds):
        _, out = killed(start([QMARK, "--print", *WORDS, str(number % 20)], env), seconds)
        assert out in ("", ANSWER)

    for first in range(0, KILLS, 4):
        with ThreadPoolExecutor(4) as pool:
            list(pool.map(end_suddenly, range(first, first + 4), [moments.uniform(0, longest) for _ in range(4)]))
    for number in range(20):
        assert end_of(start([QMARK, "--print", *WORDS, str(number)], env)) == (0, ANSWER, "")
    [ledger] = list((qmark.folder / "state").rglob("tokens"))
    day, tokens = ledger.read_text().split()
    assert len(day) == 10 and int(tokens) % 33 == 0 and int(tokens) >= 33


def test_the_history_of_requests(tmp_path, moments):
    env = environment(HOME=str(tmp_path), QMARK_HISTORY="true")
    longest = 1.2 * duration([QMARK, "--print", "list", "files"], env)
    done = 1
    for number in range(KILLS):
        status, out = killed(start([QMARK, "--print", "list", "files"], env), moments.uniform(0, longest))
        assert out in ("", "ls -l .\n")
        done += status == 0
    status, out, err = end_of(start([QMARK, "history", "--json", "--limit", "1000"], env))
    assert (status, err) == (0, "")
    entries = json.loads(out)["entries"]
    assert done <= len(entries) <= KILLS + 1
    assert all(entry["command"] == "ls -l ." and entry["request"] == "list files" for entry in entries)
    assert not [name for _, _, names in os.walk(tmp_path) for name in names if "damaged" in name]


def test_pages(tmp_path, moments):
    reader = Reader(tmp_path)
    text = PAGE + "".join(f".TP\n.BR \\-\\-flag{number}\nDoes what number {number} does.\n" for number in range(400))
    for number in range(10):
        reader.add_page(f"tool{number}", text)
    env = reader.environment()

    def explain(number):
        return start([QMARK, "explain", "--json", f"tool{number} -a --flag399 --zz"], env)

    expected = {number: end_of(explain(number))[:2] for number in range(10)}
    assert "number 399" in expected[0][1] and len(list(reader.cache.iterdir())) >= 10
    for file in reader.cache.iterdir():
        file.unlink()
    longest = duration([QMARK, "explain", "--json", "tool0 -a --flag399 --zz"], env)
    for number in range(KILLS):
        status, out = killed(explain(number % 10), moments.uniform(0, longest))
        assert out in ("", expected[number % 10][1])
        if number % 7 == 0:
            for file in reader.cache.iterdir():
                file.unlink()
    for number in range(10):
        assert end_of(explain(number))[:2] == expected[number]
