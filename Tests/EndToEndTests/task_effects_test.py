"""Commands of the offline tasks do what was asked: each request is answered in a folder of known files and the answer is run there."""

import gzip
import hashlib
import json
import os
import re
import shutil
import subprocess
import tarfile
import zipfile

import pytest

from support import TIMEOUT, binary, environment

# Requests that the engine does not understand yet, or is not sure of; each must be taken from here once it is.
NOT_YET = set()


def cases(table):
    """The rows of a table as parameters, those of NOT_YET expected to fail."""
    mark = pytest.mark.xfail(strict=True, reason="not understood yet")
    return [pytest.param(*row, id=row[0], marks=[mark] if row[0] in NOT_YET else []) for row in table]

LINES = "apple\nbanana\napple\n\ncherry pie\n"
EXISTS = object()
TABLE = "name,city,age\nann,paris,31\nbob,rome,25\ncid,paris,40\n"
BLANKS = "one 10 x\ntwo 20 y\nthree 5 x\n"
PEOPLE = [{"name": "ann", "age": 31}, {"name": "bob", "age": 25}]


def make_files(folder):
    """The files that every request finds."""
    texts = {
        "notes.txt": LINES, "other.txt": "banana\ndate\n", "people.csv": TABLE, "scores.txt": BLANKS,
        "people.json": json.dumps(PEOPLE), "config.json": '{"port": 8080, "host": {"name": "web"}}',
        "crlf.txt": "a\r\nb\r\n", "tabs.txt": "a\tb\n", "run.sh": "echo running\n", "first.log": "ok\nERROR one\n",
        "second.log": "ERROR two\n", "urls.txt": "see https://a.example/x and me@mail.example from 10.0.0.7\n",
        "code.c": "// TODO later\nint main(void) { return 0; }\n", "docs/guide.txt": "read me\n", "docs/deep/more.txt": "more\n",
        "page.xml": "<a><b>1</b></a>", "empty.txt": "", "with blank.txt": "x\n", "PHOTO.JPG": "x",
    }
    for name, text in texts.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.encode())
    (folder / "big.bin").write_bytes(b"\0" * 3_000_000)
    (folder / "nothing").mkdir()
    (folder / "target").mkdir()
    with tarfile.open(folder / "pack.tar.gz", "w:gz") as pack:
        pack.add(folder / "docs", "docs")
    with zipfile.ZipFile(folder / "pack.zip", "w") as pack:
        pack.writestr("inside.txt", "zipped\n")
    (folder / "old.log.gz").write_bytes(gzip.compress(b"packed line\n"))


def git(folder, *words):
    subprocess.run(["git", *words], cwd=folder, check=True, capture_output=True, env=git_environment(folder))


def git_environment(folder):
    who = {f"GIT_{kind}_{field}": value for kind in ("AUTHOR", "COMMITTER")
           for field, value in (("NAME", "Ann"), ("EMAIL", "ann@mail.example"))}
    return environment(HOME=str(folder), GIT_CONFIG_NOSYSTEM="1", GIT_PAGER="cat", PAGER="cat", TZ="UTC0", EDITOR="true", **who)


def make_repository(folder):
    """A repository of three commits, a branch and changes that are not committed."""
    git(folder, "init", "-q", "-b", "main")
    for number, name in enumerate(("a.txt", "b.txt", "c.txt"), 1):
        (folder / name).write_text(f"{name} line\n")
        git(folder, "add", name)
        git(folder, "commit", "-qm", f"commit {number}")
        if number == 2:
            git(folder, "branch", "topic")
    git(folder, "tag", "v1.0")
    (folder / "a.txt").write_text("a.txt line\nchanged here\n")
    (folder / "new.txt").write_text("new\n")


def answer(request, folder, *options):
    """The command for the words, as `qmark --print` gives it."""
    done = subprocess.run([binary("qmark"), *options, "--print", request], cwd=folder, env=git_environment(folder),
                          capture_output=True, text=True, timeout=TIMEOUT, stdin=subprocess.DEVNULL)
    assert done.returncode == 0, done.stderr
    return done.stdout.rstrip("\n")


def run(request, folder, *options):
    """Answers and runs; gives the command and what it printed."""
    command = answer(request, folder, *options)
    needed = [word for word in re.findall(r"^[\w.-]+", command) if not shutil.which(word)]
    builtins = {"export", "alias", "cd", "type", "for", "read", "command", "declare", "set", "history", "while"}
    if needed and needed[0] not in builtins:
        pytest.skip(f"{needed[0]} is not installed")
    done = subprocess.run(["bash", "-c", command], cwd=folder, env=git_environment(folder), capture_output=True, text=True,
                          timeout=TIMEOUT, stdin=subprocess.DEVNULL)
    return command, done.stdout


