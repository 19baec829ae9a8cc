extension RiskRule {
  static let clusterDeletion = RiskRule(
    id: "cluster-deletion",
    english: "Resources of a cluster or a cloud account are removed for everyone who uses them.",
    korean: "클러스터나 클라우드의 자원을 모든 사용자에게서 없앱니다.",
    reversibility: .no, touches: [.network, .system],
    harmful: [
      "kubectl delete pod x", "kubectl drain n", "helm uninstall x", "terraform destroy",
      "aws s3 rm s3://b --recursive", "gcloud projects delete p",
    ],
    harmless: ["kubectl get pods", "helm list", "terraform plan", "aws s3 ls"]
  ) { invocation in
    let words = invocation.operands.map(\.text)
    switch invocation.name {
    case "kubectl", "oc": return ["delete", "drain", "replace"].contains(words.first ?? "") ? .danger : nil
    case "helm": return ["uninstall", "delete", "rollback"].contains(words.first ?? "") ? .danger : nil
    case "terraform", "tofu", "pulumi":
      return words.first == "destroy" || invocation.hasFlag(nil, "-destroy", "--destroy")
        ? .danger : words.first == "apply" ? .caution : nil
    case "aws", "gcloud", "az", "gsutil", "doctl", "heroku", "flyctl", "gh":
      let verbs = ["rm", "rb", "delete", "destroy", "terminate-instances", "remove", "purge"]
      return words.contains { word in verbs.contains(word) || word.hasPrefix("delete-") || word.hasSuffix(":destroy") }
        ? .danger : nil
    default: return nil
    }
  }
}
