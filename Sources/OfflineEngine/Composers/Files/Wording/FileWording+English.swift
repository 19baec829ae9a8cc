extension FileWording {
  var english: String {
    var words = verb + " " + subject
    let conditions = request.tests.map { test($0) } + request.contents.map { content($0) }
    if !conditions.isEmpty { words += " " + joined(conditions, ", ") }
    if !places.isEmpty { words += " " + places }
    if !exclusions.isEmpty { words += ", without " + joined(exclusions, ", ") }
    if let order { words += ", " + order }
    if request.isOfBothEnds {
      words += ", the first and the last"
    } else if let limit = request.limit {
      words += limit == 1 ? ", only the first" : ", the first \(limit)"
    }
    return words + ending
  }

  private var subject: String {
    let noun =
      switch request.kind {
      case .file: "files"
      case .folder: "folders"
      case .link: "links"
      case .socket: "sockets"
      case .pipe: "named pipes"
      case .device: "devices"
      case nil: request.tests.contains(.brokenLink) ? "links" : "files and folders"
      }
    let wanted = request.names.filter { !$0.isNegated }.map(\.pattern)
    let unwanted = request.names.filter(\.isNegated).map(\.pattern)
    return noun + (wanted.isEmpty ? "" : " named " + joined(wanted, " or "))
      + (unwanted.isEmpty ? "" : " not named " + joined(unwanted, " or "))
  }

  private var verb: String {
    switch request.action {
    case .list, .namesOnly: request.order != nil ? "List" : "Find"
    case .longList: "List in detail"
    case .count: "Count"
    case .totalSize: "Add up the sizes of"
    case .sizes: "Show the sizes of"
    case .delete: "Delete"
    case .move: "Move"
    case .copy: "Copy"
    case .changeExtension, .addPrefix: "Rename"
    case .setMode: "Change the permissions of"
    case .setOwner: "Change the owner of"
    case .setGroup: "Change the group of"
    case .archive: "Archive"
    case .compress: "Compress each of"
    case .grep(let grep): grep.style == .counts ? "Count the matching lines in" : "Show the matching lines in"
    case .replaceText: "Replace text in"
    case .run: "Run a command on each of"
    case .touch: "Set the time to now on"
    case .printContents: "Print"
    case .countWords: "Count the words of"
    case .replaceInNames: "Change the names of"
    case .createIn: "Create a file in each of"
    case .countLines(let inTotal): inTotal ? "Count all lines of" : "Count the lines of each of"
    case .duplicates: "Find identical"
    case .duplicateNames: "Find equal names of"
    case .facts: "Show facts of"
    case .folders: "List the folders of"
    case .distinct(let fact, let isCounted): (isCounted ? "Count by \(noun(fact)) the" : "List each \(noun(fact)) of")
    case .endings(let isCounted): isCounted ? "Count by ending the" : "List the endings of"
    case .countPerFolder: "Count by folder the"
    case .decompress: "Unpack each of"
    case .printEnds(let isFirst, _): isFirst ? "Show the first lines of each of" : "Show the last lines of each of"
    case .contentTypes: "Tell what kind of content is in"
    case .tree: "Show as a tree the"
    case .checksumOfAll(let sum, _): "Compute one \(sum.rawValue) sum of the sums of"
    case .checksum(let sum): "Compute the \(sum.rawValue) sums of"
    }
  }

  private func noun(_ fact: FileFact) -> String {
    switch fact {
    case .owner: "owner"
    case .group: "group"
    default: "mode"
    }
  }

  private var ending: String {
    var ending: String
    switch request.action {
    case .move(let path), .copy(let path), .archive(let path): ending = " to \(path)"
    case .changeExtension(let new): ending = " to end in .\(new)"
    case .setMode(let text), .setOwner(let text), .setGroup(let text): ending = " to \(text)"
    case .createIn(let name): ending = ": \(name)"
    case .replaceInNames(let old, let new), .replaceText(let old, let new): ending = ": \(old) becomes \(new)"
    case .run(let command): ending = ": \(command)"
    default: ending = ""
    }
    if let output = request.output { ending += ", saved to \(output)" }
    return ending
  }

  private func content(_ content: ContentTest) -> String {
    (content.isNegated ? "without " : "with ") + (content.isWord ? "the word " : "the text ") + content.text
  }

  private var places: String {
    var words: [String] = []
    if !request.places.isEmpty { words.append("below " + joined(request.places, " and ")) }
    if let depth = request.depth.maximum {
      words.append(depth == 1 ? "not in subfolders" : "at most \(depth) levels deep")
    }
    return joined(words, ", ")
  }

  private var exclusions: [String] {
    request.exclusions.map { exclusion in
      switch exclusion {
      case .folder(let name), .name(let name): name
      case .hidden: "hidden files"
      }
    }
  }

  private var order: String? {
    guard let order = request.order else { return nil }
    switch (order.key, order.isDescending) {
    case (.size, true): return "biggest first"
    case (.size, false): return "smallest first"
    case (.time, true): return "newest first"
    case (.time, false): return "oldest first"
    case (.name, false): return "by name"
    case (.name, true): return "by name, backwards"
    }
  }

  private func test(_ test: FileTest) -> String {
    switch test {
    case .size(let comparison, let amount, let unit):
      compare(comparison, "larger than", "of at most", "of") + " " + size(amount, unit)
    case .age(let time, let comparison, let amount, let unit):
      "\(verb(time)) " + compare(comparison, "more than", "within the last", "about")
        + " \(amount) \(unit.name(amount))"
        + (comparison == .less ? "" : " ago")
    case .day(let time, let daysAgo): "\(verb(time)) \(daysAgo == 0 ? "today" : "yesterday")"
    case .sinceDay(let time, let daysAgo): "\(verb(time)) since \(daysAgo == 0 ? "midnight" : "yesterday")"
    case .sinceUnit(let time, let unit): "\(verb(time)) this \(unit.name(1))"
    case .since(let time, let date): "\(verb(time)) since \(date.text)"
    case .before(let time, let date): "\(verb(time)) before \(date.text)"
    case .on(let time, let date): "\(verb(time)) on \(date.text)"
    case .newerThan(let path, let isNegated): (isNegated ? "not newer than " : "newer than ") + path
    case .owner(let name, let isNegated): (isNegated ? "not owned by " : "owned by ") + name
    case .group(let name, let isNegated): (isNegated ? "not of group " : "of group ") + name
    case .mode(let mode, let isNegated): (isNegated ? "without permissions " : "with permissions ") + mode
    case .permission(let permission, let isNegated): (isNegated ? "not " : "") + quality(permission)
    case .hidden(let isNegated): isNegated ? "not hidden" : "hidden"
    case .empty(let isNegated): isNegated ? "not empty" : "empty"
    case .brokenLink: "whose target is gone"
    case .ownerless: "without an owner"
    case .inode(let number): "with inode \(number)"
    case .hardLinks: "with more than one name"
    case .length(let unit, let comparison, let amount):
      "with " + compare(comparison, "more than", "fewer than", "exactly")
        + " \(amount) \(unit == .words ? "words" : "lines")"
    }
  }

  private func compare(_ comparison: Comparison, _ more: String, _ less: String, _ same: String) -> String {
    switch comparison {
    case .more: more
    case .less: less
    case .exactly: same
    }
  }

  private func verb(_ time: FileTime) -> String {
    switch time {
    case .modified: "changed"
    case .accessed: "read"
    case .created: "created"
    case .changed: "with a status changed"
    }
  }

  private func quality(_ permission: FilePermission) -> String {
    switch permission {
    case .readable: "readable"
    case .executable: "executable"
    case .worldWritable: "writable by everybody"
    case .groupWritable: "writable by their group"
    case .writable: "writable"
    case .worldReadable: "readable by everybody"
    case .setuid: "setuid"
    case .setgid: "setgid"
    case .sticky: "sticky"
    }
  }
}
