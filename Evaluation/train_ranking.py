#!/usr/bin/env python3
"""Learns the weights of the ranking from the phrasings of Knowledge/tasks and writes Sources/OfflineEngine/Matching/RankingWeights.swift.

Usage: Evaluation/train_ranking.py [--features FILE] [--print]

Needs NumPy (python3-numpy). QMARK_BINARY_DIR names the folder of the built suggestion-probe. The weights are those of a
softmax over the tasks that may answer (which one is right), and of a logistic regression (whether the first one is), which
sees only what weights learned from other tasks make of a request."""

import argparse
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy

sys.dont_write_bytecode = True
sys.path.insert(0, str(Path(__file__).resolve().parent))

from pseudo_requests import pseudo_requests  # noqa: E402
from suggestions import probe  # noqa: E402

ROOT = Path(__file__).resolve().parents[1]
WEIGHTS = ROOT / "Sources/OfflineEngine/Matching/RankingWeights.swift"
CANDIDATES = 13
FAR_AHEAD = 4.0
FOLDS = 3
# How strongly weights are drawn to 0: the check lines differ from the phrasings more than phrasings do from each other.
UTILITY_SMOOTHING, CONFIDENCE_SMOOTHING = 20.0, 2.0
# Of how many numbers the vectors of RankingWeights are.
WIDTH, MARGINS = 64, 4
# What may only speak against a task, and what only for it: the phrasings left out say it otherwise of few and odd ones.
AGAINST = {"foreignTarget", "opposed", "negated", "turned", "fileAsText", "endingMissed", "leftWords", "leftUnknown",
           "leftValues", "missing", "swallowedWords", "swallowedUnknown", "swallowedUsual", "swallowedPoor", "swallowedText",
           "longText", "typedLoss", "bareLoss", "related", "mended", "emptySlots", "extraSlots", "leftLight", "leftActions",
           "missingLight", "missingActions", "rarestLeft", "unplaced", "programsMissed"}
FOR = {"requestShare", "phrasingShare", "order", "evidence", "namedTarget", "spokenTarget", "endingMet", "typedValues",
       "verbatim", "taskShare", "hints", "actionEvidence", "topic", "rarityShare", "adjacency", "firstLook", "secondLook",
       "alike", "similarity", "similarityShare", "pairShare", "toldNames", "knownNames", "programsMet"}
# Contradictions are too rare among the phrasings to be learned from them, and other words of the same meaning are there
# because the same ones were left out: they cost at least this.
AT_LEAST = {"opposed": 1.5, "negated": 1.2, "turned": 1.0, "related": 0.3}
# Where the regression's chance of being right is this, the confidence is the threshold of 0.8. The phrasings left out are
# harder than what people ask: of the `check:` lines more than nine in ten are right from here on.
SURE, THRESHOLD = 0.65, 0.8


