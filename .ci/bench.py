"""Runs the measurements of tests/bench, each in a process of its own, and writes build/bench.json.

Each row is a ratio within one run: the other side, at its best, measured beside ours. A row may miss
its goal; that is shown, not hidden, and fails nothing: these machines are shared and noisy.
``bench.py NAME...`` runs only the modules whose name holds one of the words.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "tests" / "bench"
OUT = ROOT / "build" / "bench.json"


def measure(module: str) -> dict[str, dict[str, object]]:
    """The rows of one module; a row that says so where it could not run."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "rows.json"
        code = (
            "import json, pathlib, sys\n"
            f"from tests.bench.{module} import meet\n"
            "pathlib.Path(sys.argv[1]).write_text(json.dumps(meet()))"
        )
        done = subprocess.run([sys.executable, "-c", code, str(out)], cwd=ROOT, check=False)
        if done.returncode or not out.exists():
            return {module: {"fout": f"eindigde met {done.returncode}", "ok": False}}
        rows = json.loads(out.read_text())
        return rows if isinstance(rows, dict) else {row.pop("name"): row for row in rows}


def main() -> int:
    """The command."""
    wanted = sys.argv[1:]
    modules = sorted(p.stem for p in FOLDER.glob("bench_*.py"))
    if wanted:
        modules = [m for m in modules if any(w in m for w in wanted)]
    rows: dict[str, dict[str, object]] = {}
    if wanted and OUT.exists():
        rows = json.loads(OUT.read_text())
    for module in modules:
        begin = time.monotonic()
        print(f"== {module}", flush=True)
        found = measure(module)
        rows |= found
        for name, row in found.items():
            print(f"{name}: " + ", ".join(f"{k}={v}" for k, v in row.items()), flush=True)
        print(f"== {module}: {time.monotonic() - begin:.0f} s", flush=True)
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(json.dumps(rows, indent=2, ensure_ascii=False), encoding="utf-8")
    good = sum(bool(row.get("ok")) for row in rows.values())
    print(f"{OUT.relative_to(ROOT)}: {len(rows)} regels, {good} halen het doel")
    return 0


if __name__ == "__main__":
    sys.exit(main())
