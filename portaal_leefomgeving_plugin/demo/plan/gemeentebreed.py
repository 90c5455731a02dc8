"""The rules that hold in the whole municipality: what every omgevingsplan opens and closes with, and the daily ones."""

from __future__ import annotations

from portaal_leefomgeving_plugin.demo.plan.opstel import afdeling, artikel, lid
from portaal_leefomgeving_plugin.demo.plan.vormen import Hoofdstuk

BEGRIPPEN = (
    ("bouwperceel", "Aaneengesloten stuk grond waarop volgens dit plan bij elkaar horende bebouwing is toegelaten."),
    ("bebouwingspercentage", "Deel van het bouwperceel, in procenten, dat met gebouwen mag worden bebouwd."),
    ("bouwhoogte", "Afstand van het maaiveld tot het hoogste punt van een bouwwerk, zonder antennes en schoorstenen."),
    ("geluidgevoelig gebouw", "Gebouw met een woonfunctie, onderwijsfunctie of een functie voor zorg met bedden."),
    ("speelplek", "Plek in de openbare ruimte met een of meer speeltoestellen of een inrichting om op te spelen."),
    ("peil", "Hoogte van de kruin van de weg, of waar geen weg is van het maaiveld na afwerking."),
)  # fmt: skip


def eerste(naam: str) -> Hoofdstuk:
    """The opening chapter. ``naam``: of the town."""
    return Hoofdstuk("Algemene bepalingen", (
        afdeling(
            "Over dit plan",
            artikel("Een fictieve gemeente", lid(
                f"Dit is het omgevingsplan van de fictieve gemeente {naam}. De gemeente, haar gebieden en deze regels "
                f"zijn verzonnen om "
                "software mee te laten zien en te beproeven. Aan dit plan kan niemand rechten ontlenen.",
                thema="Procedures")),
            artikel("Waar dit plan geldt", lid("De regels in dit plan gelden in de hele gemeente, tenzij een regel "
                                               "zelf zegt waar hij geldt.",
                                              thema="Procedures")),
            artikel(
                "Als meer dan één regel geldt",
                lid("Gelden op een locatie twee functies of twee waarden van dezelfde norm, dan gaat die met het "
                    "kleinste "
                    "werkingsgebied voor.", thema="Procedures"),
            ),
            artikel("Begrippen", lid("Wat de woorden in dit plan betekenen, staat in bijlage II.", thema="Procedures")),
            artikel(
                "Meten",
                lid("Hoogten worden gemeten vanaf het peil, afstanden in een rechte lijn tussen de dichtstbijzijnde "
                    "punten.",
                    thema="Bouwen"),
                lid("Bij het meten tellen ondergeschikte delen van een bouwwerk tot 0,5 meter niet mee.",
                    thema="Bouwen"),
            ),
        ),
        afdeling(
            "Zorgplicht en maatwerk",
            artikel(
                "Algemene zorgplicht", lid(
                    "Wie weet of hoort te weten dat zijn activiteit nadelige gevolgen kan hebben voor de "
                    "leefomgeving:\n"
                    "- neemt alle maatregelen die van hem gevraagd kunnen worden om die te voorkomen;\n"
                    "- beperkt ze zoveel mogelijk als ze niet te voorkomen zijn;\n"
                    "- laat de activiteit na als ze niet genoeg te beperken zijn.",
                    over="Gebruiken:Zorgplicht Bouwen:Zorgplicht Milieubelasten:Zorgplicht", thema="Milieu"),
                    sleutel="zorgplicht"),
            artikel("Maatwerk", lid("Burgemeester en wethouders kunnen met een maatwerkvoorschrift van de regels over "
                                    "milieubelastende "
                                   "activiteiten afwijken, ook als dat strenger is.",
                                   over="Milieubelasten:AndersGeduid",
                                   thema="Procedures Milieu")),
            artikel(
                "Ongewoon voorval",
                lid("Een ongewoon voorval wordt meteen aan burgemeester en wethouders gemeld.",
                    over="Milieubelasten:Informatieplicht",
                    thema="Veiligheid Milieu"),
                lid("Daarna worden zo snel mogelijk de oorzaak, de stoffen en de genomen maatregelen gemeld.",
                    over="Milieubelasten:Informatieplicht", thema="Veiligheid Milieu"),
            ),
        ),
        afdeling(
            "Aanvragen en melden",
            artikel(
                "Gegevens bij een aanvraag of melding", lid(
                    "Bij elke aanvraag en melding staan:\n- de activiteit en de plaats waar die wordt verricht;\n"
                    "- naam en adres van wie haar verricht;\n- de dag waarop de activiteit begint;\n- een tekening "
                    "met een schaal.",
                    over="Bouwen:Informatieplicht Milieubelasten:Informatieplicht", thema="Procedures"),
                    sleutel="gegevens"),
            artikel("Wijzigingen doorgeven", lid("Wie van de gegevens in [[gegevens]] wil afwijken, meldt dat ten "
                                                 "minste vier weken van tevoren.",
                                                over="Milieubelasten:Meldingsplicht", thema="Procedures")),
        ),
    ))  # fmt: skip


