extension RiskRule {
  static let destructiveWords = RiskRule(
    id: "destructive-words", family: .deletion,
    reason: .init(
      "The words ask a program that is not known here to delete or reset something.",
      "여기서 알지 못하는 프로그램에 무언가를 지우거나 초기화하도록 시킵니다."),
    safer: .init(
      "Read the program's help, list what would go, and leave out what keeps it from asking (--force, --yes).",
      "프로그램의 도움말을 읽고 무엇이 사라질지 목록을 본 뒤, 묻지 않게 하는 플래그(--force, --yes)는 빼십시오."),
    reversibility: .unknown, touches: [.files],
    danger: [
      "acmectl cluster delete prod", "acmectl destroy", "acmectl reset --force", "acmectl apps:destroy web",
      "acmectl cache clear --all", "acmectl delete-bucket b", "acmectl --wipe", "acmectl remove x --yes",
      "acmectl restore --target /dev/disk2 --erase", "acmectl --delete-all", "make destroy", "npm run db:wipe",
    ],
    harmless: [
      "acmectl list", "acmectl delete --dry-run", "acmectl delete --help", "acmectl remove x", "acmectl reset",
      "grep delete f", "vim delete", "make clean", "acmectl get x delete", "acmectl delete 3", "touch destroy",
      "acmectl ./delete",
    ]
  ) { script in
    script.invocations.compactMap { invocation in
      DestructiveVerbs.asks(invocation) ? Match(level: .danger, range: invocation.range) : nil
    }
  }
}
