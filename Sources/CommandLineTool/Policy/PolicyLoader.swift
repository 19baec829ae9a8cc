import Platform
import RiskAssessment
import Safeguards
import Settings

/// Puts the machine's policy and the reader's own rules together.
struct PolicyLoader {
  let world: World

  /// The policy with the reader's rules of these settings; one that cannot be read lets no command be run and says why.
  func policy(_ settings: @autoclosure () throws -> Settings) -> Policy {
    do {
      var sources: [PolicySource] = []
      if let file = try file() {
        sources.append(try Self.source(.system, file.settings, path: file.path))
      }
      sources.append(try Self.source(.reader, settings(), path: readersPath))
      return Policy(sources: sources)
    } catch {
      return Policy(failure: message(of: error))
    }
  }

  /// The machine's policy; nil where there is none.
  func file() throws -> PolicyFile? {
    let path = world.folders.policy
    if let contents = world.files.read(path, SettingsFile.limit + 1) {
      return try PolicyFile(bytes: contents.bytes, path: path)
    }
    // What cannot be looked at may be there.
    guard world.files.isAbsent(path) else { throw PolicyError.unreadable(path: path) }
    return nil
  }

  /// The rules of one author.
  static func source(_ author: PolicySource.Author, _ settings: Settings, path: String) throws(PolicyError)
    -> PolicySource
  {
    var rules: [CommandRule] = []
    let lists: [(CommandRule.Action, String, [CommandPatternText])] = [
      (.deny, "deny", settings.deny), (.confirm, "confirm", settings.confirm), (.allow, "allow", settings.allow),
    ]
    for (action, key, patterns) in lists {
      for text in patterns {
        do throws(PatternError) {
          rules.append(
            CommandRule(action, try CommandPattern(text.pattern), name: text.name, reason: text.reason))
        } catch {
          throw .badPattern(text.pattern, error, key: key, path: path)
        }
      }
    }
    return PolicySource(
      author: author, path: path, rules: rules, confirmFrom: RiskLevel(rawValue: settings.confirmFrom.rawValue) ?? .safe
    )
  }

  /// Where the reader's rules stand: the file, and the variables that are set.
  var readersPath: String {
    let file = world.folders.config.map { $0 + "/config.toml" } ?? "config.toml"
    let variables = ["QMARK_DENY", "QMARK_CONFIRM", "QMARK_ALLOW", "QMARK_CONFIRM_FROM"]
    return ([file] + variables.filter { world.variable($0) != nil }.map { "$" + $0 }).joined(separator: ", ")
  }

  private func message(of error: any Error) -> String {
    (error as? any ToldError)?.message(in: world.machine.language) ?? String(describing: error)
  }
}
