"""A value for a JSON schema, with commands where commands are asked for."""


def value(schema, commands, note, name=""):
    """A value that the schema allows; strings whose name speaks of a command get one."""
    for key in ("anyOf", "oneOf"):
        if schema.get(key):
            return value(schema[key][0], commands, note, name)
    if "const" in schema:
        return schema["const"]
    if schema.get("enum"):
        return schema["enum"][0]
    kind = schema.get("type", "object" if "properties" in schema else "string")
    kind = (kind[0] if isinstance(kind, list) else kind).lower()
    if kind == "object":
        properties = schema.get("properties") or {}
        order = schema.get("propertyOrdering") or list(properties)
        return {key: value(properties[key], commands, note, key) for key in order}
    if kind == "array":
        items = schema.get("items") or {}
        return [value(items, [command], note, name) for command in commands]
    if kind == "string":
        return commands[0] if "command" in name.lower() else note
    return {"integer": 1, "number": 1, "boolean": True}.get(kind)
