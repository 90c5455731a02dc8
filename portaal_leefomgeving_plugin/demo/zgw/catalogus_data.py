"""Builds the catalogue: every zaaktype with its versions, of which one is running, and what belongs to each."""

from __future__ import annotations

from datetime import date, timedelta

from portaal_leefomgeving_plugin.demo.zgw.opslag import Json, Opslag
from portaal_leefomgeving_plugin.demo.zgw.zaaksoorten import DOCUMENTSOORTEN, ROLLEN, SOORTEN, Zaaksoort

RSIN = "517439943"
"""A number of the right form that belongs to nobody (from the recordings)."""

EERSTE_VERSIE = date(2024, 1, 1)
"""The day on which the Omgevingswet came into force."""

GEEN_GELDIGHEID: Json = {"beginGeldigheid": None, "eindeGeldigheid": None, "beginObject": None, "eindeObject": None}


def vul_catalogus(opslag: Opslag, vandaag: date) -> None:
    """Puts the catalogue in ``opslag``; versions change so many days before ``vandaag``."""
    catalogus = opslag.uuids()
    url = opslag.url("catalogi", "catalogussen", catalogus)
    soorten = [_documentsoort(opslag, url, naam) for naam in DOCUMENTSOORTEN]
    types = [t for soort in SOORTEN for t in _versies(opslag, url, soort, soorten, vandaag)]
    opslag.catalogus["catalogussen"].voeg(
        catalogus,
        {
            "url": url, "domein": "VTH", "rsin": RSIN, "contactpersoonBeheerNaam": "Functioneel beheer",
            "contactpersoonBeheerTelefoonnummer": "", "contactpersoonBeheerEmailadres": "", "zaaktypen": types,
            "besluittypen": [d["url"] for d in opslag.catalogus["besluittypen"].alle.values()],
            "informatieobjecttypen": soorten, "naam": "Omgevingswet", "versie": "1", "begindatumVersie": None,
        },
    )  # fmt: skip
    for document in opslag.catalogus["informatieobjecttypen"].alle.values():
        document.wijzig(zaaktypen=types)


def _versies(opslag: Opslag, catalogus: str, soort: Zaaksoort, documenten: list[str], vandaag: date) -> list[str]:
    """The definitive versions, each until the next begins; and of the first zaaktype a concept of the next."""
    changes = [vandaag - timedelta(days=days) for days in (400, 45)[3 - soort.versies :]]
    begins = [min(EERSTE_VERSIE, vandaag - timedelta(days=1_000)), *changes]
    ends: list[date | None] = [*changes, None]
    made = [
        _zaaktype(opslag, catalogus, soort, begin, end, documenten) for begin, end in zip(begins, ends, strict=True)
    ]
    if soort is SOORTEN[0]:
        made.append(_zaaktype(opslag, catalogus, soort, vandaag + timedelta(days=30), None, documenten, concept=True))
    return made