def bouwen() -> Hoofdstuk:
    """Building anywhere in the municipality."""
    return Hoofdstuk("Bouwen en slopen", (
        afdeling(
            "Bouwen zonder vergunning",
            artikel("Kleine bouwwerken", lid(
                "Zonder omgevingsvergunning zijn toegestaan:\n- gewoon onderhoud van een bouwwerk;\n"
                "- een dakkapel in het achterdakvlak, tot 1,75 meter hoog;\n- een bijbehorend bouwwerk in het "
                "achtererfgebied, tot 5 meter hoog "
                "binnen 4 meter van het hoofdgebouw en daarbuiten tot 3 meter.",
                over="DakkapelBouwen:Toegestaan BijgebouwBouwen:Toegestaan", thema="Bouwen"), sleutel="klein"),
            artikel(
                "Masten en zwembaden",
                lid("Een vlaggenmast tot 6 meter en een antenne tot 5 meter hoog zijn zonder vergunning toegestaan.",
                    over="BouwwerkGeenGebouw:Toegestaan", thema="Bouwen"),
                lid("Een antenne voor mobiele telefonie hoger dan 5 meter heeft een omgevingsvergunning nodig.",
                    over="BouwwerkGeenGebouw:Vergunningplicht", thema="Bouwen Infrastructuur"),
                lid("Een zwembad zonder dak achter de woning is zonder vergunning toegestaan, op 1 meter van de "
                    "erfgrens.",
                    over="BouwwerkGeenGebouw:Toegestaan", thema="Bouwen"),
            ),
            artikel(
                "Hoe groot een bijgebouw mag zijn", lid(
                    "De bijbehorende bouwwerken in het bebouwingsgebied zijn samen niet groter dan deze tabel "
                    "toestaat.\n"
                    "|=Oppervlakte van bijbehorende bouwwerken\n|Bebouwingsgebied|Hoogste oppervlakte\n|tot 100 m²|50 "
                    "procent ervan\n"
                    "|100 tot 300 m²|50 m² en 20 procent van wat boven 100 m² ligt\n"
                    "|meer dan 300 m²|90 m² en 10 procent van wat boven 300 m² ligt, tot 150 m²",
                    over="BijgebouwBouwen:Toegestaan", thema="Bouwen")),
            artikel(
                "Erfafscheidingen",
                lid("Een erfafscheiding achter de voorgevel tot 2 meter hoog en daarvoor tot 1 meter is zonder "
                    "vergunning toegestaan.",
                    over="ErfafscheidingBouwen:Toegestaan", thema="Bouwen"),
                lid("Een hogere erfafscheiding heeft een omgevingsvergunning nodig.",
                    over="ErfafscheidingBouwen:Vergunningplicht",
                    thema="Bouwen"),
            ),
        ),
        afdeling(
            "Bouwen met vergunning",
            artikel(
                "Vergunning voor bouwen",
                lid("Het is verboden zonder omgevingsvergunning een hoofdgebouw te bouwen, buiten wat [[klein]] "
                    "toestaat.",
                    over="HoofdgebouwBouwen:Vergunningplicht BedrijfsgebouwBouwen:Vergunningplicht", thema="Bouwen"),
                lid("Een bouwwerk dat geen gebouw is en hoger dan 3 meter heeft een omgevingsvergunning nodig.",
                    over="BouwwerkGeenGebouw:Vergunningplicht", thema="Bouwen"),
            ),
            artikel(
                "Bouwvlak",
                lid("Binnen {bouwvlak} mag een hoofdgebouw worden gebouwd; daarbuiten alleen bijbehorende bouwwerken.",
                    "bouwvlak", over="HoofdgebouwBouwen:Toegestaan", aanwijzing="bouwvlak", thema="Bouwen"),
                lid("Binnen {ontwikkellocatie} wordt pas gebouwd als een stedenbouwkundig plan is vastgesteld.",
                    "ontwikkellocatie", over="HoofdgebouwBouwen:Vergunningplicht", aanwijzing="ontwikkellocatie",
                    thema="Bouwen Wonen"),
            ),
            artikel(
                "Gegevens bij een aanvraag om te bouwen", lid(
                    "Bij de aanvraag zitten tekeningen van plattegrond, gevels en doorsneden, de hoogte boven peil en "
                    "een foto van de omgeving.",
                    over="HoofdgebouwBouwen:Informatieplicht", thema="Bouwen Procedures")),
            artikel(
                "Bodem onder een gebouw",
                lid("Bij de aanvraag voor een gebouw waarin mensen langer dan twee uur per dag verblijven zit een "
                    "bodemonderzoek.",
                    over="HoofdgebouwBouwen:Informatieplicht", thema="Bodem Bouwen"),
                lid("Het gebouw wordt pas in gebruik genomen als de maatregelen zijn getroffen die de vergunning "
                    "noemt.",
                    over="HoofdgebouwBouwen:Verbod", thema="Bodem Bouwen"),
            ),
            artikel(
                "Aansluiten op netten",
                lid("Een gebouw waarin mensen verblijven is aangesloten op drinkwater, elektriciteit en riolering als "
                    "de aansluiting korter is dan 40 meter.",
                    over="BouwwerkInStand:Zorgplicht", thema="Bouwen Infrastructuur"),
                lid("Een nieuw gebouw krijgt geen aansluiting op aardgas.", over="HoofdgebouwBouwen:Verbod",
                    thema="Energie Bouwen"),
            ),
            artikel("Bluswater", lid("Een gebouw is voor de brandweer te bereiken over een weg van ten minste 4,5 "
                                     "meter breed, en binnen 40 meter is bluswater.",
                                    over="HoofdgebouwBouwen:Zorgplicht", thema="Veiligheid Bouwen")),
        ),
        afdeling(
            "Slopen en in stand houden",
            artikel("Slopen", lid("Slopen van meer dan 10 m³ bouwafval wordt vier weken van tevoren gemeld, met een "
                                  "inventarisatie van asbest.",
                                 over="BouwwerkSlopen:Meldingsplicht", thema="Bouwen Gezondheid")),
            artikel("Repressief welstandstoezicht", lid("Het uiterlijk van een bouwwerk is niet in ernstige mate in "
                                                        "strijd met redelijke eisen van welstand.",
                                                       over="BouwwerkInStand:Zorgplicht", thema="Bouwen")),
            artikel("Onbruikbaar bouwwerk", lid("Een bouwwerk dat instort of dreigt in te storten wordt meteen "
                                                "afgezet.",
                                               over="BouwwerkInStand:Zorgplicht", thema="Veiligheid Bouwen")),
        ),
    ))  # fmt: skip


