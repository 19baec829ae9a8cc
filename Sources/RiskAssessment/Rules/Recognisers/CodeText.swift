/// What a short program of another language does, by the names in it.
enum CodeText {
  private static let connecting = [
    "socket", "fsockopen", "TCPSocket", "/inet/tcp", "/inet/udp", "\"net\"", "'net'", "PF_INET", "IO::Socket",
  ]
  private static let running = [
    "/bin/sh", "/bin/bash", "subprocess", "dup2", "pty.spawn", "exec(", "exec \"", "exec '", "child_process", "system(",
    "popen", "\"sh\"", "\"bash\"", "'sh'", "proc_open", "os.execute",
  ]

  /// Whether an awk program that is connected reads from a second pipe, which is then a command.
  static func runsWhatComesIn(_ code: String) -> Bool {
    ByteSearch.holds("/inet", in: code) && code.split(separator: "getline", omittingEmptySubsequences: false).count > 2
  }

  private static let fetching = [
    "fetch(", "http.get", "https.get", "axios", "urlopen", "requests.get", "file_get_contents(\"http",
    "file_get_contents('http", "curl_exec", "URI.open", "open-uri", "Net::HTTP", "LWP", "HTTP::Tiny", "socket.http",
    "download.file", "source(\"http", "import requests", "import httpx", "from requests", "import urllib",
    "popen(\"curl", "popen('curl", "popen(\"wget", "popen('wget",
  ]
  private static let evaluating = [
    "eval", "exec(", "Function(", "instance_eval", "loadstring", "load(", "system(", "create_function", "source(",
  ]

  /// Whether it fetches a text and runs it.
  static func fetchesAndRuns(_ code: String) -> Bool {
    ByteSearch.holdsAny(of: fetching, in: code) && ByteSearch.holdsAny(of: evaluating, in: code)
  }

  /// Whether it opens a connection and runs a program.
  static func connectsAndRuns(_ code: String) -> Bool {
    ByteSearch.holdsAny(of: connecting, in: code) && ByteSearch.holdsAny(of: running, in: code)
  }
}
