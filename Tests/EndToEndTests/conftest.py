import sys
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "Servers")]

import support  # noqa: E402
from model_support import ModelRunner  # noqa: E402
from stub_process import Stub  # noqa: E402


@pytest.fixture
def screens():
    """Makes screens, and closes them when the test is over."""
    opened = []

    def make(**options):
        screen = support.Screen(**options)
        opened.append(screen)
        return screen

    yield make
    for screen in opened:
        screen.close()


@pytest.fixture
def screen(screens):
    """A screen of 80 columns with bash."""
    return screens()


@pytest.fixture(scope="session")
def stub(tmp_path_factory):
    """The stand-in for the vendors' servers."""
    running = Stub(tmp_path_factory.mktemp("stub"))
    yield running
    running.close()


@pytest.fixture
def qmark(tmp_path):
    """Runs qmark with a model, in folders of its own."""
    return ModelRunner(tmp_path)
