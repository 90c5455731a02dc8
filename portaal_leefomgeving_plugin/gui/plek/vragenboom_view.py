"""A vragenboom to fill in: its questions by group, and beside them what the tables make of the answers."""

from __future__ import annotations

from html import escape

from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QGroupBox, QLabel, QScrollArea, QSplitter, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.verzoek import Antwoord as VerzoekAntwoord
from portaal_leefomgeving_plugin.domain.vragenboom import UitvoeringsregelSoort, Vragenboom
from portaal_leefomgeving_plugin.domain.vragenboom_uitkomst import Antwoord, bepaal
from portaal_leefomgeving_plugin.gui.bouwstenen.uitleg import UitlegVak
from portaal_leefomgeving_plugin.gui.plek.vraagveld import Vraagveld
from portaal_leefomgeving_plugin.host.vragenwoorden import uitkomstwoorden, voorbehoud
from portaal_leefomgeving_plugin.services.vragenboom_uitkomst import uitkomst_html

GEBIED = "gebied:"


class VragenboomView(QWidget):
    """Shows one vragenboom; what follows is computed anew at each answer."""

    werkingsgebied_gevraagd = pyqtSignal(str)
    """The id of a locatie of the plan, to be shown on the map."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boom: Vragenboom | None = None
        self._velden: dict[str, Vraagveld] = {}
        self.uitkomst = UitlegVak("vragenboom_uitkomst", self)
        self.over = UitlegVak("vragenboom_over", self)
        self.over.koppeling.connect(lambda doel: self.werkingsgebied_gevraagd.emit(doel.removeprefix(GEBIED)))
        self.vragen = QScrollArea(self)
        self.vragen.setObjectName("vragenboom_vragen")
        self.vragen.setWidgetResizable(True)
        self.vragen.setFrameShape(QFrame.Shape.NoFrame)
        self.vragen.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._straks = QTimer(self)
        self._straks.setSingleShot(True)
        self._straks.setInterval(100)
        self._straks.timeout.connect(self._reken)
        right = QWidget(self)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.uitkomst)
        column.addWidget(self.over)
        column.addStretch(1)
        holder = QScrollArea(self)
        holder.setWidgetResizable(True)
        holder.setFrameShape(QFrame.Shape.NoFrame)
        holder.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        holder.setWidget(right)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.addWidget(self.vragen)
        split.addWidget(holder)
        split.setSizes([420, 340])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)

    @property
    def boom(self) -> Vragenboom | None:
        """What is shown."""
        return self._boom

    def toon(self, boom: Vragenboom) -> None:
        """Another vragenboom, without answers."""
        self._boom, self._velden = boom, {}
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        for group, rules in boom.vragen():
            box = QGroupBox(group.naam if group else self.tr("Vragen zonder groep"), inside)
            rows = QVBoxLayout(box)
            for rule in rules:
                field = Vraagveld(rule, boom.gegevenstype(rule), box)
                field.gewijzigd.connect(self._straks.start)
                self._velden[rule.identificatie] = field
                rows.addWidget(field)
            column.addWidget(box)
        if not self._velden:
            column.addWidget(QLabel(self.tr("In dit bestand staan geen vragen."), inside))
        column.addStretch(1)
        self.vragen.setWidget(inside)
        self.over.toon(self._over(boom))
        self._reken()

    def zet_ligging(self, ligt: dict[str, bool]) -> None:
        """Fills in what the place and the plan answer by themselves."""
        for ident, inside in ligt.items():
            if ident in self._velden:
                words = self.tr("volgt uit de gekozen plek en het geladen plan")
                self._velden[ident].zet(inside, words)

    def zet_verzoek(self, gegeven: dict[str, VerzoekAntwoord], antwoorden: dict[str, Antwoord]) -> None:
        """Takes over the answers of a verzoek, and shows beside each question what it says."""
        for ident, answer in antwoorden.items():
            self._velden[ident].zet(answer)
        for ident, said in gegeven.items():
            self._velden[ident].zeg_verzoek(said)

    def antwoorden(self) -> dict[str, Antwoord]:
        """What is answered now, by uitvoeringsregel."""
        found = {ident: field.antwoord() for ident, field in self._velden.items()}
        return {ident: answer for ident, answer in found.items() if answer is not None}

    def _reken(self) -> None:
        if self._boom is not None:
            outcome = uitkomst_html(self._boom, bepaal(self._boom, self.antwoorden()), uitkomstwoorden())
            self.uitkomst.toon(f"{outcome}<p><small>{escape(voorbehoud())}</small></p>")

    def _over(self, boom: Vragenboom) -> str:
        """What it is about and where it holds."""
        out = []
        if boom.activiteiten:
            out.append(f"{escape(self.tr('Activiteit'))}: {escape(', '.join(boom.activiteiten))}")
        if boom.locaties:
            links = ", ".join(
                f"<a href='{GEBIED}{escape(loc, quote=True)}'>{escape(loc.rpartition('.')[2])}</a>"
                for loc in boom.locaties
            )
            out.append(f"{escape(self.tr('Hangt af van deze gebieden'))}: {links}")
        if any(r.soort is UitvoeringsregelSoort.VASTE_WAARDE_VOORBEHOUD for r in boom.uitvoeringsregels):
            out.append(escape(self.tr("Er zijn waarden onder voorbehoud: die tellen pas als u ze zelf invult.")))
        if boom.onopgelost:
            lost = ", ".join(f"{a} → {b}" for a, b in boom.onopgelost)
            out.append(f"{escape(self.tr('Niet gevonden in het bestand'))}: {escape(lost)}")
        return "<br>".join(out)
