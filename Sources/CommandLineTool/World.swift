package import CommandReference
package import HTTPTransport
package import LanguageModels
package import Platform

/// What the commands need of the outside: built once, in the program's live file, and passed in.
package struct World: Sendable {
  /// The environment's variables.
  package var environment: [String: String]
  /// The program's arguments, without its name, as the bytes that were given.
  package var arguments: [[UInt8]]
  /// Standard input, output and error.
  package var streams: StandardStreams
  /// The machine that suggestions and explanations are for.
  package var machine: Machine
  /// What is known of programs: our own knowledge and the manual pages here.
  package var reference: ProgramReference
  /// Programs that are run.
  package var programs: ProgramLauncher
  /// Files that are read and written.
  package var files: FileAccess
  /// Where qmark's own files are.
  package var folders: Folders
  /// The network, for those who configured a model.
  package var network: HTTPTransport
  /// The time.
  package var clock: ModelClock
  /// Where the program runs, for who keeps a history.
  package var whereabouts: @Sendable () -> Whereabouts

  /// Makes a world.
  package init(
    environment: [String: String], arguments: [[UInt8]], streams: StandardStreams, machine: Machine,
    reference: ProgramReference, programs: ProgramLauncher, files: FileAccess, folders: Folders, network: HTTPTransport,
    clock: ModelClock, whereabouts: @escaping @Sendable () -> Whereabouts = { Whereabouts() }
  ) {
    self.environment = environment
    self.arguments = arguments
    self.streams = streams
    self.machine = machine
    self.reference = reference
    self.programs = programs
    self.files = files
    self.folders = folders
    self.network = network
    self.clock = clock
    self.whereabouts = whereabouts
  }

  /// The world with the sentences in the language of this code (`en`, `ko`); as it is where the code is none of ours, or
  /// where the environment names one of its own.
  package func speaking(_ code: String?) -> World {
    guard let code, let language = Language(rawValue: code) else { return self }
    var world = self
    world.machine.language = language
    return world
  }

  /// The variable's value, where it is set and not empty.
  package func variable(_ name: String) -> String? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 }
  }
}

/// Standard input, output and error.
package struct StandardStreams: Sendable {
  /// Whether standard input is a terminal.
  package var isInputTerminal: Bool
  /// Whether standard output is a terminal.
  package var isOutputTerminal: Bool
  /// Whether standard error is a terminal.
  package var isErrorTerminal: Bool
  /// All of standard input, at most one byte more than `limit`; nil when it cannot be read.
  package var readInput: @Sendable (_ limit: Int) -> [UInt8]?
  /// Writes all of `text` to standard output; throws `unwritableOutput`.
  package var write: @Sendable (_ text: String) throws(UserError) -> Void
  /// Writes `text` to standard error, where a failure has nowhere to be told.
  package var complain: @Sendable (_ text: String) -> Void
  /// Writes what qmark draws itself to standard error, escapes included.
  package var draw: @Sendable (_ text: String) -> Void

  /// Makes the streams.
  package init(
    isInputTerminal: Bool, isOutputTerminal: Bool, isErrorTerminal: Bool,
    readInput: @escaping @Sendable (_ limit: Int) -> [UInt8]?,
    write: @escaping @Sendable (_ text: String) throws(UserError) -> Void,
    complain: @escaping @Sendable (_ text: String) -> Void,
    draw: @escaping @Sendable (_ text: String) -> Void = { _ in }
  ) {
    self.isInputTerminal = isInputTerminal
    self.isOutputTerminal = isOutputTerminal
    self.isErrorTerminal = isErrorTerminal
    self.readInput = readInput
    self.write = write
    self.complain = complain
    self.draw = draw
  }
}
