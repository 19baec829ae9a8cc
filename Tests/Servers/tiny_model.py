#!/usr/bin/env python3
"""Writes a model of four megabytes for llama.cpp, so that a real server can be asked without anyone's weights.
Usage: tiny_model.py FILE [--random]

By itself it is a table of which token follows which, in the form of a transformer whose attention and feed-forward layers
are zero: a token's embedding is a unit vector, so that the output layer sees the last token alone. Greedily it answers COMMAND,
and under a JSON schema it fills every string with COMMAND. With --random all weights are random."""

import argparse
import math
import os

import gguf
import numpy

COMMAND = "du -ah . | sort -rh | head -n 20"
# Each follows the one before in that command; the mark stands for a blank.
WORDS = ["du", "\u2581-ah", "\u2581.", "\u2581|\u2581sort", "\u2581-rh", "\u2581|\u2581head", "\u2581-n", "\u258120"]
CONTROLS = ["<unk>", "<s>", "</s>", "<|begin|>", "<|end|>"]
END = CONTROLS.index("<|end|>")
FIRST_BYTE = len(CONTROLS)
FIRST_WORD = FIRST_BYTE + 256
VOCABULARY = [*CONTROLS, *(f"<0x{byte:02X}>" for byte in range(256)), *WORDS]

WIDTH, HEADS, FEED_FORWARD, CONTEXT = 384, 6, 256, 8192
TEMPLATE = (
    "{% for message in messages %}<|begin|>{{ message['role'] }}\n{{ message['content'] }}<|end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|begin|>assistant\n{% endif %}")


def byte(character):
    """The token of one ASCII character."""
    return FIRST_BYTE + ord(character)


def followers():
    """How much each token (a row) wants each other one (a column) behind it."""
    wants = numpy.full((len(VOCABULARY), len(VOCABULARY)), -12.0)
    wants[:, byte("!"):byte("~") + 1] = -4
    wants[:, byte("a"):byte("z") + 1] = -3
    # What a grammar may ask for: strings are closed, lists and objects ended, rather than gone on with.
    for character, wish in {'"': 2, "}": 1, "]": 1, ":": 1, ",": 0}.items():
        wants[:, byte(character)] = wish
    wants[:, END] = 3
    wants[:, FIRST_WORD] = 4
    last = FIRST_WORD + len(WORDS) - 1
    for word in range(FIRST_WORD, last):
        wants[word, :] -= 20
        wants[word, word + 1] = 25
    wants[last, FIRST_WORD] = -20
    wants[last, [END, byte('"')]] = [25, 20]
    for character in "}]":
        wants[byte(character), FIRST_WORD] = -20
        wants[byte(character), END] = 25
    wants[byte("["), byte("{")] = 5
    wants[:, :END] = -40
    # So far apart that a temperature makes no difference.
    return wants * 10


def weights(is_random):
    """The tensors by name."""
    generator = numpy.random.default_rng(1)

    def inner(*shape):
        made = generator.standard_normal(shape) * 0.05 if is_random else numpy.zeros(shape)
        return made.astype(numpy.float32)

    size = len(VOCABULARY)
    if is_random:
        embedding, output = generator.standard_normal((size, WIDTH)), generator.standard_normal((size, WIDTH)) * 0.1
    else:
        embedding, output = numpy.eye(size, WIDTH), numpy.zeros((size, WIDTH))
        # The norm before the output layer makes the unit vectors longer by this much.
        output[:, :size] = followers().T / math.sqrt(WIDTH)
    ones = numpy.ones(WIDTH, numpy.float32)
    tensors = {
        "token_embd": embedding.astype(numpy.float32), "output": output.astype(numpy.float32), "output_norm": ones,
        "blk.0.attn_norm": ones, "blk.0.ffn_norm": ones, "blk.0.ffn_down": inner(WIDTH, FEED_FORWARD)}
    tensors.update({f"blk.0.attn_{name}": inner(WIDTH, WIDTH) for name in ("q", "k", "v", "output")})
    tensors.update({f"blk.0.ffn_{name}": inner(FEED_FORWARD, WIDTH) for name in ("gate", "up")})
    return tensors


def write(path, is_random):
    """Writes the model's file."""
    assert len(VOCABULARY) <= WIDTH
    kinds = gguf.TokenType
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_name("tiny")
    writer.add_context_length(CONTEXT)
    writer.add_embedding_length(WIDTH)
    writer.add_block_count(1)
    writer.add_feed_forward_length(FEED_FORWARD)
    writer.add_head_count(HEADS)
    writer.add_head_count_kv(HEADS)
    writer.add_rope_dimension_count(WIDTH // HEADS)
    writer.add_layer_norm_rms_eps(1e-6)
    writer.add_file_type(gguf.LlamaFileType.ALL_F32)
    writer.add_vocab_size(len(VOCABULARY))
    writer.add_tokenizer_model("llama")
    writer.add_token_list(VOCABULARY)
    writer.add_token_types(
        [kinds.UNKNOWN] + [kinds.CONTROL] * (len(CONTROLS) - 1) + [kinds.BYTE] * 256 + [kinds.NORMAL] * len(WORDS))
    writer.add_token_scores([0.0] * len(CONTROLS) + [-1000.0] * 256 + [-10.0 - rank for rank in range(len(WORDS))])
    writer.add_unk_token_id(0)
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(END)
    writer.add_add_bos_token(True)
    writer.add_add_eos_token(False)
    writer.add_add_space_prefix(False)
    writer.add_chat_template(TEMPLATE)
    for name, tensor in weights(is_random).items():
        writer.add_tensor(f"{name}.weight", tensor)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("file")
    parser.add_argument("--random", action="store_true")
    options = parser.parse_args()
    write(options.file + ".part", options.random)
    os.replace(options.file + ".part", options.file)
