"""Draws inspecties: planned, under way and done, most of them at zaken, with findings that fit the verdict."""

from __future__ import annotations

import hashlib
import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np

from portaal_leefomgeving_plugin.demo.objecten.opslag import Objectopslag
from portaal_leefomgeving_plugin.demo.rd import naar_wgs84
from portaal_leefomgeving_plugin.demo.wire import Klok
from portaal_leefomgeving_plugin.demo.zgw.opslag import Ding, Json, Opslag, Uuids
from portaal_leefomgeving_plugin.demo.zgw.zaaksoorten import MEDEWERKERS

AANTAL = 400
OIN = "00000009999999999000"
"""Of the form of an OIN; the municipality does not exist."""

SCHEMA = Path(__file__).with_name("inspectie.schema.json")
TERMIJN_SCHEMA = Path(__file__).with_name("termijngebeurtenis.schema.json")

AFGEROND = ("uitgevoerd", "rapport_concept", "rapport_definitief", "afgerond")
STATUSSEN = (
    (0.22, "gepland"), (0.32, "toegewezen"), (0.38, "in_uitvoering"), (0.5, "uitgevoerd"), (0.58, "rapport_concept"),
    (0.72, "rapport_definitief"), (0.95, "afgerond"), (0.98, "niet_uitgevoerd"), (1.0, "geannuleerd"),
)  # fmt: skip
THEMAS = (
    ("opslag-gevaarlijke-stoffen", "opslaan van gevaarlijke stoffen in verpakking", "meldingsplicht",
     "Opslagvoorziening",
     ("Lekbak aanwezig en toereikend", "Etikettering leesbaar", "Brandblusser gekeurd"),
     "Besluit activiteiten leefomgeving"),
    ("bouwtoezicht", "bouwen van een bouwwerk", "vergunningplicht", "Constructie",
     ("Fundering volgens tekening", "Wapening akkoord", "Brandscheiding doorgezet"), "Besluit bouwwerken leefomgeving"),
    ("sloop-asbest", "slopen van een bouwwerk", "meldingsplicht", "Asbest",
     ("Afscherming aanwezig", "Certificaat uitvoerder", "Afvoer gescheiden"), "Besluit bouwwerken leefomgeving"),
    ("speeltoestellen", "aanleggen van een speelplek", "vergunningplicht", "Inrichting",
     ("Ondergrond valdempend", "Bodemkwaliteit aangetoond", "Afstand tot de weg"), "Omgevingsplan"),
    ("horeca-geluid", "exploiteren van een horecabedrijf", "zorgplicht", "Geluid",
     ("Begrenzer aanwezig", "Deuren gesloten", "Geluidsniveau gemeten"), "Omgevingsplan"),
)  # fmt: skip
GOED, MIS = "voorschriften nageleefd", "niet akkoord, voorschriften overtreden"


def maak_opslag(base: str, klok: Klok, zgw: Opslag, stad: Any, *, seed: int, aantal: int = AANTAL) -> Objectopslag:
    """The Objects API's memory with ``aantal`` inspecties in it."""
    opslag = Objectopslag(base, klok, Uuids(np.random.default_rng([seed, 4])))
    kind = opslag.nieuw_type(_soort(stad.naam, "Inspectie", "Inspecties", "Controle met bevindingen en vervolg"))
    opslag.nieuwe_versie(kind["uuid"], json.loads(SCHEMA.read_text(encoding="utf-8")), "published")
    opslag.objecttype_url = kind["url"]
    _Tekenaar(opslag, zgw, stad, seed).teken(aantal, kind["uuid"])
    events = opslag.nieuw_type(
        _soort(stad.naam, "Termijngebeurtenis", "Termijngebeurtenissen", "Opschorting, hervatting, verlenging")
    )
    opslag.nieuwe_versie(events["uuid"], json.loads(TERMIJN_SCHEMA.read_text(encoding="utf-8")), "published")
    opslag.termijntype_url = events["url"]
    return opslag


def _soort(gemeente: str, naam: str, meervoud: str, omschrijving: str) -> Json:
    return {
        "name": naam, "namePlural": meervoud, "description": omschrijving,
        "dataClassification": "intern", "maintainerOrganization": gemeente, "maintainerDepartment": "VTH",
        "contactPerson": "Functioneel beheer", "contactEmail": "vth@example.org", "source": "VTH",
        "updateFrequency": "real_time", "providerOrganization": gemeente, "documentationUrl": "", "labels": {},
        "allowGeometry": True,
    }  # fmt: skip


