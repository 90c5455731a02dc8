"""Late answers are dropped: those to an earlier question, and those for a view that is gone."""

from __future__ import annotations

from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QLabel

from portaal_leefomgeving_plugin.gui.bouwstenen.antwoord import LaatsteVraag


class Beeld(QLabel):
    def __init__(self) -> None:
        super().__init__()
        self.gehoord: list[str] = []

    def toon(self, woorden: str) -> None:
        self.gehoord.append(woorden)
        self.setText(woorden)

    def mislukt(self, _fout: object) -> None:
        self.toon("mislukt")


def test_only_the_answer_to_the_last_question_is_heard(qgis_app):
    beeld, vraag = Beeld(), LaatsteVraag()
    first, _ = vraag.stel(beeld.toon, beeld.mislukt)
    second, failed = vraag.stel(beeld.toon, beeld.mislukt)
    first("oud")
    second("nieuw")
    assert beeld.gehoord == ["nieuw"]
    vraag.vergeet()
    failed(None)
    assert beeld.gehoord == ["nieuw"]


def test_an_answer_for_a_view_that_qt_took_down_is_dropped(qgis_app):
    beeld, vraag = Beeld(), LaatsteVraag()
    done, failed = vraag.stel(beeld.toon, beeld.mislukt)
    sip.delete(beeld)
    done("te laat")
    failed(None)
    assert beeld.gehoord == []
