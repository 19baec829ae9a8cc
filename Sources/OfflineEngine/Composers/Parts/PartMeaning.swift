/// The meanings that composers look for, by the names of the concepts of `Knowledge/language`.
enum PartMeaning: String, CaseIterable, Sendable {
  case add, after = "after-match", ago, aligned, all, alphabetical, also = "and", amend, ascending, at
  case atLeast = "at-least", atMost = "at-most", author, average, backup, basis, before = "before-match"
  case beginsWith = "begins-with", between, big, blank, both, bothSides = "both-sides", branch, byte = "unit-byte",
    case_ = "case"
  case change, character, cherryPick = "cherry-pick", child, column, command, commit
  case commitMessage = "commit-message", common, compare, contain, content, convert, copy, count, counter, cpu
  case create, csv, delete, delimiter, descending, detailsLine = "details-line", different, duplicate, each
  case endsWith = "ends-with", everyOther = "every-other", everyday, exclude, extract, field = "field-json"
  case file, filter, find, first, folder, force, frequent, git, graph, grep, group, hash = "hash-commit"
  case header = "http-header", history, howOften = "how-often", humanSizes = "human-sizes", ignore
  case ignoreCase = "ignore-case", inPlace = "in-place", join, keep, keepingOrder = "keeping-order", kill
  case koAnd = "ko-and", koAt = "ko-at", koCounter = "ko-counter", koFrom = "ko-from", koNumber = "ko-number"
  case koObject = "ko-object", koOf = "ko-of", koPosition = "ko-position", koTo = "ko-to"
  case koUntil = "ko-until", larger, last, leading, length, line, lineEnding = "line-ending", listen, log
  case longest, lowercase, match, matchNoun = "match-noun", maximum, memory, merge, merged, message, minimum
  case modify, most, name, named = "named-as", newer, newest, next, not, number = "number-noun"
  case numberLines = "number-lines", of, older, oldest, once, only, or, output, over, owner, parent, patch
  case pattern, perMatch = "per-match", percent, permission, port, possessive, postpend, prepend, previous
  case process, program, push, random, rebase, remainder, replace, reverse, run, running = "running-state"
  case same, save, service, shortest, show, shuffle, size, smaller, sort, sortedBy = "sorted-by"
  case space = "space-sign", split, squeeze, stage, staged = "staged-state", standardInput = "standard-input"
  case start, started, stash, statistics, strip, sum, tab, tag, text, than, that, then = "then-step", time, to
  case trailing, undo, unique, unpushed, unstaged = "unstaged-state", uppercase, use, user, value, variable, version
  case whitespace, wholeWord = "whole-word", with, word, worktree, zombie
}
