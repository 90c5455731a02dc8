"""The green-lane dossier of one zaak: three groups, each finding with all it stands on, and what people made of it.

As JSON it can be kept and checked: ``id`` is of this dossier alone, ``sha256`` is over everything else in it, so
that a copy that was changed shows. The PDF that is printed of it carries both.
"""

from __future__ import annotations

import hashlib
import json
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import shapely

from portaal_leefomgeving_plugin.domain.errors import NotAllowed
from portaal_leefomgeving_plugin.domain.locatie import RD, Locatie, RdWkb
from portaal_leefomgeving_plugin.domain.overruling import LANGSTE_REDEN, Overruling
from portaal_leefomgeving_plugin.domain.toetsing import Toetsing
from portaal_leefomgeving_plugin.domain.verdict import (
    Bevinding,
    Bewijs,
    Bronstand,
    Cumulatie,
    GroeneBaan,
    Oordeel,
    Relatie,
)
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel
from portaal_leefomgeving_plugin.services.run_green_lane import GroeneBaanDienst
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving

VORM = "portaal-leefomgeving/groene-baan-dossier/1"
HERKENNING = ("pand", "perceel")
HERKENNING_M = 300.0
TE_KIEZEN = (Oordeel.GROEN, Oordeel.AANDACHT, Oordeel.KNELPUNT)
"""What a person may make of a finding. Not onbekend: that is no judgement."""


@dataclass(frozen=True, slots=True)
class Regelblad:
    """One finding in a dossier, with the last judgement of a person on exactly this finding, if any."""

    bevinding: Bevinding
    overruling: Overruling | None

    @property
    def oordeel(self) -> Oordeel:
        """What holds: the person's where there is one. What the rule said stays beside it."""
        return self.overruling.wordt if self.overruling else self.bevinding.oordeel


@dataclass(frozen=True, slots=True)
class GroeneBaanDossier:
    """A dossier. ``eerder``: judgements on findings that are no longer the same (other data, another rule)."""

    id: str
    gemaakt_op: datetime
    verbinding: str
    zaak: ZaakRegel
    bladen: tuple[Regelblad, ...]
    eerder: tuple[Overruling, ...]
    getoetst_op: datetime
    cumulaties: tuple[Cumulatie, ...] = ()
    toetsingen: tuple[Toetsing, ...] = ()  # what was said of the zaak before, oldest first

    def groep(self, relatie: Relatie) -> tuple[Regelblad, ...]:
        """The findings of one group; those that are not for this zaak are in none."""
        meant = (b for b in self.bladen if b.bevinding.oordeel is not Oordeel.NIET_VAN_TOEPASSING)
        return tuple(b for b in meant if b.bevinding.relatie is relatie)

    @property
    def niet_van_toepassing(self) -> tuple[Regelblad, ...]:
        """The rules that are not for this zaak."""
        return tuple(b for b in self.bladen if b.bevinding.oordeel is Oordeel.NIET_VAN_TOEPASSING)

    @property
    def bronnen(self) -> tuple[Bronstand, ...]:
        """The sources that the findings stand on, once each."""
        return tuple({b.bevinding.bron.bron: b.bevinding.bron for b in self.bladen if b.bevinding.bron}.values())


def overrule(omgeving: Werkomgeving, zaak: str, bevinding: Bevinding, wordt: Oordeel, reden: str) -> Overruling:
    """Keeps in the logbook what a person makes of a finding of the zaak with uuid ``zaak``, and why.

    Raises NotAllowed: "overrule_zonder_reden", "toelichting_te_lang", "geen_medewerker", "niet_te_overrulen" (the
    rule is not for this zaak, or the judgement is none); and StoreError. The finding itself stays as it is.
    """
    why = reden.strip()
    if not why:
        raise NotAllowed("overrule_zonder_reden")
    if len(why) > LANGSTE_REDEN:
        raise NotAllowed("toelichting_te_lang", teveel=str(len(why) - LANGSTE_REDEN))
    if omgeving.medewerker is None:
        raise NotAllowed("geen_medewerker")
    if wordt not in TE_KIEZEN or bevinding.oordeel is Oordeel.NIET_VAN_TOEPASSING:
        raise NotAllowed("niet_te_overrulen")
    made = Overruling(
        zaak=zaak,
        regel=bevinding.regel,
        regel_versie=bevinding.regel_versie,
        sha256=bevinding.bron.sha256 if bevinding.bron else "",
        was=bevinding.oordeel,
        wordt=wordt,
        reden=why,
        medewerker=omgeving.medewerker.id,
        moment=omgeving.clock.now(),
        regel_hash=bevinding.regel_hash,
    )
    omgeving.logboek.bewaar_overruling(made)
    return made


