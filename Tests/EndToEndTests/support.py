"""What the end-to-end tests share: the built programs, clean children, and a real terminal's screen."""

import itertools
import os
import re
import shutil
import signal
import subprocess
import time
from pathlib import Path

import pexpect

ROOT = Path(__file__).resolve().parents[2]
TIMEOUT = float(os.environ.get("QMARK_TEST_TIMEOUT", "20"))
_numbers = itertools.count()


def binary_folder():
    """Where the built programs are: QMARK_BINARY_DIR, else the debug build."""
    return Path(os.environ.get("QMARK_BINARY_DIR", ROOT / ".build" / "debug")).resolve()


def binary(name):
    """The path of a built program."""
    path = binary_folder() / name
    assert os.access(path, os.X_OK), f"{path} is not built"
    return str(path)


def environment(**changes):
    """A small known environment, with the built programs on the path; None takes a variable away."""
    base = {
        "PATH": f"{binary_folder()}:{os.environ['PATH']}",
        "HOME": os.environ.get("HOME", "/"),
        "TERM": "xterm-256color",
        "LC_ALL": "C.UTF-8",
        # What one test asks must not rank another's answers, nor fill the developer's own history.
        "QMARK_HISTORY": "false",
    }
    base.update(changes)
    return {name: value for name, value in base.items() if value is not None}


def reset_signals():
    """Gives a child the signals of a fresh login: Python and background shells hand some down ignored."""
    for number in (signal.SIGINT, signal.SIGQUIT, signal.SIGPIPE, signal.SIGTERM, signal.SIGHUP,
                   signal.SIGTSTP, signal.SIGTTIN, signal.SIGTTOU, signal.SIGCHLD):
        signal.signal(number, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_SETMASK, [])


def spawn(arguments, columns=80, rows=24, env=None):
    """A program on a pseudo-terminal of its own."""
    return pexpect.spawn(
        arguments[0], arguments[1:], env=env or environment(), encoding="utf-8", timeout=TIMEOUT,
        dimensions=(rows, columns), preexec_fn=reset_signals)


def run_without_terminal(arguments, env=None, stdin=b""):
    """A program in a session that has no terminal at all."""
    return subprocess.run(
        arguments, env=env or environment(), input=stdin, capture_output=True, timeout=TIMEOUT,
        start_new_session=True, preexec_fn=reset_signals)


def wait_until(condition, what, timeout=TIMEOUT):
    """The first true value of `condition()`; fails with `what()` when none comes."""
    end = time.monotonic() + timeout
    while True:
        value = condition()
        if value:
            return value
        assert time.monotonic() < end, what()
        time.sleep(0.02)


def fish():
    """fish without its configuration; an old one cannot leave that out, and the homes of its tests have none."""
    if not shutil.which("fish"):
        return ["fish"]
    version = subprocess.run(["fish", "--version"], capture_output=True, text=True, check=True).stdout
    return ["fish"] if re.search(r" 3\.[0-3]\.", version) else ["fish", "--no-config"]


SHELLS = {
    "bash": (["bash", "--norc", "--noprofile"], {"PS1": "$ ", "HISTFILE": None}),
    "zsh": (["zsh", "-f"], {"PS1": "$ ", "PROMPT_EOL_MARK": ""}),
    "fish": ([*fish(), "-C", "function fish_prompt; printf '$ '; end"], {}),
}


class Screen:
    """A tmux window with a shell in it: keys go in, the drawn screen comes out."""

    def __init__(self, columns=80, rows=24, shell="bash", env=None):
        command, settings = SHELLS[shell]
        values = env or environment()
        values = {**values, **{name: value for name, value in settings.items() if value is not None}}
        values.pop("TERM", None)
        self._socket = f"qmark-{os.getpid()}-{next(_numbers)}"
        self._run(
            "-f", "/dev/null", "new-session", "-d", "-x", str(columns), "-y", str(rows), "env", "-i",
            *[f"{name}={value}" for name, value in values.items()], "TERM=screen-256color",
            *[f"TMUX_TMPDIR={os.environ['TMUX_TMPDIR']}"] if "TMUX_TMPDIR" in os.environ else [], *command)
        self.wait_for(lambda text: text.rstrip().endswith("$"))

    def _run(self, *arguments):
        result = subprocess.run(
            ["tmux", "-L", self._socket, *arguments], capture_output=True, text=True, preexec_fn=reset_signals,
            env={**os.environ, "LC_ALL": "C.UTF-8"})
        assert result.returncode == 0, result.stderr
        return result.stdout

    def press(self, *keys):
        """Presses keys by tmux's names: Enter, Escape, C-c, Up, a."""
        self._run("send-keys", *keys)

    def type(self, text):
        """Types this text as it is."""
        self._run("send-keys", "-l", text)

    def enter(self, line):
        """Types a line and presses Enter."""
        self.type(line)
        self.press("Enter")

    def send_signal(self, name, program):
        """Sends a signal, such as TERM or 15, to the program of this name on this terminal, and on no other."""
        terminal = self._run("display-message", "-p", "#{pane_tty}").strip().removeprefix("/dev/")
        # The kernel keeps fifteen letters of a program's name.
        subprocess.run(["pkill", f"-{name}", "-t", terminal, "-x", program[:15]], check=True)

    def paste(self, text):
        """Pastes this text as a terminal does, marked as a paste where the program asked for that."""
        self._run("set-buffer", text)
        self._run("paste-buffer", "-p")

    def resize(self, columns, rows=24):
        """Makes the window another size."""
        self._run("resize-window", "-x", str(columns), "-y", str(rows))

    def text(self):
        """The screen as it is seen, without the blank lines at its end."""
        return self._run("capture-pane", "-p").rstrip("\n")

    def lines(self):
        """The lines of the screen."""
        return self.text().split("\n")

    def cursor(self):
        """The cursor's column and row, from 0."""
        column, row = self._run("display-message", "-p", "#{cursor_x} #{cursor_y}").split()
        return int(column), int(row)

    def wait_for(self, wanted, timeout=TIMEOUT):
        """Waits for a text on the screen, or until a function of the screen's text is true; gives the screen."""
        matches = wanted if callable(wanted) else lambda text: wanted in text
        wait_until(lambda: matches(self.text()), lambda: f"not seen: {wanted!r}\n{self.text()}", timeout)
        return self.text()

    def wait_for_line(self, line, count=1):
        """Waits for a whole line, seen at least this often."""
        return self.wait_for(lambda text: text.split("\n").count(line) >= count)

    def wait_for_prompt(self):
        """Waits until the shell asks for the next line."""
        return self.wait_for(lambda text: text.split("\n")[-1].rstrip() == "$")

    def modes(self):
        """How the terminal's driver is set, as the shell at its prompt sees it."""
        mark = f"modes-{next(_numbers)}"
        self.press("C-l")
        self.wait_for(lambda text: text.strip() == "$")
        self.enter(f"stty -a; echo {mark}")
        text = self.wait_for(lambda text: mark in text.split("\n"))
        return text[text.index("speed"):text.rindex(mark)]

    def close(self):
        """Ends the shell and the window."""
        subprocess.run(["tmux", "-L", self._socket, "kill-server"], capture_output=True)
