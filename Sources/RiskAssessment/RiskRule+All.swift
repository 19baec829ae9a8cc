extension RiskRule {
  /// Every rule, in the order of the documentation.
  package static let all: [RiskRule] = [
    recursiveDeletion, findDeletion, fileDeletion, overwrite, systemFileWrite, deviceWrite, filesystemCreation,
    inPlaceEdit, selfTruncation, recursivePermissions, openPermissions, ownership, privilege, remoteCode, decodedCode,
    gitLoss, gitHistoryRewrite, containerDeletion, clusterDeletion, databaseDeletion, serviceStop, shutdown,
    processKill, forkBomb, packageRemoval, firewallOpening, exfiltration, secretReading, historyWiping,
    scheduleRemoval, accountDeletion, archiveOverSystem, synchronizedDeletion,
  ]
}
