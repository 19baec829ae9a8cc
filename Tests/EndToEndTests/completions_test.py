"""A real bash, zsh and fish complete `qmark exp<Tab>` from the installed files."""

import pytest
from support import ROOT, binary, environment, run_without_terminal

QMARK = binary("qmark")
COMMITTED = {"bash": "completions/qmark.bash", "zsh": "completions/_qmark", "fish": "completions/qmark.fish"}


@pytest.mark.parametrize("shell", COMMITTED)
def test_the_committed_script_is_current(shell):
    printed = run_without_terminal([QMARK, "completions", shell]).stdout.decode()
    assert printed == (ROOT / COMMITTED[shell]).read_text(), "run 'make generate'"


@pytest.mark.parametrize("shell", COMMITTED)
def test_tab_completes_after_an_installation_done_twice(screens, tmp_path, shell):
    env = environment(HOME=str(tmp_path), XDG_DATA_HOME=None, XDG_CONFIG_HOME=None)
    for _ in range(2):
        result = run_without_terminal([QMARK, "completions", shell, "--install"], env=env)
        assert result.returncode == 0, result
    path, *rest = result.stdout.decode().splitlines()
    assert path.startswith(str(tmp_path))
    needed = rest[-1].strip() if shell != "fish" else ""
    screen = screens(shell=shell, columns=100, env=env)
    if shell == "fish":
        # Started without its configuration, fish looks nowhere by itself.
        needed = "set -p fish_complete_path ~/.config/fish/completions"
    screen.enter(f"{needed}; clear")
    screen.wait_for(lambda text: text.strip() == "$")
    screen.type("qmark exp")
    screen.press("Tab")
    screen.wait_for("qmark explain")
    screen.press("C-u")
    screen.type("qmark suggest --tar")
    screen.press("Tab")
    screen.wait_for("--target")
    screen.press("C-u")
    screen.type("qmark completions z")
    screen.press("Tab")
    screen.wait_for("qmark completions zsh")
