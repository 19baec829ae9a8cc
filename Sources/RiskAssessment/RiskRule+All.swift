extension RiskRule {
  /// Every rule, in the order of the documentation.
  package static let all: [RiskRule] = fileRules + systemRules + codeRules + serviceRules + machineRules

  private static let fileRules = [
    wideTarget, recursiveDeletion, findDeletion, shredding, synchronizedDeletion, backupDeletion, fileDeletion,
    destructiveWords,
    selfTruncation,
    systemFileWrite, overwrite, inPlaceEdit,
  ]
  private static let systemRules = [
    deviceWrite, filesystemCreation, volumeRemoval, mounts, recursivePermissions, setUserID, ownership, openPermissions,
    privilegeGrant, accounts, rootShell, privilege,
  ]
  private static let codeRules = [
    remoteCode, decodedCode, reverseShell, unreviewedPackage, exfiltration, publishing, secretReading, gitLoss,
    gitForcedPush,
    gitHistoryRewrite, gitReferenceLoss, repositoryLoss,
  ]
  private static let serviceRules = [
    containerDeletion, containerEscape, clusterDeletion, cloudDeletion, remoteDeletion, infrastructure,
    databaseDeletion,
    databaseChange,
    packageRemoval, packageChange,
  ]
  private static let machineRules = [
    serviceStop, serviceData, shutdown, firewallOpening, networkLoss, securityOff, processKill, forkBomb, keyLoss,
    loginKeys,
    scheduleRemoval, shellFiles, historyWiping, logWiping, archiveExtraction, downloadOverFile, kernelChange,
  ]

  /// The rule with this permanent name.
  package static func named(_ id: String) -> RiskRule? { all.first { $0.id == id } }
}
