"""The studio's words for questions, themes and fields."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from portaal_leefomgeving_plugin.domain.toetsing import Merk
from portaal_leefomgeving_plugin.services.regelontwerp import Vraag

translate = QCoreApplication.translate

THEMAS = (
    "bodem", "geluid", "natuur", "water", "externe_veiligheid", "lucht", "erfgoed", "kadaster", "gebouwen", "bestuur",
    "overig",
)  # fmt: skip


def vraag(waarde: Vraag) -> str:
    """A question as one asks it."""
    return {
        Vraag.RAAKT: translate("studio", "Raakt de locatie iets?"),
        Vraag.DEEL: translate("studio", "Welk deel van de locatie ligt erin?"),
        Vraag.BINNEN: translate("studio", "Ligt er iets binnen een afstand?"),
        Vraag.DICHTSTBIJ: translate("studio", "Hoe ver is het dichtstbijzijnde?"),
        Vraag.WAARDE: translate("studio", "Welke waarde geeft de kaart of het raster hier?"),
        Vraag.AANTAL: translate("studio", "Hoeveel liggen er binnen een afstand?"),
    }[waarde]


def thema(code: str) -> str:
    """The name of a theme."""
    return {
        "bodem": translate("studio", "bodem"),
        "geluid": translate("studio", "geluid"),
        "natuur": translate("studio", "natuur"),
        "water": translate("studio", "water"),
        "externe_veiligheid": translate("studio", "externe veiligheid"),
        "lucht": translate("studio", "lucht"),
        "erfgoed": translate("studio", "erfgoed"),
        "kadaster": translate("studio", "percelen"),
        "gebouwen": translate("studio", "gebouwen"),
        "bestuur": translate("studio", "grenzen"),
        "overig": translate("studio", "overig"),
    }.get(code, code)


def merk(waarde: Merk | None) -> str:
    """What a person makes of a hit."""
    return {
        None: translate("studio", "nog niet bekeken"),
        Merk.TERECHT: translate("studio", "terecht"),
        Merk.VALS_ALARM: translate("studio", "vals alarm"),
    }[waarde]


def veld(wijzer: str) -> tuple[int, str]:
    """The page of the studio where a field of the rule is filled in, and what the field is called there."""
    first, *rest = wijzer.strip("/").split("/") if wijzer.strip("/") else ("",)
    names = {
        "bron": (0, translate("studio", "Bron")),
        "filter": (0, translate("studio", "Filter")),
        "thema": (1, translate("studio", "Thema")),
        "toepassing": (1, translate("studio", "Voor welke zaken")),
        "minste": (1, translate("studio", "Kleinste overlap")),
        "afstand": (1, translate("studio", "Afstanden")),
        "deel": (1, translate("studio", "Delen")),
        "aantal": (1, translate("studio", "Aantallen")),
        "norm": (1, translate("studio", "Waarden en norm")),
        "titel": (2, translate("studio", "Titel")),
        "meldingen": (2, translate("studio", "Melding")),
        "verwijzing": (2, translate("studio", "Norm")),
        "adviezen": (2, translate("studio", "Wat nu")),
        "id": (2, translate("studio", "Titel")),
    }
    if first == "norm" and "verwijzing" in rest:
        return 2, translate("studio", "Norm")
    return names.get(first, (1, first))
