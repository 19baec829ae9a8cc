"""What the stub answers: the same for all dialects, which only dress it."""

import dataclasses
import json
import re

from stub import schema

COMMAND = "find . -type f -size +100M"
KOREAN_COMMAND = "find . -name '*한글*'"
NOTE = "Lists files larger than 100 MB."
HOSTILE = {
    "ansi": "echo hi\x1b[2J\x1b[1;1H\x1b[31mroot#\x1b[0m\u009b31m\x7f",
    "osc": "echo hi\x1b]52;c;ZXZpbA==\x07\x1b]0;title\x07\x1b]8;;http://127.0.0.1/\x1b\\link",
    "bidi": "echo safe \u202egpj.exe\u202c \u2066x\u2069\u200b",
    "nul": "echo a\x00b",
}
REFUSAL = "I cannot help with that."
THINKING = "The reader wants large files; `rm -rf /` would be wrong, find is right."


@dataclasses.dataclass
class Ask:
    """What a request asks for, whatever its dialect."""

    model: str
    streams: bool
    schema: dict = None  # of the answer
    way: str = None  # how it is forced: schema, tool or json
    forced_tool: str = None  # the tool that must be called
    tools: list = dataclasses.field(default_factory=list)  # (name, schema) of what may be called
    calls: int = 0  # how many turns of the conversation are calls
    wants_usage: bool = True
    body: str = ""  # the request's body as text

    def force_tool(self, name):
        """Notes that the answer must be a call of this tool."""
        self.forced_tool, self.way = name, "tool"
        self.schema = next((parameters for tool, parameters in self.tools if tool == name), None)

    def force_any_tool(self):
        """Notes that the answer must be a call: of the tool that takes a command, if there is one."""
        takes_command = [name for name, parameters in self.tools if "command" in str(parameters.get("properties"))]
        self.force_tool((takes_command or [name for name, _ in self.tools])[0])

    @property
    def look_ups(self):
        """What may be called before the answer."""
        return [tool for tool in self.tools if tool[0] != self.forced_tool]


@dataclasses.dataclass
class Reply:
    """An answer that has yet to be dressed in a dialect."""

    model: str
    text: str = ""
    forced_tool: str = None
    call: tuple = None  # (name, arguments)
    refusal: str = None
    thinking: str = None
    finish: str = "stop"  # stop, length, calls or refusal
    usage: tuple = (100, 20)
    reports_usage: bool = True  # where the dialect leaves that to the request

    @property
    def pieces(self):
        """The text as it is streamed: word by word."""
        return re.findall(r"\S+\s*|\s+", self.text)


def reply(scenario, ask, turn):
    """The answer to a request, the so-manyth of its scenario."""
    usage = scenario.get("usage", "100:20")
    answer = Reply(
        ask.model, usage=None if usage == "none" else tuple(map(int, usage.split(":"))), reports_usage=ask.wants_usage)
    if "refuse" in scenario:
        answer.refusal, answer.finish = REFUSAL, "refusal"
        return answer
    if "lookup" in scenario and ask.look_ups and ask.calls < scenario.number("lookups", 1):
        answer.call, answer.finish = _lookup(scenario, ask), "calls"
        return answer
    answer.forced_tool = ask.forced_tool
    if answer.forced_tool:
        answer.finish = "calls"
    if "empty" not in scenario:
        answer.text = _text(scenario, ask, turn)
    if scenario.get("form") == "thinking":
        answer.thinking = THINKING
    if scenario.get("finish") == "length":
        answer.text, answer.finish = answer.text[:len(answer.text) // 3], "length"
    return answer


def _lookup(scenario, ask):
    name = scenario.get("lookup")
    name, parameters = next((tool for tool in ask.look_ups if tool[0] == name), ask.look_ups[0])
    if "args" in scenario:
        letters = "x" * int(scenario.number("long"))
        return name, json.loads(scenario.get("args").replace("@long@", letters))
    return name, schema.value(parameters, ["find"], "find")


def commands(scenario, turn):
    """The commands of the so-manyth answer, the wanted one first."""
    own = KOREAN_COMMAND if scenario.get("cut") == "character" else COMMAND
    given = scenario.all("command") or [HOSTILE.get(scenario.get("hostile"), own)]
    return [given[min(turn, len(given) - 1)], *scenario.all("variant")]


def _text(scenario, ask, turn):
    if "text" in scenario:
        return scenario.get("text")
    wanted = commands(scenario, turn)
    if "echo" in scenario:
        found = re.search(scenario.get("echo"), ask.body)
        wanted = [command.replace("{echo}", found[1] if found else "nothing") for command in wanted]
    form = scenario.get("form")
    if form in (None, "thinking", "think") and (ask.schema or ask.way):
        shape = ask.schema or {"properties": {"command": {"type": "string"}, "note": {"type": "string"}}}
        # Without a list in the schema, several commands come one by one.
        one = wanted if "array" in json.dumps(shape).lower() else [wanted[turn % len(wanted)]]
        text = json.dumps(schema.value(shape, one, NOTE), ensure_ascii=False)
    else:
        text = _worded(form, wanted)
    return f"<think>\n{THINKING}\n</think>\n\n{text}" if form == "think" else text


def _worded(form, wanted):
    if form == "json":
        return json.dumps({"command": wanted[0], "note": NOTE}, ensure_ascii=False)
    if form == "fence":
        return f"```bash\n{wanted[0]}\n```"
    if form == "prose":
        return f"Sure! Here is the command you need:\n\n```bash\n{wanted[0]}\n```\n\nIt lists the large files. Take care!"
    if form == "prompt":
        return f"$ {wanted[0]}"
    if form == "variants":
        return "\n\n".join(f"{number}. Variant:\n```sh\n{one}\n```" for number, one in enumerate(wanted, 1))
    return "\n".join(wanted)
