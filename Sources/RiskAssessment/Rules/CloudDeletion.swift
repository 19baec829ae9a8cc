extension RiskRule {
  static let cloudDeletion = RiskRule(
    id: "cloud-deletion", family: .cloud,
    reason: .init(
      "Resources or data of a cloud account are deleted for everyone who uses them.",
      "클라우드 계정의 자원이나 데이터를 모든 사용자에게서 지웁니다."),
    safer: .init(
      "Check the account and the region, list what is meant, and use --dryrun or --dry-run where it is known.",
      "계정과 지역을 확인하고 대상을 나열한 뒤, 있으면 --dryrun이나 --dry-run을 쓰십시오."),
    reversibility: .no, touches: [.network, .system],
    danger: [
      "aws s3 rm s3://b --recursive", "gcloud projects delete p", "aws ec2 terminate-instances --instance-ids i-1",
      "az group delete -n g", "gh repo delete a/b", "aws s3 rb s3://b --force", "gsutil rm -r gs://b",
      "doctl compute droplet delete x",
      "aws s3 sync a s3://b --delete", "aws rds delete-db-instance --db-instance-identifier x", "heroku apps:destroy x",
      "gcloud compute instances delete x", "aws cloudformation delete-stack --stack-name x", "flyctl apps destroy x",
      "az vm delete -n x", "aws --profile p iam delete-user --user-name x", "gh release delete v1", "vercel rm x",
      "firebase firestore:delete --all-collections", "wrangler delete", "aws dynamodb delete-table --table-name t",
      "mc rb --force s3/b", "s3cmd del --recursive s3://b", "gh api -X DELETE repos/a/b",
    ],
    caution: [
      "aws ec2 stop-instances --instance-ids i-1", "aws s3 cp a s3://b", "gcloud compute instances stop x",
      "az vm deallocate -n x",
      "aws ec2 run-instances --count 1", "gh pr merge 1", "aws lambda update-function-code --function-name f",
      "aws ec2 authorize-security-group-ingress --cidr 0.0.0.0/0",
    ],
    harmless: [
      "aws s3 ls", "aws ec2 describe-instances", "gcloud projects list", "az group list", "gh repo view a/b",
      "aws s3 rm s3://b --recursive --dryrun", "aws ec2 terminate-instances --dry-run --instance-ids i-1",
      "gsutil ls gs://b",
      "gh pr list --search delete", "aws iam list-users", "gh issue list",
    ],
    programs: [
      "aws", "gcloud", "az", "gsutil", "doctl", "heroku", "flyctl", "fly", "gh", "glab", "vercel", "firebase",
      "wrangler",
      "mc", "s3cmd", "netlify", "linode-cli", "hcloud", "scw", "oci", "ibmcloud", "railway", "supabase",
    ]
  ) { invocation in
    if invocation.isDryRun || invocation.isHelp { return nil }
    let words = Array(
      invocation.plainWords(valueFlags: [
        "--profile", "--region", "--project", "--output", "--query", "--search", "-R", "--repo", "--endpoint-url",
      ]).prefix(4))
    let isUpload = words.contains("cp") || words.contains("mv") || words.contains("sync")
    if isUpload, words.contains(where: SecretFile.isNamedOrFolder) { return .danger }
    if words.contains(where: isDeletion) || invocation.has("--delete") && words.first == "s3" { return .danger }
    if ["gh", "glab"].contains(invocation.name ?? ""), words.first == "api" {
      let method = invocation.value(of: "-X", "--method")
      return method == "DELETE" ? .danger : method.map { $0 == "GET" ? nil : .caution } ?? nil
    }
    return words.contains(where: isChange) ? .caution : nil
  }

  private static func isDeletion(_ word: String) -> Bool {
    let verbs: Set<String> = ["rm", "rb", "delete", "del", "destroy", "remove", "purge", "delete-objects", "terminate"]
    return verbs.contains(word) || word.hasPrefix("delete-") || word.hasPrefix("terminate-")
      || word.hasSuffix(":destroy")
      || word.hasSuffix(":delete") || word.hasPrefix("purge-") || word.hasPrefix("deregister-")
  }

  private static func isChange(_ word: String) -> Bool {
    let verbs: Set<String> = [
      "stop", "start", "restart", "reboot", "deallocate", "create", "update", "deploy", "cp", "mv", "sync", "merge",
      "close",
      "edit", "scale", "put", "set", "reset", "archive", "rename",
    ]
    let starts = [
      "stop-", "start-", "reboot-", "run-", "create-", "update-", "put-", "modify-", "authorize-", "revoke-", "attach-",
      "detach-", "add-", "remove-", "set-",
    ]
    return verbs.contains(word) || starts.contains { word.hasPrefix($0) }
  }
}
