"""What layers there are: a plain description of each, which one other module turns into QGIS layers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qgis.core import Qgis, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtCore import QCoreApplication

from portaal_leefomgeving_plugin.domain.bron import Bron, BronSoort
from portaal_leefomgeving_plugin.layers import (
    merk,
    stijl_bladen,
    stijl_bronnen,
    stijl_gebieden,
    stijl_inspecties,
    stijl_zaken,
)
from portaal_leefomgeving_plugin.layers.stijl import Stijl
from portaal_leefomgeving_plugin.layers.termijnen import Drempels
from portaal_leefomgeving_plugin.layers.velden import eerste, lees_alleen, zet_periode, zet_tip

translate = QCoreApplication.translate

PLAN = "groep:omgevingsplan"
OPEN_DATA = "groep:open_data"
OBJECTEN = "groep:objecten"
INGELEZEN = "groep:ingelezen"
ACHTERGROND_VOLGORDE = 10_000


@dataclass(frozen=True, slots=True)
class Laagbeschrijving:
    """One layer: its role, its table, its place in the tree (low ``volgorde`` on top) and its looks.

    ``groep`` is the group within ours, empty for ours itself. ``ook_leeg``: it is there also when its
    table holds nothing. ``stijl`` and ``inrichten`` look at the layer's own columns.
    """

    rol: str
    tabel: str
    titel: str
    groep: str
    volgorde: int
    zichtbaar: bool
    ook_leeg: bool
    stijl: Callable[[QgsVectorLayer], Stijl]
    inrichten: Callable[[QgsVectorLayer], None]


@dataclass(frozen=True, slots=True)
class Groepbeschrijving:
    """A group within ours."""

    rol: str
    titel: str
    volgorde: int


def groepen() -> tuple[Groepbeschrijving, ...]:
    """The groups within ours."""
    return (
        Groepbeschrijving(PLAN, translate("lagen", "Werkingsgebieden"), 200),
        Groepbeschrijving(OBJECTEN, translate("lagen", "Objecten"), 100),
        Groepbeschrijving(INGELEZEN, translate("lagen", "Ingelezen bestanden"), 50),
        Groepbeschrijving(OPEN_DATA, translate("lagen", "Open data"), 300),
    )


def lagen(bronnen: Sequence[Bron], drempels: Drempels) -> list[Laagbeschrijving]:
    """All layers that a store with these sources may give."""
    return [*_zaken(drempels), _inspecties(), *_werkingsgebieden(), *(_bron(b) for b in bronnen)]


def _zaken(drempels: Drempels) -> list[Laagbeschrijving]:
    return [
        Laagbeschrijving(merk.ZAKEN, "zaak", translate("lagen", "Zaken"), "", 0, True, True,
                         lambda _l: stijl_zaken.punten(drempels), _richt_zaken_in),
        Laagbeschrijving(merk.ZAKEN_LIJN, "zaak_lijn", translate("lagen", "Zaken: lijnen"), "", 20, True, False,
                         lambda _l: stijl_zaken.lijnen(drempels), _richt_zaken_in),
        Laagbeschrijving(merk.ZAKEN_VLAK, "zaak_vlak", translate("lagen", "Zaken: vlakken"), "", 30, True, False,
                         lambda _l: stijl_zaken.vlakken(drempels), _richt_zaken_in),
    ]  # fmt: skip


def _inspecties() -> Laagbeschrijving:
    return Laagbeschrijving(
        merk.INSPECTIES, "inspectie", translate("lagen", "Inspecties"), "", 10, True, False,
        lambda _l: stijl_inspecties.stijl(), _richt_inspecties_in,
    )  # fmt: skip


def _werkingsgebieden() -> list[Laagbeschrijving]:
    shapes = (
        (merk.WERKINGSGEBIEDEN + "_punt", "werkingsgebied_punt", translate("lagen", "Werkingsgebieden: punten"), True),
        (merk.WERKINGSGEBIEDEN + "_lijn", "werkingsgebied_lijn", translate("lagen", "Werkingsgebieden: lijnen"), True),
        (merk.WERKINGSGEBIEDEN, "werkingsgebied", translate("lagen", "Werkingsgebieden"), True),
    )
    return [
        Laagbeschrijving(rol, tabel, titel, PLAN, nr, visible, False, _stijl_gebied, _richt_gebieden_in)
        for nr, (rol, tabel, titel, visible) in enumerate(shapes)
    ]


def _bron(bron: Bron) -> Laagbeschrijving:
    if bron.soort is BronSoort.BLAD:
        return _blad(bron)
    look = stijl_bronnen.beeld(bron)
    is_object = bron.soort is BronSoort.OBJECTEN
    return Laagbeschrijving(
        merk.BRON + bron.id,
        bron.id if is_object else f"bron_{bron.id}",
        bron.titel,
        OBJECTEN if is_object else OPEN_DATA,
        look.volgorde,
        look.zichtbaar or is_object,
        False,
        lambda layer: stijl_bronnen.stijl(bron, _geometrie(layer), layer.fields().names()),
        lambda layer: _richt_bron_in(layer, bron),
    )


def _blad(bron: Bron) -> Laagbeschrijving:
    """A sheet of the user's own; of a sheet with several kinds of shapes each kind says which it has."""
    title, kind = bron.titel, bron.id.rpartition("__")[2]
    if kind == "lijn":
        title = translate("lagen", "{naam}: lijnen").format(naam=title)
    elif kind == "vlak":
        title = translate("lagen", "{naam}: vlakken").format(naam=title)
    return Laagbeschrijving(
        merk.BRON + bron.id, bron.id, title, INGELEZEN, 10, True, False,
        lambda layer: stijl_bladen.stijl(_geometrie(layer)), lambda layer: _richt_blad_in(layer, bron),
    )  # fmt: skip


