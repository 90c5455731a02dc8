"""Makes build/portaal_leefomgeving_plugin.zip, and checks it as the plugin repository will, and as QGIS will.

The repository's own rules, replayed: its metadata, what may be in a zip, bandit without a filter on
severity, detect-secrets. Then the zip is installed in a clean QGIS profile, where it must load, and
unload without a trace. Anything found stops the build.
"""

from __future__ import annotations

import configparser
import json
import re
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

NAME = "portaal_leefomgeving_plugin"
TREE = ROOT / "build" / "plugin" / NAME
ZIP = ROOT / "build" / f"{NAME}.zip"

DEMANDED = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository")
KNOWN = (*DEMANDED, "homepage", "changelog", "qgisMaximumVersion", "tags", "deprecated", "experimental", "server",
         "icon", "category", "plugin_dependencies", "hasProcessingProvider")  # fmt: skip
MOST_BYTES = 25 << 20
BINARY = {".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd", ".pyc", ".pyd", ".pyo", ".whl", ".zip"}
NOT_IN_ZIP = {"__pycache__", ".git", "__MACOSX", "tests", "recordings", "venv"}
HIDDEN_ALLOWED = {".bandit", ".secrets.baseline", ".flake8", ".gitignore"}
TIMESTAMP = (2026, 1, 1, 0, 0, 0)


