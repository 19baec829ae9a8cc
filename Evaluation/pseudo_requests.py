"""Requests to train the ranking on: phrasings of Knowledge/tasks, asked while the library lacks them; with words dropped,
moved or unknown; or while it lacks their whole task, so that no answer is right. The `check:` lines are not among them."""

import random
import re
from dataclasses import dataclass

from held_back import HANGUL, filled, read_tasks

FILLER = {"en": ("please", "can you", "how do I", "I want to", "hey,", "could you", "help me"),
          "ko": ("좀", "제발", "혹시", "지금")}
# The share of the phrasings of a topic that is taken, so that the largest one does not outweigh the others.
TAKEN, TAKEN_ELSEWHERE = {"git": 0.12}, 0.25
# The share of the requests with a typing error in them.
TYPING_ERRORS = 0.12
SYLLABLES = ("zor", "bli", "quam", "tev", "dru", "mip", "sko", "fen", "wug", "lar")


@dataclass
class PseudoRequest:
    """A request, the task that is right, and which of its phrasings the library lacks; with `all` nothing is right."""

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
    requests = []
    for topic, record in read_tasks(folder):
        slots = record.get("slot", [])
        for place, line in enumerate(record["_phrasings"]):
            if chance.random() > TAKEN.get(topic, TAKEN_ELSEWHERE):
                continue
            language = "ko" if HANGUL.search(line) else "en"
            kind = chance.choices(("left out", "changed", "unanswerable"), (45, 40, 15))[0]
            if kind != "left out" and chance.random() < 0.8:
                line = change(change(line, language, chance), language, chance)
            # People mistype whatever they ask for.
            if kind != "unanswerable" and chance.random() < TYPING_ERRORS:
                line = mistype(line, chance)
            left_out = {"left out": str(place), "changed": "none", "unanswerable": "all"}[kind]
            requests.append(PseudoRequest(record["task"][0], left_out, filled(line, slots), language, topic))
    return requests


def change(line, language, chance):
    """A phrasing as another person might type it."""
    words = line.split()
    kind = chance.choice(("drop", "drop", "swap", "unknown", "unknown", "filler"))
    plain = [place for place, word in enumerate(words) if "{" not in word]
    if kind == "drop" and len(plain) > 2:
        del words[chance.choice(plain)]
    elif kind == "swap" and len(words) > 2:
        place = chance.randrange(len(words) - 1)
        words[place], words[place + 1] = words[place + 1], words[place]
    elif kind == "unknown" and len(plain) > 2:
        words[chance.choice(plain)] = "".join(chance.sample(SYLLABLES, 2))
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
