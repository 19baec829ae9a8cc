extension HeadlineCases {
  /// Constructs of the shell, and programs that are told by their parts.
  static let constructs: [(String, String)] = [
    ("[ -f a ] && [ -d b ] || exit 1", "If a is not a file or b is not a folder, ends the shell with the status 1."),
    ("[[ -f a || -f b ]] && ls", "If a is a file or b is a file, lists the files in the current folder."),
    (
      "[[ -f $f && ! -L $f ]] && rm \"$f\"", "If `$f` is a file and `$f` is not a symbolic link, deletes `$f`."
    ),
    ("[[ $x == *.txt ]] && echo text", "If `$x` fits the pattern `*.txt`, prints `text`."),
    ("[ $# -eq 0 ]", "Checks whether the number of arguments is 0."),
    (
      "make && ls || echo failed",
      "Runs the first target of the Makefile, and if that succeeds, lists the files in the current folder; if any of that fails, prints `failed`."
    ),
    (
      "if ! command -v jq >/dev/null; then echo no; elif [ -d x ]; then ls; else pwd; fi",
      "If jq is not there, prints `no`; otherwise, if x is a folder, lists the files in the current folder; otherwise, prints the path of the current folder."
    ),
    (
      "case \"$1\" in start|up) ls ;; *) pwd ;; esac",
      "Looks at the first argument: for `start` or `up`, lists the files in the current folder; otherwise, prints the path of the current folder."
    ),
    (
      "for ((i=0; i<10; i+=2)); do echo $i; done",
      "Sets i to 0; as long as i is less than 10: prints the value of i, then adds 2 to i."
    ),
    ("((i++))", "Adds 1 to i."),
    ("(( a > 16#1F ))", "Checks whether a is greater than 31 (16#1F)."),
    (
      "while IFS=, read -r name age; do echo \"$name\"; done < people.csv",
      "For each of the lines of people.csv, whose parts become name and age: prints the value of name."
    ),
    (
      "(cd /tmp && ls); pwd",
      "Goes to /tmp, and if that succeeds, lists the files in the current folder (in a subshell), then prints the path of the current folder."
    ),
    (
      "while ! nc -z localhost 80; do sleep 1; done",
      "Until this succeeds: checks whether port 80 of localhost is open; after each failure: waits 1 second."
    ),
    (
      "until ! grep -q x f; do sleep 1; done",
      "As long as this succeeds: checks whether f has lines that contain `x`; each time: waits 1 second."
    ),
    ("exec 3<>/tmp/pipe", "For this shell from now on: opens /tmp/pipe for reading and writing as descriptor 3."),
    (": > empty.log", "Makes empty.log an empty file."),
    ("x=5 y=6", "Sets x to `5`; sets y to `6`."),
    ("arr=(a b); arr+=(c)", "Sets arr to the list of `a` and `b`, then adds `c` to the list arr."),
    ("echo `date`", "Prints the output of `date`."),
    (
      "make 2>&1 >build.log | grep error",
      "Runs the first target of the Makefile, and writes the output to build.log, then prints the lines that contain `error` in the errors of make."
    ),
    (
      "cmd1 | cmd2 |& tee log",
      "With the output of cmd1 as the input, runs cmd2, then prints the output and the errors of cmd2 and writes the same to log."
    ),
    ("sort -u a.txt -o a.txt", "Writes the distinct lines of a.txt sorted alphabetically to a.txt."),
    ("cp config.yml{,.bak}", "Copies config.yml to config.yml.bak."),
    ("sudo LC_ALL=C sort names.txt", "With LC_ALL=C: as root: prints the lines of names.txt sorted alphabetically."),
    (
      "set -euo pipefail",
      "Makes the shell stop at the first command that fails, treat variables that are not set as errors and count a pipeline as failed when any part of it fails."
    ),
    ("trap - TERM", "Lets TERM do again what it does by itself."),
    ("trap -p INT", "Shows what is set for INT."),
    (
      "sed '/^$/d;s/a/b/' f.txt",
      "Prints f.txt with these edits: deletes the empty lines; replaces the first a of each line by b."
    ),
    ("jq --version", "Prints the version of jq."),
    (
      "nmap -sV host",
      "Looks for open ports of host, and which program and version answers."
    ),
    ("awk 'BEGIN {x}' f", "Runs the awk program that is told below."),
  ]
}
