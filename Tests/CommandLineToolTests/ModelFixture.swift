import CommandLineTool
import CommandReference
import HTTPTransport
import LanguageModels
import OfflineEngine
import Platform

/// A world for what is told to models: files and programs are given, nothing else is there.
enum ModelFixture {
  static func world(
    files: [String: String] = [:], programs: Set<String> = [], system: OperatingSystem = .linux, isRoot: Bool = false,
    environment: [String: String] = [:], pages: ManualPageSource = .none
  ) -> World {
    let machine = Machine(
      operatingSystem: system, isRoot: isRoot, language: .english,
      findProgram: { programs.contains($0) ? "/usr/bin/" + $0 : nil }, fileExists: { files[$0] != nil })
    return World(
      environment: environment, arguments: [],
      streams: StandardStreams(
        isInputTerminal: false, isOutputTerminal: false, isErrorTerminal: false, readInput: { _ in nil },
        write: { _ in }, complain: { _ in }),
      machine: machine, reference: ProgramReference(manual: pages, operatingSystem: system),
      programs: ProgramLauncher(runInForeground: { _, _ in 0 }, feed: { _, _, _ in false }, output: { _, _ in nil }),
      files: FileAccess(
        install: { _, _ in }, overwrite: { _, _ in }, writePrivately: { _, _ in },
        read: { path, limit in files[path].map { FileContents(bytes: Array($0.utf8.prefix(limit)), mode: 0o644) } },
        names: { _, _ in nil }),
      folders: Folders(environment: environment),
      network: HTTPTransport { _ in fatalError("nothing is sent") },
      clock: ModelClock(milliseconds: { 0 }, epochSeconds: { 0 }))
  }

  static func candidate(_ command: String) -> Candidate {
    Candidate(command: command, task: "t", about: "about", confidence: 0.5)
  }
}
