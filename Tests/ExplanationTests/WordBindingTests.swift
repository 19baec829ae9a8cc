import Testing

@testable import Explanation

/// What is said of words whose place depends on others.
@Suite struct WordBindingTests {
  @Test(arguments: [
    // The word after a flag that is not known may be its value.
    ("ffmpeg -nosuch 5 out.mp4", "5 may belong to -nosuch, which is not known here, or be an operand of ffmpeg."),
    ("ffmpeg -nosuch 5 out.mp4", "out.mp4 is the file that is written."),
    // What a flag means beside other words.
    ("systemctl edit --full x", "--full edits a copy of the whole unit file instead of additions to it."),
    ("systemctl status --full x", "--full specifies that long lines are not cut off."),
    ("ip addr show up", "up picks the interfaces that are on."),
    ("ip link set eth0 up", "up turns the interface on."),
    ("xargs -0 -I% echo %", "-I runs the command once for each item and puts the item where % stands."),
    ("xargs -I% echo %", "-I runs the command once for each line and puts the line where % stands."),
    // A set in braces is one value.
    (
      "nft add rule inet filter input tcp dport { 80, 443 } accept",
      "dport { 80, 443 } is their target port, one of 80, 443."
    ),
    // Lists of entries.
    ("setfacl -m u:kim:rX,d:u:kim:rX d", "u:kim:rX gives the user kim the rights rX."),
    (
      "setfacl -m u:kim:rX,d:u:kim:rX d",
      "d:u:kim:rX gives the user kim the rights rX on what is made in the directory from now on."
    ),
    // A pattern of the shell that no name fits stays as it is typed.
    ("ffmpeg -i a -map 0:a:1? b.mkv", "0:a:1? takes the second audio stream of the first input, if it is there."),
    ("curl https://x.org/get?id=7", "?id=7 gives id the value 7."),
    (
      "curl https://x.org/get?id=7",
      "https://x.org/get?id=7 stays as it is typed, as no file has such a name; zsh stops at it unless it is quoted."
    ),
    // A flag that takes all words up to the next one.
    ("zip -r -x '*.o' 'x/*' -q out.zip .", "-x leaves out the files that match *.o x/*."),
    ("zip -r -x '*.o' 'x/*' -q out.zip .", "out.zip is the archive."),
    // Two letters that are one flag, in a cluster.
    ("wget -mkEpnp https://x.org", "-np specifies that folders above the start are not visited."),
    ("wget -mkEpnp https://x.org", "-p specifies that images and styles of the pages are fetched too."),
    // Operands that are numbers alone.
    ("iostat -dx sda 1 5", "sda is the disk that is shown."),
    ("iostat -dx sda 1 5", "1 is the number of seconds between two reports."),
    ("iostat 1 5", "5 is how many reports are printed."),
    // A list ends at the next flag, also one without a dash.
    (
      "parted /dev/sdb mkpart primary ext4 0% 100% set 1 boot on",
      "mkpart primary ext4 0% 100% makes a partition: primary ext4 0% 100%."
    ),
    // A flag that takes nothing is turned off.
    ("kubectl get pods --watch=false", "--watch=false turns --watch off."),
    ("docker run redis:7 --appendonly yes", "--appendonly is given to the program that the image starts."),
    ("gdb -batch --args ./app --port 80", "-batch specifies that it ends after its commands."),
    // A dot is not the stop of its sentence.
    ("cmake -S .", "-S . specifies that the source is in '.'."),
    ("kill %%", "%% stands for the current job of this shell."),
    (
      "cat < /dev/tcp/$h/80",
      "< connects the input to TCP port 80 of $h; bash does this instead of opening a file."
    ),
    // One thing is not several.
    ("dd if=a of=b count=1", "count= specifies that 1 block is copied."),
    ("dd if=a of=b count=2", "count= specifies that 2 blocks are copied."),
    (
      "docker run -v \"$PWD\":/src:ro x",
      "$PWD:/src:ro makes $PWD, a folder or a volume, appear as /src in the container."
    ),
    ("docker run -v \"$PWD\":/src:ro x", "ro forbids the container to change it."),
    ("getopts ':hn:v' opt", ":hn:v allows the flags -h and -v, and -n with a value."),
    ("getopts n: opt", "n: allows the flag -n with a value."),
    ("read -r -d '' x", "-d with an empty value reads up to a null character instead of the end of the line."),
    (#"[[ $x =~ ^v([0-9]+)\.x ]]"#, #"$x must contain a match of the regular expression ^v([0-9]+)\.x."#),
    ("echo ${BASH_REMATCH[1]}", "${BASH_REMATCH[1]} is replaced by the text of group 1 of the last =~."),
    (
      "#!/bin/sh -e\necho a",
      "#! names the program that runs this as a file, /bin/sh -e; typed into a shell, the line is a comment."
    ),
    // Blanks that can be told apart.
    ("PS3='Pick: '", "PS3 is set to 'Pick: ' in this shell."),
    (#"sort -t$'\t' -k2 f"#, #"-t divides each line into fields at "\t"."#),
    (
      "echo ${0##*/}",
      "${0##*/} is replaced by the value of $0 (the name of the shell or script) without the longest start that fits */."
    ),
    ("tar -cf a.tar --transform 's,^a,b,' a", "s,^a,b, replaces the first ^a of each name by b."),
    (
      "git push --force-with-lease=main:abc1234 origin",
      "--force-with-lease=main:abc1234 overwrites main on the remote only where it still is at abc1234."
    ),
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
      "ssh -fN -L 127.0.0.1:5433:db:5432 bastion",
      "Leads port 5433 of 127.0.0.1 here, through bastion, to port 5432 of db as seen from there."
    ),
    (
      "kubectl -n prod exec deploy/api -c app -- cat f",
      "In `deploy/api` of the cluster, container app: prints f."
    ),
    ("git log main...topic", "Lists the commits that are in only one of main and topic."),
    (
      "awk '$2 ~ /x/ {print $1}' OFS=, f",
      "Prints the first field of each of the lines that have a second field that matches `x` in f."
    ),
    (
      "sort -t, -k3,3nr -k1,1 f",
      "Prints the lines of f sorted by the third `,`-separated field as a number, the largest first, then by the first `,`-separated field."
    ),
    ("make -C src CC=clang install", "With CC=clang: runs the target install of the Makefile of src."),
    ("timeout -k 5 2m nice ./x", "For at most 2 minutes: at a low priority: runs ./x."),
    (
      "sed -e '$!N' -e '/^\\(.*\\)\\n\\1$/!P' -e D f",
      "Prints f with these edits: prints lines that repeat the one before them only once."
    ),
    (
      "git bisect run make test",
      "Finds by halving which commit broke something, where this tells good from bad: runs the target test of the Makefile."
    ),
    (
      "ffmpeg -ss 00:01:30 -i talk.mkv -t 45 -c copy clip.mp4",
      "Turns talk.mkv into clip.mp4 from 00:01:30 on, for at most 45 seconds, without coding it anew."
    ),
    (
      "ls | tail -1 | cut -d/ -f2",
      "Prints the second `/`-separated field of the last of the visible files and folders in the current folder."
    ),
  ])
  func headlines(_ command: String, _ headline: String) {
    #expect(ExplanationFixture.explain(command).headline == headline)
  }
}
