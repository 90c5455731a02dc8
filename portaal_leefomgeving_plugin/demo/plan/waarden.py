"""The chapters on heritage, water, nature and landscape, energy, and the zones along roads and railway."""

from __future__ import annotations

from portaal_leefomgeving_plugin.demo.plan.opstel import afdeling, artikel, lid
from portaal_leefomgeving_plugin.demo.plan.vormen import Hoofdstuk


def erfgoed() -> Hoofdstuk:
    return Hoofdstuk("Erfgoed", (
        afdeling(
            "Monumenten en karakteristieke panden",
            artikel(
                "Gemeentelijk monument",
                lid("Het is verboden om zonder omgevingsvergunning een van {monumenten} te slopen, te verplaatsen of "
                    "te wijzigen.", "monumenten",
                    over="MonumentWijzigen:Vergunningplicht", aanwijzing="monumenten", thema="Erfgoed"),
                lid("Gewoon onderhoud met dezelfde materialen, kleuren en vormen is zonder vergunning toegestaan.",
                    "monumenten",
                    over="MonumentOnderhouden:Toegestaan", aanwijzing="monumenten", thema="Erfgoed"),
                lid("De eigenaar houdt het monument zo in stand dat het behouden blijft.", "monumenten",
                    over="MonumentOnderhouden:Zorgplicht",
                    aanwijzing="monumenten", thema="Erfgoed"),
            ),
            artikel("Karakteristieke panden", lid("Het is verboden om zonder omgevingsvergunning {karakteristiek} "
                                                  "geheel of voor een deel te slopen.", "karakteristiek",
                                                 over="KarakteristiekSlopen:Vergunningplicht",
                                                 aanwijzing="karakteristiek", thema="Erfgoed Bouwen")),
            artikel(
                "Beschermd dorpsgezicht",
                lid("Binnen {dorpsgezicht} heeft een verandering van een gevel of dak die vanaf de weg te zien is een "
                    "omgevingsvergunning nodig.", "dorpsgezicht", over="GezichtWijzigen:Vergunningplicht",
                    aanwijzing="dorpsgezicht", thema="Erfgoed"),
                lid("Binnen {dorpsgezicht} is slopen zonder omgevingsvergunning verboden.", "dorpsgezicht",
                    over="BouwwerkSlopen:Vergunningplicht", aanwijzing="dorpsgezicht", thema="Erfgoed"),
                lid("Langs {lint} blijven de afwisseling van erven en doorzichten en de rooilijn behouden.", "lint",
                    over="Bouwen:Zorgplicht", aanwijzing="lint", thema="Erfgoed Landschap"),
            ),
            artikel("Molenbiotoop", lid("Binnen {molenbiotoop} is een bouwwerk of boom hoger dan een vijftigste van "
                                        "de afstand tot de molen verboden.", "molenbiotoop",
                                       over="HoogBijMolen:Verbod", aanwijzing="molenbiotoop",
                                       thema="Erfgoed Landschap")),
        ),
        afdeling(
            "Archeologie",
            artikel(
                "Graven bij archeologische verwachting",
                lid("Binnen {archeologiehoog} heeft graven dieper dan 0,3 meter over meer dan 50 m² een "
                    "omgevingsvergunning nodig.", "archeologiehoog",
                    over="GravenArcheologie:Vergunningplicht", aanwijzing="archeologiehoog", thema="Erfgoed Bodem"),
                lid("Binnen {archeologiemiddel} is dat zo bij graven dieper dan 0,5 meter over meer dan 500 m².",
                    "archeologiemiddel",
                    over="GravenArcheologie:Vergunningplicht", aanwijzing="archeologiemiddel", thema="Erfgoed Bodem"),
                lid("Bij de aanvraag zit een rapport over de archeologische waarde van het terrein.",
                    "archeologiehoog archeologiemiddel",
                    over="GravenArcheologie:Informatieplicht", thema="Erfgoed"),
            ),
            artikel("Vondsten", lid("Een vondst waarvan men weet of hoort te weten dat zij archeologisch is, wordt "
                                    "meteen gemeld.",
                                   over="Graven:Informatieplicht", thema="Erfgoed")),
        ),
    ))  # fmt: skip


