"""Records to store, each different from the next, and a store to put them in."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, TypeVar

import shapely
from osgeo import gdal

from portaal_leefomgeving_plugin.domain.bron import Bron, BronData, BronFeature, BronSoort, Dekking
from portaal_leefomgeving_plugin.domain.inspectie import Inspectie
from portaal_leefomgeving_plugin.domain.locatie import GEEN_LOCATIE, Locatie, LocatieKwaliteit, RdWkb
from portaal_leefomgeving_plugin.domain.verdict import Bronstand
from portaal_leefomgeving_plugin.domain.zaak import (
    Resultaattype,
    ResultaattypeUrl,
    Roltype,
    Statustype,
    StatustypeUrl,
    StatusUrl,
    ZaakRegel,
    Zaaktype,
    ZaaktypeUrl,
    ZaakUrl,
)

T = TypeVar("T")
X, Y = 170_000.0, 520_000.0
MOMENT = datetime(2026, 11, 24, 9, 30, 15, 123456, tzinfo=UTC)


class Klok:
    """Stands still."""

    def now(self) -> datetime:
        return MOMENT

    def today(self) -> date:
        return MOMENT.date()


def wkb(vorm: Any) -> RdWkb:
    return RdWkb(shapely.to_wkb(vorm))


def plek(vorm: Any, kwaliteit: LocatieKwaliteit = LocatieKwaliteit.GOED) -> Locatie:
    return Locatie(wkb(vorm), kwaliteit)


def vlak(x: float = X, y: float = Y, maat: float = 20.0) -> Any:
    return shapely.box(x, y, x + maat, y + maat)


def zaak(nr: int, **anders: Any) -> ZaakRegel:
    values: dict[str, Any] = {
        "uuid": f"uuid-{nr}",
        "url": ZaakUrl(f"http://127.0.0.1/zaken/{nr}"),
        "identificatie": f"ZAAK-2026-{nr:04d}",
        "omschrijving": f"Dakkapel aan 't Hof {nr}",
        "zaaktype": ZaaktypeUrl("http://127.0.0.1/zaaktypen/1"),
        "zaaktype_identificatie": "AANVRAAG",
        "zaaktype_omschrijving": "Aanvraag omgevingsvergunning",
        "status": StatusUrl(f"http://127.0.0.1/statussen/{nr}"),
        "statustype": StatustypeUrl("http://127.0.0.1/statustypen/2"),
        "status_omschrijving": "In behandeling",
        "status_volgnummer": 2,
        "status_gezet": MOMENT,
        "resultaat": "",
        "behandelaar": "t.ester",
        "bronorganisatie": "111222333",
        "registratiedatum": date(2026, 1, 1),
        "startdatum": date(2026, 1, 2),
        "einddatum": None,
        "einddatum_gepland": None,
        "uiterlijke_einddatum": date(2026, 3, 1),
        "opgeschort": False,
        "eerder_opgeschort": True,
        "verlengd_met": "",
        "vertrouwelijkheid": "openbaar",
        "fataal": date(2026, 2, 27),
        "termijn_voorlopig": False,
        "locatie": plek(shapely.Point(X + nr, Y + nr)),
    }
    return ZaakRegel(**(values | anders))


def inspectie(nr: int, **anders: Any) -> Inspectie:
    values: dict[str, Any] = {
        "url": f"http://127.0.0.1/objects/{nr}",
        "uuid": f"insp-{nr}",
        "record_index": 1,
        "identificatie": f"INS-{nr}",
        "status": "uitgevoerd",
        "controletype": "periodiek",
        "aanleiding": "",
        "gepland_op": None,
        "controledatum": date(2026, 5, 5),
        "inspecteur": "t.ester",
        "zaak": "",
        "zaak_identificatie": "",
        "adres": f"Havenkade {nr}",
        "activiteit": "",
        "checklist": "",
        "eindoordeel": "conform",
        "aantal_bevindingen": 0,
        "aantal_overtredingen": None,
        "zwaarste_lhso": "",
        "hercontrole_op": None,
        "locatie": plek(shapely.Point(X, Y + nr)),
    }
    return Inspectie(**(values | anders))


ZONDER = GEEN_LOCATIE


def zaaktype(nr: int) -> Zaaktype:
    return Zaaktype(
        url=ZaaktypeUrl(f"http://127.0.0.1/zaaktypen/{nr}"),
        identificatie=f"TYPE-{nr}",
        omschrijving="Aanvraag",
        doorlooptijd="P56D",
        servicenorm="",
        verlenging_mogelijk=True,
        verlengingstermijn="P42D",
        opschorting_mogelijk=False,
        begin_geldigheid=date(2024, 1, 1) if nr else None,
        statustypen=(Statustype(StatustypeUrl("http://127.0.0.1/statustypen/1"), "Ontvangen", 1, False),),
        resultaattypen=(Resultaattype(ResultaattypeUrl("http://127.0.0.1/resultaattypen/1"), "Verleend"),),
        roltypen=(Roltype("http://127.0.0.1/roltypen/1", "Behandelaar", "behandelaar"),),
    )


def bron(id_: str = "natura2000", **anders: Any) -> Bron:
    values: dict[str, Any] = {
        "id": id_,
        "titel": "Natura 2000",
        "thema": "natuur",
        "soort": BronSoort.OGC_API_FEATURES,
        "url": "http://127.0.0.1/ogc",
        "collectie": id_,
        "naam_attribuut": "naam",
        "licentie": "CC0",
        "negatief_bewijs": True,
        "dekking": Dekking.GEMEENTE,
        "houdbaar_dagen": 30,
        "gegevens_van": date(2026, 1, 1),
    }
    return Bron(**(values | anders))


def stand(id_: str = "natura2000", **anders: Any) -> Bronstand:
    values: dict[str, Any] = {
        "bron": id_,
        "titel": "Natura 2000",
        "url": "http://127.0.0.1/ogc/items",
        "bereikt": True,
        "volledig": True,
        "paginas": 1,
        "aantal": 1,
        "aantal_gemeld": 1,
        "opgehaald_op": MOMENT,
        "gegevens_van": date(2026, 1, 1),
        "geldig_tot": None,
        "sha256": "ab" * 32,
        "licentie": "CC0",
        "negatief_bewijs": True,
        "dekking": wkb(vlak(maat=4000)),
    }
    return Bronstand(**(values | anders))


def brondata(*features: BronFeature, id_: str = "natura2000") -> BronData:
    return BronData(stand(id_, aantal=len(features), aantal_gemeld=len(features)), features)


def vraag(pad: Path, sql: str) -> list[tuple[Any, ...]]:
    """What another opener of the file sees, through GDAL as the store itself."""
    source = gdal.OpenEx(str(pad), gdal.OF_VECTOR | gdal.OF_READONLY, open_options=["NOLOCK=NO"])
    layer = source.ExecuteSQL(sql)
    rows = [tuple(f.GetField(i) for i in range(f.GetFieldCount())) for f in layer]
    source.ReleaseResultSet(layer)
    return rows
