// Writes the pages of the rules into the folder that is named: risk-pages FOLDER.
import RiskAssessment

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

func writePage(_ text: String, at path: String) -> Bool {
  guard let file = fopen(path, "w") else { return false }
  let bytes = Array(text.utf8)
  let isWhole = fwrite(bytes, 1, bytes.count, file) == bytes.count
  return fclose(file) == 0 && isWhole
}

let folder = CommandLine.arguments.dropFirst().first
let pages = [("README", RiskIndex.text)] + RiskRule.all.map { ($0.id, RiskPage.text(of: $0)) }
guard let folder, pages.allSatisfy({ writePage($0.1, at: "\(folder)/\($0.0).md") }) else {
  let message = "risk-pages: cannot write the pages; usage: risk-pages FOLDER\n"
  write(STDERR_FILENO, message, message.utf8.count)
  exit(1)
}
