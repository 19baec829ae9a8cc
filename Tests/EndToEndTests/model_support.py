"""What the tests of language models share: qmark with a model's settings and folders of its own, and what must always hold."""

import dataclasses
import json
import subprocess
from concurrent.futures import ThreadPoolExecutor

from support import TIMEOUT, binary, environment, reset_signals, spawn
from stub.answers import COMMAND

KEY = "sk-test-4f9c2e7ab1d04c58a6"
KEY_VARIABLES = {"openai": "OPENAI_API_KEY", "anthropic": "ANTHROPIC_API_KEY", "gemini": "GEMINI_API_KEY"}
PROTOCOLS = ["openai", "anthropic", "gemini", "ollama"]
WORDS = ["zebra", "stripes", "large", "things"]
ANSWER = COMMAND + "\n"


@dataclasses.dataclass
class Result:
    """How a run went, as text."""

    status: int
    out: str
    err: str
    protocol: str = ""

    @property
    def json(self):
        """The one object on standard output."""
        [line] = self.out.splitlines()
        return json.loads(line)


class ModelRunner:
    """Runs qmark beside folders that stay from run to run, and checks what no run may do."""

    def __init__(self, folder):
        self.folder = folder
        for name in ("home", "config", "cache", "state"):
            (folder / name).mkdir(exist_ok=True)

    @property
    def config(self):
        """The folder of config.toml and instructions.md."""
        made = self.folder / "config" / "qmark"
        made.mkdir(exist_ok=True)
        return made

    def environment(self, protocol, url, key=KEY, **settings):
        """The variables that configure a model; settings are those of `QMARK_*`, or variables with a capital letter."""
        values = {
            "QMARK_ENGINE": "model", "QMARK_MODEL_PROVIDER": protocol, "QMARK_MODEL_BASE_URL": url,
            "QMARK_MODEL_NAME": "m", "HOME": str(self.folder / "home")}
        for name in ("config", "cache", "state"):
            values[f"XDG_{name.upper()}_HOME"] = str(self.folder / name)
        if protocol in KEY_VARIABLES and key is not None:  # Others need none.
            values[KEY_VARIABLES[protocol]] = key
        for name, value in settings.items():
            values[name if name[0].isupper() else f"QMARK_{name.upper()}"] = value
        return environment(**values)

    def start(self, route, *arguments, protocol=None, url=None, cwd=None, **settings):
        """Starts qmark without a terminal."""
        env = self.environment(protocol or route.protocol, url or route.url, **settings)
        return subprocess.Popen(
            [binary("qmark"), *arguments], env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            start_new_session=True, preexec_fn=reset_signals, cwd=cwd or self.folder / "home")

    def __call__(self, route, *arguments, stdin=b"", timeout=TIMEOUT, **settings):
        """Runs qmark without a terminal; `--print WORDS` unless told."""
        return self.together([route], *arguments, stdin=stdin, timeout=timeout, **settings)[0]

    def together(self, routes, *arguments, stdin=b"", timeout=TIMEOUT, **settings):
        """Runs qmark for each of the routes, all at the same time: most of them wait."""
        processes = [self.start(route, *(arguments or ("--print", *WORDS)), **settings) for route in routes]
        try:
            with ThreadPoolExecutor(len(processes)) as pool:
                outputs = list(pool.map(lambda process: process.communicate(stdin, timeout), processes))
        finally:
            for process in processes:
                process.kill()
        return [
            checked(Result(process.returncode, out.decode(), err.decode(), route.protocol if route else ""))
            for route, process, (out, err) in zip(routes, processes, outputs)]

    def spawn(self, route, *arguments, columns=80, rows=40, **settings):
        """Runs qmark on a terminal of its own."""
        env = self.environment(route.protocol, route.url, **settings)
        return spawn([binary("qmark"), *(arguments or WORDS)], columns=columns, rows=rows, env=env)


def checked(result):
    """The result, which shows no key, no crash and no raw control character."""
    for text in (result.out, result.err):
        assert KEY not in text and KEY[8:] not in text
        assert not [character for character in text if is_hostile(character)], ascii(text)
        for crash in ("Fatal error", "crashed", "Backtrace", "Traceback"):
            assert crash not in text
    assert result.status >= 0, f"killed by signal {-result.status}: {result.err}"
    return result


def is_hostile(character):
    """Whether a character could steer a terminal, or hide."""
    point = ord(character)
    return (point < 32 and character not in "\n\t") or 0x7F <= point < 0xA0 or character in "\u200b\u202a\u202b\u202c\u202d\u202e" \
        or 0x2066 <= point <= 0x2069


def refused(result, status, *words):
    """Checks a fault: nothing on standard output, this status (or one of these), and a message with these words."""
    statuses = status if isinstance(status, tuple) else (status,)
    assert result.out == "", result
    assert result.status in statuses, result
    assert result.err.startswith("qmark: "), result
    assert result.err.count("\n") <= 3 and len(result.err) < 1500, result
    for word in words:
        assert word.lower() in result.err.lower(), result
    return result
