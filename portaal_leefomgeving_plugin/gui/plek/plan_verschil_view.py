"""Two versions of the plan in one window: what came, changed and went, at this place or everywhere."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QCheckBox, QDialog, QLabel, QScrollArea, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.locatie import RdWkb
from portaal_leefomgeving_plugin.domain.omgevingsplan import JuridischeRegel, Omgevingsplan
from portaal_leefomgeving_plugin.domain.plan_verschil import (
    GebiedVerschil,
    NormVerschil,
    PlanVerschil,
    RegelVerschil,
    TekstVerschil,
)
from portaal_leefomgeving_plugin.gui.bouwstenen.boom import Blad, Boom, Tak
from portaal_leefomgeving_plugin.gui.bouwstenen.uitleg import UitlegVak
from portaal_leefomgeving_plugin.gui.kaart.zoomen import geometrie
from portaal_leefomgeving_plugin.gui.plek.regels_takken import kop
from portaal_leefomgeving_plugin.host.verschilwoorden import deel_zin, regelnaam, regelveld, wijziging
from portaal_leefomgeving_plugin.host.wording import bericht
from portaal_leefomgeving_plugin.services.export_regels import tekst_html
from portaal_leefomgeving_plugin.services.plan_verschil import Vergelijking
from portaal_leefomgeving_plugin.services.verschil_rapport import stukken_html

HOOGTE = 420
GEBIED = "gebied:"


class PlanVerschilDialoog(QDialog):
    """A window beside the map; choosing an area shows the ground that came and went."""

    werkingsgebied_gevraagd = pyqtSignal(str)
    grond_gevraagd = pyqtSignal(object)
    """The ground of a difference (RdWkb), to be marked on the map."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("plan_verschil")
        self.setWindowTitle(self.tr("Verschil tussen twee versies"))
        self._vergelijking: Vergelijking | None = None
        self.kop = QLabel(self.tr("Het andere pakket wordt gelezen en vergeleken…"), self)
        self.kop.setObjectName("plan_verschil_kop")
        self.kop.setWordWrap(True)
        self.kop.setTextFormat(Qt.TextFormat.PlainText)
        self.kop.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.hier = QCheckBox(self.tr("Alleen op deze plek"), self)
        self.hier.setObjectName("plan_verschil_hier")
        self.hier.setChecked(True)
        self.hier.toggled.connect(self._vul)
        self.boom = Boom("plan_verschil_boom", self.tr("Verschillen"), self)
        self.boom.hoogstens = HOOGTE
        self.boom.gekozen.connect(self._kies)
        self.boom.geactiveerd.connect(self._activeer)
        self.uitleg = UitlegVak("plan_verschil_uitleg", self)
        self.uitleg.koppeling.connect(lambda doel: self.werkingsgebied_gevraagd.emit(doel.removeprefix(GEBIED)))
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        for widget in (self.kop, self.hier, self.boom, self.uitleg):
            column.addWidget(widget)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        self.resize(520, 720)
        self.hier.hide()
        self.boom.hide()

    def toon(self, vergelijking: Vergelijking | None) -> None:
        """The difference; None where there is no plan to compare with."""
        self._vergelijking = vergelijking
        if vergelijking is None:
            self.kop.setText(self.tr("Er is geen omgevingsplan geladen om mee te vergelijken."))
            return
        self.hier.setVisible(vergelijking.hier is not None)
        self._vul()

    def fout(self, fout: PortaalError) -> None:
        """The other package could not be read, and why."""
        words = bericht(fout)
        self.kop.setText(f"{words.titel}. {words.tekst}")

    def _vul(self) -> None:
        found = self._vergelijking
        if found is None:
            return
        here = found.hier if self.hier.isChecked() else None
        difference = here.verschil if here is not None else found.alles
        lines = [f"{found.oud.opschrift}", f"{difference.van} → {difference.naar}"]
        if found.oud.work != found.nieuw.work:
            lines.append(self.tr("Let op: dit zijn twee verschillende regelingen."))
        if difference.deel:
            lines.append(deel_zin())
        name = regelnaam(found.oud, found.nieuw)
        groups = [*self._plek_takken(found), *self._takken(difference, name)]
        if not any(g.bladen for g in groups):
            lines.append(
                self.tr("Er is geen verschil op deze plek.") if here is not None else self.tr("Er is geen verschil.")
            )
        self.kop.setText("\n".join(lines))
        self.uitleg.toon("")
        self.boom.setVisible(any(g.bladen for g in groups))
        self.boom.toon(groups)

    def _plek_takken(self, found: Vergelijking) -> list[Tak]:
        """Rules that hold here in one of the versions only."""
        if found.hier is None or not self.hier.isChecked():
            return []
        out = []
        for title, idents, plan in (
            (self.tr("Geldt hier nu ook"), found.hier.nu_ook, found.nieuw),
            (self.tr("Geldt hier niet meer"), found.hier.niet_meer, found.oud),
        ):
            rules = [plan.regels[ident] for ident in idents if ident in plan.regels]
            rows = [Blad(_kop(plan, rule), "", "", ("regels", None), inhoud=(plan, rule)) for rule in rules]
            out.append(Tak(title, rows))
        return out

    def _takken(self, verschil: PlanVerschil, naam: Callable[[str], str]) -> list[Tak]:
        number = QLocale().toString
        texts = [Blad(kop(t.tekst), "", wijziging(t.wijziging), ("regels", None), inhoud=t) for t in verschil.teksten]
        rules = [
            Blad(naam(r.identificatie), ", ".join(map(regelveld, r.velden)), wijziging(r.wijziging), ("regels", None),
                 inhoud=r)
            for r in verschil.regels
        ]  # fmt: skip
        norms = [
            Blad(n.naam, f"{n.oud or '–'} → {n.nieuw or '–'} {n.eenheid}".strip(), wijziging(n.wijziging),
                 ("regels", None), inhoud=n)
            for n in verschil.normen
        ]  # fmt: skip
        areas = [
            Blad(g.noemer or g.identificatie,
                 self.tr("{erbij} m² erbij, {eraf} m² eraf").format(
                     erbij=number(g.m2_erbij, "f", 0), eraf=number(g.m2_eraf, "f", 0)),
                 wijziging(g.wijziging), ("plek", None), inhoud=g)
            for g in verschil.gebieden
        ]  # fmt: skip
        return [
            Tak(self.tr("Teksten"), texts),
            Tak(self.tr("Waarden van normen"), norms),
            Tak(self.tr("Werkingsgebieden"), areas),
            Tak(self.tr("Annotaties van regels"), rules, open=False),
        ]

    def _kies(self, iets: object) -> None:
        self.uitleg.toon(self._uitleg(iets))
        if isinstance(iets, GebiedVerschil) and (ground := _grond(iets)) is not None:
            self.grond_gevraagd.emit(ground)

    def _activeer(self, iets: object) -> None:
        if isinstance(iets, GebiedVerschil):
            self.werkingsgebied_gevraagd.emit(iets.identificatie)
        elif isinstance(iets, NormVerschil):
            self.werkingsgebied_gevraagd.emit(iets.locatie)

    def _uitleg(self, iets: object) -> str:
        if isinstance(iets, TekstVerschil):
            legend = escape(self.tr("Doorgehaald: vervallen. Onderstreept: nieuw."))
            return f"<b>{escape(kop(iets.tekst))}</b><p>{stukken_html(iets.stukken)}</p><small>{legend}</small>"
        if isinstance(iets, RegelVerschil) and self._vergelijking is not None:
            plan = self._vergelijking.nieuw if iets.nieuw is not None else self._vergelijking.oud
            rule = iets.nieuw or iets.oud
            return _regel_html(plan, rule) if rule is not None else ""
        if isinstance(iets, tuple):
            return _regel_html(*iets)
        if isinstance(iets, GebiedVerschil | NormVerschil):
            place = iets.identificatie if isinstance(iets, GebiedVerschil) else iets.locatie
            words = escape(self.tr("Toon het werkingsgebied op de kaart"))
            return f"<a href='{GEBIED}{escape(place, quote=True)}'>{words}</a>"
        return ""


def _kop(plan: Omgevingsplan, regel: JuridischeRegel) -> str:
    return kop(plan.regelteksten.get(regel.regeltekst))


def _regel_html(plan: Omgevingsplan, regel: JuridischeRegel) -> str:
    text = plan.regelteksten.get(regel.regeltekst)
    return f"<b>{escape(kop(text))}</b>{tekst_html(text.xml, text.inhoud) if text else ''}"


def _grond(gebied: GebiedVerschil) -> RdWkb | None:
    """What came and what went together."""
    parts = [geometrie(wkb) for wkb in (gebied.erbij, gebied.eraf) if wkb is not None]
    return RdWkb(bytes(QgsGeometry.unaryUnion(parts).asWkb())) if parts else None
