/// A name of a commit, or of something in it, as git reads it.
struct Revision: Hashable {
  /// What it starts from.
  enum Base: Hashable {
    /// HEAD, or `@`.
    case head
    /// The branch that is checked out: `@{…}` with nothing before it.
    case currentBranch
    /// A branch, a tag, a hash, or another name.
    case name(String)
    /// `:/text`: the newest commit with such a message.
    case message(String)
    /// `:path` and `:2:path`.
    case staged(stage: Int, path: String)
  }

  /// How it goes on from there.
  enum Step: Hashable {
    /// So many first parents back.
    case back(Int)
    /// A parent by its number.
    case parent(Int)
    /// `^{tree}`.
    case type(String)
    /// `^{/text}`.
    case message(String)
    /// `@{u}`.
    case upstream
    /// `@{push}`.
    case pushed
    /// `@{2}`.
    case moves(Int)
    /// `@{-1}`.
    case checkouts(Int)
    /// `@{yesterday}`.
    case time(String)
    /// `^@`: all parents.
    case allParents
    /// `^!`: without what came before.
    case alone
    /// `^-1`: what a merge brought in, as seen from a parent.
    case merged(Int)
    /// `:path`.
    case path(String)
  }

  var range: Range<Int>
  var base: Base
  var steps: [Step] = []

  /// Whether it is a name and nothing else.
  var isPlain: Bool {
    if case .name = base { steps.isEmpty && RevisionPhrase.special(base) == nil } else { false }
  }
}

/// What git is asked about: one revision, all but one, or what lies between two.
enum RevisionExpression: Hashable {
  case single(Revision)
  /// `^main`.
  case excluded(Revision)
  /// `a..b` or `a...b`; an empty side is HEAD.
  case range(Revision?, Revision?, isSymmetric: Bool)
}

extension RevisionExpression {
  var isSingle: Bool { if case .single = self { true } else { false } }
}