PRINTS = [
    # request, what is printed: exactly this text, or something with this pattern
    ("count lines of notes.txt", re.compile(r"^\s*5\b", re.M)),
    ("notes.txt 줄 수", re.compile(r"^\s*5\b", re.M)),
    ("how many words in scores.txt", re.compile(r"^\s*9\b", re.M)),
    ("first 2 lines of notes.txt", "apple\nbanana\n"),
    ("notes.txt 처음 2줄", "apple\nbanana\n"),
    ("last 1 lines of notes.txt", "cherry pie\n"),
    ("lines 2-3 of notes.txt", "banana\napple\n"),
    ("2nd line of notes.txt", "banana\n"),
    ("notes.txt 2번째 줄", "banana\n"),
    ("show notes.txt without its first line", "banana\napple\n\ncherry pie\n"),
    ("lines with 'apple' in notes.txt", "apple\napple\n"),
    ("notes.txt에서 'apple' 들어간 줄", "apple\napple\n"),
    ("lines without 'apple' in notes.txt", "banana\n\ncherry pie\n"),
    ("count lines with 'apple' in notes.txt", re.compile(r"^2\n", re.M)),
    ("print notes.txt without empty lines", "apple\nbanana\napple\ncherry pie\n"),
    ("remove duplicate lines from notes.txt", "apple\nbanana\n\ncherry pie\n"),
    ("sort the lines of other.txt in reverse", "date\nbanana\n"),
    ("reverse the order of lines in other.txt", "date\nbanana\n"),
    ("other.txt to uppercase", "BANANA\nDATE\n"),
    ("other.txt 대문자로", "BANANA\nDATE\n"),
    ("common lines of notes.txt and other.txt", "banana\n"),
    ("number the lines of other.txt", re.compile(r"1\s*banana\n\s*2\s*date", re.M)),
    ("extract emails from urls.txt", "me@mail.example\n"),
    ("extract ip addresses from urls.txt", "10.0.0.7\n"),
    ("extract urls from urls.txt", "https://a.example/x\n"),
    ("longest line of notes.txt", re.compile(r"cherry pie", re.M)),
    ("join the lines of other.txt with comma", "banana,date\n"),
    ("put '> ' in front of every line of other.txt", "> banana\n> date\n"),
    ("show tabs and line ends of tabs.txt", re.compile(r"\^I|\\t", re.M)),
    ("print column 2 of scores.txt", "10\n20\n5\n"),
    ("scores.txt 2번째 열", "10\n20\n5\n"),
    ("last column of scores.txt", "x\ny\nx\n"),
    ("sum column 2 of scores.txt", "35\n"),
    ("scores.txt 2번째 열 합계", "35\n"),
    ("average of column 2 in scores.txt", re.compile(r"^11\.6", re.M)),
    ("sort scores.txt by column 2 as a number", re.compile(r"^three 5 x\n", re.M)),
    ("count how often each value of column 3 occurs in scores.txt", re.compile(r"2 x", re.M)),
    ("column 2 of people.csv", re.compile(r"paris\nrome\nparis", re.M)),
    ("align people.csv as a table", re.compile(r"name +city +age", re.M)),
    ("pretty print people.json", re.compile(r'\n +"name": "ann"', re.M)),
    ("people.json 예쁘게 출력", re.compile(r'\n +"name": "ann"', re.M)),
    ("field port of config.json", re.compile(r"8080", re.M)),
    ("keys of config.json", re.compile(r'host"?,?\s+"?port', re.M)),
    ("how many items in people.json", re.compile(r"^2\n", re.M)),
    ("minify people.json", re.compile(r'^\[\{"name":"ann","age":31\}', re.M)),
    ("field name of every item in people.json", re.compile(r"ann\"?\n\"?bob", re.M)),
    ("list the contents of pack.tar.gz", re.compile(r"docs/guide.txt", re.M)),
    ("pack.tar.gz 안에 뭐가 있는지", re.compile(r"docs/guide.txt", re.M)),
    ("list the contents of pack.zip", re.compile(r"inside.txt", re.M)),
    ("show old.log.gz without extracting", "packed line\n"),
    ("search for 'packed' in old.log.gz", re.compile(r"packed line", re.M)),
    ("sha256 of notes.txt", re.compile(hashlib.sha256(LINES.encode()).hexdigest())),
    ("notes.txt sha256", re.compile(hashlib.sha256(LINES.encode()).hexdigest())),
    ("md5 of notes.txt", re.compile(hashlib.md5(LINES.encode()).hexdigest())),
    ("sha512 of notes.txt", re.compile(hashlib.sha512(LINES.encode()).hexdigest())),
    ("base64 encode the text 'hello'", "aGVsbG8=\n"),
    ("find all log files", re.compile(r"first\.log[\s\S]*second\.log|second\.log[\s\S]*first\.log", re.M)),
    ("log 파일 찾기", re.compile(r"first\.log", re.M)),
    ("find files larger than 2MB", re.compile(r"^\./big\.bin\n$", re.M)),
    ("2MB보다 큰 파일 찾기", re.compile(r"^\./big\.bin\n$", re.M)),
    ("find empty files", re.compile(r"empty\.txt", re.M)),
    ("find empty folders", re.compile(r"nothing", re.M)),
    ("find files named guide.txt", re.compile(r"docs/guide\.txt", re.M)),
    ("which files contain 'ERROR'", re.compile(r"first\.log[\s\S]*second\.log|second\.log[\s\S]*first\.log", re.M)),
    ("'ERROR' 들어간 파일 찾기", re.compile(r"first\.log", re.M)),
    ("size of big.bin", re.compile(r"3000000|2\.9M|3\.0M|2\.9", re.M)),
    ("type of pack.zip", re.compile(r"Zip archive", re.M)),
    ("full path of notes.txt", re.compile(r"/notes\.txt\n$", re.M)),
    ("permissions of notes.txt as a number", re.compile(r"644|600|664", re.M)),
    ("differences between notes.txt and other.txt", re.compile(r"apple", re.M)),
    ("are notes.txt and other.txt identical", re.compile(r"differ", re.M)),
    ("number sequence 3-5", "3\n4\n5\n"),
    ("calculate '6*7'", "42\n"),
    ("255 in hex", "ff\n"),
    ("5 in binary", "101\n"),
    ("length of the string 'hello'", re.compile(r"^\s*5\n", re.M)),
    ("url encode 'a b&c'", "a%20b%26c\n"),
    ("url decode 'a%20b'", "a b\n"),
    ("day of the week of 2024-01-31", re.compile(r"^Wednesday\n", re.M)),
    ("2024-01-31 무슨 요일", re.compile(r"^Wednesday\n", re.M)),
    ("days between 2024-01-01 and 2024-03-01", "60\n"),
    ("timestamp 0 to date", re.compile(r"1970", re.M)),
    ("unix timestamp of 2024-01-31", "1706659200\n"),
    ("date 7 days after 2024-01-31", "2024-02-07\n"),
    ("convert 5025 seconds to hours and minutes", "01:23:45\n"),
    ("does notes.txt exist", "yes\n"),
    ("does missing.txt exist", "no\n"),
    ("count files in docs/", re.compile(r"^\s*2\n|^\s*1\n", re.M)),
    ("lines containing 'TODO' in code.c", re.compile(r"TODO later", re.M)),
    ("show page.xml with indentation", re.compile(r"<b>1</b>", re.M)),
    ("for each line of other.txt run echo", "banana\ndate\n"),
    ("run 'echo a' and if it succeeds run 'echo b'", "a\nb\n"),
    ("run 'false' and if it fails run 'echo b'", "b\n"),
    ("run 'echo hi' 3 times", "hi\nhi\nhi\n"),
    ("compare the output of 'echo a' and 'echo b'", re.compile(r"< a\n---\n> b", re.M)),
    ("show path one per line", re.compile(r"^/[^:\n]*\n", re.M)),
    ("environment variable HOME value", re.compile(r"^/", re.M)),
]

