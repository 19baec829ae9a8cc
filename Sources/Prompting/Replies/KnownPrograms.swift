import CommandReference

/// Names that are surely programs, so that a line that begins with one may be a command.
enum KnownPrograms {
  /// Whether `name` is one: part of the shell, of our own knowledge, common, or a path.
  static func contains(_ name: String) -> Bool {
    if name.utf8.contains(UInt8(ascii: "/")) { return !name.hasSuffix("/") }
    return others.contains(name) || CommandLibrary.embedded.records(name, []) != nil
  }

  /// Shell builtins and common programs without an entry of their own.
  private static let others: Set<String> = [
    ".", ":", "[", "[[", "alias", "bg", "bind", "builtin", "cd", "command", "declare", "dirs", "disown", "echo",
    "eval", "exec", "exit", "export", "fg", "getopts", "hash", "history", "jobs", "kill", "let", "local", "popd",
    "printf", "pushd", "pwd", "read", "readonly", "set", "shopt", "source", "test", "trap", "type", "typeset", "ulimit",
    "umask", "unalias", "unset", "wait", "add-apt-repository", "ansible", "apt-cache", "apt-get", "at", "atq", "aws",
    "az", "blkid", "cargo", "chroot", "clang", "cmake", "composer", "conda", "convert", "cpio", "doas", "dot",
    "exiftool",
    "ffmpeg", "ffprobe", "firewall-cmd", "fzf", "gcloud", "gdb", "go", "gofmt", "gradle", "helm", "http", "ionice",
    "iostat", "iotop", "iptables", "java", "javac", "kubectl", "ldd", "logger", "loginctl", "lsmod", "magick", "mkfs",
    "mktemp", "modprobe", "mongosh", "mvn", "mysql", "mysqldump", "netcat", "nft", "nm", "node", "npx", "nvim",
    "objdump", "pandoc", "parallel", "php", "pip3", "pipx", "pkg", "poetry", "psql", "pytest", "python", "rclone",
    "redis-cli", "restic", "rustc", "rustup", "sar", "sftp", "snap", "socat", "sqlite3", "ssh-add", "strace", "swift",
    "tcpdump", "terraform", "tsc", "ufw", "uv", "vi", "vmstat", "xdotool", "xset", "youtube-dl", "yt-dlp", "zcat",
    "zgrep", "zsh",
  ]
}
