"""The chapter on functies: per zone of the town what it is meant for, how it may be used and what may be built."""

from __future__ import annotations

from dataclasses import dataclass

from portaal_leefomgeving_plugin.demo.plan.annotaties import BEBOUWING, WELSTAND
from portaal_leefomgeving_plugin.demo.plan.gebieden import HOOGTEN
from portaal_leefomgeving_plugin.demo.plan.opstel import afdeling, artikel, lid
from portaal_leefomgeving_plugin.demo.plan.vormen import Afdeling, Artikel, Hoofdstuk, Lid


@dataclass(frozen=True, slots=True)
class _Zone:
    """A zone. ``mag`` and ``magniet`` are (activiteit, what the text calls it); ``bouwen`` an activiteit, or none."""

    sleutel: str
    naam: str
    oogmerk: str
    mag: tuple[tuple[str, str], ...]
    magniet: tuple[tuple[str, str], ...]
    thema: str
    bouwen: str = ""
    bouwtekst: str = ""
    eigen: tuple[Artikel, ...] = ()


_ZONES = (
    _Zone(
        "wonen", "Wonen",
        "Binnen {wonen} staat een rustig en veilig woonmilieu voorop, met ruimte voor kleine voorzieningen die bij "
        "een buurt horen.",
        (("Wonen", "het wonen"), ("BeroepAanHuis", "een beroep of bedrijf aan huis, op ten hoogste 40 m² van de "
                                                   "woning")),
        (("Horeca", "een horecabedrijf"), ("ZwaarBedrijf", "een bedrijf van categorie 2 of hoger"),
         ("Recreatieverblijf", "verhuur van een hele woning aan toeristen")),
        "Wonen", "HoofdgebouwBouwen", "een woning",
        (
            artikel(
                "Beroep en bedrijf aan huis",
                lid("Wie in {wonen} een bedrijf aan huis begint met meer dan één bezoeker tegelijk, meldt dat vier "
                    "weken van tevoren.",
                    "wonen", over="BeroepAanHuis:Meldingsplicht", thema="Economie"),
                lid("Bij de melding worden de openingstijden en het aantal parkeerplaatsen op eigen erf vermeld.",
                    "wonen",
                    over="BeroepAanHuis:Informatieplicht", thema="Economie"),
            ),
            artikel(
                "Kamerverhuur",
                lid("Het is verboden om in {wonen} zonder omgevingsvergunning een woning aan meer dan twee "
                    "huishoudens te verhuren.",
                    "wonen", over="Kamerverhuur:Vergunningplicht", thema="Wonen"),
                lid("De vergunning wordt geweigerd als binnen 50 meter al een woning in kamers wordt verhuurd.",
                    "wonen",
                    over="Kamerverhuur:Vergunningplicht", thema="Wonen"),
            ),
        ),
    ),
    _Zone(
        "centrum", "Centrum",
        "Binnen {centrum} gaan winkels, horeca, kantoren en wonen samen, en is de openbare ruimte er om in te "
        "verblijven.",
        (("Winkel", "winkels op de begane grond"), ("Horeca", "horecabedrijven die om middernacht sluiten"),
         ("Kantoor", "kantoren vanaf de eerste verdieping"), ("Wonen", "wonen vanaf de eerste verdieping")),
        (("ZwaarBedrijf", "bedrijven van categorie 3 of hoger"), ("Buitenopslag", "opslag in de open lucht")),
        "Economie", "HoofdgebouwBouwen", "een gebouw voor winkels, horeca, kantoren of woningen",
        (
            artikel(
                "Winkels",
                lid("Een winkel in {centrum} van meer dan 1.000 m² verkoopvloer heeft een omgevingsvergunning nodig.",
                    "centrum",
                    over="Winkel:Vergunningplicht", thema="Economie"),
                lid("Wie een winkelpand een andere bestemming geeft op de begane grond, meldt dat vier weken van "
                    "tevoren.", "centrum",
                    over="Winkel:Meldingsplicht", thema="Economie"),
            ),
            artikel(
                "Gevels",
                lid("De gevel van een winkel in {centrum} blijft open: rolluiken zijn voor ten minste 80 procent "
                    "doorzichtig.",
                    "centrum", over="BouwwerkInStand:Zorgplicht", thema="Bouwen"),
            ),
        ),
    ),
    _Zone(
        "bedrijven", "Bedrijventerrein",
        "Binnen {bedrijven} is ruimte om te ondernemen, zonder meer hinder voor de omgeving dan de normen toestaan.",
        (("Bedrijf", "bedrijven tot en met de milieucategorie die op de locatie geldt"),
         ("Kantoor", "kantoren die bij een bedrijf horen"), ("Buitenopslag", "opslag achter de voorgevel, tot 6 meter "
         "hoog")),
        (("Wonen", "wonen, ook in een bedrijfswoning"), ("Winkel", "detailhandel in dagelijkse goederen")),
        "Economie", "BedrijfsgebouwBouwen", "een bedrijfsgebouw",
        (
            artikel(
                "Milieucategorie",
                lid("In {bedrijven} zijn bedrijven toegelaten tot en met de milieucategorie die daar als norm geldt.",
                    "bedrijven",
                    over="Bedrijf:Toegestaan", norm="milieucategorie", thema="Milieu Economie"),
                lid("Voor een bedrijf van één categorie hoger is een omgevingsvergunning nodig; die wordt verleend "
                    "als uit onderzoek "
                    "blijkt dat het niet meer hinder geeft dan een bedrijf dat is toegelaten.", "bedrijven",
                    over="ZwaarBedrijf:Vergunningplicht", norm="milieucategorie", thema="Milieu Economie"),
            ),
        ),
    ),
    _Zone(
        "haven", "Haven",
        "Binnen {haven} gaat het om bedrijven die het water nodig hebben: overslag, scheepsbouw en wat daarbij hoort.",
        (("Overslag", "laden, lossen en overslaan"), ("Bedrijf", "bedrijven die aan het water gebonden zijn"),
         ("Ligplaats", "aanleggen van beroepsvaart")),
        (("Wonen", "wonen"), ("Recreatieverblijf", "recreatief verblijf, ook op schepen")),
        "Economie", "BedrijfsgebouwBouwen", "een loods, silo of ander bedrijfsgebouw",
        (
            artikel(
                "Zware bedrijven in de haven",
                lid("In {haven} zijn bedrijven toegelaten tot en met de milieucategorie die daar als norm geldt.",
                    "haven",
                    over="ZwaarBedrijf:Toegestaan", norm="milieucategorie", thema="Milieu Economie"),
            ),
            artikel(
                "Overslag",
                lid("Wie in {haven} stuifgevoelige goederen overslaat, bevochtigt die of doet dat in een gesloten "
                    "systeem.", "haven",
                    over="Overslag:Zorgplicht", thema="Lucht Milieu"),
                lid("Bij windkracht 8 of meer is het verboden stuifgevoelige goederen in de open lucht over te slaan.",
                    "haven",
                    over="Overslag:Verbod", thema="Lucht Milieu"),
            ),
        ),
    ),
    _Zone(
        "recreatie", "Recreatie",
        "Binnen {recreatie} is plaats voor verblijf en vermaak, op een schaal die bij het eiland past.",
        (("Recreatieverblijf", "recreatief verblijf van ten hoogste acht weken achtereen"),
         ("Horeca", "horeca die bij het verblijf hoort"), ("Sporten", "sport en spel")),
        (("Wonen", "permanent wonen"), ("Bedrijf", "bedrijven die niet bij recreatie horen")),
        "Recreatie", "HoofdgebouwBouwen", "een recreatiewoning of voorziening",
        (
            artikel(
                "Nachtregister",
                lid("Wie in {recreatie} recreatief verblijf aanbiedt, houdt een nachtregister bij en toont het op "
                    "verzoek.", "recreatie",
                    over="Recreatieverblijf:Informatieplicht", thema="Recreatie Veiligheid"),
            ),
        ),
    ),
    _Zone(
        "park", "Park",
        "Binnen {park} staan groen, ontmoeten en spelen voorop.",
        (("Sporten", "spelen en bewegen"), ("EvenementHouden", "evenementen tot 250 bezoekers")),
        (("Buitenopslag", "opslag"), ("Parkeren", "parkeren buiten de aangewezen vakken")),
        "Natuur", "BouwwerkGeenGebouw", "een speeltoestel, brug of ander bouwwerk voor het park",
        (
            artikel(
                "Groen blijft groen",
                lid("Het is verboden om in {park} zonder omgevingsvergunning meer dan 25 m² te verharden.", "park",
                    over="VerhardingAanleggen:Vergunningplicht", thema="Natuur Water"),
            ),
        ),
    ),
    _Zone(
        "agrarisch", "Agrarisch",
        "Binnen {agrarisch} is de grond er voor de landbouw, in een landschap dat open blijft.",
        (("Agrarisch", "een grondgebonden agrarisch bedrijf"), ("Wonen", "wonen in een bestaande bedrijfswoning")),
        (("DierenHouden", "een nieuwe intensieve veehouderij"), ("Winkel", "detailhandel, behalve verkoop van eigen "
        "oogst")),
        "Landbouw", "BedrijfsgebouwBouwen", "een stal, schuur of ander agrarisch bedrijfsgebouw",
        (
            artikel(
                "Bouwen op het erf",
                lid("Agrarische bedrijfsgebouwen in {agrarisch} staan binnen 75 meter van de bedrijfswoning.",
                    "agrarisch",
                    over="BedrijfsgebouwBouwen:Vergunningplicht", thema="Landbouw Bouwen"),
            ),
            artikel(
                "Dieren",
                lid("Wie in {agrarisch} meer dan tien landbouwhuisdieren gaat houden, meldt dat vier weken van "
                    "tevoren.", "agrarisch",
                    over="DierenHouden:Meldingsplicht", thema="Landbouw Milieu"),
                lid("Een uitbreiding tot meer dan 100 melkkoeien heeft een omgevingsvergunning nodig.", "agrarisch",
                    over="DierenHouden:Vergunningplicht", thema="Landbouw Milieu"),
            ),
        ),
    ),
    _Zone(
        "natuur", "Natuur",
        "Binnen {natuur} worden de natuurwaarden van het eiland behouden en versterkt.",
        (("NatuurBeheren", "beheer van natuur en water"),),
        (("Buitenopslag", "opslag"), ("BuitenhetPad", "het gebied buiten de paden betreden tussen 1 maart en 15 juli"),
         ("EvenementHouden", "evenementen")),
        "Natuur", "BouwwerkGeenGebouw", "een uitkijkpunt, hek of ander bouwwerk voor het beheer",
    ),
    _Zone(
        "water", "Water",
        "Binnen {water} gaat het om waterberging, vaart en de kwaliteit van het water.",
        (("Ligplaats", "aanleggen voor ten hoogste drie dagen"),),
        (("Wonen", "wonen op het water zonder aangewezen ligplaats"), ("Lozen", "afvalwater van schepen lozen")),
        "Water", "SteigerBouwen", "een steiger of aanlegplaats",
        (
            artikel(
                "Varen",
                lid("Een steiger in {water} steekt niet meer dan 4 meter uit de oever en niet meer dan een vijfde van "
                    "de breedte van het water.",
                    "water", over="SteigerBouwen:Vergunningplicht", thema="Water"),
            ),
        ),
    ),
    _Zone(
        "verkeer", "Verkeer",
        "Binnen {verkeer} gaat het om veilig en vlot vervoer, en om bomen en groen langs de weg.",
        (("VerkeerAfwikkelen", "wegen, fietspaden en stoepen"), ("Parkeren", "parkeren in de vakken")),
        (("Buitenopslag", "opslag op of langs de weg"), ("Winkel",
            "verkoop vanaf de weg zonder standplaatsvergunning")),
        "Mobiliteit", "BouwwerkGeenGebouw", "een bouwwerk voor het verkeer",
    ),
    _Zone(
        "school", "Onderwijs",
        "Binnen {school} is plaats voor onderwijs en opvang in een gezonde omgeving.",
        (("Onderwijs", "onderwijs en kinderopvang"), ("Sporten", "sport na schooltijd")),
        (("Horeca", "een horecabedrijf"), ("GevaarlijkOpslaan", "opslag van gevaarlijke stoffen")),
        "Gezondheid", "HoofdgebouwBouwen", "een schoolgebouw",
        (
            artikel(
                "Gezonde school",
                lid("Een nieuw schoolgebouw in {school} staat ten minste 50 meter van een hoofdweg.", "school",
                    over="KwetsbaarGebouw:Vergunningplicht", thema="Gezondheid Lucht"),
            ),
        ),
    ),
    _Zone(
        "sport", "Sport",
        "Binnen {sport} is plaats voor sportvelden, een kantine en wat daarbij hoort.",
        (("Sporten", "sport in verenigingsverband"), ("Horeca", "een kantine tijdens trainingen en wedstrijden")),
        (("Wonen", "wonen"), ("Bedrijf", "bedrijven die niet bij de sport horen")),
        "Gezondheid", "HoofdgebouwBouwen", "een clubgebouw of tribune",
        (
            artikel(
                "Licht op de velden",
                lid("De verlichting van velden in {sport} is uit tussen 23.00 en 7.00 uur.", "sport",
                    over="LichtHinder:Verbod", thema="Milieu"),
            ),
        ),
    ),
)  # fmt: skip


