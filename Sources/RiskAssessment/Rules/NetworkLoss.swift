extension RiskRule {
  static let networkLoss = RiskRule(
    id: "network-loss", family: .network,
    reason: .init(
      "An interface, an address or a route changes; over ssh you may lock yourself out.",
      "인터페이스나 주소, 경로가 바뀌며, ssh로 연결했다면 접속이 끊길 수 있습니다."),
    safer: .init(
      "Do it at the console, or have at or sleep bring the old state back after some minutes.",
      "콘솔에서 하거나, 몇 분 뒤 이전 상태로 돌아가도록 at이나 sleep을 걸어 두십시오."),
    reversibility: .partly, touches: [.network, .system],
    danger: [
      "ip link set eth0 down", "sudo ‹ip route del default›", "ifconfig eth0 down", "route del default",
      "ip addr flush dev eth0",
      "nmcli networking off", "ifdown eth0", "nmcli con down eth0", "ssh h ‹ip link set eth0 down›",
      "ip link delete br0", "networkctl down eth0",
      "rfkill block all", "nmcli con delete x", "route flush", "ip netns delete x",
      "networksetup -setnetworkserviceenabled Wi-Fi off",
    ],
    caution: [
      "ip addr add 10.0.0.2/24 dev eth0", "ip link set eth0 up", "ip route add default via 10.0.0.1", "nmcli con up x",
      "ifup eth0",
      "ifconfig eth0 10.0.0.2", "tc qdisc add dev eth0 root netem delay 1s", "dhclient -r", "nmcli radio wifi off",
      "rfkill block wifi",
      "hostnamectl set-hostname x",
      "wg-quick down wg0", "resolvectl dns eth0 1.1.1.1",
    ],
    harmless: [
      "ip addr", "ip link show", "ip route get 1.1.1.1", "ifconfig", "route -n", "nmcli device status", "ip -s link",
      "rfkill list",
      "hostnamectl", "ifconfig eth0", "ip a show dev eth0", "tc qdisc show", "resolvectl status",
    ],
    programs: [
      "ip", "ifconfig", "route", "nmcli", "ifdown", "ifup", "rfkill", "tc", "dhclient", "hostnamectl", "wg-quick",
      "resolvectl",
      "networksetup", "netplan", "brctl", "networkctl", "wicked", "connmanctl", "ovs-vsctl",
    ]
  ) { invocation in
    if invocation.isHelp { return nil }
    let words = invocation.words
    func contains(_ names: String...) -> Bool { words.contains { names.contains($0) } }
    switch invocation.name {
    case "ip":
      let isSunk = contains("blackhole", "unreachable", "prohibit") && contains("default", "0.0.0.0/0", "::/0")
      return isSunk || contains("down", "del", "delete", "flush")
        ? .danger : contains("add", "set", "replace", "change", "append") ? .caution : nil
    case "ifconfig":
      return contains("down", "delete", "destroy") ? .danger : invocation.operands.count > 1 ? .caution : nil
    case "route": return contains("del", "delete", "flush") ? .danger : contains("add", "change") ? .caution : nil
    case "nmcli":
      if words.first == "radio" || words.first == "r" { return contains("on", "off") ? .caution : nil }
      return contains("off", "down", "delete", "disconnect")
        ? .danger : contains("up", "add", "modify", "connect", "on", "reload") ? .caution : nil
    case "ifdown": return .danger
    case "rfkill": return contains("block") && contains("all") ? .danger : contains("block", "unblock") ? .caution : nil
    case "tc": return contains("add", "del", "replace", "change") ? .caution : nil
    case "hostnamectl":
      return words.contains { $0.hasPrefix("set-") } || words.first == "hostname" && words.count > 1 ? .caution : nil
    case "resolvectl": return words.count > 2 && contains("dns", "domain", "revert") ? .caution : nil
    case "networksetup":
      // The radio can be switched on again at the machine.
      return contains("off") && words.first != "-setairportpower" || words.first?.hasPrefix("-remove") == true
        ? .danger : words.first?.hasPrefix("-set") == true ? .caution : nil
    case "netplan": return contains("apply", "try") ? .caution : nil
    case "networkctl", "wicked", "connmanctl", "ovs-vsctl":
      return contains("down", "delete", "ifdown", "disable", "disconnect", "del-br", "del-port", "emer-reset")
        ? .danger
        : contains("up", "ifup", "reload", "reconfigure", "enable", "add-br", "add-port", "renew") ? .caution : nil
    case "brctl": return contains("delbr", "delif") ? .danger : contains("addbr", "addif") ? .caution : nil
    default: return .caution
    }
  }
}
