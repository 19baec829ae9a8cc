// Sends one request over the live transport.