def dump(requests):
    """The features of the tasks that may answer each request, as the probe tells them."""
    parts = max(1, os.cpu_count() or 1)
    with ThreadPoolExecutor(parts) as pool:
        outputs = list(pool.map(dump_part, [requests[number::parts] for number in range(parts)]))
    names = outputs[0][0]
    blocks = [outputs[number % parts][1][number // parts] for number in range(len(requests))]
    return names, blocks


def dump_part(requests):
    text = "".join(request.line() for request in requests)
    output = subprocess.run([probe(), "features"], input=text.encode(), capture_output=True, check=True).stdout.decode()
    head, _, rest = output.partition("\n")
    blocks, current = [], []
    for line in rest.split("\n")[:-1]:
        if line:
            name, _utility, *values = line.split("\t")
            current.append((name, [float(value) for value in values]))
        else:
            blocks.append(current)
            current = []
    return head.split("\t"), blocks


class Examples:
    """Requests with the features of their candidates; `right` is the place of the right one, -1 for none."""

    def __init__(self, requests, blocks, width):
        self.features = numpy.zeros((len(requests), CANDIDATES, width), numpy.float32)
        self.exists = numpy.zeros((len(requests), CANDIDATES), bool)
        self.right = numpy.full(len(requests), -1)
        for row, (request, block) in enumerate(zip(requests, blocks)):
            for place, (name, values) in enumerate(block[:CANDIDATES]):
                self.features[row, place] = values
                self.exists[row, place] = True
                if name == request.task and request.left_out != "all":
                    self.right[row] = place

    def where(self, rows):
        """The examples of some rows."""
        part = Examples.__new__(Examples)
        part.features, part.exists, part.right = self.features[rows], self.exists[rows], self.right[rows]
        return part

    def utilities(self, weights):
        return numpy.where(self.exists, self.features @ weights, -1e9)


def bounds_of(names, scale=None):
    """The least and the greatest weight of each feature; with a scale, the contradictions' cost in its units."""
    most = numpy.array([0.0 if name in AGAINST else numpy.inf for name in names])
    if scale is not None:
        most = numpy.minimum(most, [-AT_LEAST[name] * unit if name in AT_LEAST else numpy.inf
                                    for name, unit in zip(names, scale)])
    return numpy.array([0.0 if name in FOR else -numpy.inf for name in names]), most


def learn_utility(examples, scale, bounds):
    """The weights that make the right task the likeliest, by gradient steps of Adam on the softmax's loss."""
    rows = examples.right >= 0
    features = (examples.features[rows] / scale).astype(numpy.float32)
    exists, right = examples.exists[rows], examples.right[rows]
    weights = numpy.zeros(features.shape[2])
    # What all candidates share tells none from another.
    tells = numpy.ptp(features[exists], axis=0) > 0
    flat = features.reshape(-1, features.shape[2])
    first, second = numpy.zeros_like(weights), numpy.zeros_like(weights)
    chosen = features[numpy.arange(len(right)), right]
    for step in range(1, 301):
        utilities = numpy.where(exists, (flat @ weights.astype(numpy.float32)).reshape(exists.shape), -1e9)
        chances = numpy.exp(utilities - utilities.max(1, keepdims=True))
        chances /= chances.sum(1, keepdims=True)
        expected = chances.reshape(-1).astype(numpy.float32) @ flat
        gradient = (expected - chosen.sum(0) + UTILITY_SMOOTHING * weights) / len(right) * tells
        first = 0.9 * first + 0.1 * gradient
        second = 0.999 * second + 0.001 * gradient ** 2
        weights -= 0.05 * (first / (1 - 0.9 ** step)) / (numpy.sqrt(second / (1 - 0.999 ** step)) + 1e-8)
        weights = numpy.clip(weights, *bounds)
    return weights / scale


def logit(chance):
    return numpy.log(chance / (1 - chance))


def margins_of(utilities):
    """What RankingModel.margins gives, for each request."""
    ordered = -numpy.sort(-utilities, 1)
    second = numpy.minimum(FAR_AHEAD, ordered[:, 0] - ordered[:, 1])
    third = numpy.minimum(FAR_AHEAD, ordered[:, 0] - ordered[:, 2])
    return numpy.stack([ordered[:, 0], second, numpy.minimum(1, second), third], 1)


def utilities_across(requests, examples, scale, bounds):
    """The utilities of each request's tasks by weights that were learned without the requests of its task."""
    utilities = numpy.full(examples.exists.shape, -1e9)
    for fold in range(FOLDS):
        inside = numpy.array([sum(request.task.encode()) % FOLDS == fold for request in requests])
        weights = learn_utility(examples.where(~inside), scale, bounds)
        utilities[inside] = examples.utilities(weights)[inside]
    return utilities


def learn_confidence(inputs, is_right, bounds):
    """The weights of a logistic regression, by gradient steps of Adam."""
    scale = numpy.maximum(inputs.std(0), 1e-3)
    inputs = inputs / scale
    weights = numpy.zeros(inputs.shape[1])
    first, second = numpy.zeros_like(weights), numpy.zeros_like(weights)
    for step in range(1, 601):
        chances = 1 / (1 + numpy.exp(-numpy.clip(inputs @ weights, -30, 30)))
        gradient = (inputs.T @ (chances - is_right) + CONFIDENCE_SMOOTHING * weights) / len(is_right)
        first = 0.9 * first + 0.1 * gradient
        second = 0.999 * second + 0.001 * gradient ** 2
        weights -= 0.03 * (first / (1 - 0.9 ** step)) / (numpy.sqrt(second / (1 - 0.999 ** step)) + 1e-8)
        weights = numpy.clip(weights, *bounds)
    return weights / scale


def report(examples, utilities, inputs, learned):
    """What weights do on requests of tasks that they were not learned from."""
    best = utilities.argmax(1)
    asked = examples.right >= 0
    print(f"{asked.sum()} requests with an answer: {100 * (best == examples.right)[asked].mean():.1f}% first")
    sure = 1 / (1 + numpy.exp(-inputs @ learned)) >= THRESHOLD
    right = best == examples.right
    print(f"answered {100 * sure[asked].mean():.1f}% of them; right of all answered {100 * right[sure].mean():.1f}%")


def swift(names, utility, confidence, margins):
    """The source of the weights."""
    def vector(label, sentence, values, names=None):
        width = WIDTH if names else MARGINS
        values, names = list(values) + [0] * (width - len(values)), (names or []) + [""] * width
        lines = [f"    {value:.4f}," + (f"  // {name}" if name else "") for value, name in zip(values, names)]
        return [f"  /// {sentence}", f"  static let {label}: SIMD{len(values)}<Float> = ["] + lines + ["  ]"]
    return "\n".join(
        ["// Written by Evaluation/train_ranking.py; not to be changed by hand.", "",
         "/// The weights of the ranking model, learned from the phrasings of the tasks.", "enum RankingWeights {"]
        + vector("utility", "What each feature adds to an alignment's utility.", utility, names)
        + vector("confidence", "What each feature of the best alignment adds to the confidence in it.", confidence, names)
        + vector("margins", "What the best utility and its leads add to it.", margins) + ["}", ""])


def read_examples(path):
    """The examples, from a file that an earlier run has written, where one is named and exists."""
    requests = pseudo_requests(ROOT / "Knowledge/tasks")
    if path and path.exists():
        names, blocks = json.loads(path.read_text())
    else:
        names, blocks = dump(requests)
        if path:
            path.write_text(json.dumps([names, blocks]))
    return names, requests, Examples(requests, blocks, len(names))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--print", action="store_true", help="print the weights only, write nothing")
    parser.add_argument("--features", type=Path, metavar="FILE", help="keep the features here, or take them from here")
    options = parser.parse_args()
    names, requests, examples = read_examples(options.features)
    scale = numpy.maximum(examples.features[examples.exists].std(0), 1e-3)
    bounds = bounds_of(names, scale)
    utility = learn_utility(examples, scale, bounds)
    utilities = utilities_across(requests, examples, scale, bounds)
    best = utilities.argmax(1)
    inputs = numpy.concatenate(
        [examples.features[numpy.arange(len(best)), best], margins_of(utilities)], 1)
    learned = learn_confidence(inputs, (best == examples.right).astype(float), bounds_of(names + [""] * MARGINS))
    learned[names.index("bias")] += logit(THRESHOLD) - logit(SURE)
    confidence, margins = learned[:len(names)], learned[len(names):]
    report(examples, utilities, inputs, learned)
    source = swift(names, utility, confidence, margins)
    print(source) if options.print else WEIGHTS.write_text(source)


if __name__ == "__main__":
    main()
