import Platform
import Settings
import ShellGrammar

/// The config file, and the reader's own rules for a model.
struct ConfigCheck {
  let world: World
  private static let fileLimit = 1 << 20

  /// What was found, and the settings; nil where they cannot be read.
  func findings() -> (findings: [Finding], settings: Settings?) {
    guard let folder = world.folders.config else { return read(path: nil) }
    let (findings, settings) = read(path: folder + "/config.toml")
    return (findings + instructions(folder + "/instructions.md"), settings)
  }

  private func read(path: String?) -> (findings: [Finding], settings: Settings?) {
    let language = world.machine.language
    let contents = path.flatMap { world.files.read($0, Self.fileLimit) }
    if let path, contents == nil, world.machine.fileExists(path) {
      let says = language.say("\(path) cannot be read.", "\(path)을(를) 읽을 수 없습니다.")
      return ([Finding("config", .broken, says, next: "ls -l " + ShellQuoting.quote(path))], nil)
    }
    if let path, let contents, contents.text == nil {
      return (
        [Finding("config", .broken, language.say("\(path) is not UTF-8 text.", "\(path)이(가) UTF-8 텍스트가 아닙니다."))], nil
      )
    }
    let text = contents?.text
    do throws(SettingsError) {
      let settings = try SettingsReader().settings(file: text, path: path ?? "", environment: world.environment)
      guard let path, let contents else { return ([missing(path)], settings) }
      let inFile = (try? SettingsReader().settings(file: text, path: path, environment: [:])) ?? settings
      return ([judge(path, mode: contents.mode, holdsKey: inFile.model.key != nil)], settings)
    } catch {
      return ([Finding("config", .broken, ToldFailures.told(error, path: path, in: language))], nil)
    }
  }

  private func missing(_ path: String?) -> Finding {
    let language = world.machine.language
    return Finding(
      "config", .note,
      language.say(
        "no config file (\(path ?? "config.toml")): the defaults hold.", "설정 파일(\(path ?? "config.toml"))이 없어 기본값을 씁니다."
      ),
      next: "qmark config init")
  }

  private func judge(_ path: String, mode: UInt32, holdsKey: Bool) -> Finding {
    let language = world.machine.language
    let digits = String(mode, radix: 8)
    let close = "chmod 600 " + ShellQuoting.quote(path)
    // Its key_command is run, so whoever may write it may run anything.
    if mode & 0o022 != 0 {
      return Finding(
        "config", .broken,
        language.say("others may write \(path) (mode \(digits)).", "다른 사용자가 \(path)을(를) 고칠 수 있습니다(권한 \(digits))."),
        next: close)
    }
    if holdsKey, mode & 0o044 != 0 {
      return Finding(
        "config", .broken,
        language.say(
          "\(path) holds a key in clear, and others may read it (mode \(digits)).",
          "\(path)에 키가 그대로 적혀 있고 다른 사용자가 읽을 수 있습니다(권한 \(digits))."),
        next: close)
    }
    if holdsKey {
      return Finding(
        "config", .note,
        language.say("\(path) is right, but holds a key in clear.", "\(path)은(는) 올바르나 키가 그대로 적혀 있습니다."),
        next: language.say(
          "keep the key in a keyring and set model.key_command, or in a file for model.key_file",
          "키를 키링에 두고 model.key_command를 설정하거나, 파일에 두고 model.key_file을 설정하십시오"))
    }
    return Finding("config", .ok, language.say("\(path) is right", "\(path)이(가) 올바릅니다"))
  }

  private func instructions(_ path: String) -> [Finding] {
    let language = world.machine.language
    guard world.machine.fileExists(path) else {
      let says = language.say(
        "no rules of your own for a model (\(path)).", "모델에 줄 자신의 규칙이 없습니다(\(path)).")
      return [Finding("instructions", .note, says)]
    }
    guard let text = world.files.read(path, Self.fileLimit)?.text else {
      let says = language.say("\(path) cannot be read as text.", "\(path)을(를) 텍스트로 읽을 수 없습니다.")
      return [Finding("instructions", .broken, says, next: "ls -l " + ShellQuoting.quote(path))]
    }
    let bytes = text.utf8.count
    return [
      Finding(
        "instructions", .ok,
        language.say("your rules for a model, \(path): \(bytes) bytes", "모델에 줄 자신의 규칙 \(path): \(bytes)바이트"))
    ]
  }
}
