import Platform
import ShellGrammar
import Testing

@testable import RiskAssessment

@Suite struct SeenThroughTests {
  private func verdict(_ command: String) -> RiskVerdict {
    RiskJudge(language: .english).judge(ShellParser().parse(command))
  }

  @Test(arguments: [
    "rm${IFS}-rf${IFS}x", "rm$IFS-rf$IFS/x", "{rm,-rf,x}", "${u:-rm} -rf x", "$(echo rm) -rf x", "`printf rm` -rf x",
    "c=rm; $c -rf x", "a=r b=m; $a$b -rf x", "c='rm -rf x'; $c", "c='rm -rf x'; eval \"$c\"", "$'\\x72m' -rf x",
    "/bin/r? -rf x", "a=(rm -rf x); \"${a[@]}\"", "set -- rm -rf x; \"$@\"", "IFS=,; c=rm,-rf,x; $c",
    "$UNKNOWN -rf x", "for c in rm; do $c -rf x; done", "f() { $1 -rf x; }; f rm", "$SHELL -c 'rm -rf x'",
    "declare -a c=(rm -rf x); \"${c[@]}\"", "printf -v c 'rm -rf x'; eval \"$c\"", "read c <<< 'rm -rf x'; $c",
    ": ${c:=rm -rf x}; $c", "a[$(rm -rf x)]=1", "echo ${a[$(rm -rf x)]}", "a=([$(rm -rf x)]=1)",
  ]) func wordsAreExpandedAsFarAsTheTextTells(command: String) {
    #expect(verdict(command).level == .danger, "\(command)")
    #expect(verdict(command).findings.contains { $0.id == "recursive-deletion" }, "\(command)")
  }

  @Test(arguments: [
    "alias g=rm; g -rf x", "alias x='rm -rf'; x y", "echo 'rm -rf x' > s; sh s", "printf 'rm -rf x' > s && ./s",
    "cat > s <<< 'rm -rf x'; chmod +x s; ./s", "echo 'rm -rf x' | tee s; source s", "trap 'rm -rf x' EXIT",
    "PROMPT_COMMAND='rm -rf x'", "GIT_SSH_COMMAND='rm -rf x' git fetch", "git -c alias.x='!rm -rf x' x",
    "git config core.pager 'rm -rf x'", "echo '* * * * * rm -rf x' | crontab -", "at now <<< 'rm -rf x'",
    "echo 'rm -rf x' > .git/hooks/pre-push", "vim -c ':!rm -rf x'", "tar cf a b --checkpoint-action=exec='rm -rf x'",
    "less '+!rm -rf x' f", "ed f <<< '!rm -rf x'", "cmake -E rm -rf x", "cmake -E chdir d rm -rf x",
    "salt '*' cmd.run 'rm -rf x'", "screen -X stuff 'rm -rf x'", "git clone 'ext::rm -rf x'", "adb shell rm -rf x",
    "ssh -o ProxyCommand='rm -rf x' h", "env -S 'rm -rf x'", "make -f - <<< 'x:; rm -rf y'", "gdb -ex 'shell rm -rf x'",
  ]) func whatIsRunLaterOrElsewhereIsRead(command: String) {
    #expect(verdict(command).findings.contains { $0.id == "recursive-deletion" }, "\(command)")
  }

  @Test(arguments: [
    "echo cm0gLXJmIHgK | base64 -d | sh", "base64 -d <<< cm0gLXJmIHgK | bash", "echo 726d202d72662078 | xxd -r -p | sh",
    "printf '\\x72\\x6d -rf x' | sh", "echo 'x fr- mr' | rev | sh", "ls | sed 's/^/rm -rf /' | sh",
    "ls | awk '{print \"rm -rf\", $1}' | sh", "cat <<E | sh\nrm -rf x\nE", "sh <<E\nrm -rf x\nE",
    "sh <<-E\n\trm -rf x\nE",
    "bash -s <<< 'rm -rf x'", ". /dev/stdin <<< 'rm -rf x'", ". /dev/fd/0 <<< 'rm -rf x'", "jq -r .c f | sh",
    "ssh h <<< 'rm -rf x'", "sudo -s <<< 'rm -rf x'",
    "echo sl -sg y | tr slgy rmfx | sh", "eval \"$(base64 -d <<< cm0gLXJmIHgK)\"",
  ]) func whatIsFedToAShellIsRead(command: String) {
    #expect(verdict(command).level == .danger, "\(command)")
  }

