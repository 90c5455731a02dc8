"""Zaken, dossiers, findings and rules of a town that does not exist, small enough to see through."""

from __future__ import annotations

import struct
from datetime import UTC, date, datetime, timedelta

from portaal_leefomgeving_plugin.domain.dossier import Besluit, Document, Dossier, Rol, StatusInDossier
from portaal_leefomgeving_plugin.domain.locatie import GEEN_LOCATIE, Locatie, LocatieKwaliteit, RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import (
    Activiteit,
    ActiviteitAanduiding,
    JuridischeRegel,
    Plaats,
    RegelGroep,
    RegelHier,
    RegelsHier,
    RegelSoort,
    Regeltekst,
)
from portaal_leefomgeving_plugin.domain.verdict import (
    Bevinding,
    Bewijs,
    Bronstand,
    GroeneBaan,
    NormVerwijzing,
    OnbekendReden,
    Oordeel,
    Relatie,
)
from portaal_leefomgeving_plugin.domain.zaak import (
    Resultaattype,
    ResultaattypeUrl,
    Status,
    Statustype,
    StatustypeUrl,
    StatusUrl,
    Zaak,
    ZaakRegel,
    Zaaktype,
    ZaaktypeUrl,
    ZaakUrl,
)

WORTEL = "https://zaken.example.org"
VANDAAG = date.today()
NU = datetime.now(UTC)
STAPPEN = ("Ontvangen", "Volledigheidstoets", "In behandeling", "Besluitvorming", "Afgehandeld")


def punt(x: float, y: float) -> RdWkb:
    return RdWkb(struct.pack("<BIdd", 1, 1, x, y))


def plek(x: float, y: float) -> Locatie:
    return Locatie(punt(x, y), LocatieKwaliteit.GOED)


def statustype(nr: int) -> Statustype:
    """1 is the first."""
    return Statustype(StatustypeUrl(f"{WORTEL}/statustypen/{nr}"), STAPPEN[nr - 1], nr, nr == len(STAPPEN))


def zaaktype(*, resultaten: bool = True) -> Zaaktype:
    results = (
        Resultaattype(ResultaattypeUrl(f"{WORTEL}/resultaattypen/1"), "Verleend"),
        Resultaattype(ResultaattypeUrl(f"{WORTEL}/resultaattypen/2"), "Geweigerd"),
    )
    return Zaaktype(
        url=ZaaktypeUrl(f"{WORTEL}/zaaktypen/1"),
        identificatie="AANVRAAG",
        omschrijving="Aanvraag omgevingsvergunning",
        doorlooptijd="P56D",
        servicenorm="",
        verlenging_mogelijk=True,
        verlengingstermijn="P42D",
        opschorting_mogelijk=True,
        begin_geldigheid=None,
        statustypen=tuple(statustype(nr) for nr in range(1, len(STAPPEN) + 1)),
        resultaattypen=results if resultaten else (),
        roltypen=(),
    )


def regel(nr: int = 1, *, dagen: int | None = 3, stap: int = 3, **anders: object) -> ZaakRegel:
    """A line of the work list; ``dagen`` to its fatal date."""
    values: dict[str, object] = {
        "uuid": f"uuid-{nr}",
        "url": ZaakUrl(f"{WORTEL}/zaken/uuid-{nr}"),
        "identificatie": f"ZAAK-2026-{nr:05d}",
        "omschrijving": f"Dakkapel aan de voorzijde, Langestraat {nr}",
        "zaaktype": ZaaktypeUrl(f"{WORTEL}/zaaktypen/1"),
        "zaaktype_identificatie": "AANVRAAG",
        "zaaktype_omschrijving": "Aanvraag omgevingsvergunning",
        "status": StatusUrl(f"{WORTEL}/statussen/{nr}-{stap}"),
        "statustype": statustype(stap).url,
        "status_omschrijving": STAPPEN[stap - 1],
        "status_volgnummer": stap,
        "status_gezet": NU - timedelta(days=4),
        "resultaat": "",
        "behandelaar": "t.ester",
        "bronorganisatie": "111222333",
        "registratiedatum": VANDAAG - timedelta(days=52),
        "startdatum": VANDAAG - timedelta(days=53),
        "einddatum": None,
        "einddatum_gepland": None,
        "uiterlijke_einddatum": VANDAAG + timedelta(days=dagen) if dagen is not None else None,
        "opgeschort": False,
        "eerder_opgeschort": False,
        "verlengd_met": "",
        "vertrouwelijkheid": "zaakvertrouwelijk",
        "fataal": VANDAAG + timedelta(days=dagen) if dagen is not None else None,
        "termijn_voorlopig": False,
        "locatie": plek(170_000 + 10 * nr, 520_000),
    }
    return ZaakRegel(**(values | anders))  # type: ignore[arg-type]


