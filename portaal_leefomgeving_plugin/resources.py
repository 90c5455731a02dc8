"""Where the files lie that are no code: beside the package in a checkout, inside it in a build or an installed zip."""

from __future__ import annotations

from pathlib import Path

PAKKET = Path(__file__).resolve().parent


def wortel() -> Path:
    """The folder that holds ``resources/``, ``i18n/`` and ``metadata.txt``."""
    # metadata.txt is what makes a folder a plugin, so it lies in the package of every build
    return PAKKET if (PAKKET / "metadata.txt").is_file() else PAKKET.parent


def resource(*parts: str) -> Path:
    """A file or folder under ``resources/``: ``resource("icons/portaal.svg")``."""
    return wortel().joinpath("resources", *parts)


bron_pad = resource


def vertaling_pad(taal: str) -> Path:
    """The compiled translation into ``taal`` ("en"); it exists in a build only."""
    return wortel() / "i18n" / f"{taal}.qm"
