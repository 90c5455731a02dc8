"""The chapters on companies that burden their surroundings, and on the soil."""

from __future__ import annotations

from portaal_leefomgeving_plugin.demo.plan.opstel import afdeling, artikel, lid
from portaal_leefomgeving_plugin.demo.plan.vormen import Hoofdstuk


def milieu() -> Hoofdstuk:
    return Hoofdstuk("Milieubelastende activiteiten", (
        afdeling(
            "Geluid en trillingen",
            artikel(
                "Geluid door bedrijven",
                lid("Het geluid van een bedrijf op de gevel van een geluidgevoelig gebouw is overdag niet hoger dan "
                    "de {norm:geluidgevel|waarde} die daar geldt.",
                    "wonen school sport centrum bedrijven haven agrarisch recreatie park natuur",
                    over="GeluidMaken:Toegestaan", norm="geluidgevel",
                    thema="Geluid Milieu"),
                lid("'s Avonds geldt een waarde die 5 dB(A) lager is, 's nachts een die 10 dB(A) lager is.",
                    "wonen school sport centrum bedrijven haven agrarisch recreatie park natuur",
                    over="GeluidMaken:Toegestaan", norm="geluidgevel",
                    thema="Geluid Milieu"),
                lid("Wie binnen {bedrijvigheid} een bedrijf begint dat 's nachts laadt en lost, laat bij de melding "
                    "een akoestisch onderzoek zien.", "bedrijvigheid",
                    over="GeluidMaken:Meldingsplicht", aanwijzing="bedrijvigheid", thema="Geluid Economie"),
                lid("Geluid van spelende kinderen, kerkklokken en het ophalen van afval telt niet mee.",
                    over="GeluidMaken:Toegestaan", thema="Geluid"),
            ),
            artikel(
                "Wonen bij veel geluid",
                lid("Binnen {geluid} heeft een nieuw geluidgevoelig gebouw een omgevingsvergunning nodig, met een "
                    "akoestisch onderzoek.", "geluid",
                    over="GeluidgevoeligGebouw:Vergunningplicht", aanwijzing="geluid", thema="Geluid Wonen"),
                lid("Het geluid in de verblijfsruimten is niet hoger dan de {norm:binnenniveau|waarde van 33 dB}, met "
                    "gesloten ramen.",
                    "geluid",
                    over="GeluidgevoeligGebouw:Vergunningplicht", aanwijzing="geluid", norm="binnenniveau",
                    thema="Geluid Gezondheid"),
                lid("Binnen {geluidhoog} is een nieuw geluidgevoelig gebouw verboden.", "geluidhoog",
                    over="GeluidgevoeligGebouw:Verbod",
                    aanwijzing="geluidhoog", thema="Geluid Gezondheid"),
            ),
            artikel(
                "Geluidszone van het industrieterrein",
                lid("Binnen {geluidszone} laat wie een geluidgevoelig gebouw wil bouwen zien dat het geluid van alle "
                    "bedrijven samen op de gevel niet hoger is dan 55 dB.", "geluidszone",
                    over="GeluidgevoeligGebouw:Vergunningplicht", aanwijzing="geluidszone", thema="Geluid Wonen"),
                lid("Een bedrijf binnen {bedrijvigheid} meldt elk jaar hoeveel geluid het aan de rand van "
                    "{geluidszone} maakt.",
                    "bedrijvigheid", over="GeluidMaken:Informatieplicht", thema="Geluid Economie"),
            ),
            artikel(
                "Stilte",
                lid("Binnen {stilte} is het verboden versterkte muziek te maken of een motor te gebruiken die niet "
                    "voor beheer of landbouw nodig is.", "stilte",
                    over="GeluidMaken:Verbod", aanwijzing="stilte", thema="Geluid Natuur"),
                lid("Binnen {stilte} is het geluid van een bedrijf op 50 meter van zijn grens niet hoger dan 40 "
                    "dB(A).", "stilte",
                    over="GeluidMaken:Zorgplicht", aanwijzing="stilte", thema="Geluid Natuur"),
            ),
            artikel(
                "Trillingen door treinen",
                lid("Binnen {trillingzone} zit bij de aanvraag voor een woning een onderzoek naar trillingen.",
                    "trillingzone",
                    over="GeluidgevoeligGebouw:Informatieplicht", aanwijzing="trillingzone", thema="Gezondheid Wonen"),
            ),
            artikel(
                "Bouwlawaai",
                lid("Bouwen en slopen met lawaai gebeurt op maandag tot en met zaterdag tussen 7.00 en 19.00 uur.",
                    over="BouwwerkSlopen:Toegestaan HoofdgebouwBouwen:Toegestaan", thema="Geluid"),
                lid("Heien wordt een week van tevoren aan de omwonenden verteld.",
                    over="TrillingMaken:Informatieplicht",
                    thema="Geluid"),
            ),
            artikel("Trillingen", lid("Trillingen in een woning zijn niet sterker dan 0,1 gemiddeld en 0,4 op het "
                                      "hoogst.",
                                     over="TrillingMaken:Zorgplicht", thema="Gezondheid Milieu")),
        ),
        afdeling(
            "Geur, licht en lucht",
            artikel(
                "Geur",
                lid("Binnen {geurgevoelig} is de geur van een bedrijf in 98 procent van de tijd niet sterker dan 0,5 "
                    "odour unit per m³.", "geurgevoelig",
                    over="GeurVerspreiden:Zorgplicht", aanwijzing="geurgevoelig", thema="Lucht Gezondheid"),
                lid("Een stal staat ten minste 100 meter van {geurgevoelig}.", "geurgevoelig",
                    over="DierenHouden:Verbod", aanwijzing="geurgevoelig",
                    thema="Landbouw Lucht"),
                lid("Wie bedrijfsmatig eten bereidt, voert de damp ten minste 2 meter boven het dak af of door een "
                    "ontgeuringsfilter.",
                    over="GeurVerspreiden:Zorgplicht", thema="Lucht"),
            ),
            artikel(
                "Mest en veevoer",
                lid("Vaste mest en kuilvoer liggen ten minste 50 meter van een woning van een ander.",
                    over="GeurVerspreiden:Verbod", thema="Landbouw Lucht"),
            ),
            artikel("Lichthinder", lid("Terreinverlichting schijnt niet rechtstreeks in een woning.",
                over="LichtHinder:Zorgplicht", thema="Milieu")),
            artikel(
                "Kwaliteit van de lucht", lid(
                    "Binnen {luchtkwaliteit} is de concentratie stikstofdioxide in de buitenlucht vanaf 2030 "
                    "gemiddeld over een jaar ten hoogste "
                    "20 microgram per m³. De gemeente neemt maatregelen als deze omgevingswaarde dreigt te worden "
                    "overschreden.",
                    "luchtkwaliteit", norm="lucht", thema="Lucht Gezondheid")),
            artikel(
                "Hout stoken",
                lid("Binnen {luchtkwaliteit} wordt een nieuwe kachel voor hout of pellets vier weken van tevoren "
                    "gemeld.",
                    "luchtkwaliteit", over="HoutStoken:Meldingsplicht", aanwijzing="luchtkwaliteit",
                    thema="Lucht Gezondheid"),
            ),
            artikel("Afval verbranden", lid("Het is verboden in de open lucht afval te verbranden.",
                over="AfvalVerbranden:Verbod", thema="Lucht Gezondheid")),
        ),
        afdeling(
            "Gevaarlijke stoffen",
            artikel(
                "Opslag in de haven",
                lid("Het is verboden om binnen {haven} zonder omgevingsvergunning meer dan 10.000 kilogram verpakte "
                    "gevaarlijke stoffen op te slaan.", "haven",
                    over="GevaarlijkOpslaan:Vergunningplicht", thema="Veiligheid Milieu"),
                lid("De opslag staat in een brandcompartiment met een opvangbak, ten minste 20 meter van de kade.",
                    "haven",
                    over="GevaarlijkOpslaan:Vergunningplicht", thema="Veiligheid Bodem"),
                lid("Een lijst van de stoffen en hun plaats ligt bij de poort, voor de brandweer.", "haven",
                    over="GevaarlijkOpslaan:Informatieplicht",
                    thema="Veiligheid"),
            ),
            artikel(
                "Opslag elders",
                lid("Verpakte gevaarlijke stoffen worden opgeslagen tot de hoeveelheden in deze tabel.\n"
                    "|=Zonder melding toegestane hoeveelheden\n|Stof|Voorbeeld|Hoeveelheid\n|brandbare "
                    "gassen|spuitbussen|50 kg\n"
                    "|brandbare vloeistoffen|verf, aceton|25 liter\n|bijtende stoffen|accuzuur|50 liter",
                    over="GevaarlijkOpslaan:Toegestaan", thema="Veiligheid"),
                lid("Meer dan deze hoeveelheden wordt vier weken van tevoren gemeld.",
                    over="GevaarlijkOpslaan:Meldingsplicht", thema="Veiligheid"),
                lid("Binnen {wonen} en {school} is opslag van meer dan deze hoeveelheden verboden.", "wonen school",
                    over="GevaarlijkOpslaan:Verbod",
                    thema="Veiligheid"),
                lid("Binnen {bedrijven} is opslag tot 10.000 kilogram na een melding toegestaan.", "bedrijven",
                    over="GevaarlijkOpslaan:Meldingsplicht",
                    thema="Veiligheid"),
                lid("Consumentenvuurwerk wordt opgeslagen op ten minste 8 meter van een kwetsbaar gebouw.",
                    over="VuurwerkOpslaan:Meldingsplicht",
                    thema="Veiligheid"),
            ),
            artikel(
                "Bouwen bij gevaarlijke stoffen",
                lid("Binnen {plaatsgebonden} is een nieuw kwetsbaar gebouw verboden.", "plaatsgebonden",
                    over="KwetsbaarGebouw:Verbod",
                    aanwijzing="plaatsgebonden", thema="Veiligheid"),
                lid("Binnen {brand} heeft een kwetsbaar gebouw een omgevingsvergunning nodig, met maatregelen tegen "
                    "brand van buiten.", "brand",
                    over="KwetsbaarGebouw:Vergunningplicht", aanwijzing="brand", thema="Veiligheid Bouwen"),
                lid("Binnen {gifwolk} kan in een kwetsbaar gebouw de ventilatie met één handeling worden uitgezet.",
                    "gifwolk", over="KwetsbaarGebouw:Zorgplicht", aanwijzing="gifwolk", thema="Veiligheid Bouwen"),
                lid("Binnen {buisleiding} is een gebouw verboden en heeft graven een omgevingsvergunning nodig.",
                    "buisleiding", over="GravenBijLeiding:Vergunningplicht Bouwen:Verbod", aanwijzing="buisleiding",
                    thema="Veiligheid Infrastructuur"),
            ),
        ),
        afdeling(
            "Lozen",
            artikel(
                "Afvalwater",
                lid("Huishoudelijk afvalwater wordt geloosd op het vuilwaterriool als dat binnen 40 meter ligt.",
                    over="Lozen:Toegestaan", thema="Water"),
                lid("Binnen {agrarisch} mag het, waar geen riool is, na zuivering op het oppervlaktewater.",
                    "agrarisch", over="Lozen:Meldingsplicht",
                    thema="Water"),
                lid("Afvalwater van een bedrijf met meer dan 20 milligram olie per liter gaat eerst door een "
                    "afscheider.", over="Lozen:Zorgplicht",
                    thema="Water Milieu"),
                lid("Het is verboden afvalwater in de bodem te lozen.", over="Lozen:Verbod", thema="Water Bodem"),
            ),
            artikel(
                "Wassen van voertuigen",
                lid("Voertuigen van een bedrijf worden gewassen boven een vloeistofdichte vloer met een "
                    "olieafscheider.",
                    over="Lozen:Zorgplicht BodemBelasten:Zorgplicht", thema="Water Bodem"),
                lid("Een afscheider wordt zo vaak geleegd als voor een goede werking nodig is.",
                    over="Lozen:Zorgplicht",
                    thema="Water Milieu"),
            ),
            artikel(
                "Hemelwater",
                lid("Hemelwater van een nieuw gebouw wordt op eigen terrein verwerkt: ten minste 60 liter per m² dak "
                    "en verharding.",
                    over="LozenHemelwater:Zorgplicht", thema="Water Duurzaamheid"),
                lid("Binnen {centrum} mag de berging met anderen worden gedeeld.", "centrum",
                    over="LozenHemelwater:Toegestaan", thema="Water"),
            ),
        ),
    ))  # fmt: skip


