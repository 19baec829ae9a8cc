"""`qmark config`: the settings, the file that holds them, and the guided set-up."""

import contextlib
import http.server
import json
import os
import re
import socket
import stat
import threading

import pexpect
import pytest
from support import binary, environment, run_without_terminal, spawn

QMARK = binary("qmark")


@pytest.fixture
def home(tmp_path):
    """An empty home."""
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


@pytest.fixture
def path(home):
    """Where the config file is."""
    return home / ".config" / "qmark" / "config.toml"


def env(home, **changes):
    """An environment with this home and no keys."""
    return environment(**{"HOME": str(home), **changes})


def qmark(home, *arguments, stdin=b"", **changes):
    """What `qmark config` says without a terminal: status, output, errors."""
    result = run_without_terminal([QMARK, "config", *arguments], env=env(home, **changes), stdin=stdin)
    return result.returncode, result.stdout.decode(), result.stderr.decode()


def write(path, text, mode=0o600):
    """Writes a config file."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(mode)


def listing(home, **changes):
    """The settings by their names."""
    status, output, errors = qmark(home, "list", "--json", **changes)
    assert status == 0, errors
    return {entry["key"]: entry for entry in json.loads(output)["settings"]}


def test_every_value_with_where_it_comes_from(home, path):
    write(path, '# mine\nlanguage = "en"\n\n[model]\nname = "m"\nkey = "sk-SECRET"\nheaders.X-Foo = "a"\n')
    entries = listing(home, QMARK_MODEL_NAME="n", QMARK_ENGINE="", QMARK_MODEL_KEY_VARIABLE="K")
    assert entries["model.name"] == {
        "key": "model.name", "value": "n", "source": "variable", "variable": "QMARK_MODEL_NAME"}
    assert entries["language"] == {"key": "language", "value": "en", "source": "file", "path": str(path), "line": 2}
    assert entries["engine"] == {"key": "engine", "value": "auto", "source": "default"}
    assert entries["model.base_url"] == {"key": "model.base_url", "value": None, "source": "default"}
    assert entries["model.key"]["value"] == "****"
    assert entries["model.headers.X-Foo"]["line"] == 7
    status, output, errors = qmark(home, "list", QMARK_MODEL_NAME="n")
    assert status == 0
    assert re.search(rf"^language +en +{path}:2$", output, re.M)
    assert re.search(r"^model.name +n +variable QMARK_MODEL_NAME$", output, re.M)
    assert re.search(r"^model.stream +true +default$", output, re.M)
    assert f"{path}:6: the key stands here in clear" in errors
    assert "SECRET" not in output + errors


def test_get_prints_the_value_alone(home, path):
    write(path, '[model]\nkey = "sk-SECRET"\nheaders = { A = "b", api-key = "c" }\n')
    assert qmark(home, "get", "engine")[:2] == (0, "auto\n")
    assert qmark(home, "get", "model.key")[:2] == (0, "****\n")
    assert qmark(home, "get", "model.headers")[:2] == (0, "A: b\napi-key: ****\n")
    assert qmark(home, "get", "model.headers.a")[:2] == (0, "b\n")
    assert qmark(home, "get", "model.name")[:2] == (1, "")
    status, _, errors = qmark(home, "get", "model.nmae")
    assert status == 64 and "Did you mean model.name?" in errors


def test_set_makes_the_file_and_keeps_what_is_in_it(home, path):
    assert qmark(home, "set", "model.name", "큰 모델")[0] == 0
    text = path.read_text()
    assert '# name = "qwen3:8b"\nname = "큰 모델"\n' in text and "# engine = " in text
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    write(path, '# mine\nengine = "auto" # here\n\n[model] # there\n', 0o644)
    assert qmark(home, "set", "engine", "model")[1] == f'{path}: engine = "model"\n'
    assert qmark(home, "set", "model.headers.X-Foo", "bar")[0] == 0
    assert path.read_text() == '# mine\nengine = "model" # here\n\n[model] # there\nheaders.X-Foo = "bar"\n'
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert qmark(home, "unset", "model.headers.x-foo")[0] == 0
    assert path.read_text() == '# mine\nengine = "model" # here\n\n[model] # there\n'
    assert [name.name for name in path.parent.iterdir()] == ["config.toml"]


@pytest.mark.parametrize("arguments, words", [
    (["engine", "never"], "it must be one of auto, offline, model"),
    (["model.answer_tokens", "many"], "it must be a whole number from 16"),
    (["model.base_url", "example.org"], "it must be an address that begins with https://"),
    (["engin", "auto"], "Did you mean engine?"),
    (["model.name", "a\nb"], "it must be one line of text"),
    (["model.key_variable", "sk-SECRET"], "and not the key itself"),
])
def test_set_checks_before_it_writes(home, path, arguments, words):
    status, output, errors = qmark(home, "set", *arguments)
    assert (status, output) == (64, "") and words in errors and "SECRET" not in errors
    assert not path.exists()


def test_set_does_not_write_into_a_file_that_is_wrong(home, path):
    write(path, 'engine = \n')
    status, _, errors = qmark(home, "set", "language", "ko")
    assert status == 78 and f"{path}:1: this is not TOML" in errors
    assert path.read_text() == "engine = \n"
    write(path, 'engine = "auto"\nlanguag = "ko"\n')
    status, _, errors = qmark(home, "set", "engine", "model")
    assert status == 78 and f"{path}:2: there is no setting languag. Did you mean language?" in errors
    # What is wrong can be taken out.
    assert qmark(home, "unset", "languag")[0] == 0
    assert path.read_text() == 'engine = "auto"\n'


def test_a_key_can_be_given_without_the_command_line(home, path):
    status, output, errors = qmark(home, "set", "model.key", "-", stdin=b"sk-SECRET\nmore\n")
    assert status == 0 and "SECRET" not in output + errors and "history" not in errors
    assert 'key = "sk-SECRET"\n' in path.read_text()
    status, output, errors = qmark(home, "set", "model.key", "sk-SECRET2")
    assert status == 0 and "SECRET" not in output + errors and "history" in errors


def test_a_variable_that_counts_more_is_named(home):
    _, _, errors = qmark(home, "set", "engine", "model", QMARK_ENGINE="offline")
    assert "$QMARK_ENGINE is set and counts more than the file" in errors


def test_a_symbolic_link_stays_one(home, path):
    dotfiles = home / "dotfiles"
    dotfiles.mkdir()
    path.parent.mkdir(parents=True)
    path.symlink_to("../../dotfiles/qmark.toml")
    assert qmark(home, "set", "engine", "model")[0] == 0
    assert path.is_symlink() and 'engine = "model"' in (dotfiles / "qmark.toml").read_text()
    assert qmark(home, "set", "engine", "offline")[0] == 0
    assert path.is_symlink() and 'engine = "offline"' in (dotfiles / "qmark.toml").read_text()


def test_what_cannot_be_read_is_said(home, path):
    path.mkdir(parents=True)
    status, _, errors = qmark(home, "list")
    assert status == 78 and "is there but cannot be read" in errors
    path.rmdir()
    path.write_bytes(b'engine = "auto"\n# \xff\n')
    status, _, errors = qmark(home, "list")
    assert status == 78 and f"{path}:2: this is not UTF-8 text" in errors
    path.write_bytes(b"#" * (256 * 1024 + 1))
    status, _, errors = qmark(home, "list")
    assert status == 78 and "larger than 262144 bytes" in errors
    path.write_text('engine = "au\x1b[31mto"\n')
    status, _, errors = qmark(home, "list")
    assert status == 78 and "\x1b" not in errors
    status, _, errors = qmark(home, "list", HOME=None)
    assert status == 0
    status, _, errors = qmark(home, "path", HOME=None)
    assert status == 78 and "HOME is not set" in errors


def test_files_that_others_may_change_are_warned_about(home, path):
    write(path, '[model]\nkey = "k"\n', 0o664)
    _, _, errors = qmark(home, "list")
    assert "others may change" in errors and "others may read" in errors and f"chmod 600 {path}" in errors
    _, _, errors = qmark(home, "list", QMARK_LANGUAGE="ko")
    assert "다른 사용자가" in errors and "경고" in errors


@pytest.mark.parametrize("changes, text", [({"QMARK_LANGUAGE": "ko"}, ""), ({}, 'language = "ko"\n')])
def test_korean(home, path, changes, text):
    write(path, text + "[model]\n")
    assert "기본값" in qmark(home, "list", **changes)[1]
    path.write_text(text + "[model]\nstream = 3\n")
    _, _, errors = qmark(home, "list", QMARK_LANGUAGE="ko")
    assert f"{path}:{text.count(chr(10)) + 2}: model.stream의 값으로 3을 쓸 수 없습니다" in errors
    assert "필요한 값: true 또는 false" in errors


def editor(folder, script):
    """An editor of a few shell words that gets the file's path as its last argument."""
    file = folder / "my editor"
    file.write_text("#!/bin/sh\n" + script)
    file.chmod(0o755)
    return f"'{file}' --wait"


