/// Numbers by the hash of a word, with open addressing; two words of one 64-bit hash are taken for the same word.
struct WordTable: Sendable {
  private struct Place: Sendable {
    var key: UInt64 = 0
    var value: Int32 = 0
  }

  private var places: [Place]
  private var count = 0

  init(capacity: Int = 4096) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    places = [Place](repeating: Place(), count: size)
  }

  subscript(hash: UInt64) -> Int32? {
    places.withUnsafeBufferPointer { places in
      let mask = places.count - 1
      var place = Int(truncatingIfNeeded: hash >> 8) & mask
      while places[place].key != 0 {
        if places[place].key == hash { return places[place].value }
        place = (place + 1) & mask
      }
      return nil
    }
  }

  mutating func insert(_ hash: UInt64, _ value: Int32) {
    if count * 2 >= places.count { grow() }
    let mask = places.count - 1
    var place = Int(truncatingIfNeeded: hash >> 8) & mask
    while places[place].key != 0, places[place].key != hash { place = (place + 1) & mask }
    if places[place].key == 0 { count += 1 }
    places[place] = Place(key: hash, value: value)
  }

  private mutating func grow() {
    var larger = WordTable(capacity: places.count)
    for place in places where place.key != 0 { larger.insert(place.key, place.value) }
    self = larger
  }
}
