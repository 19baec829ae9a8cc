"""`qmark doctor`: what it finds in homes of every kind, and what it asks a provider for real."""

import http.server
import json
import select
import shutil
import threading
import time

import pytest
from support import binary, binary_folder, environment, run_without_terminal, spawn, wait_until

QMARK = binary("qmark")
KEY = "sk-Secret0123456789"
CHECKS = ["program", "shell-integration", "completions", "manual-pages", "clipboard", "line-editing", "offline-engine",
          "cache", "state", "config", "instructions", "history", "policy", "rules", "model"]


def home_environment(home, **changes):
    return environment(**{
        "HOME": str(home), "SHELL": "/bin/bash", "XDG_CONFIG_HOME": None, "XDG_CACHE_HOME": None,
        "XDG_STATE_HOME": None, "XDG_DATA_HOME": None, "DISPLAY": None, "WAYLAND_DISPLAY": None, "TMUX": None,
        "http_proxy": None, "no_proxy": "127.0.0.1", **changes})


def doctor(home, *options, **changes):
    """The exit status and the lines of standard output."""
    result = run_without_terminal([QMARK, "doctor", *options], env=home_environment(home, **changes))
    return result.returncode, result.stdout.decode().splitlines(), result.stderr.decode()


def findings(home, *options, **changes):
    """The exit status and the findings by their names."""
    status, lines, _ = doctor(home, "--json", *options, **changes)
    assert len(lines) == 1
    report = json.loads(lines[0])
    assert set(report) == {"version", "works", "findings"}
    assert report["works"] == (status == 0)
    for finding in report["findings"]:
        assert set(finding) == {"check", "state", "says", "next", "milliseconds", "tokens"}
        assert finding["state"] in ("ok", "note", "broken") and finding["says"]
    names = [finding["check"] for finding in report["findings"]]
    assert len(set(names)) == len(names)
    return status, {finding["check"]: finding for finding in report["findings"]}


def files_below(folder):
    return sorted((str(path), path.stat().st_mtime_ns) for path in folder.rglob("*"))


def config(home, text, mode=0o600):
    path = home / ".config" / "qmark" / "config.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(mode)
    return path


def test_an_empty_home_has_hints_and_nothing_broken(tmp_path):
    status, found = findings(tmp_path)
    assert status == 0
    assert list(found) == CHECKS
    assert found["program"]["state"] == "ok" and str(binary_folder() / "qmark") in found["program"]["says"]
    assert found["shell-integration"]["next"] == 'add to ~/.bashrc: eval "$(qmark init bash)"'
    assert found["completions"]["state"] == "note"
    assert found["offline-engine"]["state"] == "ok"
    assert found["model"]["state"] == "note"
    assert files_below(tmp_path) == []


def test_lines_have_signs_or_words_in_both_languages(tmp_path):
    status, lines, errors = doctor(tmp_path)
    assert (status, errors) == (0, "")
    assert all(line[:2] in ("✓ ", "✗ ", "· ", "  ", "") for line in lines[:-1]) and lines[-1] == "Nothing is broken."
    assert any(line.startswith("  → ") for line in lines)
    assert not any("\x1b" in line for line in lines)
    _, lines, _ = doctor(tmp_path, "--plain")
    assert all(line.split(" ")[0] in ("ok:", "note:", "broken:", "next:", "") for line in lines[:-1])
    _, plain, _ = doctor(tmp_path, QMARK_PLAIN="1")
    assert plain == lines
    _, lines, _ = doctor(tmp_path, LC_ALL="ko_KR.UTF-8")
    assert "고장" in lines[-1] and all("설정되어" in line for line in lines if "??" in line)


@pytest.mark.parametrize("variable,is_coloured", [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)])
def test_colours_on_a_terminal_alone(tmp_path, variable, is_coloured):
    child = spawn([QMARK, "doctor"], env=home_environment(tmp_path, **variable))
    text = child.read()
    child.wait()
    assert ("\x1b[32m" in text) == is_coloured
    assert "Nothing is broken." in text


def test_what_is_set_up_is_found(tmp_path):
    (tmp_path / ".bashrc").write_text('eval "$(qmark init bash)"\n')
    env = home_environment(tmp_path)
    assert run_without_terminal([QMARK, "completions", "bash", "--install"], env=env).returncode == 0
    (tmp_path / ".config/qmark").mkdir(parents=True)
    (tmp_path / ".config/qmark/instructions.md").write_text("Prefer ripgrep.\n")
    config(tmp_path, "# the defaults\n")
    status, found = findings(tmp_path)
    assert status == 0
    for check in ("shell-integration", "completions", "instructions", "config"):
        assert found[check]["state"] == "ok", found[check]
    (tmp_path / ".local/share/bash-completion/completions/qmark").write_text("# an older one\n")
    assert findings(tmp_path)[1]["completions"]["next"] == "qmark completions bash --install"


