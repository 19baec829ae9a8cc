internal import CKnowledge

extension KnowledgeFile {
  /// The index of the tasks that `make generate` writes; the bytes live as long as the process.
  package static var taskIndex: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(start: qmark_task_index(), count: qmark_task_index_size())
  }

  /// Gives the memory that the index holds back to the system, for when no request is to be read for a while.
  package static func releaseTaskIndex() { qmark_release_task_index() }
}
