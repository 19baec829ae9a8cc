/// What a word stands for when it is part of a value.
enum WordSense: Sendable, Equatable {
  /// `three`, `세`: a number.
  case number(Int)
  /// `fourth`: a position.
  case ordinal(Int)
  /// `days`, `일`: a unit of time.
  case time(TimeUnit)
  /// `megabytes`, `메가`: a unit of size.
  case bytes(SizeUnit)
  /// `comma`, `쉼표`: a delimiter.
  case delimiter(String)
  /// `python`, `파이썬`: the files of this ending.
  case fileExtension(String)
  /// `here`, `home`: a folder.
  case folder(String)
  /// `syslog`: a well-known file.
  case file(String)
  /// `today`: a date.
  case date(String)
  /// `git`: the tasks of a target.
  case target(OfflineRequest.Target)
  /// `google`: the host of a site.
  case host(String)
  /// `tokyo`, `도쿄`: the time zone of a place.
  case zone(String)
}
