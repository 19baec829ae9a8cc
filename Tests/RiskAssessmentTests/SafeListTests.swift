import Platform
import ShellGrammar
import Testing

@testable import RiskAssessment

@Suite struct SafeListTests {
  private func level(_ command: String) -> RiskLevel {
    RiskJudge(language: .english).judge(ShellParser().parse(command)).level
  }

  @Test func everyTokenOfTheTablesIsRead() {
    #expect(SafePrograms.allTokens.count > 400)
    for tokens in SafePrograms.allTokens { #expect(!SafeRule(tokens).isMistaken, "\(tokens)") }
  }

  /// What is safe as it stands, and is not with a flag or a word more.
  @Test(arguments: [
    ("sort f", ["sort -o g f", "sort -uog f", "sort --output=g f", "sort --outp g f", "sort --compress-program=x f"]),
    (
      "find . -name '*.c'",
      ["find . -delete", "find . -fprint f", "find . -fls f", "find . -exec ./x {} +", "find . -okdir x ';'"]
    ),
    (
      "tar tf a.tar",
      ["tar xf a.tar", "tar -tf a --to-command=x", "tar tf a -I x", "tar cf a b", "tar t --checkpoint-action=exec=x"]
    ),
    (
      "curl https://x",
      ["curl -o f https://x", "curl -sO https://x", "curl -d x https://x", "curl -X POST https://x", "curl -K f"]
    ),
    (
      "curl -so /dev/null https://x",
      ["curl -so f https://x", "curl --output f x", "curl -T f x", "curl --upload-f x y"]
    ),
    ("tar -xOf a.tgz f", ["tar -xf a.tgz f", "tar -xOf a.tgz --to-command=x f"]),
    ("tar -cf - d", ["tar -cf a.tar d", "tar -cf - d --remove-files", "tar -cf - -I x d"]),
    ("terraform destroy -help", ["terraform destroy", "terraform -chdir=-help destroy"]),
    ("docker trust inspect x", ["docker trust sign x", "docker plugin rm x"]),
    ("gh api graphql -f query='{viewer{login}}'", ["gh api graphql -f query='mutation{x}'", "gh api -X DELETE x"]),
    ("for p in 22 80; do nc -z h $p; done", ["for p in 22 '-e sh'; do nc -z h $p; done", "nc -z h $p"]),
    ("dpkg -S $(which x)", ["dpkg -S $(cat x)"]), ("touch a", ["touch /etc/nologin", "touch /etc/x"]),
    ("gcloud secrets list", ["gcloud secrets versions access 1", "gcloud secrets get x", "gcloud run jobs execute x"]),
    (
      "psql -c 'select * from pg_tables'",
      ["psql -c 'select pg_terminate_backend(1)'", "psql -c 'select pg_promote()'"]
    ),
    ("zip -sf a.zip", ["zip -rm a.zip d"]), ("losetup -a", ["losetup -d x", "losetup /dev/loop0 f"]),
    ("ansible all -m ping", ["ansible all -m shell -a 'rm x'", "ansible all -a 'rm x'"]),
    ("wget -qO- https://x", ["wget https://x", "wget -O f https://x", "wget -qO- --post-data=x https://x"]),
    ("date +%F", ["date -s 10:00", "date 010112002024", "date --set=x", "date -us x"]),
    ("hostname", ["hostname x", "hostname -F f"]), ("hostname -I", ["hostname -b x"]),
    (
      "git branch -a",
      ["git branch x", "git branch -d x", "git branch -m x", "git branch --unset-upstream", "git branch -f a b"]
    ),
    ("git log -p", ["git log --output=f", "git -c x.y=z log", "git --exec-path=. log", "git log --ext-diff"]),
    ("git config --get x", ["git config x y", "git config --unset x", "git config -e", "git config --global x y"]),
    ("git stash list", ["git stash", "git stash pop", "git stash push"]), ("git remote -v", ["git remote add a b"]),
    ("git -C d status", ["git -C d add ."]),
    ("git grep x", ["git grep -O x", "git grep --open-files-in-pager=y x"]),
    ("docker ps", ["docker start x", "docker --config d run x", "docker cp a b"]),
    ("docker compose ps", ["docker compose up"]),
    ("kubectl get pods", ["kubectl edit x", "kubectl apply -f x", "kubectl annotate x a=b"]),
    ("kubectl delete x --dry-run=client", ["kubectl delete x --dry-run=none"]),
    (
      "rclone delete r:x --dry-run",
      [
        "rclone delete r:x --dry-run=0", "rclone delete r:x --dry-run --no-dry-run", "rclone delete r:x -- --dry-run",
        "rclone delete r:x --log-file --dry-run",
      ]
    ),
    ("helm uninstall web --dry-run", ["helm uninstall web --dry-run=F"]),
    (
      "docker image --help",
      [
        "yarn dlx evil --version", "docker run evil --version", "docker exec web evil --version",
        "poetry run evil --version",
      ]
    ),
    ("systemctl status x", ["systemctl edit x", "systemctl set-property x y", "systemctl daemon-reexec"]),
    ("ip addr show", ["ip addr add 1.2.3.4 dev x", "ip link set x up", "ip -batch f", "ip netns exec x ls -o"]),
    ("sysctl -a", ["sysctl -w a=b", "sysctl a=b", "sysctl -p"]), ("mount", ["mount /dev/x /y", "mount -a"]),
    ("sed -n 5p f", ["sed -i 5d f", "sed -ni 5p f", "sed -f s f", "sed 'w x' f", "sed --in-pl x f"]),
    ("awk '{print}' f", ["awk -f s f", "awk -i inplace '{print}' f"]), ("jq . f", ["jq -f s f"]),
    ("yq .a f", ["yq -i .a=1 f"]), ("uniq f", ["uniq f g"]), ("tee /dev/null", ["tee f", "tee -a f"]),
    ("openssl x509 -in a -noout -text", ["openssl x509 -in a -out b", "openssl genrsa", "openssl req -new -keyout k"]),
    ("npm ls", ["npm run x", "npm audit fix", "npm ci"]), ("pip list", ["pip download x", "pip wheel x"]),
    ("aws s3 ls", ["aws s3 mb s3://b", "aws s3 cp a b", "aws secretsmanager get-secret-value --secret-id x"]),
    ("psql -c 'select 1'", ["psql -f f", "psql -c 'insert into t values (1)'", "psql -c 'select 1 into t'", "psql"]),
    ("redis-cli get x", ["redis-cli set x y", "redis-cli"]), ("crontab -l", ["crontab -e", "crontab f", "crontab"]),
    ("ffprobe a", ["ffmpeg -i a b"]), ("ssh h uptime", ["ssh h", "ssh -o x=y h ls", "ssh -L 1:h:1 h ls", "ssh h ./x"]),
    ("env LC_ALL=C ls", ["env PATH=. ls", "env LD_PRELOAD=x ls", "env -S ls", "env x"]), ("xargs ls", ["xargs x"]),
    ("time ls", ["time -o f ls", "time x"]), ("bash -c ls", ["bash -c x", "bash s", "bash"]),
    ("make -n", ["make", "make -nf x"]),
    ("LC_ALL=C ls", ["PATH=. ls", "GIT_PAGER=x git log", "BASH_ENV=x bash -c ls"]),
    ("x=5; echo $x", ["IFS=/; ls", "PATH=x; ls"]),
    ("alias", ["alias ls=x"]), ("export -p", ["export A=b"]), ("set -o", ["set -e"]),
    ("python3 --version", ["./x --version"]),
    ("sort \"$f\"", ["sort $f"]), ("terraform plan", ["terraform plan -out=f", "terraform import a b"]),
    ("nc -z h 80", ["nc h 80", "nc -l 80"]), ("7z l a", ["7z x a"]),
    ("dd if=f of=/dev/null", ["dd if=f of=g", "dd of=g"]),
    ("IFS=: read -r a b", ["IFS=: ls", "IFS=:"]), ("set -- a b", ["set -e", "set a"]),
    ("PAGER=cat git log", ["PAGER='x' git log", "GIT_EDITOR=cat git log"]), ("man -P cat ls", ["man -P x ls"]),
    (
      "git -c color.ui=never -c core.pager=cat log",
      ["git -c core.pager=x log", "git -c core.hooksPath=x log", "git -c color.ui=never -c core.fsmonitor=x status"]
    ),
    ("parted /dev/sda unit MiB print free", ["parted /dev/sda print rm 1", "parted /dev/sda", "parted"]),
    ("salt '*' test.ping", ["salt '*' x.y", "salt '*'"]), ("gio info -a x f", ["gio info --x f", "gio remove f"]),
    ("ansible all -a uptime", ["ansible all -a ./x", "ansible all -m x -a uptime"]),
    ("echo '1 2 + p' | dc", ["dc -e '!x'", "echo '!x' | dc", "./x | dc"]), ("jc ls", ["jc ./x", "jc -p ./x"]),
    ("ruby -c f", ["ruby f", "ruby -v f", "ruby -n f"]), ("perl -v", ["perl -v f", "perl -n f"]),
    (
      "docker run --rm -v \"$PWD\":/w:ro alpine ls /w",
      ["docker run --rm -v \"$PWD\":/w alpine ls /w", "docker run --rm --net host alpine ls"]
    ),
    ("cmake -E echo a", ["cmake -E touch /etc/x", "cmake -E env ./x", "cmake -E"]),
    ("cmake -E compare_files a b", ["cmake -E copy a b"]), ("juju status", ["juju status deploy", "juju run status"]),
    ("govc vm.info x", ["govc vm.info -x y"]), ("vtysh -c 'show ip route'", ["vtysh -c 'clear x'", "vtysh"]),
    ("echo 'GET a' | redis-cli", ["printf 'GET a\\nEVAL x 0' | redis-cli"]), ("docker save i", ["docker save -o f i"]),
    ("mysql -uroot -px -e 'show tables'", ["mysql -p --tee=f -e 'show tables'"]),
    ("LESS=-R less f", ["LESS=+!x less f"]),
    ("aws s3 cp s3://b/k -", ["aws s3 cp s3://b/k f", "aws s3 cp - s3://b/k"]), ("poetry run ls", ["poetry run ./x"]),
    ("sar -u 1 3", ["sar -o f 1 3"]), ("pidstat 1", ["pidstat -e x"]), ("sensors", ["sensors -s"]),
    ("faillog -a", ["faillog -r", "faillog -m 0"]), ("needrestart -b", ["needrestart -r a"]),
    ("sysrc -n a", ["sysrc -n a=b"]), ("postconf -n", ["postconf a=b", "postconf -# a"]),
    ("uv version", ["uv version 1"]),
    ("resolvectl dns eth0", ["resolvectl dns eth0 1.1.1.1"]), ("mvn dependency:tree", ["mvn dependency:tree clean"]),
    ("terraform providers", ["terraform providers lock"]), ("terraform plan -no-color", ["terraform plan --out=f"]),
    ("nomad eval status x", ["nomad eval delete x"]), ("pulumi stack ls", ["pulumi state unprotect x"]),
    ("turbostat ls", ["turbostat ./x"]), ("strace -p 1", ["strace -p 1 -e inject=kill"]),
    ("dmsetup ls", ["dmsetup ls --exec x"]),
    ("restic ls latest", ["restic ls -o x=y"]), ("ls | tee >(wc -l)", ["ls | tee f >(wc -l)", "ls | tee >(./x)"]),
    (
      "git -c alias.z=log z",
      [
        "git -c alias.z=log z --output=f", "git -c alias.z=log y", "git -c alias.z=push z",
        "git -c alias.log='!./x' log x",
      ]
    ),
    ("PATH=/usr/bin:/bin ls", ["PATH=/usr/bin: ls", "PATH=/tmp:/bin ls"]),
    ("env -i PATH=/bin sh -c ls", ["env PATH=. ls"]),
    ("mongosh --eval 'db.adminCommand({listDatabases:1})'", ["mongosh --eval 'db.runCommand({drop:\"x\"})'"]),
    ("ruby -rjson -e 'puts 1'", ["ruby -r ./x -e 'puts 1'", "ruby -I d -rx -e 'puts 1'", "ruby -e 'load \"x.rb\"'"]),
    (
      "node -p 'require(\"./package.json\").version'",
      ["node -p 'require(\"./x\")'", "node -r ./x -p 1", "node --import ./x.mjs -p 1"]
    ),
    ("perl -MPOSIX -e 'print 1'", ["perl -I. -MX -e 'print 1'", "perl -M./x -e 'print 1'", "perl -e 'do \"x.pl\"'"]),
    ("php -r 'echo 1;'", ["php -r 'include \"x.php\";'", "php -d auto_prepend_file=x -r 'echo 1;'"]),
    ("declare -A m=([a]=1); echo ${m[a]}", ["declare -x A=b", "declare IFS=/"]),
    ("for p in 22 80; do bash -c \"echo $p\"; done", ["for p in ./x; do bash -c \"$p\"; done", "bash -c \"echo $p\""]),
    (
      "python3 -m timeit '1 + len(str(2))'",
      ["python3 -m timeit 'import unknown_one'", "python3 -m timeit -s 'open(\"f\", \"w\")' 1"]
    ),
    ("gcloud compute ssh --help", ["kubectl exec x --help"]),
    (
      "kubectl get pods --output=name",
      ["kubectl get pods --output=f.json", "kubectl cluster-info dump --output-directory=d"]
    ),
    ("tsc --noEmit --pretty", ["tsc --noEmit false", "tsc --noEmit=false", "tsc --listFiles"]),
    ("pg_dump --clean db", ["pg_dump --file=f db"]),
    ("mlr --c2p sort -nr x f", ["mlr tee f", "mlr put 'system(\"x\")' f"]),
    ("go list -m -versions x", ["go list -o f x", "go list -mod=mod x"]),
    ("psql -c 'select truncate(1.5, 0)'", ["psql -c 'select 1 \\g |sh'", "psql -c 'select my_delete_all()'"]),
  ]) func safeIsEarned(command: String, others: [String]) {
    #expect(level(command) == .safe, "\(command)")
    for other in others { #expect(level(other) > .safe, "\(other)") }
  }
}
