// Builds the live world and runs the command line in it.
import CommandLineTool

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// Swift's runtime would answer Ctrl-\ with a backtrace instead of ending.
signal(SIGQUIT, SIG_DFL)

exit(ProgramEntry.run(in: LiveWorld.make()))
