extension SafePrograms {
  /// Programs that check code and texts.
  static let rareChecks = NamedBlocks(
    """
    alex
     . * !--fix !-o !--output
    cloc
     . * !--out !--report-file !--sum-reports !--write-lang-def !--sql
    codespell
     . * !-w !--write-changes !-i
    depcheck
     . * !-u !--upgrade !-i !--out
    deptry
     . * !--fix !-o !--output-file
    errcheck
     . * !-out !-fix
    gcov-tool
     . ?--list,--summary *
    gocyclo
     . * !-out !-fix
    golangci-lint
     /
      run * !--fix !--out-format
      linters,version *
    ineffassign
     . * !-out !-fix
    jest
     . ?--listTests,--collect-only,--showConfig,--version,--co,--dry-run *
    johnnydep
     . * !--fix !-o !--output-file
    jsonlint
     . * !-i !--in-place
    lcov
     . ?--list,--summary *
    lerna
     /
      ls,list,changed,diff *
    license-checker
     . * !-u !--upgrade !-i !--out
    markdownlint
     . * !-f !--fix !-o !--output
    markdownlint-cli
     . * !--fix !-o !--output
    markdownlint-cli2
     . * !--fix !-o !--output
    meson
     /
      introspect <1 *
      configure <1
    mocha =jest
    nyc
     /
      report --reporter:text,text-summary ?--reporter
    phan
     . * !-b !--generate-baseline !--config-set !--config-delete !--report-file !--alter !--set-baseline
    phpcs
     . * !-b !--generate-baseline !--config-set !--config-delete !--report-file !--alter !--set-baseline
    phpmd
     . * !-b !--generate-baseline !--config-set !--config-delete !--report-file !--alter !--set-baseline
    phpstan
     . * !-b !--generate-baseline !--config-set !--config-delete !--report-file !--alter !--set-baseline
    pip-licenses
     . * !--fix !-o !--output-file
    pre-commit
     /
      validate-config,sample-config *
    protolint
     . {lint} *
    psalm
     . * !-b !--generate-baseline !--config-set !--config-delete !--report-file !--alter !--set-baseline
    pytest =jest
    redocly
     . {lint} *
    remark
     . * !--fix !-o !--output
    revive
     . * !-out !-fix
    spectral
     . {lint} *
    staticcheck
     . * !-out !-fix
    stylua
     . ?--check *
    swift-format
     /
      lint * !-i
    swiftlint
     /
      lint * !--fix
    taplo
     /
      lint,check *
    textlint
     . * !--fix !-o !--output
    vacuum
     . {lint} *
    vitest =jest
    vue
     . {version,info,graph,list,show,report} * !--file
    write-good
     . * !--fix !-o !--output
    """)
}