GIT_PRINTS = [
    ("current branch", "main\n"),
    ("현재 브랜치", "main\n"),
    ("list branches", re.compile(r"main[\s\S]*topic", re.M)),
    ("git log one line each", re.compile(r"commit 3\n[\s\S]*commit 1", re.M)),
    ("last 1 commits", re.compile(r"commit 3", re.M)),
    ("count commits", "3\n"),
    ("커밋 수", "3\n"),
    ("show my unstaged changes", re.compile(r"\+changed here", re.M)),
    ("uncommitted changes", re.compile(r"a\.txt", re.M)),
    ("untracked files", "new.txt\n"),
    ("추적 안 되는 파일", "new.txt\n"),
    ("which files are modified", re.compile(r"a\.txt", re.M)),
    ("list tags", "v1.0\n"),
    ("commits in main that are not in topic", re.compile(r"commit 3", re.M)),
    ("files of the last commit", re.compile(r"c\.txt", re.M)),
    ("who changed each line of b.txt", re.compile(r"Ann", re.M)),
    ("root of the repository", re.compile(r"/", re.M)),
    ("hash of the last commit", re.compile(r"^[0-9a-f]{40}\n$", re.M)),
    ("how many files does git track", re.compile(r"^\s*3\n", re.M)),
    ("git hash of file b.txt", re.compile(r"^[0-9a-f]{40}\n$", re.M)),
    ("which commit added b.txt", re.compile(r"commit 2", re.M)),
    ("which files exist at revision v1.0", "a.txt\nb.txt\nc.txt\n"),
    ("which tags contain v1.0", "v1.0\n"),
    ("tracked files", "a.txt\nb.txt\nc.txt\n"),
    ("commits per author", re.compile(r"3\s+Ann", re.M)),
]

