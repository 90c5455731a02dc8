"""Which zaken this municipality knows: its zaaktypen, their steps and outcomes, and what people ask for."""

from __future__ import annotations

from dataclasses import dataclass

AANVRAAG = ("Ontvangen", "Volledigheidstoets", "In behandeling", "Besluitvorming", "Afgehandeld")
UITGEBREID = (
    "Ontvangen",
    "Volledigheidstoets",
    "In behandeling",
    "Ontwerpbesluit ter inzage",
    "Besluitvorming",
    "Afgehandeld",
)
MELDING = ("Ontvangen", "Volledigheidstoets", "Beoordeling", "Afgehandeld")
TOEZICHT = ("Gepland", "Voorbereiding", "In uitvoering", "Rapportage", "Afgerond")
HANDHAVING = ("Ontvangen", "Onderzoek", "Vooraankondiging", "Besluitvorming", "Afgehandeld")
OVERLEG = ("Ontvangen", "Intake", "Adviezen", "Afgerond")

OP_AANVRAAG = ("Verleend", "Geweigerd", "Buiten behandeling gesteld", "Ingetrokken")
OP_MELDING = ("Akkoord", "Niet akkoord", "Onvolledig", "Ingetrokken")
OP_TOEZICHT = ("Conform", "Overtreding vastgesteld", "Niet uitgevoerd")
OP_HANDHAVING = ("Last onder dwangsom opgelegd", "Verzoek afgewezen", "Overtreding beëindigd", "Ingetrokken")
OP_OVERLEG = ("Positief advies", "Negatief advies", "Ingetrokken")


@dataclass(frozen=True, slots=True)
class Zaaksoort:
    """A zaaktype as the municipality made it. ``versies``: how many definitive versions it has had.

    ``doorlooptijd`` and ``servicenorm`` are ISO 8601; ``dagen`` is the former in days, more or less,
    with which start dates are spread. ``procedure`` is what the ready line says of it.
    """

    identificatie: str
    omschrijving: str
    doorlooptijd: str
    servicenorm: str
    dagen: int
    procedure: str
    deel: float
    statussen: tuple[str, ...]
    resultaten: tuple[str, ...]
    onderwerpen: tuple[str, ...]
    versies: int = 1
    verlenging: str = ""
    gebouw: float = 0.0
    lijn: float = 0.0
    vlak: float = 0.0


ACTIVITEITEN = (
    ("Bouwen", ("Bouwactiviteit (omgevingsplan)",)),
    ("Plaatsen", ("Bouwactiviteit (omgevingsplan)",)),
    ("Ombouwen", ("Bouwactiviteit (omgevingsplan)", "Gebruik van een bouwwerk wijzigen")),
    ("Splitsen", ("Gebruik van een bouwwerk wijzigen",)),
    ("Kappen", ("Vellen van een houtopstand",)),
    ("Aanleggen", ("Aanlegactiviteit",)),
    ("Veranderen van een gevel", ("Bouwactiviteit (omgevingsplan)",)),
    ("Wijzigen van een monument", ("Activiteit bij een gemeentelijk monument",)),
    ("Restaureren", ("Rijksmonumentenactiviteit",)),
    ("Slopen", ("Sloopactiviteit",)),
    ("Verwijderen van asbest", ("Sloopactiviteit", "Asbest verwijderen")),
    ("Lozen", ("Lozingsactiviteit",)),
    ("Melding lozen", ("Lozingsactiviteit",)),
    ("Melding", ("Milieubelastende activiteit",)),
    ("Oprichten", ("Milieubelastende activiteit",)),
    ("Opslaan", ("Milieubelastende activiteit",)),
    ("Veranderen van een tankstation", ("Milieubelastende activiteit",)),
    ("Kleinschalige milieubelastende", ("Milieubelastende activiteit",)),
)
"""What a zaak is about by how its subject begins; of what is not an application nothing is registered."""


def activiteiten(onderwerp: str) -> tuple[str, ...]:
    """The activiteiten of a subject."""
    return next((names for start, names in ACTIVITEITEN if onderwerp.startswith(start)), ())


