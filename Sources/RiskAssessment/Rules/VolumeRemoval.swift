extension RiskRule {
  static let volumeRemoval = RiskRule(
    id: "volume-removal", family: .devices,
    reason: .init(
      "A volume, pool or encrypted container is removed or erased, with all the data in it.",
      "볼륨이나 풀, 암호화된 저장소를 그 안의 데이터와 함께 없앱니다."),
    mildReason: .init(
      "A disk, volume, pool or file system is made, changed, opened or closed.",
      "디스크나 볼륨, 풀, 파일 시스템을 만들거나 바꾸거나, 열거나 닫습니다."),
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
    table: .disks)
}
