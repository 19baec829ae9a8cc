"""The line in the shell's own start-up file: Enter and the key work at the first prompt, and what the reader bound stays."""

import time

import pytest
from shell_support import LOAD, SHELLS, ShellSession, StandIn, wait_for_calls

FILES = {"bash": ".bashrc", "zsh": ".zshrc", "fish": ".config/fish/config.fish"}
PROMPT = {"bash": "PS1='READY '", "zsh": "PS1='READY '", "fish": "function fish_prompt; echo 'READY '; end"}


@pytest.fixture
def stand_in(tmp_path):
    return StandIn(tmp_path)


def started(shell, folder, before="", options="", **changes):
    """A shell that has read its start-up file, which has the line after `before`."""
    path = folder / FILES[shell]
    path.parent.mkdir(parents=True, exist_ok=True)
    line = LOAD[shell].format(options and " " + options)
    path.write_text(f"{before}\n{line} 2>>{folder}/told\n{PROMPT[shell]}\n")
    session = ShellSession(shell, folder, arguments=[shell], load=False, **changes)
    session.child.expect_exact("READY")
    return session


def told(folder):
    """What the line said."""
    return (folder / "told").read_text()


@pytest.mark.parametrize("shell", SHELLS)
def test_enter_and_the_key_work_from_the_first_prompt(shell, tmp_path, stand_in):
    session = started(shell, tmp_path)
    stand_in.answers("echo ran >>ran.txt")
    session.enter("?? what's *.x")
    session.settle()
    session.send("some 'words")
    time.sleep(0.1)
    session.send("\x1bq")
    assert wait_for_calls(stand_in, 2, session) == [("suggest shell", " what's *.x"), ("command-line", " some 'words")]
    session.close()
    assert (tmp_path / "ran.txt").read_text() == "ran\n"
    assert told(tmp_path) == ""


# What is bound, in the lines of an inputrc; the same lines are given to bind, too.
META = "set convert-meta on\n"
BOUND = [
    '"\\eq": kill-word', '"\\e\\161": kill-word', '"\\C-[q": kill-word', '"\\eq": "echo mine\\C-m"', META + '"\\M-q": kill-word',
    META + "Meta-q: kill-word",
]


@pytest.mark.parametrize("binding", BOUND)
@pytest.mark.parametrize("place", ["~/.inputrc", "INPUTRC", "INPUTRC, not exported", "$include", "$if", "bind", "bind -f"])
def test_in_bash_a_key_of_the_readers_own_stays(binding, place, tmp_path, stand_in):
    tame = '# keys\nset bell-style none\n"\\e[A": history-search-backward\n'
    inputrc, before, changes = tmp_path / ".inputrc", "", {}
    if place.startswith("INPUTRC"):
        inputrc = tmp_path / "keys"
        before = f"INPUTRC={inputrc}"
        if place == "INPUTRC":
            before, changes = "", {"INPUTRC": str(inputrc)}
    text = {"$if": f"$if Bash\n{binding}\n$endif\n", "$include": f"$include {tmp_path}/more\n"}.get(place, binding + "\n")
    if place == "$include":
        (tmp_path / "more").write_text(binding + "\n")
    if place == "bind":
        before = "\n".join(f"bind '{line}'" for line in binding.split("\n"))
    elif place == "bind -f":
        (tmp_path / "more").write_text(binding + "\n")
        before = f"bind -f {tmp_path}/more"
    inputrc.write_text(tame if place.startswith("bind") else tame + text)
    session = started("bash", tmp_path, before=before, **changes)
    assert "alt-q is taken" in told(tmp_path)
    session.do(f"bind -X >{tmp_path}/listed")
    session.close()
    assert "__qmark_key" not in (tmp_path / "listed").read_text()


@pytest.mark.parametrize("binding", ["bind -x '\"\\eq\": true mine'", "set -o vi; bind -x '\"\\eq\": true mine'",
                                     "set -o vi; bind '\"\\eq\": kill-word'"])
def test_in_bash_a_key_bound_before_stays(binding, tmp_path, stand_in):
    session = started("bash", tmp_path, before=binding)
    assert "alt-q is taken" in told(tmp_path)
    session.close()


@pytest.mark.parametrize("text", ["", "# a comment\n\nset editing-mode vi\n", '"\\e[A": history-search-backward\n"\\eOc": forward-word\n',
                                  '$if mode=emacs\n"\\e\\e[C": forward-word\n$endif\n', '"\\C-r": reverse-search-history\n', "no newline at the end"])
def test_in_bash_an_inputrc_that_leaves_the_key_alone(text, tmp_path, stand_in):
    (tmp_path / ".inputrc").write_text(text)
    session = started("bash", tmp_path)
    session.send("words")
    time.sleep(0.1)
    session.send("\x1bq")
    assert wait_for_calls(stand_in, 1, session) == [("command-line", " words")]
    session.close()
    assert told(tmp_path) == ""


@pytest.mark.parametrize("before", ['"\\C-m": "\\C-a\\C-j"', 'Return: "\\C-a\\C-j"', 'RET: "\\C-j"', '"\\r": "\\C-j"'])
def test_in_bash_an_enter_of_the_readers_own_stays(before, tmp_path, stand_in):
    (tmp_path / ".inputrc").write_text(before + "\n")
    session = started("bash", tmp_path)
    session.do(f"bind -s >{tmp_path}/listed")
    assert "C-x\\C-_s" not in (tmp_path / "listed").read_text().replace('"\\C-x', "")
    session.do("?? the alias answers")
    session.close()
    assert stand_in.calls() == [("suggest shell", " the alias answers")]


@pytest.mark.parametrize("key", ["ctrl-g", "alt-f", "alt-."])
def test_in_bash_a_key_of_readlines_own_stays(key, tmp_path, stand_in):
    session = started("bash", tmp_path, options=f"--key {key}")
    session.close()
    assert f"{key} is taken" in told(tmp_path)


def test_a_file_that_cannot_be_read_is_no_matter(tmp_path, stand_in):
    (tmp_path / ".inputrc").mkdir()
    session = started("bash", tmp_path, before="set -u; set -C; unset INPUTRC")
    stand_in.answers("echo ran >ran.txt")
    session.do("?? words")
    session.close()
    assert (tmp_path / "ran.txt").exists() and told(tmp_path) == ""
