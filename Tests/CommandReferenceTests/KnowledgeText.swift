import CommandReference
import Knowledge

/// Command files written in a test.
enum KnowledgeText {
  static func records(_ text: String) -> [KnowledgeRecord] {
    var text = text
    return text.withUTF8 { KnowledgeRecord.read($0) }
  }

  static func read(_ text: String) -> (knowledge: CommandKnowledge?, problems: [KnowledgeProblem]) {
    CommandKnowledge.read(records(text))
  }
}
