import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

import support  # noqa: E402


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
