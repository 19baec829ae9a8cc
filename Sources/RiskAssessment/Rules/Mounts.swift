extension RiskRule {
  static let mounts = RiskRule(
    id: "mounts", family: .devices,
    reason: .init(
      "File systems or swap are attached or taken away; programs that use them may lose what they write.",
      "파일 시스템이나 스왑을 연결하거나 떼며, 쓰고 있던 프로그램은 데이터를 잃을 수 있습니다."),
    safer: .init(
      "See what is mounted with findmnt and who uses it with fuser -vm, and leave out -f and -l.",
      "findmnt로 마운트를, fuser -vm으로 쓰는 프로그램을 확인하고 -f와 -l은 빼십시오."),
    reversibility: .partly, touches: [.files, .system],
    danger: [
      "umount -l /", "sudo ‹umount -a›", "sudo ‹mount --bind /tmp/x /etc/passwd›", "mount -o bind a /usr/bin/sudo",
      "mount -t tmpfs none /etc", "mount -B /tmp/x /var/lib", "sudo ‹umount -f /home›",
    ],
    caution: [
      "sudo ‹mount /dev/sdb1 /mnt›", "sudo ‹umount /mnt›", "sudo ‹umount -l /mnt›", "sudo ‹umount -f /mnt›",
      "swapoff -a",
      "sudo ‹mount -o remount,rw /›", "swapon /swapfile", "diskutil unmountDisk disk2", "fusermount -u x",
      "mount -t tmpfs none /tmp/x", "losetup -d /dev/loop0",
    ],
    harmless: [
      "mount", "mount -l", "mount -t ext4", "findmnt", "swapon --show", "diskutil list", "losetup -a", "swapon -s",
    ],
    programs: [
      "mount", "umount", "swapoff", "swapon", "diskutil", "fusermount", "fusermount3", "losetup", "eject", "udisksctl",
    ]
  ) { invocation in
    if invocation.isHelp { return nil }
    switch invocation.name {
    case "umount": return hidesSystem(invocation) || invocation.hasFlag("a", "--all") ? .danger : .caution
    case "mount":
      if invocation.operands.count > 1, !invocation.words.contains(where: { $0.contains("remount") }),
        hidesSystem(invocation)
      {
        return .danger
      }
      return invocation.operands.isEmpty && !invocation.hasFlag("a", "--all")
        || invocation.hasFlag("l") && invocation.arguments.count == 1
        || invocation.plainWords(valueFlags: ["-t", "--types"]).isEmpty && !invocation.hasFlag("a", "--all")
        ? nil : .caution
    case "swapon": return invocation.has("--show", "-s", "--summary") ? nil : .caution
    case "losetup":
      return invocation.arguments.isEmpty
        || invocation.has("-a", "--all", "-l", "--list", "-j", "-f") && invocation.operands.isEmpty ? nil : .caution
    case "diskutil":
      return invocation.subcommand?.lowercased().contains("mount") == true || invocation.subcommand == "eject"
        ? .caution : nil
    case "udisksctl": return ["mount", "unmount", "power-off"].contains(invocation.subcommand ?? "") ? .caution : nil
    default: return .caution
    }
  }

  /// Whether the place is a folder or a file that the whole system uses.
  private static func hidesSystem(_ invocation: Invocation) -> Bool {
    guard let place = invocation.operands.last?.text, !place.hasPrefix("/dev/"), !mountPoints.contains(place) else {
      return false
    }
    return TargetPath.isSystem(place) || TargetPath.isInSystem(place)
  }

  /// System folders that are empty until something is mounted there.
  private static let mountPoints: Set<String> = [
    "/mnt", "/media", "/boot/efi", "/proc", "/sys", "/run", "/dev", "/opt",
  ]
}
