"""Every code of the core has words, and no message leaves a user without a next step."""

from __future__ import annotations

import inspect

import pytest

from portaal_leefomgeving_plugin.domain import errors
from portaal_leefomgeving_plugin.domain.errors import AnswerReason, StoreReason, UnreachableReason
from portaal_leefomgeving_plugin.domain.feestdagen import Rustdag
from portaal_leefomgeving_plugin.domain.locatie import LocatieKwaliteit
from portaal_leefomgeving_plugin.domain.omgevingsplan import RegelGroep
from portaal_leefomgeving_plugin.domain.termijn import OntvangstVeld, Procedure, TermijnOnbekend
from portaal_leefomgeving_plugin.domain.verdict import OnbekendReden, Oordeel, Relatie
from portaal_leefomgeving_plugin.host import termijnwoorden, wording
from portaal_leefomgeving_plugin.services.advance_zaak import Stapsoort

SYSTEEM = "OpenZaak Voorbeeldstad"


@pytest.mark.parametrize(
    ("woord", "codes"),
    [
        (wording.oordeel, Oordeel),
        (wording.relatie, Relatie),
        (wording.reden, OnbekendReden),
        (wording.regelgroep, RegelGroep),
        (wording.stapsoort, Stapsoort),
        (wording.procedure, Procedure),
        (wording.ontvangstveld, OntvangstVeld),
        (termijnwoorden.termijn_onbekend, TermijnOnbekend),
        (termijnwoorden.rustdag, Rustdag),
    ],
)
def test_elke_code_heeft_woorden(qgis_app, woord, codes):
    texts = [woord(code) for code in codes]
    assert all(texts)
    assert len(set(texts)) == len(texts)


def test_elke_twijfel_over_een_locatie_heeft_woorden(qgis_app):
    assert all(wording.kwaliteit(k) or k is LocatieKwaliteit.GOED for k in LocatieKwaliteit)


def test_groen_heet_nooit_voldoet(qgis_app):
    words = wording.oordeel(Oordeel.GROEN).lower()
    assert not any(claim in words for claim in ("voldoet", "akkoord", "veilig", "goedgekeurd"))


def fouten():
    yield from (errors.Unreachable(SYSTEEM, reason) for reason in UnreachableReason)
    yield from (errors.UnreadableAnswer(SYSTEEM, reason) for reason in AnswerReason)
    yield from (errors.StoreError(reason, path="/x") for reason in StoreReason)
    for code in (
        "jwt-expired",
        "invalid-jwt-signature",
        "invalid-client-identifier",
        "not_authenticated",
        "iets-anders",
    ):
        yield errors.Refused(SYSTEEM, status=403, code=code)
    yield errors.Refused(SYSTEEM, status=403, code="permission_denied", deed="zaken.statussen.toevoegen")
    yield errors.Rejected(SYSTEEM, status=400, title="Ongeldige invoer.")
    yield errors.NotFound(SYSTEEM)
    yield errors.ServerFault(SYSTEEM, status=502)
    yield errors.Changed(SYSTEEM, fields=("status",))
    yield errors.PartlyDone(SYSTEEM, done=("resultaat",), cause=errors.ServerFault(SYSTEEM, status=500))
    for code in ("geen_authcfg", "hoofdwachtwoord", "onbekend_authcfg", "uitgeschakeld", "sessie_verlopen",
                 "andere_methode", "leeg_authcfg", "onleesbaar_authcfg"):  # fmt: skip
        yield errors.MissingCredential(SYSTEEM, code=code)
    for code in ("geen_zip", "beschadigd", "geen_pakket", "xml", "te_groot", "onveilig_pad", "niet_gevonden"):
        yield errors.UnreadablePackage(package="plan.zip", code=code)
    yield errors.PartlyDone(SYSTEEM, done=("document",), cause=errors.ServerFault(SYSTEEM, status=500))
    for code in ("geen_toegang", "schijf_vol", "niet_gevonden", "leeg", "te_groot"):
        yield errors.FileFault(path="/tmp/x.pdf", code=code)
    for code in ("xml", "dtd", "te_groot", "geen_verzoek", "geen_werkmap", "versleuteld", "oud_excel", "codering",
                 "geen_rijen", "geen_kolommen", "te_veel_rijen", "te_veel_kolommen"):  # fmt: skip
        yield errors.UnreadableFile(path="/tmp/verzoek.xml", code=code)
    yield errors.PartlyDone(SYSTEEM, done=("zaak",), cause=errors.ServerFault(SYSTEEM, status=500))
    for code in ("verzoek_zonder_nummer", "zaaktype_nodig", "omschrijving_nodig", "omschrijving_te_lang",
                 "organisatie_nodig", "ontvangst_in_toekomst", "eigen_nummer_nodig"):  # fmt: skip
        yield errors.NotAllowed(code)
    for code in ("blad_zonder_nummer", "blad_zonder_naam", "blad_zonder_goede_rijen"):
        yield errors.NotAllowed(code)
    yield errors.NotAllowed("blad_afgekeurde_rijen", n="3")
    yield errors.NotAllowed("blad_andere_soort", naam="Bomen")
    for code in ("verzoek_heeft_zaak", "zaak_is_weg"):
        yield errors.NotAllowed(code, zaak="DSO-1")
    for code in ("resultaat_nodig", "reden_nodig", "locatie_leeg", "locatie_onleesbaar", "locatie_ongeldig",
                 "locatie_buiten_nederland", "geen_documenten_api", "document_zonder_inhoud", "titel_nodig",
                 "documentsoort_van_ander_zaaktype"):  # fmt: skip
        yield errors.NotAllowed(code)
    yield errors.UnreadableConfiguration(path="/regels.json", where="/0/bron", code="ontbreekt")
    yield errors.MissingDependency(package="shapely", least="2.0")
    yield errors.Unexpected(kind="KeyError", where="services/x.py:1")
    yield errors.Cancelled()


@pytest.mark.parametrize("fout", list(fouten()), ids=str)
def test_elke_fout_zegt_wat_er_was_en_wat_nu(qgis_app, fout):
    words = wording.bericht(fout)
    assert words.titel
    assert words.tekst.strip().endswith((".", "?", ")", "!"))
    assert type(fout).__name__ not in words.titel + words.tekst
    if fout.system:
        assert SYSTEEM in words.titel + words.tekst, "the message must name the system"


def test_alle_soorten_fouten_komen_hier_voor():
    known = {type(f) for f in fouten()}
    kinds = {c for _n, c in inspect.getmembers(errors, inspect.isclass) if issubclass(c, errors.PortaalError)}
    assert kinds - known == {errors.PortaalError}