def water() -> Hoofdstuk:
    return Hoofdstuk("Water", (
        afdeling(
            "Waterkering",
            artikel(
                "De ringdijk",
                lid("Binnen {kernzone} is elk bouwwerk en elke beplanting verboden.", "kernzone",
                    over="GravenBijKering:Verbod",
                    aanwijzing="kernzone", thema="Water Veiligheid"),
                lid("Het is verboden om in {kering} te graven, te heien of te bouwen.", "kering",
                    over="GravenBijKering:Verbod", aanwijzing="kering",
                    thema="Water Veiligheid"),
                lid("Binnen {keringzone} heeft graven, heien of bouwen een omgevingsvergunning nodig, met advies van "
                    "de dijkbeheerder.", "keringzone",
                    over="GravenBijKering:Vergunningplicht", aanwijzing="keringzone", thema="Water Veiligheid"),
                lid("Binnen {keringzone} worden geen bomen geplant die hoger dan 5 meter worden.", "keringzone",
                    over="GravenBijKering:Verbod",
                    aanwijzing="keringzone", thema="Water"),
                lid("Tussen 1 oktober en 1 april wordt binnen {keringzone} niet gegraven.", "keringzone",
                    over="GravenBijKering:Verbod",
                    aanwijzing="keringzone", thema="Water Veiligheid"),
            ),
        ),
        afdeling(
            "Drinkwater",
            artikel(
                "Waterwinning",
                lid("Binnen {waterwingebied} is elke activiteit verboden die niet voor de drinkwaterwinning is.",
                    "waterwingebied", over="GrondwaterRaken:Verbod Bouwen:Verbod", aanwijzing="waterwingebied",
                    thema="Water Gezondheid"),
                lid("Binnen {grondwater} heeft boren dieper dan 3 meter een omgevingsvergunning nodig.", "grondwater",
                    over="GrondwaterRaken:Vergunningplicht", aanwijzing="grondwater", thema="Water Bodem"),
                lid("Binnen {grondwater} is een bodemenergiesysteem verboden.", "grondwater",
                    over="Bodemenergie:Verbod",
                    aanwijzing="grondwater", thema="Water Energie"),
            ),
        ),
        afdeling(
            "Ruimte voor water",
            artikel(
                "Waterberging",
                lid("Wie binnen {waterberging} meer dan 500 m² verhardt, graaft een tiende daarvan als water.",
                    "waterberging",
                    over="VerhardingAanleggen:Vergunningplicht", aanwijzing="waterberging", thema="Water Duurzaamheid"),
                lid("Een sloot dempen is binnen {waterberging} verboden zonder omgevingsvergunning.", "waterberging",
                    over="DempenSloot:Vergunningplicht",
                    aanwijzing="waterberging", thema="Water"),
            ),
            artikel("Verharding", lid("Een tuin of erf wordt voor niet meer dan de helft verhard.",
                over="VerhardingAanleggen:Zorgplicht",
                                     thema="Water Duurzaamheid")),
        ),
    ))  # fmt: skip


def natuur() -> Hoofdstuk:
    return Hoofdstuk("Natuur en landschap", (
        afdeling(
            "Natuur",
            artikel(
                "Bij Natura 2000",
                lid("Wie binnen {natura2000} bouwt, graaft of een evenement houdt, laat zien dat de natuur er niet "
                    "door achteruitgaat.", "natura2000",
                    over="Bouwen:Informatieplicht EvenementHouden:Informatieplicht", aanwijzing="natura2000",
                    thema="Natuur"),
                lid("Binnen {natura2000} is een ligplaats verboden.", "natura2000", over="Ligplaats:Verbod",
                    aanwijzing="natura2000", thema="Natuur Water"),
            ),
            artikel("Nesten en verblijven", lid("Voor het slopen of het isoleren van een gevel wordt onderzocht of er "
                                                "vogels of vleermuizen wonen.",
                                               over="BouwwerkSlopen:Zorgplicht", thema="Natuur Bouwen")),
        ),
        afdeling(
            "Landschap",
            artikel(
                "Open polderlandschap",
                lid("Binnen {openlandschap} is bebouwing buiten een bestaand erf verboden.", "openlandschap",
                    over="Bouwen:Verbod",
                    aanwijzing="openlandschap", thema="Landschap"),
                lid("Beplanting hoger dan 1,5 meter heeft binnen {openlandschap} een omgevingsvergunning nodig.",
                    "openlandschap",
                    over="Grondwerk:Vergunningplicht", aanwijzing="openlandschap", thema="Landschap Natuur"),
                lid("Het patroon van sloten en kavels blijft herkenbaar.", "openlandschap",
                    over="DempenSloot:Zorgplicht", aanwijzing="openlandschap",
                    thema="Landschap Erfgoed"),
            ),
        ),
    ))  # fmt: skip


