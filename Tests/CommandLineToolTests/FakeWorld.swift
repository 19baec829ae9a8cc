import CommandLineTool
import CommandReference
import HTTPTransport
import LanguageModels
import Platform

/// A small world of tables; what is not set is not there, and nothing can be written.
struct FakeWorld {
  var environment: [String: String] = ["HOME": "/home/u", "SHELL": "/bin/bash", "TERM": "xterm"]
  /// Texts by path; the mode bits are `modes`', else 0o644.
  var files: [String: String] = [:]
  var modes: [String: UInt32] = [:]
  /// Paths by the names of programs.
  var programs: [String: String] = [:]
  /// Outputs of programs by their command lines.
  var outputs: [String: String] = [:]
  var pages: [String: ManualText] = [:]
  var language = Language.english
  var system = OperatingSystem.linux

  var world: World {
    let fake = self
    return World(
      environment: environment, arguments: [], streams: streams, machine: machine,
      reference: ProgramReference(
        manual: ManualPageSource { name, _ in fake.pages[name] }, operatingSystem: system),
      programs: ProgramLauncher(
        runInForeground: { shell, _ throws(UserError) in throw .cannotStart(program: shell, reason: "fake") },
        feed: { _, _, _ in false },
        output: { program, arguments in fake.outputs[([program] + arguments).joined(separator: " ")] }),
      files: access, folders: Folders(environment: environment),
      network: HTTPTransport { _ in HTTPTransfer(events: { _ in [.failed(.refused)] }, cancel: {}) },
      clock: ModelClock(milliseconds: { 0 }, epochSeconds: { 0 }))
  }

  private var streams: StandardStreams {
    StandardStreams(
      isInputTerminal: false, isOutputTerminal: false, isErrorTerminal: false, readInput: { _ in nil },
      write: { _ throws(UserError) in throw .unwritableOutput(reason: "fake") }, complain: { _ in })
  }

  private var machine: Machine {
    let fake = self
    return Machine(
      operatingSystem: system, isRoot: true, language: language, findProgram: { fake.programs[$0] },
      fileExists: { fake.files[$0] != nil })
  }

  private var access: FileAccess {
    let fake = self
    return FileAccess(
      install: { _, path throws(UserError) in throw .unwritableFile(path: path, reason: "fake") },
      overwrite: { _, path throws(UserError) in throw .unwritableFile(path: path, reason: "fake") },
      writePrivately: { _, path throws(UserError) in throw .unwritableFile(path: path, reason: "fake") },
      read: { path, limit in
        fake.files[path].map { FileContents(bytes: Array($0.utf8.prefix(limit)), mode: fake.modes[path] ?? 0o644) }
      },
      names: { folder, _ in
        fake.files.keys.filter { $0.hasPrefix(folder + "/") }.map { String($0.dropFirst(folder.count + 1)) }
      })
  }
}
