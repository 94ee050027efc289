from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from screening.arrangement.checks import carers_without_support, validate_provision
from screening.arrangement.model import (
    Arrangement,
    Frequency,
    LifeArea,
    NoNeed,
    ProviderKind,
    Provision,
    ProvisionDraft,
    SupportFunction,
    Unit,
)
from screening.dossier.model import Carer, ClientSupport
from screening.errors import InvalidInput
from screening.identifiers import PersonId, ProvisionId

ANN, BOB, CAS = (PersonId(key) for key in ("ann", "bob", "cas"))
DAY, BEFORE = date(2026, 3, 2), date(2026, 3, 1)
TOTAL = {"frequency": Frequency.IN_TOTAL, "starts_on": BEFORE, "ends_on": DAY}
DRAFT = ProvisionDraft(
    for_person=ANN,
    subject=SupportFunction.RESPITE_CARE,
    what="Dagbesteding",
    provider_kind=ProviderKind.OFFER,
    provider_name="De Linde",
)


def _change(**changes: Any) -> ProvisionDraft:
    return replace(DRAFT, **changes)


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"what": "👵 " + "x" * 10_000},
        {"amount": 168.0},
        {"amount": 24.0, "frequency": Frequency.PER_DAY},
        {"amount": 42.0, "unit": Unit.DAY_PART},
        {"amount": 7.0, "unit": Unit.DAY},
        {"amount": 10_080.0, "unit": Unit.MINUTE},
        {"amount": 31.0, "unit": Unit.DAY, "frequency": Frequency.PER_MONTH},
        {"amount": 500.0, "frequency": Frequency.IN_TOTAL},
        {"amount": 29_500.0, "unit": Unit.EURO, "frequency": Frequency.IN_TOTAL},
        {"amount": 48.0, **TOTAL},
        {"amount": 2_880.0, "unit": Unit.MINUTE, **TOTAL},
        {"amount": 500.0, **TOTAL, "ends_on": None},
        {"amount": 500.0, "unit": Unit.EURO, **TOTAL},
        {"starts_on": DAY, "ends_on": DAY, "review_on": DAY},
        {"ends_on": BEFORE, "review_on": BEFORE},
        {"provider_kind": ProviderKind.MUNICIPALITY, "provider_name": ""},
        {"provider_kind": ProviderKind.NETWORK, "provider_id": BOB},
    ],
)
def test_a_possible_provision_is_accepted(changes: dict[str, Any]) -> None:
    """Everything up to the bounds is accepted, the bounds included."""
    validate_provision(_change(**changes))


@pytest.mark.parametrize(
    "changes,field",
    [
        ({"what": "  "}, "what"),
        ({"amount": 0.0}, "amount"),
        ({"amount": -1.0}, "amount"),
        ({"amount": float("nan")}, "amount"),
        ({"amount": float("inf")}, "amount"),
        ({"amount": 168.5}, "amount"),
        ({"amount": 24.5, "frequency": Frequency.PER_DAY}, "amount"),
        ({"amount": 43.0, "unit": Unit.DAY_PART}, "amount"),
        ({"amount": 8.0, "unit": Unit.DAY}, "amount"),
        ({"amount": 10_081.0, "unit": Unit.MINUTE}, "amount"),
        ({"amount": 32.0, "unit": Unit.DAY, "frequency": Frequency.PER_MONTH}, "amount"),
        ({"amount": 1e9, "unit": Unit.EURO, "frequency": Frequency.IN_TOTAL}, "amount"),
        ({"amount": 48.5, **TOTAL}, "amount"),
        ({"amount": 13.0, "unit": Unit.DAY_PART, **TOTAL}, "amount"),
        ({"starts_on": DAY, "ends_on": BEFORE}, "ends_on"),
        ({"starts_on": DAY, "review_on": BEFORE}, "review_on"),
        ({"provider_name": " "}, "provider_name"),
        ({"provider_kind": ProviderKind.NETWORK}, "provider_id"),
    ],
)
def test_an_impossible_provision_is_refused(changes: dict[str, Any], field: str) -> None:
    """One sentence, one advice, and the field it is about."""
    with pytest.raises(InvalidInput) as caught:
        validate_provision(_change(**changes))
    assert caught.value.field == field
    assert caught.value.sentence.endswith(".")
    assert caught.value.advice.endswith(".")


def _carer(carer_id: PersonId) -> Carer:
    return Carer(carer_id, carer_id, "", ClientSupport())


def test_carers_without_support_are_found() -> None:
    """A support line or a reason will do; a blank reason or a line of another kind will not."""
    other = replace(DRAFT, for_person=CAS, subject=LifeArea.HOUSEHOLD)
    arrangement = Arrangement(
        provisions=(Provision(ProvisionId("1"), DRAFT), Provision(ProvisionId("2"), other)),
        no_needs=(NoNeed(BOB, "Bob redt het goed"), NoNeed(CAS, " ")),
    )
    carers = [_carer(key) for key in (CAS, BOB, ANN)]
    assert [carer.id for carer in carers_without_support(arrangement, carers)] == [CAS]
    nothing = Arrangement((), ())
    assert [carer.id for carer in carers_without_support(nothing, carers)] == [CAS, BOB, ANN]
