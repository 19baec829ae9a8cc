extension RiskRule {
  static let cloudDeletion = RiskRule(
    id: "cloud-deletion", family: .cloud,
    reason: .init(
      "Resources or data of a cloud account are deleted for everyone who uses them.",
      "클라우드 계정의 자원이나 데이터를 모든 사용자에게서 지웁니다."),
    mildReason: .init(
      "Resources or data of an online account are made or changed.",
      "온라인 계정의 자원이나 데이터를 만들거나 바꿉니다."),
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
    table: .clouds
  ) { invocation in
    switch invocation.name {
    case "gh", "glab":
      guard invocation.subcommand == "api", let method = invocation.value(of: "-X", "--method") else { return nil }
      return method == "DELETE" ? .danger : method == "GET" ? nil : .caution
    case "aws", "gcloud", "gsutil", "az", "mc", "s3cmd", "s5cmd", "azcopy", "oci", "b2":
      let words = invocation.operands.prefix(5).map(\.text)
      let sends = !Set(words).isDisjoint(with: ["cp", "mv", "sync", "put", "upload", "copy"])
      return sends && words.contains(where: SecretFile.isNamedOrFolder) ? .danger : nil
    default: return nil
    }
  }
}