def _zaaktype(
    opslag: Opslag, catalogus: str, soort: Zaaksoort, begin: date, einde: date | None,
    documenten: list[str], *, concept: bool = False,
) -> str:  # fmt: skip
    id = opslag.uuids()
    url = opslag.url("catalogi", "zaaktypen", id)
    parts = {
        "statustypen": _statustypen(opslag, catalogus, url, soort),
        "resultaattypen": _resultaattypen(opslag, catalogus, url, soort),
        "roltypen": _roltypen(opslag, catalogus, url, soort),
        "eigenschappen": [
            _eigenschap(opslag, catalogus, url, soort, "Bouwkosten", "Geraamde kosten in hele euro's", "getal"),
            _eigenschap(opslag, catalogus, url, soort, "Activiteit", "Waar de aanvraag of melding over gaat", "tekst"),
        ],
        "besluittypen": [_besluittype(opslag, catalogus, url, soort, documenten)],
    }
    opslag.catalogus["zaaktypen"].voeg(
        id,
        {
            "url": url, "identificatie": soort.identificatie, "omschrijving": soort.omschrijving,
            "omschrijvingGeneriek": "", "vertrouwelijkheidaanduiding": "zaakvertrouwelijk", "doel": soort.omschrijving,
            "aanleiding": "Aanvraag of melding", "toelichting": "", "indicatieInternOfExtern": "extern",
            "handelingInitiator": "aanvragen", "onderwerp": "Fysieke leefomgeving",
            "handelingBehandelaar": "behandelen", "doorlooptijd": soort.doorlooptijd, "servicenorm": soort.servicenorm,
            "opschortingEnAanhoudingMogelijk": True, "verlengingMogelijk": bool(soort.verlenging),
            "verlengingstermijn": soort.verlenging or None, "trefwoorden": [], "publicatieIndicatie": False,
            "publicatietekst": "", "verantwoordingsrelatie": [], "productenOfDiensten": [],
            "selectielijstProcestype": "", "referentieproces": {"naam": "VTH", "link": ""}, "concept": concept,
            "verantwoordelijke": RSIN, "broncatalogus": {"url": "", "domein": "", "rsin": ""},
            "bronzaaktype": {"url": "", "identificatie": "", "omschrijving": ""},
            "beginGeldigheid": begin.isoformat(), "eindeGeldigheid": einde.isoformat() if einde else None,
            "versiedatum": begin.isoformat(), "beginObject": EERSTE_VERSIE.isoformat(), "eindeObject": None,
            "catalogus": catalogus, **parts, "informatieobjecttypen": documenten, "deelzaaktypen": [],
            "gerelateerdeZaaktypen": [], "zaakobjecttypen": [],
        },
    )  # fmt: skip
    return url


def _statustypen(opslag: Opslag, catalogus: str, zaaktype: str, soort: Zaaksoort) -> list[str]:
    """Highest volgnummer first, as OpenZaak lists them."""
    urls = []
    for volgnummer, naam in enumerate(soort.statussen, 1):
        id = opslag.uuids()
        urls.append(opslag.url("catalogi", "statustypen", id))
        opslag.catalogus["statustypen"].voeg(
            id,
            {
                "url": urls[-1], "omschrijving": naam, "omschrijvingGeneriek": "", "statustekst": "",
                "zaaktype": zaaktype, "zaaktypeIdentificatie": soort.identificatie, "volgnummer": volgnummer,
                "isEindstatus": volgnummer == len(soort.statussen), "informeren": False, "doorlooptijd": None,
                "toelichting": None, "checklistitemStatustype": [], "catalogus": catalogus, "eigenschappen": [],
                "zaakobjecttypen": [], **GEEN_GELDIGHEID,
            },
        )  # fmt: skip
    return urls[::-1]


def _resultaattypen(opslag: Opslag, catalogus: str, zaaktype: str, soort: Zaaksoort) -> list[str]:
    urls = []
    for nr, naam in enumerate(soort.resultaten):
        id = opslag.uuids()
        urls.append(opslag.url("catalogi", "resultaattypen", id))
        opslag.catalogus["resultaattypen"].voeg(
            id,
            {
                "url": urls[-1], "zaaktype": zaaktype, "zaaktypeIdentificatie": soort.identificatie,
                "omschrijving": naam, "resultaattypeomschrijving": "https://selectielijst.example.nl/r/1",
                "omschrijvingGeneriek": "", "selectielijstklasse": "https://selectielijst.example.nl/k/1",
                "toelichting": "", "archiefnominatie": "blijvend_bewaren" if nr == 0 else "vernietigen",
                "archiefactietermijn": None if nr == 0 else ("P10Y" if nr == 1 else "P1Y"),
                "brondatumArchiefprocedure": {
                    "afleidingswijze": "afgehandeld", "datumkenmerk": "", "einddatumBekend": False, "objecttype": "",
                    "registratie": "", "procestermijn": None,
                },
                "procesobjectaard": "", "indicatieSpecifiek": None, "procestermijn": None, "catalogus": catalogus,
                "besluittypen": [], "besluittypeOmschrijving": [], "informatieobjecttypen": [],
                "informatieobjecttypeOmschrijving": [], **GEEN_GELDIGHEID,
            },
        )  # fmt: skip
    return urls