def maak_dossier(
    omgeving: Werkomgeving, dienst: GroeneBaanDienst, zaak: ZaakRegel, *, taal: str = "nl"
) -> GroeneBaanDossier:
    """Checks ``zaak`` anew and puts everything together."""
    baan = dienst.toets([zaak], taal=taal)[0]
    known = omgeving.logboek.overrulingen(zaak.uuid)
    sheets, left = _bladen(baan, known)
    return GroeneBaanDossier(
        id=str(uuid.uuid4()),
        gemaakt_op=omgeving.clock.now(),
        verbinding=omgeving.verbinding.naam,
        zaak=zaak,
        bladen=sheets,
        eerder=left,
        getoetst_op=baan.getoetst_op,
        cumulaties=baan.cumulaties,
        toetsingen=tuple(omgeving.logboek.toetsingen(zaak.uuid)),
    )


def _bladen(baan: GroeneBaan, known: Sequence[Overruling]) -> tuple[tuple[Regelblad, ...], tuple[Overruling, ...]]:
    """Each finding with the last judgement on just this finding; and the judgements that are on none of them."""
    used: set[int] = set()
    sheets = []
    for finding in baan.bevindingen:
        own = [nr for nr, o in enumerate(known) if o.gaat_over(finding)]
        used.update(own)
        sheets.append(Regelblad(finding, known[own[-1]] if own else None))
    return tuple(sheets), tuple(o for nr, o in enumerate(known) if nr not in used)


def herkenning(omgeving: Werkomgeving, plek: Locatie) -> tuple[RdWkb, ...]:
    """Parcels and buildings around a place, as far as they are cached: to know it by on a map."""
    if plek.geometrie is None:
        return ()
    near = shapely.buffer(shapely.envelope(shapely.from_wkb(plek.geometrie)), HERKENNING_M)
    found: list[RdWkb] = []
    for source in HERKENNING:
        data = omgeving.werkbestand.bron(source)
        shapes = [f.geometrie for f in data.features if f.geometrie is not None] if data else []
        meets = shapely.intersects(near, shapely.from_wkb(shapes, on_invalid="ignore"))
        found += [s for s, meet in zip(shapes, meets, strict=True) if meet]
    return tuple(found)


def als_json(dossier: GroeneBaanDossier) -> bytes:
    """The dossier as JSON, UTF-8, with its hash. Geometry is WKT in EPSG:28992."""
    content = _inhoud(dossier)
    return json.dumps({**content, "sha256": _hash(content)}, ensure_ascii=False, indent=2).encode()


def hash_van(dossier: GroeneBaanDossier) -> str:
    """The sha256 that stands in the JSON of this dossier."""
    return _hash(_inhoud(dossier))


def _hash(content: dict[str, Any]) -> str:
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _inhoud(dossier: GroeneBaanDossier) -> dict[str, Any]:
    zaak = dossier.zaak
    return {
        "vorm": VORM,
        "id": dossier.id,
        "gemaakt_op": dossier.gemaakt_op.isoformat(),
        "getoetst_op": dossier.getoetst_op.isoformat(),
        "verbinding": dossier.verbinding,
        "zaak": {
            "uuid": zaak.uuid,
            "identificatie": zaak.identificatie,
            "zaaktype": zaak.zaaktype_omschrijving,
            "omschrijving": zaak.omschrijving,
            "locatie": _locatie(zaak.locatie),
        },
        "geraakt": [_blad(b) for b in dossier.groep(Relatie.GERAAKT)],
        "niet_geraakt": [_blad(b) for b in dossier.groep(Relatie.NIET_GERAAKT)],
        "geen_gegevens": [_blad(b) for b in dossier.groep(Relatie.GEEN_GEGEVENS)],
        "niet_van_toepassing": [_blad(b) for b in dossier.niet_van_toepassing],
        "geluid_samen_ter_informatie": [_cumulatie(c) for c in dossier.cumulaties],
        "eerdere_toetsen": [_toetsing(t) for t in dossier.toetsingen],
        "eerdere_overrulingen": [_overruling(o) for o in dossier.eerder],
        "bronnen": [_bron(b) for b in dossier.bronnen],
    }


def _locatie(locatie: Locatie) -> dict[str, Any]:
    return {"crs": RD, "wkt": _wkt(locatie.geometrie), "kwaliteit": locatie.kwaliteit.value}


