"""A small store to draw: a town of blocks in the IJsselmeer with zaken of every class."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import ogr, osr

from portaal_leefomgeving_plugin.domain.bron import Bron, BronSoort, Dekking

X, Y = 170_000.0, 520_000.0
MIDDEN = np.array([X, Y])
VANDAAG = date.today()
S, D, N, R, B = ogr.OFTString, ogr.OFTDate, ogr.OFTInteger, ogr.OFTReal, "boolean"
ZAAK = {
    "uuid": S, "url": S, "identificatie": S, "omschrijving": S, "zaaktype_identificatie": S, "zaaktype_omschrijving": S,
    "status_omschrijving": S, "behandelaar": S, "startdatum": D, "einddatum": D, "fataal": D, "opgeschort": B,
}  # fmt: skip
KLASSEN: dict[str, dict[str, Any]] = {
    "overschreden": {"fataal": VANDAAG - timedelta(days=1)},
    "oranje": {"fataal": VANDAAG + timedelta(days=7)},
    "geel": {"fataal": VANDAAG + timedelta(days=14)},
    "ruim": {"fataal": VANDAAG + timedelta(days=15)},
    "opgeschort": {"fataal": VANDAAG - timedelta(days=3), "opgeschort": True},
    "onbekend": {"fataal": None},
    "afgehandeld": {"fataal": None, "einddatum": VANDAAG - timedelta(days=30)},
}


@dataclass
class Winkel:
    """Its handle is kept, as the store keeps its own."""

    path: Path
    bron: Any

    def sluit(self) -> None:
        self.bron = None

    def zet(self, tabel: str, wkt: str | None, **waarden: Any) -> None:
        layer = self.bron.GetLayerByName(tabel)
        feature = ogr.Feature(layer.GetLayerDefn())
        for name, value in waarden.items():
            if value is not None:
                feature[name] = value.isoformat() if isinstance(value, date) else value
        if wkt:
            feature.SetGeometryDirectly(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)

    def tabel(self, naam: str, soort: int, velden: Mapping[str, Any]) -> None:
        rd = osr.SpatialReference()
        rd.ImportFromEPSG(28992)
        layer = self.bron.CreateLayer(naam, rd, soort)
        for name, kind in velden.items():
            field = ogr.FieldDefn(name, N if kind == B else kind)
            if kind == B:
                field.SetSubType(ogr.OFSTBoolean)
            layer.CreateField(field)


def vlak(x: float, y: float, breed: float, hoog: float) -> str:
    """A rectangle around a middle."""
    a, b, c, d = x - breed / 2, y - hoog / 2, x + breed / 2, y + hoog / 2
    return f"MULTIPOLYGON((({a} {b},{c} {b},{c} {d},{a} {d},{a} {b})))"


def zaak(nr: int, klasse: str, **anders: Any) -> dict[str, Any]:
    """The columns of a zaak of a class."""
    return {
        "uuid": f"uuid-{nr}",
        "identificatie": f"ZAAK-2026-{nr:04d}",
        "omschrijving": f"Dakkapel Langestraat {nr}",
        "zaaktype_identificatie": "AANVRAAG",
        "zaaktype_omschrijving": "Aanvraag omgevingsvergunning",
        "startdatum": VANDAAG - timedelta(days=50),
        "opgeschort": False,
        **KLASSEN[klasse],
        **anders,
    }


def maak_winkel(map_: Path, *, zaken: int = 210, bronnen: bool = True) -> Winkel:
    """Fills a folder as the store does."""
    map_.mkdir(parents=True, exist_ok=True)
    path = map_ / "werkbestand.gpkg"
    winkel = Winkel(path, ogr.GetDriverByName("GPKG").CreateDataSource(str(path)))
    winkel.tabel("zaak", ogr.wkbPoint, ZAAK)
    winkel.tabel("zaak_vlak", ogr.wkbMultiPolygon, ZAAK)
    winkel.tabel("zaak_lijn", ogr.wkbMultiLineString, ZAAK)
    winkel.tabel(
        "inspectie",
        ogr.wkbPoint,
        {"uuid": S, "identificatie": S, "controletype": S, "adres": S, "gepland_op": D, "controledatum": D,
         "eindoordeel": S, "zwaarste_lhso": S, "aantal_overtredingen": N},
    )  # fmt: skip
    winkel.tabel("werkingsgebied", ogr.wkbMultiPolygon, {"identificatie": S, "noemer": S, "type": S})
    winkel.bron.StartTransaction()
    _vul(winkel, zaken)
    if bronnen:
        _vul_bronnen(winkel)
    winkel.bron.CommitTransaction()
    return winkel


def _vul(winkel: Winkel, zaken: int) -> None:
    rng = np.random.default_rng(7)
    spots = rng.normal(0, 600, (zaken, 2)) + MIDDEN
    names = list(KLASSEN)
    for nr, (x, y) in enumerate(spots):
        row = zaak(nr, names[nr % len(names)])
        winkel.zet("zaak", None if nr % 30 == 29 else f"POINT({x} {y})", **row)
        if nr % 6 == 0:
            winkel.zet("zaak_vlak", vlak(x, y, 24, 18), **row)
    verdicts = ("conform", "niet_conform", "deels_conform", "niet_beoordeeld", None)
    for nr, (x, y) in enumerate(rng.normal(0, 500, (60, 2)) + MIDDEN):
        verdict = verdicts[nr % 5]
        winkel.zet(
            "inspectie", f"POINT({x} {y})", uuid=f"insp-{nr}", identificatie=f"INS-{nr}", controletype="periodiek",
            adres=f"Havenkade {nr}", controledatum=VANDAAG, eindoordeel=verdict,
            zwaarste_lhso=("B1", "C3")[nr // 5 % 2] if verdict == "niet_conform" else None,
        )  # fmt: skip
    types = ("Functie", "Geluid", "Bodem", "Natuur", "Erfgoed", "Iets nieuws")
    for nr, (x, y) in enumerate(rng.normal(0, 600, (60, 2)) + MIDDEN):
        wide, high = rng.random(2) * 800 + 150
        winkel.zet("werkingsgebied", vlak(x, y, wide, high), identificatie=f"g{nr}", noemer=f"Gebied {nr}",
                   type=types[nr % 6])  # fmt: skip


def _vul_bronnen(winkel: Winkel) -> None:
    m = ogr.wkbMultiPolygon
    winkel.tabel("bron_gemeentegrens", m, {"naam": S, "code": S})
    winkel.zet("bron_gemeentegrens", vlak(X, Y, 4600, 4000), naam="Voorbeeldstad", code="GM9999")
    winkel.tabel("bron_perceel", m, {"aanduiding": S, "oppervlakte": R})
    winkel.tabel("bron_pand", m, {"identificatie": S, "bouwjaar": N, "gebruiksdoel": S})
    for gx in range(-24, 24):
        for gy in range(-20, 20):
            x, y = X + gx * 60, Y + gy * 72
            winkel.zet("bron_perceel", vlak(x, y, 60, 72), aanduiding=f"VBS00 A {100 * gx + gy}")
            winkel.zet("bron_pand", vlak(x, y, 24, 28), identificatie="1" * 16, bouwjaar=1980)
    winkel.tabel("bron_natura2000", m, {"naam_n2k": S, "nr": N})
    winkel.zet("bron_natura2000", vlak(X - 1500, Y + 1300, 1500, 1200), naam_n2k="IJsselmeer")
    winkel.tabel("bron_geluid_lden", m, {"bronsoort": S, "lden": R})
    for nr, level in enumerate((43, 48, 53, 58, 63, 68, 73)):
        winkel.zet("bron_geluid_lden", vlak(X, Y - 200, 4000, 300 - nr * 40), bronsoort="spoor", lden=level)
    winkel.tabel("bron_bodemkwaliteitszone", m, {"zone": S, "klasse": S})
    for nr, kind in enumerate(("landbouw_natuur", "wonen", "industrie")):
        winkel.zet("bron_bodemkwaliteitszone", vlak(X - 1300 + nr * 1300, Y, 1300, 3600), zone=f"Z{nr}", klasse=kind)
    winkel.tabel("bron_verontreinigde_locatie", m, {"naam": S, "status": S})
    winkel.zet("bron_verontreinigde_locatie", vlak(X + 300, Y + 300, 90, 70), naam="Voormalige stort", status="ernstig")


def bron(id_: str, titel: str, thema: str, naam_attribuut: str) -> Bron:
    """An entry of a register."""
    return Bron(id_, titel, thema, BronSoort.OGC_API_FEATURES, "http://127.0.0.1", id_, naam_attribuut, "CC BY 4.0",
                True, Dekking.GEMEENTE, 30)  # fmt: skip


BRONNEN = (
    bron("bodemkwaliteitszone", "Bodemkwaliteit", "bodem", "zone"),
    bron("verontreinigde_locatie", "Verontreinigde locaties", "bodem", "naam"),
    bron("geluid_lden", "Geluid (Lden)", "geluid", "bronsoort"),
    bron("natura2000", "Natura 2000", "natuur", "naam_n2k"),
    bron("perceel", "Percelen", "kadaster", "aanduiding"),
    bron("pand", "Panden", "gebouwen", "identificatie"),
    bron("gemeentegrens", "Gemeentegrens", "bestuur", "naam"),
)