def werkvoorraad() -> list[ZaakRegel]:
    """One of every kind that looks different."""
    return [
        regel(1, dagen=3),
        regel(2, dagen=-2, stap=4, omschrijving="Kap vier eiken Parkweg"),
        regel(3, dagen=11, stap=2, omschrijving="Aanbouw met een omschrijving die te lang is voor één regel"),
        regel(4, dagen=40, stap=1, behandelaar="", status=None, status_omschrijving="", status_gezet=None),
        regel(5, dagen=9, opgeschort=True, termijn_voorlopig=True, omschrijving="Brandveilig gebruik kinderopvang"),
        regel(6, dagen=None, omschrijving="Handhavingsverzoek steiger", locatie=GEEN_LOCATIE),
        regel(7, dagen=5, einddatum=VANDAAG - timedelta(days=1), stap=5, omschrijving="Uitweg Havenkade"),
        regel(8, dagen=0, omschrijving="Speelplek Zuiderplantsoen",
              locatie=Locatie(punt(170_080, 520_000), LocatieKwaliteit.ASSEN_VERWISSELD)),
    ]  # fmt: skip


def dossier(van: ZaakRegel, *, stap: int = 3, resultaat: str = "", resultaten: bool = True,
            niet_gelezen: tuple[tuple[str, str], ...] = ()) -> Dossier:  # fmt: skip
    """The dossier of a line that went through all steps up to ``stap``."""
    statussen = tuple(
        StatusInDossier(
            Status(StatusUrl(f"{WORTEL}/statussen/{van.uuid}-{nr}"), van.url, statustype(nr).url,
                   NU - timedelta(days=10 * (stap - nr) + 4), nr == stap),
            "Uw aanvraag is compleet. Wij beoordelen haar nu." if nr == 3 else "",
        )
        for nr in range(stap, 0, -1)
    )  # fmt: skip
    missing = {part for part, _why in niet_gelezen}
    zaak = Zaak(
        url=van.url, uuid=van.uuid, identificatie=van.identificatie, omschrijving=van.omschrijving,
        zaaktype=van.zaaktype, bronorganisatie=van.bronorganisatie, registratiedatum=van.registratiedatum,
        startdatum=van.startdatum, einddatum=van.einddatum, einddatum_gepland=None,
        uiterlijke_einddatum=van.uiterlijke_einddatum, status=statussen[0].status.url if statussen else None,
        resultaat=resultaat, opgeschort=van.opgeschort, eerder_opgeschort=False, verlengd_met="",
        vertrouwelijkheid=van.vertrouwelijkheid, locatie=van.locatie,
    )  # fmt: skip
    return Dossier(
        zaak=zaak,
        zaaktype=zaaktype(resultaten=resultaten),
        statussen=() if "statussen" in missing else statussen,
        resultaat_omschrijving="",
        rollen=() if "rollen" in missing else (
            Rol("u1", "Aanvrager", "initiator", "natuurlijk_persoon", "T. Voorbeeld (verzonnen)", ""),
            Rol("u2", "Behandelaar", "behandelaar", "medewerker", "T. Ester", "t.ester"),
        ),
        documenten=() if "documenten" in missing else (
            Document("d1", "Plattegrond begane grond", "plattegrond.pdf", "application/pdf", 182_000,
                     VANDAAG - timedelta(days=50), "definitief", "zaakvertrouwelijk", False),
            Document("d2", "Aanvraagformulier", "aanvraag.pdf", "application/pdf", 48_000,
                     VANDAAG - timedelta(days=53), "in_bewerking", "openbaar", True),
        ),
        besluiten=() if "besluiten" in missing else (
            Besluit("b1", "BESLUIT-2026-0004", "Verlengen beslistermijn", VANDAAG - timedelta(days=6),
                    VANDAAG, None, None, VANDAAG + timedelta(days=36)),
        ),
        gelezen_op=NU,
        onderdelen_niet_gelezen=niet_gelezen,
    )  # fmt: skip