def laatste(naam: str) -> Hoofdstuk:
    """The closing chapter. ``naam``: of the town."""
    return Hoofdstuk("Overgang en slot", (
        afdeling(
            "Overgangsrecht",
            artikel("Bestaande bouwwerken", lid("Een bouwwerk dat er rechtmatig stond toen dit plan begon te gelden, "
                                                "mag blijven en gedeeltelijk worden vernieuwd.",
                                               over="BouwwerkInStand:Toegestaan", thema="Procedures Bouwen")),
            artikel("Bestaand gebruik", lid("Gebruik dat rechtmatig was toen dit plan begon te gelden, mag worden "
                                            "voortgezet, maar na een jaar stilstand niet worden hervat.",
                                           over="Gebruiken:Toegestaan", thema="Procedures")),
            artikel("Lopende aanvragen", lid("Op een aanvraag van voor de dag waarop dit plan begint te gelden, wordt "
                                             "beslist volgens de oude regels.",
                                            over="Bouwen:AndersGeduid", thema="Procedures")),
        ),
        afdeling(
            "Slot",
            artikel("Inwerkingtreding", lid("Dit plan geldt vanaf 1 januari 2026.", thema="Procedures")),
            artikel("Citeertitel", lid(f"Dit plan wordt aangehaald als: Omgevingsplan {naam} (fictief).",
                thema="Procedures")),
        ),
    ))  # fmt: skip
