// Builds the live world and runs the command line in it.
import CommandLineTool

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

exit(ProgramEntry.run(in: LiveWorld.make()))
