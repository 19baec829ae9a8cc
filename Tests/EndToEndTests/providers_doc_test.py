"""The configuration blocks of docs/providers.md: each is read, finds its provider, and builds a request."""

import re

import pytest
from support import ROOT, binary, environment, run_without_terminal

TEXT = (ROOT / "docs" / "providers.md").read_text()
BLOCKS = re.findall(r"```toml\n(.*?)```", TEXT, re.DOTALL)
KEYS = {name: "test-key-0123456789" for name in re.findall(r"`\$?([A-Z][A-Z0-9_]*(?:_KEY|_TOKEN))`", TEXT)}


def test_there_is_a_block_for_every_preset():
    assert len(BLOCKS) >= 15 and len(KEYS) >= 5


@pytest.mark.parametrize("block", BLOCKS, ids=range(len(BLOCKS)))
def test_a_block(tmp_path, block):
    folder = tmp_path / "qmark"
    folder.mkdir()
    config = folder / "config.toml"
    config.write_text(block)
    config.chmod(0o600)
    # What only stands in this block: variables that it names, a command and a file for its key.
    named = re.findall(r'key_variable = "([^"]+)"', block)
    env = environment(
        XDG_CONFIG_HOME=str(tmp_path), XDG_CACHE_HOME=str(tmp_path), XDG_STATE_HOME=str(tmp_path), HOME=str(tmp_path),
        **KEYS, **{name: "test-key-0123456789" for name in named})
    listed = run_without_terminal([binary("qmark"), "config", "list"], env=env)
    assert listed.returncode == 0, listed.stderr
    if "provider" not in block or "key_command" in block or "key_file" in block:
        return
    shown = run_without_terminal([binary("qmark"), "--show-request", "zebra", "large", "files"], env=env)
    assert shown.returncode == 0, shown.stderr
    text = shown.stdout.decode()
    assert text.startswith("POST http") and "test-key" not in text
