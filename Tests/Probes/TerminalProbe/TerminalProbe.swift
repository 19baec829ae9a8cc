internal import Execution
internal import TerminalUI

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Shows one part of TerminalUI or Execution to the end-to-end tests.
struct TerminalProbe {
  let arguments: [String]
  let environment = currentEnvironment()

  func run() -> Never {
    switch arguments.first {
    case "run": runCommand(Array(arguments.dropFirst()))
    case "menu": showMenu(korean: arguments.contains("korean"))
    case "edit": edit(prefill: arguments.dropFirst().joined(separator: " "))
    case "confirm": confirm()
    case "capture": capture(Array(arguments.dropFirst()))
    default: exit(64)
    }
  }

  private func runCommand(_ words: [String]) -> Never {
    guard let name = words.first, let path = ProgramSearch.find(name, path: environment["PATH"] ?? "") else {
      exit(127)
    }
    let process = ForegroundProcess(
      executable: path, arguments: Array(words.dropFirst()), environment: environment)
    do {
      let status = try process.run()
      print("[ended \(status.exitStatus)]")
      exit(status.exitStatus)
    } catch {
      print("[not started: \(error.code)]")
      exit(126)
    }
  }

  private func showMenu(korean: Bool) -> Never {
    let titles = korean ? ["실행", "편집", "수정", "다음", "복사", "종료"] : ["Run", "Edit", "Revise", "Next", "Copy", "Quit"]
    var items = zip("revncq", titles).map { MenuItem(key: $0, title: $1) }
    items.insert(MenuItem(key: "x", title: "More", isShown: false), at: 5)
    let terminal = openTerminal()
    if let delay = environment["PROBE_DELAY_MS"].flatMap({ UInt32($0) }) { usleep(delay * 1000) }
    switch Menu(items: items, selectedKey: "r").choose(on: terminal) {
    case .item(let key): print("[chose \(key)]")
    case .quit: print("[quit]")
    }
    exit(0)
  }

  private func edit(prefill: String) -> Never {
    let editor = LineEditor(terminal: openTerminal())
    switch editor.readLine(prompt: "> ", prefill: prefill, history: ["first line", "두 번째"]) {
    case .line(let line): print("[line \(line)]")
    case .cancelled: print("[cancelled]")
    case .endOfInput: print("[end of input]")
    }
    print("[LC_ALL \(currentEnvironment()["LC_ALL"] ?? "unset")]")
    exit(0)
  }

  private func confirm() -> Never {
    let terminal = openTerminal()
    if let delay = environment["PROBE_DELAY_MS"].flatMap({ UInt32($0) }) { usleep(delay * 1000) }
    print(ConfirmationPrompt(prompt: "Type yes: ").ask(on: terminal) ? "[confirmed]" : "[declined]")
    exit(0)
  }

  private func capture(_ words: [String]) -> Never {
    guard let name = words.first, let path = ProgramSearch.find(name, path: environment["PATH"] ?? ""),
      let output = CapturedProcess.run(
        executable: path, arguments: Array(words.dropFirst()), environment: environment, timeoutMilliseconds: 1000)
    else { exit(127) }
    print("[\(String(decoding: output.bytes, as: UTF8.self))] \(output.status.exitStatus) \(output.timedOut)")
    exit(0)
  }

  private func openTerminal() -> Terminal {
    let isPlain = environment["QMARK_PLAIN"] == "1"
    guard let terminal = Terminal(environment: environment, isPlain: isPlain) else {
      print("[no terminal]")
      exit(2)
    }
    return terminal
  }
}

/// What the C library's environment holds now.
private func currentEnvironment() -> [String: String] {
  var result: [String: String] = [:]
  #if canImport(Darwin)
    var pointer = _NSGetEnviron().pointee
  #else
    var pointer = environ
  #endif
  while let entry = pointer.pointee {
    let text = String(cString: entry)
    if let equals = text.firstIndex(of: "=") {
      result[String(text[..<equals])] = String(text[text.index(after: equals)...])
    }
    pointer += 1
  }
  return result
}
