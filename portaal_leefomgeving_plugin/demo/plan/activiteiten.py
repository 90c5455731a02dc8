"""The activiteiten of the plan in their functional structure: each under the one that it is part of."""

from __future__ import annotations

from portaal_leefomgeving_plugin.demo.plan.vormen import Activiteit

RIJK = "nl.imow-mnre1034.activiteit.ActInOmgevingsplan"
"""The activiteit of the national government under which every omgevingsplan hangs its own."""

TOP = "ActInOmgevingsplanGem"

_RUIMTELIJK, _MILIEU, _OVERIG = "BouwactiviteitRuimtelijk", "MilieubelastendeActiviteit", "Overig"
_WERKEN = "VerrichtenVanWerkenEnWerkzaamhedenactiviteit"

_TAKKEN = (
    ("Bouwen", "bouwactiviteit omgevingsplan", _RUIMTELIJK),
    ("Gebruiken", "gebruiken van een locatie", _OVERIG),
    ("OpenbareRuimte", "activiteit in de openbare ruimte", _OVERIG),
    ("Milieubelasten", "milieubelastende activiteit omgevingsplan", _MILIEU),
    ("Grondwerk", "werken en werkzaamheden in de grond", _WERKEN),
    ("ErfgoedAct", "activiteit bij erfgoed", "Monumentenactiviteit"),
    ("EnergieAct", "opwekken en leveren van energie", _OVERIG),
)