def hoofdstuk() -> Hoofdstuk:
    """The chapter, an afdeling per zone."""
    return Hoofdstuk("Functies van de locaties", tuple(_afdeling(zone) for zone in _ZONES))


def _afdeling(zone: _Zone) -> Afdeling:
    place = "{" + zone.sleutel + "}"
    parts = [
        artikel("Oogmerk", lid(zone.oogmerk, zone.sleutel, aanwijzing=zone.sleutel, thema=zone.thema)),
        artikel("Toegelaten gebruik", lid(
            f"Gronden en bouwwerken binnen {place} mogen worden gebruikt voor:\n" + _lijst(zone.mag), zone.sleutel,
            over=_over(zone.mag, "Toegestaan"), aanwijzing=zone.sleutel, thema="PlanologischGebruik",
        )),
        artikel("Verboden gebruik", lid(
            f"Binnen {place} is in ieder geval verboden:\n" + _lijst(zone.magniet), zone.sleutel,
            over=_over(zone.magniet, "Verbod"), aanwijzing=zone.sleutel, thema="PlanologischGebruik",
        )),
    ]  # fmt: skip
    if zone.bouwen:
        parts.append(Artikel("Bouwen", _bouwen(zone, place)))
    return afdeling(zone.naam, *parts, *zone.eigen)


