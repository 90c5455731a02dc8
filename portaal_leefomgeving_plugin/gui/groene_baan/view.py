"""The green lane in a dossier: three lists (geraakt, niet geraakt, geen gegevens), each line with what it stands on."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.errors import PortaalError
from portaal_leefomgeving_plugin.domain.overruling import Overruling
from portaal_leefomgeving_plugin.domain.verdict import Bevinding, Bewijs, GroeneBaan, OnbekendReden, Oordeel, Relatie
from portaal_leefomgeving_plugin.gui.bouwstenen.boom import Blad, Boom, Tak
from portaal_leefomgeving_plugin.gui.bouwstenen.hulp import hulptoets
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import OORDEEL_TEKEN
from portaal_leefomgeving_plugin.gui.bouwstenen.uitleg import UitlegVak
from portaal_leefomgeving_plugin.host.wording import bericht, datum, oordeel, reden, relatie, tijdstip

_VOLGORDE = (Oordeel.KNELPUNT, Oordeel.AANDACHT, Oordeel.ONBEKEND, Oordeel.GROEN, Oordeel.NIET_VAN_TOEPASSING)
BEWIJS = "bewijs:"

translate = QCoreApplication.translate


class GroeneBaanView(QWidget):
    """The findings as a tree, and below it the one that is chosen in full."""

    bewijs_gevraagd = pyqtSignal(object)
    """A Bewijs to be shown on the map."""
    oordeel_gevraagd = pyqtSignal(object)
    """A Bevinding of which the user wants to judge otherwise than its rule."""

    dossier_gevraagd = pyqtSignal()
    """What is shown is to be kept as a document."""

    def __init__(self, naam: str = "groene_baan", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._gekozen: Bevinding | None = None
        self._eigen: list[Overruling] = []
        self.boom = Boom(f"{naam}_boom", self.tr("Bevindingen van de groene baan"), self)
        self.boom.gekozen.connect(self._kies)
        self.boom.geactiveerd.connect(self._activeer)
        self.uitleg = UitlegVak(f"{naam}_uitleg", self)
        self.uitleg.koppeling.connect(self._koppeling)
        self.voet = QLabel(self)
        self.voet.setObjectName(f"{naam}_voet")
        self.voet.setWordWrap(True)
        self.voet.setTextFormat(Qt.TextFormat.PlainText)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.boom)
        layout.addWidget(self.uitleg)
        self.eigen = QPushButton(self.tr("Anders beoordelen…"), self)
        self.eigen.setObjectName(f"{naam}_eigen_oordeel")
        self.eigen.setAutoDefault(False)
        self.eigen.clicked.connect(lambda: self.oordeel_gevraagd.emit(self._gekozen))
        self.bewaren = QPushButton(self.tr("Als dossier bewaren…"), self)
        self.bewaren.setObjectName(f"{naam}_bewaren")
        self.bewaren.setAutoDefault(False)
        self.bewaren.clicked.connect(self.dossier_gevraagd)
        self._toegestaan = False
        buttons = QHBoxLayout()
        for button in (self.eigen, self.bewaren):
            button.hide()
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout.addLayout(buttons)
        layout.addWidget(self.voet)
        hulptoets(self, "groene_baan")

    def toon(self, baan: GroeneBaan) -> None:
        """Shows the findings; what was chosen before is chosen again where it is still there."""
        before = self._gekozen.regel if self._gekozen else ""
        self._gekozen = None
        self.uitleg.toon("")
        self.boom.toon(takken(baan.bevindingen))
        for index in self.boom.bladen():
            found = self.boom.inhoud(index)
            if before and isinstance(found, Bevinding) and found.regel == before:
                self.boom.setCurrentIndex(index)
        self.voet.setText(
            self.tr("Getoetst op {moment}. Geen aanwijzing betekent niet dat het mag: het besluit is aan u.").format(
                moment=tijdstip(baan.getoetst_op)
            )
        )

    def sta_eigen_oordeel_toe(self) -> None:
        """There is a zaak, so that what a person judges of a finding can be kept."""
        self._toegestaan = True
        self.bewaren.show()

    def toon_oordelen(self, eigen: Sequence[Overruling]) -> None:
        """What people made of findings of this zaak, oldest first; shown with the finding it is about."""
        self._eigen = list(eigen)
        self._kies(self._gekozen)

    def oordelen_onbekend(self, fout: PortaalError) -> None:
        """They could not be read: that is said, since none looks like none was given."""
        self._eigen = []
        self.voet.setText(f"{self.voet.text()} {bericht(fout).titel}")

    def samenvatting(self, baan: GroeneBaan) -> str:
        """The counts that matter, the most pressing first."""
        count = baan.telling()
        parts = [f"{count[o]} {oordeel(o)}" for o in _VOLGORDE[:-1] if count[o]]
        return " · ".join(parts) or oordeel(Oordeel.NIET_VAN_TOEPASSING)

    def _kies(self, bevinding: object) -> None:
        self._gekozen = bevinding if isinstance(bevinding, Bevinding) else None
        found = self._gekozen
        self.uitleg.toon(uitleg_html(found) + _eigen_html(found, self._eigen) if found else "")
        judged = found is not None and found.oordeel is not Oordeel.NIET_VAN_TOEPASSING
        self.eigen.setVisible(self._toegestaan and judged)

    def _activeer(self, bevinding: object) -> None:
        if isinstance(bevinding, Bevinding):
            shown = next((b for b in bevinding.bewijs if b.geometrie is not None), None)
            if shown is not None:
                self.bewijs_gevraagd.emit(shown)

    def _koppeling(self, doel: str) -> None:
        if self._gekozen is None or not doel.startswith(BEWIJS):
            return
        nr = int(doel.removeprefix(BEWIJS))
        if nr < len(self._gekozen.bewijs):
            self.bewijs_gevraagd.emit(self._gekozen.bewijs[nr])


def takken(bevindingen: Sequence[Bevinding]) -> list[Tak]:
    """The findings by what was found; those that are not for this zaak folded away at the end."""
    meant = [b for b in bevindingen if b.oordeel is not Oordeel.NIET_VAN_TOEPASSING]
    groups = [Tak(relatie(r), [_blad(b) for b in _op_ernst(meant) if b.relatie is r], sleutel=r.value) for r in Relatie]
    apart = [_blad(b) for b in bevindingen if b.oordeel is Oordeel.NIET_VAN_TOEPASSING]
    title = oordeel(Oordeel.NIET_VAN_TOEPASSING)
    groups.append(Tak(title[:1].upper() + title[1:], apart, open=False, sleutel="nvt"))
    return groups


def _op_ernst(bevindingen: Sequence[Bevinding]) -> list[Bevinding]:
    return sorted(bevindingen, key=lambda b: (_VOLGORDE.index(b.oordeel), b.titel))


def _blad(bevinding: Bevinding) -> Blad:
    return Blad(
        titel=bevinding.titel,
        onder=" · ".join(_kort(bevinding)),
        rechts=oordeel(bevinding.oordeel),
        teken=OORDEEL_TEKEN[bevinding.oordeel],
        inhoud=bevinding,
        tooltip=bevinding.melding,
    )


def _kort(bevinding: Bevinding) -> list[str]:
    """What a line tells below its title: why unknown, how far or how much, the norm, the source with its date."""
    parts = []
    if bevinding.reden is not None:
        parts.append(reden(bevinding.reden))
    nearest = min(bevinding.bewijs, key=lambda b: b.afstand_m, default=None)
    if nearest is not None:
        parts.append(f"{nearest.omschrijving}: {maat(nearest)}" if nearest.omschrijving else maat(nearest))
    if len(bevinding.bewijs) > 1:
        parts.append(translate("groene_baan", "en nog {n}").format(n=len(bevinding.bewijs) - 1))
    if bevinding.norm is not None and bevinding.norm.artikel:
        parts.append(bevinding.norm.artikel)
    if bevinding.bron is not None:
        parts.append(_bron_kort(bevinding))
    return parts


def _bron_kort(bevinding: Bevinding) -> str:
    stand = bevinding.bron
    if stand is None:
        return ""
    if stand.opgehaald_op is None:
        return stand.titel
    day = datum(stand.opgehaald_op.astimezone().date())  # not the date of the data, so it says which it is
    return f"{stand.titel} ({translate('groene_baan', 'opgehaald {moment}').format(moment=day)})"


def maat(bewijs: Bewijs) -> str:
    """How far, how much, or what value: the measure that a piece of evidence has."""
    number = QLocale().toString
    parts = []
    if bewijs.overlap_deel is not None and bewijs.overlap_deel > 0:
        share = 100 * bewijs.overlap_deel
        words = "< 1" if share < 1 else str(round(share))
        area = f" ({number(bewijs.overlap_m2, 'f', 0)} m²)" if bewijs.overlap_m2 is not None else ""
        parts.append(translate("groene_baan", "{deel}% van de locatie{vlak}").format(deel=words, vlak=area))
    elif bewijs.afstand_m <= 0:
        parts.append(translate("groene_baan", "op de locatie"))
    else:
        parts.append(translate("groene_baan", "op {afstand} m").format(afstand=number(bewijs.afstand_m, "f", 1)))
    if bewijs.waarde is not None:
        value = number(bewijs.waarde, "g", 6) if isinstance(bewijs.waarde, float) else str(bewijs.waarde)
        parts.append(f"{value} {bewijs.eenheid}".strip())
    return ", ".join(parts)


def uitleg_html(bevinding: Bevinding) -> str:
    """Everything a finding stands on, for the box below the tree."""
    out = [f"<b>{escape(bevinding.titel)}</b>: {escape(oordeel(bevinding.oordeel))}"]
    if bevinding.melding:
        out.append(escape(bevinding.melding))
    if bevinding.reden is not None:
        words = translate("groene_baan", "Waarom onbekend: {reden}.")
        if bevinding.oordeel in (Oordeel.AANDACHT, Oordeel.KNELPUNT):
            words = translate("groene_baan", "Onder voorbehoud: {reden}.")
        out.append(escape(words.format(reden=reden(bevinding.reden))))
    out += [_bewijs_html(bevinding), _norm_html(bevinding), _bron_html(bevinding)]
    if bevinding.indicatief:
        out.append(
            f"<i>{escape(translate('groene_baan', 'De bron is indicatief: op perceelniveau kan het anders zijn.'))}</i>"
        )
    if bevinding.adviezen:
        items = "".join(f"<li>{escape(a)}</li>" for a in bevinding.adviezen)
        head = escape(translate("groene_baan", "Wat nu"))
        out.append(f"<b>{head}</b><ul style='margin: 0 0 0 -22px'>{items}</ul>")
    rule = translate("groene_baan", "Regel {regel}, versie {versie}").format(
        regel=bevinding.regel, versie=bevinding.regel_versie
    )
    out.append(f"<small>{escape(rule)}</small>")
    return "".join(f"<div style='margin-bottom: 4px'>{p}</div>" for p in out if p)


def _eigen_html(bevinding: Bevinding, eigen: Sequence[Overruling]) -> str:
    """The last judgement of a person on this finding, or that there is one on what it was before."""
    own = [o for o in eigen if o.regel == bevinding.regel]
    if not own:
        return ""
    last = own[-1]
    words = translate("groene_baan", "Eigen oordeel van {wie} op {moment}: {oordeel}. {reden}")
    if not last.gaat_over(bevinding):
        words = translate(
            "groene_baan",
            "{wie} oordeelde op {moment}: {oordeel}. {reden} Regel of gegevens zijn sindsdien veranderd: kijk opnieuw.",
        )
    text = words.format(
        wie=last.medewerker, moment=tijdstip(last.moment), oordeel=oordeel(last.wordt), reden=last.reden
    )
    return f"<div style='margin-bottom: 4px'><b>{escape(text)}</b></div>"


def _bewijs_html(bevinding: Bevinding) -> str:
    lines = []
    for nr, bewijs in enumerate(bevinding.bewijs[:12]):
        line = escape(f"{bewijs.omschrijving or bewijs.feature_id}: {maat(bewijs)}")
        if bewijs.geometrie is not None:
            line += f" <a href='{BEWIJS}{nr}'>{escape(translate('groene_baan', 'toon op kaart'))}</a>"
        lines.append(f"<li>{line}</li>")
    if len(bevinding.bewijs) > 12:
        lines.append(f"<li>{escape(translate('groene_baan', 'en nog {n}').format(n=len(bevinding.bewijs) - 12))}</li>")
    return f"<ul style='margin: 0 0 4px -22px'>{''.join(lines)}</ul>" if lines else ""


def _norm_html(bevinding: Bevinding) -> str:
    norm = bevinding.norm
    if norm is None:
        return ""
    words = f"{norm.omschrijving} ({norm.artikel})" if norm.artikel else norm.omschrijving
    number = QLocale().toString
    if bevinding.standaardwaarde is not None:
        words += "; " + translate("groene_baan", "standaardwaarde {waarde}").format(
            waarde=number(bevinding.standaardwaarde, "g", 6)
        )
    if bevinding.grenswaarde is not None:
        words += "; " + translate("groene_baan", "grenswaarde {waarde}").format(
            waarde=number(bevinding.grenswaarde, "g", 6)
        )
    text = f"<b>{escape(translate('groene_baan', 'Norm'))}</b> {escape(words)}"
    if not norm.geverifieerd:
        text += f" <i>({escape(translate('groene_baan', 'norm nog niet bevestigd'))})</i>"
    if norm.bron_url.startswith("https://"):
        text += f" <a href='{escape(norm.bron_url)}'>{escape(translate('groene_baan', 'wettekst'))}</a>"
    return text


def _bron_html(bevinding: Bevinding) -> str:
    stand = bevinding.bron
    if stand is None:
        return ""
    parts = [stand.titel]
    if stand.opgehaald_op is not None:
        parts.append(translate("groene_baan", "opgehaald {moment}").format(moment=tijdstip(stand.opgehaald_op)))
    if stand.gegevens_van is not None:
        parts.append(translate("groene_baan", "gegevens van {datum}").format(datum=datum(stand.gegevens_van)))
    if stand.geldig_tot is not None:
        parts.append(translate("groene_baan", "geldig tot {datum}").format(datum=datum(stand.geldig_tot)))
    if not stand.bereikt:
        parts.append(reden(OnbekendReden.BRON_ONBEREIKBAAR))
    elif not stand.volledig:
        parts.append(reden(OnbekendReden.BRON_ONVOLLEDIG))
    if stand.licentie:
        parts.append(stand.licentie)
    return f"<b>{escape(translate('groene_baan', 'Bron'))}</b> {escape(' · '.join(parts))}"
