#!/usr/bin/env python3
"""Runs a command beside a llama.cpp server and a LiteLLM gateway in front of it, and stops both, whatever happens.
Usage: with_servers.py FOLDER COMMAND…; the command finds their URLs and keys in QMARK_LLAMA_* and QMARK_GATEWAY_*.
The gateway takes ten seconds to start: whoever needs it waits for it."""

import ctypes
import os
import secrets
import signal
import socket
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from stub_process import Stub  # noqa: E402

MOCKED = {
    # The gateway answers these itself.
    "mock": "du -sh .",
    "ratelimited": "litellm.RateLimitError",
    "broken": "litellm.InternalServerError",
    "toolong": "litellm.ContextWindowExceededError",
}


def die_with_parent():
    """Has the kernel end the child where this process is killed."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(1, signal.SIGKILL)


class Running:
    """A server in a session of its own, so that Ctrl-C reaches only the command, and its log."""

    def __init__(self, name, folder, command, **environment):
        self.log = folder / f"{name}.log"
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log, start_new_session=True,
                preexec_fn=die_with_parent, env={**os.environ, **environment})

    def stop(self):
        """Asks the server to end, and makes it."""
        for number in (signal.SIGTERM, signal.SIGKILL):
            try:
                os.killpg(self.process.pid, number)
                self.process.wait(5)
            except (ProcessLookupError, subprocess.TimeoutExpired):
                continue

    def fail(self, why):
        """Ends with the server's own words."""
        sys.exit(f"test-servers: {why}\n{self.log.read_text(errors='replace')[-4000:]}")


def model(folder, name, *options):
    """The path of a model's file, written anew where its generator is newer."""
    path, generator = folder / f"{name}.gguf", HERE / "tiny_model.py"
    if not path.exists() or path.stat().st_mtime < generator.stat().st_mtime:
        subprocess.run([sys.executable, "-B", str(generator), str(path), *options], check=True)
    return path


def start_llama(name, folder, path, key):
    """llama.cpp's server and its URL."""
    server = Running(name, folder, [sys.executable, "-B", str(HERE / "llama_server.py"), str(path), key])
    return server, lambda: server.process.stdout.readline().decode().strip() or server.fail(f"{name} did not start")


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def gateway_config(llama_url, llama_key, stub_url, key):
    """The gateway's configuration; JSON is YAML too, but LiteLLM's own examples are lines like these."""
    lines = ["model_list:"]
    for name, answer in MOCKED.items():
        lines += [f"- model_name: {name}", "  litellm_params:", "    model: openai/gpt-4o", "    api_key: none",
                  f'    mock_response: "{answer}"']
    for name, url, upstream_key in (("llama", llama_url, llama_key), ("lookup", f"{stub_url}/s/lookup=1", "none")):
        lines += [f"- model_name: {name}", "  litellm_params:", "    model: openai/tiny", f"    api_base: {url}/v1",
                  f"    api_key: {upstream_key}"]
    return "\n".join([
        *lines, "litellm_settings:", "  num_retries: 0", "  telemetry: false", "general_settings:", f"  master_key: {key}", ""])


def start_gateway(folder, config, port):
    """A LiteLLM proxy; it must not ask any host for its list of prices."""
    path = folder / "gateway.yaml"
    path.write_text(config)
    path.chmod(0o600)
    program = Path(sys.executable).with_name("litellm")
    return Running(
        "gateway", folder, [str(program), "--config", str(path), "--host", "127.0.0.1", "--port", str(port)],
        LITELLM_LOCAL_MODEL_COST_MAP="True", NO_PROXY="127.0.0.1")


def still_listening(urls):
    """Those of the URLs where a server is still there."""
    left = []
    for url in urls:
        with socket.socket() as probe:
            probe.settimeout(1)
            if probe.connect_ex(("127.0.0.1", int(url.rsplit(":", 1)[1]))) == 0:
                left.append(url)
    return left


def run(command, environment):
    """Runs the command; a signal to this process is handed to it. Gives its status."""
    child = subprocess.Popen(command, env={**os.environ, **environment}, preexec_fn=die_with_parent)
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda number, _: child.send_signal(number))
    # From a terminal, Ctrl-C has reached the child already.
    signal.signal(signal.SIGINT, lambda *_: None if os.isatty(0) else child.send_signal(signal.SIGINT))
    status = child.wait()
    return status if status >= 0 else 128 - status


def main():
    folder, command = Path(sys.argv[1]), sys.argv[2:]
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda *_: sys.exit(143))
    signal.signal(signal.SIGINT, lambda *_: sys.exit(130))
    llama_key, gateway_key = (f"sk-{name}-{secrets.token_hex(8)}" for name in ("llama", "gateway"))
    started, urls = [], []
    try:
        llama, llama_url = start_llama("llama", folder, model(folder, "tiny"), llama_key)
        started.append(llama)
        random, random_url = start_llama("llama-random", folder, model(folder, "random", "--random"), llama_key)
        started.append(random)
        stub = Stub(folder)
        started.append(stub)
        urls += [llama_url(), random_url(), stub.root]
        port = free_port()
        config = gateway_config(urls[0], llama_key, stub.root, gateway_key)
        gateway = start_gateway(folder, config, port)
        started.append(gateway)
        urls.append(f"http://127.0.0.1:{port}")
        status = run(command, {
            "QMARK_LLAMA_URL": urls[0], "QMARK_LLAMA_RANDOM_URL": urls[1], "QMARK_LLAMA_KEY": llama_key,
            "QMARK_GATEWAY_URL": urls[3], "QMARK_GATEWAY_KEY": gateway_key,
            "QMARK_GATEWAY_LOG": str(gateway.log)})
    finally:
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, signal.SIG_IGN)
        for server in reversed(started):
            server.close() if isinstance(server, Stub) else server.stop()
        left = still_listening(urls)
        if left:
            print(f"test-servers: still listening: {' '.join(left)}", file=sys.stderr)
    sys.exit(status or len(left))


if __name__ == "__main__":
    main()
