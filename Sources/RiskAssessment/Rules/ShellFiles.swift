extension RiskRule {
  static let shellFiles = RiskRule(
    id: "shell-files", family: .shellFiles,
    reason: .init(
      "A file that every new shell runs is written.", "새 셸이 시작할 때마다 실행하는 파일을 고칩니다."),
    safer: .init(
      "Keep a copy, add the line in an editor, and test it in a new shell before you close this one.",
      "사본을 만들고 편집기로 줄을 추가한 뒤, 이 셸을 닫기 전에 새 셸에서 시험하십시오."),
    reversibility: .partly, touches: [.files, .system],
    danger: [
      "echo x ‹> ~/.bashrc›", "cp x ~/.zshrc", "rm ~/.profile", "curl x ‹>> ~/.bashrc›", "sed -i d ~/.bash_profile",
      "mv a ~/.zshenv",
      "wget -O ~/.bashrc https://x", "echo x | ‹tee ~/.profile›", "echo 'sudo() { x; }' ‹> ~/.config/fish/config.fish›",
      "ln -sf a ~/.bash_login", "truncate -s 0 ~/.zprofile",
      "echo 'alias sudo=x' ‹>> ~/.bashrc›", "echo 'export LD_PRELOAD=/tmp/x.so' | ‹tee -a ~/.profile›",
      "echo 'ssh() { x; }' ‹>> ~/.zshrc›", "echo 'PATH=/tmp:$PATH' ‹>> ~/.bashrc›",
    ],
    caution: [
      "echo 'alias x=y' ‹>> ~/.bashrc›", "echo x | ‹tee -a ~/.zshrc›",
      "echo 'export PATH=\"$HOME/bin:$PATH\"' ‹>> ~/.zshrc›", "vim ~/.bashrc", "nano ~/.profile",
    ],
    harmless: [
      "cat ~/.bashrc", "source ~/.bashrc", "grep alias ~/.zshrc", "cp ~/.bashrc bashrc.old", "less ~/.profile",
      "ls -a ~",
    ]
  ) { script in
    let writes = script.writes.filter { isStartUpFile($0.path) || isFetchedSettings($0) }
    let takesOver =
      !writes.isEmpty
      && script.invocations.contains { invocation in
        StandardInput.printedOrRead(by: invocation).contains { ByteSearch.holdsAny(of: takeovers, in: $0) }
      }
    return writes.map { write in
      let isFetched = write.program.map(fetchers.contains) == true
      let isMild = write.kind == .appends || write.kind == .edits && !isStream(write)
      return Match(level: isMild && !isFetched && !takesOver ? .caution : .danger, range: write.range)
    }
  }

  /// Lines that put something in the place of a program that asks for passwords, or load foreign code into all of them.
  private static let takeovers = [
    "alias sudo", "alias ssh=", "alias su=", "sudo()", "sudo ()", "ssh()", "ssh ()", "su()", "function sudo",
    "function ssh", "LD_PRELOAD", "LD_AUDIT", "DYLD_INSERT_LIBRARIES", "PATH=/tmp", "PATH=.:", "PATH=\"/tmp",
    "PATH=\".:",
    "PATH=/dev/shm", "/dev/tcp/",
  ]

  /// Whether settings that another program runs commands of are replaced by what comes from elsewhere.
  private static func isFetchedSettings(_ write: FileWrite) -> Bool {
    write.program.map(fetchers.contains) == true
      && [".vimrc", ".exrc", ".emacs", "/init.el", "/init.lua", "/init.vim", ".gitconfig", ".tmux.conf", ".inputrc"]
        .contains(where: write.path.hasSuffix)
  }

  private static func isStream(_ write: FileWrite) -> Bool {
    ["sed", "perl", "ruby"].contains(write.program ?? "")
  }

  /// Whether a shell runs the file when it starts.
  static func isStartUpFile(_ path: String) -> Bool {
    let endings = [
      "/.bashrc", "/.zshrc", "/.profile", "/.bash_profile", "/.zprofile", "/.zshenv", "/config.fish", "/.bash_login",
      "/.zlogin",
      "/.bash_logout", "/.bash_aliases", "/.xinitrc", "/.xprofile", "/.inputrc",
    ]
    return endings.contains { path.hasSuffix($0) || path == $0.dropFirst() } || path.hasPrefix("/etc/profile")
      || path.hasPrefix("/etc/bash") || path.hasPrefix("/etc/zsh") || path == "/etc/environment"
  }
}
