import os
import sys
import time
import urllib.request
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS / "Servers"), str(TESTS / "EndToEndTests")]

import stub_process  # noqa: E402
from model_support import ModelRunner  # noqa: E402

LOOPBACK = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def variable(name):
    """What with_servers.py says of a server."""
    assert name in os.environ, f"{name} is not set: run `make test-servers`"
    return os.environ[name]


@pytest.fixture(scope="session")
def stub(tmp_path_factory):
    """Our own stub."""
    running = stub_process.Stub(tmp_path_factory.mktemp("stub"))
    yield running
    running.close()


@pytest.fixture
def qmark(tmp_path):
    """Runs qmark with a model, in folders of its own."""
    return ModelRunner(tmp_path)


@pytest.fixture(scope="session")
def llama():
    """llama.cpp's server: its URL and key."""
    return variable("QMARK_LLAMA_URL"), variable("QMARK_LLAMA_KEY")


@pytest.fixture(scope="session")
def random_llama():
    """llama.cpp's server with random weights: its URL and key."""
    return variable("QMARK_LLAMA_RANDOM_URL"), variable("QMARK_LLAMA_KEY")


@pytest.fixture(scope="session")
def gateway():
    """LiteLLM's proxy, once it is ready: its URL and key."""
    url, end = variable("QMARK_GATEWAY_URL"), time.monotonic() + 120
    while True:
        try:
            LOOPBACK.open(f"{url}/health/liveliness", timeout=2).close()
            return url, variable("QMARK_GATEWAY_KEY")
        except OSError:
            log = Path(variable("QMARK_GATEWAY_LOG"))
            assert time.monotonic() < end, f"the gateway is not ready\n{log.read_text(errors='replace')[-4000:]}"
            time.sleep(0.1)


def pytest_collection_modifyitems(items):
    """Puts the gateway's tests last: it starts meanwhile."""
    items.sort(key=lambda item: "gateway" in item.fixturenames)
