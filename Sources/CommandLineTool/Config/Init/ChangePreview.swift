import Settings
import TerminalUI

/// What is taken out of a file and put into it, line by line, with stars for secrets.
enum ChangePreview {
  /// The changed lines, with a minus or a plus before each.
  static func lines(from before: String, to after: String, path: String) throws -> [String] {
    let old = try lines(of: before, path: path)
    let new = try lines(of: after, path: path)
    let difference = new.difference(from: old)
    let removed = Set(difference.removals.map(offset))
    let inserted = Set(difference.insertions.map(offset))
    var changed: [String] = []
    var (oldPlace, newPlace) = (0, 0)
    while oldPlace < old.count || newPlace < new.count {
      if removed.contains(oldPlace) {
        changed.append("- " + old[oldPlace])
        oldPlace += 1
      } else if inserted.contains(newPlace) {
        changed.append("+ " + new[newPlace])
        newPlace += 1
      } else {
        oldPlace += 1
        newPlace += 1
      }
    }
    return changed.map { VisibleText.escape($0) }.filter { $0.count > 2 }
  }

  private static func offset(_ change: CollectionDifference<String>.Change) -> Int {
    switch change {
    case .insert(let offset, _, _), .remove(let offset, _, _): offset
    }
  }

  private static func lines(of text: String, path: String) throws -> [String] {
    try SettingsEditor(text: text, path: path).masked.split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).map(String.init)
  }
}
