/// The concepts of the language files that composers read requests by; the raw value is the concept's name.
enum Meaning: String, Sendable {
  // What is done.
  case show, find, grep, delete, discard, clean, copy, move, rename, replace, convert, modify, edit, create, use, save
  case compress, archive, sort, count, sum, run, touch, open, hash, set, allow, redirect, filter, unset, add, compare
  // What it is done to.
  case file, folder, subfolder, link, line, word, character, text, content, pattern, path, name, size, space, disk
  case image, video, audio, script, program, log, user, group, owner, permission, date, time, output, level
  case `extension`, absolute, command, element
  case socketFile = "socket-file"
  case namedPipe = "named-pipe"
  case deviceFile = "device-file"
  case regularFile = "regular-file"
  // How it is.
  case not, only, all, each, big, larger, smaller, small, most, maximum, minimum, newest, oldest, older, newer, ago
  case first, last, previous, current, hidden, broken, blank, executable, writable, world, setuid, setgid, sticky
  case orphan, between, exactly, exclude, contain, match, duplicate, unique, detail, readable, descending, ascending
  case reverse, recursive, here, home, today, yesterday, safe, force, number, longest, same, unused, next, longer
  case by, archiving, alphabetical, counter, join
  case keep
  case changeOwner = "change-owner"
  case extractArchive = "extract-archive"
  case beforeMatch = "before-match"
  case thisPeriod = "this-period"
  case thisWeek = "this-week"
  case thisMonth = "this-month"
  case thisYear = "this-year"
  case beginsWith = "begins-with"
  case endsWith = "ends-with"
  case accessTime = "access-time"
  case topLevel = "top-level"
  case ignoreCase = "ignore-case"
  case `case`
  case numberLines = "number-lines"
  case sortedBy = "sorted-by"
  case caseUpper = "uppercase"
  case caseLower = "lowercase"
  case root
  // Words that tell which value is which.
  case at, of, to, with, than, and, or, that, over, about
  case namedAs = "named-as"
  case koObject = "ko-object"
  case koAt = "ko-at"
  case koAtOnly = "ko-at-only"
  case koTo = "ko-to"
  case koOf = "ko-of"
  case koAnd = "ko-and"
  case koFrom = "ko-from"
  case koUntil = "ko-until"
  case koThan = "ko-than"
  case koNamed = "ko-named"
  case koCounter = "ko-counter"
}