SOORTEN = (
    Zaaksoort(
        "OV-REG", "Aanvraag omgevingsvergunning regulier behandelen", "P56D", "P49D", 56, "regulier_8", 0.36,
        AANVRAAG, OP_AANVRAAG,
        ("Bouwen van een dakkapel", "Bouwen van een aanbouw", "Bouwen van een erker", "Kappen van twee eiken",
         "Kappen van een kastanje", "Aanleggen van een uitrit", "Aanleggen van een speelplek",
         "Plaatsen van een schutting",
         "Veranderen van een gevel", "Wijzigen van een monument", "Plaatsen van reclame", "Bouwen van een tuinkamer",
         "Kleinschalige milieubelastende activiteit"),
        versies=3, verlenging="P42D", vlak=0.12, gebouw=0.1,
    ),
    Zaaksoort(
        "OV-ADV", "Aanvraag omgevingsvergunning met instemming behandelen", "P84D", "P77D", 84, "regulier_12", 0.07,
        AANVRAAG, OP_AANVRAAG,
        ("Bouwen van zes woningen", "Bouwen van een bedrijfshal", "Splitsen van een woning",
         "Ombouwen van kantoor tot woningen"),
        verlenging="P42D", vlak=0.5, gebouw=0.1,
    ),
    Zaaksoort(
        "OV-UIT", "Aanvraag omgevingsvergunning uitgebreid behandelen", "P6M", "P5M", 182, "uitgebreid", 0.08,
        UITGEBREID, OP_AANVRAAG,
        ("Oprichten van een afvalverwerker", "Opslaan van gevaarlijke stoffen", "Veranderen van een tankstation",
         "Restaureren van een rijksmonument", "Lozen van koelwater"),
        versies=2, verlenging="P42D", vlak=0.5, gebouw=0.2,
    ),
    Zaaksoort(
        "MEL-MBA", "Melding milieubelastende activiteit behandelen", "P28D", "P21D", 28, "melding", 0.13,
        MELDING, OP_MELDING,
        ("Melding opslaan van propaan", "Melding graven in de bodem", "Melding saneren van de bodem",
         "Melding toepassen van grond", "Melding lozen van grondwater", "Melding houden van paarden"),
        versies=2, vlak=0.25, lijn=0.05,
    ),
    Zaaksoort(
        "MEL-SLO", "Sloopmelding behandelen", "P28D", "P21D", 28, "melding", 0.1,
        MELDING, OP_MELDING,
        ("Slopen van een schuur", "Verwijderen van asbest", "Slopen van een bedrijfshal", "Slopen van een woning"),
        gebouw=0.5,
    ),
    Zaaksoort(
        "TOEZ", "Toezicht uitvoeren", "P90D", "P60D", 90, "geen", 0.11,
        TOEZICHT, OP_TOEZICHT,
        ("Toezicht bouw dakkapel", "Periodieke milieucontrole", "Controle brandveiligheid", "Toezicht rioolsleuf",
         "Hercontrole opslag", "Toezicht speelplek"),
        versies=2, lijn=0.1, gebouw=0.1,
    ),
    Zaaksoort(
        "HAND", "Handhavingsverzoek behandelen", "P56D", "P42D", 56, "geen", 0.07,
        HANDHAVING, OP_HANDHAVING,
        ("Bouwen zonder vergunning", "Geluidsoverlast horeca", "Illegale bewoning", "Stankoverlast bedrijf"),
        verlenging="P56D", gebouw=0.1,
    ),
    Zaaksoort(
        "VOOR", "Vooroverleg over een initiatief voeren", "P42D", "P28D", 42, "geen", 0.08,
        OVERLEG, OP_OVERLEG,
        ("Vooroverleg splitsen woning", "Vooroverleg speelplek", "Vooroverleg zonneveld", "Vooroverleg nieuwbouw",
         "Vooroverleg fietsroute"),
        lijn=0.1, vlak=0.3,
    ),
)  # fmt: skip
"""``deel`` is its share of all zaken; ``gebouw``, ``vlak``, ``lijn`` its shares by shape, the rest is points."""

ROLLEN = (
    ("Aanvrager", "initiator"),
    ("Behandelaar", "behandelaar"),
    ("Belanghebbende", "belanghebbende"),
    ("Toezichthouder", "adviseur"),
)
DOCUMENTSOORTEN = ("Aanvraagformulier", "Situatietekening", "Besluit", "Controlerapport")

MEDEWERKERS = (
    ("j.devries", "J.", "de", "Vries"),
    ("f.elamrani", "F.", "el", "Amrani"),
    ("m.bakker", "M.", "", "Bakker"),
    ("s.yilmaz", "S.", "", "Yilmaz"),
    ("l.vos", "L.", "", "Vos"),
    ("r.vandijk", "R.", "van", "Dijk"),
)
"""Fictional: id, voorletters, voorvoegsel, achternaam."""
