"""What the tests of the live transport share: the probe that sends a request, servers, certificates, libraries."""

import contextlib
import subprocess
import sys

import pytest

import faulty_server as faulty
from support import TIMEOUT, binary, environment, reset_signals

LIBRARIES = ["libcurl.so.4", "libcurl-gnutls.so.4", "libcurl-nss.so.4"]


class Answer:
    """What the probe printed."""

    def __init__(self, result):
        self.code = result.returncode
        self.errors = result.stderr.decode()
        self.lines = result.stdout.decode().splitlines()
        self.body = b"".join(bytes.fromhex(line[5:]) for line in self.lines if line.startswith("body "))
        self.size = sum(int(line[5:]) for line in self.lines if line.startswith("size "))
        self.heads = [int(line[5:]) for line in self.lines if line.startswith("head ")]
        self.fields = dict(line[6:].split(": ", 1) for line in self.lines if line.startswith("field "))

    @property
    def end(self):
        """The last event."""
        return self.lines[-1]


def probe(*arguments, stdin=b"", **variables):
    """Sends a request; nothing but its events may be printed."""
    result = subprocess.run(
        [binary("transport-probe"), *map(str, arguments)], input=stdin, capture_output=True, timeout=TIMEOUT,
        env=environment(**variables), preexec_fn=reset_signals)
    answer = Answer(result)
    assert answer.code == 0, (answer.code, answer.errors)
    assert answer.errors == ""
    return answer


def get(url, *arguments, **variables):
    """Sends a GET request."""
    return probe("GET", url, *arguments, **variables)


@pytest.fixture
def serve():
    """Makes servers, and closes them when the test is over."""
    with contextlib.ExitStack() as stack:
        def make(*arguments, kind=faulty.Server, **options):
            server = kind(*arguments, **options)
            stack.callback(server.close)
            return server

        yield make


@pytest.fixture
def replying(serve):
    """Makes servers that send these bytes and close."""
    return lambda *parts, **options: serve(lambda exchange: [exchange.send(part) for part in parts], **options)


@pytest.fixture(scope="session")
def certificate(tmp_path_factory):
    """A certificate of 127.0.0.1 and localhost."""
    folder = tmp_path_factory.mktemp("tls")
    return faulty.make_certificate(folder, "here", "IP:127.0.0.1,DNS:localhost")


@pytest.fixture(scope="session")
def foreign_certificate(tmp_path_factory):
    """A certificate of another host."""
    folder = tmp_path_factory.mktemp("foreign")
    return faulty.make_certificate(folder, "elsewhere", "DNS:elsewhere.invalid")


@contextlib.contextmanager
def started(*arguments, **variables):
    """A probe that runs while the test goes on."""
    process = subprocess.Popen(
        [binary("transport-probe"), *map(str, arguments)], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, env=environment(**variables), preexec_fn=reset_signals, text=True)
    try:
        yield process
    finally:
        process.kill()
        process.communicate(timeout=TIMEOUT)


@pytest.fixture(params=LIBRARIES)
def library(request, tmp_path):
    """Each libcurl that is installed, by the environment that has it found alone."""
    if sys.platform != "linux":
        pytest.skip("libraries are found by the loader of Linux")
    variables = hiding(tmp_path, [name for name in LIBRARIES if name != request.param])
    version = probe("version", **variables)
    if version.end == "none":
        pytest.skip(f"{request.param} is not installed")
    return variables


def hiding(folder, names):
    """The environment in which the loader finds broken files of these names."""
    for name in names:
        (folder / name).write_bytes(b"")
    return {"LD_LIBRARY_PATH": str(folder)}