def _blad(blad: Regelblad) -> dict[str, Any]:
    b = blad.bevinding
    return {
        "regel": b.regel,
        "regel_versie": b.regel_versie,
        "regel_sha256": b.regel_hash,
        "regelfout": {"bestand": Path(b.regelfout.pad).name, "plek": b.regelfout.plek, "code": b.regelfout.code}
        if b.regelfout
        else None,
        "thema": b.thema,
        "titel": b.titel,
        "oordeel": blad.oordeel.value,
        "oordeel_van_de_regel": b.oordeel.value,
        "overruling": _overruling(blad.overruling) if blad.overruling else None,
        "melding": b.melding,
        "reden": b.reden.value if b.reden else None,
        "indicatief": b.indicatief,
        "norm": None
        if b.norm is None
        else {
            "omschrijving": b.norm.omschrijving,
            "artikel": b.norm.artikel,
            "geverifieerd": b.norm.geverifieerd,
            "bron_url": b.norm.bron_url,
            "gecontroleerd_op": b.norm.gecontroleerd_op.isoformat() if b.norm.gecontroleerd_op else None,
            "standaardwaarde": b.standaardwaarde,
            "grenswaarde": b.grenswaarde,
        },
        "bewijs": [_bewijs(e) for e in b.bewijs],
        "bron": b.bron.bron if b.bron else None,
        "adviezen": list(b.adviezen),
    }


def _toetsing(toetsing: Toetsing) -> dict[str, Any]:
    return {
        "moment": toetsing.moment.isoformat(),
        "laatst_zo_gezien": toetsing.gezien.isoformat(),
        "oordelen": [
            {"regel": s.regel, "versie": s.versie, "regel_sha256": s.hash, "oordeel": s.oordeel.value,
             "bron": s.bron, "bron_sha256": s.sha256}
            for s in toetsing.standen
        ],
    }  # fmt: skip


def _cumulatie(som: Cumulatie) -> dict[str, Any]:
    return {
        "indicator": som.indicator,
        "waarde_db": round(som.waarde, 1),
        "ten_minste": bool(som.ontbreekt),
        "bijdragen": [{"bron": b.bron, "regel": b.regel, "waarde_db": b.waarde} for b in som.bijdragen],
        "niet_bekend": list(som.ontbreekt),
    }


def _bewijs(bewijs: Bewijs) -> dict[str, Any]:
    return {
        "feature": bewijs.feature_id,
        "omschrijving": bewijs.omschrijving,
        "afstand_m": bewijs.afstand_m,
        "overlap_m2": bewijs.overlap_m2,
        "overlap_deel": bewijs.overlap_deel,
        "waarde": bewijs.waarde,
        "eenheid": bewijs.eenheid,
        "wkt": _wkt(bewijs.geometrie),
    }


def _overruling(overruling: Overruling) -> dict[str, Any]:
    return {
        "regel": overruling.regel,
        "regel_versie": overruling.regel_versie,
        "regel_sha256": overruling.regel_hash,
        "was": overruling.was.value,
        "wordt": overruling.wordt.value,
        "reden": overruling.reden,
        "medewerker": overruling.medewerker,
        "moment": overruling.moment.isoformat(),
    }


def _bron(stand: Bronstand) -> dict[str, Any]:
    return {
        "bron": stand.bron,
        "titel": stand.titel,
        "url": stand.url,
        "licentie": stand.licentie,
        "bereikt": stand.bereikt,
        "volledig": stand.volledig,
        "fout": stand.fout,
        "paginas": stand.paginas,
        "aantal": stand.aantal,
        "aantal_gemeld": stand.aantal_gemeld,
        "opgehaald_op": stand.opgehaald_op.isoformat() if stand.opgehaald_op else None,
        "gegevens_van": stand.gegevens_van.isoformat() if stand.gegevens_van else None,
        "geldig_tot": stand.geldig_tot.isoformat() if stand.geldig_tot else None,
        "negatief_bewijs": stand.negatief_bewijs,
        "verklaard_door": stand.verklaard_door,
        "sha256": stand.sha256,
    }


def _wkt(geometrie: RdWkb | None) -> str | None:
    """To the millimetre; None where there is no shape, or none that can be read."""
    if geometrie is None:
        return None
    shape = shapely.from_wkb(geometrie, on_invalid="ignore")
    return None if shape is None else str(shapely.to_wkt(shape, rounding_precision=3))
