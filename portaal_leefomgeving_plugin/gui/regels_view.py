"""What the omgevingsplan says about a place: own rules first, by activiteit; what holds everywhere folded below."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QCoreApplication, QLocale, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QLabel, QVBoxLayout, QWidget

from portaal_leefomgeving_plugin.domain.omgevingsplan import (
    Gebiedsaanwijzing,
    NormHier,
    RegelGroep,
    RegelHier,
    RegelsHier,
)
from portaal_leefomgeving_plugin.gui.boom import Blad, Boom, Tak
from portaal_leefomgeving_plugin.gui.sectie import Sectie
from portaal_leefomgeving_plugin.gui.uitleg import UitlegVak
from portaal_leefomgeving_plugin.host.wording import regelgroep

translate = QCoreApplication.translate

GEBIED = "gebied:"
ZOEK_VANAF = 8


class RegelsView(QWidget):
    """The rules as a tree, a box to search them, and below the text of the one that is chosen."""

    werkingsgebied_gevraagd = pyqtSignal(str)
    """The id of a locatie of the plan, to be shown on the map."""

    def __init__(self, naam: str = "regels", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._regels: RegelsHier | None = None
        self.plan = QLabel(self)
        self.plan.setObjectName(f"{naam}_plan")
        self.plan.setWordWrap(True)
        self.plan.setTextFormat(Qt.TextFormat.PlainText)
        self.zoek = QgsFilterLineEdit(self)
        self.zoek.setObjectName(f"{naam}_zoek")
        self.zoek.setShowSearchIcon(True)
        self.zoek.setPlaceholderText(self.tr("zoek in de regels van deze plek"))
        self.zoek.setAccessibleName(self.tr("Zoek in de regels van deze plek"))
        self._straks = QTimer(self)
        self._straks.setSingleShot(True)
        self._straks.setInterval(150)
        self._straks.timeout.connect(self._vul)
        self.zoek.textChanged.connect(self._straks.start)
        self.boom = Boom(f"{naam}_boom", self.tr("Regels op deze plek"), self)
        self.boom.gekozen.connect(self._kies)
        self.boom.geactiveerd.connect(self._activeer)
        self.uitleg = UitlegVak(f"{naam}_uitleg", self)
        self.uitleg.koppeling.connect(self._koppeling)
        self.niets = QLabel(self.tr("Geen regel met deze woorden."), self)
        self.niets.setObjectName(f"{naam}_niets")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        for widget in (self.plan, self.zoek, self.boom, self.niets, self.uitleg):
            layout.addWidget(widget)

    def toon(self, regels: RegelsHier) -> None:
        """Shows the rules of another place."""
        self._regels = regels
        self.plan.setText(regels.opschrift)
        self.plan.setToolTip(regels.plan)
        self.zoek.setVisible(len(regels.regels) > ZOEK_VANAF)
        self.zoek.blockSignals(True)
        self.zoek.clear()
        self.zoek.blockSignals(False)
        self._vul()

    def samenvatting(self, regels: RegelsHier) -> str:
        """How many of each kind."""
        number = QLocale().toString
        parts = []
        for group, words in (
            (RegelGroep.EIGEN, self.tr("{n} van deze plek")),
            (RegelGroep.GEMEENTEBREED, self.tr("{n} gemeentebreed")),
            (RegelGroep.GRENS_ONBEKEND, self.tr("{n} grens onbekend")),
        ):
            count = regels.aantal(group)
            if count or group is RegelGroep.EIGEN:
                parts.append(words.format(n=number(count)))
        return " · ".join(parts)

    def _vul(self) -> None:
        if self._regels is None:
            return
        words = self.zoek.text().casefold().split()
        groups = [
            Tak(t.titel, [b for b in t.bladen if _voldoet(b, words)], open=t.open or bool(words), sleutel=t.sleutel)
            for t in takken(self._regels)
        ]
        self.uitleg.toon("")
        self.boom.toon(groups)
        empty = not any(t.bladen for t in groups)
        self.niets.setVisible(empty and bool(words))
        self.boom.setVisible(not empty)

    def _kies(self, iets: object) -> None:
        self.uitleg.toon(uitleg_html(iets, self._regels) if self._regels is not None else "")

    def _activeer(self, iets: object) -> None:
        if places := locaties(iets):
            self.werkingsgebied_gevraagd.emit(places[0])

    def _koppeling(self, doel: str) -> None:
        if doel.startswith(GEBIED):
            self.werkingsgebied_gevraagd.emit(doel.removeprefix(GEBIED))


def toon_regels(sectie: Sectie, view: RegelsView, regels: RegelsHier | None) -> None:
    """The answer about a place in its section: rules, none, or no plan to look in."""
    if regels is None:
        sectie.leeg(
            translate(
                "regels",
                "Er is geen omgevingsplan geladen. Vul bij de verbinding een pakket in en ververs.",
            ),
            translate("regels", "geen plan"),
        )
    elif not regels.regels:
        sectie.leeg(translate("regels", "Het omgevingsplan heeft geen regels voor deze plek."))
    else:
        view.toon(regels)
        sectie.gevuld(view.samenvatting(regels))


def takken(regels: RegelsHier) -> list[Tak]:
    """Own rules by activiteit, then the values of norms and the named areas, then what holds everywhere."""
    own: dict[str, list[Blad]] = {}
    rest: list[Blad] = []
    for hier in regels.regels:
        if hier.groep is not RegelGroep.EIGEN:
            continue
        names = {_activiteit(regels, a.activiteit) for a in hier.activiteiten}
        for name in sorted(names):
            own.setdefault(name, []).append(_blad(hier, regels))
        if not names:
            rest.append(_blad(hier, regels))
    groups = [
        Tak(name[:1].upper() + name[1:], own[name], sleutel="activiteit") for name in sorted(own, key=str.casefold)
    ]
    groups.append(Tak(translate("regels", "Overige regels van deze plek"), rest, sleutel="overig"))
    groups.append(
        Tak(translate("regels", "Waarden van normen"), [_norm_blad(n) for n in regels.normen], sleutel="normen")
    )
    areas = [_aanwijzing_blad(g, groep) for g, groep in regels.gebiedsaanwijzingen]
    groups.append(Tak(translate("regels", "Aangewezen gebieden"), areas, open=False, sleutel="gebieden"))
    for group in (RegelGroep.GEMEENTEBREED, RegelGroep.GRENS_ONBEKEND):
        lines = [_blad(h, regels) for h in regels.regels if h.groep is group]
        groups.append(Tak(regelgroep(group), lines, open=False, sleutel=group.value))
    return groups


def locaties(iets: object) -> tuple[str, ...]:
    """The ids of the places that a line is about."""
    if isinstance(iets, RegelHier | NormHier | Gebiedsaanwijzing):
        return iets.locaties
    return ()


def _activiteit(regels: RegelsHier, identificatie: str) -> str:
    known = regels.activiteiten.get(identificatie)
    return known.naam if known else translate("regels", "(activiteit zonder naam)")


def _kop(hier: RegelHier) -> str:
    text = hier.regeltekst
    if text is None:
        return translate("regels", "regel zonder tekst in het pakket")
    heading = next((p.opschrift for p in reversed(text.plaats) if p.opschrift), "")
    quoted = text.aanhaling[:1].upper() + text.aanhaling[1:]
    return f"{quoted} {heading}".strip()


def _blad(hier: RegelHier, regels: RegelsHier) -> Blad:
    about = sorted({f"{_activiteit(regels, a.activiteit)}: {a.kwalificatie}" for a in hier.activiteiten})
    share = ""
    if hier.aandeel is not None and hier.aandeel < 0.995:
        share = "< 1%" if hier.aandeel < 0.01 else f"{round(100 * hier.aandeel)}%"
    under = " · ".join(about) or ", ".join(hier.regel.themas)
    return Blad(_kop(hier), under, share, ("regels", None), inhoud=hier)


def _norm_blad(hier: NormHier) -> Blad:
    return Blad(hier.norm.naam, _herkomst(hier.groep), _waarde(hier), ("regels", None), inhoud=hier)


def _aanwijzing_blad(aanwijzing: Gebiedsaanwijzing, groep: RegelGroep) -> Blad:
    under = " · ".join(w for w in (aanwijzing.type, aanwijzing.groep, _herkomst(groep)) if w)
    return Blad(aanwijzing.naam, under, "", ("plek", None), inhoud=aanwijzing)


def _herkomst(groep: RegelGroep) -> str:
    return "" if groep is RegelGroep.EIGEN else regelgroep(groep)


def _waarde(hier: NormHier) -> str:
    value = hier.waarde
    if value.kwantitatief is not None:
        return f"{QLocale().toString(value.kwantitatief, 'g', 6)} {hier.norm.eenheid}".strip()
    return value.kwalitatief or translate("regels", "zie de tekst")


def _voldoet(blad: Blad, woorden: Sequence[str]) -> bool:
    if not woorden:
        return True
    text = f"{blad.titel} {blad.onder}"
    if isinstance(blad.inhoud, RegelHier) and blad.inhoud.regeltekst is not None:
        text += " " + blad.inhoud.regeltekst.inhoud
    text = text.casefold()
    return all(w in text for w in woorden)


def uitleg_html(iets: object, regels: RegelsHier | None) -> str:
    """The text of a rule, or what a norm or area is; with links to its places on the map."""
    if isinstance(iets, RegelHier):
        body = _regel_html(iets, regels)
    elif isinstance(iets, NormHier):
        body = f"<b>{escape(iets.norm.naam)}</b>: {escape(_waarde(iets))}"
        if iets.norm.type:
            body += f"<br>{escape(iets.norm.type)}"
    elif isinstance(iets, Gebiedsaanwijzing):
        body = f"<b>{escape(iets.naam)}</b><br>{escape(' · '.join(w for w in (iets.type, iets.groep) if w))}"
    else:
        return ""
    return body + _gebieden_html(locaties(iets))


def _regel_html(hier: RegelHier, regels: RegelsHier | None) -> str:
    out = []
    if hier.regeltekst is not None:
        path = " › ".join(f"{p.soort} {p.nummer} {p.opschrift}".strip() for p in hier.regeltekst.plaats[:-1])
        out += [f"<small>{escape(path)}</small>"] if path else []
    out.append(f"<b>{escape(_kop(hier))}</b>")
    if hier.regeltekst is not None:
        out += [escape(line) for line in hier.regeltekst.inhoud.splitlines() if line.strip()]
    if regels is not None:
        for about in hier.activiteiten:
            out.append(f"<i>{escape(_activiteit(regels, about.activiteit))}: {escape(about.kwalificatie)}</i>")
    return "".join(f"<div style='margin-bottom: 4px'>{line}</div>" for line in out)


def _gebieden_html(ids: Sequence[str]) -> str:
    if not ids:
        return ""
    if len(ids) == 1:
        words = escape(translate("regels", "Toon het werkingsgebied op de kaart"))
        return f"<div><a href='{GEBIED}{escape(ids[0], quote=True)}'>{words}</a></div>"
    links = " ".join(f"<a href='{GEBIED}{escape(i, quote=True)}'>{nr}</a>" for nr, i in enumerate(ids[:20], start=1))
    return f"<div>{escape(translate('regels', 'Toon werkingsgebied op de kaart:'))} {links}</div>"