_ACTIVITEITEN = {
    "Bouwen": (
        ("HoofdgebouwBouwen", "hoofdgebouw bouwen", _RUIMTELIJK),
        ("BijgebouwBouwen", "bijbehorend bouwwerk bouwen", _RUIMTELIJK),
        ("DakkapelBouwen", "dakkapel bouwen", _RUIMTELIJK),
        ("ErfafscheidingBouwen", "erf- of perceelafscheiding bouwen", _RUIMTELIJK),
        ("BedrijfsgebouwBouwen", "bedrijfsgebouw bouwen", _RUIMTELIJK),
        ("SteigerBouwen", "steiger of aanlegplaats bouwen", _RUIMTELIJK),
        ("BouwwerkGeenGebouw", "bouwwerk dat geen gebouw is bouwen", _RUIMTELIJK),
        ("BouwwerkSlopen", "bouwwerk slopen", "Sloopactiviteit"),
        ("BouwwerkInStand", "bouwwerk in stand houden", "BouwactiviteitTechnisch"),
        ("GeluidgevoeligGebouw", "geluidgevoelig gebouw toelaten", _RUIMTELIJK),
        ("KwetsbaarGebouw", "kwetsbaar gebouw toelaten", _RUIMTELIJK),
    ),
    "Gebruiken": (
        ("Wonen", "wonen", "Woonactiviteit"),
        ("BeroepAanHuis", "beroep of bedrijf aan huis uitoefenen", "ExploitatieactiviteitBedrijf"),
        ("Kamerverhuur", "woning in kamers verhuren", "Woonactiviteit"),
        ("Winkel", "winkel exploiteren", "ExploitatieactiviteitDetailhandel"),
        ("Horeca", "horecabedrijf exploiteren", "ExploitatieactiviteitHoreca"),
        ("Kantoor", "kantoor houden", "ExploitatieactiviteitKantoor"),
        ("Bedrijf", "bedrijf uitoefenen", "ExploitatieactiviteitBedrijf"),
        ("ZwaarBedrijf", "bedrijf van een zwaardere milieucategorie uitoefenen", "ExploitatieactiviteitBedrijf"),
        ("Overslag", "goederen laden, lossen en overslaan", "ExploitatieactiviteitBedrijf"),
        ("Recreatieverblijf", "recreatief verblijf aanbieden", _OVERIG),
        ("Onderwijs", "onderwijs geven", _OVERIG),
        ("Sporten", "sport beoefenen in verenigingsverband", _OVERIG),
        ("Agrarisch", "agrarisch bedrijf uitoefenen", "ExploitatieactiviteitBedrijf"),
        ("Buitenopslag", "goederen in de open lucht opslaan", "Opslagactiviteit"),
        ("Ligplaats", "ligplaats innemen", _OVERIG),
        ("NatuurBeheren", "natuurgebied beheren", _OVERIG),
        ("BuitenhetPad", "natuurgebied buiten de paden betreden", _OVERIG),
        ("VerkeerAfwikkelen", "verkeer afwikkelen", _OVERIG),
    ),
    "OpenbareRuimte": (
        ("BoomKappen", "boom kappen", "Kapactiviteit"),
        ("UitritMaken", "uitrit maken of veranderen", "Uitritactiviteit"),
        ("ReclameMaken", "reclame maken", "Reclameactiviteit"),
        ("SpeelplekAanleggen", "een speelplek aanleggen", _OVERIG),
        ("EvenementHouden", "evenement houden", _OVERIG),
        ("TerrasPlaatsen", "terras plaatsen", "ExploitatieactiviteitHoreca"),
        ("Standplaats", "standplaats innemen", "ExploitatieactiviteitDetailhandel"),
        ("KabelLeggen", "kabel of leiding leggen", _WERKEN),
        ("Parkeren", "parkeergelegenheid gebruiken of aanleggen", _OVERIG),
        ("HondLosLaten", "hond los laten lopen", _OVERIG),
        ("VoorwerpPlaatsen", "voorwerp op of aan de weg plaatsen", _OVERIG),
    ),
    "Milieubelasten": (
        ("GeluidMaken", "geluid maken door een bedrijf", _MILIEU),
        ("TrillingMaken", "trillingen veroorzaken", _MILIEU),
        ("GeurVerspreiden", "geur verspreiden", _MILIEU),
        ("LichtHinder", "terrein verlichten", _MILIEU),
        ("GevaarlijkOpslaan", "gevaarlijke stoffen opslaan", "Opslagactiviteit"),
        ("VuurwerkOpslaan", "consumentenvuurwerk opslaan", "Opslagactiviteit"),
        ("Lozen", "afvalwater lozen", _MILIEU),
        ("LozenHemelwater", "hemelwater lozen", _MILIEU),
        ("BodemBelasten", "bodembedreigende activiteit verrichten", _MILIEU),
        ("AfvalVerbranden", "afval verbranden in de open lucht", _MILIEU),
        ("HoutStoken", "hout stoken", _MILIEU),
        ("DierenHouden", "landbouwhuisdieren houden", _MILIEU),
    ),
    "Grondwerk": (
        ("Graven", "graven in de bodem", _WERKEN),
        ("GravenVerontreinigd", "graven in verontreinigde bodem", _WERKEN),
        ("GrondToepassen", "grond of baggerspecie toepassen", _WERKEN),
        ("GravenBijKering", "graven of heien bij een waterkering", _WERKEN),
        ("DempenSloot", "sloot dempen of graven", _WERKEN),
        ("VerhardingAanleggen", "verharding aanleggen", _WERKEN),
        ("GravenBijLeiding", "graven of bouwen bij een buisleiding", _WERKEN),
        ("GrondwaterRaken", "grondwater onttrekken of de bodem doorboren", _WERKEN),
        ("WerkBijSpoor", "werken bij het spoor", _WERKEN),
        ("WerkBijWeg", "werken bij een hoofdweg", _WERKEN),
    ),
    "ErfgoedAct": (
        ("MonumentWijzigen", "gemeentelijk monument wijzigen", "Monumentenactiviteit"),
        ("MonumentOnderhouden", "gemeentelijk monument onderhouden", "Monumentenactiviteit"),
        ("GezichtWijzigen", "bouwwerk in een beschermd gezicht wijzigen", "Monumentenactiviteit"),
        ("KarakteristiekSlopen", "karakteristiek pand slopen", "Sloopactiviteit"),
        ("GravenArcheologie", "graven bij archeologische verwachting", _WERKEN),
        ("HoogBijMolen", "hoog bouwen of planten bij een molen", _RUIMTELIJK),
    ),
    "EnergieAct": (
        ("ZonnepanelenDak", "zonnepanelen op een dak plaatsen", _RUIMTELIJK),
        ("ZonneveldAanleggen", "zonneveld aanleggen", _RUIMTELIJK),
        ("WindturbineBouwen", "windturbine bouwen", _RUIMTELIJK),
        ("Bodemenergie", "bodemenergiesysteem aanleggen", _MILIEU),
        ("Laadpaal", "laadpaal plaatsen", _OVERIG),
    ),
}  # fmt: skip


def activiteiten() -> tuple[Activiteit, ...]:
    """All of them, whatever stands above another before it."""
    top = Activiteit(TOP, "activiteit met gebruiksruimte in het omgevingsplan", _OVERIG, RIJK)
    branches = tuple(Activiteit(key, name, group, TOP) for key, name, group in _TAKKEN)
    leaves = (Activiteit(key, name, group, above) for above, rows in _ACTIVITEITEN.items() for key, name, group in rows)
    return (top, *branches, *leaves)
