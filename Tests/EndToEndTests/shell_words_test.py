"""After `qmark init`, what is typed behind ??, git? and gh? reaches qmark word for word in bash, zsh and fish."""

from pathlib import Path

import pytest
from shell_support import LOAD, SHELLS, ShellSession, StandIn, wait_for_calls

EXAMPLES = [
    ("shell", "?? what's using port 5000?"), ("shell", "?? find *.log files > 10MB"),
    ("shell", "?? print $4 of each line"), ("shell", "?? count !important lines; then sort"),
    ("shell", "?? 4번째 열 출력하는데, $로 구분되어 있다"), ("git", "git? undo last commit"), ("gh", "gh? list my prs"),
]
HOSTILE = [
    "what? where?? why???", "?", "* ** *.txt", "!", "!!", "!$", "!x y !?z?", "a!b", "!-1", "'", "''", "it's", "a 'quoted' word",
    '"', 'say "hi', '"!x"', "$", "$4", "$HOME", "${x", "$((1", "$(reboot)", "`", "`reboot`", "a ` b", "(", ")", "()", "a)b(",
    ">", "> out", ">> out", "< in", "<<E", "<<<x", "2>&1", "<(x)", "[", "[a-z]", "[[ x", "]", "{a,b}", "{", "}", "{1..9}",
    "~", "~/x", "~root", "#", "# x", "a # b", "a#b", "=", "a=b", "=ls", "%", "%1", "50% of", "^", "^a^b", "\\", "\\\\", "a\\ b",
    "\\n \\t", "; reboot", ";;", "a;b", "|", "| tee x", "||", "&", "& x", "&&", ">&2", "한국어로 묻기", "가나다 '라", "ㄱㄴ", "🦊 🎉",
    "👩‍👩‍👧‍👦 family", "é e\u0301", "-- --json", "--yes", "-n 3", "  two  blanks  ", "a\u00a0b", "@ , . : / + _", "if then fi",
    "for x in", "do done", "case esac", "time", "function f", "alias ll", "exit", "a" * 300,
]


@pytest.fixture
def stand_in(tmp_path):
    return StandIn(tmp_path)


@pytest.fixture(params=SHELLS)
def session(request, tmp_path, stand_in):
    session = ShellSession(request.param, tmp_path)
    yield session
    session.close()


def test_the_examples_arrive_word_for_word(session, stand_in):
    for _, line in EXAMPLES:
        session.do(line)
    expected = [(f"suggest {target}", line.split("?", 1)[1].lstrip("?")) for target, line in EXAMPLES]
    assert wait_for_calls(stand_in, len(expected), session) == expected


def test_hostile_lines_arrive_word_for_word_and_touch_nothing(session, stand_in, tmp_path):
    before = {path.name for path in tmp_path.iterdir()}
    for words in HOSTILE:
        session.do("?? " + words)
    calls = wait_for_calls(stand_in, len(HOSTILE), session)
    assert [words for _, words in calls] == [" " + words for words in HOSTILE]
    assert {path.name for path in tmp_path.iterdir()} - before <= {"calls", ".local", ".config", ".cache"}
    assert list((tmp_path / "tmp").glob("qmark*")) == []


SETTINGS = {
    "bash": [
        "set -u", "set -C", "set -f", "shopt -s extglob", "shopt -s failglob", "shopt -s nullglob", "shopt -s nocasematch",
        "shopt -u interactive_comments", "shopt -s histverify", "shopt -s histreedit", "set +H", "set -e", "set -o vi",
        "HISTCONTROL=ignorespace", "HISTCONTROL=ignoreboth:erasedups", "HISTIGNORE='??*:*?*'", "set +o history",
        "HISTTIMEFORMAT='%F '", "PROMPT_COMMAND='true; false'", "trap ': debugged' DEBUG", "IFS=x",
        "alias rm='rm -i' cat=false mktemp=false printf=false", "CDPATH=/ GREP_OPTIONS=", "set -o posix",
    ],
    "zsh": [
        "set -u", "set -C", "setopt nomatch", "setopt noglob", "setopt extendedglob", "setopt ksharrays", "setopt shwordsplit",
        "setopt histignorespace", "setopt histverify", "unsetopt banghist", "bindkey -v", "setopt globsubst",
        "setopt cshnullglob", "setopt interactivecomments", "setopt histexpiredupsfirst histignorealldups",
        "alias -g G='| grep' print=false", "alias rm='rm -i' cat=false mktemp=false", "IFS=x", "setopt errreturn",
        "preexec() { : $1 }", "setopt incappendhistory sharehistory", "setopt warncreateglobal", "setopt noshortloops",
    ],
    "fish": [
        "set -g fish_key_bindings fish_vi_key_bindings", "alias rm 'rm -i'; alias cat false", "set -g fish_features no-qmark-noglob",
        "function fish_preexec --on-event fish_preexec; true; end", "set -g IFS x", "set -gx CDPATH /",
    ],
}


STATE = {
    "bash": "{ set +o; shopt; trap -p; alias; declare -p IFS HISTCONTROL HISTIGNORE PROMPT_COMMAND; } >FILE 2>/dev/null || :",
    "zsh": "{ setopt; alias; typeset -p IFS histchars } >FILE",
    "fish": "begin; bind; set -gn | string match -v '__*'; echo $IFS $CDPATH; end >FILE",
}


