"""The program in a world that is broken: closed descriptors, full disks, many files, jumping clocks and crowds."""

import itertools
import json
import os
import resource
import shutil
import signal
import subprocess
from concurrent.futures import ThreadPoolExecutor

import pytest
from model_support import ANSWER, WORDS
from pages_test import Reader
from stub_process import text_of
from support import TIMEOUT, binary, environment, reset_signals

QMARK = binary("qmark")
CONFIG = 'language = "en"\n[model]\nname = "kept"\n'


def contents(folder):
    """Every file below a folder, by its path."""
    return {
        os.path.relpath(os.path.join(place, name), folder): open(os.path.join(place, name), "rb").read()
        for place, _, names in os.walk(folder) for name in names}


def started(arguments, env, before=lambda: None, **options):
    def prepare():
        reset_signals()
        before()

    return subprocess.Popen(
        [QMARK, *arguments], env=env, start_new_session=True, preexec_fn=prepare,
        **{"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE, **options})


def ran(arguments, env, before=lambda: None, **options):
    process = started(arguments, env, before, **options)
    out, err = process.communicate(timeout=TIMEOUT)
    assert process.returncode >= 0, f"killed by signal {-process.returncode}: {err}"
    assert b"Fatal error" not in (err or b"") and b"Backtrace" not in (err or b"")
    return process.returncode, (out or b"").decode(), (err or b"").decode()


@pytest.fixture
def home(tmp_path):
    """A home with a config file, and its environment."""
    folder = tmp_path / "home"
    (folder / ".config" / "qmark").mkdir(parents=True)
    (folder / ".config" / "qmark" / "config.toml").write_text(CONFIG)
    return folder, environment(HOME=str(folder))


# Descriptors

COMMANDS = [["--print", "list", "files"], ["--yes", "list", "files"], ["--json", "list", "files"], ["explain", "ls -l"],
            ["config", "list"], ["doctor", "--offline"], ["tasks", "port"], ["list", "files"], ["config", "set", "engine", "offline"]]


@pytest.mark.parametrize("closed", [set(which) for count in range(1, 4) for which in itertools.combinations(range(3), count)], ids=str)
def test_closed_descriptors(home, closed):
    folder, env = home
    env["QMARK_HISTORY"] = "true"
    before = contents(folder / ".config")

    def close():
        for number in closed:
            os.close(number)

    for arguments in COMMANDS:
        status, out, err = ran(arguments, env, close)
        if 1 in closed and arguments[0] in ("--print", "--json", "explain", "tasks"):
            assert status != 0 and out == "", (arguments, closed)
        if arguments[:2] == ["config", "set"]:
            continue
        # What is opened takes the place of what is closed: no word of ours may land in it.
        assert contents(folder / ".config") == before, (arguments, closed)
        for path, data in contents(folder).items():
            assert b"qmark:" not in data and b"used to" not in data, (path, arguments, closed)
    text = (folder / ".config" / "qmark" / "config.toml").read_text()
    assert 'name = "kept"' in text and text.count("\n") <= 5, text
    status, out, err = ran(["history", "--json"], env)
    assert (status, err) == (0, "") and {entry["command"] for entry in json.loads(out)["entries"]} == {"ls -l ."}


def test_without_anything_of_a_terminal(home):
    _, env = home
    env = {name: value for name, value in env.items() if name not in ("TERM", "LC_ALL")}
    assert ran(["list", "files"], env)[0] == 0
    assert ran(["explain"], env, stdin=subprocess.PIPE)[0] == 64
    assert ran(["config", "init"], env)[0] == 64


@pytest.mark.parametrize("closed", [{0}, {2}, {0, 2}], ids=str)
def test_other_programs_are_heard_while_descriptors_are_closed(tmp_path, closed):
    def close():
        for number in closed:
            os.close(number)

    reader = Reader(tmp_path)
    reader.add_page("tool")
    # mandoc or man renders the page for us.
    status, out, _ = ran(["explain", "--json", "tool -a"], reader.environment(), close)
    assert status == 0 and "Takes everything" in out


# Disks


def mounted(options, script, *arguments, env):
    """Runs a script in a mount namespace of its own, with a small or read-only disk at $1."""
    return subprocess.run(
        ["unshare", "-m", "sh", "-c", f'mount -t tmpfs -o {options} none "$1" && {script}', "sh", *map(str, arguments)],
        env=env, capture_output=True, text=True, timeout=TIMEOUT, start_new_session=True, preexec_fn=reset_signals)


def can_mount():
    return shutil.which("unshare") and subprocess.run(
        ["unshare", "-m", "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True).returncode == 0


MOUNTS = pytest.mark.skipif(not can_mount(), reason="disks cannot be mounted here")


@MOUNTS
@pytest.mark.parametrize("name", ["full", "read-only"])
def test_a_home_where_nothing_can_be_kept(stub, qmark, tmp_path, name):
    disk = tmp_path / "disk"
    disk.mkdir()
    env = {**qmark.environment("openai", stub.route().url), "HOME": str(disk), "QMARK": QMARK}
    for variable in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
        env.pop(variable)
    fill = 'cat /dev/zero >"$1/fill" 2>/dev/null;' if name == "full" else 'mount -o remount,ro "$1";'
    for arguments, status, out in [
            ('--print zebra large files', 0, ANSWER), ('--engine offline --print list files', 0, "ls -l .\n"),
            ('explain "tar xzf a.tgz"', 0, None), ('config set engine offline', 74, ""), ('doctor --offline', None, None)]:
        result = mounted("size=64k", f'{{ {fill} }} ; "$QMARK" {arguments}', disk, env=env)
        assert result.returncode in ((0, 1) if status is None else (status,)), (arguments, result)
        assert out is None or result.stdout == out
        assert result.stderr.count("\n") <= 3, result.stderr


@pytest.mark.parametrize("limit", [0, 1, 40, 4096])
def test_files_that_may_not_grow(stub, qmark, limit):
    def restrict():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    (qmark.config / "config.toml").write_text(CONFIG)
    env = qmark.environment("openai", stub.route().url)
    assert ran(["--print", *WORDS], env, restrict)[:2] == (0, ANSWER)
    status, _, err = ran(["config", "set", "model.name", "y" * 200], env, restrict)
    text = (qmark.config / "config.toml").read_text()
    assert status in (0, 74) and (status == 0 or text == CONFIG and "could not be written" in err)
    assert ran(["--print", *WORDS], env)[:2] == (0, ANSWER)


# Many files


def test_a_folder_with_ten_thousand_files(stub, qmark):
    folder = qmark.folder / "home"
    for number in range(10_000):
        (folder / f"report-{number:05}-{'x' * 40}.txt").touch()
    result = qmark(stub.route(), "--engine", "offline", "--yes", "count", "the", "files", "in", "this", "folder")
    assert result.status in (0, 1, 125)
    first = stub.route(lookup=1)
    qmark(first, model_tools="true", model_cache="false")
    for tool in [one["function"]["name"] for one in first.requests()[0]["body"]["tools"]]:
        route = stub.route(lookup=tool, args=json.dumps({"folder": "."}))
        assert qmark(route, model_tools="true", model_cache="false").out == ANSWER
        assert len(text_of(route.requests()[-1])) < 60_000


def processor_time(arguments, env, folder):
    """What a command prints in a folder, and its processor time."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    result = ran(arguments, env, cwd=folder)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return result, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


@pytest.mark.parametrize("arguments", [
    ["--print", "list", "files"], ["--print", "delete", "report-00001.txt"], ["--json", "count", "the", "files", "in", "this", "folder"],
    ["explain", "rm -- *.txt report-0000?.txt"], ["explain", "--risk", "rm -rf *"], ["explain", "report-00001.txt --flag"],
    ["command-line", "--shell", "bash", "--shell-out", "/dev/null", "--known", "--", "rm report-00001.txt"], ["completions", "bash"], ["tasks", "files"], ["doctor", "--offline"],
], ids=" ".join)
def test_ten_thousand_files_cost_nothing(home, tmp_path, arguments):
    _, env = home
    (tmp_path / "few").mkdir()
    (tmp_path / "many").mkdir()
    for name in ["report-00001.txt", *(f"report-{number:05}-{'x' * 40}.txt" for number in range(10_000))]:
        (tmp_path / "many" / name).touch()
    (tmp_path / "few" / "report-00001.txt").touch()
    ran(arguments, env, cwd=tmp_path / "few")
    few, some = processor_time(arguments, env, tmp_path / "few")
    many, more = processor_time(arguments, env, tmp_path / "many")
    assert many == few
    # Ten thousand names that were read and sorted would cost more than this.
    assert more < 2 * some + 0.1


# Clocks

CLOCKS = ["1970-01-01 00:00:01", "2000-02-29 23:59:59", "2038-01-19 03:14:08", "2099-12-31 23:59:59"]


@pytest.mark.skipif(not shutil.which("faketime"), reason="the clock cannot be set here")
def test_a_clock_that_jumps(stub, qmark):
    route = stub.route(usage="30:3")
    env = qmark.environment("openai", route.url, model_max_tokens_per_day="1000000")
    for round in range(2):
        for clock in [*CLOCKS, None, *reversed(CLOCKS)]:
            command = [*(["faketime", clock] if clock else []), QMARK, "--print", *WORDS, str(round)]
            result = subprocess.run(
                command, env=env, capture_output=True, text=True, timeout=TIMEOUT, stdin=subprocess.DEVNULL,
                start_new_session=True, cwd=qmark.folder / "home")
            assert (result.returncode, result.stdout) == (0, ANSWER), (clock, result)
    moving = subprocess.run(
        ["faketime", "-f", "+0 x2000", QMARK, "--print", *WORDS, "fast"], env=env, capture_output=True, text=True,
        timeout=TIMEOUT, stdin=subprocess.DEVNULL, start_new_session=True)
    assert moving.returncode in (0, 69) and moving.stdout in (ANSWER, "")


@pytest.mark.skipif(not shutil.which("faketime"), reason="the clock cannot be set here")
def test_a_history_and_a_cache_of_any_time(home):
    folder, env = home
    env["QMARK_HISTORY"] = "true"
    moments = [*CLOCKS, None, *reversed(CLOCKS)]
    for clock in moments:
        ahead = ["faketime", clock] if clock else []
        for arguments, out in [(["--print", "list", "files"], "ls -l .\n"), (["explain", "git --zz"], None)]:
            result = subprocess.run(
                [*ahead, QMARK, *arguments], env=env, capture_output=True, text=True, timeout=TIMEOUT, stdin=subprocess.DEVNULL,
                start_new_session=True)
            assert (result.returncode, result.stderr) == (0, ""), (clock, result)
            assert out is None or result.stdout == out
    for clock in moments:
        ahead = ["faketime", clock] if clock else []
        for arguments in [["history", "--json"], ["history", "--since", "2001-01-01", "--json"]]:
            result = subprocess.run([*ahead, QMARK, *arguments], env=env, capture_output=True, text=True, timeout=TIMEOUT)
            assert result.returncode == 0 and len(json.loads(result.stdout)["entries"]) <= len(moments), (clock, result)
    everything = json.loads(ran(["history", "--json"], env)[1])["entries"]
    assert len(everything) == len(moments) and {entry["command"] for entry in everything} == {"ls -l ."}
    assert [name for path in contents(folder) for name in [path] if "damaged" in name] == []


# Crowds


def test_twenty_at_once(stub, qmark):
    (qmark.config / "config.toml").write_text(CONFIG)
    routes = [stub.route(usage="10:1") for _ in range(20)]

    def work(number):
        env = qmark.environment("openai", routes[number].url, model_max_tokens_per_day="1000000")
        results = [
            ran(["--print", *WORDS, str(number % 5)], env),
            ran(["config", "set", "model.request_tokens", str(1000 + number)], env),
            ran(["--engine", "offline", "--print", "list", "files"], env),
        ]
        return [result[:2] for result in results]

    with ThreadPoolExecutor(20) as pool:
        for results in pool.map(work, range(20)):
            assert results[0] == (0, ANSWER) and results[1][0] == 0 and results[2][0] == 0, results
    text = (qmark.config / "config.toml").read_text()
    assert 'name = "kept"' in text and text.count("request_tokens") == 1
    assert [name for name in os.listdir(qmark.config) if name != "config.toml"] == []
