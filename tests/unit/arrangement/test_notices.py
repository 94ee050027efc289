from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from screening.arrangement.amounts import find_weekly_hours
from screening.arrangement.model import (
    Arrangement,
    Frequency,
    LifeArea,
    ProviderKind,
    Provision,
    ProvisionDraft,
    Respite,
    RespitePlace,
    SupportFunction,
    Unit,
)
from screening.arrangement.notices import do_overlap, list_notices, may_be_double, tell_step
from screening.identifiers import PersonId, ProvisionId, TaskId
from screening.network.model import WEEK, Group, Person, Sector, Task, TaskKind

ANN, ELS = PersonId("ann"), PersonId("els")
TODAY = date(2026, 8, 18)
BEFORE, AFTER = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
DRAFT = ProvisionDraft(
    for_person=ANN,
    subject=SupportFunction.RESPITE_CARE,
    what="Dagopvang",
    provider_kind=ProviderKind.OFFER,
    provider_name="De Hoeve",
)
BY_ELS = replace(DRAFT, provider_kind=ProviderKind.NETWORK, provider_id=ELS, provider_name="")


def tell(*drafts: ProvisionDraft, people: Sequence[Person] = ()) -> list[tuple[str, ...]]:
    """Return what is told of each line."""
    lines = [Provision(ProvisionId(str(n)), draft) for n, draft in enumerate(drafts)]
    notices = list_notices(Arrangement(tuple(lines), ()), people, TODAY)
    assert all(notices.values()), "a line without anything to tell is left out"
    return [notices.get(line.id, ()) for line in lines]


def make_els(hours: float, group: Group = Group.INFORMAL) -> Person:
    """Return a neighbour who has one task of so many hours a week."""
    task = Task(TaskId("t"), TaskKind.COMPANY, hours)
    return Person(ELS, "Els", "buurvrouw", group, Sector.NEIGHBOURS, tasks=(task,))


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"ends_on": TODAY, "review_on": TODAY, "next_on": TODAY},
        {"starts_on": BEFORE, "ends_on": AFTER, "review_on": AFTER},
        {"moments": frozenset(WEEK[:2])},
        {"moments": frozenset(WEEK[:2]), "amount": 2.0, "unit": Unit.DAY_PART},
        {"moments": frozenset(WEEK[:2]), "amount": 3.0, "unit": Unit.HOUR},
        {
            "moments": frozenset(WEEK[:2]),
            "amount": 3.0,
            "unit": Unit.DAY_PART,
            "frequency": Frequency.PER_MONTH,
        },
    ],
    ids=range(7),
)
def test_nothing_is_told_of_a_line_that_can_be_right(changes: dict[str, Any]) -> None:
    """The last day itself is not past, and what cannot be compared is not."""
    assert tell(replace(DRAFT, **changes)) == [()]


@pytest.mark.parametrize(
    "changes,part",
    [
        ({"ends_on": BEFORE}, "liep tot en met 17 augustus 2026"),
        ({"ends_on": TODAY, "review_on": AFTER}, "pas na de einddatum"),
        ({"review_on": BEFORE}, "evaluatie is voorbij"),
        ({"ends_on": TODAY, "next_on": AFTER}, "volgende stap is pas na de einddatum"),
        ({"next_on": BEFORE}, "zou er op 17 augustus 2026 zijn"),
        (
            {"moments": frozenset(WEEK[:2]), "amount": 3.0, "unit": Unit.DAY_PART},
            "Er is 3 dagdelen per week afgesproken, en in de week staat 2 dagdelen aangekruist.",
        ),
        (
            {"moments": frozenset(WEEK[:1]), "amount": 2.0, "unit": Unit.DAY_PART},
            "in de week staat 1 dagdeel aangekruist",
        ),
    ],
    ids=range(7),
)
def test_what_may_be_a_slip_is_told(changes: dict[str, Any], part: str) -> None:
    """In one sentence at the line itself."""
    ((sentence,),) = tell(replace(DRAFT, **changes))
    assert part in sentence
    assert sentence.endswith(".")


@pytest.mark.parametrize(
    "changes,sentence",
    [
        ({}, ""),
        ({"next_action": "Bellen", "next_actor": "Els", "next_on": TODAY}, ""),
        ({"next_action": "Bellen", "next_actor": "Els"}, ""),
        ({"next_action": "Bellen"}, "Er staat niet wie de volgende stap doet."),
        ({"next_action": "Bellen", "next_on": TODAY}, "Er staat niet wie de volgende stap doet."),
        ({"next_on": TODAY}, "Er staat niet wat de volgende stap is."),
        ({"next_actor": "Els"}, "Er staat niet wat de volgende stap is."),
    ],
    ids=range(7),
)
def test_a_next_step_says_what_and_who(changes: dict[str, Any], sentence: str) -> None:
    """By when may stay open: that is not always known."""
    assert tell_step(replace(DRAFT, **changes)) == sentence