def bodem() -> Hoofdstuk:
    return Hoofdstuk("Bodem", (
        afdeling(
            "Graven",
            artikel(
                "Graven in de bodem",
                lid("Graven in meer dan 25 m³ bodem wordt een week van tevoren gemeld.", over="Graven:Meldingsplicht",
                    thema="Bodem"),
                lid("Wie onverwacht op verontreiniging stuit, legt het werk stil en meldt dat meteen.",
                    over="Graven:Informatieplicht", thema="Bodem"),
            ),
            artikel(
                "Graven in verontreinigde bodem",
                lid("Het is verboden om binnen {verontreinigd} zonder omgevingsvergunning in de bodem te graven.",
                    "verontreinigd",
                    over="GravenVerontreinigd:Vergunningplicht", aanwijzing="verontreinigd", thema="Bodem Gezondheid"),
                lid("Verontreinigde en schone grond worden gescheiden gehouden en afgevoerd met een "
                    "begeleidingsbrief.", "verontreinigd",
                    over="GravenVerontreinigd:Zorgplicht", aanwijzing="verontreinigd", thema="Bodem Milieu"),
                lid("Onttrekken van grondwater is binnen {verontreinigd} verboden.", "verontreinigd",
                    over="GravenVerontreinigd:Verbod",
                    aanwijzing="verontreinigd", thema="Bodem Water"),
                lid("Een gebouw met een verblijfsruimte op {verontreinigd} wordt pas gebouwd als de bodem daarvoor "
                    "geschikt is gemaakt.", "verontreinigd",
                    over="HoofdgebouwBouwen:Verbod", aanwijzing="verontreinigd", thema="Bodem Bouwen"),
            ),
        ),
        afdeling(
            "Grond toepassen",
            artikel(
                "Klasse van de grond",
                lid("Binnen {bodemlandbouwnatuur} wordt alleen grond van de klasse landbouw en natuur toegepast.",
                    "bodemlandbouwnatuur",
                    over="GrondToepassen:Meldingsplicht", aanwijzing="bodemlandbouwnatuur", thema="Bodem"),
                lid("Binnen {bodemwonen} wordt grond van de klasse wonen of schoner toegepast.", "bodemwonen",
                    over="GrondToepassen:Meldingsplicht",
                    aanwijzing="bodemwonen", thema="Bodem"),
                lid("Binnen {bodemindustrie} wordt grond van de klasse industrie of schoner toegepast.",
                    "bodemindustrie",
                    over="GrondToepassen:Meldingsplicht", aanwijzing="bodemindustrie", thema="Bodem"),
                lid("In een moestuin en op een speelplek is de bovenste meter altijd van de klasse landbouw en "
                    "natuur.", over="GrondToepassen:Zorgplicht",
                    thema="Bodem Gezondheid"),
            ),
            artikel("Bodembedreigende activiteiten", lid("Een bodembedreigende activiteit wordt verricht boven een "
                                                         "vloeistofkerende voorziening.",
                                                        over="BodemBelasten:Zorgplicht", thema="Bodem Milieu")),
        ),
    ))  # fmt: skip
