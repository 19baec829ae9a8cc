import RiskAssessment
import ShellGrammar
import Testing

@Suite struct CarefulFormTests {
  private func careful(_ command: String) -> String? { CarefulForm.of(ShellParser().parse(command)) }

  @Test(arguments: [
    ("rm a.txt", "rm -i a.txt"), ("rm -rf build", "rm -ri build"), ("rm -f a", "rm -i a"), ("rm -r a", "rm -ri a"),
    ("rm --force a", "rm -i a"), ("rm -- -f", "rm -i -- -f"), ("sudo rm -rf /srv/x", "sudo rm -ri /srv/x"),
    ("rm 'a b' && rm c", "rm -i 'a b' && rm -i c"), ("mv a b", "mv -i a b"), ("mv -t dir a", "mv -i -t dir a"),
    ("cp -r a b", "cp -ri a b"),
    ("for f in *.txt; do mv -- \"$f\" x; done", "for f in *.txt; do mv -i -- \"$f\" x; done"),
    ("find . -name '*.log' -mtime +7 -delete", "find . -name '*.log' -mtime +7"),
    ("find . -type f -exec rm {} +", "find . -type f -ok rm {} \\;"),
    ("find . -execdir rm {} \\;", "find . -okdir rm {} \\;"), ("find . | xargs rm", "find . | xargs -p rm"),
    ("find . -print0 | xargs -0 rm -f", "find . -print0 | xargs -p -0 rm -f"), ("git clean -fd", "git clean -nd"),
    ("git clean --force", "git clean -n"), ("git clean -fdx", "git clean -ndx"),
    ("git push --force", "git push --force-with-lease"), ("git push origin :old", "git push --dry-run origin :old"),
    ("git push -f origin main", "git push --force-with-lease origin main"),
    ("git reset --hard HEAD~1", "git reset --keep HEAD~1"),
    ("git branch -D x", "git branch -d x"), ("git rm a", "git rm -n a"),
    ("rsync -a --delete a/ b", "rsync -n -v -a --delete a/ b"),
    ("kubectl delete pod x", "kubectl delete --dry-run=client pod x"), ("kill -9 123", "kill 123"),
    ("terraform destroy", "terraform plan -destroy"), ("terraform apply -auto-approve", "terraform plan"),
    ("helm uninstall x", "helm uninstall --dry-run x"), ("rclone sync a b:", "rclone sync --dry-run a b:"),
    ("aws s3 rm s3://b --recursive", "aws s3 rm --dryrun s3://b --recursive"), ("crontab -r", "crontab -i -r"),
    ("aws ec2 terminate-instances --instance-ids i", "aws ec2 terminate-instances --dry-run --instance-ids i"),
    ("ln -sf a b", "ln -si a b"), ("unzip -o a.zip", "unzip a.zip"), ("ufw disable", "ufw --dry-run disable"),
    ("npm publish", "npm publish --dry-run"), ("sudo pacman -Rns vim", "sudo pacman -Rnsp vim"),
    ("zfs destroy -r tank/x", "zfs destroy -nv -r tank/x"), ("pip uninstall -y x", "pip uninstall x"),
    ("tar xzf a.tgz -C /", "tar xzf a.tgz --keep-old-files -C /"), ("gh repo delete a/b --yes", "gh repo delete a/b"),
    ("ansible-playbook site.yml", "ansible-playbook --check site.yml"),
    ("sudo apt remove vim", "sudo apt -s remove vim"), ("sed -i s/a/b/ f", "sed s/a/b/ f"),
  ])
  func whatDeletesIsMadeToAskOrToList(command: String, wanted: String) {
    #expect(careful(command) == wanted)
    // It takes all the care it can.
    #expect(careful(wanted) == nil, "\(wanted)")
  }

  @Test(arguments: [
    "ls", "rm -i a", "mv -n a b", "git clean -n", "git push", "git rm --cached a", "rsync -a a b", "find . -name x",
    "find . -exec cat {} +", "kill 123", "apt list", "terraform plan", "crontab -l", "aws s3 ls",
    "aws ec2 describe-instances", "tar tf a.tgz", "tar czf a.tgz d", "helm list", "npm ls", "ln -s a b",
    "sed -i '' s/a/b/ f", "rm", "", "rm \"unclosed",
    // The list of files would be read as the answers.
    "while read -r f; do rm \"$f\"; done < list", "ls | while read -r f; do mv \"$f\" x; done", "yes | rm -r a",
    "rm a < list",
  ])
  func otherCommandsHaveNone(command: String) {
    #expect(careful(command) == nil)
  }

  @Test func anyPrefixOfACommandIsTakenWithoutFailing() {
    let command = "sudo find . -name '*.log' -exec rm {} + && git push -f origin +x | xargs -0 rm -rf \"$(rm -f x)\""
    for length in 0...command.utf8.count {
      let prefix = String(decoding: Array(command.utf8.prefix(length)), as: UTF8.self)
      if let form = careful(prefix) { #expect(ShellParser().parse(form).diagnostics.isEmpty, "\(form)") }
    }
  }
}
