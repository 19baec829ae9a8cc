import CommandReference
import Explanation
import Knowledge
import Platform
import ShellGrammar
import Testing

@testable import OfflineEngine

/// The files of Knowledge/tasks: complete, well formed, and with commands that a shell reads.
@Suite struct TaskFileTests {
  static let records = KnowledgeFile.all(in: "tasks").flatMap { file in
    file.records.map { (file: file.name, record: $0) }
  }

  private static let keys: Set<String> = [
    "task", "about", "about.ko", "target", "slot", "en", "ko", "form", "form linux", "form macos", "root", "check",
    "careful", "careful linux", "careful macos", "first",
  ]

  /// Every program is there, so that every form counts.
  private static let machine = Machine(
    operatingSystem: .linux, isRoot: true, language: .english, findProgram: { "/bin/" + $0 }, fileExists: { _ in false }
  )

  @Test func everyRecordIsComplete() {
    #expect(Self.records.count >= 60)
    var names: Set<String> = []
    for (file, record) in Self.records {
      let name = record["task"] ?? "?"
      let place = "\(file) \(name) (line \(record.fields.first?.line ?? 0))"
      #expect(names.insert(name).inserted, "\(place) is there twice")
      #expect(record["about"] != nil && record["about.ko"] != nil, "\(place) needs about and about.ko")
      #expect(Set(record.values(of: "en")).count >= 6, "\(place) needs six ways to ask in English")
      #expect(Set(record.values(of: "ko")).count >= 3, "\(place) needs three ways to ask in Korean")
      #expect(record.fields.contains { $0.key.hasPrefix("form") }, "\(place) needs a form")
      for field in record.fields {
        #expect(Self.keys.contains(field.key), "\(file) line \(field.line): unknown key \(field.key)")
        #expect(!field.value.isEmpty, "\(file) line \(field.line): \(field.key) is empty")
      }
    }
  }

  @Test func carefulFormsStandBesideOtherForms() {
    let careful = Self.tasks.filter { task in
      OperatingSystem.allCases.contains { !task.carefulForms(on: $0).isEmpty }
    }
    #expect(careful.count >= 30)
    for task in careful {
      #expect(task.forms(on: .linux).first != task.carefulForms(on: .linux).first, "\(task.name)")
    }
    for (file, record) in Self.records {
      #expect(record.values(of: "first").allSatisfy { $0 == "careful" }, "\(file) \(record["task"] ?? "?")")
      #expect(record["first"] == nil || record["careful"] != nil, "\(file) \(record["task"] ?? "?") needs careful")
    }
  }

  @Test func everySlotIsUsedAndEveryPlaceIsASlot() {
    for task in Self.tasks {
      let declared = Set(task.slots.map(\.name))
      var used: Set<String> = []
      for (form, _) in Self.forms(of: task) {
        for case .place(let place) in FormTemplate(form).parts { used.insert(place.name) }
      }
      #expect(declared == used, "\(task.name): slots \(declared.sorted()), used \(used.sorted())")
    }
  }

  @Test(arguments: ["plain", "it's a \"test\" $x `y`", "-n", "한글 이름"])
  func everyFormIsReadByTheGrammarAndByBash(text: String) throws {
    let commands = Self.commands(text: text)
    #expect(commands.count >= Self.records.count)
    for (place, command, _) in commands {
      let diagnostics = ShellParser().parse(command).diagnostics
      #expect(diagnostics.isEmpty, "\(place): \(command): \(diagnostics.first?.message ?? "")")
    }
    #expect(try BashSyntax.refused(["ls", "if"]) == ["if"])
    let refused = try BashSyntax.refused(commands.map(\.command))
    #expect(refused.isEmpty, "\(refused)")
  }

  @Test func ourOwnKnowledgeExplainsEveryWordOfEveryForm() {
    for (place, command, system) in Self.commands(text: "ls") {
      let reference = ProgramReference(manual: .none, operatingSystem: system)
      let explainer = CommandExplainer(reference: reference, machine: Self.machine)
      let explained = explainer.explain(ShellParser().parse(command))
      // What a form has just built is the reader's own program.
      let strangers = explained.unknown.map(\.text).filter { !$0.hasPrefix("./") }
      if !strangers.isEmpty, strangers.allSatisfy(Self.toldByTheirPagesAlone.contains) { continue }
      #expect(strangers.isEmpty, "\(place): \(command): unknown \(strangers)")
      #expect(explained.uncovered.isEmpty, "\(place): \(command): not covered \(explained.uncovered)")
    }
  }

