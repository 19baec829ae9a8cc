"""Headlines are held against what the commands do: each claim is worked out again in Python and must be the output."""

import collections
import json
import os
import re
import subprocess

import pytest
from support import binary, environment, run_without_terminal

QMARK = binary("qmark")
DATA = "".join(f"{i},user{i % 4},x${i}$y$v{i * i % 7}\n" for i in range(1, 41))
TEXT = "beta two\nalpha one\n# note\n\nbeta two\ngamma Error x\nerror twice\nalpha one\nbeta two\nzeta 10\neta 9\n"
NUMBERS = "10\n9\n33\n2\n33\n"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder with a few files of every kind."""
    path = tmp_path_factory.mktemp("headlines")
    (path / "data.txt").write_text(DATA)
    (path / "text").write_text(TEXT)
    (path / "numbers").write_text(NUMBERS)
    (path / ".hidden").write_text("h\n")
    for name in ("a.log", "b.log", "sub/c.log", "sub/deep/d.log", "sub/e.txt"):
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_text(f"line of {name}\nTODO {name}\n")
    (path / "empty").mkdir()
    (path / "nothing").write_text("")
    return path


def lines(text):
    return text.split("\n")[:-1]


def joined(items):
    return "".join(f"{item}\n" for item in items)


def most_frequent(items, count):
    return [value for value, _ in sorted(collections.Counter(items).items(), key=lambda item: (-item[1], item[0]))][:count]


def below(path, start="."):
    return [os.path.join(root, name) for root, _, names in os.walk(path / start) for name in names]


ALL = lines(TEXT)
FOURTH = [line.split("$")[3] for line in lines(DATA)]
FIRST = [(line.split() or [""])[0] for line in ALL]

# A command, what is claimed, and the output that makes the claim true; counts stand alone, sets are without order.
EXACT = [
    ("wc -l < text", "Counts the lines of text.", lambda path: f"{len(ALL)}\n"),
    ("head -3 text", "Prints the first three lines of text.", lambda path: joined(ALL[:3])),
    ("tail -n 2 text", "Prints the last two lines of text.", lambda path: joined(ALL[-2:])),
    ("tail -n +3 text", "Prints the lines of text from the third on.", lambda path: joined(ALL[2:])),
    ("tail -n +2 text", "Prints all lines but the first of text.", lambda path: joined(ALL[1:])),
    ("head -n -4 text", "Prints all but the last four lines of text.", lambda path: joined(ALL[:-4])),
    ("sed -n '2,4p' text", "Prints lines 2 to 4 of text.", lambda path: joined(ALL[1:4])),
    ("sed '1d' text", "Prints all lines but the first of text.", lambda path: joined(ALL[1:])),
    ("sed '$d' text", "Prints all lines but the last of text.", lambda path: joined(ALL[:-1])),
    ("awk 'NR==2' text", "Prints the second line of text.", lambda path: joined(ALL[1:2])),
    ("grep beta text", "Prints the lines that contain `beta` in text.", lambda path: joined(a for a in ALL if "beta" in a)),
    ("grep -v beta text", "Prints the lines that do not contain `beta` in text.",
     lambda path: joined(a for a in ALL if "beta" not in a)),
    ("grep -i error text", "Prints the lines that contain `error` in upper or lower case in text.",
     lambda path: joined(a for a in ALL if "error" in a.lower())),
    ("grep -v '^#' text | grep -v '^$'", "Prints the lines that do not begin with `#` and are not empty in text.",
     lambda path: joined(a for a in ALL if a and not a.startswith("#"))),
    ("grep -c one text", "Counts the lines that contain `one` in text.", lambda path: "2\n"),
    ("grep -E 'one|two' text | wc -l", "Counts the lines that contain `one` or `two` in text.", lambda path: "5\n"),
    ("grep -w eta text", "Prints the lines that contain `eta` as a whole word in text.", lambda path: "eta 9\n"),
    ("grep -x 'eta 9' text", "Prints the lines that match `eta 9` from end to end in text.", lambda path: "eta 9\n"),
    ("grep 'one$' text | head -1", "Prints the first of the lines that end with `one` in text.", lambda path: "alpha one\n"),
    ("sort text", "Prints the lines of text sorted alphabetically.", lambda path: joined(sorted(ALL))),
    ("sort -u text", "Prints the distinct lines of text sorted alphabetically.", lambda path: joined(sorted(set(ALL)))),
    ("sort -rn numbers", "Prints the lines of numbers sorted by number, the largest first.",
     lambda path: joined(sorted(lines(NUMBERS), key=int, reverse=True))),
    ("sort -n numbers | head -2", "Prints the first two of the lines of numbers sorted by number, the smallest first.",
     lambda path: "2\n9\n"),
    ("head -3 numbers | sort -n", "Prints the first three lines of numbers, then sorted by number, the smallest first.",
     lambda path: "9\n10\n33\n"),
    ("sort text | uniq -d", "Prints the distinct lines that occur more than once in text sorted alphabetically.",
     lambda path: "alpha one\nbeta two\n"),
    ("tac numbers", "Prints the lines of numbers from last to first.", lambda path: joined(lines(NUMBERS)[::-1])),
    ("rev numbers", "Prints numbers with the characters of each line reversed.",
     lambda path: joined(a[::-1] for a in lines(NUMBERS))),
    ("cut -d, -f2 data.txt | sort -u", "Prints the distinct values of the second `,`-separated field of data.txt sorted alphabetically.",
     lambda path: "user0\nuser1\nuser2\nuser3\n"),
    ("cut -c1-3 text", "Prints characters 1 to 3 of each line of text.", lambda path: joined(a[:3] for a in ALL)),
    ("awk -F'$' '{print $4}' data.txt", "Prints the fourth `$`-separated field of each line of data.txt.",
     lambda path: joined(FOURTH)),
    ("awk '{print $NF}' numbers", "Prints the last field of each line of numbers.", lambda path: NUMBERS),
    ("awk '{s+=$1} END {print s}' numbers", "Prints the sum of the first field of numbers.", lambda path: "87\n"),
    ("awk '$1 > 9' numbers", "Prints the lines that have a first field greater than 9 in numbers.",
     lambda path: "10\n33\n33\n"),
    ("awk '!seen[$0]++' numbers", "Prints the distinct lines of numbers.", lambda path: "10\n9\n33\n2\n"),
    ("sed 's/beta/BETA/g' text", "Prints text with every `beta` replaced by `BETA`.",
     lambda path: TEXT.replace("beta", "BETA")),
    ("sed 's/a/A/' text", "Prints text with the first `a` in each line replaced by `A`.",
     lambda path: joined(a.replace("a", "A", 1) for a in ALL)),
    ("sed -E 's/[0-9]+//g' text", "Prints text without every match of `[0-9]+`.", lambda path: re.sub("[0-9]+", "", TEXT)),
    ("tr a-z A-Z < text", "Prints text in upper case.", lambda path: TEXT.upper()),
    ("tr -d '\\n' < numbers", "Prints numbers without its line breaks.", lambda path: NUMBERS.replace("\n", "")),
    ("paste -sd, numbers", "Prints the lines of numbers joined into one, with `,` between them.",
     lambda path: NUMBERS.strip().replace("\n", ",") + "\n"),
    ("seq 3 5", "Prints the numbers 3 to 5.", lambda path: "3\n4\n5\n"),
    ("basename /x/y.txt .txt", "Prints the last part of the path /x/y.txt, without `.txt` at its end.", lambda path: "y\n"),
    ("ls | wc -l", "Counts the visible files and folders in the current folder.",
     lambda path: f"{len([n for n in os.listdir(path) if not n.startswith('.')])}\n"),
    ("find . -type f | wc -l", "Counts the files below the current folder.", lambda path: f"{len(below(path))}\n"),
    ("find . -type f -empty", "Lists the empty files below the current folder.", lambda path: "./nothing\n"),
    ("find . -type d -empty", "Lists the empty folders from the current folder down.", lambda path: "./empty\n"),
    ("grep -r TODO . | wc -l", "Counts the lines that contain `TODO` in the files below the current folder.",
     lambda path: "5\n"),
    ("find . -name '*.log' | xargs cat | grep -c TODO", None, lambda path: "4\n"),
    ("for f in *.log; do wc -l < \"$f\"; done", "For each of the *.log files: counts the lines of it.",
     lambda path: "2\n2\n"),
    ("[ -d sub ] && echo yes", "If sub is a folder, prints `yes`.", lambda path: "yes\n"),
    ("[ -f sub ] && echo yes", "If sub is a file, prints `yes`.", lambda path: ""),
    ("grep -q beta text && echo yes", "Checks whether text has lines that contain `beta`, and if so, prints `yes`.",
     lambda path: "yes\n"),
    ("cat numbers | while read -r n; do echo \"$n\"; done", "For each of the lines of numbers: prints that line.",
     lambda path: NUMBERS),
]

SETS = [
    ("find . -name '*.log'", "Lists everything named `*.log` from the current folder down.",
     lambda path: {"./a.log", "./b.log", "./sub/c.log", "./sub/deep/d.log"}),
    ("find . -type f ! -name '*.log'", "Lists the files not named `*.log` below the current folder.",
     lambda path: {"./" + os.path.relpath(name, path) for name in below(path) if not name.endswith(".log")}),
    ("find . -maxdepth 1 -type f -name '*.log'",
     "Lists the files named `*.log` below the current folder, no more than one level down.",
     lambda path: {"./a.log", "./b.log"}),
    ("grep -rl TODO sub", "Lists the files below sub with lines that contain `TODO`.",
     lambda path: {"sub/c.log", "sub/deep/d.log", "sub/e.txt"}),
    ("find . -type f -name '*.log' -print0 | xargs -0 grep -l c.log",
     "Lists the files named `*.log` below the current folder, as far as they have lines that match `c.log`.",
     lambda path: {"./sub/c.log"}),
    ("ls *.log", "Lists the *.log files.", lambda path: {"a.log", "b.log"}),
    ("ls -d */", "Lists the folders here.", lambda path: {"empty/", "sub/"}),
    ("ls -A", "Lists the files in the current folder, hidden files too.", lambda path: set(os.listdir(path))),
]


def headline(command):
    result = run_without_terminal([QMARK, "explain", "--json", command], env=environment(QMARK_LANGUAGE="en"))
    return json.loads(result.stdout)["headline"]


def output(command, folder):
    return subprocess.run(
        ["bash", "-c", command], cwd=folder, capture_output=True, text=True, timeout=20, stdin=subprocess.DEVNULL,
        env={"PATH": os.environ["PATH"], "LC_ALL": "C", "HOME": str(folder)}).stdout


@pytest.mark.parametrize("command, claim, expected", EXACT)
def test_the_claim_is_what_comes_out(folder, command, claim, expected):
    if claim is not None:
        assert headline(command) == claim
    assert output(command, folder) == expected(folder)


@pytest.mark.parametrize("command, claim, expected", SETS)
def test_the_claim_names_what_comes_out(folder, command, claim, expected):
    assert headline(command) == claim
    assert set(lines(output(command, folder))) == expected(folder)


def test_the_most_frequent_values(folder):
    command = "awk -F'$' '{print $4}' data.txt | sort | uniq -c | sort -rn | head -5"
    assert headline(command) == "Prints the five most frequent values of the fourth `$`-separated field of data.txt."
    counts = collections.Counter(FOURTH)
    shown = [line.split() for line in lines(output(command, folder))]
    assert len(shown) == min(5, len(counts))
    assert all(counts[value] == int(count) for count, value in shown)
    least = min(int(count) for count, _ in shown)
    assert all(count <= least for value, count in counts.items() if value not in {value for _, value in shown})


def test_how_often_and_the_rarest_first(folder):
    command = "sort text | uniq -c | sort -n | tail -2"
    assert headline(command) == "Prints the two most frequent lines of text."
    shown = {line.split(maxsplit=1)[1] for line in lines(output(command, folder))}
    assert shown == set(most_frequent(ALL, 2))


CHANGES = [
    ("sed -i 's/beta/X/g' *.copy", "Replaces every `beta` with `X` in the *.copy files.", {"t.copy": TEXT.replace("beta", "X")}),
    ("sed -i '/^#/d' t.copy", "Deletes the lines that begin with `#` from t.copy.",
     {"t.copy": joined(a for a in ALL if not a.startswith("#"))}),
    ("rm *.copy", "Deletes the *.copy files.", {}),
    ("mv t.copy u", "Moves t.copy to u.", {"u": TEXT}),
    ("cp t.copy u", "Copies t.copy to u.", {"t.copy": TEXT, "u": TEXT}),
    ("sort -u t.copy > s", "Writes the distinct lines of t.copy sorted alphabetically to s.",
     {"t.copy": TEXT, "s": joined(sorted(set(ALL)))}),
    ("cat t.copy >> t2", "Appends t.copy to t2.", {"t.copy": TEXT, "t2": TEXT}),
    ("> t.copy", "Makes t.copy an empty file.", {"t.copy": ""}),
    ("find . -name '*.copy' -delete", "Deletes everything named `*.copy` from the current folder down.", {}),
    ("for f in *.copy; do mv \"$f\" \"${f%.copy}.md\"; done", "For each of the *.copy files: moves it to `${f%.copy}.md`.",
     {"t.md": TEXT}),
    ("echo hi | tee a b", "Prints `hi` and writes the same to a and b.", {"t.copy": TEXT, "a": "hi\n", "b": "hi\n"}),
    ("mkdir d && mv t.copy d/", "Makes the folder d, and if that succeeds, moves t.copy to d/.", {"d/t.copy": TEXT}),
]


@pytest.mark.parametrize("command, claim, files", CHANGES)
def test_the_claim_is_what_is_changed(tmp_path, command, claim, files):
    (tmp_path / "t.copy").write_text(TEXT)
    assert headline(command) == claim
    output(command, tmp_path)
    found = {os.path.relpath(name, tmp_path): open(name).read() for name in below(tmp_path)}
    assert found == files