CHANGES = [
    # request, the path that is looked at, what is there afterwards (None: nothing; EXISTS: whatever)
    ("copy notes.txt to copy.txt", "copy.txt", LINES),
    ("notes.txt를 copy.txt로 복사", "copy.txt", LINES),
    ("rename notes.txt to renamed.txt", "renamed.txt", LINES),
    ("move notes.txt to target/", "target/notes.txt", LINES),
    ("delete other.txt", "other.txt", None),
    ("other.txt 삭제", "other.txt", None),
    ("make folder fresh/", "fresh", EXISTS),
    ("create an empty file blank.txt", "blank.txt", ""),
    ("empty the file notes.txt but keep it", "notes.txt", ""),
    ("back up notes.txt", "notes.txt.bak", LINES),
    ("replace 'apple' with 'pear' in notes.txt", "notes.txt", LINES.replace("apple", "pear")),
    ("notes.txt에서 'apple'을 'pear'로 바꾸기", "notes.txt", LINES.replace("apple", "pear")),
    ("delete lines containing 'apple' from notes.txt", "notes.txt", "banana\n\ncherry pie\n"),
    ("delete line 1 of other.txt", "other.txt", "date\n"),
    ("append 'end' to other.txt", "other.txt", "banana\ndate\nend\n"),
    ("convert crlf.txt to unix line endings", "crlf.txt", "a\nb\n"),
    ("extract pack.tar.gz", "docs/guide.txt", "read me\n"),
    ("pack.tar.gz 압축 풀기", "docs/guide.txt", "read me\n"),
    ("unzip pack.zip", "inside.txt", "zipped\n"),
    ("decompress old.log.gz", "old.log", "packed line\n"),
    ("extract pack.zip into target/", "target/inside.txt", "zipped\n"),
    ("compress docs/ as docs.tar.gz", "docs.tar.gz", EXISTS),
    ("compress notes.txt with gzip", "notes.txt.gz", EXISTS),
    ("move all log files to target/", "target/first.log", "ok\nERROR one\n"),
    ("copy all log files to target/", "target/second.log", "ERROR two\n"),
    ("delete all log files", "first.log", None),
    ("delete empty files", "empty.txt", None),
    ("delete empty folders", "nothing", None),
    ("make a symbolic link link.txt to notes.txt", "link.txt", LINES),
    ("join notes.txt and other.txt into all.txt", "all.txt", LINES + "banana\ndate\n"),
    ("make run.sh executable", "run.sh", "echo running\n"),
    ("replace blanks in file names by underscores", "with_blank.txt", "x\n"),
    ("split big.bin into parts of 1MB", "big.bin", EXISTS),
    ("delete folder docs/", "docs", None),
    ("write 'hello' to hello.txt", "hello.txt", "hello\n"),
    ("make a file of 1MB called one.img", "one.img", EXISTS),
    ("remove blank lines from notes.txt and save it", "notes.txt", "apple\nbanana\napple\ncherry pie\n"),
    ("rename txt files to md", "notes.md", LINES),
]