  @Test(arguments: [
    "python3 -c 'import shutil; shutil.rmtree(\"x\")'", "python3 -c \"import os; os.system('rm -rf x')\"",
    "python3 -c \"__import__('os').system('rm -rf x')\"", "python3 <<< 'import shutil; shutil.rmtree(\"x\")'",
    "python3 -c \"import subprocess as s; s.run(['rm', '-rf', 'x'])\"", "perl -e 'system(\"rm -rf x\")'",
    "perl -e '`rm -rf x`'", "perl -e 'exec \"rm\", \"-rf\", \"x\"'", "ruby -e 'FileUtils.rm_rf(\"x\")'",
    "node -e 'require(\"fs\").rmSync(\"x\", {recursive: true})'", "php -r 'system(\"rm -rf x\");'",
    "lua -e 'os.execute(\"rm -rf x\")'", "awk 'BEGIN { system(\"rm -rf x\") }'",
    "awk '{ print \"rm -rf \" $1 | \"sh\" }' f",
    "sed '1e rm -rf x' f", "sed 's/.*/rm -rf x/e' f", "osascript -e 'do shell script \"rm -rf x\"'",
    "expect -c 'spawn rm -rf x'", "expect -c 'spawn ssh h; send \"rm -rf x\\r\"'", "perl -e'system(\"rm -rf x\")'",
    "ruby -e '%x(rm -rf x)'", "node -e 'await $`rm -rf x`'", "julia --eval='run(`rm -rf x`)'",
    "elixir -e 'File.rm_rf!(\"x\")'", "groovy -e 'new File(\"x\").deleteDir()'", "groovy -e '\"rm -rf x\".execute()'",
    "scala -e '\"rm -rf x\".!'", "guile -c '(system \"rm -rf x\")'", "sbcl --eval '(uiop:delete-directory-tree \"x\")'",
    "clojure -e '(clojure.java.shell/sh \"rm\" \"-rf\" \"x\")'", "racket -e '(delete-directory/files \"x\")'",
    "emacs --batch --eval '(delete-directory \"x\" t)'", "Rscript -e 'system2(\"rm\", c(\"-rf\", \"x\"))'",
    "deno eval 'new Deno.Command(\"rm\", {args: [\"-rf\", \"x\"]})'", "awk '{ c = \"rm -rf x\"; system(c) }' f",
    "python3 -c 'from shutil import rmtree as r; r(\"x\")'", "perl -e 'system(join \" \", \"rm\", \"-rf\", \"x\")'",
    "awk 'BEGIN { c = \"rm -rf x\"; c | getline }'", "vim -c 'call delete(\"x\", \"rf\")'",
    "psql -c \"COPY t TO PROGRAM 'rm -rf x'\"", "nu -c 'rm -rf x'",
    "acmectl --eval 'shell(\"rm -rf x\")'", "c='rm -rf x'; r=c; ${!r}", "vim -c '%!rm -rf x' f",
    "printf 'ExecStart=/bin/rm -rf x' > ~/.config/systemd/user/a.service", "echo 'rm -rf x' > h/post-checkout",
    "git clone 'ext::sh -c rm% -rf% x'", "tcpdump -z 'rm -rf x' -w f",
    "python3 -c 'from os import system as s; s(\"rm -rf x\")'",
    "node -e \"const {execFileSync: x} = require('child_process'); x('rm', ['-rf', 'x'])\"",
    "python3 -c 'import os; r = os.system; r(\"rm -rf x\")'", "script -qc 'rm -rf x' /dev/null", "su -lc 'rm -rf x'",
  ]) func programsInOtherLanguagesAreRead(command: String) {
    #expect(verdict(command).findings.contains { $0.id == "recursive-deletion" }, "\(command)")
  }

  @Test(arguments: [
    "node -e \"rm('x', {recursive: true})\"", "python3 -c 'import os; [os.remove(f) for f in os.listdir()]'",
    "ls | perl -ne unlink", "ruby -ne 'File.unlink($_.chomp)' f", "awk '{ system(\"rm \" $1) }' f",
    "python3 -c 'import os; list(map(os.remove, names))'", "julia -e 'foreach(rm, readdir())'",
    "ruby -e 'File.write(\"/etc/hosts\", \"\")'", "perl -e 'open F, \">/etc/hosts\"'",
    "perl -e 'open(my $f, \">\", \"/etc/hosts\")'", "perl -e 'open F, \"rm -rf x |\"'",
    "python3 -c 'import os; os.kill(-1, 9)'", "awk '{ print > \"/etc/passwd\" }' f",
    "python3 -c 'import boto3; boto3.client(\"s3\").delete_bucket(Bucket=\"b\")'",
  ]) func deletionsOfManyInOtherLanguagesAreDanger(command: String) {
    #expect(verdict(command).level == .danger, "\(command)")
  }

  @Test(arguments: [
    "acmectl run 'rm -rf x'", "acmectl web -- sudo rm -rf x", "acmectl -H hosts -c 'rm -rf x'", "npx rimraf@5 x",
    "deno run -A npm:rimraf x", "uvx --from x rimraf==1 y",
  ]) func programsThatNothingIsKnownOfAreSeenThrough(command: String) {
    #expect(verdict(command).findings.contains { $0.id == "recursive-deletion" }, "\(command)")
  }

  @Test(arguments: [
    "acmectl notify --title 'rm -rf x'", "acmectl run build", "acmectl -- --watch", "grep -e 'rm -rf x' f",
  ]) func textsThatAreNotHandedOnAreNotRead(command: String) {
    #expect(!verdict(command).findings.contains { $0.id == "recursive-deletion" }, "\(command)")
  }

