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


def shape(command):
    """The simple commands of a command, each with its flags in one order, and the signs between them."""
    shapes, current = [], []
    for word in words_of(command) + [";"]:
        if word in SEPARATORS:
            if current:
                shapes.append(simple(current))
            shapes.append(word)
            current = []
        else:
            current.append(word)
    return tuple(shapes)


def simple(words):
    """A simple command without sudo: its program, its flags as a sorted list, its other words in their order."""
    if words[0] == "sudo" and len(words) > 1:
        words = words[1:]
    program, flags, operands = words[0], [], []
    for word in words[1:]:
        if re.fullmatch(r"-[A-Za-z]{2,}", word) and program not in LONG_WORDS:
            flags += ["-" + letter for letter in word[1:]]
        elif re.fullmatch(r"-[A-Za-z]\d+", word) and program not in LONG_WORDS:
            flags.append(word[:2])
            operands.append(word[2:])
        elif word.startswith("-") and len(word) > 1 and program != "find":
            name, equals, value = word.partition("=")
            flags.append(name)
            if equals:
                operands.append(value)
        else:
            operands.append(word)
    return program, tuple(sorted(flags)), tuple(operands)


def are_same(left, right):
    """Whether two commands have the same shape."""
    return left == right or shape(left) == shape(right)
