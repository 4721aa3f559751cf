# The commands of the project. `make help` lists them. Everything runs in .venv; nothing else is touched.
SHELL := /bin/bash
.DEFAULT_GOAL := help
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
DONE := $(VENV)/.done
CATALOGUE ?= .
PORT ?= 8001

.PHONY: help setup demo run serve test check format bench conformance

help:  ## list the commands
	@awk -F':.*## ' '/^[a-z]+:.*## /{printf "  make %-8s %s\n", $$1, $$2}' Makefile

setup: $(DONE)  ## make .venv with the exact versions of .ci/constraints.txt

$(DONE): pyproject.toml .ci/constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c .ci/constraints.txt -e '.[dev]'
	@touch $(DONE)

demo: $(DONE)  ## a misbehaving web on loopback, several nights in a minute, reports, a catalogue to look at
	@$(BIN)/curator demo

run: $(DONE)  ## the nightly job for your sources.yaml (CATALOGUE=dir for another)
	@$(BIN)/curator -C $(CATALOGUE) run

serve: $(DONE)  ## Datasette on the catalogue: yours, or the demo's as long as you have none
	@$(BIN)/curator -C $(CATALOGUE) serve --port $(PORT)

test: $(DONE)  ## the test suite, slow tests included
	@$(BIN)/python -m pytest -q

check: $(DONE)  ## static: format, lint, types, walls between the rooms, generated docs
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/cog -I . --check docs/*.md README.md

format: $(DONE)  ## mend what a machine can mend: format, imports, generated docs
	@$(BIN)/ruff check --fix -q . || true
	@$(BIN)/ruff format -q .
	@$(BIN)/cog -I . -r docs/*.md README.md

conformance: $(DONE)  ## the verdicts scored on the open set of labelled cases (RESULTS=file for another's, PEERS=1 beside others)
	@$(BIN)/python -m $(if $(PEERS),tests.peers $(wildcard node_modules/.bin),tests.conformance $(if $(RESULTS),score $(RESULTS)))

bench: $(DONE)  ## speed and memory, beside a peer where comparable
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c .ci/constraints.txt -e '.[bench]'
	@$(BIN)/python -m tests.bench
