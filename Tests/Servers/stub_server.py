#!/usr/bin/env python3
"""A stand-in for the vendors' servers, on loopback only: OpenAI's chat completions, Anthropic's messages, Gemini's
generateContent and Ollama's chat, streamed and not. What it does is part of the URL: `/s/KEY=VALUE,KEY=VALUE/v1/…`, each value
percent-encoded; see --scenarios. Prints the port it listens on, and ends when its standard input does."""

import argparse
import json
import os
import socket
import sys
import threading
from pathlib import Path
from urllib.parse import urlsplit

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.dont_write_bytecode = True

from stub import scenario  # noqa: E402
from stub.connection import Connection, Done, Left, close, now  # noqa: E402
from stub.exchange import Exchange  # noqa: E402
from stub.journal import Journal, key_of, masked, without_key  # noqa: E402


class Server:
    """Takes connections, each in a thread of its own."""

    def __init__(self, port, journal, tls=None):
        self.journal, self.tls = journal, tls
        self.listener = socket.create_server(("127.0.0.1", port), backlog=128)
        self.port = self.listener.getsockname()[1]
        self._count, self._lock = 0, threading.Lock()

    def run(self):
        """Serves for ever."""
        number = 0
        while True:
            client, _ = self.listener.accept()
            number += 1
            threading.Thread(target=self._serve, args=(client, number, now()), daemon=True).start()

    def _serve(self, client, number, accepted):
        by, reset, requests = "client", False, 0
        try:
            if self.tls:
                client = self.tls.wrap_socket(client, server_side=True)
            connection = Connection(client)
            while True:
                requests += 1
                self._one(connection, number, accepted)
        except Left:
            pass
        except Done as done:
            by, reset = "stub", "reset" in done.args
        except OSError as error:
            # A handshake that failed.
            self.journal.write("refused", connection=number, reason=str(error))
        close(client, by_reset=reset)
        self.journal.write("closed", connection=number, by=by, accepted=accepted, time=now(), requests=requests - 1)

    def _one(self, connection, connection_number, accepted):
        request = connection.request()
        with self._lock:
            self._count += 1
            number = self._count
        url = urlsplit(request.target)
        try:
            wanted, path = scenario.split(url.path)
        except ValueError as error:
            told = str(error).encode()
            connection.send(b"HTTP/1.1 500 Wrong Scenario\r\ncontent-length: %d\r\n\r\n%b" % (len(told), told))
            raise Done from None
        exchange = Exchange(connection, request, wanted, path, url.query)
        self._note(number, connection_number, accepted, exchange, url)
        connection.begin_answer()
        connection.is_bytewise = "bytewise" in wanted
        outcome = "sent"
        try:
            exchange.answer()
            if request.field("connection").lower() == "close":
                raise Done
        except Left:
            outcome = "client left"
            raise
        except Done:
            outcome = "broken off"
            raise Done(*["reset"] * ("rst" in wanted)) from None
        finally:
            self.journal.write(
                "answer", number=number, connection=connection_number, status=exchange.status, outcome=outcome,
                firstByteOut=connection.first_out, lastByteOut=connection.last_out, bytesOut=connection.bytes_out,
                time=now())

    def _note(self, number, connection_number, accepted, exchange, url):
        request = exchange.request
        field, _ = key_of(request.fields, url.query)
        self.journal.write(
            "request", number=number, connection=connection_number, accepted=accepted, method=request.method,
            target=url.netloc, path=exchange.path, query=without_key(url.query), scenario=without_key(exchange.scenario.text),
            dialect=exchange.dialect.name if exchange.dialect else None, stream=exchange.ask and exchange.ask.streams,
            key=field, headers=masked(request.fields), body=exchange.body, bodyBytes=len(request.body),
            firstByteIn=request.first_byte, lastByteIn=request.last_byte)


def arguments():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=0, help="0 for any that is free")
    parser.add_argument("--log", help="the file that the JSON lines are added to")
    parser.add_argument("--certificate", help="a PEM file: speak TLS")
    parser.add_argument("--private-key", help="the certificate's PEM file")
    parser.add_argument("--scenarios", action="store_true", help="list the keys of scenarios")
    return parser.parse_args()


def context(options):
    if not options.certificate:
        return None
    import ssl

    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.load_cert_chain(options.certificate, options.private_key)
    return made


def end_with_input():
    """Ends the process when whoever started it is gone."""
    while os.read(0, 1 << 12):
        pass
    os._exit(0)


def main():
    options = arguments()
    if options.scenarios:
        print(json.dumps(scenario.KEYS, indent=2, ensure_ascii=False))
        return
    server = Server(options.port, Journal(options.log), context(options))
    print(server.port, flush=True)
    threading.Thread(target=end_with_input, daemon=True).start()
    server.run()


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        pass
