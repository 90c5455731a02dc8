"""What the map says: classes as in the work list, colour and sign together, calm when there is much."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsPointClusterRenderer,
    QgsRenderContext,
)
from qgis.PyQt.QtCore import QDate, QMetaType, QSize
from qgis.PyQt.QtGui import QColor, QImage

from portaal_leefomgeving_plugin.domain import termijnklasse as werklijst
from portaal_leefomgeving_plugin.domain.locatie import GEEN_LOCATIE
from portaal_leefomgeving_plugin.domain.termijnklasse import Termijnklasse
from portaal_leefomgeving_plugin.domain.zaak import ZaakRegel, ZaaktypeUrl, ZaakUrl
from portaal_leefomgeving_plugin.gui.bouwstenen.kleuren import Accent
from portaal_leefomgeving_plugin.gui.bouwstenen.tekens import TERMIJN_TEKEN
from portaal_leefomgeving_plugin.layers import kaartkleuren, stijl_bronnen, stijl_zaken
from portaal_leefomgeving_plugin.layers.groep import LagenGroep
from portaal_leefomgeving_plugin.layers.termijnen import Drempels, filters, keuze
from tests.qgis.layers.winkel import BRONNEN, KLASSEN, Winkel, X, Y, bron, vlak, zaak

VANDAAG = date.today()
VELDEN = QgsFields()
for name, kind in (
    ("einddatum", QMetaType.Type.QDate),
    ("fataal", QMetaType.Type.QDate),
    ("opgeschort", QMetaType.Type.Bool),
    ("zaaktype_identificatie", QMetaType.Type.QString),
):
    VELDEN.append(QgsField(name, kind))


def regel(fataal: date | None, einddatum: date | None, opgeschort: bool, zaaktype: str = "A") -> ZaakRegel:
    return ZaakRegel(
        "u", ZaakUrl("http://z"), "Z1", "", ZaaktypeUrl("http://zt"), zaaktype, "", None, None, "", None, None,
        "", "", "", None, VANDAAG, einddatum, None, None, opgeschort, False, "", "", fataal, False, GEEN_LOCATIE,
    )  # fmt: skip


def feature(row: ZaakRegel) -> QgsFeature:
    made = QgsFeature(VELDEN)
    made["einddatum"] = QDate(row.einddatum) if row.einddatum else None
    made["fataal"] = QDate(row.fataal) if row.fataal else None
    made["opgeschort"] = row.opgeschort
    made["zaaktype_identificatie"] = row.zaaktype_identificatie
    return made


def klassen_van(row: ZaakRegel, drempels: Drempels) -> list[str]:
    context = QgsExpressionContext()  # a list of scopes would leave each with two owners, and crash
    context.appendScope(QgsExpressionContextUtils.globalScope())
    context.setFields(VELDEN)
    context.setFeature(feature(row))
    found = []
    for klasse, test in filters(drempels).items():
        expression = QgsExpression(test)
        assert not expression.hasParserError()
        if expression.evaluate(context):
            found.append(klasse.value)
        assert not expression.hasEvalError()
    return found


@pytest.mark.parametrize("opgeschort", [False, True])
@pytest.mark.parametrize("einddatum", [None, VANDAAG])
def test_the_map_classes_every_zaak_as_the_work_list_does(einddatum: date | None, opgeschort: bool) -> None:
    for fataal in (None, *(VANDAAG + timedelta(days=d) for d in (-400, -1, 0, 1, 7, 8, 14, 15, 400))):
        row = regel(fataal, einddatum, opgeschort)
        assert klassen_van(row, Drempels()) == [werklijst.termijnklasse(row, VANDAAG).value]


@pytest.mark.parametrize("zaaktype", ["A", "UITGEBREID", "O'Neill"])
def test_it_follows_the_thresholds_of_the_zaaktype(zaaktype: str) -> None:
    own = {"UITGEBREID": (60, 30), "O'Neill": (14, 3), "A": (14, 7)}
    geel, oranje = own[zaaktype]
    for days in (-1, 0, 3, 4, 7, 8, 14, 15, 30, 31, 60, 61):
        row = regel(VANDAAG + timedelta(days=days), None, False, zaaktype)
        expected = werklijst.termijnklasse(row, VANDAAG, geel, oranje).value
        assert klassen_van(row, Drempels(per_zaaktype=own)) == [expected]


def test_the_classes_are_the_same_words_and_hues_as_in_the_list() -> None:
    assert [k.value for k in Termijnklasse] == [k.value for k in werklijst.Termijnklasse]
    hues = {
        Accent.BLAUW: kaartkleuren.BLAUW,
        Accent.ORANJE: kaartkleuren.ORANJE,
        Accent.VERMILJOEN: kaartkleuren.VERMILJOEN,
    }
    for klasse, (_icon, accent) in TERMIJN_TEKEN.items():
        if accent in hues:
            assert stijl_zaken.KLEUREN[Termijnklasse(klasse.value)] == hues[accent] == accent.kleur


def test_a_sign_differs_from_every_other_also_without_its_colour() -> None:
    seen = set()
    for klasse in Termijnklasse:
        image = stijl_zaken.punt_symbool(klasse).asImage(QSize(64, 64))
        grey = image.convertToFormat(QImage.Format.Format_Mono)
        seen.add(bytes(grey.constBits().asarray(grey.sizeInBytes())))
    assert len(seen) == len(Termijnklasse)


# -- what is drawn -----------------------------------------------------------------------------


def kleuren(image: QImage, x: int, y: int, straal: int = 12) -> set[str]:
    return {image.pixelColor(i, j).name() for i in range(x - straal, x + straal) for j in range(y - straal, y + straal)}


@pytest.fixture
def alleen(getoond: LagenGroep, winkel: Winkel) -> LagenGroep:
    winkel.bron.ExecuteSQL("DELETE FROM zaak")
    winkel.bron.ExecuteSQL("DELETE FROM zaak_vlak")
    return getoond


@pytest.mark.parametrize("klasse", list(KLASSEN))
def test_each_class_is_drawn_in_its_colour(alleen: LagenGroep, winkel: Winkel, teken, klasse: str) -> None:
    winkel.zet("zaak", f"POINT({X} {Y})", **zaak(1, klasse))
    alleen.ververs()
    image = teken(2_000, lagen=[alleen.laag("zaken")])
    assert stijl_zaken.KLEUREN[Termijnklasse(klasse)].name() in kleuren(image, 450, 300)


def test_what_would_cover_each_other_becomes_one_ring_in_the_colour_of_the_most_pressing(
    alleen: LagenGroep, winkel: Winkel, teken
) -> None:
    for nr, klasse in enumerate(("afgehandeld", "ruim", "opgeschort", "overschreden", "geel")):
        winkel.zet("zaak", f"POINT({X + nr} {Y})", **zaak(nr, klasse))
    alleen.ververs()
    image = teken(8_000, lagen=[alleen.laag("zaken")])
    seen = kleuren(image, 450, 300)
    assert stijl_zaken.KLEUREN[Termijnklasse.OVERSCHREDEN].name() in seen
    assert stijl_zaken.KLEUREN[Termijnklasse.RUIM].name() not in seen


def test_closed_zaken_do_not_drown_the_open_ones(alleen: LagenGroep, winkel: Winkel, teken) -> None:
    winkel.zet("zaak", f"POINT({X} {Y})", **zaak(1, "afgehandeld"))
    alleen.ververs()
    assert kleuren(teken(20_000, lagen=[alleen.laag("zaken")]), 450, 300) == {"#ffffff"}
    assert len(kleuren(teken(9_000, lagen=[alleen.laag("zaken")]), 450, 300)) > 1


def test_labels_show_from_one_to_five_thousand(alleen: LagenGroep, winkel: Winkel, teken) -> None:
    winkel.zet("zaak", f"POINT({X} {Y})", **zaak(1, "ruim"))
    alleen.ververs()

    def inkt(schaal: float) -> int:
        image = teken(schaal, lagen=[alleen.laag("zaken")])
        dark = [(x, y) for x in range(250, 650) for y in range(250, 350) if image.pixelColor(x, y).lightness() < 80]
        return len([p for p in dark if abs(p[0] - 450) > 20])

    assert inkt(5_200) == 0
    assert inkt(4_800) > 50


def test_sixty_werkingsgebieden_over_each_other_leave_the_map_readable(
    getoond: LagenGroep, winkel: Winkel, teken
) -> None:
    """What is under them must still be white where no outline runs."""
    layer = getoond.laag("werkingsgebieden")
    for nr in range(200, 260):
        winkel.zet("werkingsgebied", vlak(X, Y, 900, 900), identificatie=f"g{nr}", noemer="x", type="Functie")
    getoond.ververs()
    layer.setLabelsEnabled(False)
    image = teken(6_000, lagen=[layer])
    white = sum(image.pixelColor(x, y).lightness() > 235 for x in range(0, 900, 4) for y in range(0, 600, 4))
    assert white > 0.7 * 225 * 150


def test_noise_is_loudest_on_top_whatever_the_order_of_the_rows(getoond: LagenGroep, winkel: Winkel, teken) -> None:
    winkel.zet("bron_geluid_lden", vlak(X, Y + 800, 800, 800), bronsoort="weg", lden=71)
    winkel.zet("bron_geluid_lden", vlak(X, Y + 800, 800, 800), bronsoort="weg", lden=46)
    getoond.ververs()
    layer = getoond.laag("bron:geluid_lden")
    layer.setLabelsEnabled(False)
    colour = teken(4_000, X, Y + 800, lagen=[layer]).pixelColor(450, 300)
    assert colour.red() > colour.green() + 40


def test_the_whole_map_draws_without_errors_at_every_scale(getoond: LagenGroep, teken) -> None:
    for scale in (1_000, 4_000, 15_000, 60_000, 250_000):
        teken(scale)


# -- styles that meet other data ---------------------------------------------------------------


def test_an_unknown_source_is_drawn_by_its_theme(getoond: LagenGroep, winkel: Winkel) -> None:
    winkel.tabel("bron_wko", 6, {"naam": 4})
    winkel.zet("bron_wko", vlak(X, Y, 100, 100), naam="WKO-gebied")
    getoond.ververs([*BRONNEN, bron("wko", "Warmte-koudeopslag", "water", "naam")])
    layer = getoond.laag("bron:wko")
    assert layer.name() == "Warmte-koudeopslag"
    assert layer.renderer().type() == "singleSymbol"


def test_a_known_source_without_its_attribute_is_still_drawn(getoond: LagenGroep, winkel: Winkel, project) -> None:
    project.removeMapLayer(getoond.laag("bron:geluid_lden").id())
    winkel.bron.DeleteLayer("bron_geluid_lden")
    winkel.tabel("bron_geluid_lden", 6, {"klasse": 4})
    winkel.zet("bron_geluid_lden", vlak(X, Y, 100, 100), klasse="55-60")
    getoond.herstel_lagen()
    assert getoond.laag("bron:geluid_lden").renderer().type() == "singleSymbol"


@pytest.mark.parametrize("level", [-5.0, 0.0, 44.9, 45.0, 54.99, 55.0, 70.0, 75.0, 120.0])
def test_every_noise_level_has_exactly_one_class(getoond: LagenGroep, level: float) -> None:
    layer = getoond.laag("bron:geluid_lden")
    made = QgsFeature(layer.fields())
    made["lden"] = level
    renderer, context = layer.renderer().clone(), QgsRenderContext()
    context.expressionContext().setFields(layer.fields())
    context.expressionContext().setFeature(made)
    renderer.startRender(context, layer.fields())
    assert len(renderer.symbolsForFeature(made, context)) == 1
    renderer.stopRender(context)


def test_inspecties_each_have_one_sign(getoond: LagenGroep) -> None:
    layer = getoond.laag("inspecties")
    renderer, context = layer.renderer().clone(), QgsRenderContext()
    context.expressionContext().setFields(layer.fields())
    renderer.startRender(context, layer.fields())
    for made in layer.getFeatures():
        context.expressionContext().setFeature(made)
        # QGIS draws the ELSE rule where no other fits, but lists it always
        fitting = [rule for rule in renderer.rootRule().rulesForFeature(made, context) if not rule.isElse()]
        assert len(fitting) <= 1
        assert any(rule.isElse() for rule in renderer.rootRule().children())
    renderer.stopRender(context)


# -- what a person reads -----------------------------------------------------------------------


def test_a_tip_shows_text_from_outside_as_text(getoond: LagenGroep, winkel: Winkel) -> None:
    winkel.zet("zaak", None, **zaak(950, "ruim", omschrijving="<script>alert(1)</script> A&B", behandelaar="<b>j"))
    getoond.ververs()
    layer = getoond.laag("zaken")
    context = layer.createExpressionContext()
    context.setFeature(next(layer.getFeatures("\"uuid\" = 'uuid-950'")))
    tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    assert "<script" not in tip
    assert "&lt;script&gt;alert(1)&lt;/script&gt; A&amp;B" in tip
    assert "&lt;b&gt;j" in tip
    assert "Zaaktype" in tip
    assert "Afgehandeld op" not in tip
    assert (VANDAAG + timedelta(days=15)).strftime("%d-%m-%Y") in tip


def test_columns_have_words_and_the_technical_ones_are_out_of_sight(getoond: LagenGroep) -> None:
    layer = getoond.laag("zaken")
    fields = layer.fields()
    assert layer.attributeAlias(fields.indexOf("fataal")) == "Fatale datum"
    hidden = {c.name for c in layer.attributeTableConfig().columns() if c.hidden}
    assert {"fid", "uuid", "url"} <= hidden
    assert "identificatie" not in hidden
    assert layer.displayExpression()


def test_the_time_slider_knows_from_when_to_when_a_zaak_ran(getoond: LagenGroep) -> None:
    temporal = getoond.laag("zaken").temporalProperties()
    assert temporal.isActive()
    assert (temporal.startField(), temporal.endField()) == ("startdatum", "einddatum")


def test_no_style_needs_the_plugin(getoond: LagenGroep) -> None:
    """Functions of the plugin would break a project on a machine without it (design, decision 11)."""
    known = {f.name() for f in QgsExpression.Functions()}
    for role in ("zaken", "zaken_vlak", "inspecties", "werkingsgebieden"):
        layer = getoond.laag(role)
        assert all(not QgsExpression(r).hasParserError() for r in [layer.displayExpression()])
    own = [keuze(Drempels(), dict.fromkeys(Termijnklasse, "#000000")), *filters(Drempels()).values()]
    for text in own:
        assert QgsExpression(text).referencedFunctions() <= known


def test_an_unknown_theme_and_geometry_still_give_a_style() -> None:
    from qgis.core import Qgis

    made = stijl_bronnen.stijl(bron("x", "X", "overig", "naam"), Qgis.GeometryType.Line, ["naam"])
    assert made.renderer.symbol() is not None
    assert QColor(stijl_bronnen.THEMAKLEUREN["natuur"]).isValid()


def test_a_ring_is_of_the_cluster_renderer(getoond: LagenGroep) -> None:
    renderer = getoond.laag("zaken").renderer()
    assert isinstance(renderer, QgsPointClusterRenderer)
    labels = [i.label() for i in renderer.legendSymbolItems()]
    assert labels == list(stijl_zaken.namen(Drempels()).values())
