"""What another does meanwhile shows on the desk without a button; nothing is asked before one has logged in."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.desktop.scenario import BLAD, _jwt
from tests.desktop.venster import Scherm, Venster

pytestmark = pytest.mark.desktop

ANDER = """
import json, urllib.request
from datetime import datetime, timezone
g = BLAD.bureau.voorbeeldgemeente._gegevens
head = {'Authorization': 'Bearer TOKEN', 'Accept-Crs': 'EPSG:4326', 'Content-Type': 'application/json'}
z = next(z for z in BLAD.bureau.werkbestand.zaken() if z.einddatum is None and z.status_volgnummer == 1)
types = json.load(urllib.request.urlopen(urllib.request.Request(
    g['catalogi'] + 'statustypen?zaaktype=' + z.zaaktype, headers=head)))['results']
naar = sorted(types, key=lambda t: t['volgnummer'])[1]
body = {'zaak': z.url, 'statustype': naar['url'], 'statustoelichting': '',
        'datumStatusGezet': datetime.now(timezone.utc).isoformat()}
urllib.request.urlopen(urllib.request.Request(
    g['zaken'] + 'statussen', data=json.dumps(body).encode(), headers=head, method='POST'))
uit = [z.uuid, z.status_omschrijving, naar['omschrijving']]
"""


@pytest.fixture
def qgis() -> Iterator[Venster]:
    scherm = Scherm()
    try:
        with Venster(scherm=scherm) as window:
            yield window
    finally:
        scherm.sluit()


def test_a_status_set_elsewhere_shows_without_a_button(qgis: Venster) -> None:
    qgis.wacht("'portaal_leefomgeving_plugin' in plugins", wat="de plugin")
    qgis.vraag("actie('portaal_actie_paneel').trigger()")
    qgis.wacht("zichtbaar('leeg_voorbeeld')", wat="het lege paneel")
    assert qgis.vraag(f"{BLAD}.bureau.loket is None")
    qgis.doe(f"{BLAD}.houd_bij()")  # nobody logged in: nothing happens
    qgis.vraag("klik('leeg_voorbeeld')")
    qgis.wacht(f"{BLAD}.bureau.bijgewerkt is not None and not {BLAD}.bureau.bezig", hoelang=120, wat="het laden")
    token = _jwt(**qgis.vraag(f"{BLAD}.bureau.voorbeeldgemeente._gegevens['zgw']"))
    uuid, van, naar = qgis.doe(ANDER.replace("BLAD", BLAD).replace("TOKEN", token))
    held = f"{BLAD}.bureau.werkbestand.zaak({uuid!r}).status_omschrijving"
    assert qgis.vraag(held) == van
    qgis.doe(f"{BLAD}.houd_bij()")
    qgis.wacht(f"{held} == {naar!r}", wat="de status van een ander")
    qgis.wacht(
        f"any(r.regel.uuid == {uuid!r} and r.regel.status_omschrijving == {naar!r} for r in {BLAD}.paneel.werk.rijen)",
        wat="de lijst",
    )