class _Tekenaar:
    def __init__(self, opslag: Objectopslag, zgw: Opslag, stad: Any, seed: int) -> None:
        self._opslag = opslag
        self._zgw = zgw
        self._stad = stad
        self._rng = np.random.default_rng([seed, 5])
        self._vandaag: date = opslag.klok.nu().date()

    def teken(self, aantal: int, objecttype: str) -> None:
        rng = self._rng
        zaken = self._zaken()
        draws = rng.random((aantal, 12))
        addresses = list(self._stad.adressen)
        chosen = rng.integers(0, len(addresses), aantal)
        points = _punten([addresses[nr] for nr in chosen])
        wrong = set(rng.permutation(aantal)[: aantal // 50].tolist())
        order = rng.permutation(len(zaken)).tolist()
        for nr in range(aantal):
            draw = draws[nr].tolist()
            zaak = zaken[order.pop()] if order and draw[0] < 0.75 else None
            data = self._inspectie(nr + 1, zaak, addresses[chosen[nr]], draw)
            geometry: Json | None = {"type": "Point", "coordinates": points[nr]}
            if (
                zaak is not None
                and (zaak["zaakgeometrie"] or {}).get("type") == "Point"
                and _netjes(zaak["zaakgeometrie"])
            ):
                geometry = zaak["zaakgeometrie"]
            if nr in wrong:
                geometry = None if nr % 2 else {"type": "Point", "coordinates": points[nr][::-1]}
            self._voeg(objecttype, data, geometry, draw)

    def _zaken(self) -> list[Ding]:
        """Zaken that are inspected: toezicht and handhaving, and some of the rest."""
        zgw = self._zgw
        kinds = {z["url"]: z["identificatie"] for z in zgw.catalogus["zaaktypen"].alle.values()}
        wanted = {"TOEZ", "HAND", "MEL-SLO", "OV-UIT"}
        return [z for z in zgw.zaken.alle.values() if kinds[z["zaaktype"]] in wanted]

    def _inspectie(self, nr: int, zaak: Ding | None, adres: Any, draw: list[float]) -> Json:
        status = next(name for share, name in STATUSSEN if draw[1] < share)
        theme = THEMAS[int(draw[2] * len(THEMAS))]
        done = status in AFGEROND
        days = int(draw[3] * 240) + 1 if done or status == "niet_uitgevoerd" else -int(draw[3] * 60)
        day = self._vandaag - timedelta(days=days)
        where = _adres_van(zaak, self._zgw) if zaak is not None else ""
        data: Json = {
            "identificatie": f"{OIN}.INS-{nr:05d}", "status": status,
            "controletype": ("periodiek", "oplever", "hercontrole", "administratief", "nav_incident")[int(draw[4] * 5)],
            "aanleiding": ("regulier", "projectmatig", "activiteitmelding", "handhavingsverzoek")[int(draw[5] * 4)],
            "wijze": "administratief" if draw[6] < 0.1 else "ter_plekke", "geplandOp": day.isoformat(),
            "uitvoerendeInstantie": {"oin": OIN, "naam": f"Gemeente {self._stad.naam}"},
            "controleVan": {
                "activiteiten": [{"naam": theme[1], "kwalificatie": theme[2], "fase": "uitvoering"}],
                "verantwoordelijke": {"type": "vestiging", "kvkNummer": "00000000", "vestigingsnummer": "000000000000"},
            },
            "locatie": {"adres": where or f"{adres.straat} {adres.huisnummer}, {adres.postcode} {adres.woonplaats}"},
            "checklist": {"id": theme[0], "versie": 1 + int(draw[7] * 3), "bron": "gemeentelijk"},
        }  # fmt: skip
        if adres.pand and not where:
            data["locatie"]["bagPandIds"] = [adres.pand]
        if zaak is not None:
            data |= {"zaak": zaak["url"], "zaakIdentificatie": zaak["identificatie"]}
        if status != "gepland":
            inspector = MEDEWERKERS[int(draw[8] * len(MEDEWERKERS))][0]
            data["inspecteurs"] = [{"medewerkerId": inspector, "rol": "hoofdtoezichthouder"}]
        if done:
            self._resultaat(data, theme, day, draw)
        return data

    def _resultaat(self, data: Json, theme: tuple[Any, ...], day: date, draw: list[float]) -> None:
        found = _bevindingen(theme, draw)
        violated = [b["volgnummer"] for b in found if b["resultaat"] == MIS]
        data |= {
            "controledatum": day.isoformat(), "bevindingen": found, "aantalBevindingen": len(found),
            "aantalOvertredingen": len(violated),
            "eindoordeel": "niet_conform" if len(violated) > 1 else "deels_conform" if violated else "conform",
        }  # fmt: skip
        if violated:
            verdict = found[violated[0] - 1]["oordeel"]
            again = day + timedelta(days=42)
            data |= {
                "overtredingen": [{
                    "identificatie": f"OV-{nr}", "overtredingsdatum": day.isoformat(),
                    "aard": found[nr - 1]["aandachtspunt"], "bevindingen": [nr], "indicatieHandhaving": True,
                    "handhavingsstrategie": "LHSO", "interventiepositionering": found[nr - 1]["oordeel"],
                    "hersteltermijnTot": (day + timedelta(days=28)).isoformat(),
                } for nr in violated],
                "zwaarsteLhso": f"{verdict['gedrag']}{verdict['gevolg']}",
                "hercontrole": {"nodig": True, "datum": again.isoformat()},
            }  # fmt: skip
        else:
            data["hercontrole"] = {"nodig": False}
        if data["status"] in ("rapport_definitief", "afgerond"):
            digest = hashlib.sha256(data["identificatie"].encode()).hexdigest()
            data["rapport"] = {"vastgesteldOp": (day + timedelta(days=2)).isoformat(), "sha256": digest}

    def _voeg(self, objecttype: str, data: Json, geometry: Json | None, draw: list[float]) -> None:
        """The record as it is now; of what is done there is also the one from when it was planned."""
        begin = min(date.fromisoformat(data["geplandOp"]), self._vandaag)
        links = [{"type": "zaak", "url": data["zaak"]}] if "zaak" in data else []
        if data["status"] in AFGEROND and draw[9] < 0.6:
            keep = ("identificatie", "controletype", "aanleiding", "wijze", "geplandOp", "uitvoerendeInstantie",
                    "controleVan", "locatie", "checklist", "zaak", "zaakIdentificatie")  # fmt: skip
            planned = {name: data[name] for name in keep if name in data} | {"status": "gepland"}
            before = (begin - timedelta(days=30)).isoformat()
            made = self._opslag.nieuw(objecttype, planned, geometry, before, verwijzingen=links)
            self._opslag.voeg_record_toe(made, 1, data, geometry, begin.isoformat(), links, None)
        else:
            self._opslag.nieuw(objecttype, data, geometry, begin.isoformat(), verwijzingen=links)


def _bevindingen(theme: tuple[Any, ...], draw: list[float]) -> list[Json]:
    found = []
    for nr, point in enumerate(theme[4], 1):
        bad = (draw[10] * 7 * nr) % 1 < 0.22
        one: Json = {
            "volgnummer": nr, "onderwerp": theme[3], "aandachtspunt": point, "resultaat": MIS if bad else GOED,
            "norm": [{"soort": "algemeen_verbindend_voorschrift", "regeling": theme[5]}],
        }  # fmt: skip
        if bad:
            one["oordeel"] = {"gevolg": 1 + int(draw[11] * 4), "gedrag": "ABCD"[int(draw[10] * 4)]}
        found.append(one)
    return found


def _adres_van(zaak: Ding, zgw: Opslag) -> str:
    for found in zgw.zaakobjecten.van_zaak(zaak["uuid"]):
        if found["objectType"] == "adres":
            a = found["objectIdentificatie"]
            code = a["postcode"]
            return f"{a['gorOpenbareRuimteNaam']} {a['huisnummer']}, {code[:4]} {code[4:]} {a['wplWoonplaatsNaam']}"
    return ""


def _netjes(geometrie: Json) -> bool:
    lon, lat = geometrie["coordinates"][:2]
    return len(geometrie["coordinates"]) == 2 and 3 < lon < 8 and 50 < lat < 54


def _punten(adressen: list[Any]) -> list[list[float]]:
    lon, lat = naar_wgs84(np.array([a.x for a in adressen], float), np.array([a.y for a in adressen], float))
    pairs: list[list[float]] = np.round(np.column_stack([lon, lat]), 7).tolist()
    return pairs
