TerminalProbe(arguments: Array(CommandLine.arguments.dropFirst())).run()
