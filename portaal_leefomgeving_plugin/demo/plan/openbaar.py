"""The chapter on the public space: trees, driveways, playgrounds, events, terraces, advertising and parking."""

from __future__ import annotations

from portaal_leefomgeving_plugin.demo.plan.opstel import afdeling, artikel, lid
from portaal_leefomgeving_plugin.demo.plan.vormen import Hoofdstuk


def hoofdstuk() -> Hoofdstuk:
    return Hoofdstuk("Openbare ruimte", (
        afdeling(
            "Bomen",
            artikel(
                "Boom kappen in de bebouwde kom",
                lid("Het is verboden om binnen {kom} zonder omgevingsvergunning een boom te kappen waarvan de stam op "
                    "1,3 meter hoogte dikker is dan 20 centimeter.",
                    "kom", over="BoomKappen:Vergunningplicht", aanwijzing="kom", thema="Natuur"),
                lid("De vergunning wordt geweigerd als het belang van de boom voor natuur, landschap of leefbaarheid "
                    "zwaarder weegt.", "kom",
                    over="BoomKappen:Vergunningplicht", aanwijzing="kom", thema="Natuur"),
                lid("Aan de vergunning kan worden verbonden dat binnen een jaar een nieuwe boom wordt geplant.", "kom",
                    over="BoomKappen:Vergunningplicht", thema="Natuur"),
                sleutel="kappen",
            ),
            artikel(
                "Groenstructuur",
                lid("Binnen {groenstructuur} is het kappen van een boom verboden, tenzij die dood is of gevaar geeft.",
                    "groenstructuur", over="BoomKappen:Verbod", aanwijzing="groenstructuur", thema="Natuur"),
            ),
            artikel(
                "Boom kappen elders",
                lid("Een boom die dood is of meteen gevaar geeft mag worden gekapt nadat dat is gemeld.",
                    over="BoomKappen:Meldingsplicht",
                    thema="Natuur Veiligheid"),
                lid("Fruitbomen, kweekgoed en bomen tot 20 centimeter dik mogen zonder vergunning worden gekapt.",
                    over="BoomKappen:Toegestaan",
                    thema="Natuur"),
            ),
        ),
        afdeling(
            "Wegen en uitritten",
            artikel(
                "Uitrit",
                lid("Wie een uitrit naar een gemeenteweg maakt of verandert, meldt dat vier weken van tevoren.",
                    over="UitritMaken:Meldingsplicht",
                    thema="Mobiliteit"),
                lid("De uitrit is niet toegestaan als het verkeer er onveilig door wordt, er zonder noodzaak een "
                    "parkeerplaats verdwijnt, of er al een uitrit is.",
                    over="UitritMaken:Verbod", thema="Mobiliteit"),
                lid("Langs {hoofdwegen} heeft een uitrit een omgevingsvergunning nodig.", "hoofdwegen wegzone",
                    over="UitritMaken:Vergunningplicht", aanwijzing="wegzone", thema="Mobiliteit"),
            ),
            artikel("Voorwerpen op de weg", lid("Een container, steiger of hijskraan op de weg wordt vijf werkdagen "
                                                "van tevoren gemeld en belemmert het verkeer niet.",
                                               over="VoorwerpPlaatsen:Meldingsplicht", thema="Mobiliteit")),
            artikel(
                "Kabels en leidingen",
                lid("Wie een kabel of leiding in openbare grond legt, meldt dat acht weken van tevoren.",
                    over="KabelLeggen:Meldingsplicht",
                    thema="Infrastructuur"),
                lid("Binnen {kom} liggen kabels en leidingen ten minste 2,5 meter uit het hart van een boom.", "kom",
                    over="KabelLeggen:Zorgplicht",
                    thema="Infrastructuur Natuur"),
            ),
        ),
        afdeling(
            "Spelen",
            artikel(
                "Een speelplek aanleggen",
                lid("Het is verboden om binnen {speel} zonder omgevingsvergunning een speelplek aan te leggen of uit "
                    "te breiden.", "speel",
                    over="SpeelplekAanleggen:Vergunningplicht", aanwijzing="speel", thema="Recreatie Gezondheid"),
                lid("De vergunning wordt verleend als de speelplek:\n- veilig te bereiken is zonder een hoofdweg over "
                    "te steken;\n"
                    "- ten minste 10 meter van de gevel van de dichtstbijzijnde woning ligt;\n- ook te gebruiken is "
                    "door kinderen met een beperking.", "speel",
                    over="SpeelplekAanleggen:Vergunningplicht", aanwijzing="speel", thema="Recreatie Gezondheid"),
                lid("Buiten {speel} wordt een speelplek vier weken van tevoren gemeld.",
                    over="SpeelplekAanleggen:Meldingsplicht",
                    thema="Recreatie"),
                sleutel="speelplek",
            ),
            artikel(
                "Honden",
                lid("Binnen {hondenlosloop} mag een hond los lopen.", "hondenlosloop", over="HondLosLaten:Toegestaan",
                    aanwijzing="hondenlosloop", thema="Recreatie"),
                lid("Op een speelplek en elders binnen de bebouwde kom is een hond aangelijnd.",
                    over="HondLosLaten:Verbod",
                    thema="Recreatie Veiligheid"),
            ),
            artikel(
                "Een speelplek op verontreinigde bodem",
                lid("Binnen {verontreinigd} wordt een speelplek alleen toegelaten als een bodemonderzoek aantoont dat "
                    "de bodemkwaliteit geschikt is voor spelende kinderen.",
                    "verontreinigd", over="SpeelplekAanleggen:Vergunningplicht", aanwijzing="verontreinigd",
                    thema="Bodem Gezondheid"),
                lid("Bij de aanvraag, bedoeld in [[speelplek]], zit dan een onderzoek van de bovenste meter, ten "
                    "hoogste vijf jaar oud.",
                    "verontreinigd", over="SpeelplekAanleggen:Informatieplicht", aanwijzing="verontreinigd",
                    thema="Bodem Gezondheid"),
                lid("Is de bodem niet geschikt, dan is de speelplek verboden tot een leeflaag van ten minste 1 meter "
                    "schone grond is aangebracht.",
                    "verontreinigd", over="SpeelplekAanleggen:Verbod", aanwijzing="verontreinigd",
                    thema="Bodem Gezondheid"),
            ),
            artikel("Geluid bij een speelplek", lid("Binnen {geluidhoog} wordt geen nieuwe speelplek aangelegd, "
                                                    "tenzij een scherm of gebouw het geluid tot 55 dB beperkt.",
                                                  "geluidhoog", over="SpeelplekAanleggen:Verbod",
                                                  aanwijzing="geluidhoog", thema="Geluid Gezondheid")),
        ),
        afdeling(
            "Evenementen en horeca",
            artikel(
                "Evenementen",
                lid("Een evenement met meer dan 250 bezoekers op {evenementen} heeft een omgevingsvergunning nodig.",
                    "evenementen",
                    over="EvenementHouden:Vergunningplicht", aanwijzing="evenementen", thema="Recreatie Geluid"),
                lid("Op een evenemententerrein zijn per jaar ten hoogste zes dagen met versterkte muziek toegestaan, "
                    "tot 23.00 uur.", "evenementen",
                    over="EvenementHouden:Toegestaan", aanwijzing="evenementen", thema="Geluid"),
                lid("Een klein evenement elders wordt drie weken van tevoren gemeld.",
                    over="EvenementHouden:Meldingsplicht", thema="Recreatie"),
            ),
            artikel(
                "Horeca en terrassen",
                lid("Binnen {horecagebied} is voor een nieuw horecabedrijf een omgevingsvergunning nodig.",
                    "horecagebied",
                    over="Horeca:Vergunningplicht", thema="Economie"),
                lid("Een terras binnen {horecagebied} laat op de stoep 1,8 meter vrij en sluit om 23.00 uur, op "
                    "vrijdag en zaterdag om middernacht.",
                    "horecagebied", over="TerrasPlaatsen:Toegestaan", thema="Economie Geluid"),
                lid("Buiten {horecagebied} is een nieuw horecabedrijf verboden.", over="Horeca:Verbod",
                    thema="Economie"),
            ),
            artikel(
                "Winkelen",
                lid("Een nieuwe winkel is binnen {winkelgebied} zonder vergunning toegestaan.", "winkelgebied",
                    over="Winkel:Toegestaan", aanwijzing="winkelgebied", thema="Economie"),
                lid("Elders heeft een nieuwe winkel een omgevingsvergunning nodig.", over="Winkel:Vergunningplicht",
                    thema="Economie"),
            ),
            artikel("Standplaats", lid("Een standplaats voor verkoop op of aan de weg heeft een omgevingsvergunning "
                                       "nodig.",
                                      over="Standplaats:Vergunningplicht", thema="Economie")),
        ),
        afdeling(
            "Reclame en parkeren",
            artikel(
                "Reclame",
                lid("Reclame aan een gevel tot 0,5 m² over een beroep of bedrijf in het gebouw is toegestaan.",
                    over="ReclameMaken:Toegestaan",
                    thema="Economie"),
                lid("Grotere of verlichte reclame heeft een omgevingsvergunning nodig.",
                    over="ReclameMaken:Vergunningplicht", thema="Economie"),
                lid("Binnen {reclamevrij} is reclame langs de weg verboden.", "reclamevrij",
                    over="ReclameMaken:Verbod", thema="Landschap"),
                lid("Bewegende beelden aan een gevel zijn binnen {centrum} verboden.", "centrum",
                    over="ReclameMaken:Verbod", thema="Mobiliteit"),
            ),
            artikel(
                "Parkeren",
                lid("Bij een nieuw gebouw is op eigen terrein genoeg parkeergelegenheid: voor een woning 1,4 plaats, "
                    "voor 100 m² kantoor 1,5 plaats.",
                    over="Parkeren:Zorgplicht", thema="Mobiliteit"),
                lid("Binnen {betaaldparkeren} is dat 0,8 plaats per woning, en mag het in een garage binnen 300 "
                    "meter.", "betaaldparkeren",
                    over="Parkeren:Toegestaan", thema="Mobiliteit"),
                lid("Binnen {vergunningparkeren} krijgt een nieuwe woning geen parkeervergunning voor de straat.",
                    "vergunningparkeren", over="Parkeren:Verbod", thema="Mobiliteit"),
                lid("Binnen {milieuzone} is een vrachtauto van emissieklasse 5 of lager verboden.", "milieuzone",
                    over="VerkeerAfwikkelen:Verbod", aanwijzing="milieuzone", thema="Lucht Mobiliteit"),
                lid("Bij elke woning is een stalling voor twee fietsen.", over="Parkeren:Zorgplicht",
                    thema="Mobiliteit Duurzaamheid"),
            ),
        ),
    ))  # fmt: skip
