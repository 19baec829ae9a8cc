extension RiskRule {
  static let filesystemCreation = RiskRule(
    id: "file-system-creation",
    english: "A disk or partition is formatted or laid out anew: everything on it is lost.",
    korean: "디스크나 파티션을 새로 만들어 그 안의 모든 것이 사라집니다.",
    reversibility: .no, touches: [.files, .system],
    harmful: [
      "mkfs.ext4 /dev/sdb1", "sudo wipefs -a /dev/sda", "sudo parted /dev/sda mklabel gpt",
      "diskutil eraseDisk JHFS+ X disk2",
    ],
    harmless: ["fdisk -l", "parted -l", "diskutil list", "lsblk", "wipefs /dev/sda"]
  ) { invocation in
    guard let name = invocation.name else { return nil }
    if name == "mkfs" || name.hasPrefix("mkfs.") || name == "mkswap" || name == "mke2fs" { return .danger }
    switch name {
    case "wipefs": return invocation.hasFlag("a", "--all") ? .danger : nil
    case "fdisk", "sfdisk", "parted", "gdisk", "cfdisk": return invocation.hasFlag("l", "--list") ? nil : .danger
    case "sgdisk": return .danger
    case "lvremove", "vgremove", "pvremove", "blkdiscard": return .danger
    case "zpool", "zfs": return invocation.subcommand == "destroy" ? .danger : nil
    case "diskutil":
      return invocation.subcommand.map { $0.hasPrefix("erase") || $0.hasPrefix("partition") } == true ? .danger : nil
    default: return nil
    }
  }
}
