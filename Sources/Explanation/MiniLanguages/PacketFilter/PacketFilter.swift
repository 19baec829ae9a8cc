/// A filter of tcpdump.
indirect enum PacketFilter {
  /// One condition, with its place.
  case condition(PacketCondition, Range<Int>)
  case not(PacketFilter)
  case all([PacketFilter])
  case any([PacketFilter])
}

/// One condition of a filter.
enum PacketCondition {
  /// Packets of a protocol.
  case proto(String)
  /// Where packets come from or go to; the protocol is nil where any will do.
  case place(proto: String?, Direction, Kind, String)
  /// Packets up to or from a size.
  case size(isAtLeast: Bool, String)
  /// `broadcast`, `multicast`.
  case manyReceivers(isBroadcast: Bool)
  /// Packets of a virtual network, of any where the number is nil.
  case vlan(String?)
  /// TCP packets of which one of these flags is set.
  case flags([String])
  /// A comparison of bytes of the packet.
  case comparison(String)

  /// Which end of a packet's way is meant.
  enum Direction { case either, source, target, both }
  /// What is compared.
  enum Kind { case host, network, port, ports, hardware }
}
