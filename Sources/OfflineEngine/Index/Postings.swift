/// For each word, the phrasings that have it.
struct Postings: Sendable {
  /// Where the list of each word begins, and the end of the last one.
  let starts: Column<UInt32>
  /// The lists, one after the other, each in ascending order.
  let phrasings: Column<UInt16>

  init(starts: Column<UInt32>, phrasings: Column<UInt16>) {
    self.starts = starts
    self.phrasings = phrasings
  }

  /// The lists of some phrasings, which are numbered with 16 bits.
  init(_ library: [TaskLibrary.Phrasing], elements: Column<Int16>, words: Int) {
    var lists = [[UInt16]](repeating: [], count: words)
    for (number, phrasing) in zip(UInt16.min...UInt16.max, library) {
      for index in Int(phrasing.start)..<Int(phrasing.start + phrasing.count) {
        let word = Int(elements[index])
        if word >= 0, lists[word].last != number { lists[word].append(number) }
      }
    }
    var starts: [UInt32] = [0]
    for list in lists { starts.append((starts.last ?? 0) + UInt32(list.count)) }
    self.starts = Column(starts)
    phrasings = Column(lists.flatMap { $0 })
  }

  /// The phrasings with a word that has tokens in `related`, in ascending order.
  func phrasings(ofMarked related: [UInt64], count: Int) -> [Int] {
    var set = [UInt64](repeating: 0, count: (count + 63) / 64)
    starts.withUnsafeBufferPointer { starts in
      phrasings.withUnsafeBufferPointer { phrasings in
        for word in related.indices where related[word] != 0 {
          for index in Int(starts[word])..<Int(starts[word + 1]) {
            let number = Int(phrasings[index])
            set[number >> 6] |= 1 << UInt64(number & 63)
          }
        }
      }
    }
    return Self.members(set)
  }

  private static func members(_ set: [UInt64]) -> [Int] {
    var members: [Int] = []
    members.reserveCapacity(set.reduce(0) { $0 + $1.nonzeroBitCount })
    for (index, bits) in set.enumerated() {
      var rest = bits
      while rest != 0 {
        members.append(index << 6 + rest.trailingZeroBitCount)
        rest &= rest - 1
      }
    }
    return members
  }
}
