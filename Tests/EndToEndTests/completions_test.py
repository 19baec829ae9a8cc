"""A real bash, zsh and fish complete `qmark exp<Tab>` from the installed files."""

import pytest
from support import ROOT, binary, environment, fish, run_without_terminal

QMARK = binary("qmark")
COMMITTED = {"bash": "completions/qmark.bash", "zsh": "completions/_qmark", "fish": "completions/qmark.fish"}


# What is typed, and what Tab (pressed twice, where it only lists) then shows.
COMPLETED = [
    ("qmark ", ["suggest", "explain", "tasks", "config", "doctor", "init", "completions"]),
    ("qmark suggest --target ", ["shell", "git", "gh"]),
    ("qmark --sh", ["--shell", "--shell-out", "--show-request"]),
    ("qmark --target ", ["shell", "git", "gh"]),
    ("qmark listening port --pri", ["--print", "--private"]),
    ("qmark suggest --sh", ["--shell", "--shell-out", "--show-request"]),
    ("qmark config get model.c", ["model.cache", "model.ca_file", "model.connect_timeout"]),
    ("qmark config set engine ", ["auto", "offline", "model"]),
    ("qmark config init --provider open", ["openai", "openrouter"]),
    ("qmark init ", ["bash", "zsh", "fish"]),
    ("qmark init bash --key ", ["alt-q", "ctrl-g"]),
    ("qmark tasks show port-", ["port-kill", "port-user"]),
    ("qmark completions --ins", ["qmark completions --install"]),
    ("qmark doctor --off", ["qmark doctor --offline"]),
]
DESCRIBED = {"zsh", "fish"}


@pytest.fixture(params=COMMITTED)
def completing(request):
    """A shell whose options can be completed."""
    if request.param == "fish" and "--no-config" not in fish():
        pytest.skip("fish 3.1 completes subcommands alone")
    return request.param


def test_tab_shows_subcommands_options_and_values(screens, tmp_path, completing):
    shell = completing
    env = environment(HOME=str(tmp_path), XDG_DATA_HOME=None, XDG_CONFIG_HOME=None)
    screen = screens(shell=shell, columns=110, rows=30, env=env)
    (tmp_path / "_qmark").write_text((run_without_terminal([QMARK, "completions", shell]).stdout.decode()))
    folder = f"fpath=({tmp_path} $fpath); autoload -Uz compinit && compinit -u"
    screen.enter(f"cd {tmp_path}; " + (folder if shell == "zsh" else f"source {tmp_path}/_qmark") + "; clear; echo loaded")
    screen.wait_for_line("loaded")
    for typed, shown in COMPLETED:
        screen.press("C-u", "C-l")
        screen.wait_for(lambda text: text.strip() == "$")
        screen.type(typed)
        screen.press("Tab")
        if shell != "fish":
            screen.press("Tab")
        screen.wait_for(lambda text: all(word in text.replace(typed.rstrip() + "\n", "") for word in shown))
        if typed == "qmark " and shell in DESCRIBED:
            screen.wait_for("Explain a command line, part by part.")


def test_the_shell_need_not_be_named(tmp_path):
    env = environment(HOME=str(tmp_path), SHELL="/bin/zsh", XDG_DATA_HOME=None)
    result = run_without_terminal([QMARK, "completions", "--install"], env=env)
    assert result.returncode == 0 and result.stdout.decode().startswith(f"{tmp_path}/.local/share/zsh/site-functions/_qmark")
    result = run_without_terminal([QMARK, "completions"], env=environment(SHELL="/bin/tcsh"))
    assert result.returncode == 64 and b"Which shell?" in result.stderr


@pytest.mark.parametrize("shell", COMMITTED)
def test_the_committed_script_is_current(shell):
    printed = run_without_terminal([QMARK, "completions", shell]).stdout.decode()
    assert printed == (ROOT / COMMITTED[shell]).read_text(), "run 'make generate'"


def test_tab_completes_after_an_installation_done_twice(screens, tmp_path, completing):
    shell = completing
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
    screen.wait_for("qmark suggest --target")
    screen.press("C-u")
    screen.type("qmark completions z")
    screen.press("Tab")
    screen.wait_for("qmark completions zsh")
