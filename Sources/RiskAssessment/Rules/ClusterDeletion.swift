extension RiskRule {
  static let clusterDeletion = RiskRule(
    id: "cluster-deletion", family: .containers,
    reason: .init(
      "Resources of a cluster are removed or stopped for everyone who uses them.",
      "클러스터의 자원을 모든 사용자에게서 없애거나 멈춥니다."),
    mildReason: .init(
      "Resources of a cluster, or the way to it, are made, changed, stopped or started.",
      "클러스터의 자원이나 접속 설정을 만들거나 바꾸거나, 멈추거나 시작합니다."),
    safer: .init(
      "Check the context and the namespace, and use --dry-run=client -o name to see what is meant.",
      "컨텍스트와 네임스페이스를 확인하고, --dry-run=client -o name으로 대상을 보십시오."),
    reversibility: .no, touches: [.network, .system],
    danger: [
      "kubectl delete pod x", "kubectl drain n", "helm uninstall x", "kubectl delete ns prod",
      "kubectl delete -f app.yml",
      "kubectl delete pods --all", "kubectl replace --force -f a.yml", "kubectl scale deploy x --replicas=0",
      "kubectl -n prod delete deploy x", "helm delete x", "oc delete project x",
      "kubectl get pods -o name | xargs ‹kubectl delete›",
      "k3s-uninstall.sh", "kubeadm reset", "minikube delete", "kind delete cluster",
      "argocd app delete x",
      "eksctl delete cluster x",
    ],
    caution: [
      "kubectl apply -f a.yml", "kubectl cordon n", "helm rollback x 1", "kubectl rollout restart deploy x",
      "kubectl edit deploy x",
      "helm upgrade x y", "kubectl scale deploy x --replicas=3", "kubectl rollout undo deploy x",
      "kubectl taint nodes n a=b:NoExecute",
      "kubectl patch deploy x -p '{}'",
    ],
    harmless: [
      "kubectl get pods", "helm list", "kubectl delete --dry-run=client pod x", "kubectl describe pod delete",
      "kubectl logs x",
      "helm status x", "kubectl rollout status deploy x", "kubectl diff -f a.yml", "kubectl config get-contexts",
      "helm upgrade --dry-run x y",
    ],
    table: .clusters)
}
