extension RiskRule {
  static let kernelChange = RiskRule(
    id: "kernel-change", family: .kernel,
    reason: .init(
      "The running kernel, its modules or what it starts with is changed; the machine may stop.",
      "실행 중인 커널이나 모듈, 시작 설정이 바뀌어 컴퓨터가 멈출 수 있습니다."),
    mildReason: .init(
      "The kernel, the firmware, the clock, what the machine starts with, or a connected device is changed.",
      "커널이나 펌웨어, 시계, 시작 설정, 또는 연결된 장치가 바뀝니다."),
    safer: .init(
      "Note the old value with sysctl NAME or lsmod first, and keep a console at hand.",
      "먼저 sysctl 이름이나 lsmod로 이전 값을 적어 두고, 콘솔을 준비하십시오."),
    reversibility: .partly, touches: [.system],
    danger: [
      "echo c ‹> /proc/sysrq-trigger›", "echo 1 | sudo ‹tee /proc/sysrq-trigger›", "sudo ‹modprobe -r ext4›",
      "sudo ‹rmmod nvidia›",
      "echo 0 ‹> /proc/sys/kernel/randomize_va_space›", "sudo ‹insmod evil.ko›", "grub-install /dev/sda",
      "sudo ‹efibootmgr -b 1 -B›",
      "echo 1 ‹> /sys/block/sda/device/delete›", "kexec -l vmlinuz", "nvram -c", "flashrom -w x", "fwupdmgr install x",
      "sudo sh -c 'echo b ‹> /proc/sysrq-trigger›'",
    ],
    caution: [
      "sudo ‹sysctl -w vm.swappiness=10›", "sudo ‹modprobe nbd›", "sysctl -p", "update-grub",
      "sysctl net.ipv4.ip_forward=1",
      "update-initramfs -u", "depmod -a", "timedatectl set-ntp false", "hwclock -w", "date -s '2020-01-01'",
      "sudo ‹dkms remove x/1 --all›",
    ],
    harmless: [
      "sysctl -a", "lsmod", "modinfo ext4", "sysctl vm.swappiness", "cat /proc/sys/kernel/hostname", "efibootmgr",
      "uname -r", "modprobe -n x",
      "date", "hwclock --show", "timedatectl", "dkms status",
    ]
  ) { script in
    script.writes.compactMap { write in
      write.path.hasPrefix("/proc/") || write.path.hasPrefix("/sys/") || write.path.hasPrefix("/boot/")
        || write.path == "/etc/default/grub"
        ? Match(level: .danger, range: write.range) : nil
    }
      + script.invocations.compactMap { invocation in
        kernelLevel(invocation).map { Match(level: $0, range: invocation.range) }
      }
  }

  /// Settings that guard the machine, set to what leaves it open.
  private static func weakens(_ setting: String) -> Bool {
    let parts = setting.split(separator: "=", maxSplits: 1).map { $0.filter { $0 != " " && $0 != "\"" } }
    guard parts.count == 2 else { return false }
    let key = parts[0].replacing("/", with: ".")
    if key == "kernel.core_pattern" { return parts[1].hasPrefix("|") }
    if ["kernel.panic", "kernel.modules_disabled", "vm.panic_on_oom", "kernel.panic_on_oops"].contains(key) {
      return parts[1] != "0"
    }
    let guards = [
      "kernel.randomize_va_space", "kernel.yama.ptrace_scope", "kernel.kptr_restrict", "kernel.dmesg_restrict",
      "kernel.unprivileged_bpf_disabled", "fs.protected_", "net.ipv4.tcp_syncookies",
      "kernel.perf_event_paranoid", "net.ipv4.conf.all.rp_filter",
    ]
    return guards.contains { key.hasPrefix($0) } && ["0", "-1"].contains(parts[1])
  }

  private static func kernelLevel(_ invocation: Invocation) -> RiskLevel? {
    if invocation.isInformational { return nil }
    let words = invocation.words
    switch invocation.name {
    case "sysctl":
      if invocation.operands.contains(where: { weakens($0.text) }) { return .danger }
      return invocation.has("-w", "--write", "-p", "--load", "--system")
        || invocation.operands.contains { $0.text.contains("=") } ? .caution : nil
    case "modprobe":
      if invocation.has("-n", "--dry-run", "--show-depends", "-c") { return nil }
      return invocation.hasFlag("r", "--remove") ? .danger : .caution
    case "timedatectl": return words.first?.hasPrefix("set-") == true ? .caution : nil
    case "hwclock": return invocation.has("-w", "-s", "--systohc", "--hctosys", "--set") ? .caution : nil
    case "date": return invocation.has("-s", "--set") ? .caution : nil
    default: return HarmTable.firmware.level(of: invocation)
    }
  }
}
