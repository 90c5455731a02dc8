"""Rows of a tree are as high as their words need, whatever the width."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import QRect
from qgis.PyQt.QtWidgets import QApplication, QStyleOptionViewItem

from portaal_leefomgeving_plugin.gui.bouwstenen.boom import RAND, Blad, Boom, Tak, _vakken

WOORDEN = "gemeenteweg: op de locatie, 55 dB Lden · en nog 2 · Bkl 5.78t, tabel 5.78t · Geluidbelasting (25-11-2026)"


@pytest.mark.parametrize("plat", [True, False], ids=["flat", "in groups"])
def test_no_row_is_lower_than_what_is_painted_in_it(qgis_app, qtbot, plat):
    tree = Boom("boom", "boom")
    qtbot.addWidget(tree)
    leaves = [Blad(f"Geluid van wegen {n}", WOORDEN[: 20 + 7 * n], "aandacht", ("regels", None), n) for n in range(12)]
    tree.toon_plat(leaves) if plat else tree.toon([Tak("Bedrijf van een zwaardere milieucategorie uitoefenen", leaves)])
    tree.show()
    for width in range(240, 420, 9):
        tree.setFixedWidth(width)
        QApplication.processEvents()
        for index in [*tree.bladen(), *([] if plat else [tree.model().index(0, 0)])]:
            rect = tree.visualRect(index)
            option = QStyleOptionViewItem()
            option.initFrom(tree)
            option.font, option.rect = tree.font(), rect
            title, under = _vakken(rect.adjusted(0, RAND, -RAND, 4000), option, index)
            assert max(QRect(title).bottom(), QRect(under).bottom()) <= rect.bottom()
