@testable import Explanation

/// Changes programs of a table at random.
struct ProgramMutator {
  private var numbers: SeededNumbers
  private let signs: [Character]
  private let joints: [String]

  init(seed: UInt64, signs: String, joints: [String]) {
    numbers = SeededNumbers(seed)
    self.signs = Array(signs)
    self.joints = joints
  }

  /// One program or two joined, with a sign put in, left out or exchanged.
  mutating func program(from table: [String]) -> String {
    var text = Array(table.randomElement(using: &numbers) ?? "")
    if Bool.random(using: &numbers) {
      text += joints.randomElement(using: &numbers) ?? ""
      text += table.randomElement(using: &numbers) ?? ""
    }
    let place = Int.random(in: 0...text.count, using: &numbers)
    let sign = signs.randomElement(using: &numbers) ?? " "
    switch Int.random(in: 0..<4, using: &numbers) {
    case 0: text.insert(sign, at: place)
    case 1 where place < text.count: text[place] = sign
    case 2 where place < text.count: text.remove(at: place)
    default: break
    }
    return String(text)
  }
}
