"""Whether two commands are the same, as far as can be told without running them."""

import re
import shlex

SEPARATORS = {"|", "||", "&&", ";", "&", "|&", "(", ")", "<", ">", ">>", "<<", "2>", "&>"}
# Programs whose words with one dash are not letters that stand together.
LONG_WORDS = {"find", "java", "ffmpeg", "ffprobe", "convert", "magick", "openssl", "go", "terraform", "xrandr", "identify"}


def words_of(command):
    """The words and signs of a command; the words alone where its quotes do not match."""
    try:
        lexer = shlex.shlex(command, posix=True, punctuation_chars="|&;()<>")
        lexer.whitespace_split = True
        lexer.commenters = ""
        return list(lexer)
    except ValueError:
        return command.split()


# What find(1) is told of the files, and how many words each takes; the order of such tests does not matter.
FIND_TESTS = {
    "-name": 1, "-iname": 1, "-path": 1, "-ipath": 1, "-type": 1, "-xtype": 1, "-size": 1, "-user": 1, "-group": 1,
    "-perm": 1, "-mtime": 1, "-mmin": 1, "-atime": 1, "-amin": 1, "-ctime": 1, "-cmin": 1, "-newer": 1, "-newermt": 1,
    "-empty": 0, "-links": 1, "-inum": 1, "-readable": 0, "-writable": 0, "-executable": 0, "-nouser": 0,
}


def shape(command, joined=False):
    """The simple commands of a command, each with its flags in one order, and the signs between them; `joined` leaves
    values that stand behind `=` with their flags, so that these may change places."""
    shapes, current = [], []
    for word in words_of(command) + [";"]:
        if word in SEPARATORS:
            if current:
                shapes.append(simple(current, joined))
            shapes.append(word)
            current = []
        else:
            current.append(word)
    return tuple(shapes)


def simple(words, joined):
    """A simple command without sudo: its program, its flags as a sorted list, its other words in their order."""
    if words[0] == "sudo" and len(words) > 1:
        words = words[1:]
    if words[0] == "find":
        words = with_tests_in_order(words)
    if words[0] == "tar" and len(words) > 1 and re.fullmatch(r"[a-zA-Z]+", words[1]):
        words = ["tar", "-" + words[1]] + words[2:]
    if words[0] in ("head", "tail") and "-n" in words and words[words.index("-n") + 1:][:1] == ["10"]:
        # Ten is what they show anyway.
        place = words.index("-n")
        words = words[:place] + words[place + 2:]
    program, flags, operands = words[0], [], []
    for word in words[1:]:
        if word == "--":
            continue
        if re.fullmatch(r"-[A-Za-z]{2,}", word) and program not in LONG_WORDS:
            flags += ["-" + letter for letter in word[1:]]
        elif re.fullmatch(r"-[A-Za-z]\d+", word) and program not in LONG_WORDS:
            flags.append(word[:2])
            operands.append(word[2:])
        elif word.startswith("-") and len(word) > 1 and program != "find":
            name, equals, value = (word, "", "") if joined else word.partition("=")
            flags.append(name)
            if equals:
                operands.append(value)
        else:
            operands.append(word)
    return program, tuple(sorted(flags)), tuple(operands)


def with_tests_in_order(words):
    """The words of a find command with the tests that all must hold in one order; unchanged where some are alternatives."""
    if "-o" in words or "-prune" in words or "-or" in words:
        return words
    start = next((place for place, word in enumerate(words) if word.startswith("-") or word == "!"), len(words))
    tests, place = [], start
    while place < len(words):
        end = place + (words[place] in ("!", "-not"))
        if words[end:end + 1] == ["-daystart"]:
            end += 1
        elif end < len(words) and words[end] in FIND_TESTS:
            end += 1 + FIND_TESTS[words[end]]
        else:
            break
        tests.append(tuple("!" if word == "-not" else word for word in words[place:end]))
        place = end
    return words[:start] + [word for test in sorted(tests) for word in test] + words[place:]


def are_same(left, right):
    """Whether two commands have the same shape."""
    return left == right or any(shape(left, joined) == shape(right, joined) for joined in (False, True))
