from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening.arrangement.hints import (
    find_carried_over,
    list_functions,
    list_helpers,
    list_signal_offers,
    propose_review,
    suggest_letter,
)
from screening.arrangement.model import (
    Arrangement,
    Financing,
    LegalLetter,
    LifeArea,
    ProviderKind,
    Provision,
    ProvisionDraft,
    SupportFunction,
)
from screening.identifiers import PersonId, ProvisionId, TaskId
from screening.network.model import Group, Person, Sector, Task, TaskKind
from screening.signals.desk import ReviewedSignal
from screening.signals.model import Judgement, Signal, Strength, Verdict

ANN, BOB = PersonId("ann"), PersonId("bob")
DRAFT = ProvisionDraft(ANN, SupportFunction.ADVICE, "Advies", ProviderKind.MUNICIPALITY)


def make_line(
    subject: PersonId | None, functions: tuple[str, ...], verdict: Verdict | None = None
) -> ReviewedSignal:
    """Return a signal with functions, and perhaps a judgement of it."""
    signal = Signal("rule", subject, "t", "e", (), "s", Strength.PRACTICE, "n", functions)
    judged_at = datetime(2026, 3, 2, tzinfo=UTC)
    judgement = Judgement(signal.key, verdict, "r", judged_at) if verdict else None
    return ReviewedSignal(signal, judgement)


def test_functions_come_from_the_signals_of_that_carer_once_each_by_number() -> None:
    """Signals about others and about the network as a whole do not count."""
    signals = [
        make_line(ANN, ("6", "3")),
        make_line(ANN, ("3", "2"), Verdict.AGREE),
        make_line(BOB, ("7",)),
        make_line(None, ("8",)),
    ]
    assert list_functions(signals, ANN) == (
        SupportFunction.ADVICE,
        SupportFunction.EMOTIONAL_SUPPORT,
        SupportFunction.RESPITE_CARE,
    )


def test_a_signal_that_was_set_aside_offers_nothing() -> None:
    """What the professional does not agree with is no reason for an offer."""
    assert list_functions([make_line(ANN, ("6",), Verdict.DISAGREE)], ANN) == ()


def test_every_signal_comes_with_what_fits_it() -> None:
    """In the order of the signals; one that fits no function has nothing to offer."""
    signals = [make_line(ANN, ("6", "3", "99")), make_line(ANN, ()), make_line(BOB, ("7",))]
    (offer,) = list_signal_offers(signals, ANN)
    assert (offer.key, offer.title) == ("rule:ann", "t")
    assert offer.functions == (SupportFunction.EMOTIONAL_SUPPORT, SupportFunction.RESPITE_CARE)
    set_aside = [make_line(ANN, ("6",), Verdict.DISAGREE)]
    assert list_signal_offers(set_aside, ANN) == ()


def _person(key: str, **values: object) -> Person:
    return Person(PersonId(key), key, "", Group.INFORMAL, Sector.FRIENDS, **values)  # type: ignore[arg-type]


def test_who_is_able_and_willing_is_offered() -> None:
    """First who has no task yet; not the dead, not who may not want to, not the carer herself."""
    task = Task(TaskId("t"), TaskKind.COMPANY, 2)
    people = [
        _person("busy", able=True, willing=True, tasks=(task,)),
        _person("free", able=True, willing=True, knows=False),
        _person("unsure", able=True),
        _person("dead", able=True, willing=True, deceased=True),
        _person("ann", able=True, willing=True),
    ]
    assert [person.id for person in list_helpers(people, ANN)] == ["free", "busy"]
    assert [person.id for person in list_helpers(people, BOB)] == ["free", "ann", "busy"]


@pytest.mark.parametrize(
    "changes,letter",
    [
        ({}, LegalLetter.CARER_SUPPORT),
        ({"subject": LifeArea.MONEY}, LegalLetter.NONE),
        ({"subject": LifeArea.MONEY, "provider_kind": ProviderKind.NETWORK}, LegalLetter.NETWORK),
        (
            {"subject": LifeArea.HEALTH, "financing": Financing.HEALTH_INSURANCE},
            LegalLetter.OTHER_PARTIES,
        ),
        ({"subject": LifeArea.MONEY, "financing": Financing.OWN}, LegalLetter.OWN_STRENGTH),
        ({"subject": LifeArea.MONEY, "financing": Financing.WMO}, LegalLetter.NONE),
    ],
    ids=range(6),
)
def test_a_letter_is_suggested_only_where_one_is_plain(
    changes: dict[str, object], letter: LegalLetter
) -> None:
    """Support for a carer is d; what the law leaves open stays open."""
    assert suggest_letter(replace(DRAFT, **changes)) is letter  # type: ignore[arg-type]


def test_a_line_is_carried_over_as_long_as_it_reads_the_same() -> None:
    """The identifier is another one; one changed field is enough to be a line of this visit."""
    previous = Arrangement((Provision(ProvisionId("old"), DRAFT),), ())
    same, changed = ProvisionId("same"), ProvisionId("changed")
    arrangement = Arrangement(
        (Provision(same, DRAFT), Provision(changed, replace(DRAFT, amount=2))), ()
    )
    assert find_carried_over(arrangement, previous) == {same}


@pytest.mark.parametrize(
    "held_on,expected",
    [
        (date(2026, 2, 3), date(2026, 5, 3)),
        (date(2026, 10, 18), date(2027, 1, 18)),
        (date(2026, 11, 30), date(2027, 2, 28)),
        (date(2027, 11, 30), date(2028, 2, 29)),
        (date(2026, 3, 31), date(2026, 6, 30)),
    ],
)
def test_a_review_is_proposed_three_months_after_the_visit(held_on: date, expected: date) -> None:
    """Over the turn of the year too; a month without that day gives its last day."""
    assert propose_review(held_on) == expected


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)))
@settings(max_examples=100)
def test_a_proposed_review_is_about_a_quarter_later(held_on: date) -> None:
    """Never before 89 and never after 92 days."""
    assert 89 <= (propose_review(held_on) - held_on).days <= 92
