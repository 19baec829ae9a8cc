package import Platform

/// A task of the library, for people who look it up.
package struct KnownTask: Sendable {
  /// The permanent name.
  package var name: String
  /// The name of the file it stands in, without its ending.
  package var topic: String
  /// The requests that it may answer.
  package var target: OfflineRequest.Target
  /// What it does, in the reader's language.
  package var about: String
  /// Ways to ask for it in the reader's language, with `{name}` for its slots.
  package var phrasings: [String]
  /// The values it takes.
  package var slots: [KnownSlot]
  /// Its commands, those for this system before those for the other one.
  package var forms: [KnownForm]
  /// Whether its commands need root.
  package var needsRoot: Bool

  /// The form that a request is answered with here; the first one where none of this system's has all its programs.
  package var chosenForm: KnownForm? {
    let commands = forms.filter { !$0.isCareful }
    return commands.first(where: \.isUsable) ?? commands.first(where: \.isForThisSystem) ?? commands.first
  }
}

/// A value that a task takes.
package struct KnownSlot: Sendable {
  /// The name in phrasings and forms.
  package var name: String
  /// The name of its type, such as `port`.
  package var type: String
  /// The endings that a value must have; empty for any.
  package var endings: [String]
  /// The value where the request gives none; nil where it must.
  package var defaultValue: String?
}

/// A command of a task, with `{name}` where its values go.
package struct KnownForm: Sendable {
  /// The command.
  package var text: String
  /// The system it is for; nil for all.
  package var system: OperatingSystem?
  /// Whether it is the careful form of the others.
  package var isCareful: Bool
  /// The programs it runs that are not installed here.
  package var missingPrograms: [String]
  /// Whether it is for the system of this machine.
  package var isForThisSystem: Bool

  /// Whether it can be run on this machine.
  package var isUsable: Bool { isForThisSystem && missingPrograms.isEmpty }
}