def test_the_same_line_twice_is_told_at_the_later_one() -> None:
    """By the name of the provider, however it is typed; of another provider it is asked."""
    same = replace(DRAFT, what="Iets anders", provider_name=" de hoeve")
    other = replace(DRAFT, provider_name="De Brem")
    told = tell(DRAFT, other, same)
    assert told[0] == ()
    assert told[1] == (
        "Over 6 Respijtzorg is er in dezelfde tijd ook een regel met De Hoeve: is dat zo bedoeld?",
    )
    overlap, question = told[2]
    assert question.endswith("een regel met De Brem: is dat zo bedoeld?")
    assert overlap == (
        "Over 6 Respijtzorg is er al een regel, in dezelfde tijd en door dezelfde persoon of "
        "organisatie."
    )


@pytest.mark.parametrize(
    "changes",
    [
        {"for_person": ELS},
        {"subject": SupportFunction.ADVICE},
        {"subject": LifeArea.MONEY},
        {"starts_on": AFTER, "ends_on": AFTER},
        {"provider_kind": ProviderKind.MUNICIPALITY},
    ],
    ids=range(5),
)
def test_another_person_subject_time_or_provider_is_no_overlap(changes: dict[str, Any]) -> None:
    """Each of them is enough to be another line."""
    assert not do_overlap(replace(DRAFT, ends_on=TODAY), replace(DRAFT, **changes))


def test_lines_nobody_in_particular_does_overlap_by_their_words() -> None:
    """A new line is noted for the municipality until someone is chosen: that says nothing yet."""
    one = replace(DRAFT, provider_kind=ProviderKind.MUNICIPALITY, provider_name="")
    assert do_overlap(one, replace(one, what="dagopvang "))
    assert not do_overlap(one, replace(one, what="Een gesprek"))


DAYS = st.one_of(st.none(), st.dates(date(2026, 1, 1), date(2026, 3, 1)))


@given(DAYS, DAYS, DAYS, DAYS)
@settings(max_examples=150)
def test_two_lines_overlap_when_there_is_a_day_in_both(
    start: date | None, end: date | None, other_start: date | None, other_end: date | None
) -> None:
    """Checked day by day; which of the two comes first does not matter."""
    for first, last in ((start, end), (other_start, other_end)):
        assume(first is None or last is None or first <= last)
    one = replace(DRAFT, starts_on=start, ends_on=end)
    other = replace(DRAFT, starts_on=other_start, ends_on=other_end)
    days = [date(2025, 12, 31) + timedelta(days=number) for number in range(70)]

    def runs_on(draft: ProvisionDraft, day: date) -> bool:
        begun = draft.starts_on is None or draft.starts_on <= day
        return begun and (draft.ends_on is None or day <= draft.ends_on)

    shared = any(runs_on(one, day) and runs_on(other, day) for day in days)
    assert do_overlap(one, other) is shared
    assert do_overlap(other, one) is shared


@pytest.mark.parametrize(
    "amount,unit,often,hours",
    [
        (2, Unit.DAY_PART, Frequency.PER_WEEK, 8),
        (90, Unit.MINUTE, Frequency.PER_DAY, 10.5),
        (13, Unit.DAY, Frequency.PER_MONTH, 72),
        (5, Unit.HOUR, Frequency.IN_TOTAL, 0),
        (5, Unit.EURO, Frequency.PER_WEEK, 0),
        (None, Unit.HOUR, Frequency.PER_WEEK, 0),
    ],
)
def test_an_amount_is_told_in_hours_a_week(
    amount: float | None, unit: Unit, often: Frequency, hours: float
) -> None:
    """A month is a twelfth of 52 weeks; what is no time, or has no rhythm, counts for nothing."""
    draft = replace(DRAFT, amount=amount, unit=unit, frequency=often)
    assert find_weekly_hours(draft) == pytest.approx(hours)


@pytest.mark.parametrize(
    "changes",
    [
        {"provider_kind": ProviderKind.NETWORK, "provider_id": ELS},
        {"provider_kind": ProviderKind.MUNICIPALITY, "provider_name": ""},
        {"provider_name": " de hoeve"},
        {"for_person": ELS},
        {"subject": SupportFunction.PRACTICAL_HELP},
        {"respite": Respite(place=RespitePlace.AWAY)},
        {"moments": frozenset(WEEK[2:4])},
        {"starts_on": AFTER, "ends_on": AFTER},
    ],
    ids=range(8),
)
def test_what_goes_together_is_not_asked_about(changes: dict[str, Any]) -> None:
    """A neighbour beside an organisation, another kind of respite care, other day parts."""
    one = replace(DRAFT, moments=frozenset(WEEK[:2]), ends_on=TODAY)
    other = replace(one, provider_name="De Brem")
    assert may_be_double(one, other)
    assert may_be_double(other, one)
    assert not may_be_double(one, replace(other, **changes))


def test_several_that_advise_or_listen_are_not_asked_about() -> None:
    """Nor are two lines of which one is over."""
    listening = replace(DRAFT, subject=SupportFunction.EMOTIONAL_SUPPORT)
    assert tell(listening, replace(listening, provider_name="De Brem")) == [(), ()]
    ended = replace(DRAFT, ends_on=BEFORE)
    assert tell(ended, replace(DRAFT, provider_name="De Brem"))[1] == ()