def baan(zaak: str = "uuid-1") -> GroeneBaan:
    """One finding of each verdict."""
    bron = Bronstand(
        bron="natura", titel="Natura 2000", url=WORTEL, bereikt=True, volledig=True, paginas=1, aantal=3,
        aantal_gemeld=3, opgehaald_op=NU, gegevens_van=VANDAAG, geldig_tot=None, sha256="0" * 64, licentie="CC0",
        negatief_bewijs=True, dekking=None,
    )  # fmt: skip
    bewijs = Bewijs("n.1", "IJsselmeer (voorbeeld)", 82.4, None, None, None, "", punt(170_080, 520_050))
    norm = NormVerwijzing("Afstand tot een Natura 2000-gebied", "Ow 5.1 lid 1", geverifieerd=False)

    def vondst(naam: str, titel: str, relatie: Relatie, oordeel: Oordeel, **anders: object) -> Bevinding:
        values: dict[str, object] = {
            "regel": naam, "regel_versie": "1", "thema": "natuur", "titel": titel, "relatie": relatie,
            "oordeel": oordeel, "melding": f"{titel}: dit is een voorbeeld.", "reden": None, "norm": None,
            "standaardwaarde": None, "grenswaarde": None, "bewijs": (), "bron": bron, "indicatief": False,
            "adviezen": (),
        }  # fmt: skip
        return Bevinding(**(values | anders))  # type: ignore[arg-type]

    return GroeneBaan(
        zaak,
        NU,
        (
            vondst("r1", "Ligt in een bodemverontreiniging", Relatie.GERAAKT, Oordeel.KNELPUNT, bewijs=(bewijs,)),
            vondst("r2", "Dicht bij Natura 2000", Relatie.GERAAKT, Oordeel.AANDACHT, bewijs=(bewijs,), norm=norm,
                   adviezen=("Vraag advies aan de ecoloog.",), indicatief=True),
            vondst("r3", "Geluid van de weg", Relatie.NIET_GERAAKT, Oordeel.GROEN),
            vondst("r4", "Archeologische verwachting", Relatie.GEEN_GEGEVENS, Oordeel.ONBEKEND,
                   reden=OnbekendReden.BRON_ONBEREIKBAAR),
            vondst("r5", "Windturbines", Relatie.NIET_GERAAKT, Oordeel.NIET_VAN_TOEPASSING),
        ),
    )  # fmt: skip


def regels(aantal: int = 3) -> RegelsHier:
    """Own rules for two activiteiten and one that holds everywhere."""

    def hier(nr: int, groep: RegelGroep) -> RegelHier:
        act = ActiviteitAanduiding(f"aa{nr}", f"act{nr % 2}", "vergunningplicht", ("gebied-1",))
        rule = JuridischeRegel(f"jr{nr}", RegelSoort.VOOR_IEDEREEN, f"t{nr}", ("gebied-1",), ("bouwen",), (act,), (),
                               (), "")  # fmt: skip
        text = Regeltekst(
            f"t{nr}", f"wid{nr}", (Plaats("Artikel", f"2.{nr}", "Bouwwerken aan de voorzijde"),),
            "Het is verboden zonder omgevingsvergunning een bouwwerk te bouwen.", "",
        )  # fmt: skip
        return RegelHier(rule, text, groep, ("gebied-1",), (act,), None)

    own = tuple(hier(nr, RegelGroep.EIGEN) for nr in range(1, aantal + 1))
    return RegelsHier(
        plan="/akn/nl/act/gm9999/2026/omgevingsplan",
        opschrift="Omgevingsplan gemeente Voorbeeldstad",
        regels=(*own, hier(9, RegelGroep.GEMEENTEBREED)),
        normen=(),
        gebiedsaanwijzingen=(),
        grens_bekend=True,
        activiteiten={
            "act0": Activiteit("act0", "Kappen van bomen", "", ""),
            "act1": Activiteit("act1", "Bouwen van een dakkapel", "", ""),
        },
    )
