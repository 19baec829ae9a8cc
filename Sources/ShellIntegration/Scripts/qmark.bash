# qmark's integration with bash.
