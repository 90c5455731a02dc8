"""What the product is for, played in a real QGIS: load a municipality, look, check, open, advance.

``make demo``: with a screen QGIS stays open afterwards, live; without one it plays on a screen of its
own and ends. Either way build/demo holds what came of it: summary.json, portaal.qgz and three pictures.
What is clicked here is what a user clicks; nothing of it is in the plugin.
"""

from __future__ import annotations

import argparse
import base64
import hashlib
import hmac
import json
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from tests.desktop.venster import Scherm, Venster, heeft_scherm  # noqa: E402

BLAD = "plugins['portaal_leefomgeving_plugin'].bureaublad"
TOELICHTING = "Uw aanvraag is compleet. Wij beoordelen haar nu."
REDEN = "Ontvankelijk na controle van de tekeningen (voorbeeld)."


class Scenario:
    """One play-through; ``samenvatting`` fills up as it goes."""

    def __init__(self, qgis: Venster, uit: Path) -> None:
        self.qgis = qgis
        self.uit = uit
        self.samenvatting: dict[str, Any] = {"seconden": {}}

    @contextmanager
    def stap(self, naam: str) -> Iterator[None]:
        """Times a step, and says on the way what is done."""
        print(f"- {naam}", flush=True)
        begin = time.perf_counter()
        yield
        self.samenvatting["seconden"][naam] = round(time.perf_counter() - begin, 2)

    def speel(self) -> dict[str, Any]:
        """All steps in their order."""
        with self.stap("laden"):
            self.laad()
        with self.stap("groene_baan"):
            self.toets()
        with self.stap("zaak_openen"):
            zaak = self.open_zaak()
        with self.stap("voortzetten"):
            self.zet_voort(zaak)
        with self.stap("project_bewaren"):
            self.bewaar()
        return self.samenvatting

    def laad(self) -> None:
        """From an empty QGIS to a municipality on the map, by the button a newcomer presses."""
        qgis = self.qgis
        qgis.wacht("'portaal_leefomgeving_plugin' in plugins", wat="de plugin")
        qgis.vraag("actie('portaal_actie_paneel').trigger()")
        qgis.wacht("zichtbaar('leeg_voorbeeld')", wat="het lege paneel")
        qgis.vraag("klik('leeg_voorbeeld')")
        qgis.wacht(f"{BLAD}.bureau.bijgewerkt is not None and not {BLAD}.bureau.bezig", hoelang=180, wat="het laden")
        qgis.wacht_kaart()
        self.samenvatting |= qgis.doe(
            f"store = {BLAD}.bureau.werkbestand\n"
            "zaken = store.zaken()\n"
            f"plan = {BLAD}.bureau.loket.plaats.plan().plan\n"
            "uit = {'zaken': len(zaken),"
            " 'zaken_zonder_geometrie': sum(z.locatie.geometrie is None for z in zaken),"
            " 'inspecties': len(store.inspecties()),"
            " 'regels': len(plan.regels),"
            " 'werkingsgebieden': sum(p.geometrie is not None for p in plan.locaties.values())}"
        )

    def toets(self) -> None:
        """The green lane over every open zaak."""
        qgis = self.qgis
        qgis.doe(
            "gevonden = []\n"
            f"{BLAD}.bureau.loket.groene_baan_alle(gevonden.append, gevonden.append)"
        )  # fmt: skip
        qgis.wacht("bool(gevonden)", hoelang=120, wat="de groene baan")
        self.samenvatting["groene_baan_alle_open_zaken"] = qgis.doe(
            "from collections import Counter\n"
            "som = Counter()\n"
            "for u in gevonden[0].uitslagen:\n"
            "    som.update({o.value: n for o, n in u.telling.items()})\n"
            "uit = dict(som)"
        )

    def open_zaak(self) -> str:
        """The playground application that the green lane has most against, clicked on the map."""
        qgis = self.qgis
        zaak = qgis.doe(
            "from portaal_leefomgeving_plugin.domain.verdict import Oordeel\n"
            "knelpunten = {u.zaak.uuid: u.telling[Oordeel.KNELPUNT] for u in gevonden[0].uitslagen}\n"
            f"zaken = [z for z in {BLAD}.bureau.werkbestand.zaken() if z.zaaktype_identificatie == 'OV-REG'"
            " and 'speelplek' in z.omschrijving.lower()"
            " and z.einddatum is None and not z.opgeschort and z.locatie.betrouwbaar]\n"
            "zaken.sort(key=lambda z: (-knelpunten.get(z.uuid, 0), z.identificatie))\n"
            "zaak = zaken[0]\n"
            f"{BLAD}.zoom_naar_zaak(zaak.uuid)\n"
            "uit = zaak.uuid"
        )
        qgis.wacht_kaart()
        qgis.doe(f"{BLAD}.pak_gereedschap()")
        qgis.doe(
            "from qgis.core import QgsGeometry, QgsCoordinateTransform, QgsCoordinateReferenceSystem, QgsProject\n"
            "vorm = QgsGeometry(); vorm.fromWkb(zaak.locatie.geometrie)\n"
            "punt = vorm.pointOnSurface().asPoint()\n"
            "naar = QgsCoordinateTransform(QgsCoordinateReferenceSystem('EPSG:28992'),"
            " iface.mapCanvas().mapSettings().destinationCrs(), QgsProject.instance())\n"
            "punt = naar.transform(punt)\n"
            "klik_kaart(punt.x(), punt.y())"
        )
        qgis.wacht(f"{BLAD}.bureau.gekozen.endswith({zaak!r})", wat="de zaak op de kaart")
        qgis.wacht(
            "zoek('dossier_groene_baan') is not None and zoek('dossier_groene_baan').property('klaar')",
            wat="het dossier",
        )
        qgis.rustig(1.0)
        qgis.wacht_kaart()
        self.samenvatting["groene_baan"] = self._telling(zaak)
        qgis.foto(self.uit / "venster.png")
        qgis.doe(f"iface.mapCanvas().grab().save({str(self.uit / 'kaart.png')!r})")
        return str(zaak)

    def _telling(self, zaak: str) -> dict[str, int]:
        self.qgis.doe(f"een = []\n{BLAD}.bureau.loket.groene_baan({zaak!r}, een.append, een.append)")
        self.qgis.wacht("bool(een)", wat="de groene baan van de zaak")
        return dict(self.qgis.vraag("{o.value: n for o, n in een[0].telling().items()}"))

    def zet_voort(self, zaak: str) -> None:
        """The dialog: what will happen, two texts, and what the server then holds."""
        qgis = self.qgis
        van = qgis.vraag(f"{BLAD}.bureau.werkbestand.zaak({zaak!r}).status_omschrijving")
        qgis.vraag("klik('dossier_volgende_status')")
        qgis.wacht("zichtbaar('volgende_status_toelichting')", wat="het venster Volgende status")
        qgis.doe(f"QTest.keyClicks(zoek('volgende_status_toelichting'), {TOELICHTING!r})")
        qgis.doe(f"QTest.keyClicks(zoek('volgende_status_reden'), {REDEN!r})")
        qgis.rustig(0.5)
        qgis.foto(self.uit / "dialoog.png", "volgende_status")
        qgis.vraag("klik('volgende_status_ok')")
        qgis.wacht("not zichtbaar('volgende_status')", wat="het zetten van de status")
        qgis.rustig(0.5)
        regel = qgis.doe(
            f"z = {BLAD}.bureau.werkbestand.zaak({zaak!r})\n"
            "uit = {'identificatie': z.identificatie, 'naar': z.status_omschrijving, 'url': z.url}"
        )
        self.samenvatting["voortgezet"] = {
            "zaak": regel["identificatie"],
            "van": van,
            "naar": regel["naar"],
            "status_volgens_server": self.vraag_server(regel["url"]),
        }

    def vraag_server(self, zaak: str) -> str:
        """What the server itself says the status of a zaak is: asked apart from the plugin."""
        gegevens = self.qgis.vraag(f"{BLAD}.bureau.voorbeeldgemeente._gegevens")

        def haal(url: str) -> Any:
            request = urllib.request.Request(url, headers={"Authorization": f"Bearer {_jwt(**gegevens['zgw'])}",
                                                           "Accept-Crs": "EPSG:4326"})  # fmt: skip
            with urllib.request.urlopen(request, timeout=10) as answer:
                return json.load(answer)

        status = haal(haal(zaak)["status"])
        return str(haal(status["statustype"])["omschrijving"])

    def bewaar(self) -> None:
        """The project saved, and opened again with all its layers."""
        qgis = self.qgis
        path = self.uit / "portaal.qgz"
        roles = "sorted(str(l.customProperty('portaal/rol')) for l in QgsProject.instance().mapLayers().values()"
        roles += " if l.customProperty('portaal/rol') and l.isValid())"
        qgis.doe("from qgis.core import QgsProject")
        before = qgis.vraag(roles)
        qgis.doe(f"uit = QgsProject.instance().write({str(path)!r})")
        qgis.doe(f"QgsProject.instance().clear()\nuit = QgsProject.instance().read({str(path)!r})")
        qgis.wacht_kaart()
        after = qgis.vraag(roles)
        if before != after or not before:
            raise SystemExit(f"na heropenen andere lagen: {before} -> {after}")
        self.samenvatting["lagen"] = after


