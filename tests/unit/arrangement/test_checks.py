from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening.arrangement.checks import (
    carers_without_support,
    check_subject,
    find_problems,
    validate_provision,
)
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

DATES = ("starts_on", "ends_on", "review_on", "next_on")
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
        {"amount": 8.0, "unit": Unit.DAY_PART, **TOTAL},
        {"amount": 500.0, **TOTAL, "ends_on": None},
        {"amount": 500.0, "unit": Unit.DAY_PART, **TOTAL, "starts_on": None},
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
        ({"amount": 8.5, "unit": Unit.DAY_PART, **TOTAL}, "amount"),
        ({"starts_on": DAY, "ends_on": BEFORE}, "ends_on"),
        ({"starts_on": DAY, "review_on": BEFORE}, "review_on"),
        ({"provider_name": " "}, "provider_name"),
        ({"provider_kind": ProviderKind.NETWORK}, "provider_id"),
        ({"provider_kind": ProviderKind.NETWORK, "provider_id": ANN}, "provider_id"),
    ],
)
def test_an_impossible_provision_is_refused(changes: dict[str, Any], field: str) -> None:
    """One sentence, one advice, and the field it is about."""
    with pytest.raises(InvalidInput) as caught:
        validate_provision(_change(**changes))
    assert caught.value.field == field
    assert caught.value.sentence.endswith(".")
    assert caught.value.advice.endswith(".")


@pytest.mark.parametrize("field", DATES)
@given(st.dates())
@settings(max_examples=60)
def test_a_date_lies_in_the_life_of_somebody_who_lives_now(field: str, day: date) -> None:
    """Neither before 1895, as the dates of the procedure, nor after 2150."""
    problems = find_problems(_change(**{field: day}))
    expected = [] if 1895 <= day.year <= 2150 else [field]
    assert [problem.field for problem in problems] == expected


@pytest.mark.parametrize("field", DATES)
@pytest.mark.parametrize(
    "day, words",
    [
        (date(1, 1, 1), "ligt vóór 1895"),
        (date(1026, 5, 1), "ligt vóór 1895"),
        (date(1894, 12, 31), "ligt vóór 1895"),
        (date(2151, 1, 1), "ligt na 2150"),
        (date(9999, 12, 31), "ligt na 2150"),
    ],
)
def test_a_mistyped_year_is_refused_at_its_field(field: str, day: date, words: str) -> None:
    """With the advice to look at the year; who means no date leaves it empty."""
    with pytest.raises(InvalidInput, match=words) as caught:
        validate_provision(_change(**{field: day}))
    assert caught.value.field == field
    assert "Controleer het jaartal." in caught.value.advice
    validate_provision(_change(**{field: date(1895, 1, 1)}))
    validate_provision(_change(**{field: date(2150, 12, 31)}))


@given(st.integers(0, 400), st.integers(1, 4_000))
@settings(max_examples=100)
def test_a_day_has_four_day_parts(days: int, amount: int) -> None:
    """As in the week on the screen; what is counted in hours has the whole day."""
    ends_on = BEFORE + timedelta(days=days)
    total = _change(**{**TOTAL, "ends_on": ends_on, "amount": float(amount)})
    day_parts = find_problems(replace(total, unit=Unit.DAY_PART))
    assert bool(day_parts) is (amount > 4 * (days + 1))
    assert bool(find_problems(total)) is (amount > 24 * (days + 1))


ODD = st.fixed_dictionaries(
    {},
    optional={
        **{field: st.sampled_from((date(1, 1, 1), DAY, date(9999, 12, 31))) for field in DATES},
        "amount": st.sampled_from((-1.0, 2.0)),
        "provider_name": st.sampled_from(("", "De Brem")),
    },
)


@given(ODD, ODD)
@settings(max_examples=200)
def test_a_stored_line_is_only_changed_for_the_better(
    before: dict[str, Any], after: dict[str, Any]
) -> None:
    """What was odd before a rule came is mended piece by piece, and nothing odd comes beside it."""
    stored, draft = _change(**before), _change(**after)
    left = {(each.field, each.sentence) for each in find_problems(draft)}
    known = {(each.field, each.sentence) for each in find_problems(stored)}
    if not left or left < known:
        validate_provision(draft, stored)
    else:
        with pytest.raises(InvalidInput):
            validate_provision(draft, stored)


def test_functions_are_for_carers_and_life_areas_for_the_client() -> None:
    """The model says so; no form offers it otherwise."""
    area = _change(subject=LifeArea.HOUSEHOLD)
    check_subject(DRAFT, is_carer=True)
    check_subject(area, is_carer=False)
    for draft, is_carer in ((DRAFT, False), (area, True)):
        with pytest.raises(InvalidInput) as caught:
            check_subject(draft, is_carer=is_carer)
        assert caught.value.field == "subject"


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
