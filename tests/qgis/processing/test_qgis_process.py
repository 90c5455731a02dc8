"""The algorithms under qgis_process, as a nightly job runs them: a process of its own, from the build tree."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path

import pytest

from portaal_leefomgeving_plugin.domain.verbinding import Inlogwijze, Toegang
from portaal_leefomgeving_plugin.processing.provider import PortaalProvider
from portaal_leefomgeving_plugin.services.laad_gemeente import laad_gemeente
from tests.gemeente import Gemeente, Voortgang

ROOT = Path(__file__).resolve().parents[3]
TREE = ROOT / "build" / "plugin"
NAAM = "portaal_leefomgeving_plugin"


class QgisProcess:
    """qgis_process with a profile of its own, in which the plugin is switched on."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.env = {
            **os.environ,
            "QGIS_CUSTOM_CONFIG_PATH": str(folder / "profiel"),
            "QGIS_AUTH_DB_DIR_PATH": str(folder / "auth"),
            "QGIS_PLUGINPATH": str(TREE),
            "PORTAAL_LEEFOMGEVING_MAP": str(folder / "winkels"),
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": os.pathsep.join(p for p in sys.path if "site-packages" in p),
        }
        (folder / "auth").mkdir()
        ini = folder / "profiel" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        ini.parent.mkdir(parents=True)
        self.ini = ini

    def zet(self, **instellingen: str) -> None:
        """Writes the settings: the plugin on, and these under its own root."""
        lines = ["[PythonPlugins]", f"{NAAM}=true", "processing=true", "", "[portaal_leefomgeving]"]
        lines += [f"{k.replace('__', chr(92))}={json.dumps(v)}" for k, v in instellingen.items()]
        self.ini.write_text("\n".join(lines), encoding="utf-8")

    def __call__(self, *args: str, invoer: dict[str, object] | None = None) -> dict[str, object]:
        done = subprocess.run(
            ["qgis_process", "--json", *args],
            env=self.env, input=json.dumps(invoer) if invoer is not None else None,
            capture_output=True, text=True, timeout=180, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr[-3000:] + done.stdout[-2000:]
        return dict(json.loads(done.stdout))


@pytest.fixture
def qgis_process(tmp_path: Path) -> QgisProcess:
    if shutil.which("qgis_process") is None:
        pytest.skip("qgis_process is er niet")
    if not TREE.is_dir():
        pytest.skip("build/plugin is er niet: make build")
    return QgisProcess(tmp_path)


def test_every_algorithm_of_the_provider_is_listed(qgis_app: object, qgis_process: QgisProcess) -> None:
    qgis_process.zet()
    providers = qgis_process("list")["providers"]
    assert isinstance(providers, dict)
    provider = PortaalProvider()
    provider.refreshAlgorithms()
    ours = {f"portaal:{a.name()}" for a in provider.algorithms()}
    assert {f"portaal:{n}" for n in ("zaken_laden", "omgevingsplan_laden", "regels_op_locatie", "groene_baan")} <= ours
    assert set(providers["portaal"]["algorithms"]) == ours


def test_a_night_run_over_a_filled_store(qgis_process: QgisProcess, gemeente: Gemeente, tmp_path: Path) -> None:
    verbinding = gemeente.verbinding(
        toegang_zgw=Toegang(Inlogwijze.GEEN), toegang_objecten=Toegang(Inlogwijze.GEEN),
        toegang_open=Toegang(Inlogwijze.GEEN), toegang_dso=Toegang(Inlogwijze.GEEN),
    )  # fmt: skip
    qgis_process.zet(verbindingen__test=json.dumps(asdict(verbinding)), laatste_verbinding="test")
    with gemeente.omgeving(tmp_path / "winkels" / "test") as omgeving:
        assert not laad_gemeente(omgeving, Voortgang()).fouten
        package = str(omgeving.werkbestand.pakket())
    out = tmp_path / "uit.gpkg"

    def run(algorithm: str, **inputs: object) -> dict[str, object]:
        answer = qgis_process("run", f"portaal:{algorithm}", "-", invoer={"inputs": inputs})["results"]
        assert isinstance(answer, dict)
        return answer

    lane = run("groene_baan", UITVOER=str(out))
    assert lane["GROEN"]
    assert lane["KNELPUNT"]
    plan = run("omgevingsplan_laden", PAKKET=package, UITVOER=str(tmp_path / "plan.gpkg"))
    assert int(str(plan["REGELS"])) >= 150
    stored = run("zaken_laden", VERVERSEN=False, UITVOER=str(tmp_path / "zaken.gpkg"))
    assert int(str(stored["AANTAL"])) > 1_000
    rules = run("regels_op_locatie", PLEKKEN=str(tmp_path / "zaken.gpkg"), PAKKET=package,
                UITVOER=str(tmp_path / "regels.gpkg"))  # fmt: skip
    assert int(str(rules["RIJEN"])) > 1_000


def test_an_analyst_s_night_run_from_scores_to_files(
    qgis_process: QgisProcess, gemeente: Gemeente, tmp_path: Path
) -> None:
    """Each step of its own, as a model or a job does them: what one wrote is what the next reads."""
    verbinding = gemeente.verbinding(
        toegang_zgw=Toegang(Inlogwijze.GEEN), toegang_objecten=Toegang(Inlogwijze.GEEN),
        toegang_open=Toegang(Inlogwijze.GEEN), toegang_dso=Toegang(Inlogwijze.GEEN),
    )  # fmt: skip
    qgis_process.zet(verbindingen__test=json.dumps(asdict(verbinding)), laatste_verbinding="test")
    with gemeente.omgeving(tmp_path / "winkels" / "test") as omgeving:
        assert not laad_gemeente(omgeving, Voortgang()).fouten

    def run(algorithm: str, **inputs: object) -> dict[str, object]:
        answer = qgis_process("run", f"portaal:{algorithm}", "-", invoer={"inputs": inputs})["results"]
        assert isinstance(answer, dict)
        return answer

    scores, areas, plan = (str(tmp_path / f"{n}.gpkg") for n in ("scores", "gebieden", "plan"))
    scored = run("risicoscore", UITVOER=scores)
    assert int(str(scored["AANTAL"])) > 500
    assert run("risico_gebieden", SCORES=scores, BREEDTE=400, UITVOER=areas)["GEBIEDEN"]
    assert run("inspectieplan", SCORES=scores, CAPACITEIT=12, UITVOER=plan)["BEZOEKEN"] == 12
    asleep = run("slapende_vergunningen", RESULTATEN=False, UITVOER=str(tmp_path / "slapend.gpkg"))
    assert asleep["RESULTAAT_ONBEKEND"]
    out = run(
        "risico_export", LAGEN=[areas, plan], FORMATEN=[0, 1, 2, 3, 4, 5], NAAM="nacht", MAP=str(tmp_path / "uit")
    )
    files = [Path(p) for p in str(out["BESTANDEN"]).split(";")]
    assert len(files) == 12
    assert all(f.stat().st_size for f in files)
    run("risico_atlas", GEBIEDEN=areas, UITVOER=str(tmp_path / "atlas.pdf"))
    assert (tmp_path / "atlas.pdf").read_bytes().startswith(b"%PDF")
    parts = run(
        "groene_baan_verdeeld", PER_DEEL=300, WERKMAP=str(tmp_path / "werk"), UITVOER=str(tmp_path / "b.parquet")
    )
    lane = run("groene_baan", UITVOER=str(tmp_path / "lane.gpkg"))
    for verdict in ("GROEN", "AANDACHT", "KNELPUNT"):
        assert parts[verdict] == lane[verdict]
