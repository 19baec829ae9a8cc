"""One TCP connection: reads requests, sends bytes, and notices when the client leaves."""

import dataclasses
import select
import socket
import struct
import time

HEAD_LIMIT = 1 << 16
BODY_LIMIT = 1 << 26
TLS_HANDSHAKE = 0x16
now = time.monotonic_ns


class Left(Exception):
    """The client closed the connection."""


class Done(Exception):
    """The stub closes the connection."""


@dataclasses.dataclass
class Request:
    """A request as it came."""

    method: str
    target: str
    fields: list
    body: bytes
    first_byte: int
    last_byte: int

    def field(self, name):
        """The first header field of this name."""
        return next((value for key, value in self.fields if key.lower() == name), "")


class Connection:
    """A client's connection; every byte out is timed and counted."""

    def __init__(self, client):
        self.socket = client
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.is_bytewise = False
        self._buffer = b""
        self._first_byte = None
        self.begin_answer()

    def begin_answer(self):
        """Counts from zero again."""
        self.bytes_out, self.first_out, self.last_out = 0, None, None

    # Reading

    def _fill(self):
        try:
            data = self.socket.recv(1 << 16)
        except OSError:
            raise Left from None
        if not data:
            raise Left
        if self._first_byte is None:
            self._first_byte = now()
        self._buffer += data

    def _until(self, mark):
        while mark not in self._buffer:
            if len(self._buffer) > HEAD_LIMIT:
                raise Done
            self._fill()
            if self._buffer[0] == TLS_HANDSHAKE:
                raise Done
        text, self._buffer = self._buffer.split(mark, 1)
        return text

    def _exactly(self, count):
        if count > BODY_LIMIT:
            raise Done
        while len(self._buffer) < count:
            self._fill()
        data, self._buffer = self._buffer[:count], self._buffer[count:]
        return data

    def request(self):
        """The next request."""
        self._first_byte = now() if self._buffer else None
        lines = self._until(b"\r\n\r\n").decode("latin-1").split("\r\n")
        first_byte = self._first_byte
        method, target, _ = lines[0].split(" ", 2)
        fields = [tuple(part.strip() for part in line.split(":", 1)) for line in lines[1:]]
        request = Request(method, target, fields, b"", first_byte, 0)
        if request.field("expect").lower() == "100-continue":
            self.socket.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        if "chunked" in request.field("transfer-encoding").lower():
            request.body = self._chunks()
        else:
            request.body = self._exactly(int(request.field("content-length") or 0))
        request.last_byte = now()
        return request

    def _chunks(self):
        body = b""
        while True:
            size = int(self._until(b"\r\n").split(b";")[0], 16)
            if size == 0:
                while self._until(b"\r\n"):
                    pass
                return body
            body += self._exactly(size)
            self._until(b"\r\n")

    # Sending

    def send(self, data):
        """Sends bytes; raises `Left` where nobody takes them."""
        try:
            for part in ([data[at:at + 1] for at in range(len(data))] if self.is_bytewise else [data]):
                self.socket.sendall(part)
        except OSError:
            raise Left from None
        self.last_out = now()
        self.first_out = self.first_out or self.last_out
        self.bytes_out += len(data)

    def wait(self, seconds):
        """Waits; raises `Left` as soon as the client closes."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if not select.select([self.socket], [], [], left)[0]:
                return
            try:
                if not self.socket.recv(1, socket.MSG_PEEK):
                    raise Left
            except OSError:
                raise Left from None
            time.sleep(min(left, 0.005))  # More of a request is there: a pipeline.


def close(client, by_reset=False):
    """Closes a socket, by a reset where that is wanted."""
    if by_reset:
        client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    client.close()
