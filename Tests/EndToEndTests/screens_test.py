"""What the screens look like: docs/screens.md holds captures of a real terminal, and each is compared with the screen now.

QMARK_UPDATE_SCREENS=1 writes the captures anew."""

import os
import re

import pytest
from support import ROOT, environment

PAGE = ROOT / "docs" / "screens.md"
LONG = "qmark find log files bigger than 10MB older than 30 days and delete them"
EDITED = "C-a", "C-k"


class Scene:
    """How a screen is reached: what is typed, what is waited for, which keys follow, each with what is waited for then."""

    def __init__(self, title, line, wanted, steps=(), columns=80, rows=40, env=None):
        self.title, self.line, self.wanted, self.steps = title, line, wanted, steps
        self.columns, self.rows, self.env = columns, rows, env or {}


KOREAN = {"QMARK_LANGUAGE": "ko", "LC_ALL": "C.UTF-8"}
SCENES = [
    Scene("A suggestion", "qmark listening port 5000", "Quit"),
    Scene("Forty columns", LONG, "❯ Quit", columns=40, rows=60),
    Scene("A small window: the command stands at the menu once more", LONG, "❯ Quit", columns=40, rows=15),
    Scene("Two hundred columns", LONG, "❯ Quit", columns=200),
    Scene("Korean", "qmark 5000번 포트 쓰는 프로세스", "끝내기", env=KOREAN),
    Scene("Danger", "qmark shred secret.txt", "❯ Quit"),
    Scene("Not sure", "qmark tidy the frobnicator logs", "Quit"),
    Scene("`?`: the keys", "qmark listening port 5000", "Quit", [("?", "these lines")]),
    Scene("`/`: the other commands, filtered by typing", "qmark largest files here", "Quit", [("/", "type to filter")]),
    Scene("`x`: part by part", "qmark listening port 5000", "Quit", [("x", "1/3"), ("Down", "2/3")]),
    Scene("`v`: what a revision changed", "qmark files larger than 100MB", "Quit",
          [("v", "Add to the request:"), ("newer than 2 days\n", "Changed")], rows=60),
    Scene("A screen that is read aloud", "qmark --plain listening port 5000", "[r]:"),
    Scene("Plain, in Korean", "qmark --plain 5000번 포트 쓰는 프로세스", "[r]:", env=KOREAN),
    Scene("Without colours, on a terminal that knows nothing", "TERM=dumb qmark listening port 5000", "[r]:"),
    Scene("An explanation", "qmark explain 'for f in *.jpg; do convert \"$f\" -resize 50% \"small-$f\"; done'", "Touches: files."),
]


def capture(screens, scene):
    """The screen of a scene, from the line below the typed one."""
    screen = screens(columns=scene.columns, rows=scene.rows, env=environment(**scene.env))
    screen.enter("PS1='$ '; clear")
    screen.wait_for_prompt()
    screen.enter(scene.line)
    screen.wait_for(scene.wanted)
    for keys, wanted in scene.steps:
        if len(keys) > 1 and keys not in ("Down", "Enter"):
            screen.type(keys)
        else:
            screen.press(keys)
        screen.wait_for(wanted)
    screen.wait_for(lambda text: text == screen.text())
    return "\n".join(line.rstrip() for line in screen.text().split("\n"))


def captures():
    """The captures of the page by their titles."""
    return dict(re.findall(r"^## ([^\n]+)\n\n```text\n(.*?)\n```$", PAGE.read_text(), re.M | re.S))


def page(screens):
    """The whole page, made anew."""
    head = PAGE.read_text().split("\n## ")[0]
    return head + "".join(
        f"\n## {scene.title}\n\n```text\n{capture(screens, scene)}\n```\n" for scene in SCENES)


@pytest.mark.skipif("QMARK_UPDATE_SCREENS" not in os.environ, reason="writes docs/screens.md")
def test_captures_are_written(screens):
    PAGE.write_text(page(screens))


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.title)
def test_the_screen_is_the_one_of_the_page(screens, scene):
    assert capture(screens, scene) == captures()[scene.title]


def test_the_page_shows_nothing_else():
    assert list(captures()) == [scene.title for scene in SCENES]


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.title)
def test_no_line_is_wider_than_its_terminal(scene):
    """Korean letters and emoji take two columns."""
    import unicodedata

    for line in captures()[scene.title].split("\n"):
        width = sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in line)
        assert width <= scene.columns, line
