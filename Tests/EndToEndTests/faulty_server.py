"""Servers on loopback that answer, stall, lie and break off as they are told, and a small proxy."""

import contextlib
import gzip
import socket
import ssl
import struct
import subprocess
import threading
import time

CHUNK_END = b"0\r\n\r\n"


def response(body=b"", status="200 OK", headers=(), length=None):
    """A whole response; `length` tells another size than the body has."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body) if length is None else length}", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def chunked_head(*headers):
    """The head of a response whose body comes in chunks."""
    lines = ["HTTP/1.1 200 OK", "Transfer-Encoding: chunked", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n"


def chunk(data):
    """One chunk of a body."""
    return b"%x\r\n%b\r\n" % (len(data), data)


def gzip_bomb(size):
    """`size` zero bytes, compressed."""
    return gzip.compress(bytes(size))


class Exchange:
    """One connection: what was asked on it, and the answer that is sent."""

    def __init__(self, connection):
        self.connection = connection
        self.request = b""
        self.body = b""

    @property
    def line(self):
        """The request line."""
        return self.request.split(b"\r\n", 1)[0].decode()

    @property
    def headers(self):
        """The header fields, by their names in small letters."""
        lines = self.request.decode("latin-1").split("\r\n")[1:]
        return {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}

    def read_request(self):
        """Reads a request with its body; false where none came."""
        data = b""
        while b"\r\n\r\n" not in data:
            more = self.connection.recv(65536)
            if not more:
                return False
            data += more
        self.request, self.body = data.split(b"\r\n\r\n", 1)
        while len(self.body) < int(self.headers.get("content-length", "0")):
            self.body += self.connection.recv(65536)
        return True

    def send(self, data):
        """Sends bytes."""
        self.connection.sendall(data)

    def reset(self):
        """Breaks the connection off with a reset."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()

    def drop(self):
        """Closes the connection under TLS, without its farewell."""
        plain = socket.socket(fileno=self.connection.detach())
        plain.close()

    def wait_until_closed(self, timeout=10):
        """When the other side closed."""
        self.connection.settimeout(timeout)
        with contextlib.suppress(ConnectionError, ssl.SSLError):
            while self.connection.recv(65536):
                pass
        return time.monotonic()


class Server:
    """Runs `answer` for every connection, after its request was read; `raw` for one before any byte is."""

    def __init__(self, answer=None, raw=None, tls=None):
        self.answer, self.raw, self.tls = answer, raw, tls
        self.exchanges = []
        self.problems = []
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def url(self, path="/", host="127.0.0.1"):
        """A URL of this server."""
        return f"{'https' if self.tls else 'http'}://{host}:{self.port}{path}"

    def _accept(self):
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self.listener.accept()
                threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def _serve(self, connection):
        connection.settimeout(20)
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            if self.raw:
                self.raw(Exchange(connection))
                return
            if self.tls:
                connection = self.tls.wrap_socket(connection, server_side=True)
            exchange = Exchange(connection)
            if exchange.read_request():
                self.exchanges.append(exchange)
                self.answer(exchange)
        except (OSError, ssl.SSLError) as problem:
            self.problems.append(problem)
        finally:
            with contextlib.suppress(OSError):
                connection.close()

    def close(self):
        """Takes no more connections."""
        with contextlib.suppress(OSError):
            self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()


class Proxy(Server):
    """An HTTP proxy that sends requests on and opens tunnels, or refuses with `status`."""

    def __init__(self, status=None):
        super().__init__(self._pass_on)
        self.status = status

    def _pass_on(self, exchange):
        method, target, _ = exchange.line.split(" ")
        if self.status:
            exchange.send(response(b"no", self.status, ["Proxy-Authenticate: Basic realm=proxy"]))
        elif method == "CONNECT":
            host, port = target.rsplit(":", 1)
            with socket.create_connection((host, int(port)), timeout=20) as peer:
                exchange.send(b"HTTP/1.1 200 Connection established\r\nX-Proxy: tunnel\r\n\r\n")
                relay(exchange.connection, peer)
        else:
            self._forward(exchange, target)

    def _forward(self, exchange, target):
        _, _, host, *path = target.split("/", 3)
        name, port = host.rsplit(":", 1)
        head = exchange.request.replace(target.encode(), b"/" + "".join(path).encode(), 1)
        with socket.create_connection((name, int(port)), timeout=20) as peer:
            peer.sendall(head + b"\r\n\r\n" + exchange.body)
            relay(exchange.connection, peer)


def relay(one, other):
    """Copies both ways until either side closes."""
    def copy(source, target):
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                target.sendall(data)
        for end in (source, target):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)

    back = threading.Thread(target=copy, args=(one, other), daemon=True)
    back.start()
    copy(other, one)
    back.join(20)


@contextlib.contextmanager
def full_listener():
    """A port that listens, but whose queue is full: the next connection never stands."""
    with contextlib.ExitStack() as open_sockets:
        listener = open_sockets.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(8):
            filler = open_sockets.enter_context(socket.socket())
            filler.setblocking(False)
            filler.connect_ex(listener.getsockname())
        yield listener.getsockname()[1]


def closed_port():
    """A port at which nothing listens."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        return server.getsockname()[1]


def make_certificate(folder, name, alternative):
    """A self-signed certificate and its key, in one file."""
    path = folder / f"{name}.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2",
         "-subj", f"/CN={name}", "-addext", f"subjectAltName={alternative}", "-keyout", path, "-out", f"{path}.crt"],
        check=True, capture_output=True)
    with path.open("ab") as file:
        file.write((folder / f"{name}.pem.crt").read_bytes())
    return path


def tls_context(path):
    """What a server needs to speak TLS with this certificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(path)
    return context
