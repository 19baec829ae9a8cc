/// Numbers by the hash of a word, with open addressing; two words of one 64-bit hash are taken for the same word.
struct WordTable: Sendable {
  private var keys: [UInt64]
  private var values: [Int32]
  private(set) var count = 0

  init(capacity: Int = 4096) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    keys = [UInt64](repeating: 0, count: size)
    values = [Int32](repeating: 0, count: size)
  }

  subscript(hash: UInt64) -> Int32? {
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: hash >> 8) & mask
    while keys[place] != 0 {
      if keys[place] == hash { return values[place] }
      place = (place + 1) & mask
    }
    return nil
  }

  mutating func insert(_ hash: UInt64, _ value: Int32) {
    if count * 2 >= keys.count { grow() }
    let mask = keys.count - 1
    var place = Int(truncatingIfNeeded: hash >> 8) & mask
    while keys[place] != 0, keys[place] != hash { place = (place + 1) & mask }
    if keys[place] == 0 { count += 1 }
    keys[place] = hash
    values[place] = value
  }

  private mutating func grow() {
    var larger = WordTable(capacity: keys.count)
    for (place, key) in keys.enumerated() where key != 0 { larger.insert(key, values[place]) }
    self = larger
  }
}
