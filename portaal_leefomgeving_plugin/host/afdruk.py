"""Prints: a layout from a template, filled with a place and its words, as a PDF where the user wants it.

The templates are layouts of QGIS (``resources/layouts/*.qpt``). A copy that the user altered, in the folder
of the setting ``portaal_leefomgeving/layouts``, goes before ours of the same name; others there can be
chosen too. A template says with ``@portaal_...`` where words go, and has a map; what it leaves out is left out.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsExpressionContextUtils,
    QgsFeedback,
    QgsLayoutExporter,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsProjectMetadata,
    QgsReadWriteContext,
    QgsRectangle,
    QgsSettings,
)
from qgis.PyQt.QtXml import QDomDocument

from portaal_leefomgeving_plugin.domain.errors import Cancelled, FileFault, UnreadableConfiguration
from portaal_leefomgeving_plugin.domain.locatie import RD
from portaal_leefomgeving_plugin.host.settings import WORTEL
from portaal_leefomgeving_plugin.resources import resource

INSTELLING = f"{WORTEL}/layouts"
VARIABELE = "portaal_"
SCHALEN = (200, 250, 500, 750, 1_000, 1_500, 2_000, 2_500, 5_000, 10_000, 25_000, 50_000, 100_000, 250_000)
"""Scales that people reckon with."""
DPI = 300


@dataclass(frozen=True, slots=True)
class Sjabloon:
    """A template. ``eigen``: a file of the user's."""

    naam: str
    pad: Path
    eigen: bool


@dataclass(frozen=True, slots=True)
class Inhoud:
    """What goes into a layout. ``kader`` is what must be seen (EPSG:28992), ``schaal`` 0: the first that it fits.

    ``lagen`` are drawn in this order, the first on top; ``legenda`` are those of them that a legend names.
    ``woorden`` become ``@portaal_<name>``; a name that a template asks for and that is not here is empty.
    """

    kader: QgsRectangle
    lagen: Sequence[QgsMapLayer]
    legenda: Sequence[QgsMapLayer] = ()
    woorden: Mapping[str, str] = field(default_factory=dict)
    schaal: float = 0.0


WOORDEN = (
    "titel", "zaaknummer", "omschrijving", "gemeente", "datum", "bron", "opmerking", "schaal", "kenmerken",
    "aantal", "zone", "telling", "voorbehoud", "adresbron",
)  # fmt: skip
"""All names that our templates ask for."""


def eigen_map() -> Path | None:
    """The folder with the user's own templates, None where none is set."""
    text = str(QgsSettings().value(INSTELLING, "", str)).strip()
    return Path(text).expanduser() if text else None


def sjablonen(soort: str) -> list[Sjabloon]:
    """The templates whose name begins with ``soort``: ours, each replaced by the user's of that name, then theirs."""
    found = {p.stem: Sjabloon(p.stem, p, eigen=False) for p in sorted(resource("layouts").glob(f"{soort}*.qpt"))}
    folder = eigen_map()
    if folder is not None and folder.is_dir():
        found |= {p.stem: Sjabloon(p.stem, p, eigen=True) for p in sorted(folder.glob(f"{soort}*.qpt"))}
    # A4 is what most have paper for
    return sorted(found.values(), key=lambda s: ("a4" not in s.naam, s.naam))


def kopieer_sjablonen(naar: Path) -> int:
    """Copies our templates to a folder of the user's, which from then on goes before ours; what is there stays.

    Answers how many were copied. Raises FileFault.
    """
    copied = 0
    try:
        naar.mkdir(parents=True, exist_ok=True)
        for source in sorted(resource("layouts").glob("*.qpt")):
            if not (naar / source.name).exists():
                (naar / source.name).write_bytes(source.read_bytes())
                copied += 1
    except OSError as fout:
        raise FileFault.van(fout, str(naar)) from fout
    QgsSettings().setValue(INSTELLING, str(naar))
    return copied


def maak_layout(sjabloon: Sjabloon, inhoud: Inhoud, *, per_blad: Sequence[str] = ()) -> QgsPrintLayout:
    """The layout, filled. The layers stay the caller's, and must live as long as it does.

    ``per_blad``: the words that an atlas has for each of its pages, as attributes of its features.

    Raises FileFault where the template cannot be read, UnreadableConfiguration where it is no layout
    ("geen_opmaak") or has no map ("geen_kaart").
    """
    layout = QgsPrintLayout(QgsProject.instance())
    document = QDomDocument()
    try:
        text = sjabloon.pad.read_text(encoding="utf-8")
    except OSError as fout:
        raise FileFault.van(fout, str(sjabloon.pad)) from fout
    except UnicodeDecodeError as fout:
        raise UnreadableConfiguration(path=str(sjabloon.pad), where="", code="geen_opmaak") from fout
    for name in per_blad:
        text = text.replace(f"@{VARIABELE}{name}", f"attribute(@atlas_feature, '{name}')")
    if not document.setContent(text)[0]:
        raise UnreadableConfiguration(path=str(sjabloon.pad), where="", code="geen_opmaak")
    _items, fine = layout.loadFromTemplate(document, QgsReadWriteContext())
    if not fine:
        raise UnreadableConfiguration(path=str(sjabloon.pad), where="", code="geen_opmaak")
    kaart = kaart_van(layout)
    if kaart is None:
        raise UnreadableConfiguration(path=str(sjabloon.pad), where="", code="geen_kaart")
    for name in WOORDEN:
        QgsExpressionContextUtils.setLayoutVariable(layout, VARIABELE + name, "")
    for name, value in inhoud.woorden.items():
        QgsExpressionContextUtils.setLayoutVariable(layout, VARIABELE + name, value)
    _vul_kaart(kaart, inhoud)
    scale = f"1 : {round(kaart.scale())}"
    QgsExpressionContextUtils.setLayoutVariable(layout, VARIABELE + "schaal", scale)
    for item in layout.items():
        if isinstance(item, QgsLayoutItemLegend):
            _vul_legenda(item, inhoud.legenda)
    layout.refresh()
    return layout


def kaart_van(layout: QgsPrintLayout) -> QgsLayoutItemMap | None:
    """The map that is filled: the one called "kaart", or the largest; None where there is none."""
    found = layout.itemById("kaart")
    return found if isinstance(found, QgsLayoutItemMap) else layout.referenceMap()


def druk_af(sjabloon: Sjabloon, inhoud: Inhoud, pad: Path) -> None:
    """A filled template as a PDF. Raises what ``maak_layout`` and ``schrijf_pdf`` raise."""
    project = QgsProject.instance()
    dirty = project.isDirty()
    try:
        # a layout holds its layers loosely: those that are in no project live as long as ``inhoud`` is held here
        schrijf_pdf(maak_layout(sjabloon, inhoud), pad)
    finally:
        project.setDirty(dirty)  # to print is not to change the user's project


def schrijf_pdf(layout: QgsPrintLayout, pad: Path, feedback: QgsFeedback | None = None, *, dpi: int = DPI) -> None:
    """Writes the layout, or all pages of its atlas, as a PDF, whole or not at all; its text can be searched.

    ``dpi`` is that of maps with layers that show through, which are drawn as pictures.

    Raises FileFault, and Cancelled where ``feedback`` was.
    """
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = dpi
    settings.appendGeoreference = True
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    settings.exportMetadata = False
    temporary = pad.with_name(f".{pad.stem}.{os.getpid()}.pdf")
    try:
        temporary.write_bytes(b"")  # the exporter would make the folder, and names no reason where it cannot write
        with _zonder_naam(layout.project()):
            if layout.atlas().enabled():
                result, _why = QgsLayoutExporter.exportToPdf(layout.atlas(), str(temporary), settings, feedback)
            else:
                result = QgsLayoutExporter(layout).exportToPdf(str(temporary), settings)
        if result == QgsLayoutExporter.ExportResult.Canceled:
            raise Cancelled
        if result != QgsLayoutExporter.ExportResult.Success or temporary.stat().st_size == 0:
            raise FileFault(path=str(pad), code="geen_toegang")
        temporary.replace(pad)
    except OSError as fout:
        raise FileFault.van(fout, str(pad)) from fout
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


@contextmanager
def _zonder_naam(project: QgsProject) -> Iterator[None]:
    """QGIS makes the full name of this computer's account the author of a project, and writes it into a PDF with
    coordinates whatever its settings say. What goes out names nobody; the project is as it was after it.
    """
    kept, dirty = project.metadata(), project.isDirty()
    nameless = QgsProjectMetadata(kept)
    nameless.setAuthor("")
    project.setMetadata(nameless)
    try:
        yield
    finally:
        project.setMetadata(kept)
        project.setDirty(dirty)


def passende_schaal(kader: QgsRectangle, breed_mm: float, hoog_mm: float) -> float:
    """The largest scale that people reckon with at which ``kader`` (metres) fits a map of this size."""
    least = max(kader.width() / (breed_mm / 1_000), kader.height() / (hoog_mm / 1_000))
    return float(next((scale for scale in SCHALEN if scale >= least), least))


def _vul_kaart(kaart: QgsLayoutItemMap, inhoud: Inhoud) -> None:
    size = kaart.sizeWithUnits()
    scale = inhoud.schaal or passende_schaal(inhoud.kader, size.width(), size.height())
    kaart.setCrs(QgsCoordinateReferenceSystem(RD))
    kaart.setLayers(list(inhoud.lagen))
    kaart.setKeepLayerSet(True)
    half_w, half_h = scale * size.width() / 2_000, scale * size.height() / 2_000
    middle = inhoud.kader.center()
    kaart.setExtent(QgsRectangle(middle.x() - half_w, middle.y() - half_h, middle.x() + half_w, middle.y() + half_h))


def _vul_legenda(legenda: QgsLayoutItemLegend, lagen: Sequence[QgsMapLayer]) -> None:
    legenda.setAutoUpdateModel(False)
    root = legenda.model().rootGroup()
    root.clear()
    for layer in lagen:
        root.addLayer(layer)
    legenda.setVisibility(bool(lagen))
    legenda.adjustBoxSize()