@pytest.mark.parametrize("shell,setting", [(shell, setting) for shell in SHELLS for setting in SETTINGS[shell]])
def test_the_readers_settings_hold(shell, setting, tmp_path, stand_in):
    if shell == "fish":
        # fish without a configuration takes no keys in vi mode.
        (tmp_path / ".config" / "fish").mkdir(parents=True)
        (tmp_path / ".config" / "fish" / "config.fish").write_text(setting + "\n")
        session = ShellSession(shell, tmp_path, arguments=["fish"])
    else:
        session = ShellSession(shell, tmp_path, settings=setting)
    state = STATE[shell].replace("FILE", f"{tmp_path}/state")
    session.do(state)
    before = (tmp_path / "state").read_text()
    (tmp_path / "state").unlink()
    line = "?? what's *.x !important > $4; {a,b} | `c`"
    stand_in.declines()
    session.do(line)
    stand_in.answers("echo ran > ran.txt" if "-C" in setting else "echo ran >ran.txt")
    session.do("  " + line)
    session.do(state)
    session.close()
    # A leading blank is handed over.
    assert stand_in.calls() == [("suggest shell", line[2:]), ("suggest shell", "  " + line[2:])]
    assert (tmp_path / "ran.txt").read_text().strip() == "ran"
    assert (tmp_path / "state").read_text() == before
    assert list((tmp_path / "tmp").glob("qmark*")) == []


def test_only_a_first_line_is_a_request(session, stand_in, tmp_path):
    session.do({"bash": "cat <<E >here", "zsh": "cat <<E >here", "fish": "echo '"}[session.shell] + "\r?? not a request\r"
               + {"bash": "E", "zsh": "E", "fish": "' >here"}[session.shell])
    assert "?? not a request" in (tmp_path / "here").read_text()
    session.do({"bash": "f() { read -e v; echo \"$v\" >read; }; f", "zsh": "v=; vared v; echo $v >read",
                "fish": "read v; echo $v >read"}[session.shell] + "\r?? nor this")
    assert (tmp_path / "read").read_text() == "?? nor this\n"
    assert stand_in.calls() == []


@pytest.mark.parametrize("line,words", [
    ("true; ?? what's *.x", " what's *.x"), ("true && ?? print $4 > out | #x", " print $4 > out | #x"),
])
def test_in_bash_a_request_may_stand_further_into_a_line(tmp_path, stand_in, line, words):
    session = ShellSession("bash", tmp_path)
    session.do(line)
    assert stand_in.calls() == [("suggest shell", words)]
    session.close()


PLUG_INS = {
    "autosuggestions": "source /usr/share/zsh-autosuggestions/zsh-autosuggestions.zsh",
    "syntax-highlighting": "source /usr/share/zsh-syntax-highlighting/zsh-syntax-highlighting.zsh",
    "wrapper": "zle -A accept-line old; mine() { : $BUFFER; zle old }; zle -N accept-line mine",
    "magic-enter": "mine() { [[ -n $BUFFER ]] || BUFFER=' true'; zle .accept-line }; zle -N accept-line mine",
}


@pytest.mark.parametrize("order", ["before", "after", "twice"])
@pytest.mark.parametrize("plug_in", PLUG_INS)
def test_zsh_plug_ins_that_wrap_enter(tmp_path, stand_in, plug_in, order):
    line = PLUG_INS[plug_in]
    if line.startswith("source") and not Path(line.split()[1]).exists():
        pytest.skip("not installed")
    if plug_in == "magic-enter" and order != "before":
        pytest.skip("it calls zsh's own Enter and forgets what was there before")
    session = ShellSession("zsh", tmp_path, settings=line if order == "before" else "")
    if order != "before":
        session.do(line)
    if order == "twice":
        session.do(LOAD["zsh"].format(""))
    stand_in.answers("echo ran >ran.txt")
    session.do("?? what's *.x !important")
    session.close()
    assert stand_in.calls() == [("suggest shell", " what's *.x !important")]
    assert (tmp_path / "ran.txt").read_text() == "ran\n"


def test_bash_hooks_around_every_command(tmp_path, stand_in):
    """Hooks as prompts and tools set them: what they see is the accepted command, once."""
    session = ShellSession(
        "bash", tmp_path, settings=f"note() {{ [[ -n ${{READLINE_LINE+x}} ]] || echo \"$BASH_COMMAND\" >>{tmp_path}/seen; }}; "
        "trap note DEBUG; PROMPT_COMMAND='true prompt'")
    (tmp_path / "seen").unlink()
    stand_in.answers("echo ran >ran.txt")
    session.do("?? what's *.x")
    session.close()
    seen = (tmp_path / "seen").read_text().splitlines()
    assert seen.count("echo ran > ran.txt") == 1
    assert not [command for command in seen if "__qmark" in command]


@pytest.mark.parametrize("setting", ["true", "setopt ksharrays", "IFS=x", "set -u", "setopt shwordsplit"])
def test_further_into_a_line_zsh_leaves_globs_alone(tmp_path, stand_in, setting):
    session = ShellSession("zsh", tmp_path, settings=setting)
    stand_in.answers("cd bin; export MINE=sticks")
    session.do("true; ?? find *.x files like [a-z]?")
    assert stand_in.calls() == [("suggest shell", " find *.x files like [a-z]?")]
    assert session.value('"$PWD $MINE"') == f"{tmp_path}/bin sticks"
    session.close()
