# qmark's integration with fish.
