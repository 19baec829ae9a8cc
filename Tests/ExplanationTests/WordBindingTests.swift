import Testing

@testable import Explanation

/// What is said of words whose place depends on others.
@Suite struct WordBindingTests {
  @Test(arguments: [
    // The word after a flag that is not known may be its value.
    ("ffmpeg -nosuch 5 out.mp4", "5 may belong to -nosuch, which is not known here, or be an operand of ffmpeg."),
    ("ffmpeg -nosuch 5 out.mp4", "out.mp4 is the file that is written."),
    // Programs that are not written with getopt_long do not take the beginning of a long flag for it.
    ("docker run --ip 10.0.0.2 x", "--ip 10.0.0.2 gives it the address 10.0.0.2 in its network."),
    ("docker run --memor 1g x", "--memor is not known here: no entry for it, and no manual page of docker run."),
    ("grep --ignore x f", "--ignore ignores the difference between upper and lower case."),
    // Commands of tmux are divided by a semicolon of its own.
    (#"tmux new-session -d 'make' \; split-window -h"#, "; ends this command of tmux; another one follows."),
    (#"tmux new-session -d 'make' \; split-window -h"#, "tmux split-window is used to divide a window in two."),
    (
      "awk 'BEGIN{FS=OFS=\",\"} {print $2}' f",
      #"FS=OFS="," sets the field separator and the separator of printed fields to ","."#
    ),
    (
      "awk 'NR==FNR{a[$1]=$2;next} $1 in a' f g",
      "NR==FNR{a[$1]=$2;next} $1 in a notes the first field of every line of the first file, then prints the lines of the "
        + "others of which the first field is noted."
    ),
    (
      "awk '/A/{f=1;next} /B/{f=0} f' x",
      "/A/{f=1;next} /B/{f=0} f prints the lines after each one that matches A and before the next one that matches B."
    ),
    (
      "awk '/A/{f=1} f; /B/{f=0}' x",
      "/A/{f=1} f; /B/{f=0} prints the lines from each one that matches A to the next one that matches B."
    ),
  ])
  func tells(_ command: String, _ sentence: String) {
    let says = ExplanationFixture.explain(command).spans.map(\.says)
    #expect(says.contains(sentence), "\(says)")
  }

  @Test(arguments: [
    ("perl -pe 's/a/b/' f", "Prints f with these edits: replaces the first match of a in the line by b."),
    ("perl -e 'print 1'", "Prints 1."),
    ("python3 -c 'import sys; print(sys.version)'", "Prints the version of Python."),
    (
      "ls | tail -1 | cut -d/ -f2",
      "Prints the second `/`-separated field of the last of the visible files and folders in the current folder."
    ),
  ])
  func headlines(_ command: String, _ headline: String) {
    #expect(ExplanationFixture.explain(command).headline == headline)
  }
}
