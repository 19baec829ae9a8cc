/// Numbers by the hash of a word, with open addressing; words whose hashes share their upper 40 bits are taken for the
/// same word.
struct WordTable: Sendable {
  /// The upper 40 bits of a hash, and the number plus one below them; 0 for an empty place.
  private(set) var places: Column<UInt64>
  private var count = 0

  private static let numberBits: UInt64 = 0xFF_FFFF

  init() { self.init(size: 64) }

  private init(size: Int) { places = Column([UInt64](repeating: 0, count: size)) }

  /// A table that was filled before.
  init(places: Column<UInt64>) {
    self.places = places
    count = places.count
  }

  subscript(hash: UInt64) -> Int32? {
    places.withUnsafeBufferPointer { places in
      let place = places[Self.place(of: hash, in: places)]
      return place == 0 ? nil : Int32(place & Self.numberBits) - 1
    }
  }

  mutating func insert(_ hash: UInt64, _ number: Int32) {
    if (count + 1) * 4 > places.count * 3 { grow() }
    let place = places.withUnsafeBufferPointer { Self.place(of: hash, in: $0) }
    if places[place] == 0 { count += 1 }
    places[place] = hash & ~Self.numberBits | UInt64(number + 1) & Self.numberBits
  }

  /// The place of a hash, or the empty one where it belongs.
  private static func place(of hash: UInt64, in places: UnsafeBufferPointer<UInt64>) -> Int {
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: hash >> 24) & mask
    while places[place] != 0, (places[place] ^ hash) & ~numberBits != 0 { place = (place + 1) & mask }
    return place
  }

  private mutating func grow() {
    var larger = WordTable(size: places.count * 2)
    for place in places where place != 0 { larger.insert(place, Int32(place & Self.numberBits) - 1) }
    self = larger
  }
}
