extension SafePrograms {
  static let development = """
    make,gmake * ?-n,--dry-run,--just-print,--recon,-p,-q,--question !-f !-C !-I !-E !--eval !--file !--makefile @makewords
    make,gmake * ?-n,--dry-run,--just-print -C= -f:Makefile,makefile !-E !--eval @makewords
    ninja -t:browse,commands,deps,graph,list,missingdeps,msvc,query,rules,targets,compdb,inputs,recompact -C= ?-t <9
    ninja -n -C= -v -d= -k= -j= ?-n
    cmake ?--version,--help,--list-presets *
    cmake -N -L -LA -LH -LAH -B= -S= ?-N <1
    cmake --system-information <0
    ctest ?-N,--show-only * !-S !-SP !-O !--output-log !-D !-T !-M
    bazel/
      query,cquery,aquery,info,version,help * --output=
    gcc,g++,cc,c++,clang,clang++ ?-v,-dumpversion,-dumpmachine,-print-search-dirs,-### single <0 *
    pkg-config,pkgconf,llvm-config,sdl2-config,curl-config,xml2-config,python3-config *
    gcc,g++,cc,c++,clang,clang++ single ?-E,-fsyntax-only -E -fsyntax-only -Wall -Wextra -Wpedantic -Werror -std= -x= -v -dM -P -w
    cmake ?-E -E @inner
    clang-format * !-i !--i
    clang-format -n --dry-run -Werror --style= ?-n,--dry-run
    clang-tidy * !--fix !-fix !--fix-errors !-fix-errors !--fix-notes !-fix-notes !--export-fixes !-load !--store-check-profile
    cppcheck,flake8,pylint,pyflakes,mypy,pyright,bandit,pycodestyle,pydocstyle,vulture,radon,hadolint,actionlint * \
    !--output-file !-o !--report !--install-types !--cppcheck-build-dir !--dump !--clang !--plist-output !--checkers-report \
    !--init-hook !--load-plugins !--junit-xml !--html-report !--txt-report !--xml-report !--linecount-report !--pythonpath \
    !--createstub !--writebaseline !-shellcheck !-pyflakes !-init-config
    coverage3,python3-coverage/
      report *
    black,isort,yapf,autopep8 ?--check,--diff,--check-only,-d,-c * !-i !--in-place
    ruff/
      check * !--config !--fix !--fix-only !--unsafe-fixes !-o !--output-file !--add-noqa
      rule,config,linter,version *
      format ?--check,--diff *
    eslint,stylelint,tslint,oxlint * !--fix !-o !--output-file !--fix-dry-run !-c !--rulesdir !--custom-formatter !--custom-syntax \
    -f:json,stylish,compact,unix,html,checkstyle,junit,tap,string,verbose,github,codeframe \
    --format:json,stylish,compact,unix,html,checkstyle,junit,tap,default,github
    prettier ?--check,-c,-l,--list-different * !--write !-w !--plugin !--config
    gofmt,goimports * !-w !-cpuprofile
    rustfmt ?--check * !--print-config !--emit
    rubocop * !-a !-A !-x !--autocorrect !-o !--auto-correct !-r !--fix-layout !--auto-gen-config !--regenerate-todo !--init
    tsc ?--noEmit,--showConfig,--listFilesOnly,-v * @nofalse !--generateTrace !--tsBuildInfoFile !--incremental !--init
    javap,jps,jstat,jstack *
    jinfo * !-flag
    jdeps * !-dotoutput !--dot-output !--generate-module-info !--generate-open-module
    jar bundle ?-t * !-c !-u !-x
    code ?--list-extensions,--status --list-extensions --show-versions --status
    direnv/
      status,version *
    perf/
      list,version,report,annotate,diff,buildid-list,top * !--objdump !--addr2line
      script <0 * -i= -F= --fields= !-s !-g
      stat * @inner !-o !--output !--append !--pre !--post
    callgrind_annotate,ms_print *
    gprof * !-s !--sum
    gdb ?--version,--configuration
    swift/
      package:describe,show-dependencies,dump-package *
      package/
    xcodebuild ?-list,-showsdks,-version,-showBuildSettings,-showdestinations single *
    adb/ -s= -d -e
      devices,version,get-state,get-serialno,features,help *
      logcat * !-c !-f !--file !-G !--buffer-size !-P !--prune
      shell @inner *
    flutter/
      devices,doctor,--version *
    bash,sh,zsh,dash,ksh -c= -n -v -x ?-n <1
    bash,sh,zsh,dash,ksh,fish,ash -c= -l -i -e -x -u -v -o= --norc --noprofile --login --posix @inner ?-c
    bashate,checkbashisms *
    shfmt ?-d,-l,-f * !-w !--write
    hyperfine ?--help
    protoc ?--version
    rustc ?--version,-V,-vV,--print,--explain --print:cfg,sysroot,target-list,target-cpus,target-features,crate-name,host-tuple,split-debuginfo,tls-models,code-models,relocation-models --explain= -V -vV --version <0
    """
}
