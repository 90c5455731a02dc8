"""QGIS's search bar finds zaken in memory and places at the embedded gemeente, and stops when told to."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot
from qgis.core import QgsFeedback, QgsLocatorContext, QgsLocatorResult

from portaal_leefomgeving_plugin.connectors.locatieserver.client import Locatieserver
from portaal_leefomgeving_plugin.connectors.session import ApiSession
from portaal_leefomgeving_plugin.domain.omgevingsplan import Activiteit, Omgevingsplan
from portaal_leefomgeving_plugin.domain.zoeken import Gevonden
from portaal_leefomgeving_plugin.gui.bouwstenen.rij import maak_rijen
from portaal_leefomgeving_plugin.gui.zoekbalk import Activiteitfilter, Plekfilter, Zaakfilter, Zoekbalk, passend
from portaal_leefomgeving_plugin.host.network import maak_sessie
from portaal_leefomgeving_plugin.services.activiteit_in_plan import PlanActiviteit, activiteiten_in_plan
from tests.gemeente import Gemeente, Klok
from tests.qgis.gui.voorbeelden import VANDAAG, regel

VERGUND = VANDAAG - timedelta(days=3)
RIJEN = maak_rijen(
    [
        regel(0, identificatie="VBS-0", omschrijving="Dakkapel Parkweg 1", zaaktype_omschrijving="Regulier",
              einddatum=VERGUND),
        regel(1, identificatie="VBS-1", omschrijving="Dakkapel Langestraat 12", zaaktype_omschrijving="Regulier"),
        regel(2, identificatie="VBS-2", omschrijving="Kappen eik Parkweg", zaaktype_omschrijving="Regulier"),
    ],
    VANDAAG,
    {},
)  # fmt: skip


KAP = Activiteit("kap", "Vellen van een houtopstand", "kap", "")
PLAN = Omgevingsplan("/akn/nl/act/gm9999/2026/plan", "/akn/nl/act/gm9999/2026/plan/nld@1", "Plan", "Omgevingsplan",
                     "gm9999", activiteiten={"kap": KAP})  # fmt: skip


class Desk:
    """What the search bar asks of a Bureau, and of the connection that is active."""

    def __init__(self, server: Locatieserver | None = None) -> None:
        self.server = server

    @property
    def loket(self) -> Desk | None:
        return self if self.server is not None else None

    def locatieserver(self) -> Locatieserver | None:
        return self.server

    def vind_activiteiten(self, woord: str) -> list[PlanActiviteit] | None:
        return activiteiten_in_plan(PLAN, woord)


class Balk:
    """QGIS's own part: it takes filters and gives them back."""

    def __init__(self) -> None:
        self.filters: list[object] = []

    def registerLocatorFilter(self, one: object) -> None:
        self.filters.append(one)

    def deregisterLocatorFilter(self, one: object) -> None:
        self.filters.remove(one)


def gezocht(
    filter_: Zaakfilter | Plekfilter | Activiteitfilter, text: str, feedback: QgsFeedback | None = None
) -> list[QgsLocatorResult]:
    found: list[QgsLocatorResult] = []
    filter_.resultFetched.connect(found.append)
    filter_.prepare(text, QgsLocatorContext())
    filter_.fetchResults(text, QgsLocatorContext(), feedback or QgsFeedback())
    return found


@pytest.fixture
def balk(qgis_app: object) -> Zoekbalk:
    return Zoekbalk(
        Balk(),
        Desk(),  # type: ignore[arg-type]
        rijen=lambda: RIJEN,
        open_zaak=lambda _u: None,
        open_plek=lambda _g: None,
        open_activiteit=lambda _a: None,
    )


@pytest.mark.parametrize(
    ("gevraagd", "gevonden"),
    [
        ("dakkapel", ["VBS-1", "VBS-0"]),
        ("VBS-2", ["VBS-2"]),
        ("eik parkweg", ["VBS-2"]),
        ("regulier", ["VBS-1", "VBS-2", "VBS-0"]),
        ("boot", []),
        ("", []),
    ],
)
def test_a_zaak_fits_where_it_holds_every_word_and_open_ones_come_first(gevraagd: str, gevonden: list[str]) -> None:
    assert [r.regel.identificatie for r in passend(RIJEN, gevraagd)] == gevonden


def test_a_zaak_that_is_chosen_opens(balk: Zoekbalk) -> None:
    opened: list[str] = []
    balk.open_zaak = opened.append
    filter_ = Zaakfilter(balk)
    (result,) = gezocht(filter_, "langestraat")
    assert result.displayString.startswith("VBS-1")
    filter_.triggerResult(result)
    assert opened == [RIJEN[1].regel.uuid]


def test_zaken_of_a_connection_that_is_closed_are_not_found(balk: Zoekbalk) -> None:
    filter_ = Zaakfilter(balk)
    assert gezocht(filter_, "langestraat")
    balk.rijen = list
    assert gezocht(filter_, "langestraat") == []


def test_an_activiteit_of_the_plan_is_found_and_handed_on(balk: Zoekbalk) -> None:
    opened: list[PlanActiviteit] = []
    balk.open_activiteit = opened.append
    filter_ = Activiteitfilter(balk)
    assert gezocht(filter_, "houtopstand") == []  # no connection, no plan
    balk.bureau.server = object()
    (result,) = gezocht(Activiteitfilter(balk), "houtopstand")
    assert result.displayString == KAP.naam
    assert result.description == "0 regels"
    filter_.triggerResult(result)
    assert [one.activiteit for one in opened] == [KAP]


def test_what_is_typed_without_the_prefix_does_not_leave_this_machine(balk: Zoekbalk) -> None:
    assert not Plekfilter(balk).useWithoutPrefix()
    assert not Plekfilter(balk).clone().useWithoutPrefix()


def test_prefixes_are_long_enough_for_qgis(balk: Zoekbalk) -> None:
    assert all(len(one(balk).prefix()) >= 3 for one in (Zaakfilter, Activiteitfilter, Plekfilter))


def test_places_come_from_the_locatieserver_through_qgis(qtbot: QtBot, gemeente: Gemeente, balk: Zoekbalk) -> None:
    with maak_sessie() as session:
        server = Locatieserver(
            ApiSession(session, system="Locatieserver", clock=Klok()), gemeente.gegevens["locatieserver"]
        )
        balk.bureau = Desk(server)  # type: ignore[assignment]
        found = gezocht(Plekfilter(balk), "langestraat")
        assert found
        assert "Langestraat" in found[0].displayString
        stopped = QgsFeedback()
        stopped.cancel()
        assert gezocht(Plekfilter(balk), "langestraat", stopped) == []
        gemeente.beheer(regels=[{"pad": "/locatieserver", "soort": "html", "kans": 1.0}])
        assert gezocht(Plekfilter(balk), "langestraat") == []


def test_without_a_connection_no_place_is_asked_for(balk: Zoekbalk) -> None:
    assert gezocht(Plekfilter(balk), "langestraat") == []


def test_coordinates_lead_to_their_place_without_asking_anyone(balk: Zoekbalk) -> None:
    went: list[Gevonden] = []
    balk.open_plek = went.append
    filter_ = Plekfilter(balk)
    (result,) = gezocht(filter_, "155000 463000")
    filter_.triggerResult(result)
    assert [g.weergave for g in went] == ["RD 155000, 463000"]
