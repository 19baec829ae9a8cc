extension SafePrograms {
  static let development = """
    make,gmake * ?-n,--dry-run,--just-print,--recon,-p,-q,--question !-f !-C !-I !--eval !--file !--makefile @makewords
    make,gmake * ?-n,--dry-run,--just-print -C= -f:Makefile,makefile !--eval @makewords
    ninja -t= -n -C= ?-n,-t
    cmake ?--version,--help,--list-presets,-L,-N,--system-information *
    ctest ?-N,--show-only *
    bazel/
      query,cquery,aquery,info,version,help *
    gcc,g++,cc,c++,clang,clang++ ?-v,-dumpversion,-dumpmachine,-print-search-dirs,-### single <0 *
    pkg-config,pkgconf,llvm-config,sdl2-config,curl-config,xml2-config,python3-config *
    gcc,g++,cc,c++,clang,clang++ single ?-E,-fsyntax-only -E -fsyntax-only -Wall -Wextra -Wpedantic -Werror -std= -x= -v -dM -P -w
    cmake ?-E -E @inner
    clang-format * !-i
    clang-format -n --dry-run -Werror --style= ?-n,--dry-run
    clang-tidy * !--fix !-fix !--fix-errors !-fix-errors !--export-fixes
    cppcheck,flake8,pylint,pyflakes,mypy,pyright,bandit,pycodestyle,pydocstyle,vulture,radon,hadolint,actionlint * \
    !--output-file !-o !--report !--install-types !--cppcheck-build-dir
    coverage3,python3-coverage/
      report *
    black,isort,yapf,autopep8 ?--check,--diff,--check-only,-d,-c * !-i !--in-place
    ruff/
      check * !--fix !--fix-only !--unsafe-fixes !-o !--output-file !--add-noqa
      rule,config,linter,version *
      format ?--check,--diff *
    eslint,stylelint,tslint,oxlint * !--fix !-o !--output-file !--fix-dry-run !-c !--rulesdir
    prettier ?--check,-c,-l,--list-different * !--write !-w !--plugin !--config
    gofmt,goimports * !-w
    rustfmt ?--check *
    rubocop * !-a !-A !--autocorrect !-o !--auto-correct !-r
    tsc ?--noEmit,--showConfig,--listFiles,-v *
    javap,jps,jstat,jinfo,jstack,jdeps *
    jar bundle ?-t * !-c !-u !-x
    code ?--list-extensions,--status --list-extensions --show-versions --status
    direnv/
      status,version *
    perf/
      list,version,report,annotate,script,diff,buildid-list,top *
      stat * @inner !-o !--output !--append !--pre !--post
    gprof,callgrind_annotate,ms_print *
    gdb ?--version,--configuration
    swift/
      package:describe,show-dependencies,dump-package *
      package/
    xcodebuild ?-list,-showsdks,-version,-showBuildSettings,-showdestinations single *
    adb/ -s= -d -e
      devices,version,get-state,logcat,get-serialno,features,help *
      shell @inner *
    flutter/
      devices,doctor,--version *
    bash,sh,zsh,dash,ksh -c= -n -v -x ?-n <1
    bash,sh,zsh,dash,ksh,fish,ash -c= -l -i -e -x -u -v -o= --norc --noprofile --login --posix @inner ?-c
    bashate,checkbashisms *
    shfmt ?-d,-l,-f * !-w
    hyperfine ?--help
    protoc ?--version
    rustc ?--version,-V,-vV,--print,--explain --print= --explain= -V -vV --version -v
    """
}
