#!/usr/bin/env python3
"""Runs llama.cpp's own HTTP server, as PyPI's xllamacpp carries it, compiled, in its wheel.
Usage: llama_server.py MODEL KEY; prints the server's URL, and ends when its standard input does."""

import os
import sys

import xllamacpp


def main():
    model, key = sys.argv[1:]
    settings = xllamacpp.CommonParams()
    settings.model.path = model
    settings.model_alias = ["tiny"]
    settings.hostnames = ["127.0.0.1"]
    settings.port = 0
    settings.api_keys = [key]
    settings.n_ctx = 8192
    settings.cpuparams.n_threads = 1
    settings.ui = False
    server = xllamacpp.Server(settings)
    print(server.listening_address, flush=True)
    while os.read(0, 1 << 12):
        pass
    os._exit(0)


if __name__ == "__main__":
    main()
