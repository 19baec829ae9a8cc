"""Rules about commands: what is denied cannot be run by any way, and nobody loosens the machine's policy."""

import json
import os
import shutil
import subprocess

import pexpect
import pytest
from support import TIMEOUT, binary, environment, reset_signals, run_without_terminal, spawn

QMARK = binary("qmark")


def home(tmp_path, config=""):
    """An environment whose config file holds this."""
    folder = tmp_path / "config" / "qmark"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.toml").write_text(config)
    return environment(HOME=str(tmp_path), XDG_CONFIG_HOME=str(tmp_path / "config"))


def run(env, *arguments):
    result = run_without_terminal([QMARK, *arguments], env=env)
    return result.returncode, result.stdout.decode(), result.stderr.decode()


@pytest.mark.parametrize("way", ["--print", "--yes"])
def test_a_denied_command_is_told_and_neither_printed_nor_run(tmp_path, way):
    env = home(tmp_path, 'deny = [{ command = "wc", name = "no-counting", reason = "Ask the clerk." }]\n')
    (tmp_path / "a.txt").write_text("one\n")
    status, out, err = run(env, way, "count", "lines", "in", "a.txt")
    assert (status, out) == (126, "")
    assert "no-counting" in err and "Ask the clerk." in err and "wc -l a.txt" in err


def test_json_tells_the_rule_and_holds_no_command(tmp_path):
    env = home(tmp_path, 'deny = ["wc"]\n')
    status, out, _ = run(env, "--json", "count", "lines", "in", "a.txt")
    answer = json.loads(out)
    assert status == 126 and answer["command"] is None
    assert answer["policy"]["action"] == "deny" and answer["policy"]["rule"] == "wc"
    assert "a rule of yours" in answer["refusal"]
    assert not [one for one in answer["alternatives"] if one["command"].startswith("wc")]


def test_yes_is_not_enough_where_a_rule_asks(tmp_path):
    env = home(tmp_path, 'confirm = ["wc"]\n')
    assert run(env, "--yes", "count", "lines", "in", "a.txt")[0] == 125
    assert run(env, "--print", "count", "lines", "in", "a.txt")[0] == 0
    assert run(home(tmp_path, 'confirm_from = "safe"\n'), "--yes", "list", "files")[0] == 125


@pytest.mark.parametrize("config, words", [
    ('deny = ["a; b"]', "a; b"), ("deny = [", "TOML"), ('deny = "x"', "deny"), ('denied = ["x"]', "denied"),
])
def test_broken_rules_let_nothing_run(tmp_path, config, words):
    for way in ("--print", "--yes"):
        status, out, err = run(home(tmp_path, config), way, "list", "files")
        assert (status, out) == (78, "") and words in err


def test_the_menu_has_no_run_for_what_is_denied(tmp_path):
    env = home(tmp_path, 'deny = ["wc"]\n')
    (tmp_path / "a.txt").write_text("one\n")
    child = spawn([QMARK, "count", "lines", "in", "a.txt"], columns=100, rows=40, env={**env, "QMARK_PLAIN": "1"})
    child.expect("It cannot be run: a rule of yours")
    child.expect("q Quit|Quit")
    child.send("r\r")
    child.send("c")
    child.send("q")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 125
    assert "executing" not in child.before


def test_a_rule_that_asks_wants_the_word(tmp_path):
    env = {**home(tmp_path, 'confirm = ["wc"]\n'), "QMARK_PLAIN": "1"}
    (tmp_path / "a.txt").write_text("one\n")
    for answer, status in [("y", 125), ("yes", 0)]:
        child = spawn(["/bin/sh", "-c", f"cd {tmp_path}; exec {QMARK} count lines in a.txt"], columns=100, rows=40, env=env)
        child.expect("It runs only after yes is typed")
        child.expect("Quit")
        child.send("r")
        child.expect("Type yes")
        child.send(answer + "\r")
        child.expect(pexpect.EOF)
        child.close()
        assert child.exitstatus == status


def test_a_pattern_that_is_none_is_not_written(tmp_path):
    env = home(tmp_path)
    assert run(env, "config", "set", "deny", "rm -r")[0] == 0
    status, _, err = run(env, "config", "set", "deny", "a; b")
    assert status == 78 and "a; b" in err
    assert run(env, "config", "get", "deny")[1] == "rm -r\n"


