import HTTPTransport

extension HTTPTransport {
  /// Sends to this machine alone, through no proxy; whatever is meant for elsewhere fails and is not sent.
  var loopbackOnly: HTTPTransport {
    HTTPTransport { request in
      let address = String(request.url.prefix { $0 != "?" && $0 != "#" })
      guard EndpointURL(address)?.isLoopback == true else {
        return HTTPTransfer(events: { _ in [.failed(.badURL)] }, cancel: {})
      }
      var request = request
      // An empty proxy is none, whatever the environment says.
      request.proxy = ""
      return start(request)
    }
  }
}
