/// Requests and the commands that the composers build for them on Linux: a request, then its command.
enum ComposedCommands {}
