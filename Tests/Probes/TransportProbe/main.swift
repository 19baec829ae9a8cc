TransportProbe(arguments: Array(CommandLine.arguments.dropFirst())).run()
