/// The meanings that composers look for, by the names of the concepts of `Knowledge/language`.
enum Meaning: String, CaseIterable, Sendable {
  case add, address, after = "after-match", atLeast = "at-least", atMost = "at-most", ago, aligned, all, alphabetical, also = "and", amend, array, ascending, at
  case author, average, backup, basis, before = "before-match", beginsWith = "begins-with", between, big, blank, both, bothSides = "both-sides"
  case branch, case_ = "case", change, character, child, column, command, commit, common, compare, contain, content
  case convert, copy, count, counter, cpu, csv, date, delete, delimiter, descending, detailsLine = "details-line"
  case different, diff = "git-diff-never", discard, duplicate, each, element, email, endsWith = "ends-with", error
  case exclude, extract, field = "field-json", file, filter, find, first, folder, follow, force, format, frequent
  case git, graph, grep, group, hash = "hash-commit", header = "http-header", howOften = "how-often"
  case humanSizes = "human-sizes", ignore, ignoreCase = "ignore-case", inPlace = "in-place", ip, join
  case keep, new, keepingOrder = "keeping-order", kill, larger, last, leading, length, line, lineEnding = "line-ending", listen
  case log, longest, lowercase, match, matchNoun = "match-noun", maximum, memory, merge, merged, message
  case commitMessage = "commit-message", minimum, mine, modify, most, move, name, named = "named-as", newer, newest
  case not, numberLines = "number-lines", number = "number-noun", of, older, oldest, once, only, open, or, over, output
  case owner, parent, patch, pattern, permission, perMatch = "per-match", person = "person-never", port, postpend
  case prepend, previous, process, program, push, random, readable, replace, request, reverse, running = "running-state"
  case same, save, service, show, shortest, shuffle, signal = "signal-never", size, small, smaller, sort
  case sortedBy = "sorted-by", split, squeeze, staged = "staged-state", stage, standardInput = "standard-input"
  case statistics, status, stop, strip, sum, tag, text, than, that, then = "then-step", thread, time, to, today
  case trailing, tree, unique, unmerged, unpushed, unstaged = "unstaged-state", uppercase, use, user, value, version
  case wholeWord = "whole-word", whitespace, with, word, worktree, wrap, yesterday, zombie, about, next, current
  case uncommitted, untracked, hidden, repository, current_ = "here", remote, stdout, list = "element-never", tab, space = "space-sign"
  case koAt = "ko-at", koTo = "ko-to", koOf = "ko-of", koAnd = "ko-and", koObject = "ko-object", koFrom = "ko-from"
  case koUntil = "ko-until", koThan = "ko-than", koNamed = "ko-named", koPosition = "ko-position"
  case koNumber = "ko-number", koCounter = "ko-counter", possessive
}
