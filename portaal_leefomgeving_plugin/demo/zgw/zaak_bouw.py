"""Makes a zaak with everything that hangs on it (statussen, rollen, objecten, documenten, besluit) out of a plan."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from typing import Any

from portaal_leefomgeving_plugin.demo.zgw import inhoud
from portaal_leefomgeving_plugin.demo.zgw.catalogus_data import RSIN
from portaal_leefomgeving_plugin.demo.zgw.duur import plus
from portaal_leefomgeving_plugin.demo.zgw.inhoud import ACHTERNAAM, BSN
from portaal_leefomgeving_plugin.demo.zgw.opslag import Json, Opslag, moment, uuid_van
from portaal_leefomgeving_plugin.demo.zgw.zaaksoorten import MEDEWERKERS, Zaaksoort

GEEN_PROCESOBJECT: Json = {"datumkenmerk": "", "identificatie": "", "objecttype": "", "registratie": ""}
GEEN_CONTACT: Json = {"emailadres": "", "functie": "", "telefoonnummer": "", "naam": ""}


@dataclass(slots=True)
class Plek:
    """Where a zaak is about: GeoJSON in WGS84, and the address and parcel it is known by."""

    geometrie: Json | None
    straat: str = ""
    huisnummer: int = 0
    postcode: str = ""
    woonplaats: str = ""
    nummeraanduiding: str = ""
    perceel: str = ""
    pand: str = ""


@dataclass(slots=True)
class Plan:
    """A zaak as it has gone so far. ``stap``: volgnummer of its status, 0 for none."""

    identificatie: str
    soort: Zaaksoort
    omschrijving: str
    plek: Plek
    start: date
    stap: int
    behandelaar: int | None
    moment_op_dag: timedelta
    einde: date | None = None
    resultaat: int = 0
    verlengd: bool = False
    datum_verlegd: bool = True
    opgeschort: bool = False
    eerder_opgeschort: bool = False
    aanvrager: str = "natuurlijk_persoon"
    met_perceel: bool = False
    met_bsn_in_toelichting: bool = False
    documenten: tuple[str, ...] = ()
    document_gebreken: Json = field(default_factory=dict)
    bouwkosten: int | None = None
    activiteiten: tuple[str, ...] = ()
    tweede_behandelaar: bool = False


class Bouwer:
    """Puts zaken in ``opslag``, which has its catalogue; ``nu`` is the latest moment that anything may have."""

    def __init__(self, opslag: Opslag, nu: datetime) -> None:
        self._opslag = opslag
        self._nu = nu
        c = opslag.catalogus
        self._versies: dict[str, list[Json]] = {}
        for zaaktype in c["zaaktypen"].alle.values():
            if not zaaktype["concept"]:
                self._versies.setdefault(zaaktype["identificatie"], []).append(zaaktype.data)
        self._documentsoorten = {d["omschrijving"]: d["url"] for d in c["informatieobjecttypen"].alle.values()}

    def bouw(self, plan: Plan) -> str:
        """Registers the zaak; answers its uuid."""
        o = self._opslag
        id = o.uuids()
        url = o.url("zaken", "zaken", id)
        zaaktype = self._versie(plan)
        begin = self._begrensd(_om(plan.start, plan.moment_op_dag))
        zaak: Json = _zaak(plan, id, url, zaaktype["url"], begin)
        o.zaken.voeg(id, zaak)
        self._statussen(plan, id, url, zaaktype, zaak)
        self._rollen(plan, id, url, zaaktype, zaak, moment(begin))
        self._objecten(plan, id, url, zaak)
        self._documenten(plan, id, url, zaak, moment(begin))
        if plan.bouwkosten is not None:
            self._eigenschap(id, url, zaaktype["eigenschappen"][0], "Bouwkosten", str(plan.bouwkosten), zaak)
        for name in plan.activiteiten:
            self._eigenschap(id, url, zaaktype["eigenschappen"][1], "Activiteit", name, zaak)
        if plan.einde is not None:
            self._slot(plan, id, url, zaaktype, zaak)
        return id

    def _versie(self, plan: Plan) -> Json:
        """The version that was in force when the zaak began."""
        versions = self._versies[plan.soort.identificatie]
        begun = [v for v in versions if v["beginGeldigheid"] <= plan.start.isoformat()]
        return (begun or versions)[-1] if begun else versions[0]

    def _begrensd(self, wanneer: datetime) -> datetime:
        return min(wanneer, self._nu)

    def _statussen(self, plan: Plan, id: str, url: str, zaaktype: Json, zaak: Json) -> None:
        if plan.stap == 0:
            return
        begin = self._begrensd(_om(plan.start, plan.moment_op_dag))
        last = self._begrensd(_om(plan.einde, plan.moment_op_dag)) if plan.einde else self._nu - timedelta(minutes=5)
        # the steps lie spread over the time that the zaak has run; an open one reached its last some time ago
        stretch = (last - begin) * (1.0 if plan.einde else 0.7)
        last_stap = plan.stap
        for volgnummer in range(1, last_stap + 1):
            share = (volgnummer - 1) / (last_stap - 1) if last_stap > 1 else 0.0
            sid = self._opslag.uuids()
            statustype = zaaktype["statustypen"][len(zaaktype["statustypen"]) - volgnummer]
            status_url = self._opslag.url("zaken", "statussen", sid)
            gezet = max(begin, begin + stretch * share)
            self._opslag.statussen.voeg(
                sid,
                {
                    "url": status_url, "uuid": sid, "zaak": url, "statustype": statustype,
                    "datumStatusGezet": moment(gezet.replace(microsecond=(volgnummer * 1_000))),
                    "statustoelichting": f"Aanvraag van {ACHTERNAAM} ontvangen" if volgnummer == 1 else "",
                    "indicatieLaatstGezetteStatus": volgnummer == last_stap, "gezetdoor": None,
                    "zaakinformatieobjecten": [],
                },
                id,
            )  # fmt: skip
            zaak["status"] = status_url

    def _rollen(self, plan: Plan, id: str, url: str, zaaktype: Json, zaak: Json, wanneer: str) -> None:
        initiator, behandelaar = zaaktype["roltypen"][0], zaaktype["roltypen"][1]
        if plan.aanvrager:
            who = _aanvrager(plan.aanvrager)
            self._rol(id, url, zaak, wanneer, plan.aanvrager, initiator, "Aanvrager", "initiator", who)
        people = [] if plan.behandelaar is None else [plan.behandelaar]
        if people and plan.tweede_behandelaar:
            people.append((people[0] + 1) % len(MEDEWERKERS))
        for person in people:
            user, letters, infix, name = MEDEWERKERS[person]
            who = {
                "identificatie": user, "achternaam": name, "voorletters": letters, "voorvoegselAchternaam": infix,
            }  # fmt: skip
            self._rol(id, url, zaak, wanneer, "medewerker", behandelaar, "Behandelaar", "behandelaar", who)

    def _rol(
        self, id: str, url: str, zaak: Json, wanneer: str, kind: str, roltype: str, naam: str, generiek: str, who: Json
    ) -> None:
        rid = self._opslag.uuids()
        rol = self._opslag.url("zaken", "rollen", rid)
        data: Json = {
            "url": rol, "uuid": rid, "zaak": url, "betrokkene": "", "betrokkeneType": kind,
            "afwijkendeNaamBetrokkene": "", "roltype": roltype, "omschrijving": naam, "omschrijvingGeneriek": generiek,
            "roltoelichting": naam.lower(), "registratiedatum": wanneer, "indicatieMachtiging": "",
            "contactpersoonRol": GEEN_CONTACT, "statussen": [], "beginGeldigheid": None, "eindeGeldigheid": None,
            "betrokkeneIdentificatie": who,
        }  # fmt: skip
        if kind != "medewerker":
            data["authenticatieContext"] = None
        self._opslag.rollen.voeg(rid, data, id)
        zaak["rollen"].append(rol)

    def _objecten(self, plan: Plan, id: str, url: str, zaak: Json) -> None:
        plek = plan.plek
        objects: list[tuple[str, str, Json]] = []
        if plek.straat:
            objects.append(("adres", "locatie", {
                "identificatie": plek.nummeraanduiding, "wplWoonplaatsNaam": plek.woonplaats,
                "gorOpenbareRuimteNaam": plek.straat, "huisnummer": plek.huisnummer, "huisletter": "",
                "huisnummertoevoeging": "", "postcode": plek.postcode.replace(" ", ""),
            }))  # fmt: skip
        if plan.met_perceel and plek.perceel:
            objects.append(("kadastrale_onroerende_zaak", "perceel", {
                "kadastraleIdentificatie": plek.perceel, "kadastraleAanduiding": plek.perceel.replace(" ", ""),
            }))  # fmt: skip
        if plan.met_perceel and plek.pand:
            objects.append(("pand", "gebouw", {"identificatie": plek.pand}))
        for kind, relatie, wat in objects:
            oid = self._opslag.uuids()
            object_url = self._opslag.url("zaken", "zaakobjecten", oid)
            self._opslag.zaakobjecten.voeg(
                oid,
                {
                    "url": object_url, "uuid": oid, "zaak": url, "object": "", "zaakobjecttype": None,
                    "objectType": kind, "objectTypeOverige": "", "objectTypeOverigeDefinitie": None,
                    "relatieomschrijving": relatie, "objectIdentificatie": wat,
                },
                id,
            )  # fmt: skip
            zaak["zaakobjecten"].append(object_url)

    def _documenten(self, plan: Plan, id: str, url: str, zaak: Json, wanneer: str) -> None:
        o = self._opslag
        for naam in plan.documenten:
            did, zid = o.uuids(), o.uuids()
            document = o.url("documenten", "enkelvoudiginformatieobjecten", did)
            zio = o.url("zaken", "zaakinformatieobjecten", zid)
            number = o.nummer("document")
            titel = f"{naam} {plan.identificatie}"
            o.documenten.voeg(
                did,
                {
                    "url": document, "identificatie": f"DOC-{number:07d}", "bronorganisatie": RSIN,
                    "creatiedatum": plan.start.isoformat(), "titel": titel,
                    "vertrouwelijkheidaanduiding": "zaakvertrouwelijk", "auteur": ACHTERNAAM, "status": "definitief",
                    "formaat": "application/pdf", "taal": "nld", "versie": 1, "beginRegistratie": wanneer,
                    "bestandsnaam": f"{naam.lower()}-{plan.identificatie}.pdf",
                    "inhoud": f"{document}/download?versie=1",
                    "bestandsomvang": len(inhoud.pdf(titel)), "link": "", "beschrijving": "",
                    "ontvangstdatum": None, "verzenddatum": None,
                    "indicatieGebruiksrecht": False, "verschijningsvorm": "", "ondertekening": None,
                    "integriteit": None, "informatieobjecttype": self._documentsoorten[naam], "locked": False,
                    "bestandsdelen": [], "trefwoorden": [], **plan.document_gebreken,
                },
                id,
            )  # fmt: skip
            o.zaakinformatieobjecten.voeg(
                zid,
                {
                    "url": zio, "uuid": zid, "informatieobject": document, "zaak": url,
                    "aardRelatieWeergave": "Hoort bij, omgekeerd: kent", "titel": naam, "beschrijving": "",
                    "registratiedatum": wanneer, "vernietigingsdatum": None, "status": None,
                },
                id,
            )  # fmt: skip
            zaak["zaakinformatieobjecten"].append(zio)

    def _eigenschap(self, id: str, url: str, eigenschap: str, naam: str, waarde: str, zaak: Json) -> None:
        eid = self._opslag.uuids()
        self._opslag.zaakeigenschappen.voeg(
            eid,
            {
                "url": f"{url}/zaakeigenschappen/{eid}", "uuid": eid, "zaak": url,
                "eigenschap": eigenschap, "naam": naam, "waarde": waarde,
            },
            id,
        )  # fmt: skip
        zaak["eigenschappen"].append(f"{url}/zaakeigenschappen/{eid}")

    def _slot(self, plan: Plan, id: str, url: str, zaaktype: Json, zaak: Json) -> None:
        o, einde = self._opslag, plan.einde
        if einde is None:
            return
        rid = o.uuids()
        resultaattype = zaaktype["resultaattypen"][plan.resultaat]
        resultaat = o.url("zaken", "resultaten", rid)
        o.resultaten.voeg(
            rid,
            {"url": resultaat, "uuid": rid, "zaak": url, "resultaattype": resultaattype, "toelichting": ""},
            id,
        )
        soort = o.catalogus["resultaattypen"].alle[uuid_van(resultaattype)]
        termijn = soort["archiefactietermijn"]
        zaak.update(
            einddatum=einde.isoformat(), resultaat=resultaat, archiefnominatie=soort["archiefnominatie"],
            archiefactiedatum=plus(einde, termijn).isoformat() if termijn else None,
            startdatumBewaartermijn=einde.isoformat(),
        )  # fmt: skip
        if plan.soort.resultaten[plan.resultaat] in ("Verleend", "Geweigerd", "Last onder dwangsom opgelegd"):
            self._besluit(plan, id, url, zaaktype, einde)

    def _besluit(self, plan: Plan, id: str, url: str, zaaktype: Json, einde: date) -> None:
        bid = self._opslag.uuids()
        self._opslag.besluiten.voeg(
            bid,
            {
                "url": self._opslag.url("besluiten", "besluiten", bid),
                "identificatie": f"BESLUIT-{self._opslag.nummer('besluit'):07d}", "verantwoordelijkeOrganisatie": RSIN,
                "besluittype": zaaktype["besluittypen"][0], "zaak": url, "datum": einde.isoformat(),
                "toelichting": plan.soort.resultaten[plan.resultaat], "bestuursorgaan": "",
                "ingangsdatum": (einde + timedelta(days=1)).isoformat(), "vervaldatum": None, "vervalreden": "",
                "vervalredenWeergave": "", "publicatiedatum": (einde + timedelta(days=3)).isoformat(),
                "verzenddatum": einde.isoformat(),
                "uiterlijkeReactiedatum": (einde + timedelta(days=42)).isoformat(),
            },
            id,
        )  # fmt: skip


def _om(dag: date, tijd: timedelta) -> datetime:
    """A moment of that day, in UTC."""
    return datetime(dag.year, dag.month, dag.day, tzinfo=UTC) + tijd


def _zaak(plan: Plan, id: str, url: str, zaaktype: str, begin: datetime) -> Json:
    soort, start = plan.soort, plan.start
    fatal = plus(start, soort.doorlooptijd)
    planned = plus(start, soort.servicenorm)
    if plan.verlengd and plan.datum_verlegd:
        fatal, planned = plus(fatal, soort.verlenging), plus(planned, soort.verlenging)
    toelichting = f"Ingediend door {ACHTERNAAM}, BSN {BSN}." if plan.met_bsn_in_toelichting else ""
    return {
        "url": url, "uuid": id, "identificatie": plan.identificatie, "bronorganisatie": RSIN,
        "omschrijving": plan.omschrijving[:80], "toelichting": toelichting, "zaaktype": zaaktype,
        "registratiedatum": start.isoformat(), "verantwoordelijkeOrganisatie": RSIN,
        "startdatum": start.isoformat(), "einddatum": None, "einddatumGepland": planned.isoformat(),
        "uiterlijkeEinddatumAfdoening": fatal.isoformat(), "publicatiedatum": None, "laatstGemuteerd": moment(begin),
        "laatstGeopend": None, "communicatiekanaal": "", "communicatiekanaalNaam": "", "productenOfDiensten": [],
        "vertrouwelijkheidaanduiding": "zaakvertrouwelijk", "betalingsindicatie": "",
        "betalingsindicatieWeergave": "", "laatsteBetaaldatum": None, "zaakgeometrie": plan.plek.geometrie,
        "verlenging": {"reden": "Advies van derden nodig", "duur": soort.verlenging} if plan.verlengd else None,
        "opschorting": {
            "indicatie": plan.opgeschort, "eerdereOpschorting": plan.opgeschort or plan.eerder_opgeschort,
            "reden": "Aanvullende gegevens gevraagd" if plan.opgeschort else "",
        },
        "selectielijstklasse": "", "hoofdzaak": None, "deelzaken": [], "relevanteAndereZaken": [],
        "gerelateerdeZaken": [], "eigenschappen": [], "rollen": [], "status": None, "zaakinformatieobjecten": [],
        "zaakobjecten": [], "kenmerken": [], "archiefnominatie": None, "archiefstatus": "nog_te_archiveren",
        "archiefactiedatum": None, "resultaat": None, "opdrachtgevendeOrganisatie": "", "processobjectaard": "",
        "startdatumBewaartermijn": None, "processobject": GEEN_PROCESOBJECT,
    }  # fmt: skip


def _aanvrager(kind: str) -> dict[str, Any]:
    if kind == "vestiging":
        return {
            "vestigingsNummer": "000000000000", "handelsnaam": ["Voorbeeld Bouw"], "kvkNummer": "00000000",
            "verblijfsadres": None, "subVerblijfBuitenland": None,
        }  # fmt: skip
    if kind == "niet_natuurlijk_persoon":
        return {
            "innNnpId": "", "annIdentificatie": "", "kvkNummer": "00000000", "vestigingsNummer": "",
            "statutaireNaam": "Stichting Voorbeeldwonen", "innRechtsvorm": "", "bezoekadres": "",
            "subVerblijfBuitenland": None,
        }  # fmt: skip
    return {
        "inpBsn": BSN, "anpIdentificatie": "", "inpA_nummer": "", "geslachtsnaam": ACHTERNAAM,
        "voorvoegselGeslachtsnaam": "", "voorletters": "T.", "voornamen": "", "geslachtsaanduiding": "",
        "geboortedatum": "", "verblijfsadres": None, "subVerblijfBuitenland": None,
    }  # fmt: skip
