"""What was measured on a real OpenZaak and Open Object beyond single calls (facts on ZGW): the gemeente does it too."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from portaal_leefomgeving_plugin.demo.zgw import api
from tests.unit.demo.maker import STAPPEN, Maker, Vraag, uuid_van
from tests.unit.demo.wereld import BEHANDELAAR, COORDINATOR, CRS, MELDINGEN, Wereld

VIERKANT = [[6.0, 52.0], [6.1, 52.0], [6.1, 52.1], [6.0, 52.1], [6.0, 52.0]]


@pytest.fixture(scope="module")
def wereld() -> Iterator[Wereld]:
    made = Wereld()
    yield made
    made.stop()


@pytest.fixture
def maker(wereld: Wereld) -> Maker:
    return Maker(wereld)


def _zoek(wereld: Wereld, body: Any, vraag: str = "", wie: str = COORDINATOR) -> Any:
    return wereld.doe("POST", f"zaken/api/v1/zaken/_zoek{vraag}", body, wie=wie)


def _in(ring: list[list[float]]) -> dict[str, Any]:
    return {"zaakgeometrie": {"within": {"type": "Polygon", "coordinates": [ring]}}}


def _urls(page: Any) -> set[str]:
    return {zaak["url"] for zaak in page["results"]}


def _etag(wereld: Wereld, zaak: str) -> str:
    answer = wereld.sessie.get(zaak, headers={**CRS, **wereld.inlog(BEHANDELAAR)}, timeout=20)
    return str(answer.headers["ETag"])


# --- dates and statussen (sections 4, 6 and 7) --------------------------------------------------------


def test_a_new_zaak_gets_its_dates_from_its_zaaktype(wereld: Wereld, maker: Maker) -> None:
    zaak = wereld.doe("GET", maker.zaak(startdatum="2026-11-03"))
    zaaktype = wereld.doe("GET", zaak["zaaktype"])
    assert (zaaktype["servicenorm"], zaaktype["doorlooptijd"]) == ("P49D", "P56D")
    assert (zaak["einddatumGepland"], zaak["uiterlijkeEinddatumAfdoening"]) == ("2026-12-22", "2026-12-29")


def test_extending_moves_no_date(wereld: Wereld, maker: Maker) -> None:
    url = maker.zaak()
    before = wereld.doe("GET", url)
    after = wereld.doe("PATCH", url, {"verlenging": {"reden": "advies", "duur": "P42D"}})
    for name in ("einddatumGepland", "uiterlijkeEinddatumAfdoening"):
        assert after[name] == before[name]


def test_a_suspension_that_is_over_is_remembered(wereld: Wereld, maker: Maker) -> None:
    url = maker.zaak()
    for now in (True, False):
        zaak = wereld.doe("PATCH", url, {"opschorting": {"indicatie": now, "reden": "wacht"}})
    assert zaak["opschorting"] == {"indicatie": False, "eerdereOpschorting": True, "reden": "wacht"}


def test_a_zaak_that_costs_nothing_has_no_day_of_payment(wereld: Wereld, maker: Maker) -> None:
    url = maker.zaak(betalingsindicatie="geheel", laatsteBetaaldatum="2026-11-10T09:00:00Z")
    assert wereld.doe("GET", url)["laatsteBetaaldatum"] == "2026-11-10T09:00:00Z"
    assert wereld.doe("PATCH", url, {"betalingsindicatie": "nvt"})["laatsteBetaaldatum"] is None


def test_a_backdated_status_is_not_the_current_one(wereld: Wereld, maker: Maker) -> None:
    url = maker.zaak()
    newest = maker.status(url, "behandeling", "2026-11-20T09:00:00Z")
    maker.status(url, "toets", "2026-11-10T09:00:00Z")
    assert wereld.doe("GET", url)["status"] == newest


def test_the_end_is_the_day_in_the_clients_own_offset(wereld: Wereld, maker: Maker) -> None:
    url = maker.zaak()
    maker.resultaat(url)
    maker.status(url, "eind", "2026-11-20T00:30:00+01:00")
    assert wereld.doe("GET", url)["einddatum"] == "2026-11-20"


def test_an_eindstatus_before_another_status_leaves_a_contradiction(wereld: Wereld, maker: Maker) -> None:
    url = maker.zaak()
    current = maker.status(url, "behandeling", "2026-11-20T09:00:00Z")
    maker.resultaat(url)
    maker.status(url, "eind", "2020-01-01T09:00:00Z")
    zaak = wereld.doe("GET", url)
    assert (zaak["einddatum"], zaak["status"]) == ("2020-01-01", current)


def test_reopening_takes_the_end_away_and_leaves_the_resultaat(wereld: Wereld, maker: Maker) -> None:
    url = maker.gesloten(Vraag())
    assert wereld.doe("GET", url)["archiefnominatie"] == "vernietigen"
    maker.status(url, "behandeling", "2026-11-21T09:00:00Z")
    zaak = wereld.doe("GET", url)
    assert [zaak[n] for n in ("einddatum", "archiefnominatie", "archiefactiedatum")] == [None] * 3
    assert zaak["resultaat"]


def test_every_change_of_a_zaak_or_of_what_belongs_to_it_changes_its_etag(wereld: Wereld, maker: Maker) -> None:
    url = maker.zaak()
    seen = [_etag(wereld, url), _etag(wereld, url)]
    assert seen[0] == seen[1]
    for change in (
        lambda: wereld.doe("PATCH", url, {"omschrijving": "anders"}),
        lambda: wereld.doe("PATCH", url, {"omschrijving": "anders"}),
        lambda: maker.status(url, "toets", "2026-11-20T09:00:00Z"),
        lambda: maker.rol(url, "rollen-create-medewerker-201"),
        lambda: maker.resultaat(url),
    ):
        change()
        seen.append(_etag(wereld, url))
    assert len(set(seen[1:])) == len(seen) - 1


def test_closing_in_one_call_is_all_or_nothing(wereld: Wereld, maker: Maker) -> None:
    url = maker.zaak()
    body = {
        "zaak": {},
        "resultaat": {"resultaattype": maker.url("resultaattypen", STAPPEN["geweigerd"])},
        "status": {"statustype": maker.statustype("eind"), "datumStatusGezet": "2027-01-01T09:00:00Z"},
    }
    close = f"zaken/api/v1/zaak_afsluiten/{uuid_van(url)}"
    with pytest.raises(RuntimeError, match="date-in-future"):
        wereld.doe("POST", close, body)
    assert wereld.doe("GET", url)["resultaat"] is None
    body["status"]["datumStatusGezet"] = "2026-11-20T09:00:00Z"
    assert wereld.doe("POST", close, body)["zaak"]["einddatum"] == "2026-11-20"


# --- lists and searches (section 5) -------------------------------------------------------------------


def test_a_page_has_100_items_and_a_larger_one_is_cut_to_the_most(
    wereld: Wereld, monkeypatch: pytest.MonkeyPatch
) -> None:
    default, large = (wereld.doe("GET", f"zaken/api/v1/zaken{ask}") for ask in ("", "?pageSize=9999"))
    assert len(default["results"]) == 100
    assert default["next"].endswith("page=2")
    assert len(large["results"]) == large["count"] > 100
    assert api.MEESTE_PER_PAGINA == 500
    monkeypatch.setattr(api, "MEESTE_PER_PAGINA", 7)  # the town is too small for 500
    assert len(wereld.doe("GET", "zaken/api/v1/zaken?pageSize=9999")["results"]) == 7


@pytest.mark.parametrize("vraag", ["laatstGemuteerd__gt=2026-01-01", "uuid__in=x", "startdatum__foo=1"])
def test_what_cannot_be_asked_is_refused(wereld: Wereld, vraag: str) -> None:
    with pytest.raises(RuntimeError, match="unknown-parameters"):
        wereld.doe("GET", f"zaken/api/v1/zaken?{vraag}")


def test_a_search_takes_filters_from_the_body_and_pages_from_the_query_only(wereld: Wereld, maker: Maker) -> None:
    for lon in (6.01, 6.02, 6.03):
        maker.zaak(zaakgeometrie={"type": "Point", "coordinates": [lon, 52.01]})
    maker.gesloten(Vraag(), zaakgeometrie={"type": "Point", "coordinates": [6.04, 52.01]})
    ring = [[6.0, 52.0], [6.05, 52.0], [6.05, 52.05], [6.0, 52.05], [6.0, 52.0]]
    assert _zoek(wereld, _in(ring))["count"] == 4
    assert _zoek(wereld, _in(ring), "?einddatum__isnull=true")["count"] == 4, "ignored in the query"
    assert _zoek(wereld, {**_in(ring), "einddatum__isnull": True})["count"] == 3
    assert len(_zoek(wereld, {**_in(ring), "pageSize": 1})["results"]) == 4, "ignored in the body"
    first = _zoek(wereld, _in(ring), "?pageSize=3")
    assert len(first["results"]) == 3
    assert len(wereld.doe("POST", first["next"], _in(ring))["results"]) == 1


def test_a_search_finds_what_lies_wholly_inside_and_not_on_the_edge(wereld: Wereld, maker: Maker) -> None:
    def ring(x: float, half: float) -> list[list[float]]:
        return [[x - half, 52.07], [x + half, 52.07], [x + half, 52.08], [x - half, 52.08], [x - half, 52.07]]

    inside = maker.zaak(zaakgeometrie={"type": "Polygon", "coordinates": [ring(6.05, 0.001)]})
    cut = maker.zaak(zaakgeometrie={"type": "Polygon", "coordinates": [ring(6.1, 0.001)]})
    on_edge = maker.zaak(zaakgeometrie={"type": "Point", "coordinates": [6.1, 52.05]})
    nowhere = maker.zaak(zaakgeometrie=None)
    found = _urls(_zoek(wereld, _in(VIERKANT), "?pageSize=500"))
    assert inside in found
    assert not {cut, on_edge, nowhere} & found


def test_a_search_in_a_multipolygon_leaves_its_holes_out(wereld: Wereld, maker: Maker) -> None:
    outer = [[7.0, 52.0], [7.1, 52.0], [7.1, 52.1], [7.0, 52.1], [7.0, 52.0]]
    hole = [[7.04, 52.04], [7.04, 52.06], [7.06, 52.06], [7.06, 52.04], [7.04, 52.04]]
    other = [[7.2, 52.0], [7.3, 52.0], [7.3, 52.1], [7.2, 52.1], [7.2, 52.0]]
    spots = {"in": (7.02, 52.05), "gat": (7.05, 52.05), "ander": (7.25, 52.05), "tussen": (7.15, 52.05)}
    made = {n: maker.zaak(zaakgeometrie={"type": "Point", "coordinates": list(xy)}) for n, xy in spots.items()}
    area = {"type": "MultiPolygon", "coordinates": [[outer, hole], [other]]}
    assert _urls(_zoek(wereld, {"zaakgeometrie": {"within": area}})) == {made["in"], made["ander"]}


def test_a_search_does_not_find_what_a_bend_of_its_area_cuts(wereld: Wereld, maker: Maker) -> None:
    # all corners of the line lie inside, and the bay of the area between them
    area = [[8.0, 52.0], [8.1, 52.0], [8.1, 52.1], [8.05, 52.02], [8.0, 52.1], [8.0, 52.0]]
    across = maker.zaak(zaakgeometrie={"type": "LineString", "coordinates": [[8.01, 52.06], [8.09, 52.06]]})
    below = maker.zaak(zaakgeometrie={"type": "LineString", "coordinates": [[8.01, 52.01], [8.09, 52.01]]})
    assert _urls(_zoek(wereld, _in(area))) == {below}
    assert across != below


@pytest.mark.parametrize(
    ("vraag", "gevonden"),
    [
        ("startdatum__gte=2025-05-05", ["op", "na"]),
        ("startdatum__gt=2025-05-05", ["na"]),
        ("startdatum__lte=2025-05-05", ["voor", "op"]),
        ("startdatum__lt=2025-05-05", ["voor"]),
        ("startdatum=2025-05-05", ["op"]),
    ],
)
def test_a_day_itself_counts_only_where_the_filter_says_so(
    wereld: Wereld, maker: Maker, vraag: str, gevonden: list[str]
) -> None:
    days = {"voor": "2025-05-04", "op": "2025-05-05", "na": "2025-05-06"}
    made = {maker.zaak(startdatum=day): name for name, day in days.items()}
    page = wereld.doe("GET", f"zaken/api/v1/zaken?{vraag}&ordering=startdatum&pageSize=500")
    assert [made[zaak["url"]] for zaak in page["results"] if zaak["url"] in made] == gevonden


@pytest.mark.parametrize("ordering", ["einddatum", "-einddatum"])
def test_what_has_no_value_comes_last_in_either_order(wereld: Wereld, maker: Maker, ordering: str) -> None:
    maker.gesloten(Vraag())
    maker.zaak()
    page = wereld.doe("GET", f"zaken/api/v1/zaken?ordering={ordering}&pageSize=500")
    ends = [zaak["einddatum"] for zaak in page["results"]]
    known = [end for end in ends if end is not None]
    assert 0 < len(known) < len(ends)
    assert ends[: len(known)] == sorted(known, reverse=ordering.startswith("-"))


def test_a_level_of_confidentiality_leaves_the_higher_ones_out(wereld: Wereld, maker: Maker) -> None:
    low, high = (maker.zaak(vertrouwelijkheidaanduiding=level) for level in ("intern", "geheim"))
    found = _urls(
        wereld.doe("GET", "zaken/api/v1/zaken?maximaleVertrouwelijkheidaanduiding=vertrouwelijk&pageSize=500")
    )
    assert low in found
    assert high not in found


def test_a_level_of_expand_must_be_asked_itself(wereld: Wereld, maker: Maker) -> None:
    url = maker.zaak()
    assert wereld.doe("GET", f"{url}?expand=status.statustype")["_expand"] == {}
    both = wereld.doe("GET", f"{url}?expand=status,status.statustype")["_expand"]
    assert both["status"]["_expand"]["statustype"]["omschrijving"] == "Ontvangen"
    assert wereld.doe("GET", url)["_expand"] == {}


def test_zaken_without_rights_are_silently_absent_from_lists(wereld: Wereld, maker: Maker) -> None:
    url = maker.zaak()
    page = wereld.doe("GET", "zaken/api/v1/zaken?pageSize=500", wie=MELDINGEN)
    assert page["count"] > 0
    assert url not in _urls(page)
    assert wereld.doe("GET", f"zaken/api/v1/statussen?zaak={url}", wie=MELDINGEN)["count"] == 0
    assert _zoek(wereld, {"uuid__in": [uuid_van(url)]}, wie=MELDINGEN)["count"] == 0


def test_all_filters_of_a_rol_hold_for_one_and_the_same_rol(wereld: Wereld, maker: Maker) -> None:
    url = maker.zaak()
    maker.rol(url, "rollen-create-medewerker-201")
    maker.rol(url, "rollen-create-initiator-201")
    who = "rol__betrokkeneIdentificatie__medewerker__identificatie=j.devries"
    number = f"identificatie={wereld.doe('GET', url)['identificatie']}"
    found = [
        wereld.doe("GET", f"zaken/api/v1/zaken?{number}&{who}&rol__omschrijvingGeneriek={kind}")["count"]
        for kind in ("behandelaar", "initiator")
    ]
    assert found == [1, 0]


# --- objects (section 12) -----------------------------------------------------------------------------


def test_each_change_of_an_object_is_a_record_and_the_old_one_can_be_asked_for(wereld: Wereld, maker: Maker) -> None:
    url = maker.object(status="gepland", bevinding="geen")
    wereld.doe("PATCH", url, {"record": {"data": {"status": "afgerond"}, "startAt": "2026-11-23"}})
    now, then = wereld.doe("GET", url)["record"], wereld.doe("GET", f"{url}?date=2026-11-22")["record"]
    assert (now["index"], now["data"]["status"], now["data"]["bevinding"]) == (2, "afgerond", "geen")
    assert (then["index"], then["data"]["status"], then["endAt"]) == (1, "gepland", "2026-11-23")
    assert now["geometry"] is None, "a change that names no geometry loses it"


def test_data_are_merged_to_the_bottom(wereld: Wereld, maker: Maker) -> None:
    url = maker.object(locatie={"adres": "Dijkstraat 1", "pand": "9"})
    after = wereld.doe("PATCH", url, {"record": {"data": {"locatie": {"pand": "10"}}}})
    assert after["record"]["data"]["locatie"] == {"adres": "Dijkstraat 1", "pand": "10"}


def test_filters_on_data_all_hold(wereld: Wereld, maker: Maker) -> None:
    maker.object(soort="proef", ernst=1)
    wanted = maker.object(soort="proef", ernst=3)
    found = wereld.doe("GET", "objecten/api/v2/objects?data_attr=soort__exact__proef&data_attr=ernst__gte__2")
    assert _urls(found) == {wanted}
    either = wereld.doe("GET", "objecten/api/v2/objects?data_attr=soort__in__proef|niets")
    assert either["count"] == 2
