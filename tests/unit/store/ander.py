"""Another process on the same store: a real one, with the Python that runs the tests."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

WORTEL = Path(__file__).resolve().parents[3]


def start(script: str, *args: str) -> subprocess.Popen[str]:
    """Begins ``script`` (with ``map_`` and ``extra`` its arguments); its lines can be read one by one."""
    begin = "import sys; from pathlib import Path; map_, extra = Path(sys.argv[1]), sys.argv[2:]\n"
    begin += "from portaal_leefomgeving_plugin.store.werkbestand import Werkbestand\n"
    begin += "from portaal_leefomgeving_plugin.store.logboek import Logboek\n"
    begin += "from portaal_leefomgeving_plugin.domain.errors import StoreError\n"
    begin += "from tests.unit.store.bouw import MOMENT, Klok, zaak\n"
    return subprocess.Popen(
        [sys.executable, "-c", begin + script, *args],
        cwd=WORTEL, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def draai(script: str, *args: str, timeout: float = 60) -> str:
    """Runs ``script`` to its end; answers what it printed."""
    process = start(script, *args)
    out, err = process.communicate(timeout=timeout)
    if process.returncode:
        raise RuntimeError(err)
    return out.strip()


def regel(process: subprocess.Popen[str]) -> str:
    """The next line that it prints."""
    if process.stdout is None:
        raise RuntimeError("no stdout")
    return process.stdout.readline().strip()


def sluit(process: subprocess.Popen[str]) -> None:
    """Ends it, if need be by force, and lets go of its pipes."""
    process.kill()
    process.communicate()
