#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

exit(StoreProbe(arguments: Array(CommandLine.arguments.dropFirst())).run())