def _stijl_gebied(laag: QgsVectorLayer) -> Stijl:
    columns = laag.fields().names()
    by = eerste(("type", "types", "gebiedsaanwijzing_type", "soort"), columns)
    name = eerste(("noemer", "naam", "identificatie"), columns)
    looks = stijl_gebieden.Beelden(_woorden(laag, by, 40), _woorden(laag, "stijl", 60), _woorden(laag, "symbool", 400))
    return stijl_gebieden.stijl(_geometrie(laag), by, looks, f'"{name}"')


def _woorden(laag: QgsVectorLayer, veld: str, hoogstens: int) -> frozenset[str]:
    """The texts that a column holds, some at most; none where there is no such column."""
    nr = laag.fields().indexOf(veld) if veld else -1
    return frozenset(v for v in laag.uniqueValues(nr, hoogstens) if isinstance(v, str)) if nr >= 0 else frozenset()


def _richt_zaken_in(laag: QgsVectorLayer) -> None:
    lees_alleen(laag)
    laag.setDisplayExpression("coalesce(\"identificatie\", '') || ' ' || coalesce(\"omschrijving\", '')")
    columns = ("zaaktype_omschrijving", "activiteit", "status_omschrijving", "behandelaar", "fataal", "opgeschort",
               "einddatum")  # fmt: skip
    zet_tip(laag, "\"identificatie\" || coalesce(' ' || \"omschrijving\", '')", columns)
    zet_periode(laag, "startdatum", "einddatum")


def _richt_inspecties_in(laag: QgsVectorLayer) -> None:
    lees_alleen(laag)
    laag.setDisplayExpression("coalesce(\"identificatie\", '') || ' ' || coalesce(\"adres\", '')")
    columns = ("controletype", "gepland_op", "controledatum", "inspecteur", "eindoordeel", "aantal_overtredingen",
               "zwaarste_lhso", "hercontrole_op", "zaak_identificatie")  # fmt: skip
    zet_tip(laag, 'coalesce("adres", "identificatie")', columns)
    zet_periode(laag, "controledatum", "")


def _richt_gebieden_in(laag: QgsVectorLayer) -> None:
    lees_alleen(laag)
    name = eerste(("noemer", "naam", "identificatie"), laag.fields().names())
    if name:
        laag.setDisplayExpression(f'"{name}"')
        zet_tip(laag, f'"{name}"', ("type", "types", "naam", "groep"))


def _richt_bron_in(laag: QgsVectorLayer, bron: Bron) -> None:
    lees_alleen(laag)
    columns = laag.fields().names()
    name = bron.naam_attribuut if bron.naam_attribuut in columns else eerste(("naam", "identificatie"), columns)
    if name:
        laag.setDisplayExpression(f'"{name}"')
    zet_tip(laag, f"coalesce(\"{name}\", '')" if name else "''", [c for c in columns if c not in ("fid", name)][:6])
    metadata = laag.metadata()
    metadata.setTitle(bron.titel)
    if bron.licentie:
        metadata.setLicenses([bron.licentie])
    laag.setMetadata(metadata)


def _richt_blad_in(laag: QgsVectorLayer, bron: Bron) -> None:
    """Where it comes from stands first, in the tip and in the layer's properties: it is no zaak of a server."""
    lees_alleen(laag)
    laag.setDisplayExpression("coalesce(\"nummer\", '') || coalesce(' ' || \"omschrijving\", '')")
    own = [c for c in laag.fields().names() if c not in ("fid", "nummer", "rij", "ingelezen_uit", "feature_id")]
    zet_tip(laag, "coalesce(\"nummer\", '')", ["ingelezen_uit", *own[:7]])
    metadata = laag.metadata()
    metadata.setTitle(bron.titel)
    metadata.setAbstract(
        translate("lagen", "Ingelezen uit {bestand}. Dit zijn geen zaken uit het zaaksysteem.").format(bestand=bron.url)
    )
    laag.setMetadata(metadata)


def _geometrie(laag: QgsVectorLayer) -> Qgis.GeometryType:
    return QgsWkbTypes.geometryType(laag.wkbType())
