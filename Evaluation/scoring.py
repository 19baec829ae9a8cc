"""How one explanation is scored, and how scores add up."""

import re
import shlex
from dataclasses import dataclass, field

# Sentences that only say that a word is there.
EMPTY_SENTENCES = re.compile(
    r"is an operand of|is given to|which is not taken apart here|is not in|not known|is a program that")
HANGUL = re.compile("[가-힣]")


@dataclass
class Score:
    """Counts, and what was missed in words."""

    commands: int = 0
    words: int = 0
    covered: int = 0
    facts: int = 0
    stated: int = 0
    false: int = 0
    unknown: int = 0
    empty: int = 0
    sentences: int = 0
    ours_in_english: int = 0
    without_korean: int = 0
    headlines: int = 0
    misses: list = field(default_factory=list)

    def add(self, other):
        for name, value in vars(other).items():
            setattr(self, name, getattr(self, name) + value)

    def columns(self):
        """The figures by name, as text."""
        columns = {"commands": str(self.commands), "words covered": share(self.covered, self.words)}
        if self.facts:
            columns |= {"facts stated": share(self.stated, self.facts), "false": str(self.false),
                        "sentences that tell nothing": share(self.empty, self.sentences)}
        else:
            columns |= {"sentences": str(self.sentences), "English of ours where Korean exists": str(self.ours_in_english),
                        "of ours without Korean": str(self.without_korean)}
        return columns | {"unknown": str(self.unknown), "headlines": share(self.headlines, self.commands)}

    def as_json(self):
        return {name: value for name, value in vars(self).items()}


def share(part, whole):
    """A share in percent."""
    return f"{100 * part / whole:.1f}%" if whole else "-"


class KnownSentences:
    """The English sentences of Knowledge/commands, with and without a Korean one beside them."""

    def __init__(self, folder):
        self.translated, self.untranslated = [], []
        for path in folder.glob("*.txt"):
            for record in path.read_text().split("\n\n"):
                keys = dict(line.split(": ", 1) for line in record.splitlines() if ": " in line and line[0] != "#")
                for key in ("en", "without.en"):
                    if key in keys:
                        has_korean = key.replace("en", "ko") in keys
                        (self.translated if has_korean else self.untranslated).append(template(keys[key]))
        self.translated, self.untranslated = any_of(self.translated), any_of(self.untranslated)


def template(sentence):
    """A sentence with placeholders as a regular expression."""
    pieces = re.split(r"\{\w[\w.-]*\}", sentence.replace("{{", "\0").replace("}}", "\1"))
    return "(?:.*)".join(re.escape(piece.replace("\0", "{").replace("\1", "}")) for piece in pieces)


def any_of(patterns):
    return re.compile("|".join(f"(?:{pattern})" for pattern in sorted(set(patterns))) or r"(?!)", re.DOTALL)


def words_of(command):
    """The ranges of the words of a command in bytes."""
    return [match.span() for match in re.finditer(rb"[^\s;]+", command.encode())]


def score_coverage(case, explanation):
    """The words that a sentence covers and that are known."""
    data = case.command.encode()
    covered = bytearray(len(data))
    for span in explanation["spans"]:
        covered[span["start"]:span["end"]] = b"\1" * (span["end"] - span["start"])
    for span in explanation["unknown"]:
        covered[span["start"]:span["end"]] = b"\0" * (span["end"] - span["start"])
    score = Score(commands=1, unknown=len(explanation["unknown"]), headlines=int(bool(explanation["headline"])),
                  sentences=len(explanation["spans"]))
    for start, end in words_of(case.command):
        if data[start:end].decode() in case.exempt:
            continue
        score.words += 1
        if all(covered[start:end]):
            score.covered += 1
        else:
            score.misses.append(f"{case.topic}: not covered: {data[start:end].decode()!r} of {case.command!r}")
    return score


def told_of(fact, explanation):
    """The sentences for a part of a command. A whole that merely shows the part within itself says nothing about it:
    what is only quoted is taken out."""
    wholes = quoted_wholes(fact, explanation["command"])
    sentences = []
    for span in explanation["spans"]:
        if span["start"] < fact.end and span["end"] > fact.start:
            says = span["says"]
            for whole in wholes:
                says = says.replace(whole, "…")
            sentences.append(says)
    return "\n".join(sentences)


def quoted_wholes(fact, command):
    """The words of a command that hold a fact's part and more, as they read without their quotes, longest first."""
    try:
        words = shlex.split(command)
    except ValueError:
        words = command.split()
    wholes = {word for word in words + command.split() if fact.text in word and len(word) > len(fact.text) + 2}
    # A cluster of flags is not a whole of another language.
    return sorted((word for word in wholes if not re.fullmatch(r"-\w+", word)), key=len, reverse=True)


def score_english(case, explanation):
    """Coverage, facts and falsehoods."""
    score = score_coverage(case, explanation)
    score.empty = sum(bool(EMPTY_SENTENCES.search(span["says"])) for span in explanation["spans"])
    for fact in case.facts:
        told = told_of(fact, explanation)
        score.facts += 1
        if fact.is_stated_by(told):
            score.stated += 1
        else:
            score.misses.append(f"{case.topic}: not stated: {fact.text!r} of {case.command!r}: {told!r}")
    for fact in case.falsehoods:
        told = told_of(fact, explanation)
        if fact.is_stated_by(told):
            score.false += 1
            score.misses.append(f"{case.topic}: FALSE: {fact.text!r} of {case.command!r}: {told!r}")
    return score


def score_korean(case, explanation, known):
    """Coverage, and sentences of ours that are not Korean."""
    score = score_coverage(case, explanation)
    for span in explanation["spans"]:
        if span["source"] != "qmark" or HANGUL.search(span["says"]):
            continue
        # What Knowledge has in English alone may be shown so; a sentence of the shell's grammar may not.
        if known.untranslated.fullmatch(span["says"]) and not known.translated.fullmatch(span["says"]):
            score.without_korean += 1
        else:
            score.ours_in_english += 1
            score.misses.append(f"{case.topic}: in English: {span['text']!r} of {case.command!r}: {span['says']!r}")
    return score