def test_edit_checks_afterwards_and_loses_nothing(home, path, tmp_path):
    status, _, errors = qmark(home, "edit", VISUAL=editor(tmp_path, 'cp "$2" "$2~"; echo "engin = 1" > "$2"'))
    assert status == 78 and f"{path}:1: there is no setting engin. Did you mean engine?" in errors
    assert path.read_text() == "engin = 1\n"
    # A new file begins with every setting, commented out.
    assert "# engine = " in path.with_name("config.toml~").read_text()
    status, _, errors = qmark(home, "edit", VISUAL="", EDITOR=editor(tmp_path, 'echo \'engine = "model"\' > "$2"'))
    assert status == 0, errors
    assert path.read_text() == 'engine = "model"\n'
    status, _, errors = qmark(home, "edit", VISUAL=editor(tmp_path, "exit 3"))
    assert status == 78 and "ended with status 3" in errors


def test_edit_in_a_terminal_offers_to_edit_again(home, path, tmp_path):
    script = 'if grep -q bad "$2"; then echo "# good" > "$2"; else echo "bad" > "$2"; fi\n'
    child = spawn([QMARK, "config", "edit"], env=env(home, VISUAL=editor(tmp_path, script)))
    child.expect("config.toml:1: this is not TOML")
    child.expect("dit again")
    child.send("e")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    assert path.read_text() == "# good\n"


