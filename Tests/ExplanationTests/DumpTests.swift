import Explanation
import Platform
import Testing

struct DumpTests {
  @Test func dump() {
    for line in [
      "awk -F'$' '{print $4}' data.txt | sort | uniq -c | sort -rn | head -5", "lsof -i :5000",
      "find . -name '*.log' -size +10M -exec gzip {} +", "tar xzf archive.tgz -C /tmp", "git commit --amend --no-edit",
      #"for f in *.txt; do wc -l "$f"; done > counts.txt"#,
      "sed -n '10,20p' f", "awk '!seen[$0]++' f",
      "awk 'BEGIN{FS=\":\"} $3 > 10 && $1 ~ /^r/ {s+=$2; n++} END {print s/n, $NF; printf \"%s\\n\", x > \"out\"}' f",
      "sed -i.bak 's/foo/bar/g; /x/d; $!N' a.txt", "cat <<EOF 2>&1 >/dev/null\nhi $USER\nEOF",
      "x=${y%.txt} FOO=1 grep -Z -c5 foo ~/a{1,2}.txt <(ls -l)",
      "if [[ -f $x && $y == 3 ]]; then echo a; elif true; then b; else c; fi", "case $1 in a|b) echo x;; *) y ;; esac",
      "f() { ls; }; f a & (cd /tmp && ls)",
      "sudo nohup sh -c 'ls | head -5; bogus -x'", "ls | xargs -I% cp % /tmp", "echo $(date +%F) `ls`",
      "while read -r l; do echo \"$l\"; done < in", "chmod u+x,go=r a; chmod 0644 b", "echo 'abc",
      "git --no-pager log --oneline -5",
    ] {
      for language in [Language.english, .korean] {
        print("❯", line)
        let e = ExplanationFixture.explain(line, language)
        for l in ExplanationFixture.lines(line, language) { print("  ", l) }
        print(
          "   uncovered:", e.uncovered, "unknown:", e.unknown.map(\.text), "errors:", e.errors.map(\.message),
          e.headline ?? "")
      }
    }
  }
}