def _roltypen(opslag: Opslag, catalogus: str, zaaktype: str, soort: Zaaksoort) -> list[str]:
    urls = []
    for naam, generiek in ROLLEN:
        id = opslag.uuids()
        urls.append(opslag.url("catalogi", "roltypen", id))
        opslag.catalogus["roltypen"].voeg(
            id,
            {
                "url": urls[-1], "zaaktype": zaaktype, "zaaktypeIdentificatie": soort.identificatie,
                "omschrijving": naam, "omschrijvingGeneriek": generiek, "catalogus": catalogus, **GEEN_GELDIGHEID,
            },
        )  # fmt: skip
    return urls


def _eigenschap(
    opslag: Opslag, catalogus: str, zaaktype: str, soort: Zaaksoort, naam: str, definitie: str, formaat: str
) -> str:
    id = opslag.uuids()
    url = opslag.url("catalogi", "eigenschappen", id)
    specificatie: Json = {
        "groep": "", "formaat": formaat, "lengte": "9" if formaat == "getal" else "255", "kardinaliteit": "1",
        "waardenverzameling": [],
    }  # fmt: skip
    opslag.catalogus["eigenschappen"].voeg(
        id,
        {
            "url": url, "naam": naam, "definitie": definitie, "specificatie": specificatie,
            "toelichting": "", "zaaktype": zaaktype, "zaaktypeIdentificatie": soort.identificatie,
            "catalogus": catalogus, "statustype": None, **GEEN_GELDIGHEID,
        },
    )  # fmt: skip
    return url


def _besluittype(opslag: Opslag, catalogus: str, zaaktype: str, soort: Zaaksoort, documenten: list[str]) -> str:
    id = opslag.uuids()
    url = opslag.url("catalogi", "besluittypen", id)
    opslag.catalogus["besluittypen"].voeg(
        id,
        {
            "url": url, "catalogus": catalogus, "zaaktypen": [zaaktype], "omschrijving":
            "Besluit op aanvraag" if soort.resultaten[0] == "Verleend" else f"Besluit {soort.identificatie}",
            "omschrijvingGeneriek": "", "besluitcategorie": "", "reactietermijn": "P42D", "publicatieIndicatie": True,
            "publicatietekst": "", "publicatietermijn": None, "toelichting": "", "informatieobjecttypen": documenten,
            "beginGeldigheid": EERSTE_VERSIE.isoformat(), "eindeGeldigheid": None, "concept": False,
            "resultaattypen": [], "vastgelegdIn": [], "beginObject": EERSTE_VERSIE.isoformat(), "eindeObject": None,
        },
    )  # fmt: skip
    return url


def _documentsoort(opslag: Opslag, catalogus: str, naam: str) -> str:
    id = opslag.uuids()
    url = opslag.url("catalogi", "informatieobjecttypen", id)
    generiek = ("Omschrijving", "Definitie", "Herkomst", "Hierarchie", "Opmerking")
    opslag.catalogus["informatieobjecttypen"].voeg(
        id,
        {
            "url": url, "catalogus": catalogus, "omschrijving": naam,
            "vertrouwelijkheidaanduiding": "zaakvertrouwelijk", "beginGeldigheid": EERSTE_VERSIE.isoformat(),
            "eindeGeldigheid": None, "concept": False, "besluittypen": [], "informatieobjectcategorie": "VTH",
            "trefwoord": [], "omschrijvingGeneriek": {
                ("informatieobjecttypeOmschrijvingGeneriek" if deel == "Omschrijving"
                 else f"{deel.lower()}InformatieobjecttypeOmschrijvingGeneriek"): naam if deel == "Omschrijving" else ""
                for deel in generiek
            },
            "zaaktypen": [], "beginObject": EERSTE_VERSIE.isoformat(), "eindeObject": None,
        },
    )  # fmt: skip
    return url
