/// Words by which programs with subcommands do more than answer, beyond those of `CloudWords` and `DestructiveVerbs`: a word
/// that asks is no question behind one of them (`resize list` works on what is called `list`).
enum ActingVerbs {
  /// Whether the word begins or ends with one of them: `vm-suspend`, `guest.run`, `image-download`.
  static func names(_ word: String) -> Bool {
    let parts = word.lowercased().split { "-:._".contains($0) }
    return parts.first.map(verbs.contains) == true || parts.last.map(verbs.contains) == true
  }

  private static let verbs: Set<Substring> = [
    "swap", "resize", "rescale", "move", "suspend", "resume", "activate", "deactivate", "call", "connect", "disconnect",
    "execute", "decrypt", "encrypt", "approve", "reject", "promote", "demote", "upgrade", "downgrade", "install",
    "reinstall", "init", "initialize", "bootstrap", "launch", "open", "close", "link", "unlink", "join", "leave",
    "pull", "push", "build", "release", "redeploy", "rename", "transfer", "clone", "merge", "migrate", "migration",
    "rebuild", "reimage", "rescue", "boot", "power", "poweroff", "poweron", "halt", "pause", "unpause", "lock",
    "unlock", "shelve", "unshelve", "extend", "shrink", "grow", "growlogical", "growphysical", "bind", "unbind",
    "grant", "switch", "refresh", "converge", "provision", "up", "download", "upload", "save", "load", "unload",
    "scp", "sftp", "fork", "failover", "evacuate", "cordon", "uncordon", "drain", "replay", "retry", "skip", "compact",
    "reshard", "rebalance", "repair", "fix", "sign", "generate", "rotate", "write", "rewrite", "compose", "register",
    "subscribe", "unsubscribe", "assign", "unassign", "associate", "disassociate", "adopt", "take", "copy", "dev",
    "retag", "capture", "certify", "change", "edit", "trigger", "flash", "mount", "unmount", "console", "controller",
    "primary", "secondary", "adjust", "enter", "redo", "squash", "finish", "render", "pack", "dsync", "restage",
    "map", "unmap", "unset", "alter", "patch", "replace", "submit", "abort", "recreate", "proxy", "tunnel", "produce",
    "bash", "sh", "gem", "ch", "signurl", "addvolume", "removevolume", "standby", "online", "relocate", "recovery",
    "configure", "interactive", "feedback", "rescan", "rollback", "shutdown", "deallocate", "diag", "run", "exec",
    "start",
    "stop", "restart", "reset", "destroy", "delete", "remove",
  ]
}