def make() -> None:
    """Writes the zip: the same tree gives the same bytes."""
    with zipfile.ZipFile(ZIP, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as out:
        for path in sorted(p for p in TREE.rglob("*") if p.is_file()):
            info = zipfile.ZipInfo(f"{NAME}/{path.relative_to(TREE).as_posix()}", TIMESTAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            out.writestr(info, path.read_bytes())


def check_files() -> list[str]:
    """What a zip may hold."""
    out = []
    if ZIP.stat().st_size > MOST_BYTES:
        out.append(f"de zip is groter dan {MOST_BYTES >> 20} MB")
    with zipfile.ZipFile(ZIP) as archive:
        names = archive.namelist()
        if archive.testzip() is not None:
            out.append("de zip is beschadigd")
    for name in names:
        parts = PurePosixPath(name).parts
        if ".." in parts or "\\" in name or ":" in name or name.startswith("/"):
            out.append(f"{name}: onveilig pad")
        if parts[0] != NAME:
            out.append(f"{name}: buiten de map {NAME}")
        if NOT_IN_ZIP & set(parts):
            out.append(f"{name}: hoort niet in het pakket")
        if PurePosixPath(name).suffix.lower() in BINARY:
            out.append(f"{name}: binair of uitvoerbaar bestand")
        if any(p.startswith(".") and p not in HIDDEN_ALLOWED for p in parts):
            out.append(f"{name}: verborgen bestand")
    for needed in ("LICENSE", "metadata.txt", "__init__.py", "i18n/en.qm"):
        if f"{NAME}/{needed}" not in names:
            out.append(f"{needed} ontbreekt")
    if not NAME.isidentifier():
        out.append("de mapnaam is geen Python-naam")
    return out


def check_metadata() -> list[str]:
    """The keys that the repository demands, in the shape it wants."""
    out = []
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    parser.read_string((TREE / "metadata.txt").read_bytes().decode("utf-8"))
    meta = dict(parser["general"])
    out += [f"metadata: {key} ontbreekt" for key in DEMANDED if not meta.get(key, "").strip()]
    out += [f"metadata: {key} kent de repository niet" for key in meta if key not in KNOWN]
    for key in ("about", "description", "changelog"):
        if re.search(r"<[a-zA-Z/]", meta.get(key, "")):
            out.append(f"metadata: HTML in {key}")
    if not re.fullmatch(r"\d+\.\d+\.\d+", meta.get("version", "")):
        out.append("metadata: version is geen MAJOR.MINOR.PATCH")
    if "/" in meta.get("author", ""):
        out.append("metadata: / in author")
    if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", meta.get("email", "")):
        out.append("metadata: email is geen adres")
    for key in ("tracker", "repository", "homepage"):
        if not meta.get(key, "").startswith("https://"):
            out.append(f"metadata: {key} is geen https-adres")
    if not (TREE / meta.get("icon", "")).is_file():
        out.append("metadata: het icoon is er niet")
    licence = (TREE / "LICENSE").read_text(encoding="utf-8")
    if "GNU GENERAL PUBLIC LICENSE" not in licence or "END OF TERMS AND CONDITIONS" not in licence:
        out.append("LICENSE heeft niet de hele tekst van de GPL")
    return out


def check_bandit() -> list[str]:
    """Every test that bandit has, of any severity and confidence."""
    done = subprocess.run(
        [sys.executable, "-m", "bandit", "-q", "-r", str(TREE), "-f", "json"],
        capture_output=True,
        text=True,
        check=False,
    )
    report = json.loads(done.stdout)
    out = [f"bandit: {error['filename']}: {error['reason']}" for error in report["errors"]]
    for found in report["results"]:
        where = Path(found["filename"]).relative_to(TREE)
        out.append(f"bandit {found['test_id']}: {where}:{found['line_number']}: {found['issue_text']}")
    return out


def check_secrets() -> list[str]:
    """Nothing in the zip looks like a credential."""
    done = subprocess.run(
        [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "--no-verify", str(TREE)],
        capture_output=True, text=True, check=True, cwd=TREE,
    )  # fmt: skip
    found = json.loads(done.stdout)["results"]
    return [
        f"detect-secrets: {file}:{hit['line_number']}: {hit['type']}" for file, hits in found.items() for hit in hits
    ]


STAND = """
import gc
from qgis.core import QgsApplication, QgsProject, QgsProviderRegistry
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAction, QDockWidget
gc.collect()
QApplication.sendPostedEvents(None, 52)
window = iface.mainWindow()
uit = {
    "docks": sorted(w.objectName() for w in window.findChildren(QDockWidget)),
    "acties": len(window.findChildren(QAction)),
    "menus": sorted(a.text() for m in (iface.webMenu(), iface.pluginMenu()) for a in m.actions()),
    "aanbieders": sorted(p.id() for p in QgsApplication.processingRegistry().providers()),
    "lagen": len(QgsProject.instance().mapLayers()),
    "kinderen": sum(1 for w in window.findChildren(QObject) if type(w).__module__.startswith("portaal")),
}
"""


def check_installed() -> list[str]:
    """In a clean profile the zip loads, and leaves nothing behind when it is unloaded, also the fifth time."""
    from tests.desktop.venster import Mislukt, Scherm, Venster

    out = []
    with tempfile.TemporaryDirectory(prefix="portaal-profiel-") as folder:
        profiel = Path(folder)
        plugins = profiel / "profiles" / "demo" / "python" / "plugins"
        plugins.mkdir(parents=True)
        with zipfile.ZipFile(ZIP) as archive:
            archive.extractall(plugins)
        scherm = Scherm()
        try:
            with Venster(profiel=profiel, plugins=None, scherm=scherm, aan=False) as qgis:
                qgis.doe("import qgis.utils")
                before = qgis.doe(STAND)
                for _ in range(5):
                    qgis.doe(f"uit = qgis.utils.loadPlugin('{NAME}') and qgis.utils.startPlugin('{NAME}')")
                    if not qgis.vraag(f"'{NAME}' in qgis.utils.active_plugins"):
                        return [*out, f"de plugin laadt niet in een schoon profiel: {qgis.log()}"]
                    qgis.rustig(0.5)
                    during = qgis.doe(STAND)
                    if "portaal" not in during["aanbieders"]:
                        out.append("geen Processing-aanbieder 'portaal' na het laden")
                    qgis.doe(f"uit = qgis.utils.unloadPlugin('{NAME}')")
                    qgis.rustig(0.5)
                after = qgis.doe(STAND)
                out += [
                    f"na het uitschakelen anders dan ervoor: {key}: {before[key]} -> {after[key]}"
                    for key in before
                    if before[key] != after[key]
                ]
        except Mislukt as fout:
            out.append(str(fout))
        finally:
            scherm.sluit()
    return out


def main() -> int:
    """The command."""
    make()
    found: list[str] = []
    for title, check in (
        ("bestanden", check_files),
        ("metadata", check_metadata),
        ("bandit", check_bandit),
        ("detect-secrets", check_secrets),
        ("schoon profiel", check_installed),
    ):
        problems = check()
        print(f"{title}: {'goed' if not problems else len(problems)}")
        found += problems
    for problem in found:
        print(problem, file=sys.stderr)
    if not found:
        print(f"{ZIP.relative_to(ROOT)}: {ZIP.stat().st_size / 1024:.0f} kB")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
