extension RiskRule {
  static let deviceWrite = RiskRule(
    id: "device-write", family: .devices,
    reason: .init(
      "A device is written directly: the data and file systems on it are destroyed.",
      "장치에 직접 쓰므로 그 안의 데이터와 파일 시스템이 망가집니다."),
    safer: .init(
      "Check the device with lsblk and that nothing of it is mounted, and have a backup.",
      "lsblk로 장치가 맞는지, 마운트되지 않았는지 확인하고 백업해 두십시오."),
    reversibility: .no, touches: [.files, .system],
    danger: [
      "dd if=x.iso of=/dev/sda", "cat x ‹> /dev/sdb›", "sudo ‹shred /dev/nvme0n1›", "cp img /dev/sdc",
      "cat i | sudo ‹tee /dev/sda›", "sudo ‹dd if=/dev/zero of=/dev/sdb bs=1M›",
      "xzcat i.xz | sudo ‹dd of=/dev/mmcblk0›",
      "badblocks -w /dev/sda", "mv a /dev/sda", "sudo ‹ddrescue -f in /dev/sdb log›", "pv i.img ‹> /dev/disk2›",
      "dd if=x.iso of=$DISK", "cp a.img \"/dev/$dev\"", "sudo ‹dd if=x of=\"${dev}\"›", "cat x ‹> \"$USB_DEVICE\"›",
    ],
    harmless: [
      "dd if=/dev/zero of=file bs=1M count=1", "cat x > /dev/null", "dd if=/dev/sda of=image", "lsblk /dev/sda",
      "echo x > /dev/tty", "cp a /dev/shm/a", "badblocks -v /dev/sda", "dd if=$DISK of=image", "dd if=x of=$OUT",
      "cp a $DEVDIR/a", "cat /dev/urandom | head -c 9",
    ]
  ) { script in
    let written = script.writes.filter {
      TargetPath.isDataDevice($0.path) || TargetPath.isDeviceVariable($0.path)
    }
    return written.map { Match(level: .danger, range: $0.range) }
      + script.invocations.compactMap { invocation in
        let writes: Bool
        switch invocation.name {
        case "badblocks": writes = invocation.hasFlag("w") || invocation.hasFlag("n")
        case "qemu-img":
          writes =
            ["convert", "dd"].contains(invocation.subcommand)
            && (invocation.operands.last.map { TargetPath.isDataDevice($0.text) } == true
              || invocation.words.contains { $0.hasPrefix("of=/dev/") })
        case "ddrescue", "dd_rescue", "e2image", "xfs_copy":
          writes = invocation.operands.dropFirst().contains { TargetPath.isDataDevice($0.text) }
        case "dcfldd", "dc3dd":
          writes = invocation.words.contains { word in
            ["of=/dev/", "hof=/dev/", "wipe=/dev/", "hwipe=/dev/"].contains { word.hasPrefix($0) }
          }
        case "tar", "gtar", "bsdtar":
          writes =
            invocation.words.first.map { $0.prefix(8).contains("c") || $0 == "--create" } == true
            && invocation.words.contains(where: TargetPath.isDataDevice)
        case let name? where imagers.contains(name) || name.hasPrefix("partclone."):
          writes =
            !invocation.has("-c", "--clone", "-s=/dev") && invocation.words.contains(where: TargetPath.isDataDevice)
        default:
          writes =
            invocation.value(of: "-o", "--output", "--overwrite", "-O", "--target", "--dest")
            .map(TargetPath.isDataDevice) == true
        }
        return writes ? Match(level: .danger, range: invocation.range) : nil
      }
  }

  /// Programs that put an image on a disk.
  private static let imagers: Set<String> = [
    "fsarchiver", "usbimager", "woeusb", "Ventoy2Disk.sh", "rpi-imager", "ntfsclone", "partimage", "xfsrestore", "fwup",
    "caligula", "popsicle", "thin_restore", "etcher", "balena-etcher", "wimapply", "ocs-sr", "bmaptool", "mkusb",
    "ocs-onthefly",
  ]
}
