# make install, make test; see README.md. Every step is a script of scripts/ that runs by itself as well.
PREFIX ?= $(shell scripts/default-prefix)
SWIFT ?= swift
DESTDIR ?=

.PHONY: all build install uninstall test test-shells test-servers check generate evaluate fuzz bench clean

all: build

build:
	@scripts/install-packages build
	@SWIFT="$(SWIFT)" scripts/build-release

install: build
	@PREFIX="$(PREFIX)" DESTDIR="$(DESTDIR)" scripts/install-files

uninstall:
	@PREFIX="$(PREFIX)" DESTDIR="$(DESTDIR)" scripts/uninstall-files

test:
	@scripts/install-packages build
	@scripts/install-packages test
	@SWIFT="$(SWIFT)" scripts/run-tests

test-shells: build
	@scripts/install-packages test
	@scripts/install-packages shells
	@QMARK_BINARY_DIR="$(CURDIR)/.build/release" scripts/test-shells

test-servers:
	@scripts/install-packages build
	@scripts/install-packages servers
	@SWIFT="$(SWIFT)" scripts/test-servers

check:
	@scripts/install-packages build
	@scripts/install-packages test
	@SWIFT="$(SWIFT)" scripts/check

generate:
	@SWIFT="$(SWIFT)" scripts/generate

evaluate:
	@scripts/install-packages build
	@scripts/install-packages test
	@SWIFT="$(SWIFT)" scripts/evaluate

fuzz:
	@scripts/install-packages build
	@scripts/fuzz

bench:
	@scripts/install-packages build
	@scripts/install-packages bench
	@SWIFT="$(SWIFT)" scripts/bench

clean:
	rm -rf .build .build-*
