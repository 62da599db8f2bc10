# Each target sets up what it needs by itself; only Python 3.11 or newer and make have to be there.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
HOST ?= 127.0.0.1
PORT ?= 8000
READY := $(VENV)/.ready
MANIFEST := models/manifest.json
TRAIN := $(BIN)/python -m training.train
export HOST PORT

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help serve test lint format train rollback evaluate evaluate-real check-data bench clean

help: ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sort | awk -F ':.*## ' '{printf "  make %-13s %s\n", $$1, $$2}'

$(READY): pyproject.toml constraints.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "stance needs Python 3.11 or newer; say PYTHON=python3.11"; exit 1; }
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt --editable '.[train,cluster,test]'
	@touch $@

$(MANIFEST): | $(READY)
	$(TRAIN)

serve: $(READY) $(MANIFEST) ## serve on HOST:PORT (127.0.0.1:8000), training a model if there is none
	@echo "Serving on http://$(HOST):$(PORT) - open it in a browser, or: curl -s http://$(HOST):$(PORT)/classify -H 'Content-Type: application/json' -d '{\"text\": \"Russia condemned the U.S. strikes.\"}'"
	@exec $(BIN)/gunicorn --config python:stance.service.gunicorn_conf

test: $(READY) lint $(MANIFEST) ## lint, types and all tests
	$(BIN)/pytest --numprocesses 2 --dist loadfile --no-loadscope-reorder

lint: $(READY) ## check style and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

format: $(READY) ## put the code into shape
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

train: $(READY) ## fit the model on data/ (EXTRA="more.jsonl" adds sentences of your own)
	$(TRAIN) $(if $(EXTRA),--extra $(EXTRA)) $(if $(ACTORS),--actors $(ACTORS))

rollback: $(READY) ## go back to the model before the present one
	$(BIN)/python -m training.rollback

check-data: $(READY) ## check every line of data/ and count what is there
	$(BIN)/python -m training.check $(EXTRA)

evaluate: $(READY) $(MANIFEST) ## write reports/: figures, curves, ablation (GOLD=file scores a labelled file)
	$(BIN)/python -m training.evaluate $(if $(GOLD),--gold $(GOLD))

build/real.jsonl: data/real.jsonl | $(READY)
	$(BIN)/pip download --quiet --no-deps --dest build/real gensim==4.4.0
	$(BIN)/python -m training.realnews build/real/gensim-4.4.0-*.whl > $@

evaluate-real: build/real.jsonl $(MANIFEST) ## score real news with our labels (downloads its texts)
	$(BIN)/python -m training.evaluate --gold build/real.jsonl

bench: $(READY) $(MANIFEST) ## measure speed and memory
	$(BIN)/python -m benchmarks.classifier
	$(BIN)/python -m benchmarks.names
	$(BIN)/python -m benchmarks.service
	$(BIN)/python -m benchmarks.batch

clean: ## remove everything that can be made again
	rm -rf $(VENV) models reports build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis
