"""The rules of a place out of the window: as text on the clipboard, as a workbook, as a PDF."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QMarginsF
from qgis.PyQt.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from portaal_leefomgeving_plugin.domain.omgevingsplan import RegelHier, RegelsHier
from portaal_leefomgeving_plugin.gui.plek.regels_takken import meerdere_normen, waarde
from portaal_leefomgeving_plugin.host.wording import regelgroep
from portaal_leefomgeving_plugin.services.export_regels import Woorden, als_rapport, als_xlsx

translate = QCoreApplication.translate

MARGE_MM = 18.0


def woorden(regels: RegelsHier, plek: str) -> Woorden:
    """The words of an export, for this place."""
    least = ""
    if regels.minste_m2 is not None:
        number = QLocale().toString(regels.minste_m2, "g", 6)
        least = translate(
            "regels", "Een werkingsgebied dat minder dan {m2} m² van de plek raakt, telt niet mee."
        ).format(m2=number)
    return Woorden(
        titel=translate("regels", "Regels op deze plek"),
        plek=plek,
        regels=translate("regels", "Regels"),
        normen=translate("regels", "Waarden van normen"),
        gebieden=translate("regels", "Werkingsgebieden"),
        groep=translate("regels", "Groep"),
        artikel=translate("regels", "Artikel"),
        opschrift=translate("regels", "Opschrift"),
        plaats=translate("regels", "Plaats in het document"),
        activiteit=translate("regels", "Activiteit"),
        kwalificatie=translate("regels", "Kwalificatie"),
        thema=translate("regels", "Thema"),
        werkingsgebied=translate("regels", "Werkingsgebied"),
        aandeel=translate("regels", "Aandeel"),
        oppervlakte=translate("regels", "Oppervlakte (m²)"),
        tekst=translate("regels", "Tekst"),
        norm=translate("regels", "Norm"),
        waarde=translate("regels", "Waarde"),
        bron=translate("regels", "Bron"),
        identificatie=translate("regels", "Identificatie"),
        meerdere=meerdere_normen(),
        minste=least,
        slot=translate(
            "regels",
            "Dit overzicht volgt uit de annotaties bij het plan. De tekst van de regeling beslist, "
            "en regels van andere overheden staan er niet in.",
        ),
        groepnaam=regelgroep,
        normwaarde=waarde,
    )


def schrijf_xlsx(pad: Path, regels: RegelsHier, welke: Sequence[RegelHier], plek: str) -> None:
    """Writes the workbook. Raises OSError, MissingDependency."""
    pad.write_bytes(als_xlsx(regels, welke, woorden(regels, plek)))


def schrijf_pdf(pad: Path, regels: RegelsHier, welke: Sequence[RegelHier], plek: str) -> None:
    """Writes the report as A4 pages. Raises OSError."""
    pad.write_bytes(b"")  # QPdfWriter only prints a warning where it cannot write
    words = woorden(regels, plek)
    writer = QPdfWriter(str(pad))
    writer.setTitle(words.titel)
    layout = QPageLayout(
        QPageSize(QPageSize.PageSizeId.A4),
        QPageLayout.Orientation.Portrait,
        QMarginsF(MARGE_MM, MARGE_MM, MARGE_MM, MARGE_MM),
        QPageLayout.Unit.Millimeter,
    )
    writer.setPageLayout(layout)
    document = QTextDocument()
    document.setHtml(als_rapport(regels, welke, words))
    document.print(writer)
