import CurlTransport
import LanguageModels
import Platform
import Settings

/// The configured model, as far as it can be judged without asking anybody.
struct ModelCheck {
  let world: World
  let settings: Settings

  /// What was found, and the model that can be asked.
  func findings() -> (findings: [Finding], model: ConfiguredModel?) {
    let language = world.machine.language
    let model: ConfiguredModel
    do {
      guard let found = try ConfiguredModel.find(in: settings, world: world, needsName: false) else {
        let says = language.say("no model is configured: qmark answers by itself.", "설정된 모델이 없어 qmark가 스스로 답합니다.")
        return ([Finding("model", .note, says, next: "qmark config init")], nil)
      }
      model = found
    } catch {
      return ([Finding("model", .broken, ToldFailures.told(error, path: nil, in: language))], nil)
    }
    var findings = [configured(model), key(of: model)]
    let library = library
    findings.append(library)
    return (findings, library.state == .ok ? model : nil)
  }

  private func configured(_ model: ConfiguredModel) -> Finding {
    let language = world.machine.language
    let name = model.endpoint.model.isEmpty ? "" : ", \(model.endpoint.model)"
    let place = model.isLocal ? language.say(", on this machine", ", 이 컴퓨터") : ""
    let asked =
      settings.engine == .offline
      ? language.say("; engine = \"offline\": it is not asked", "; engine = \"offline\"이므로 묻지 않습니다") : ""
    return Finding("model", .ok, "\(model.title)\(name) (\(model.endpoint.baseURL)\(place))\(asked)")
  }

  private func key(of model: ConfiguredModel) -> Finding {
    let language = world.machine.language
    guard let source = model.keySource else {
      return Finding("key", .ok, language.say("no key is needed or sent", "키가 필요하지 않으며 보내지 않습니다"))
    }
    return Finding("key", .ok, language.say("the key was found: \(source)", "키를 찾았습니다: \(source)"))
  }

  private var library: Finding {
    let language = world.machine.language
    if let whole = CurlTransport.libraryVersion {
      // Its own version and that of the library for TLS; a dozen others follow.
      let version = whole.split(separator: " ").prefix(2).joined(separator: ", ")
      return Finding("libcurl", .ok, language.say("the network through \(version)", "네트워크: \(version)"))
    }
    return Finding(
      "libcurl", .broken,
      language.say("libcurl is not here: no model can be asked.", "libcurl이 없어 모델에 물을 수 없습니다."),
      next: language.say(
        "install libcurl (Debian: libcurl4; Fedora, Alpine: libcurl; Arch: curl)",
        "libcurl을 설치하십시오(Debian: libcurl4, Fedora·Alpine: libcurl, Arch: curl)"))
  }
}
