package import Platform
package struct OfflineRequest: Sendable { package var words: String; package var target: Target
  package enum Target: String, Sendable, CaseIterable { case shell, git, gh }
  package init(words: String, target: Target) { self.words = words; self.target = target } }
package struct Candidate: Sendable { package var command: String; package var task: String; package var about: String; package var confidence: Double; package var missingPrograms: [String]; package var unplaced: [String]
  package init(command: String, task: String, about: String, confidence: Double, missingPrograms: [String], unplaced: [String]) { self.command = command; self.task = task; self.about = about; self.confidence = confidence; self.missingPrograms = missingPrograms; self.unplaced = unplaced } }
package struct OfflineAnswer: Sendable { package var candidates: [Candidate]; package var unplaced: [String]
  package init(candidates: [Candidate], unplaced: [String]) { self.candidates = candidates; self.unplaced = unplaced } }
package enum Confidence { package static let threshold = 0.8 }
package struct TaskLibrary: Sendable { package static func embedded() -> TaskLibrary { TaskLibrary() } }
package struct OfflineSuggester: Sendable { package init(tasks: TaskLibrary, machine: Machine) {}
  package func answer(_ request: OfflineRequest, count: Int) -> OfflineAnswer { OfflineAnswer(candidates: [], unplaced: []) } }
