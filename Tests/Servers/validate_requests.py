#!/usr/bin/env python3
"""Holds the bodies of requests against the types that the vendors publish for Python, where an unknown field is an error.
Usage: validate_requests.py LOG, a log of the stub; prints what is wrong, and ends with 1 if anything is."""

import collections.abc
import json
import sys
import types
import typing
import warnings
from typing import Any, Literal, Union

import ollama._types as ollama_types
import pydantic
import typing_extensions
from anthropic.types import message_create_params as anthropic_types
from google.genai import types as gemini_types
from openai.types.chat import completion_create_params as openai_types

NUMBERS = {int: (int,), float: (int, float)}


class Wrong(Exception):
    """Where a body differs from the type, and how."""


def check(value, kind, path="body"):
    """Checks a JSON value against a type made of TypedDicts, and of what stands in them."""
    origin, parts = typing.get_origin(kind), typing.get_args(kind)
    if isinstance(kind, (str, typing.ForwardRef)):
        raise Wrong(f"{path}: the type {kind!r} was not resolved")
    if kind in (Any, object):
        return
    if origin in (typing.Required, typing.NotRequired, typing.Annotated, typing_extensions.Required):
        check(value, parts[0], path)
    elif typing_extensions.is_typeddict(kind):
        _check_fields(value, kind, path)
    elif origin in (Union, types.UnionType):
        _check_any(value, parts, path)
    elif origin is Literal:
        _demand(value in parts, value, kind, path)
    elif origin in (dict, collections.abc.Mapping):
        _demand(isinstance(value, dict), value, kind, path)
        for key, one in value.items():
            check(one, parts[1], f"{path}.{key}")
    elif origin in (list, collections.abc.Iterable, collections.abc.Sequence):
        _demand(isinstance(value, list), value, kind, path)
        for index, one in enumerate(value):
            check(one, parts[0], f"{path}[{index}]")
    elif kind in (None, type(None)):
        _demand(value is None, value, kind, path)
    elif isinstance(kind, typing.TypeAliasType if hasattr(typing, "TypeAliasType") else ()):
        check(value, kind.__value__, path)
    elif isinstance(kind, type):
        is_right = isinstance(value, NUMBERS.get(kind, (kind,))) and (kind is bool or not isinstance(value, bool))
        _demand(is_right, value, kind, path)
    else:
        raise Wrong(f"{path}: nothing is known of the type {kind!r}")


def _demand(is_right, value, kind, path):
    if not is_right:
        raise Wrong(f"{path}: {json.dumps(value)[:80]} is not {kind}")


def _check_any(value, kinds, path):
    wrongs = []
    for kind in kinds:
        try:
            return check(value, kind, path)
        except Wrong as wrong:
            wrongs.append(str(wrong))
    # The one that got farthest is the one that was meant.
    raise Wrong(max(wrongs, key=lambda text: len(text.split(": ")[0])))


def _check_fields(value, kind, path):
    _demand(isinstance(value, dict), value, kind.__name__, path)
    hints = typing_extensions.get_type_hints(kind, include_extras=True)
    for key in value.keys() - hints.keys():
        raise Wrong(f"{path}.{key}: no such field in {kind.__name__}")
    for key in kind.__required_keys__ - value.keys():
        raise Wrong(f"{path}.{key}: missing in {kind.__name__}")
    for key, one in value.items():
        check(one, hints[key], f"{path}.{key}")


def openai(body):
    """A chat completion's parameters."""
    check(body, openai_types.CompletionCreateParamsStreaming if body.get("stream")
          else openai_types.CompletionCreateParamsNonStreaming)


def anthropic(body):
    """A message's parameters."""
    check(body, anthropic_types.MessageCreateParamsStreaming if body.get("stream")
          else anthropic_types.MessageCreateParamsNonStreaming)


GEMINI = {
    "contents": list[gemini_types.Content], "systemInstruction": gemini_types.Content,
    "generationConfig": gemini_types.GenerationConfig, "tools": list[gemini_types.Tool],
    "toolConfig": gemini_types.ToolConfig, "safetySettings": list[gemini_types.SafetySetting],
}


def gemini(body):
    """A generateContent request; REST takes the names in both spellings."""
    if "contents" not in body:
        raise Wrong("body.contents: missing")
    for key, value in body.items():
        if key not in GEMINI:
            raise Wrong(f"body.{key}: no such field")
        # An unknown member of an enumeration is only warned about.
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            try:
                pydantic.TypeAdapter(GEMINI[key]).validate_python(value, by_alias=True, by_name=True)
            except (pydantic.ValidationError, Warning) as error:
                raise Wrong(f"body.{key}: {error}") from None


def _with_inner(kind):
    """A class and those that are defined in it, the innermost first."""
    for inner in list(vars(kind).values()):
        if isinstance(inner, type) and issubclass(inner, pydantic.BaseModel):
            yield from _with_inner(inner)
    yield kind


# Ollama's types let unknown fields pass; those of requests must not, here.
OLLAMA = [
    kind for outer in (ollama_types.Options, ollama_types.Message, ollama_types.Tool, ollama_types.ChatRequest)
    for kind in _with_inner(outer)]
for kind in OLLAMA:
    kind.model_config["extra"] = "forbid"
for kind in OLLAMA:
    kind.model_rebuild(force=True)


def ollama(body):
    """A chat request; its messages and options may be mappings of anything in the type, and are checked apart."""
    try:
        ollama_types.ChatRequest.model_validate(body)
        for message in body.get("messages") or []:
            ollama_types.Message.model_validate(message)
        ollama_types.Options.model_validate(body.get("options") or {})
    except pydantic.ValidationError as error:
        raise Wrong(f"body: {error}") from None


CHECKS = {"openai": openai, "anthropic": anthropic, "gemini": gemini, "ollama": ollama}


def validate(request):
    """Checks one request of the stub's log, and the header fields that its vendor demands."""
    fields = {name.lower(): value for name, value in request["headers"]}
    if not fields.get("content-type", "").startswith("application/json"):
        raise Wrong("the content type is not application/json")
    if request["dialect"] == "anthropic" and fields.get("anthropic-version") != "2023-06-01":
        raise Wrong("anthropic-version is not 2023-06-01")
    if not isinstance(request["body"], dict):
        raise Wrong("the body is no JSON object")
    CHECKS[request["dialect"]](request["body"])


def main():
    wrong = 0
    for line in open(sys.argv[1], encoding="utf-8"):
        event = json.loads(line)
        if event["event"] == "request" and event["dialect"] and event["method"] == "POST":
            try:
                validate(event)
            except Wrong as error:
                wrong += 1
                print(f"{event['dialect']} {event['path']}: {error}")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
