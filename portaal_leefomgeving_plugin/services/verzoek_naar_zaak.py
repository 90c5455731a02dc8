"""Makes a zaak of a verzoek (design, decision 8): shows what will be made, looks whether it is there, makes it once.

No person goes along: the verzoek was read without them (``connectors/stam``). What is sent is the kind of
zaak, a description, a day, a place and the number of the verzoek. Nothing of the verzoek itself is kept.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date

import shapely

from portaal_leefomgeving_plugin.connectors.geojson import waarom_niet_te_schrijven
from portaal_leefomgeving_plugin.connectors.zgw.aanmaken import (
    NUMMER_TEKENS,
    OMSCHRIJVING_TEKENS,
    Bestaand,
    Kenmerk,
    NieuweZaak,
)
from portaal_leefomgeving_plugin.domain.errors import NotAllowed, PortaalError
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.ports import Progress
from portaal_leefomgeving_plugin.domain.termijn import OntvangstVeld
from portaal_leefomgeving_plugin.domain.verzoek import Verzoek
from portaal_leefomgeving_plugin.domain.zaak import Zaak, ZaakRegel, Zaaktype, ZaaktypeUrl
from portaal_leefomgeving_plugin.services.handeling import ANDERS, GEZET, lees_terug, zaaksysteem
from portaal_leefomgeving_plugin.services.werkomgeving import Werkomgeving

BRON = "DSO"
"""How a kenmerk of ours names the administration that the number of a verzoek is of."""

BRONNEN = (BRON, "DSO-LV", "Omgevingsloket")
"""By what names others may have written it down: each is looked for."""

_RSIN = re.compile(r"\d{9}")
_NIET_IN_NUMMER = re.compile(r"[^A-Za-z0-9_-]+")


@dataclass(frozen=True, slots=True)
class BestaandeZaak:
    """A zaak that the server holds of this verzoek already. ``uuid`` is what the desk opens it by."""

    uuid: str
    identificatie: str
    omschrijving: str
    startdatum: date


@dataclass(frozen=True, slots=True)
class Zaakvoorstel:
    """What the dialog shows before anything happens.

    ``zaaktypen``: of each the version that holds today; ``organisaties``: bronorganisaties of the zaken that
    are known here, the commonest first; ``nummer``: the number by which no second one can be made;
    ``op_kenmerk_gezocht``: whether the server could be asked for the number of the verzoek.
    """

    verzoek: Verzoek
    zaaktypen: tuple[Zaaktype, ...]
    organisaties: tuple[str, ...]
    bestaand: tuple[BestaandeZaak, ...]
    op_kenmerk_gezocht: bool
    nummer: str
    locatie: RdWkb | None
    vandaag: date


@dataclass(frozen=True, slots=True)
class Zaakkeuze:
    """What the user chose. ``eigen_nummer``: the number of the proposal; otherwise the server gives one."""

    zaaktype: ZaaktypeUrl
    bronorganisatie: str
    omschrijving: str
    ontvangen: date
    locatie: RdWkb | None
    eigen_nummer: bool = True


@dataclass(frozen=True, slots=True)
class ZaakGemaakt:
    """What the server holds after the deed.

    ``van_ons`` False: somebody else made one in the meantime, and nothing was made. ``dubbele``: the numbers of
    others of the same verzoek, which came at the same moment and which the server could not refuse.
    """

    zaak: str  # uuid
    identificatie: str
    van_ons: bool
    dubbele: tuple[str, ...]
    regel: ZaakRegel


def bereid_zaak_voor(omgeving: Werkomgeving, verzoek: Verzoek, progress: Progress) -> Zaakvoorstel:
    """Reads the catalogue, and looks whether there is a zaak of this verzoek. Raises what the connector raises."""
    client = zaaksysteem(omgeving)
    types = client.zaaktypen(progress)
    today = omgeving.clock.today()
    number = nummer_van(verzoek)
    there = _bestaande(omgeving, verzoek, number)
    places = [place.geometrie for place in verzoek.locaties if place.geometrie is not None]
    valid = [t for t in types.values() if t.geldt_op(today)]
    return Zaakvoorstel(
        verzoek=verzoek,
        zaaktypen=tuple(sorted(_een_versie(valid), key=lambda t: t.omschrijving.casefold())),
        organisaties=_organisaties(omgeving),
        bestaand=tuple(
            BestaandeZaak(z.uuid, z.identificatie, z.omschrijving, z.startdatum) for z in there.zaken
        ),
        op_kenmerk_gezocht=there.op_kenmerk and bool(verzoek.verzoeknummer),
        nummer=number,
        locatie=_samen(places),
        vandaag=today,
    )  # fmt: skip


def haal_bestaande(omgeving: Werkomgeving, zaak: BestaandeZaak, voorstel: Zaakvoorstel) -> ZaakRegel:
    """Brings a zaak that the server holds already into the working copy, so that its dossier can be opened."""
    client = zaaksysteem(omgeving)
    there = _bestaande(omgeving, voorstel.verzoek, voorstel.nummer).zaken
    found = next((z for z in there if z.uuid == zaak.uuid), None)
    if found is None:
        raise NotAllowed("zaak_is_weg", zaak=zaak.identificatie)
    return lees_terug(omgeving, client, found, "zaak")[1]


def maak_zaak(omgeving: Werkomgeving, voorstel: Zaakvoorstel, keuze: Zaakkeuze, *, reden: str) -> ZaakGemaakt:
    """Makes the zaak, after looking once more that there is none; ``reden`` goes to the audit trail.

    Raises NotAllowed where our own rules forbid it ("verzoek_heeft_zaak": there is one by now), PartlyDone
    (done "zaak") where it was made and could not be read back, and what the connector raises.
    """
    _keur(voorstel, keuze)
    client, verzoek = zaaksysteem(omgeving), voorstel.verzoek
    if there := _bestaande(omgeving, verzoek, voorstel.nummer).zaken:
        raise NotAllowed("verzoek_heeft_zaak", zaak=", ".join(z.identificatie for z in there))
    made = NieuweZaak(
        zaaktype=keuze.zaaktype,
        bronorganisatie=keuze.bronorganisatie,
        identificatie=voorstel.nummer if keuze.eigen_nummer else "",
        omschrijving=keuze.omschrijving.strip(),
        startdatum=keuze.ontvangen,
        registratiedatum=keuze.ontvangen if telt_registratie(omgeving, voorstel, keuze.zaaktype) else None,
        kenmerk=Kenmerk(BRON, verzoek.verzoeknummer),
        locatie=keuze.locatie,
    )
    try:
        answer = client.aanmaker.maak(made, reden=reden)
    except PortaalError as fout:
        _noteer(omgeving, "", "", type(fout).__name__)
        raise
    zaak = answer.zaak
    _noteer(omgeving, zaak.uuid, zaak.identificatie, GEZET if answer.van_ons else ANDERS)
    _dossier, regel = lees_terug(omgeving, client, zaak, "zaak")
    others = () if keuze.eigen_nummer else _andere(omgeving, verzoek, zaak)
    return ZaakGemaakt(regel.uuid, regel.identificatie, answer.van_ons, others, regel)


def nummer_van(verzoek: Verzoek) -> str:
    """The number that a zaak of this verzoek gets wherever it is made, so that it can be made once; empty without."""
    number = _NIET_IN_NUMMER.sub("-", verzoek.verzoeknummer).strip("-")
    return f"{BRON}-{number}" if number and len(number) + len(BRON) < NUMMER_TEKENS else ""


def waarom_niet(voorstel: Zaakvoorstel, keuze: Zaakkeuze) -> str:
    """Why this cannot be made, as a code; empty where it may be tried."""
    if not voorstel.verzoek.verzoeknummer or (keuze.eigen_nummer and not voorstel.nummer):
        return "verzoek_zonder_nummer"
    if voorstel.bestaand:
        return "verzoek_heeft_zaak"
    if not any(t.url == keuze.zaaktype for t in voorstel.zaaktypen):
        return "zaaktype_nodig"
    if not keuze.omschrijving.strip():
        return "omschrijving_nodig"
    if len(keuze.omschrijving.strip()) > OMSCHRIJVING_TEKENS:
        return "omschrijving_te_lang"
    if not is_rsin(keuze.bronorganisatie):
        return "organisatie_nodig"
    if keuze.ontvangen > voorstel.vandaag:
        return "ontvangst_in_toekomst"
    if not keuze.eigen_nummer and not voorstel.op_kenmerk_gezocht:
        return "eigen_nummer_nodig"  # without it nobody could tell whether there are two
    return waarom_niet_te_schrijven(keuze.locatie) if keuze.locatie is not None else ""


def is_rsin(tekst: str) -> bool:
    """Whether it is the number of an organisation: nine digits that pass the elfproef."""
    if not _RSIN.fullmatch(tekst):
        return False
    return sum(int(d) * w for d, w in zip(tekst, (9, 8, 7, 6, 5, 4, 3, 2, -1))) % 11 == 0


def telt_registratie(omgeving: Werkomgeving, voorstel: Zaakvoorstel, zaaktype: ZaaktypeUrl) -> bool:
    """Whether the municipality counts the term of this zaaktype from the registratiedatum."""
    chosen = next((t for t in voorstel.zaaktypen if t.url == zaaktype), None)
    mapped = omgeving.procedures.get(chosen.identificatie) if chosen is not None else None
    return mapped is not None and mapped.ontvangst is OntvangstVeld.REGISTRATIEDATUM


def _keur(voorstel: Zaakvoorstel, keuze: Zaakkeuze) -> None:
    if why_not := waarom_niet(voorstel, keuze):
        raise NotAllowed(why_not, zaak=", ".join(z.identificatie for z in voorstel.bestaand))


def _bestaande(omgeving: Werkomgeving, verzoek: Verzoek, nummer: str) -> Bestaand:
    if not verzoek.verzoeknummer:
        return Bestaand((), op_kenmerk=False)
    marks = tuple(Kenmerk(bron, verzoek.verzoeknummer) for bron in BRONNEN)
    return zaaksysteem(omgeving).aanmaker.bestaande(nummer, "", marks)


def _andere(omgeving: Werkomgeving, verzoek: Verzoek, zaak: Zaak) -> tuple[str, ...]:
    there = _bestaande(omgeving, verzoek, nummer_van(verzoek)).zaken
    return tuple(z.identificatie for z in there if z.url != zaak.url)


def _een_versie(zaaktypen: list[Zaaktype]) -> list[Zaaktype]:
    """Of the versions that hold today the newest of each."""
    newest: dict[str, Zaaktype] = {}
    for one in sorted(zaaktypen, key=lambda t: t.begin_geldigheid or date.min):
        newest[one.identificatie] = one
    return list(newest.values())


def _organisaties(omgeving: Werkomgeving) -> tuple[str, ...]:
    counted = Counter(z.bronorganisatie for z in omgeving.werkbestand.zaken() if is_rsin(z.bronorganisatie))
    return tuple(number for number, _n in counted.most_common())


def _samen(plekken: list[RdWkb]) -> RdWkb | None:
    """One shape of several places: their own where there is one, else a multi shape or a collection."""
    if len(plekken) < 2:
        return next(iter(plekken), None)
    parts = [part for wkb in plekken for part in shapely.get_parts(shapely.from_wkb(wkb))]
    kinds = {int(shapely.get_dimensions(part)) for part in parts}
    whole = shapely.union_all(parts) if len(kinds) == 1 else shapely.geometrycollections(parts)
    return RdWkb(bytes(shapely.to_wkb(whole, output_dimension=2, byte_order=1)))


def _noteer(omgeving: Werkomgeving, uuid: str, identificatie: str, uitkomst: str) -> None:
    """Its description and place are not noted: texts of people, and the logbook is kept for ever."""
    omgeving.logboek.noteer(
        moment=omgeving.clock.now(),
        verbinding=omgeving.verbinding.id,
        zaak=uuid,
        identificatie=identificatie,
        handeling="zaak_maken",
        van="",
        naar="",
        uitkomst=uitkomst,
        medewerker=omgeving.medewerker.id if omgeving.medewerker else "",
    )
