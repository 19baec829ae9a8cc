# qmark's integration with zsh.
