RiskProbe(arguments: Array(CommandLine.arguments.dropFirst())).run()
