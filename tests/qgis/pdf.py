"""What a PDF holds: its words, page by page, how large its pages are, and what it says about itself."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

PUNT_MM = 25.4 / 72
SPELING_MM = 0.5


def tekst(pad: Path) -> str:
    """The words as a reader copies them, a form feed after each page."""
    reader = shutil.which("pdftotext")
    if reader is None:  # set-up brings it along with QGIS; who had QGIS already may not have it
        pytest.skip("pdftotext is er niet (poppler-utils)")
    done = subprocess.run([reader, "-layout", str(pad), "-"], capture_output=True, check=True, timeout=60)
    return done.stdout.decode()


def bladen(pad: Path) -> list[str]:
    """The words of each page that has any."""
    return [page for page in tekst(pad).split("\f") if page.strip()]


def bladmaat(pad: Path) -> tuple[float, float]:
    """Width and height in mm of the one size that all pages have."""
    said = re.findall(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]", pad.read_bytes())
    ((width, height),) = {(float(w), float(h)) for w, h in said}
    return width * PUNT_MM, height * PUNT_MM


def noemt(pad: Path, woorden: str) -> bool:
    """Whether its data about itself hold these words: those lie in it as they are (XMP) or as UTF-16 (Info)."""
    content = pad.read_bytes()
    return any(woorden.encode(code) in content for code in ("utf-8", "utf-16-be"))


def heeft_auteur(pad: Path) -> bool:
    """Whether it says by whom it was made, in either place where it can."""
    content = pad.read_bytes()
    made_by = re.findall(rb"/Author\s*\(([^)]*)\)", content) + re.findall(
        rb"<dc:creator>.*?<rdf:li>(.*?)</rdf:li>", content, re.DOTALL
    )
    return any(name.strip(b"\xfe\xff \n") for name in made_by)
