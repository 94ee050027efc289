from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest

from screening.arrangement.model import (
    Arrangement,
    NoNeed,
    ProviderKind,
    Provision,
    ProvisionDraft,
    SupportFunction,
)
from screening.documents.readiness import (
    LeftOut,
    Readiness,
    check_readiness,
    list_asking,
    list_left_out,
    list_without_follow_up,
)
from screening.dossier.model import (
    Carer,
    Client,
    ClientSupport,
    Consent,
    Dossier,
    SupporterRequest,
)
from screening.dossier.support_record import SupportRecord
from screening.identifiers import DossierId, PersonId, ProvisionId, new_id
from screening.investigation.model import Area, Finding, Investigation
from screening.signals.desk import ReviewedSignal
from screening.signals.model import Judgement, Signal, Strength, Verdict

ANN, BOB, CAS = (PersonId(key) for key in ("ann", "bob", "cas"))
DAY = date(2026, 3, 2)
TOLD = ClientSupport(DAY)
DOSSIER = Dossier(
    DossierId("d"),
    Client(PersonId("piet"), "Piet", None, "", TOLD),
    (
        Carer(ANN, "Ann", "", TOLD),
        Carer(BOB, "Bob", "", ClientSupport()),
        Carer(CAS, "Cas", "", TOLD),
    ),
    {},
    (),
)
SIGNAL = Signal("rule", ANN, "t", "e", (), "s", Strength.PRACTICE, "n", ())


def test_everything_open_is_named() -> None:
    """Support, signals, client support and outcomes that stay inside, each for its own people."""
    found = check_readiness(
        DOSSIER,
        Arrangement((), (NoNeed(CAS, "Niet nodig"),)),
        [ReviewedSignal(SIGNAL, None)],
        {
            ANN: Consent(ANN, DAY, in_proposal=True),
            BOB: Consent(BOB, DAY, in_proposal=False),
            CAS: Consent(CAS, DAY, in_proposal=True, withdrawn_on=DAY),
        },
        {ANN, BOB, CAS},
    )
    assert found.without_support == ("Ann", "Bob")
    assert found.unjudged == 1
    assert found.not_told == ("Bob",)
    assert found.unshared == ("Bob", "Cas")
    assert not found.is_complete


def test_who_was_not_measured_keeps_nothing_outside() -> None:
    """Without an outcome there is nothing to share."""
    found = check_readiness(DOSSIER, Arrangement((), ()), [], {}, frozenset())
    assert found.unshared == ()


def test_a_judged_signal_is_not_open() -> None:
    """Agreed with or not: the professional has looked at it."""
    judged = Judgement(SIGNAL.key, Verdict.DISAGREE, "r", datetime(2026, 3, 2, tzinfo=UTC))
    lines = [ReviewedSignal(SIGNAL, judged)]
    assert check_readiness(DOSSIER, Arrangement((), ()), lines, {}, frozenset()).unjudged == 0


def test_nothing_open_is_complete() -> None:
    """Only then the page says so."""
    assert Readiness((), 0, (), ()).is_complete


def test_what_waits_for_another_supporter_or_a_next_step_is_named() -> None:
    """A request that was arranged is none, and a line of the client is not asked after."""
    asked = SupporterRequest("r", DAY, "Geen klik")
    arranged = SupporterRequest("s", DAY, arranged_on=DAY)
    records = {ANN: SupportRecord((), (asked,)), BOB: SupportRecord((), (arranged,))}
    assert list_asking(DOSSIER, records) == ("Ann",)
    whole = make_line(ANN, review_on=DAY, next_action="Bellen")
    lines = (whole, make_line(BOB, review_on=DAY), make_line(CAS, next_action="Bellen"))
    of_client = make_line(DOSSIER.client.id)
    arrangement = Arrangement((*lines, of_client), ())
    assert list_without_follow_up(DOSSIER, arrangement) == ("Bob", "Cas")


def test_what_stays_out_of_a_copy_is_told_with_whose_consent_is_missing() -> None:
    """Of what was written only; who lets the client read too is missing nowhere."""
    consents = {
        ANN: Consent(ANN, DAY, in_proposal=True, for_client=True),
        BOB: Consent(BOB, DAY, in_proposal=True),
        CAS: Consent(CAS, DAY, in_proposal=True, withdrawn_on=DAY, for_client=True),
    }
    assert list_left_out(DOSSIER, {}, Investigation(), consents) == LeftOut()
    said = Investigation((Finding("c", said=((BOB, "Moe"), (CAS, "Druk"))),))
    found = list_left_out(DOSSIER, {"care.heaviest": "De nachten"}, said, consents)
    assert found == LeftOut(("Cas",), ("Bob", "Cas"), ("Cas",), ("Bob", "Cas"))
    needs = Investigation((Finding(Area.CARER_SUPPORT, found="Rust"),))
    assert list_left_out(DOSSIER, {}, needs, consents) == LeftOut((), ("Bob", "Cas"))


@pytest.mark.parametrize(
    "found",
    [
        Readiness((), 0, (), (), asked_other=("Ann",)),
        Readiness((), 0, (), (), without_follow_up=("Ann",)),
        Readiness((), 0, (), (), doubtful_offers=("De Hoeve",)),
    ],
)
def test_each_of_these_is_something_open(found: Readiness) -> None:
    """But what a consent keeps out of a copy is as it should be."""
    assert not found.is_complete
    assert Readiness((), 0, (), (), left_out=LeftOut(("Cas",))).is_complete


def make_line(person_id: PersonId, **values: Any) -> Provision:
    """Return a line for somebody."""
    subject = SupportFunction.ADVICE
    draft = ProvisionDraft(person_id, subject, "Praten", ProviderKind.MUNICIPALITY)
    return Provision(ProvisionId(new_id()), replace(draft, **values))
