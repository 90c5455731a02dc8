"""The addresses around a place in words: headings of its files, where they come from, what is not sure of them."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from portaal_leefomgeving_plugin.domain.verdict import Bronstand
from portaal_leefomgeving_plugin.host.wording import datum, tijdstip
from portaal_leefomgeving_plugin.services.omwonenden import Omwonenden, Voorbehoud
from portaal_leefomgeving_plugin.services.omwonenden_export import Woorden

translate = QCoreApplication.translate


def woorden() -> Woorden:
    """What a mail merge calls the columns."""
    return Woorden(
        koppen=(
            translate("omwonenden", "Aan"),
            translate("omwonenden", "Adresregel"),
            translate("omwonenden", "Postregel"),
            translate("omwonenden", "Straat"),
            translate("omwonenden", "Huisnummer"),
            translate("omwonenden", "Huisletter"),
            translate("omwonenden", "Toevoeging"),
            translate("omwonenden", "Postcode"),
            translate("omwonenden", "Woonplaats"),
            translate("omwonenden", "Gebruiksdoel"),
            translate("omwonenden", "Afstand (m)"),
            translate("omwonenden", "BAG-id adres"),
            translate("omwonenden", "BAG-id pand"),
        ),
        aan_bewoners=translate("omwonenden", "Aan de bewoners van"),
        aan_gebruikers=translate("omwonenden", "Aan de gebruikers van"),
        blad_adressen=translate("omwonenden", "Adressen"),
        blad_verantwoording=translate("omwonenden", "Verantwoording"),
    )


def aantal(omwonenden: Omwonenden) -> str:
    """How many addresses: "38 adressen in 31 panden"."""
    n, panden = len(omwonenden.adressen), omwonenden.panden
    number = QLocale().toString
    if n == 0:
        return translate("omwonenden", "Geen adressen in deze zone")
    if n == 1:
        return translate("omwonenden", "1 adres in deze zone")
    if not panden:
        return translate("omwonenden", "{n} adressen in deze zone").format(n=number(n))
    return translate("omwonenden", "{n} adressen in {panden} panden").format(n=number(n), panden=number(panden))


def telling(omwonenden: Omwonenden, *, meeste: int | None = None) -> list[str]:
    """A line per use: "woonfunctie: 31". ``meeste``: no more lines than this, the last for what is left."""
    unknown, number = translate("omwonenden", "gebruiksdoel niet bekend"), QLocale().toString
    uses = omwonenden.per_gebruiksdoel()
    shown = uses if meeste is None or len(uses) <= meeste else uses[: meeste - 1]
    lines = [f"{use or unknown}: {number(n)}" for use, n in shown]
    if left := uses[len(shown) :]:
        rest = translate("omwonenden", "en {n} andere gebruiksdoelen: {aantal}")
        lines.append(rest.format(n=len(left), aantal=number(sum(n for _use, n in left))))
    return lines


def zone(omwonenden: Omwonenden, vanaf: str) -> str:
    """What the zone is; ``vanaf`` names the place it lies around."""
    if omwonenden.straal_m == 0:
        return translate("omwonenden", "Binnen: {vanaf}").format(vanaf=vanaf)
    metres = QLocale().toString(float(omwonenden.straal_m), "g", 6)
    return translate("omwonenden", "Binnen {m} m van: {vanaf}").format(m=metres, vanaf=vanaf)


def bron(stand: Bronstand) -> str:
    """Where the addresses come from, and when."""
    parts = [stand.titel or stand.bron]
    if stand.opgehaald_op is not None:
        parts.append(translate("omwonenden", "opgehaald {moment}").format(moment=tijdstip(stand.opgehaald_op)))
    if stand.gegevens_van is not None:
        parts.append(translate("omwonenden", "gegevens van {datum}").format(datum=datum(stand.gegevens_van)))
    if stand.licentie:
        parts.append(stand.licentie)
    return ", ".join(parts)


def voorbehouden(omwonenden: Omwonenden) -> list[str]:
    """Why the list may not be whole, a sentence each."""
    number = QLocale().toString
    stand = omwonenden.stand
    words = {
        Voorbehoud.NIET_BIJGEWERKT: translate(
            "omwonenden", "De laatste keer ophalen is mislukt; dit zijn de adressen van {moment}."
        ).format(moment=tijdstip(stand.opgehaald_op)),
        Voorbehoud.VEROUDERD: translate("omwonenden", "De adressen zijn ouder dan de bron toelaat. Ververs ze eerst."),
        Voorbehoud.BUITEN_DEKKING: translate(
            "omwonenden",
            "De zone gaat over de rand van het gebied waarvan adressen zijn opgehaald; daarbuiten ontbreken ze.",
        ),
        Voorbehoud.DEKKING_ONBEKEND: translate(
            "omwonenden", "Het is niet bekend tot waar de adressen zijn opgehaald. De lijst kan onvolledig zijn."
        ),
        Voorbehoud.GEEN_NEGATIEF_BEWIJS: translate(
            "omwonenden",
            "De bron heeft niet alle adressen: ligplaatsen, standplaatsen en nevenadressen kunnen ontbreken.",
        ),
        Voorbehoud.ZONDER_PLEK: translate(
            "omwonenden", "Adressen in de bron zonder plek: {n}. Of die in de zone liggen, is niet te zeggen."
        ).format(n=number(omwonenden.zonder_plek)),
        Voorbehoud.ONVOLLEDIG_ADRES: translate(
            "omwonenden", "Adressen in de lijst zonder straat, huisnummer, postcode of woonplaats: {n}."
        ).format(n=number(omwonenden.onvolledig)),
    }
    return [words[v] for v in omwonenden.voorbehouden]


def verantwoording(omwonenden: Omwonenden, zaak: str, vanaf: str, vandaag: str) -> tuple[tuple[str, str], ...]:
    """What the list stands on, for the second sheet of the workbook."""
    rows = [
        (translate("omwonenden", "Zaak"), zaak),
        (translate("omwonenden", "Zone"), zone(omwonenden, vanaf)),
        (
            translate("omwonenden", "Wie hoort erbij"),
            translate("omwonenden", "Een adres hoort erbij als zijn punt in de zone of op de rand ligt."),
        ),
        (translate("omwonenden", "Aantal"), aantal(omwonenden)),
        *((translate("omwonenden", "Gebruiksdoel"), line) for line in telling(omwonenden)),
        (translate("omwonenden", "Bron"), bron(omwonenden.stand)),
        (translate("omwonenden", "Gemaakt op"), vandaag),
        *((translate("omwonenden", "Voorbehoud"), line) for line in voorbehouden(omwonenden)),
    ]
    return tuple(rows)
