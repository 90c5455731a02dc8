"""The green lane over partitions as a command, for a night job or a cluster.

The algorithm ``portaal:groene_baan_verdeeld`` lays a run down in a folder. This does it, or goes on with it::

    python -m portaal_leefomgeving_plugin.green_lane WERKMAP --processen 8
    python -m portaal_leefomgeving_plugin.green_lane WERKMAP --scheduler tcp://10.0.0.5:8786 --uit uit.parquet

Ends with 1 where a partition failed; its name is told.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.services.verdeeld.draaien import InProces, OpDask, Processen, draai, voeg_samen


class _Voortgang:
    """A line per partition."""

    def step(self, what: str, done: int, total: int | None = None) -> None:
        """To the error stream, so that the outcome stands alone."""
        sys.stderr.write(f"{what}: {done}{'' if total is None else f' / {total}'}\n")

    def check(self) -> None:
        """Ctrl+C breaks off; the next run goes on."""


def main(argumenten: Sequence[str] | None = None) -> int:
    """The command."""
    parser = argparse.ArgumentParser(prog="green_lane", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("werkmap", type=Path, help="folder that the run was laid down in")
    parser.add_argument("--scheduler", default="", help="address of a Dask scheduler, such as tcp://10.0.0.5:8786")
    parser.add_argument("--processen", type=int, default=0, help="processes on this machine, instead of one")
    parser.add_argument("--opnieuw", action="store_true", help="do all partitions again")
    parser.add_argument("--uit", type=Path, help="one Parquet file of all findings")
    given = parser.parse_args(argumenten)
    where = (
        OpDask(given.scheduler) if given.scheduler else Processen(given.processen) if given.processen else InProces()
    )
    try:
        report = draai(given.werkmap, where, _Voortgang(), opnieuw=given.opnieuw)
        for failed in report.mislukt:
            sys.stderr.write(f"mislukt: {failed.bestand} ({failed.fout})\n")
        if report.volledig and given.uit is not None:
            voeg_samen(given.werkmap, report, given.uit)
    except PortaalError as fout:
        sys.stderr.write(f"{fout}\n")
        return 1
    sys.stdout.write(f"{report.rijen}\n")
    return 0 if report.volledig else 1


if __name__ == "__main__":
    sys.exit(main())