GIT_CHANGES = [
    # request, a git command that shows the effect, what it prints
    ("create branch fresh", ["branch", "--show-current"], r"^fresh\n"),
    ("fresh 브랜치 만들기", ["branch", "--show-current"], r"^fresh\n"),
    ("switch to branch topic", ["branch", "--show-current"], r"^topic\n"),
    ("delete branch topic", ["branch"], r"^\* main\n$"),
    ("rename branch topic to other", ["branch"], r"other"),
    ("copy branch topic to second", ["branch"], r"second[\s\S]*topic"),
    ("stage all changes", ["status", "--short"], r"M  a\.txt\nA  new\.txt"),
    ("commit all with message 'done'", ["log", "-1", "--format=%s"], r"^done\n"),
    ("undo the last commit but keep the changes", ["log", "-1", "--format=%s"], r"^commit 2\n"),
    ("마지막 커밋 취소하고 변경 유지", ["log", "-1", "--format=%s"], r"^commit 2\n"),
    ("discard changes in a.txt", ["diff"], r"^$"),
    ("stash changes", ["stash", "list"], r"stash@\{0\}"),
    ("tag v2.0", ["tag"], r"v2\.0"),
    ("delete tag v1.0", ["tag"], r"^$"),
    ("change the last commit message to 'better'", ["log", "-1", "--format=%s"], r"^better\n"),
    ("merge branch topic", ["log", "-1", "--format=%s"], r"commit 3"),
    ("add note 'seen' to the last commit", ["notes", "show"], r"seen"),
    ("create bundle all.bundle", ["bundle", "verify", "all.bundle"], r"refs/heads/main"),
    ("git config set demo.key to 'yes'", ["config", "demo.key"], r"^yes\n"),
    ("enable rerere", ["config", "rerere.enabled"], r"^true\n"),
    ("set the git hooks path to hooks/", ["config", "core.hooksPath"], r"hooks"),
    ("stop tracking c.txt but keep it", ["ls-files"], r"^a\.txt\nb\.txt\n$"),
    ("add remote backup https://a.example/b.git", ["remote"], r"^backup\n"),
    ("new worktree wt/ with new branch side", ["worktree", "list"], r"\[side\]"),
    ("make an empty commit 'again'", ["log", "-1", "--format=%s"], r"again"),
    ("move tag v1.0 to the current commit", ["tag", "--points-at", "HEAD"], r"v1\.0"),
]


@pytest.fixture
def files(tmp_path):
    make_files(tmp_path)
    return tmp_path


@pytest.fixture
def repository(tmp_path):
    make_repository(tmp_path)
    return tmp_path


def fits(expected, text):
    """Whether the text is what is expected, or has the pattern that is expected."""
    return text == expected if isinstance(expected, str) else expected.search(text) is not None


@pytest.mark.parametrize("request_, expected", cases(PRINTS))
def test_what_is_printed(files, request_, expected):
    command, output = run(request_, files)
    assert fits(expected, output), f"{command}\n{output}"


@pytest.mark.parametrize("request_, expected", cases(GIT_PRINTS))
def test_what_git_prints(repository, request_, expected):
    command, output = run(request_, repository, "-t", "git")
    assert fits(expected, output), f"{command}\n{output}"


@pytest.mark.parametrize("request_, path, content", cases(CHANGES))
def test_what_is_changed(files, request_, path, content):
    command, output = run(request_, files)
    place = files / path
    if content is None:
        assert not place.exists(), command
    elif content is EXISTS:
        assert place.exists(), command
    else:
        assert place.exists() and place.read_text() == content, f"{command}\n{output}"


@pytest.mark.parametrize("request_, look, expected", cases(GIT_CHANGES))
def test_what_git_changes(repository, request_, look, expected):
    command, _ = run(request_, repository, "-t", "git")
    seen = subprocess.run(["git", *look], cwd=repository, env=git_environment(repository), capture_output=True, text=True)
    assert re.search(expected, seen.stdout + seen.stderr, re.M), f"{command}\n{seen.stdout}{seen.stderr}"


def test_the_scripts_mode_is_set(files):
    run("make run.sh executable", files)
    assert os.access(files / "run.sh", os.X_OK)


def test_the_archive_holds_the_folder(files):
    run("compress docs/ as docs.tar.gz", files)
    with tarfile.open(files / "docs.tar.gz") as pack:
        assert any(name.endswith("guide.txt") for name in pack.getnames())


def test_there_are_enough_cases():
    assert len(PRINTS) + len(GIT_PRINTS) + len(CHANGES) + len(GIT_CHANGES) >= 120