def _bouwen(zone: _Zone, place: str) -> tuple[Lid, ...]:
    about = f"{zone.bouwen}:Vergunningplicht"
    leden = [
        lid(f"Het is verboden om binnen {place} zonder omgevingsvergunning {zone.bouwtekst} te bouwen.", zone.sleutel,
            over=about, thema="Bouwen"),
    ]  # fmt: skip
    if _heeft(HOOGTEN, zone.sleutel):
        leden.append(lid(
            f"De vergunning wordt alleen verleend als {zone.bouwtekst} niet hoger is dan de {{norm:bouwhoogte}} die "
            f"ter plaatse geldt.",
            zone.sleutel, over=about, norm="bouwhoogte", kaart="hoogtekaart", thema="Bouwen",
        ))  # fmt: skip
    if _heeft(BEBOUWING, zone.sleutel):
        leden.append(lid(
            "Van het bouwperceel is na het bouwen niet meer bebouwd dan het {norm:bebouwing} dat ter plaatse geldt.",
            zone.sleutel, over=about, norm="bebouwing", thema="Bouwen",
        ))  # fmt: skip
    if _heeft(WELSTAND, zone.sleutel):
        leden.append(lid(
            "Het uiterlijk voldoet aan redelijke eisen van welstand, gemeten naar het {norm:welstand} dat ter plaatse "
            "geldt.",
            zone.sleutel, over=about, norm="welstand", kaart="welstandskaart", thema="Bouwen",
        ))  # fmt: skip
    return tuple(leden)


def _heeft(values: dict[str, tuple[str, ...]], zone: str) -> bool:
    return any(zone in places for places in values.values())


def _lijst(rows: tuple[tuple[str, str], ...]) -> str:
    return "\n".join(f"- {text}{'.' if nr == len(rows) else ';'}" for nr, (_key, text) in enumerate(rows, 1))


def _over(rows: tuple[tuple[str, str], ...], kwalificatie: str) -> str:
    return " ".join(f"{key}:{kwalificatie}" for key, _text in rows)
