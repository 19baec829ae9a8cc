"""Requests to train the ranking on: phrasings of Knowledge/tasks, asked while the library lacks them and as large a part of
those of all other tasks, with words dropped, moved, unknown or from elsewhere; or while it lacks their whole task, so that
no answer is right. Were only phrasings of the right task left out, that task would look less like the request than it is. The `check:` lines are not among them."""

import random
import re
from dataclasses import dataclass

from held_back import HANGUL, read_tasks
from sample_values import filled_variously

FILLER = {"en": ("please", "can you", "how do I", "I want to", "hey,", "could you", "help me", "I need to", "let me"),
          "ko": ("좀", "제발", "혹시", "지금")}
# How many phrasings of a task are taken, so that those with many ways to ask do not outweigh the others.
TAKEN = 4
# In how many parts the probe divides the phrasings of each task.
FOLDS = 6
# The share of the requests with a typing error in them.
TYPING_ERRORS = 0.08
SYLLABLES = ("zor", "bli", "quam", "tev", "dru", "mip", "sko", "fen", "wug", "lar")


@dataclass
class PseudoRequest:
    """A request, the task that is right, and what the library lacks: a part of all phrasings, or `all` of that task, so that nothing
    is right."""

    task: str
    left_out: str
    words: str
    language: str
    topic: str

    def line(self):
        return f"shell\t{self.task}\t{self.left_out}\t{self.words}\n"


def pseudo_requests(folder, seed=7):
    """The requests, always the same ones."""
    chance = random.Random(seed)
    records = list(read_tasks(folder))
    stray = {language: stray_words(records, language) for language in FILLER}
    requests = []
    for topic, record in records:
        phrasings = record["_phrasings"]
        for place in sorted(chance.sample(range(len(phrasings)), min(TAKEN, len(phrasings)))):
            line = phrasings[place]
            language = "ko" if HANGUL.search(line) else "en"
            kind = chance.choices(("left out", "unanswerable"), (85, 15))[0]
            for _ in range(chance.choice((0, 0, 1, 1, 2))):
                line = change(line, language, stray[language], chance)
            # People mistype whatever they ask for.
            if kind != "unanswerable" and chance.random() < TYPING_ERRORS:
                line = mistype(line, chance)
            left_out = f"fold {place % FOLDS}" if kind == "left out" else "all"
            words = filled_variously(line, record.get("slot", []), chance)
            requests.append(PseudoRequest(record["task"][0], left_out, words, language, topic))
    return requests


def stray_words(records, language):
    """Words of all phrasings, as often as they are said."""
    lines = [line for _, record in records for line in record["_phrasings"]]
    return [word for line in lines if bool(HANGUL.search(line)) == (language == "ko")
            for word in line.split() if "{" not in word]


def change(line, language, stray, chance):
    """A phrasing as another person might type it."""
    words = line.split()
    kind = chance.choice(("drop", "drop", "swap", "unknown", "stray", "stray", "replace", "filler"))
    plain = [place for place, word in enumerate(words) if "{" not in word]
    if kind == "drop" and len(plain) > 2:
        del words[chance.choice(plain)]
    elif kind == "swap" and len(words) > 2:
        place = chance.randrange(len(words) - 1)
        words[place], words[place + 1] = words[place + 1], words[place]
    elif kind == "unknown" and len(plain) > 2:
        words[chance.choice(plain)] = "".join(chance.sample(SYLLABLES, 2))
    elif kind == "replace" and len(plain) > 2:
        words[chance.choice(plain)] = chance.choice(stray)
    elif kind == "stray":
        words.insert(chance.randrange(len(words) + 1), chance.choice(stray))
    else:
        words.insert(0, chance.choice(FILLER[language]))
    return re.sub(r"\s+", " ", " ".join(words))


def mistype(line, chance):
    """The line with one letter of one of its longer words left out, doubled, replaced, or exchanged with the next one."""
    words = line.split()
    long = [place for place, word in enumerate(words) if re.fullmatch(r"[a-z]{5,}", word)]
    if not long:
        return line
    place = chance.choice(long)
    word = words[place]
    letter = chance.randrange(1, len(word) - 1)
    words[place] = word[:letter] + chance.choice((
        word[letter + 1:], word[letter] + word[letter:], chance.choice("abcdefghijklmnopqrstuvwxyz") + word[letter + 1:],
        word[letter + 1] + word[letter] + word[letter + 2:]))
    return " ".join(words)