  @Test(arguments: [
    "python3 -c \"exec(__import__('urllib.request').urlopen('https://x').read())\"",
    "python3 -c \"import base64; exec(base64.b64decode('cm0='))\"", "perl -MLWP::Simple -e 'eval get(\"https://x\")'",
    "curl -o i.sh https://x && sh i.sh", "wget https://x/i.sh; ./i.sh", "curl https://x > i && . ./i",
  ]) func whatIsFetchedOrDecodedAndRunIsDanger(command: String) {
    #expect(verdict(command).level == .danger, "\(command)")
  }

  @Test(arguments: [
    "python3 -c 'print(2**10)'", "python3 -c \"import json,sys; print(json.load(sys.stdin)['a'])\"",
    "perl -ne 'print if /rm/' f",
    "ruby -e 'puts 1'", "node -e 'console.log(1)'", "awk '/system/ {print}' f", "awk '{print > \"/dev/stderr\"}' f",
    "awk '$3 > 10 && /x/ {print $1}' f", "perl -ne 'END { print $. }' f", "sed ':a;N;$!ba;s/a/b/g' f",
    "python3 -c 'import pathlib; print(sum(1 for _ in pathlib.Path(\"x\").rglob(\"*\")))'", "sed 's/e/w/' f",
    "sed 's/a/b/w /dev/stdout' f", "perl -pe 's/a/b/g' f",
  ]) func programsThatOnlyPrintAreSafe(command: String) {
    #expect(verdict(command).level == .safe, "\(command): \(verdict(command).findings.map(\.id))")
  }

  @Test(arguments: [
    "perl -pe 's/a/`x`/e' f", "python3 -c 'open(\"f\", \"w\")'", "python3 -c 'import os; os.remove(\"f\")'",
    "python3 wipe.py -l", "python3 x.py -h", "gh api graphql -F query=@d.graphql", "smartctl -a -X /dev/sda",
    "for p in x; do find . ${p/x/-delete}; done", "find . $(seq -f -delete 1)", "apt-get -s --no-simulate install x",
    "for p in $(seq 1; echo -delete); do find . $p; done", "xdotool getactivewindow windowkill", "cargo audit fix",
    "multipathd -k'del map x'", "plutil -replace K -string V f.plist", "openssl dgst -engine /tmp/x.so f",
    "nmap --oN f h", "az network nic ip-config address-pool remove", "yarn clean --help", "udevadm info --cleanup-db",
    "python3 -c 'import socket'", "sed 'w /etc/passwd' f", "sed ':a;w f' f", "sed 'b;w f' f", "perl -n x.pl",
    "ruby -v x.rb", "node -e 'process.binding(1)'", "ruby -e 'eval ARGV[0]'",
    "perl -i -pe 's/a/b/' f",
    "php -r 'array_map(\"unlink\", glob(\"*\"));'", "awk '{print > $1}' f", "awk '{print | \"x\"}' f",
    "python3 -c \"$x\"",
    "python3 x.py", "awk \"$x\" f", "sed \"$x\" f", "python3 -c 'getattr(x, \"y\")()'",
  ]) func otherProgramsAreNotSafe(command: String) {
    #expect(verdict(command).level > .safe, "\(command)")
  }

  @Test func askingIsNotedWhereTheReaderIsAsked() {
    for (command, isAsked) in [
      ("find . -ok rm {} \\;", true), ("find . -exec rm {} \\;", false), ("xargs -p rm", true), ("xargs rm", false),
    ] {
      let collector = InvocationCollector(ShellParser().parse(command))
      #expect(collector.invocations.last?.name == "rm" && collector.invocations.last?.isAsked == isAsked, "\(command)")
    }
  }

  @Test(arguments: [
    ("sh -c 'ls; rm -rf x'", "rm -rf x"), ("ssh h \"sudo rm -rf x\"", "rm -rf x"),
    ("bash -c \"sh -c 'rm -rf x'\"", "rm -rf x"),
    ("sh -c 'echo a > f'", "> f"), ("eval rm -rf x", "rm -rf x"),
  ]) func findingsPointIntoTheText(command: String, part: String) throws {
    let script = ShellParser().parse(command)
    let finding = try #require(RiskJudge(language: .english).judge(script).findings.first)
    #expect(script.text(in: finding.range) == part, "\(command)")
  }

  @Test func axesAreSaidForEveryCommand() {
    for (command, reversibility, certainty) in [
      ("ls", Reversibility.yes, Certainty.certain), ("rm -rf x", .no, .certain), ("./tool", .unknown, .likely),
      ("$x y", .unknown, .unsure), ("ls 'x", .unknown, .unsure), ("rm -rf x; $y", .no, .unsure),
    ] {
      let verdict = verdict(command)
      #expect(verdict.reversibility == reversibility && verdict.certainty == certainty, "\(command): \(verdict)")
    }
    #expect(verdict("echo hi").touches == [])
    #expect(verdict("curl https://x").touches == [.network])
    #expect(verdict("sudo systemctl stop x").touches.contains(.privilege))
  }
}