class Servers(contextlib.ExitStack):
    """Servers on free ports of this machine, and what they were asked."""

    def __init__(self):
        super().__init__()
        self.asked = []

    def start(self, answers):
        """A server that answers these paths with JSON; its port."""
        asked = self.asked

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                asked.append((self.path, dict(self.headers)))
                body = json.dumps(answers.get(self.path)).encode()
                self.send_response(200 if self.path in answers else 404)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            do_POST = do_CONNECT = do_GET

            def log_message(self, *arguments):
                pass

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        self.callback(server.server_close)
        self.callback(server.shutdown)
        return server.server_address[1]


@pytest.fixture
def servers():
    with Servers() as made:
        yield made


def ollama(servers, *names):
    """An Ollama with these models; its port."""
    return servers.start({"/api/tags": {"models": [{"name": name, "model": name} for name in names]}})


def number(child, title):
    """The number before a title in the list that the screen shows now."""
    child.expect(rf"(\d+)\) {title}")
    return child.match.group(1)


def test_init_with_a_server_of_this_machine(home, path, servers):
    port = ollama(servers, "tiny:1b", "evil\x1b]0;x\x07", "big:70b")
    write(path, '# mine\nengine = "offline"\n\n[model]\nkey = "sk-SECRET"\nprovider = "openai" # old\nstream = false\n')
    child = spawn(
        [QMARK, "config", "init"], columns=200, env=env(home, OLLAMA_HOST=f"127.0.0.1:{port}", OPENAI_API_KEY="sk-ENV"))
    child.expect(f"Asking on this machine alone, for a list of models: http://127.0.0.1:{port} ")
    child.expect(r"1\) nobody: offline only")
    choice = number(child, f"Ollama: http://127.0.0.1:{port}, on this machine, 2 models")
    child.expect("OpenAI: https://api.openai.com/v1, with the key in \\$OPENAI_API_KEY")
    child.expect_exact("[1] ")
    child.send("9999\r")
    child.expect("A number from 1 to")
    child.expect_exact("[1] ")
    child.send(choice + "\r")
    choice = number(child, "big:70b")
    child.expect_exact("[1] ")
    child.send(choice + "\r")
    child.expect(f"goes to http://127.0.0.1:{port} on this machine")
    child.expect_exact('- engine = "offline"')
    child.expect_exact('+ engine = "auto"')
    child.expect_exact('- key = "****"')
    child.expect_exact('- provider = "openai" # old')
    child.expect_exact('+ provider = "ollama" # old')
    child.expect("Type yes to write this: ")
    child.send("yes\r")
    child.expect("Wrote .*config.toml")
    child.expect("qmark doctor")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    assert path.read_text() == (
        '# mine\nengine = "auto"\n\n[model]\nprovider = "ollama" # old\nstream = false\nname = "big:70b"\n')
    assert [asked for asked, _ in servers.asked] == ["/api/tags"]


