// Writes the index of the embedded tasks to the file that is named: knowledge-index FILE.
import OfflineEngine

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

let index = IndexFile.bytes(of: .compiled())
guard CommandLine.arguments.count == 2, let file = fopen(CommandLine.arguments[1], "wb"),
  fwrite(index, 1, index.count, file) == index.count, fclose(file) == 0
else {
  let message = "knowledge-index: cannot write the index; usage: knowledge-index FILE\n"
  write(STDERR_FILENO, message, message.utf8.count)
  exit(1)
}
