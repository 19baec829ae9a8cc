extension RiskRule {
  static let infrastructure = RiskRule(
    id: "infrastructure-change", family: .cloud,
    reason: .init(
      "Machines and services that a plan describes are destroyed or changed without a last look.",
      "계획에 적힌 서버와 서비스를 마지막 확인 없이 없애거나 바꿉니다."),
    mildReason: .init(
      "Machines or services that a plan describes are set up or changed.",
      "계획에 적힌 서버나 서비스를 설치하거나 바꿉니다."),
    safer: .init(
      "Run terraform plan -out=FILE, read it, and apply that file.",
      "terraform plan -out=파일로 계획을 만들어 읽어 본 뒤 그 파일을 적용하십시오."),
    reversibility: .no, touches: [.network, .system],
    danger: [
      "terraform destroy", "terraform apply -auto-approve", "terraform apply -destroy", "tofu destroy -auto-approve",
      "pulumi destroy",
      "terraform state rm x", "cdk destroy", "pulumi up --yes", "terraform -chdir=x destroy", "serverless remove",
      "terragrunt run-all destroy", "terraform workspace delete x", "vagrant destroy -f", "sls remove",
    ],
    caution: [
      "terraform apply", "terraform apply plan.out", "cdk deploy", "pulumi up", "ansible-playbook site.yml",
      "terraform import a b",
      "ansible all -m copy -a 'src=x dest=y'", "terraform taint x",
    ],
    harmless: [
      "terraform plan", "terraform show", "terraform state list", "pulumi preview", "cdk diff", "terraform validate",
      "ansible-playbook --check site.yml", "terraform output", "vagrant status", "terraform plan -destroy",
      "ansible all -m shell -a uptime",
    ],
    table: .infrastructure)
}
