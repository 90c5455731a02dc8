"""What a PDF says about itself."""

from __future__ import annotations

import subprocess
from pathlib import Path


def gegevens(pad: Path) -> str:
    """Title, author and so on, and what stands beside them as XMP."""
    return "".join(
        subprocess.run(["pdfinfo", *how, str(pad)], capture_output=True, text=True, check=True).stdout
        for how in ((), ("-meta",))
    )
