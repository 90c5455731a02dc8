"""What a person reads of a feature: aliases, what is hidden, the name it goes by, the tip on the map, time.

Everything is read-only: what changes a zaak is a deed, never an edit of its copy.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from qgis.core import (
    Qgis,
    QgsAttributeTableConfig,
    QgsEditorWidgetSetup,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

translate = QCoreApplication.translate

VERBORGEN = {
    "fid", "uuid", "url", "zaaktype", "status", "statustype", "status_volgnummer", "bronorganisatie",
    "vertrouwelijkheid", "etag", "record_index", "zaak",
    "termijn_voorlopig", "feature_id", "eerder_opgeschort", "zaaktype_identificatie", "resultaat", "perioden",
}  # fmt: skip
"""Columns that say nothing to a person; they stay available to expressions."""


def aliassen() -> dict[str, str]:
    """The words for the columns of zaken and inspecties."""
    return {
        "identificatie": translate("lagen", "Nummer"),
        "omschrijving": translate("lagen", "Omschrijving"),
        "zaaktype_omschrijving": translate("lagen", "Zaaktype"),
        "status_omschrijving": translate("lagen", "Status"),
        "status_gezet": translate("lagen", "Status gezet op"),
        "behandelaar": translate("lagen", "Behandelaar"),
        "registratiedatum": translate("lagen", "Geregistreerd"),
        "startdatum": translate("lagen", "Start"),
        "einddatum": translate("lagen", "Afgehandeld op"),
        "einddatum_gepland": translate("lagen", "Gepland einde"),
        "uiterlijke_einddatum": translate("lagen", "Uiterlijk volgens het zaaksysteem"),
        "opgeschort": translate("lagen", "Opgeschort"),
        "verlengd_met": translate("lagen", "Verlengd met"),
        "fataal": translate("lagen", "Fatale datum"),
        "locatie_kwaliteit": translate("lagen", "Locatie"),
        "kwaliteit": translate("lagen", "Locatie"),
        "controletype": translate("lagen", "Soort controle"),
        "aanleiding": translate("lagen", "Aanleiding"),
        "gepland_op": translate("lagen", "Gepland op"),
        "controledatum": translate("lagen", "Gecontroleerd op"),
        "inspecteur": translate("lagen", "Inspecteur"),
        "zaak_identificatie": translate("lagen", "Zaak"),
        "adres": translate("lagen", "Adres"),
        "activiteit": translate("lagen", "Activiteit"),
        "checklist": translate("lagen", "Checklist"),
        "eindoordeel": translate("lagen", "Eindoordeel"),
        "aantal_bevindingen": translate("lagen", "Bevindingen"),
        "aantal_overtredingen": translate("lagen", "Overtredingen"),
        "zwaarste_lhso": translate("lagen", "Zwaarste LHSO"),
        "hercontrole_op": translate("lagen", "Hercontrole op"),
        "noemer": translate("lagen", "Naam"),
        "naam": translate("lagen", "Naam"),
        "type": translate("lagen", "Type"),
        "groep": translate("lagen", "Groep"),
        "soort": translate("lagen", "Soort"),
        "ingelezen_uit": translate("lagen", "Ingelezen uit"),
        "ingelezen_op": translate("lagen", "Ingelezen op"),
        "rij": translate("lagen", "Rij in het bestand"),
    }


def lees_alleen(laag: QgsVectorLayer) -> None:
    """No editing, and forms that show it; technical columns out of sight."""
    laag.setReadOnly(True)
    names = aliassen()
    form, table = laag.editFormConfig(), QgsAttributeTableConfig()
    table.update(laag.fields())
    columns = table.columns()
    for index, field in enumerate(laag.fields()):
        form.setReadOnly(index, True)
        if field.name() in names:
            laag.setFieldAlias(index, names[field.name()])
        if field.name() in VERBORGEN:
            laag.setEditorWidgetSetup(index, QgsEditorWidgetSetup("Hidden", {}))
    for column in columns:
        column.hidden = column.type == QgsAttributeTableConfig.Type.Action or column.name in VERBORGEN
    table.setColumns(columns)
    laag.setEditFormConfig(form)
    laag.setAttributeTableConfig(table)


def zet_tip(laag: QgsVectorLayer, kop: str, velden: Sequence[str]) -> None:
    """A tip on the map: ``kop`` (an expression) in bold, then the columns that have a value, one a line."""
    present = set(laag.fields().names())
    names = aliassen()
    rows = "".join(
        f"[% if(coalesce(to_string({_tekst(v, laag)}), '') = '', '', "
        f"'<tr><td>{_ontsnap(names.get(v, v))}&nbsp;</td><td>' || {_veilig(_tekst(v, laag))} || '</td></tr>') %]"
        for v in velden
        if v in present
    )
    laag.setMapTipTemplate(f"<b>[% {_veilig(kop)} %]</b><table>{rows}</table>")
    laag.setMapTipsEnabled(True)


def zet_periode(laag: QgsVectorLayer, begin: str, einde: str) -> None:
    """For the time slider: a feature is there from ``begin`` to ``einde`` (none: still)."""
    temporal = laag.temporalProperties()
    if begin not in laag.fields().names():
        return
    if einde:
        temporal.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromFields)
        temporal.setEndField(einde)
    else:
        temporal.setMode(Qgis.VectorTemporalMode.FeatureDateTimeInstantFromField)
    temporal.setStartField(begin)
    temporal.setIsActive(True)


def eerste(velden: Iterable[str], aanwezig: Iterable[str]) -> str:
    """The first of ``velden`` that is among ``aanwezig``; empty where none is."""
    there = set(aanwezig)
    return next((v for v in velden if v in there), "")


def _tekst(veld: str, laag: QgsVectorLayer) -> str:
    kind = laag.fields().field(veld).typeName()
    if kind.startswith("Date"):
        return f"format_date(\"{veld}\", 'dd-MM-yyyy')"
    if kind == "Boolean":
        yes = translate("lagen", "ja").replace("'", "''")
        return f"if(\"{veld}\", '{yes}', '')"
    return f'"{veld}"'


def _veilig(uitdrukking: str) -> str:
    """The expression with what HTML would read as mark-up made harmless; it is text from other systems."""
    return f"replace(to_string({uitdrukking}), map('&', '&amp;', '<', '&lt;', '>', '&gt;'))"


def _ontsnap(tekst: str) -> str:
    escaped = tekst.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return escaped.replace("'", "''")