  /// Programs without an entry of ours: the reader's manual page tells of them, or they are named as unknown.
  private static let toldByTheirPagesAlone: Set<String> = [
    "/usr/libexec/ApplicationFirewall/socketfilterfw", "afplay", "age", "age-keygen", "amixer", "ansible-playbook",
    "aplay", "arecord", "at", "atq", "aws", "blkid", "bluetoothctl", "brightnessctl", "caffeinate", "cargo", "cc",
    "chronyc", "convert", "createdb", "deactivate", "defaults", "dhclient", "dmidecode", "dropdb", "dscacheutil",
    "eject", "espeak-ng", "exiftool", "fastfetch", "ffmpeg", "ffplay", "ffprobe", "firewall-cmd", "fnm", "fs_usage",
    "fsck", "gio", "gnome-screenshot", "go", "gofmt", "gpgconf", "grim", "gs", "gsettings", "gtk-launch",
    "helm", "htpasswd", "identify", "iftop", "img2pdf", "import", "ioreg", "iostat", "iotop", "iperf3", "iptables",
    "iw", "iwgetid", "java", "kmutil", "kubectl", "kubens", "libreoffice", "locale", "loginctl", "lp", "lpstat",
    "lsmod", "magick", "mariadb", "mariadb-admin", "mariadb-dump", "mdls", "mdutil", "mkfs.ext4", "mkpasswd",
    "mkswap", "modprobe", "mogrify", "mongo", "mongodump", "mongorestore", "mongosh", "mpstat", "mpv", "mysql",
    "mysqladmin", "mysqldump", "n", "ncal", "neofetch", "nethogs", "nettop", "networkQuality", "networksetup", "nft",
    "nmcli", "node", "npx", "nvm", "optipng", "osascript", "oxipng", "pactl", "pandoc", "pdfinfo",
    "pdfseparate", "pdftoppm", "pdftotext", "pdfunite", "pfctl", "pg_dump", "pg_isready", "php", "pipx", "plistutil",
    "plutil", "psql", "purge", "pytest", "qpdf", "qrencode", "rec", "redis-cli", "rfkill", "rustup", "say",
    "screencapture", "scrot", "security", "sftp", "shellcheck", "sips", "smartctl", "sntp", "soffice",
    "softwareupdate", "spd-say", "speedtest", "speedtest-cli", "sqlite3", "sshfs", "swapoff", "sync",
    "systemd-analyze", "systemd-detect-virt", "systemd-inhibit", "systemd-run", "tcpdump", "terraform", "tesseract",
    "tofu", "tokei", "trash-empty", "trash-put", "udisksctl", "ufw", "units", "uv", "whois", "wlr-randr", "xattr",
    "xbacklight", "xcode-select", "xdg-screensaver", "xrandr", "youtube-dl", "yt-dlp", "zbarimg",
  ]

  /// Every form of every task, with `text` in the slots that take any text and a sample of its type in the others.
  private static func commands(text: String) -> [(place: String, command: String, system: OperatingSystem)] {
    tasks.flatMap { task in
      var values: [String: SlotValue] = [:]
      for slot in task.slots { values[slot.name] = DefaultValue.read(samples[slot.type] ?? text, slot.type) }
      let renderer = FormRenderer(record: task, values: values, machine: machine)
      return forms(of: task).compactMap { form, system in
        renderer.command(form).map { (task.name, $0.text, system) }
      }
    }
  }

  private static let tasks: [TaskRecord] = {
    let library = TaskLibrary.compiled()
    return (0..<library.count).map { library.record($0) }
  }()

  /// The forms of both systems, each once, with the first system that it is for.
  private static func forms(of task: TaskRecord) -> [(form: String, system: OperatingSystem)] {
    var seen: Set<String> = []
    return [OperatingSystem.linux, .macos].flatMap { system in
      (task.forms(on: system) + task.carefulForms(on: system)).filter { seen.insert($0).inserted }.map { ($0, system) }
    }
  }

  private static let samples: [SlotType: String] = [
    .port: "8080", .number: "42", .count: "5", .ordinal: "4", .range: "5-10", .size: "100M", .age: "7 days",
    .duration: "30", .mode: "755", .signal: "TERM", .pid: "4321", .column: "3", .delimiter: ",", .date: "2024-01-31",
    .program: "ls", .fileExtension: "jpg", .archive: "backup.tar.gz", .url: "https://example.com/a",
    .host: "example.com",
  ]
}
