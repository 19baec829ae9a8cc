extension RiskRule {
  static let inPlaceEdit = RiskRule(
    id: "in-place-edit", family: .overwriting,
    reason: .init(
      "Files are changed in place, without a copy of what they held.",
      "파일을 그 자리에서 고치며, 원래 내용의 사본을 남기지 않습니다."),
    safer: .init(
      "Look at the result without -i first, or keep a copy with -i.bak.",
      "먼저 -i 없이 결과를 보거나, -i.bak으로 사본을 남기십시오."),
    reversibility: .partly, touches: [.files],
    danger: [
      "sed -i d *", "rg -l x | xargs ‹sed -i d›", "perl -i -pe 's/.*//' *.txt", "sed -i '1,$d' f", "sed -ni '' f",
      "ex -sc '%d|x' f", "ed -s f <<< ',d'", "perl -ni -e 1 f", "vim -es -c ':%d' -c wq f",
    ],
    caution: [
      "sed -i s/a/b/ f", "perl -pi -e 's/a/b/' f", "find . -exec ‹sed -i s/a/b/ {}› +", "dos2unix f",
      "gawk -i inplace '{print}' f", "ruby -i -pe 1 f", "yq -i '.a = 1' f.yml", "prettier --write .", "gofmt -w .",
      "black .", "sed --in-place=.bak s/a/b/ f", "git ls-files | xargs ‹sed -i s/a/b/›", "ex -s -c '%s/a/b/|x' f",
      "patch -p1 -i x.patch", "mogrify -resize 50% *.jpg", "ed f", "rpl old new *.txt", "sd old new f",
      "zip -d a.zip f", "ar d a.a f.o", "7z d a.7z f",
    ],
    harmless: [
      "sed s/a/b/ f", "sed -n 5p f", "perl -ne print f", "perl -MTime::HiRes=time -e 1", "yq .a f.yml",
      "prettier --check .", "black --check .", "gofmt -l .", "patch --dry-run -p1 -i x", "gawk '{print}' f",
      "vim -c %s/a/b/ f",
    ],
    programs: [
      "sed", "gsed", "perl", "ruby", "dos2unix", "unix2dos", "mac2unix", "gawk", "awk", "yq", "prettier", "gofmt",
      "goimports", "clang-format", "black", "isort", "ruff", "autopep8", "ex", "ed", "patch", "mogrify", "rpl", "sd",
      "eslint", "rustfmt", "codespell", "vim", "vi", "nvim",
      "zip", "ar", "7z", "7za", "7zz", "rar",
    ]
  ) { invocation in
    let editing: Bool
    switch invocation.name {
    case "sed", "gsed": editing = invocation.hasFlag("i", "--in-place")
    case "perl", "ruby": editing = invocation.flags.contains { isInPlaceFlag($0.text) }
    case "gawk", "awk": editing = invocation.words.contains("inplace")
    case "yq": editing = invocation.has("-i", "--inplace", "--in-place")
    case "prettier": editing = invocation.has("--write", "-w")
    case "gofmt", "goimports", "codespell": editing = invocation.has("-w", "--write-changes")
    case "clang-format", "autopep8": editing = invocation.has("-i", "--in-place")
    case "eslint": editing = invocation.has("--fix")
    case "ruff":
      editing = invocation.has("--fix") || invocation.subcommand == "format" && !invocation.has("--check", "--diff")
    case "black", "isort", "rustfmt": editing = !invocation.has("--check", "--diff", "--check-only", "--help", "-c")
    case "patch": editing = !invocation.isDryRun
    // What is opened in an editor is changed by the reader.
    case "vim", "vi", "nvim": editing = EmptyingEdit.isTold(to: invocation)
    case "sd", "rpl": editing = invocation.operands.count > 2 && !invocation.has("-p", "--preview")
    case "zip", "ar", "7z", "7za", "7zz", "rar": editing = invocation.deletesInsideArchive
    default: editing = !invocation.isHelp
    }
    return !editing ? nil : EmptyingEdit.isTold(to: invocation) ? .danger : .caution
  }

  /// `-i`, or `i` in a cluster before any flag that takes the rest as its value.
  static func isInPlaceFlag(_ flag: String) -> Bool {
    !flag.hasPrefix("--") && flag.dropFirst().prefix { "pnalw0s".contains($0) || $0 == "i" }.contains("i")
  }
}