def _jwt(client_id: str, geheim: str) -> str:
    def b64(data: bytes) -> str:
        return base64.urlsafe_b64encode(data).rstrip(b"=").decode()

    head = b64(b'{"typ":"JWT","alg":"HS256"}')
    body = b64(json.dumps({"iss": client_id, "client_id": client_id, "iat": int(time.time())}).encode())
    return f"{head}.{body}." + b64(hmac.new(geheim.encode(), f"{head}.{body}".encode(), hashlib.sha256).digest())


def main() -> int:
    """The command."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--uit", type=Path, default=ROOT / "build" / "demo")
    parser.add_argument("--sluit", action="store_true", help="end QGIS afterwards, also where there is a screen")
    wanted = parser.parse_args()
    wanted.uit.mkdir(parents=True, exist_ok=True)
    begin = time.perf_counter()
    own = None if heeft_scherm() else Scherm()
    try:
        print(
            "Portaal Leefomgeving: de voorbeeldgemeente", "op uw scherm" if own is None else "zonder scherm", flush=True
        )
        with Venster(scherm=own) as qgis:
            scenario = Scenario(qgis, wanted.uit)
            scenario.samenvatting["seconden"]["qgis_starten"] = round(time.perf_counter() - begin, 2)
            qgis.doe(
                "iface.mainWindow().resize(1560, 940)" if own is not None else "iface.mainWindow().showMaximized()"
            )
            summary = scenario.speel()
            summary["seconden"]["totaal"] = round(time.perf_counter() - begin, 2)
            (wanted.uit / "summary.json").write_text(
                json.dumps(summary, indent=2, ensure_ascii=False), encoding="utf-8"
            )
            print(json.dumps(summary, indent=2, ensure_ascii=False))
            if own is None and not wanted.sluit:
                print("QGIS staat klaar. Sluit het venster om te eindigen.", flush=True)
                qgis.proces.wait()
    finally:
        if own is not None:
            own.sluit()
    moved = summary["voortgezet"]
    return 0 if moved["naar"] == moved["status_volgens_server"] != moved["van"] else 1


if __name__ == "__main__":
    sys.exit(main())
