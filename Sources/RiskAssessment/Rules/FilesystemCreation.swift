extension RiskRule {
  static let filesystemCreation = RiskRule(
    id: "file-system-creation", family: .devices,
    reason: .init(
      "A disk or partition is formatted or laid out anew: everything on it is lost.",
      "디스크나 파티션을 새로 만들어 그 안의 모든 것이 사라집니다."),
    safer: .init(
      "Check the device with lsblk -f, have a backup, and try it on an image file first.",
      "lsblk -f로 장치를 확인하고 백업한 뒤, 먼저 이미지 파일에 시험해 보십시오."),
    reversibility: .no, touches: [.files, .system],
    danger: [
      "mkfs.ext4 /dev/sdb1", "sudo ‹wipefs -a /dev/sda›", "sudo ‹parted /dev/sda mklabel gpt›",
      "diskutil eraseDisk JHFS+ X disk2", "mkfs -t xfs /dev/sdc", "mkswap /dev/sda2", "sgdisk -Z /dev/sda",
      "sudo ‹fdisk /dev/sda›", "sfdisk /dev/sda < layout", "mke2fs /dev/sdb", "cfdisk /dev/sda", "newfs /dev/ada0",
      "parted -s /dev/sdb rm 1", "sudo ‹gdisk /dev/sdb›", "mkdosfs /dev/sdb1", "diskutil partitionDisk disk2 GPT",
    ],
    caution: [
      "tune2fs -L data /dev/sda1", "resize2fs /dev/sda1", "fsck -y /dev/sda1", "e2label /dev/sda1 x",
      "growpart /dev/sda 1",
    ],
    harmless: [
      "fdisk -l", "parted -l", "diskutil list", "lsblk", "wipefs /dev/sda", "parted /dev/sda print",
      "sfdisk -d /dev/sda",
      "sgdisk -p /dev/sda", "tune2fs -l /dev/sda1", "fsck -n /dev/sda1", "mkfs.ext4 --help", "mkfs.ext4 -n /dev/sda1",
    ]
  ) { script in
    script.invocations.compactMap { invocation in
      formatLevel(invocation).map { Match(level: $0, range: invocation.range) }
    }
  }

  private static func formatLevel(_ invocation: Invocation) -> RiskLevel? {
    guard let name = invocation.name, !invocation.isHelp else { return nil }
    if name == "mkfs" || name.hasPrefix("mkfs.") || name.hasPrefix("newfs") || makers.contains(name) {
      return invocation.hasFlag("n") && name.hasPrefix("mkfs.ext") || invocation.has("-V") ? nil : .danger
    }
    let verb = invocation.subcommand ?? ""
    switch name {
    case "wipefs":
      return (invocation.hasFlag("a", "--all") || invocation.hasFlag("o", "--offset"))
        && !invocation.hasFlag("n", "--no-act")
        ? .danger : nil
    case "fdisk", "gdisk", "cfdisk", "cgdisk": return invocation.hasFlag("l", "--list") ? nil : .danger
    case "sfdisk":
      return invocation.hasFlag("l", "--list") || invocation.hasFlag("d", "--dump")
        || invocation.hasFlag("n", "--no-act")
        || invocation.has("-J", "-F", "--json", "--verify", "-s") ? nil : .danger
    case "parted":
      let isReading = invocation.hasFlag("l", "--list") || invocation.words.contains("print")
      return isReading ? nil : .danger
    case "sgdisk":
      return invocation.has("-p", "--print", "-i", "--info", "-v", "--verify", "-b", "--backup") ? nil : .danger
    case "tune2fs", "xfs_admin", "btrfstune": return invocation.hasFlag("l") ? nil : .caution
    case "e2label", "fatlabel": return invocation.operands.count > 1 ? .caution : nil
    case "resize2fs", "xfs_growfs": return .caution
    case "growpart": return invocation.hasFlag("N", "--dry-run") ? nil : .caution
    case "xfs_repair" where invocation.hasFlag("L"): return .danger
    case "debugfs": return invocation.hasLetter("w") ? .danger : nil
    case "fsck", "e2fsck", "xfs_repair": return invocation.hasFlag("n") || invocation.hasFlag("N") ? nil : .caution
    case "diskutil":
      let isErasing =
        verb.lowercased().hasPrefix("erase") || verb.hasPrefix("partition") || verb.hasPrefix("secureErase")
      return isErasing || verb.lowercased().hasPrefix("zero") || verb.lowercased().hasPrefix("reformat") ? .danger : nil
    default: return name.hasPrefix("fsck.") && !invocation.hasFlag("n") ? .caution : nil
    }
  }

  private static let makers: Set<String> = [
    "mkswap", "mke2fs", "mkdosfs", "mkntfs", "newfs", "newfs_apfs", "newfs_hfs", "mkexfatfs", "mkudffs", "bcachefs",
  ]
}
