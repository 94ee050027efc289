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
    SupportFunction,
    Unit,
)
from screening.arrangement.notices import HOURS_IN_A_WEEK, do_overlap, list_notices
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


def _tell(*drafts: ProvisionDraft, people: Sequence[Person] = ()) -> list[tuple[str, ...]]:
    """Return what is told of each line."""
    lines = [Provision(ProvisionId(str(n)), draft) for n, draft in enumerate(drafts)]
    notices = list_notices(Arrangement(tuple(lines), ()), people, TODAY)
    assert all(notices.values()), "a line without anything to tell is left out"
    return [notices.get(line.id, ()) for line in lines]


def _els(hours: float, group: Group = Group.INFORMAL) -> Person:
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
    assert _tell(replace(DRAFT, **changes)) == [()]


@pytest.mark.parametrize(
    "changes,part",
    [
        ({"ends_on": BEFORE}, "liep tot en met 17 augustus 2026"),
        ({"ends_on": TODAY, "review_on": AFTER}, "pas na de einddatum"),
        ({"review_on": BEFORE}, "evaluatie is voorbij"),
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
    ids=range(6),
)
def test_what_may_be_a_slip_is_told(changes: dict[str, Any], part: str) -> None:
    """In one sentence at the line itself."""
    ((sentence,),) = _tell(replace(DRAFT, **changes))
    assert part in sentence
    assert sentence.endswith(".")


def test_the_same_line_twice_is_told_at_the_later_one() -> None:
    """By the name of the provider, however it is typed; another subject is another line."""
    same = replace(DRAFT, what="Iets anders", provider_name=" de hoeve")
    other = replace(DRAFT, subject=SupportFunction.ADVICE)
    told = _tell(DRAFT, other, same)
    assert told[:2] == [(), ()]
    (overlap,) = told[2]
    assert overlap == (
        "Over 6 Respijtzorg is er al een regel, in dezelfde tijd en door dezelfde persoon of "
        "organisatie."
    )


def test_the_same_support_by_another_in_the_same_time_is_a_question() -> None:
    """At the later line only, and not where the two follow each other."""
    other = replace(DRAFT, provider_name="De Brem")
    question = (
        "Over 6 Respijtzorg is er in dezelfde tijd ook een regel door een ander. "
        "Is dat de bedoeling?"
    )
    assert _tell(DRAFT, other) == [(), (question,)]
    one, two = (replace(line, moments=frozenset(WEEK[:2])) for line in (DRAFT, other))
    assert _tell(one, two) == [(), (question,)]
    assert _tell(one, replace(two, moments=frozenset(WEEK[2:4]))) == [(), ()]
    later = replace(other, starts_on=AFTER, ends_on=AFTER)
    assert _tell(replace(DRAFT, ends_on=TODAY), later) == [(), ()]
    assert _tell(DRAFT, replace(other, for_person=ELS)) == [(), ()]
    assert _tell(DRAFT, replace(other, provider_name="")) == [(), ()], "nobody is chosen yet"


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


def test_hours_that_do_not_fit_in_a_week_are_told_at_every_line_of_that_person() -> None:
    """Tasks of the map and lines together; of who is paid for it nobody can tell from the map."""
    lines = (
        replace(BY_ELS, amount=100.0),
        replace(BY_ELS, subject=SupportFunction.PRACTICAL_HELP, amount=10.0),
        replace(DRAFT, subject=SupportFunction.ADVICE, amount=160.0),
    )
    told = _tell(*lines, people=[_els(60)])
    assert told[0] == told[1]
    assert told[0] == (
        "Met de taken op de kaart komt Els op 170 uur per week. Een week heeft 168 uur.",
    )
    assert told[2] == ()
    assert _tell(*lines, people=[_els(58)]) == [(), (), ()]
    assert _tell(*lines, people=[_els(60, Group.PROFESSIONAL)]) == [(), (), ()]
    ended = [replace(line, ends_on=BEFORE) for line in lines[:2]]
    assert not [told for told in _tell(*ended, people=[_els(60)]) if len(told) > 1]


@given(
    st.floats(0, 168),
    st.lists(
        st.tuples(st.floats(0.1, 50), st.sampled_from(Unit), st.sampled_from(Frequency)),
        max_size=4,
    ),
)
@settings(max_examples=100)
def test_the_hours_of_a_person_are_the_sum_of_tasks_and_lines(
    tasks: float, amounts: list[tuple[float, Unit, Frequency]]
) -> None:
    """Told exactly when that sum is more than a week."""
    drafts = [
        replace(BY_ELS, amount=amount, unit=unit, frequency=often, subject=list(SupportFunction)[n])
        for n, (amount, unit, often) in enumerate(amounts)
    ]
    told = _tell(*drafts, people=[_els(tasks)])
    total = tasks + sum(find_weekly_hours(draft) for draft in drafts)
    if abs(total - HOURS_IN_A_WEEK) > 1e-3:
        assert all(bool(sentences) is (total > HOURS_IN_A_WEEK) for sentences in told)


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
