# make demo   opens QGIS with the example municipality loaded (without a screen: plays it and ends)
# make test   proves it
# Both set up what they need, once. The rest: build lint bench soak package screenshots clean.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory --no-builtin-rules

PY := venv/bin/python
STAMP := build/.stamp
# away from the user's profile, credentials and caches
AWAY := .ci/omgeving
HEADLESS := $(AWAY) env -u DISPLAY -u WAYLAND_DISPLAY QT_QPA_PLATFORM=offscreen

.PHONY: help setup build lint test demo bench soak package screenshots vertalingen hulp clean

help:
	@sed -n 's/^# //p' Makefile | head -n 3

# --- set-up: once, and again only where its own files change ------------------------------------

setup: venv/.klaar

$(STAMP)/qgis: .ci/install-qgis .ci/backports_source.py
	@.ci/install-qgis
	@mkdir -p $(@D) && touch $@

venv/.klaar: .ci/requirements.txt .ci/install-shapely .ci/build-constraints.txt | $(STAMP)/qgis
	@echo "De Python-omgeving (venv) wordt gemaakt."
	@rm -rf venv
	@env -u PYTHONPATH -u PYTHONHOME /usr/bin/python3 -m venv --system-site-packages venv
	@env -u PYTHONPATH -u PYTHONHOME .ci/install-shapely $(PY)
	@env -u PYTHONPATH -u PYTHONHOME $(PY) -m pip install --quiet --disable-pip-version-check --no-input \
	    -r .ci/requirements.txt
	@# the system's pyproj looks for its data under the prefix of the Python that runs it
	@[ ! -d /usr/share/proj ] || { mkdir -p venv/share && ln -sfn /usr/share/proj venv/share/proj; }
	@touch $@

# what only the measurements need: the other side
venv/.klaar-bench: .ci/requirements-bench.txt venv/.klaar
	@env -u PYTHONPATH -u PYTHONHOME $(PY) -m pip install --quiet --disable-pip-version-check --no-input \
	    --no-deps -r .ci/requirements-bench.txt
	@touch $@

# --- what the rest stands on: build/plugin/portaal_leefomgeving_plugin -----------------------------

build: setup
	@$(PY) .ci/build.py

lint: setup
	@venv/bin/ruff check .
	@venv/bin/ruff format --check .
	@mkdir -p build && venv/bin/mypy
	@venv/bin/lint-imports --no-cache
	@$(PY) .ci/ts.py --check
	@$(PY) .ci/hulp.py --check

# soak runs are left out, but for the part of them that PORTAAL_SOAK names (CI: 0.1)
test: build
	@rm -rf build/thuis .qgis-settings
	@$(HEADLESS) $(PY) -m pytest $(ARGS)

soak: build
	@$(HEADLESS) env PORTAAL_SOAK=1 $(PY) -m pytest -m soak $(ARGS)

demo: build
	@$(PY) tests/desktop/scenario.py

bench: build venv/.klaar-bench
	@$(HEADLESS) $(PY) .ci/bench.py $(ARGS)

package: build
	@$(PY) .ci/package.py

screenshots: build
	@env -u DISPLAY -u WAYLAND_DISPLAY $(PY) tests/desktop/plaatjes.py

vertalingen: setup
	@$(PY) .ci/ts.py

hulp: setup
	@$(PY) .ci/hulp.py

clean:
	rm -rf build .qgis-settings
	find portaal_leefomgeving_plugin tests .ci -name __pycache__ -prune -exec rm -rf {} +