def test_enter_is_offline_and_a_no_writes_nothing(home, path):
    child = spawn([QMARK, "config", "init"], env=env(home, OPENAI_API_KEY="sk-ENV"))
    child.expect_exact("[1] ")
    child.send("\r")
    child.expect("already answers offline alone")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0 and not path.exists()
    child = spawn([QMARK, "config", "init"], columns=200, env=env(home, OPENAI_API_KEY="sk-ENV"))
    choice = number(child, "OpenAI")
    child.expect_exact("[1] ")
    child.send(choice + "\r")
    child.expect("Which model\\?")
    child.send("\x15my-model\r")
    child.expect("will be SENT to https://api.openai.com/v1")
    child.expect_exact('+ name = "my-model"')
    child.expect("Type yes to write this: ")
    child.send("y\r")
    child.expect("nothing was written")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 125 and not path.exists()


@pytest.mark.parametrize("key, status", [("\x03", 130), ("\x04", 125)])
def test_init_can_be_left_at_any_question(home, path, key, status):
    child = spawn([QMARK, "config", "init"], env=env(home))
    child.expect_exact("[1] ")
    child.send(key)
    child.expect("nothing was written")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == status and not path.exists()


def test_init_with_another_provider_whose_key_a_command_prints(home, path):
    child = spawn([QMARK, "config", "init"], columns=200, rows=60, env=env(home, QMARK_PLAIN="1", TERM="dumb"))
    choice = number(child, "another provider")
    child.expect_exact("[1] ")
    child.send(choice + "\r")
    choice = number(child, "Mistral")
    child.expect_exact("[1] ")
    child.send(choice + "\r")
    child.expect("Which model\\?")
    child.send("\x15small\r")
    child.expect("Mistral wants a key")
    child.expect_exact("[1] ")
    child.send("2\r")
    child.expect("The command: ")
    child.send("echo ran > ~/ran; pass show m\r")
    child.expect("Type yes to write this: ")
    child.send("yes\r")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    entries = listing(home)
    assert entries["model.provider"]["value"] == "mistral"
    assert entries["model.key_command"]["value"] == "echo ran > ~/ran; pass show m"
    assert not (home / "ran").exists()