def energie() -> Hoofdstuk:
    return Hoofdstuk("Energie", (
        afdeling(
            "Zon en wind",
            artikel(
                "Zonnepanelen op het dak",
                lid("Zonnepanelen op een dak zijn zonder vergunning toegestaan als ze binnen het dakvlak blijven.",
                    over="ZonnepanelenDak:Toegestaan",
                    thema="Energie Duurzaamheid"),
                lid("Op {karakteristiek} en {monumenten} hebben zonnepanelen een omgevingsvergunning nodig.",
                    "karakteristiek monumenten",
                    over="ZonnepanelenDak:Vergunningplicht", thema="Energie Erfgoed"),
            ),
            artikel(
                "Zonneveld",
                lid("Een zonneveld is alleen binnen {zonneveld} toegestaan, met een omgevingsvergunning voor ten "
                    "hoogste 25 jaar.", "zonneveld",
                    over="ZonneveldAanleggen:Vergunningplicht", aanwijzing="zonneveld", thema="Energie Landschap"),
                lid("De panelen zijn niet hoger dan 1,5 meter en een kwart van het terrein blijft groen.", "zonneveld",
                    over="ZonneveldAanleggen:Vergunningplicht", aanwijzing="zonneveld", thema="Energie Natuur"),
                lid("Buiten {zonneveld} is een zonneveld verboden.", over="ZonneveldAanleggen:Verbod", thema="Energie"),
            ),
            artikel(
                "Windturbines",
                lid("Binnen {windenergie} heeft een windturbine een omgevingsvergunning nodig.", "windenergie",
                    over="WindturbineBouwen:Vergunningplicht",
                    aanwijzing="windenergie", thema="Energie"),
                lid("De tip van de wieken komt niet hoger dan de {norm:turbine}.", "windenergie",
                    over="WindturbineBouwen:Vergunningplicht",
                    aanwijzing="windenergie", norm="turbine", thema="Energie Landschap"),
                lid("Elders is een windturbine hoger dan 15 meter verboden.", over="WindturbineBouwen:Verbod",
                    thema="Energie Landschap"),
            ),
        ),
        afdeling(
            "Warmte en laden",
            artikel("Bodemenergie", lid("Een gesloten bodemenergiesysteem wordt vier weken van tevoren gemeld en "
                                        "stoort geen ander systeem.",
                                       over="Bodemenergie:Meldingsplicht", thema="Energie Bodem")),
            artikel("Laadpalen", lid("Bij een nieuw parkeerterrein van meer dan tien plaatsen is een op de vijf "
                                     "plaatsen voorbereid op laden.",
                                    over="Laadpaal:Zorgplicht", thema="Energie Mobiliteit")),
        ),
    ))  # fmt: skip


def infrastructuur() -> Hoofdstuk:
    return Hoofdstuk("Spoor en hoofdwegen", (
        afdeling(
            "Spoor",
            artikel(
                "Werken bij het spoor",
                lid("Binnen {spoorzone} heeft bouwen, graven of een kraan opstellen een omgevingsvergunning nodig.",
                    "spoorzone",
                    over="WerkBijSpoor:Vergunningplicht", aanwijzing="spoorzone", thema="Infrastructuur Veiligheid"),
                lid("Het is verboden {spoor} buiten een overgang over te steken met machines.", "spoor",
                    over="WerkBijSpoor:Verbod",
                    thema="Infrastructuur Veiligheid"),
            ),
        ),
        afdeling(
            "Hoofdwegen",
            artikel(
                "Werken bij een hoofdweg",
                lid("Wie binnen {wegzone} graaft of bouwt, meldt dat vier weken van tevoren.", "wegzone",
                    over="WerkBijWeg:Meldingsplicht",
                    aanwijzing="wegzone", thema="Mobiliteit Infrastructuur"),
                lid("Binnen {wegzone} is een bouwwerk dat het uitzicht op de weg belemmert verboden.", "wegzone",
                    over="WerkBijWeg:Verbod",
                    aanwijzing="wegzone", thema="Mobiliteit Veiligheid"),
            ),
        ),
    ))  # fmt: skip
