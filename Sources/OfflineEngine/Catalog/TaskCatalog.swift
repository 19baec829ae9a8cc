internal import Knowledge
package import Platform

/// What the library knows, to be listed, searched and shown.
package struct TaskCatalog: Sendable {
  let library: TaskLibrary
  let machine: Machine
  /// The topics, in the order of the library's texts.
  package let topics: [String]

  /// The tasks of the binary, on a machine.
  package static func embedded(on machine: Machine) -> TaskCatalog {
    TaskCatalog(library: .embedded(), topics: topicNames, machine: machine)
  }

  /// The names of the files of the binary's tasks.
  package static var topicNames: [String] {
    KnowledgeFile.all(in: "tasks").map { String($0.name.dropFirst("tasks/".count)) }
  }

  /// Makes a catalog of a library whose texts are these topics.
  init(library: TaskLibrary, topics: [String], machine: Machine) {
    self.library = library
    self.topics = topics
    self.machine = machine.remembering()
  }

  /// The names of the tasks.
  package var names: [String] { library.entries.indices.map { library.record($0).name } }

  /// The tasks of a topic, or of all, that may answer requests for a target.
  package func tasks(topic: String? = nil, target: OfflineRequest.Target = .shell) -> [KnownTask] {
    library.entries.indices.filter { index in
      allows(index, target) && (topic == nil || topic == self.topic(of: index))
    }.map(task)
  }

  /// The task of this name.
  package func task(named name: String) -> KnownTask? {
    library.entries.indices.first { library.record($0).name == name }.map(task)
  }

  /// The tasks that words are about, best first, at most `count`, and how many more there are.
  package func search(
    _ words: String, target: OfflineRequest.Target = .shell, count: Int
  ) -> (tasks: [KnownTask], more: Int) {
    let found = TaskSearch(catalog: self, target: target).found(words)
    return (found.prefix(count).map(task), max(0, found.count - count))
  }

  func allows(_ index: Int, _ target: OfflineRequest.Target) -> Bool {
    target == .shell || library.entries[index].target == target
  }

  private func topic(of index: Int) -> String {
    let text = library.entries[index].text
    return topics.indices.contains(text) ? topics[text] : ""
  }

  private func task(_ index: Int) -> KnownTask {
    let record = library.record(index)
    return KnownTask(
      name: record.name, topic: topic(of: index), target: library.entries[index].target,
      about: record.about(in: machine.language), phrasings: record.phrasings(in: machine.language),
      slots: record.slots.map {
        KnownSlot(name: $0.name, type: $0.type.rawValue, endings: $0.endings, defaultValue: $0.defaultValue)
      }, forms: FormListing(record: record, machine: machine).forms, needsRoot: record.needsRoot)
  }
}
