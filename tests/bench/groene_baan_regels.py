"""The synthetic set of design section 6 as the engine takes it: zaken, sources with attributes, and a rule for each."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import numpy as np
import shapely

from portaal_leefomgeving_plugin.domain.bron import Bron, BronData, BronFeature, BronSoort, Dekking
from portaal_leefomgeving_plugin.domain.locatie import Locatie, LocatieKwaliteit, RdWkb
from portaal_leefomgeving_plugin.domain.verdict import Bronstand, Oordeel
from portaal_leefomgeving_plugin.green_lane.engine import ToetsZaak
from portaal_leefomgeving_plugin.green_lane.lagen import BronLaag
from portaal_leefomgeving_plugin.green_lane.regel import (
    Afstand,
    Beoordeling,
    Klassen,
    Norm,
    Regel,
    Tekst,
    Treffer,
    Verwijzing,
)
from tests.bench.groene_baan_set import LINKSONDER, ZAAD, ZIJDE, Toetsset

NU = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
Lagen = dict[str, BronLaag]


def zaken_van(made: Toetsset) -> list[ToetsZaak]:
    return [
        ToetsZaak(f"zaak-{nr}", Locatie(RdWkb(w), LocatieKwaliteit.GOED), "OV", "Omgevingsvergunning", "Dakkapel")
        for nr, w in enumerate(shapely.to_wkb(made.zaken))
    ]


def laag_van(naam: str, made: Toetsset) -> BronLaag:
    rng = np.random.default_rng(ZAAD)
    wkbs = shapely.to_wkb(made.lagen[naam])
    lden = rng.uniform(45, 75, len(wkbs))
    klasse = rng.choice(["wonen", "industrie", "landbouw_natuur"], len(wkbs))
    features = tuple(
        BronFeature(str(nr), RdWkb(w), {"naam": f"{naam} {nr}", "lden": round(float(d), 1), "klasse": str(k)})
        for nr, (w, d, k) in enumerate(zip(wkbs, lden, klasse, strict=True))
    )
    x, y = LINKSONDER
    bron = Bron(naam, naam, "overig", BronSoort.OGC_API_FEATURES, "https://example.org", naam, "naam", "", True,
                Dekking.NEDERLAND, 30)  # fmt: skip
    stand = Bronstand(
        bron=naam, titel=naam, url="https://example.org", bereikt=True, volledig=True, paginas=1,
        aantal=len(features), aantal_gemeld=None, opgehaald_op=NU - timedelta(days=1), gegevens_van=None,
        geldig_tot=None, sha256="0", licentie="", negatief_bewijs=True,
        dekking=RdWkb(shapely.to_wkb(shapely.box(x - 1e3, y - 1e3, x + ZIJDE + 1e3, y + ZIJDE + 1e3))),
    )  # fmt: skip
    return BronLaag.from_data(bron, BronData(stand, features))


def bronnen_van(lagen: Lagen) -> dict[str, Bron]:
    return {n: laag.bron for n, laag in lagen.items()}


def _regel(naam: str, judge: Beoordeling) -> Regel:
    texts = tuple((o, Tekst("{naam} op {afstand} m", "{naam} at {afstand} m")) for o in Oordeel)
    return Regel(naam, "1", "overig", naam, Tekst(naam, naam), judge, None, None, 1.0, 1.0, None, texts, None, (), True)


_BIJ = Verwijzing(Tekst("norm", "norm"), "Bkl 5.78t", True, "", None)
REGELS = {
    "bodem": _regel("bodem", Klassen(("klasse",), (("wonen", Oordeel.GROEN), ("industrie", Oordeel.AANDACHT),
                                                   ("landbouw_natuur", Oordeel.GROEN)))),
    "geluid": _regel("geluid", Norm(("lden",), "dB", 1.0, 130.0, 0.0, 53.0, _BIJ, 70.0, _BIJ)),
    "natura": _regel("natura", Treffer(Oordeel.KNELPUNT)),
}  # fmt: skip


def nabijregel(naam: str, afstand_m: float) -> Regel:
    return _regel(naam, Afstand(((afstand_m, Oordeel.AANDACHT),)))
