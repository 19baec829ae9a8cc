/// Answers of models that are kept: one small file each, in a private folder, that may be deleted at any time.
package struct AnswerCache: Sendable {
  let folder: String

  /// Makes a cache in `folder`, which is made when the first answer is kept.
  package init(folder: String) { self.folder = folder }

  /// The commands kept for this request; nil where there are none or they are damaged.
  ///
  /// `request` is everything the answer depends on (the body as sent, the model, the URL).
  package func commands(for request: [UInt8]) -> [String]? { nil }

  /// Keeps the commands; a folder that cannot be written is no error.
  package func keep(_ commands: [String], for request: [UInt8]) {}
}
