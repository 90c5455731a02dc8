"""Options, tab Verbindingen: where a municipality's systems are, how to log in, and whether they answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path

from qgis.gui import QgsAuthConfigSelect, QgsFileWidget, QgsFilterLineEdit
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.verbinding import Inlogwijze, Toegang, Verbinding
from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import hulptoets
from portaal_leefomgeving_plugin.gui.opties.bezwaren import WORTELS, bezwaren
from portaal_leefomgeving_plugin.gui.opties.dso import DsoWortelsKeuze
from portaal_leefomgeving_plugin.gui.opties.uitslagen import Uitslagen
from portaal_leefomgeving_plugin.host.bureau import Bureau
from portaal_leefomgeving_plugin.host.wording import bericht
from portaal_leefomgeving_plugin.services.test_connection import TestUitslag


class ToegangKeuze(QWidget):
    """How to log in at one system: a way, and the credentials of QGIS it goes by."""

    def __init__(self, naam: str, wijzen: tuple[Inlogwijze, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wijze = QComboBox(self)
        self.wijze.setObjectName(f"{naam}_wijze")
        self.wijze.setAccessibleName(self.tr("Manier van inloggen"))
        words = {
            Inlogwijze.GEEN: self.tr("geen inlog"),
            Inlogwijze.AUTHCFG: self.tr("inlog van QGIS (sleutel, OAuth2, certificaat)"),
            Inlogwijze.ZGW_JWT: self.tr("ZGW client-id en geheim (proef)"),
        }
        for way in wijzen:
            self.wijze.addItem(words[way], way)
        self.authcfg = QgsAuthConfigSelect(self)
        self.authcfg.setObjectName(f"{naam}_authcfg")
        self.sessie = QLabel(self.tr("Deze inlog geldt zolang QGIS open is; hij wordt nergens bewaard."), self)
        self.sessie.setWordWrap(True)
        self._vast = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.wijze, self.authcfg, self.sessie):
            layout.addWidget(widget)
        self.wijze.currentIndexChanged.connect(self._werk_bij)
        self._werk_bij()

    def zet(self, toegang: Toegang) -> None:
        """Shows a way of logging in."""
        self._vast = toegang.authcfg if toegang.authcfg.startswith("sessie:") else ""
        self.wijze.setCurrentIndex(max(0, self.wijze.findData(toegang.wijze)))
        self.authcfg.setConfigId("" if self._vast else toegang.authcfg)
        self._werk_bij()

    def lees(self) -> Toegang:
        """What is chosen now."""
        way = self.wijze.currentData()
        if way is Inlogwijze.GEEN:
            return Toegang(Inlogwijze.GEEN)
        return Toegang(way, self.authcfg.configId() or self._vast)

    def _werk_bij(self) -> None:
        on = self.wijze.currentData() is not Inlogwijze.GEEN
        self.authcfg.setVisible(on and not self._vast)
        self.sessie.setVisible(on and bool(self._vast))


class VerbindingenTab(QWidget):
    """A list of connections and the form of the one that is chosen. Nothing is saved before ``bewaar``."""

    def __init__(self, bureau: Bureau, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("opties_verbindingen")
        self._bureau = bureau
        self._verbindingen: list[Verbinding] = bureau.instellingen.verbindingen()
        self._weg: list[str] = []
        self._weg_namen: list[str] = []
        self._nu = -1
        self._velden: dict[str, QgsFilterLineEdit | QgsFileWidget] = {}
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self._maak_lijst())
        split.addWidget(self._maak_formulier())
        split.setStretchFactor(1, 1)
        split.setSizes([180, 520])
        QVBoxLayout(self).addWidget(split)
        self._vul_lijst(0)
        hulptoets(self, "verbinding")

    def sizeHint(self) -> QSize:
        """Room for the form beside the list."""
        return QSize(760, 560)

    # -- building ------------------------------------------------------------------------------

    def _maak_lijst(self) -> QWidget:
        side = QWidget(self)
        self.lijst = QListWidget(side)
        self.lijst.setObjectName("verbinding_lijst")
        self.lijst.setAccessibleName(self.tr("Verbindingen"))
        self.lijst.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.lijst.currentRowChanged.connect(self._kies)
        add = self._knop("verbinding_nieuw", self.tr("Nieuw"), self._nieuw)
        self.verwijder = self._knop("verbinding_verwijder", self.tr("Verwijderen"), self._verwijder)
        layout = QVBoxLayout(side)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.lijst, 1)
        row = QHBoxLayout()
        row.addWidget(add)
        row.addWidget(self.verwijder)
        layout.addLayout(row)
        self.weg_uitleg = QLabel(side)
        self.weg_uitleg.setObjectName("verbinding_weg_uitleg")
        self.weg_uitleg.setWordWrap(True)
        self.weg_uitleg.hide()
        layout.addWidget(self.weg_uitleg)
        return side

    def _maak_formulier(self) -> QWidget:
        self.formulier = QWidget(self)
        form = QFormLayout(self.formulier)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._regel(form, "naam", self.tr("Naam"), self.tr("bijvoorbeeld OpenZaak Voorbeeldstad"))
        self._regel(form, "gemeentecode", self.tr("Gemeentecode"), "GM0000")
        self._kop(form, self.tr("Zaaksysteem (ZGW)"))
        self._regel(form, "zaken", self.tr("Zaken-API"), "https://…/zaken/api/v1")
        self._regel(form, "catalogi", self.tr("Catalogi-API"), "https://…/catalogi/api/v1")
        self._regel(form, "documenten", self.tr("Documenten-API"), "https://…/documenten/api/v1")
        self._regel(form, "besluiten", self.tr("Besluiten-API"), "https://…/besluiten/api/v1")
        self._regel(form, "autorisaties", self.tr("Autorisaties-API"), self.tr("alleen om te testen of hij er is"))
        zgw = (Inlogwijze.ZGW_JWT, Inlogwijze.AUTHCFG, Inlogwijze.GEEN)
        self.toegang_zgw = ToegangKeuze("toegang_zgw", zgw, self)
        form.addRow(self.tr("Inloggen"), self.toegang_zgw)
        self.gesloten = QCheckBox(self.tr("ook afgehandelde zaken laden"), self)
        self.gesloten.setObjectName("verbinding_gesloten_zaken")
        self.gesloten.toggled.connect(self._gewijzigd)
        form.addRow(self.tr("Zaken"), self.gesloten)
        self._regel(form, "gesloten_vanaf", self.tr("Afgehandeld vanaf"), self.tr("jjjj-mm-dd, leeg: alle"))
        self._regel(
            form, "activiteit_eigenschap", self.tr("Activiteit staat in"), self.tr("naam van de zaakeigenschap")
        )
        self._velden["activiteit_eigenschap"].setToolTip(
            self.tr(
                "De waarde van deze ene eigenschap komt in het werkbestand op schijf; kies er geen waarin "
                "persoonsgegevens staan. Leeg: activiteiten worden niet gelezen."
            )
        )
        self._regel(form, "zaak_url_sjabloon", self.tr("Open in zaaksysteem"), "https://…/zaken/{uuid}")
        self._kop(form, self.tr("Inspecties (Objects API)"))
        self._regel(form, "objecten", self.tr("Objecten-API"), "https://…/objects/api/v2")
        self._regel(form, "objecttypen", self.tr("Objecttypen-API"), "https://…/objecttypes/api/v2")
        self._regel(form, "inspectie_objecttype", self.tr("Objecttype inspectie"), "https://…/objecttypes/…")
        self._regel(
            form, "termijngebeurtenis_objecttype", self.tr("Objecttype opschortingen"), "https://…/objecttypes/…"
        )
        other = (Inlogwijze.AUTHCFG, Inlogwijze.GEEN)
        self._pad(
            form,
            "objecten_configuratie",
            self.tr("Lagen en velden"),
            self.tr("leeg: alleen inspecties, eigen veldnamen"),
        )
        self.toegang_objecten = ToegangKeuze("toegang_objecten", other, self)
        form.addRow(self.tr("Inloggen"), self.toegang_objecten)
        self._kop(form, self.tr("Omgevingsplan en open data"))
        self._pad(
            form, "omgevingsplan", self.tr("Omgevingsplan"),
            self.tr("zipbestand of adres (STOP/TPOD), of de naam in het DSO: /akn/nl/act/…"),
        )  # fmt: skip
        self._pad(form, "bronnenregister", self.tr("Bronnenregister"), self.tr("leeg: het meegeleverde register"))
        self._pad(form, "groene_baan_regels", self.tr("Eigen regels"), self.tr("leeg: de meegeleverde regels"))
        here = self.tr("leeg: op deze computer; kies een map van het team om te delen")
        self._pad(form, "regelmap", self.tr("Map van de regelmaker"), here)
        self._velden["regelmap"].setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.toegang_open = ToegangKeuze("toegang_open", other, self)
        form.addRow(self.tr("Inloggen"), self.toegang_open)
        self._kop(form, self.tr("DSO (koppelvlakken onbevestigd)"))
        self.dso = DsoWortelsKeuze(self)
        self.dso.gewijzigd.connect(self._gewijzigd)
        form.addRow(self.tr("Omgeving"), self.dso)
        self.toegang_dso = ToegangKeuze("toegang_dso", other, self)
        self.toegang_dso.setToolTip(self.tr("Een inlog van QGIS van het soort API Header, met de kop x-api-key"))
        form.addRow(self.tr("API-sleutel"), self.toegang_dso)
        self._regel(form, "regelingen", self.tr("Ook lezen"), self.tr("/akn/nl/act/…, meer met een spatie ertussen"))
        self._pad(
            form, "symbolenbibliotheek", self.tr("Symbolenbibliotheek"),
            self.tr("map of zip met SLD-bestanden; leeg: eigen tekening"),
        )  # fmt: skip
        self._regel(form, "stelselcatalogus", self.tr("Stelselcatalogus"), self.tr("leeg: begrippen niet uitleggen"))
        self.melding = QLabel(self)
        self.melding.setObjectName("verbinding_melding")
        self.melding.setWordWrap(True)
        self.testknop = self._knop("verbinding_testen", self.tr("Verbinding testen"), self._test)
        self.vormknop = self._knop("verbinding_vorm", self.tr("Vorm van DSO-antwoorden bewaren…"), self._bewaar_vorm)
        self.vormknop.setToolTip(
            self.tr("Hoe de antwoorden zijn opgebouwd, zonder hun inhoud: daarmee is te bevestigen wat nu uit de "
                    "tweede hand bekend is")
        )  # fmt: skip
        self.uitslag = Uitslagen("verbinding_uitslag", self)
        self.uitslag.hide()
        holder = QScrollArea(self)
        holder.setWidgetResizable(True)
        holder.setFrameShape(QScrollArea.Shape.NoFrame)
        holder.setWidget(self.formulier)
        page = QWidget(self)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(holder, 1)
        layout.addWidget(self.melding)
        row = QHBoxLayout()
        row.addWidget(self.testknop)
        row.addWidget(self.vormknop)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addWidget(self.uitslag)
        return page

    def _knop(self, naam: str, tekst: str, doe: Callable[[], object]) -> QPushButton:
        button = QPushButton(tekst, self)
        button.setObjectName(naam)
        button.clicked.connect(lambda _checked=False: doe())
        return button

    def _kop(self, form: QFormLayout, tekst: str) -> None:
        label = QLabel(tekst, self)
        font = label.font()
        font.setBold(True)
        label.setFont(font)
        label.setContentsMargins(0, 10, 0, 0)
        form.addRow(label)

    def _regel(self, form: QFormLayout, veld: str, tekst: str, voorbeeld: str) -> None:
        edit = QgsFilterLineEdit(self)
        edit.setObjectName(f"verbinding_{veld}")
        edit.setPlaceholderText(voorbeeld)
        edit.textChanged.connect(self._gewijzigd)
        self._velden[veld] = edit
        form.addRow(tekst, edit)

    def _pad(self, form: QFormLayout, veld: str, tekst: str, voorbeeld: str) -> None:
        edit = QgsFileWidget(self)
        edit.setObjectName(f"verbinding_{veld}")
        edit.lineEdit().setPlaceholderText(voorbeeld)
        edit.fileChanged.connect(self._gewijzigd)
        self._velden[veld] = edit
        form.addRow(tekst, edit)

    # -- state ---------------------------------------------------------------------------------

    def _vul_lijst(self, kies: int) -> None:
        self.lijst.blockSignals(True)
        self.lijst.clear()
        for connection in self._verbindingen:
            self.lijst.addItem(QListWidgetItem(connection.naam or self.tr("(zonder naam)")))
        self.lijst.blockSignals(False)
        self._nu = -1
        if self._verbindingen:
            self.lijst.setCurrentRow(min(kies, len(self._verbindingen) - 1))
        self._toon(self.lijst.currentRow())

    def _kies(self, rij: int) -> None:
        if 0 <= self._nu < len(self._verbindingen):
            self._verbindingen[self._nu] = self.lees()
        self._toon(rij)

    def _toon(self, rij: int) -> None:
        self._nu = -1
        has = 0 <= rij < len(self._verbindingen)
        self.formulier.setEnabled(has)
        self.verwijder.setEnabled(has)
        self.testknop.setEnabled(has)
        self.uitslag.hide()
        shown = self._verbindingen[rij] if has else Verbinding("", "", "")
        for name, widget in self._velden.items():
            value = getattr(shown, name)
            if isinstance(widget, QgsFileWidget):
                widget.setFilePath(value)
            else:
                widget.setValue(" ".join(value) if isinstance(value, tuple) else value)
        self.gesloten.setChecked(shown.gesloten_zaken)
        self.toegang_zgw.zet(shown.toegang_zgw)
        self.toegang_objecten.zet(shown.toegang_objecten)
        self.toegang_open.zet(shown.toegang_open)
        self.toegang_dso.zet(shown.toegang_dso)
        self.dso.zet(shown.dso)
        self.vormknop.setVisible(bool(shown.dso.presenteren))
        self._nu = rij if has else -1
        self._gewijzigd()

    def lees(self) -> Verbinding:
        """The connection as the form has it now."""
        values = {
            name: (w.filePath() if isinstance(w, QgsFileWidget) else w.text()).strip()
            for name, w in self._velden.items()
        }
        values |= {name: values[name].rstrip("/") for name in WORTELS}
        others = tuple(values.pop("regelingen").split())
        return replace(
            self._verbindingen[self._nu],
            **values,
            gesloten_zaken=self.gesloten.isChecked(),
            toegang_zgw=self.toegang_zgw.lees(),
            toegang_objecten=self.toegang_objecten.lees(),
            toegang_open=self.toegang_open.lees(),
            toegang_dso=self.toegang_dso.lees(),
            dso=self.dso.lees(),
            regelingen=others,
        )

    def _gewijzigd(self) -> None:
        if self._nu < 0:
            self.melding.hide()
            return
        connection = self.lees()
        if item := self.lijst.item(self._nu):
            item.setText(connection.naam or self.tr("(zonder naam)"))
        self.vormknop.setVisible(bool(connection.dso.presenteren))
        problems = bezwaren(connection)
        self.melding.setText("\n".join(problems))
        self.melding.setVisible(bool(problems))

    # -- deeds ---------------------------------------------------------------------------------

    def _nieuw(self) -> None:
        settings = self._bureau.instellingen
        taken = {v.id for v in self._verbindingen} | {v.id for v in settings.verbindingen()}
        # never the id of one that was: what may still lie here of that one is not this one's
        taken |= {folder.name for folder in settings.winkel("x").parent.glob("verbinding-*")}
        number = next(n for n in count(1) if f"verbinding-{n}" not in taken)
        if 0 <= self._nu < len(self._verbindingen):
            self._verbindingen[self._nu] = self.lees()
        self._verbindingen.append(Verbinding(f"verbinding-{number}", "", "", toegang_zgw=Toegang(Inlogwijze.ZGW_JWT)))
        self._vul_lijst(len(self._verbindingen) - 1)
        self._velden["naam"].setFocus()

    def _verwijder(self) -> None:
        if 0 <= self._nu < len(self._verbindingen):
            gone = self._verbindingen.pop(self._nu)
            self._weg.append(gone.id)
            self._weg_namen.append(gone.naam)
            words = self.tr("Bij OK gaan ook het werkbestand en het logboek van {namen} van deze computer.")
            self.weg_uitleg.setText(words.format(namen=", ".join(self._weg_namen)))
            self.weg_uitleg.show()
            self._vul_lijst(self._nu)

    def _test(self) -> None:
        if self._nu < 0:
            return
        self.testknop.setEnabled(False)
        self.uitslag.show()
        self.uitslag.bezig()
        self._bureau.test_verbinding(self.lees(), self._toon_uitslag, self._toon_fout)

    def _toon_uitslag(self, uitslagen: list[TestUitslag]) -> None:
        self.testknop.setEnabled(True)
        self.uitslag.toon(uitslagen)

    def _bewaar_vorm(self) -> None:
        """Where the shape of the answers goes; then it is asked for."""
        if self._nu < 0:
            return
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Vorm van de antwoorden"), "dso-vorm.json", "JSON (*.json)")
        if path:
            self.vormknop.setEnabled(False)
            self._bureau.vorm_van_dso(self.lees(), Path(path), self._vorm_bewaard, self._vorm_mislukt)

    def _vorm_bewaard(self, pad: Path) -> None:
        self.vormknop.setEnabled(True)
        self.uitslag.voeg_toe("dso", self.tr("De vorm staat in {pad}.").format(pad=pad), goed=True)

    def _vorm_mislukt(self, fout: PortaalError) -> None:
        self.vormknop.setEnabled(True)
        words = bericht(fout)
        self.uitslag.voeg_toe("dso", f"{words.titel}. {words.tekst}", goed=False)

    def _toon_fout(self, fout: PortaalError) -> None:
        self._toon_uitslag([TestUitslag("inloggen", False, fout=fout)])

    def bewaar(self) -> None:
        """Saves what was changed, and forgets what was removed."""
        if 0 <= self._nu < len(self._verbindingen):
            self._verbindingen[self._nu] = self.lees()
        settings = self._bureau.instellingen
        known = {v.id: v for v in settings.verbindingen()}
        for gone in self._weg:
            if gone in known:
                self._vergeet(gone)
        for connection in self._verbindingen:
            if connection.naam and known.get(connection.id) != connection:
                settings.bewaar_verbinding(connection)

    def _vergeet(self, verbinding_id: str) -> None:
        try:
            self._bureau.vergeet_verbinding(verbinding_id)
        except PortaalError as fout:  # the options page closes: the desk tells
            self._bureau.fout_opgetreden.emit(fout)