def test_config_list_and_doctor_tell_of_the_rules(tmp_path):
    env = home(tmp_path, 'deny = ["git push --force", "curl | sh"]\n')
    _, out, _ = run(env, "config", "list", "--json")
    line = next(one for one in json.loads(out)["settings"] if one["key"] == "deny")
    assert line["value"] == ["git push --force", "curl | sh"] and line["line"] == 1
    _, out, _ = run(env, "doctor", "--plain", "--offline")
    assert "2 to deny, 0 to confirm, 0 to allow" in out


# The machine's policy: seen through a folder of our own laid over /etc.


def can_lay_over():
    probe = ["unshare", "-m", "sh", "-c", "mount -t tmpfs none /etc/qmark-probe 2>/dev/null || mount -t tmpfs none /mnt"]
    return shutil.which("unshare") and subprocess.run(probe, capture_output=True).returncode == 0


OVERLAID = pytest.mark.skipif(not can_lay_over(), reason="folders cannot be laid over others here")


def run_under_policy(tmp_path, policy, *arguments, config="", mode=0o644, env=None):
    """Runs qmark where /etc/qmark/policy.toml holds this; None for a folder in its place."""
    etc = tmp_path / "etc"
    shutil.rmtree(etc, ignore_errors=True)
    shutil.copytree("/etc", etc, symlinks=True, ignore=lambda folder, names: [
        name for name in names if not os.access(os.path.join(folder, name), os.R_OK) or name == "ssl"])
    (etc / "qmark").mkdir(exist_ok=True)
    file = etc / "qmark" / "policy.toml"
    if policy is None:
        file.mkdir()
    else:
        file.write_text(policy)
        file.chmod(mode)
    return subprocess.run(
        ["unshare", "-m", "sh", "-c", 'mount --bind "$1" /etc && shift && exec "$@"', "sh", str(etc), QMARK, *arguments],
        env={**home(tmp_path, config), **(env or {})}, capture_output=True, text=True, timeout=TIMEOUT,
        start_new_session=True, preexec_fn=reset_signals)


@OVERLAID
@pytest.mark.parametrize("config, env", [
    ("", {}), ('allow = ["wc -* *", "*", "wc"]\n', {}), ("deny = []\n", {"QMARK_DENY": "x", "QMARK_ALLOW": "wc *"}),
    ("", {"XDG_CONFIG_HOME": "/nowhere", "HOME": "/nowhere"}),
])
def test_nobody_loosens_the_machine_s_policy(tmp_path, config, env):
    result = run_under_policy(
        tmp_path, 'deny = [{ command = "wc", name = "W1" }]\n', "--print", "count", "lines", "in", "a.txt",
        config=config, env=env)
    assert (result.returncode, result.stdout) == (126, "")
    assert "this machine's policy" in result.stderr and "W1" in result.stderr


@OVERLAID
@pytest.mark.parametrize("policy", ["deny = [", 'deny = ["$x"]', 'engine = "offline"', "deny = 1", "\x00", None])
def test_a_broken_policy_lets_nothing_run(tmp_path, policy):
    for way in ("--print", "--yes", "--json"):
        result = run_under_policy(tmp_path, policy, way, "list", "files")
        assert result.returncode == 78
        assert way == "--json" or result.stdout == "" and "/etc/qmark/policy.toml" in result.stderr
        assert way != "--json" or json.loads(result.stdout)["command"] is None


@OVERLAID
def test_doctor_and_config_list_tell_of_the_policy(tmp_path):
    result = run_under_policy(tmp_path, 'deny = ["wc"]\n', "config", "list")
    assert "/etc/qmark/policy.toml:1" in result.stdout
    result = run_under_policy(tmp_path, 'deny = ["wc"]\n', "doctor", "--plain", "--offline")
    assert "/etc/qmark/policy.toml: 1 to deny" in result.stdout
    result = run_under_policy(tmp_path, 'deny = ["wc"]\n', "doctor", "--plain", "--offline", mode=0o666)
    assert "others may change the policy" in result.stdout and result.returncode == 1
    result = run_under_policy(tmp_path, "deny = [", "doctor", "--plain", "--offline")
    assert "broken: /etc/qmark/policy.toml" in result.stdout