def test_the_line_that_is_hinted_at_works(tmp_path):
    """Added to the file that doctor names, the line makes doctor content, for every shell."""
    for shell in ("bash", "zsh", "fish"):
        _, found = findings(tmp_path, SHELL=f"/bin/{shell}")
        place, line = found["shell-integration"]["next"].removeprefix("add to ").split(": ", 1)
        path = tmp_path / place.removeprefix("~/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(line + "\n")
        assert findings(tmp_path, SHELL=f"/bin/{shell}")[1]["shell-integration"]["state"] == "ok"


def test_folders_and_files_that_others_may_use_are_broken(tmp_path):
    state = tmp_path / ".local/state/qmark"
    state.mkdir(parents=True)
    state.chmod(0o755)
    config(tmp_path, "# nothing\n", mode=0o666)
    (tmp_path / ".config/qmark/instructions.md").write_bytes(b"\xff\xfe")
    status, found = findings(tmp_path)
    assert status == 1
    assert found["state"]["next"] == f"chmod 700 {state}"
    assert found["config"]["next"] == f"chmod 600 {tmp_path}/.config/qmark/config.toml"
    assert found["instructions"]["state"] == "broken"
    for check in ("state", "config"):
        assert run_without_terminal(["sh", "-c", found[check]["next"]]).returncode == 0
    (tmp_path / ".config/qmark/instructions.md").write_text("ok")
    assert findings(tmp_path)[0] == 0


def test_a_file_in_the_place_of_a_folder(tmp_path):
    (tmp_path / ".cache").write_text("")
    status, lines, _ = doctor(tmp_path)
    assert status == 1 and lines[-1] == "1 broken."
    assert any(line.startswith("✗ ") and ".cache/qmark cannot be written" in line for line in lines)


def test_no_home(tmp_path):
    status, found = findings(tmp_path, HOME=None)
    assert status == 0 and found["folders"]["state"] == "note"


def test_a_path_without_helpers(tmp_path):
    folder = tmp_path / "bin"
    folder.mkdir()
    shutil.copy(QMARK, folder / "qmark")
    status, found = findings(tmp_path, PATH=str(folder))
    assert status == 0
    assert found["manual-pages"]["state"] == "note" and found["clipboard"]["state"] == "note"


def test_a_closed_pipe_is_no_crash(tmp_path):
    result = run_without_terminal(
        ["sh", "-c", f"{QMARK} doctor | true; {QMARK} doctor >/dev/full; echo $?"], env=home_environment(tmp_path))
    assert result.stdout.decode().endswith("74\n")
    assert "Fatal" not in result.stderr.decode()


# What a provider is asked: a server of OpenAI's dialect that behaves as the test says.


class Provider:
    """A server on loopback; `replies` are functions of a handler by path, the usual ones where none is given."""

    def __init__(self, replies=None):
        self.requests = []
        self.closed_at = None
        provider, replies = self, {"/v1/models": self.models, "/v1/chat/completions": self.chat, **(replies or {})}

        class Handler(http.server.BaseHTTPRequestHandler):
            def handle_any(self):
                body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
                headers = {name.lower(): value for name, value in self.headers.items()}
                provider.requests.append((self.command, self.path, headers, body))
                replies.get(self.path, Provider.status(404))(self)

            do_GET = do_POST = handle_any

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/v1"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()

    @staticmethod
    def send(handler, status, body, kind="application/json"):
        handler.send_response(status)
        handler.send_header("Content-Type", kind)
        handler.send_header("Content-Length", str(len(body)))
        handler.end_headers()
        handler.wfile.write(body)

    @staticmethod
    def status(status, message="so it is"):
        return lambda handler: Provider.send(handler, status, json.dumps({"error": {"message": message}}).encode())

    def models(self, handler):
        names = ["tiny-1", "tiny-2", "\x1b[31mevil\u202e"]
        self.send(handler, 200, json.dumps({"object": "list", "data": [{"id": name} for name in names]}).encode())

    def chat(self, handler, text="ok", reason="stop"):
        request = json.loads(self.requests[-1][3])
        usage = {"prompt_tokens": 21, "completion_tokens": 3, "total_tokens": 24}
        if not request.get("stream"):
            message = {"role": "assistant", "content": text}
            choice = {"index": 0, "message": message, "finish_reason": reason}
            self.send(handler, 200, json.dumps({"choices": [choice], "usage": usage}).encode())
            return
        chunks = [{"choices": [{"index": 0, "delta": {"role": "assistant", "content": text}, "finish_reason": None}]},
                  {"choices": [{"index": 0, "delta": {}, "finish_reason": reason}]}, {"choices": [], "usage": usage}]
        events = "".join(f"data: {json.dumps(chunk)}\n\n" for chunk in chunks) + "data: [DONE]\n\n"
        self.send(handler, 200, events.encode(), "text/event-stream")

    def hang(self, handler):
        """Answers nothing until the other side hangs up, for a minute at most."""
        select.select([handler.connection], [], [], 60)
        self.closed_at = time.monotonic()
        handler.close_connection = True


@pytest.fixture
def provider():
    opened = []

    def make(replies=None):
        opened.append(Provider(replies))
        return opened[-1]

    yield make
    for server in opened:
        server.close()


def configure(home, server, name="tiny-1", more=""):
    named = f'name = "{name}"\n' if name else ""
    config(home, f'[model]\nprovider = "stub"\nprotocol = "openai"\nbase_url = "{server.url}"\n{named}{more}')


@pytest.mark.parametrize("stream", ["true", "false"])
def test_a_provider_that_works(tmp_path, provider, stream):
    server = provider()
    configure(tmp_path, server, more=f'stream = {stream}\nkey_variable = "STUB_KEY"\n')
    status, found = findings(tmp_path, STUB_KEY=KEY)
    assert status == 0, found
    assert found["model"]["says"].startswith(f"stub, tiny-1 ({server.url}, on this machine)")
    assert found["key"]["says"].endswith("$STUB_KEY")
    for check in ("key", "libcurl", "provider", "model-name", "answer"):
        assert found[check]["state"] == "ok", found[check]
    assert found["answer"]["tokens"] == {"input": 21, "output": 3}
    assert found["answer"]["milliseconds"] >= 0 and found["provider"]["milliseconds"] >= 0
    assert [(method, path) for method, path, _, _ in server.requests] == [
        ("GET", "/v1/models"), ("POST", "/v1/chat/completions")]
    for _, _, headers, _ in server.requests:
        assert headers["authorization"] == f"Bearer {KEY}"
    assert len(server.requests[1][3]) < 1000
    # What was asked counts against the day's tokens.
    assert (tmp_path / ".local/state/qmark/tokens").read_text().split()[1] == "24"


def test_what_is_asked_is_said_before_and_the_key_never(tmp_path, provider):
    server = provider()
    configure(tmp_path, server, more='key_variable = "STUB_KEY"\n')
    for options in ([], ["--json"]):
        status, lines, errors = doctor(tmp_path, *options, STUB_KEY=KEY)
        text = "\n".join(lines) + errors
        assert status == 0 and KEY not in text
        assert f"asking {server.url} which models it has, then tiny-1" in text
        assert ("asking" in errors) == ("--json" in options)


def test_offline_asks_nobody(tmp_path, provider):
    server = provider()
    configure(tmp_path, server)
    status, found = findings(tmp_path, "--offline")
    assert status == 0 and "answer" not in found and "request" not in found and server.requests == []


def test_a_model_that_is_not_offered(tmp_path, provider):
    server = provider({"/v1/chat/completions": Provider.status(404, "no such model")})
    configure(tmp_path, server, name="tyni-1")
    status, found = findings(tmp_path)
    assert status == 1
    assert found["model-name"]["state"] == "note" and "tiny-1" in found["model-name"]["says"]
    assert found["answer"]["state"] == "broken"


def test_without_a_name_the_models_are_listed(tmp_path, provider):
    server = provider()
    configure(tmp_path, server, name=None)
    status, found = findings(tmp_path)
    assert status == 1
    assert "tiny-1, tiny-2" in found["model-name"]["says"]
    assert found["model-name"]["next"] == "qmark config set model.name NAME"
    assert [path for _, path, _, _ in server.requests] == ["/v1/models"]
    _, lines, _ = doctor(tmp_path)
    assert not any("\x1b" in line or "\u202e" in line for line in lines)


def test_a_provider_without_a_list_may_still_answer(tmp_path, provider):
    configure(tmp_path, provider({"/v1/models": Provider.status(404)}))
    status, found = findings(tmp_path)
    assert status == 0 and found["provider"]["state"] == "note" and found["answer"]["state"] == "ok"


@pytest.mark.parametrize("status", [401, 403])
def test_a_key_that_is_refused(tmp_path, provider, status):
    server = provider({"/v1/models": Provider.status(status, f"bad key {KEY}")})
    configure(tmp_path, server, more='key_variable = "STUB_KEY"\n')
    code, lines, errors = doctor(tmp_path, STUB_KEY=KEY)
    assert code == 1 and any(line.startswith("✗ ") for line in lines)
    assert KEY not in "\n".join(lines) + errors
    assert len(server.requests) == 1


def test_a_refused_connection(tmp_path, provider):
    server = provider()
    server.close()
    configure(tmp_path, server)
    status, found = findings(tmp_path)
    assert status == 1 and found["provider"]["state"] == "broken" and "answer" not in found


@pytest.mark.parametrize("reason,words", [("length", "answer_tokens"), ("stop", "")])
def test_answers_that_say_nothing(tmp_path, provider, reason, words):
    server = provider({"/v1/chat/completions": lambda handler: server.chat(handler, "", reason)})
    configure(tmp_path, server)
    status, found = findings(tmp_path)
    assert status == 1 and found["answer"]["state"] == "broken"
    assert words in (found["answer"]["next"] or "")


def test_a_missing_key_names_its_variable(tmp_path, provider):
    server = provider()
    configure(tmp_path, server, more='key_variable = "STUB_KEY"\n')
    status, found = findings(tmp_path)
    assert status == 1
    assert "$STUB_KEY" in found["model"]["says"] and "model.key_command" in found["model"]["says"]
    assert server.requests == []


@pytest.mark.parametrize("command,state", [(f"printf '%s\\\\nmore\\\\n' {KEY}", "ok"), (f"echo {KEY} >&2; exit 3", "broken")])
def test_a_key_command(tmp_path, provider, command, state):
    server = provider()
    configure(tmp_path, server, more=f'key_command = "{command}"\n')
    status, lines, errors = doctor(tmp_path)
    assert (status == 0) == (state == "ok"), lines
    assert KEY not in "\n".join(lines) + errors
    if state == "ok":
        assert server.requests[0][2]["authorization"] == f"Bearer {KEY}"


def test_a_key_file_must_be_private(tmp_path, provider):
    server = provider()
    path = tmp_path / "key"
    path.write_text(KEY + "\n")
    path.chmod(0o644)
    configure(tmp_path, server, more='key_file = "~/key"\n')
    status, found = findings(tmp_path)
    assert status == 1 and "chmod 600 ~/key" in found["model"]["says"] and server.requests == []
    path.chmod(0o600)
    assert findings(tmp_path)[0] == 0


def test_a_key_in_clear_is_noted_and_broken_where_others_read_it(tmp_path, provider):
    server = provider()
    configure(tmp_path, server, more=f'key = "{KEY}"\n')
    status, found = findings(tmp_path)
    assert status == 0 and found["config"]["state"] == "note"
    (tmp_path / ".config/qmark/config.toml").chmod(0o644)
    status, found = findings(tmp_path)
    assert status == 1 and found["config"]["next"].startswith("chmod 600 ")
    assert KEY not in json.dumps(found)


def test_a_wrong_setting_is_told_with_its_line(tmp_path):
    config(tmp_path, '[model]\nproviderr = "openai"\n')
    status, found = findings(tmp_path)
    assert status == 1 and found["config"]["state"] == "broken"
    says = found["config"]["says"].replace(str(tmp_path), "")
    assert "providerr" in says and "2" in says


def test_the_days_tokens_are_used_up(tmp_path, provider):
    server = provider()
    configure(tmp_path, server, more="max_tokens_per_day = 20\n")
    assert findings(tmp_path)[1]["answer"]["state"] == "ok"
    status, found = findings(tmp_path)
    assert status == 0 and found["answer"]["state"] == "note" and "24" in found["answer"]["says"]
    assert [path for _, path, _, _ in server.requests].count("/v1/chat/completions") == 1


@pytest.mark.parametrize("path", ["/v1/models", "/v1/chat/completions"])
def test_ctrl_c_leaves_at_once(screens, tmp_path, provider, path):
    server = provider()
    hanging = provider({path: server.hang})
    configure(tmp_path, hanging)
    screen = screens(env=home_environment(tmp_path), columns=120, rows=40)
    screen.enter("qmark doctor")
    wait_until(lambda: any(request[1] == path for request in hanging.requests), screen.text)
    pressed = time.monotonic()
    screen.press("C-c")
    wait_until(lambda: server.closed_at, screen.text)
    assert server.closed_at - pressed < 2
    screen.wait_for_prompt()
    screen.enter("echo status $?")
    screen.wait_for_line("status 130")
