"""Assembles build/plugin/portaal_leefomgeving_plugin: the tree that QGIS loads, the demo plays and the zip holds.

Only what differs is written, so the second time takes no time. A checkout itself is no plugin: QGIS
wants metadata.txt inside the package's folder.
"""

from __future__ import annotations

import filecmp
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "portaal_leefomgeving_plugin"
TREE = ROOT / "build" / "plugin" / NAME
LRELEASE = ("/usr/lib/qt5/bin/lrelease", "lrelease-qt5", "lrelease")
LEFT_OUT = {"__pycache__", ".mypy_cache", ".DS_Store"}


def wanted() -> dict[Path, Path]:
    """What goes in, by its place in the tree."""
    out = {Path(name): ROOT / name for name in ("metadata.txt", "LICENSE")}
    for folder, inside in ((ROOT / NAME, Path()), (ROOT / "resources", Path("resources"))):
        for path in sorted(folder.rglob("*")):
            relative = path.relative_to(folder)
            if path.is_file() and not LEFT_OUT & set(relative.parts) and path.suffix not in (".pyc", ".ts"):
                out[inside / relative] = path
    return out


def compile_translations() -> dict[Path, Path]:
    """Compiles i18n/*.ts, where lrelease is to be had, into build/i18n; what stands on them says so itself."""
    out: dict[Path, Path] = {}
    lrelease = next((found for name in LRELEASE if (found := shutil.which(name))), None)
    for source in sorted((ROOT / "i18n").glob("*.ts")):
        target = ROOT / "build" / "i18n" / source.with_suffix(".qm").name
        if lrelease is None:
            print(
                f"lrelease ontbreekt (Debian: qttools5-dev-tools): {source.name} wordt niet vertaald, "
                "QGIS toont dan overal Nederlands.",
                file=sys.stderr,
            )
            continue
        if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
            target.parent.mkdir(parents=True, exist_ok=True)
            subprocess.run([lrelease, "-silent", str(source), "-qm", str(target)], check=True)
        out[Path("i18n") / target.name] = target
    return out


def build() -> Path:
    """Makes the tree equal to what is wanted."""
    files = wanted() | compile_translations()
    for inside, source in files.items():
        target = TREE / inside
        if not target.is_file() or not filecmp.cmp(source, target, shallow=False):
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, target)
    if TREE.exists():
        for path in sorted(TREE.rglob("*"), reverse=True):
            if path.is_file() and path.relative_to(TREE) not in files:
                path.unlink()
            elif path.is_dir() and not any(path.iterdir()):
                path.rmdir()
    return TREE


if __name__ == "__main__":
    build()
