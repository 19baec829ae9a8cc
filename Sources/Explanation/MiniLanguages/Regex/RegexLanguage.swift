import CommandReference
import Platform

/// A regular expression in one of its dialects.
enum RegexLanguage: Hashable, CaseIterable {
  /// As grep reads it.
  case basic
  /// As `grep -E` and regcomp(3) read it.
  case extended
  /// As Perl and PCRE read it.
  case perl
  /// As the regex library of Rust reads it: rg, fd.
  case rust
  /// As find reads it unless told otherwise.
  case emacs
  /// As all of awk's implementations read it.
  case awk
  case sedBasic
  case sedExtended

  /// The longest expression that is read.
  static let longest = 1000

  /// The parts of `text`; nil where it cannot be read.
  func parts(_ text: [UInt8], _ language: Language) -> [CodePart]? { parts(text, language, RegexContext()) }

  /// The parts of `text` where it is used as `context` tells; nil where it cannot be read.
  func parts(_ text: [UInt8], _ language: Language, _ context: RegexContext) -> [CodePart]? {
    guard text.count <= Self.longest, let tree = RegexReader.read(text, self, isGNU: context.isGNU) else { return nil }
    return RegexExplainer.parts(tree, text, language, context)
  }
}

extension RegexLanguage {
  /// Whether brackets and alternatives have a backslash before them.
  var escapesGroups: Bool { self == .basic || self == .sedBasic || self == .emacs }
  /// Whether `+`, `?` and braces have a backslash before them.
  var escapesCounts: Bool { self == .basic || self == .sedBasic }
  /// Whether it is one of Perl's family.
  var isPerlLike: Bool { self == .perl || self == .rust }
  var isSed: Bool { self == .sedBasic || self == .sedExtended }
}

/// Where a regular expression is used.
struct RegexContext {
  /// What it is held against.
  var subject = RegexSubject.line
  /// Whether the text of its groups is used elsewhere, so that their numbers matter.
  var usesGroups = false
  /// Whether the GNU library reads it, with its own additions to what POSIX says.
  var isGNU = true
}
