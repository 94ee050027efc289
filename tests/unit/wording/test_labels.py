from datetime import date
from enum import StrEnum

import pytest

from screening.arrangement.model import (
    Frequency,
    LifeArea,
    ProviderKind,
    ProvisionDraft,
    SupportFunction,
    Unit,
)
from screening.identifiers import PersonId
from screening.wording.labels import LABELS, label
from screening.wording.provisions import (
    describe_amount,
    describe_period,
    describe_provider,
    describe_subject,
)

ANNIE = PersonId("annie")


def _draft(**values: object) -> ProvisionDraft:
    fields = {
        "for_person": ANNIE,
        "subject": SupportFunction.RESPITE_CARE,
        "what": "logeren",
        "provider_kind": ProviderKind.MUNICIPALITY,
    }
    return ProvisionDraft(**(fields | values))  # type: ignore[arg-type]


@pytest.mark.parametrize("vocabulary", LABELS, ids=lambda kind: kind.__name__)
def test_every_term_has_a_word_of_its_own(vocabulary: type[StrEnum]) -> None:
    """No term is forgotten, none is empty, and no two share a word."""
    words = [label(term) for term in vocabulary]
    assert all(words)
    assert len(set(words)) == len(words)


def test_no_word_is_left_over() -> None:
    """Every word belongs to a term that still exists."""
    assert all(set(words) == set(vocabulary) for vocabulary, words in LABELS.items())


def test_the_subject_of_a_line_is_told() -> None:
    """A support function with its number, an area of life by its name."""
    assert describe_subject(_draft()) == "6 Respijtzorg"
    assert describe_subject(_draft(subject=LifeArea.HOUSEHOLD)) == "Huishouden"


@pytest.mark.parametrize(
    "values,text",
    [
        ({"provider_kind": ProviderKind.NETWORK, "provider_id": ANNIE}, "Annie"),
        ({"provider_kind": ProviderKind.NETWORK, "provider_id": PersonId("weg")}, ""),
        ({"provider_kind": ProviderKind.NETWORK}, ""),
        ({"provider_kind": ProviderKind.OFFER, "provider_name": "De Brem"}, "De Brem"),
        ({}, "gemeente"),
        ({"provider_name": "Wmo-loket"}, "gemeente: Wmo-loket"),
    ],
    ids=range(6),
)
def test_by_whom_is_told(values: dict[str, object], text: str) -> None:
    """A person, an organisation or the municipality."""
    assert describe_provider(_draft(**values), {ANNIE: "Annie"}) == text


@pytest.mark.parametrize(
    "values,text",
    [
        ({}, ""),
        ({"amount": 2.0, "unit": Unit.DAY_PART}, "2 dagdelen per week"),
        ({"amount": 1.0, "unit": Unit.DAY_PART}, "1 dagdeel per week"),
        (
            {"amount": 12.5, "unit": Unit.EURO, "frequency": Frequency.IN_TOTAL},
            "€ 12,50 in totaal",
        ),
        ({"amount": 1.25}, "1,25 uur per week"),
        (
            {"amount": 1.0, "unit": Unit.PIECE, "frequency": Frequency.PER_MONTH},
            "1 keer per maand",
        ),
        ({"amount": 6.0, "unit": Unit.PIECE, "frequency": Frequency.IN_TOTAL}, "6 keer in totaal"),
    ],
    ids=range(7),
)
def test_how_much_is_told(values: dict[str, object], text: str) -> None:
    """With the noun in its right number."""
    assert describe_amount(_draft(**values)) == text


def test_the_period_is_told_as_far_as_it_is_known() -> None:
    """From, until, both, or nothing."""
    start, end = {"starts_on": date(2026, 4, 1)}, {"ends_on": date(2026, 12, 31)}
    assert describe_period(_draft()) == ""
    assert describe_period(_draft(**start)) == "van 1 april 2026"
    assert describe_period(_draft(**start, **end)) == "van 1 april 2026 tot en met 31 december 2026"
    assert describe_period(_draft(**end)) == "tot en met 31 december 2026"
