extension RiskRule {
  static let volumeRemoval = RiskRule(
    id: "volume-removal", family: .devices,
    reason: .init(
      "A volume, pool or encrypted container is removed or erased, with all the data in it.",
      "볼륨이나 풀, 암호화된 저장소를 그 안의 데이터와 함께 없앱니다."),
    safer: .init(
      "List it first (lvs, zfs list, cryptsetup luksDump), and keep a snapshot or a header backup.",
      "먼저 목록(lvs, zfs list, cryptsetup luksDump)을 확인하고 스냅샷이나 헤더 백업을 만드십시오."),
    reversibility: .no, touches: [.files, .system],
    danger: [
      "sudo ‹lvremove vg/data›", "vgremove vg", "pvremove /dev/sdb", "zpool destroy tank",
      "zpool create -f tank /dev/sdb",
      "sudo ‹zfs destroy -r tank/x›",
      "cryptsetup luksFormat /dev/sdb", "cryptsetup erase /dev/sdb", "blkdiscard /dev/nvme0n1",
      "hdparm --security-erase p /dev/sda", "nvme format /dev/nvme0n1", "mdadm --zero-superblock /dev/sda1",
      "btrfs subvolume delete x", "zfs rollback tank@a", "zpool labelclear /dev/sda", "sg_format /dev/sg1",
      "tmutil deletelocalsnapshots /", "diskutil apfs deleteContainer disk3", "diskutil apfs deleteVolume disk3s1",
    ],
    caution: ["lvreduce -L 1G vg/x", "mdadm --stop /dev/md0", "zpool export tank", "cryptsetup luksClose x"],
    harmless: [
      "lvs", "zpool status", "zfs list", "cryptsetup luksDump /dev/sdb", "hdparm -I /dev/sda", "nvme list",
      "mdadm --detail /dev/md0", "btrfs subvolume list /", "zfs destroy -n tank/x",
    ],
    programs: [
      "lvremove", "vgremove", "pvremove", "lvreduce", "vgreduce", "zpool", "zfs", "cryptsetup", "blkdiscard", "hdparm",
      "nvme", "mdadm", "btrfs", "sg_format", "tmutil", "diskutil",
    ]
  ) { invocation in
    let words = invocation.plainWords()
    let verb = words.first ?? ""
    switch invocation.name {
    case "lvremove", "vgremove", "pvremove", "blkdiscard", "sg_format":
      return invocation.hasFlag("t", "--test") || invocation.isHelp ? nil : .danger
    case "lvreduce", "vgreduce": return .caution
    case "zpool":
      return ["destroy", "labelclear"].contains(verb)
        || verb == "create" && words.contains { $0.hasPrefix("/dev/") }
        ? .danger : ["export", "remove", "detach", "offline"].contains(verb) ? .caution : nil
    case "zfs":
      return ["destroy", "rollback"].contains(verb) ? invocation.hasFlag("n") ? nil : .danger : nil
    case "cryptsetup":
      let verbs: Set<String> = ["luksFormat", "erase", "luksErase", "luksKillSlot", "luksRemoveKey", "reencrypt"]
      return verbs.contains(verb)
        ? .danger : ["luksClose", "close", "luksOpen", "open"].contains(verb) ? .caution : nil
    case "hdparm":
      return words.isEmpty
        ? nil
        : invocation.words.contains { $0.hasPrefix("--security-") || $0 == "--trim-sector-ranges" } ? .danger : nil
    case "nvme": return ["format", "sanitize", "delete-ns"].contains(verb) ? .danger : nil
    case "diskutil": return words.dropFirst().first?.lowercased().hasPrefix("delete") == true ? .danger : nil
    case "tmutil": return verb.hasPrefix("delete") ? .danger : nil
    case "mdadm":
      return invocation.has("--zero-superblock")
        ? .danger : invocation.has("--stop", "-S", "--remove", "--fail", "-r", "-f") ? .caution : nil
    default: return verb == "subvolume" && words.dropFirst().first == "delete" ? .danger : nil
    }
  }
}
