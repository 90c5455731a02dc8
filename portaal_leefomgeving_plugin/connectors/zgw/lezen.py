"""ZGW resources as JSON to the domain's records (Zaken API 1.5.1, Catalogi API 1.3.1, Documenten 1.4.2, Besluiten 1.1).

Raises ``AndereVorm``. What the working copy may not keep is not read into ``Zaak`` at all
(design, decision 3): no toelichting, no kenmerken, no persons.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from portaal_leefomgeving_plugin.connectors.geojson import lees_locaties
from portaal_leefomgeving_plugin.connectors.velden import (
    AndereVorm,
    Json,
    dag,
    deel,
    getal,
    moment,
    tekst,
    verplicht,
    verplichte_dag,
    vlag,
)
from portaal_leefomgeving_plugin.domain.dossier import Besluit, Document, Rol, StatusInDossier
from portaal_leefomgeving_plugin.domain.locatie import Locatie
from portaal_leefomgeving_plugin.domain.zaak import (
    Resultaattype,
    ResultaattypeUrl,
    Roltype,
    Status,
    Statustype,
    StatustypeUrl,
    StatusUrl,
    Zaak,
    Zaaktype,
    ZaaktypeUrl,
    ZaakUrl,
)


def zaken(page: Sequence[Json], *, eigenschap: str = "") -> list[Zaak]:
    """A page of zaken; their geometry goes to RD in one go. ``eigenschap``: see ``activiteiten``."""
    places = lees_locaties([data.get("zaakgeometrie") for data in page])
    return [_zaak(data, place, "", eigenschap) for data, place in zip(page, places, strict=True)]


def zaak(data: Json, *, etag: str = "") -> Zaak:
    """One zaak, with its ETag where it was read by itself."""
    return _zaak(data, lees_locaties([data.get("zaakgeometrie")])[0], etag, "")


def activiteiten(data: Json, eigenschap: str) -> tuple[str, ...] | None:
    """The values of the zaakeigenschap with this name, each once; of the others nothing is read.

    None where no name is given, or the server did not expand: then nobody knows.
    """
    if not eigenschap or "_expand" not in data:
        return None
    expanded = deel(data, "_expand").get("eigenschappen") or []
    if not isinstance(expanded, list) or not all(isinstance(one, dict) for one in expanded):
        raise AndereVorm("eigenschappen")
    wanted = eigenschap.casefold()
    found = [tekst(one, "waarde").strip() for one in expanded if tekst(one, "naam").strip().casefold() == wanted]
    return tuple(dict.fromkeys(value for value in found if value))


def _zaak(data: Json, locatie: Locatie, etag: str, eigenschap: str) -> Zaak:
    opschorting = deel(data, "opschorting")
    url = verplicht(data, "url")
    current = tekst(data, "status")
    return Zaak(
        url=ZaakUrl(url),
        uuid=tekst(data, "uuid") or uuid_van(url),
        identificatie=tekst(data, "identificatie"),
        omschrijving=tekst(data, "omschrijving"),
        zaaktype=ZaaktypeUrl(verplicht(data, "zaaktype")),
        bronorganisatie=tekst(data, "bronorganisatie"),
        registratiedatum=dag(data, "registratiedatum"),
        startdatum=verplichte_dag(data, "startdatum"),
        einddatum=dag(data, "einddatum"),
        einddatum_gepland=dag(data, "einddatumGepland"),
        uiterlijke_einddatum=dag(data, "uiterlijkeEinddatumAfdoening"),
        status=StatusUrl(current) if current else None,
        resultaat=tekst(data, "resultaat"),
        opgeschort=vlag(opschorting, "indicatie"),
        eerder_opgeschort=vlag(opschorting, "eerdereOpschorting"),
        verlengd_met=tekst(deel(data, "verlenging"), "duur"),
        vertrouwelijkheid=tekst(data, "vertrouwelijkheidaanduiding"),
        locatie=locatie,
        etag=etag,
        activiteiten=activiteiten(data, eigenschap),
    )


def uuid_van(url: str) -> str:
    """The last part of a resource's url: the standard's own identification."""
    last = url.rstrip("/").rpartition("/")[2]
    if not last:
        raise AndereVorm("uuid")
    return last


def status(data: Json) -> Status:
    """A status without its toelichting."""
    return Status(
        url=StatusUrl(verplicht(data, "url")),
        zaak=ZaakUrl(verplicht(data, "zaak")),
        statustype=StatustypeUrl(verplicht(data, "statustype")),
        datum_gezet=moment(data, "datumStatusGezet"),
        is_laatste=vlag(data, "indicatieLaatstGezetteStatus"),
    )


def status_in_dossier(data: Json) -> StatusInDossier:
    """A status with the toelichting that the applicant may see."""
    return StatusInDossier(status(data), tekst(data, "statustoelichting"))


def resultaten(page: Iterable[Json]) -> list[tuple[ZaakUrl, ResultaattypeUrl]]:
    """Zaak and resultaattype of the resultaten in a page, without their toelichting."""
    return [(ZaakUrl(verplicht(data, "zaak")), ResultaattypeUrl(verplicht(data, "resultaattype"))) for data in page]


def behandelaars(page: Iterable[Json]) -> list[tuple[ZaakUrl, str]]:
    """Zaak and medewerker id of the rollen in a page; a medewerker known only by url has no id to show."""
    found = []
    for data in page:
        medewerker = tekst(deel(data, "betrokkeneIdentificatie"), "identificatie")
        if medewerker:
            found.append((ZaakUrl(verplicht(data, "zaak")), medewerker))
    return found


def zaaktype(
    data: Json, statustypen: Iterable[Statustype], resultaattypen: Iterable[Resultaattype], roltypen: Iterable[Roltype]
) -> Zaaktype:
    """A version of a zaaktype with what belongs to it, statustypen in order (they come highest first)."""
    return Zaaktype(
        url=ZaaktypeUrl(verplicht(data, "url")),
        identificatie=tekst(data, "identificatie"),
        omschrijving=tekst(data, "omschrijving"),
        doorlooptijd=tekst(data, "doorlooptijd"),
        servicenorm=tekst(data, "servicenorm"),
        verlenging_mogelijk=vlag(data, "verlengingMogelijk"),
        verlengingstermijn=tekst(data, "verlengingstermijn"),
        opschorting_mogelijk=vlag(data, "opschortingEnAanhoudingMogelijk"),
        begin_geldigheid=dag(data, "beginGeldigheid"),
        statustypen=tuple(sorted(statustypen, key=lambda s: s.volgnummer)),
        resultaattypen=tuple(resultaattypen),
        roltypen=tuple(roltypen),
        einde_geldigheid=dag(data, "eindeGeldigheid"),
    )


def statustype(data: Json) -> Statustype:
    """A step of a zaaktype."""
    volgnummer = getal(data, "volgnummer")
    if volgnummer is None:
        raise AndereVorm("volgnummer")
    return Statustype(
        url=StatustypeUrl(verplicht(data, "url")),
        omschrijving=tekst(data, "omschrijving"),
        volgnummer=volgnummer,
        is_eindstatus=vlag(data, "isEindstatus"),
    )


def resultaattype(data: Json) -> Resultaattype:
    """What a zaak can end in."""
    return Resultaattype(url=ResultaattypeUrl(verplicht(data, "url")), omschrijving=tekst(data, "omschrijving"))


def roltype(data: Json) -> Roltype:
    """A role that someone can have."""
    return Roltype(
        url=verplicht(data, "url"),
        omschrijving=tekst(data, "omschrijving"),
        omschrijving_generiek=tekst(data, "omschrijvingGeneriek"),
    )


def rol(data: Json) -> Rol:
    """Who takes part. The name is put together for the screen; BSN and addresses are not read."""
    kind = tekst(data, "betrokkeneType")
    who = deel(data, "betrokkeneIdentificatie")
    return Rol(
        url=verplicht(data, "url"),
        omschrijving=tekst(data, "omschrijving"),
        omschrijving_generiek=tekst(data, "omschrijvingGeneriek"),
        betrokkene_type=kind,
        naam=tekst(data, "afwijkendeNaamBetrokkene") or _naam(kind, who),
        medewerker=tekst(who, "identificatie") if kind == "medewerker" else "",
    )


def _naam(kind: str, who: Json) -> str:
    match kind:
        case "natuurlijk_persoon":
            first = tekst(who, "voornamen") or tekst(who, "voorletters")
            parts = [first, tekst(who, "voorvoegselGeslachtsnaam"), tekst(who, "geslachtsnaam")]
        case "medewerker":
            parts = [tekst(who, "voorletters"), tekst(who, "voorvoegselAchternaam"), tekst(who, "achternaam")]
        case "niet_natuurlijk_persoon":
            parts = [tekst(who, "statutaireNaam")]
        case "vestiging":
            names = who.get("handelsnaam")
            if isinstance(names, str):
                names = [names]
            parts = [n for n in names if isinstance(n, str)] if isinstance(names, list) else []
        case "organisatorische_eenheid":
            parts = [tekst(who, "naam")]
        case _:
            parts = []
    return " ".join(p.strip() for p in parts if p.strip())


def document(data: Json) -> Document:
    """A document's properties; its contents stay where they are."""
    return Document(
        url=verplicht(data, "url"),
        titel=tekst(data, "titel"),
        bestandsnaam=tekst(data, "bestandsnaam"),
        formaat=tekst(data, "formaat"),
        omvang=getal(data, "bestandsomvang"),
        creatiedatum=dag(data, "creatiedatum"),
        status=tekst(data, "status"),
        vertrouwelijkheid=tekst(data, "vertrouwelijkheidaanduiding"),
        vergrendeld=vlag(data, "locked"),
        soort=_documentsoort(data),
        versie=getal(data, "versie"),
        inhoud=tekst(data, "inhoud"),
        gebruiksrecht_bekend=data.get("indicatieGebruiksrecht") is not None,
    )


def _documentsoort(data: Json) -> str:
    """The name of its type, where the server was asked to tell it along."""
    kind = deel(data, "_expand").get("informatieobjecttype")
    return tekst(kind, "omschrijving") if isinstance(kind, dict) else ""


def besluit(data: Json, besluittype: str) -> Besluit:
    """A besluit; ``besluittype`` is the name of its type."""
    return Besluit(
        url=verplicht(data, "url"),
        identificatie=tekst(data, "identificatie"),
        besluittype=besluittype,
        datum=dag(data, "datum"),
        ingangsdatum=dag(data, "ingangsdatum"),
        vervaldatum=dag(data, "vervaldatum"),
        publicatiedatum=dag(data, "publicatiedatum"),
        uiterste_reactiedatum=dag(data, "uiterlijkeReactiedatum"),
        verzenddatum=dag(data, "verzenddatum"),
    )
