"""A real interactive shell with the integration, and a stand-in for qmark that notes the words it is given."""

import os
import time

import pexpect
from support import TIMEOUT, binary, binary_folder, fish, reset_signals

SHELLS = ["bash", "zsh", "fish"]
LOAD = {
    "bash": 'eval "$(qmark init bash{})"', "zsh": 'eval "$(qmark init zsh{})"', "fish": "qmark init fish{} | source",
}
START = {"bash": ["bash", "--norc", "--noprofile"], "zsh": ["zsh", "-f"], "fish": fish()}
STAND_IN = """#!/bin/sh
# Notes the words, writes the answer that was laid down for it, and ends with the status that was.
[ "$1" = init ] && exec {qmark} "$@"
out= words= first=$1
[ "$1" != history ] || first="$*"
while [ $# -gt 0 ]; do
  case $1 in
    --shell-out) out=$2 ;;
    --target) first="$first $2" ;;
    --known) first="$first known" ;;
    --) words=$2 ;;
  esac
  shift
done
printf '%s|%s\\0' "$first" "$words" >>{folder}/calls
[ ! -f {folder}/script ] || sh {folder}/script >/dev/tty
[ ! -f {folder}/answer ] || cat {folder}/answer >"$out"
exit "$(cat {folder}/status 2>/dev/null || echo 125)"
"""


class StandIn:
    """The stand-in, in a folder of its own."""

    def __init__(self, folder):
        self.folder = folder
        program = folder / "bin" / "qmark"
        program.parent.mkdir()
        program.write_text(STAND_IN.format(qmark=binary("qmark"), folder=folder))
        program.chmod(0o755)

    def answers(self, command, status=0):
        (self.folder / "answer").write_text(command)
        (self.folder / "status").write_text(str(status))

    def declines(self, status=125):
        (self.folder / "answer").unlink(missing_ok=True)
        (self.folder / "status").write_text(str(status))

    def calls(self):
        """What it was called with so far: what for, and the words; the statuses that the history is told aside."""
        return [call for call in self.all_calls() if not call[0].startswith("history")]

    def all_calls(self):
        """Everything it was called with so far."""
        path = self.folder / "calls"
        if not path.exists():
            return []
        return [tuple(call.split("|", 1)) for call in path.read_bytes().decode().split("\0")[:-1]]


class ShellSession:
    """A shell on a pseudo-terminal: lines go in as typed, marks say when it is done."""

    def __init__(self, shell, folder, settings="", arguments=None, options="", path=None, rows=50, load=True, **changes):
        self.shell = shell
        (folder / "tmp").mkdir(exist_ok=True)
        env = {
            "PATH": f"{path or folder / 'bin'}:{binary_folder()}:{os.environ['PATH']}", "HOME": str(folder),
            "TMPDIR": str(folder / "tmp"), "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "PS1": "$ ",
            "ZDOTDIR": str(folder), **changes}
        self.child = pexpect.spawn(
            (arguments or START[shell])[0], (arguments or START[shell])[1:], env=env, encoding="utf-8", timeout=TIMEOUT,
            dimensions=(rows, 200), preexec_fn=reset_signals, cwd=str(folder))
        self.number = 0
        if shell == "zsh":
            self.do("HISTSIZE=1000 SAVEHIST=1000 PROMPT_EOL_MARK=")
        if settings:
            self.do(settings)
        if load:
            self.do(LOAD[shell].format(options and " " + options))

    def send(self, keys):
        self.child.send(keys)

    def enter(self, line):
        self.child.send(line + "\r")

    def do(self, line):
        """Enters a line and gives what came out until the shell is ready for the next one."""
        self.enter(line)
        return self.settle()

    def settle(self):
        """Waits until the shell has done all it was told; gives what came out."""
        self.number += 1
        self.enter(f" echo don''e-{self.number}")
        self.child.expect_exact(f"done-{self.number}\r\n")
        return self.child.before

    def value(self, expression):
        """What an expression is in the shell."""
        self.number += 1
        self.enter(f" echo valu''e-{self.number}={expression}=")
        self.child.expect(f"value-{self.number}=([^\r]*?)=\r\n")
        return self.child.match.group(1)

    def close(self):
        self.child.close(force=True)


def wait_for_calls(stand_in, count, session):
    """The calls, once there are so many."""
    end = time.monotonic() + TIMEOUT
    while len(stand_in.calls()) < count:
        assert time.monotonic() < end, f"{stand_in.calls()[-3:]}\n{session.child.before}"
        time.sleep(0.02)
    return stand_in.calls()