def test_init_with_a_server_of_ones_own_in_korean(home):
    child = spawn([QMARK, "config", "init"], columns=200, rows=60, env=env(home, QMARK_LANGUAGE="ko"))
    choice = number(child, "다른 제공자")
    child.expect_exact("[1] ")
    child.send(choice + "\r")
    choice = number(child, "직접 운영하는 서버")
    child.expect_exact("[1] ")
    child.send(choice + "\r")
    child.expect("주소")
    child.expect(": ")
    child.send("not an address\r")
    child.expect("필요한 값: https://")
    child.expect("주소")
    child.send("http://10.1.2.3:9/v1\r")
    child.expect("어떤 프로토콜")
    child.send("\r")
    child.expect("붙일 이름")
    child.send("\x15fleet\r")
    child.expect("어떤 모델입니까")
    child.send("m\r")
    child.expect("키가 필요합니까")
    child.send("\r")
    child.expect("전송됩니다")
    child.expect("암호화되지 않습니다")
    child.expect("yes를 입력하십시오: ")
    child.send("yes\r")
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
    values = {key: entry["value"] for key, entry in listing(home).items() if entry["source"] == "file"}
    assert values == {
        "model.provider": "fleet", "model.name": "m", "model.base_url": "http://10.1.2.3:9/v1",
        "model.protocol": "openai"}


def test_init_sends_nothing_elsewhere(home, path, servers):
    proxy = servers.start({})
    here = ollama(servers, "tiny")
    proxies = {name: f"http://127.0.0.1:{proxy}" for name in ("http_proxy", "https_proxy", "ALL_PROXY")}
    keys = {"OPENAI_API_KEY": "sk-SECRET", "LLAMA_API_KEY": "sk-SECRET", "VLLM_API_KEY": "sk-SECRET"}
    status, output, errors = qmark(home, "init", OLLAMA_HOST=f"0.0.0.0:{here}", **proxies, **keys)
    assert status == 64 and "--provider NAME --model NAME --yes" in errors
    assert f"Ollama: http://127.0.0.1:{here}, on this machine, 1 models" in output
    assert "OpenAI" in output and "SECRET" not in output + errors
    assert [asked for asked, _ in servers.asked] == ["/api/tags"]
    assert "SECRET" not in str(servers.asked)
    # An Ollama elsewhere is not asked.
    status, output, _ = qmark(home, "init", OLLAMA_HOST="http://ollama.example:11434", **proxies)
    assert "not asked: it is elsewhere" in output and len(servers.asked) == 1
    # Nor is a provider that was named, or the one that is written.
    status, output, _ = qmark(home, "init", "--provider", "openai", "--model", "m", "--yes", **proxies, **keys)
    assert status == 0 and "SECRET" not in path.read_text() and len(servers.asked) == 1


def test_a_server_that_hangs_is_not_waited_for(home):
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        port = server.getsockname()[1]
        status, output, _ = qmark(home, "init", OLLAMA_HOST=f"127.0.0.1:{port}")
    assert status == 64 and f":{port} (Ollama)" in output and f":{port}, on this machine" not in output


def test_init_without_a_terminal(home, path):
    status, output, errors = qmark(home, "init", "--provider", "anthropic", "--model", "m")
    assert status == 64 and '+ provider = "anthropic"' in output and not path.exists()
    status, output, errors = qmark(home, "init", "--provider", "anthropic", "--model", "m", "--yes")
    assert status == 0 and '+ name = "m"' in output and "export ANTHROPIC_API_KEY" in output
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    before = path.read_text()
    assert qmark(home, "init", "--provider", "anthropic", "--model", "m", "--yes")[1].startswith(
        "The settings are already so")
    assert path.read_text() == before
    status, output, _ = qmark(home, "init", "--provider", "offline", "--yes")
    assert status == 0 and '+ engine = "offline"' in output
    assert listing(home)["model.provider"]["value"] == "anthropic"


@pytest.mark.parametrize("arguments, words", [
    (["--provider", "opnai", "--yes"], "Did you mean openai?"),
    (["--provider", "azure", "--yes"], "wants --base-url"),
    (["--provider", "ollama", "--yes"], "wants --model"),
    (["--provider", "x", "--base-url", "h", "--yes"], "it must be an address"),
    (["--yes"], "--provider NAME --model NAME --yes"),
])
def test_init_says_what_is_missing(home, path, arguments, words):
    status, _, errors = qmark(home, "init", *arguments)
    assert status == 64 and words in errors and not path.exists()


def test_completion_knows_the_settings(home):
    result = run_without_terminal([QMARK, "completions", "bash"], env=env(home))
    assert b"model.max_tokens_per_day" in result.stdout
