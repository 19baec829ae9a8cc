import Testing

@testable import OfflineEngine

struct CarefulFormTests {
  @Test(arguments: [
    ("find . -name '*.log' -delete", "find . -name '*.log'"),
    ("find docs/ -type f -mtime +7 -exec rm {} +", "find docs/ -type f -mtime +7"),
    ("find -delete", "find"),
    ("rm a.txt", "rm -i a.txt"),
    ("rm -rf 'my folder'", "rm -ri 'my folder'"),
    ("sudo rm -f /etc/motd", "sudo rm -i /etc/motd"),
    ("git clean -fdx", "git clean -ndx"),
    ("git push --force origin main", "git push --force-with-lease origin main"),
    ("rsync -a --delete a/ b/", "rsync -nv -a --delete a/ b/"),
  ])
  func deletionsHaveACarefulForm(command: String, careful: String) {
    #expect(CarefulForm(of: command)?.command == careful)
  }

  @Test(arguments: [
    "ls -l", "rm -i a.txt", "find . -name x", "find . -delete -print", "git clean -ndx", "git status",
    "rsync -an --delete a/ b/", "find . | xargs rm", "rm a; rm b", "", "rm '", "grep -f -delete",
    "find . -exec",
  ])
  func othersHaveNone(command: String) {
    #expect(CarefulForm(of: command)?.command == nil)
  }
}
