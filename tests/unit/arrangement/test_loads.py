"""Whether what was agreed fits in a week, of whoever gives it and of whoever gets it."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from screening.arrangement.amounts import find_weekly_day_parts, find_weekly_hours
from screening.arrangement.loads import DAY_PARTS_IN_A_WEEK, HOURS_IN_A_WEEK
from screening.arrangement.model import (
    Arrangement,
    Frequency,
    Provision,
    SupportFunction,
    Unit,
)
from screening.arrangement.notices import list_notices
from screening.identifiers import ProvisionId
from screening.network.model import Group
from tests.unit.arrangement.test_notices import (
    AFTER,
    BEFORE,
    BY_ELS,
    DAYS,
    DRAFT,
    ELS,
    TODAY,
    make_els,
    tell,
)


def test_hours_that_do_not_fit_in_a_week_are_told_at_every_line_of_that_person() -> None:
    """Tasks of the map and lines together; of who is paid for it nobody can tell from the map."""
    lines = (
        replace(BY_ELS, amount=100.0),
        replace(BY_ELS, subject=SupportFunction.PRACTICAL_HELP, amount=10.0),
        replace(DRAFT, for_person=ELS, amount=160.0),
    )
    told = tell(*lines, people=[make_els(60)])
    assert told[0] == told[1]
    assert told[0] == (
        "Met de taken op de kaart komt Els op 170 uur per week. Een week heeft 168 uur.",
    )
    assert told[2] == ()
    assert tell(*lines, people=[make_els(58)]) == [(), (), ()]
    assert tell(*lines, people=[make_els(60, Group.PROFESSIONAL)]) == [(), (), ()]
    ended = [replace(line, ends_on=BEFORE) for line in lines[:2]]
    assert not [told for told in tell(*ended, people=[make_els(60)]) if len(told) > 1]


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
    told = tell(*drafts, people=[make_els(tasks)])
    total = tasks + sum(find_weekly_hours(draft) for draft in drafts)
    if abs(total - HOURS_IN_A_WEEK) > 1e-3:
        beyond = {
            draft.subject
            for draft in drafts
            if find_weekly_hours(draft) and total > HOURS_IN_A_WEEK
        }
        for draft, sentences in zip(drafts, told, strict=True):
            is_told = any("taken op de kaart" in sentence for sentence in sentences)
            assert is_told is (draft.subject in beyond)


def test_day_parts_beyond_a_week_are_told_for_whoever_gets_and_gives_them() -> None:
    """Four day parts a day, with the night; two lines together may be too many."""
    lines = [
        replace(BY_ELS, amount=16.0, unit=Unit.DAY_PART, subject=subject)
        for subject in (SupportFunction.RESPITE_CARE, SupportFunction.PRACTICAL_HELP)
    ]
    told = tell(*lines, people=[make_els(0)])
    sentences = (
        "Els doet samen 32 dagdelen per week. Een week heeft 28 dagdelen.",
        "Voor deze persoon zijn er samen 32 dagdelen per week. Een week heeft 28 dagdelen.",
    )
    assert told == [sentences, sentences]
    assert tell(lines[0], replace(lines[1], amount=12.0), people=[make_els(0)]) == [(), ()]


@given(
    st.lists(
        st.tuples(
            DAYS,
            DAYS,
            st.sampled_from((10, 20, 90, 150)),
            st.sampled_from((Unit.HOUR, Unit.DAY_PART)),
        ),
        max_size=4,
    )
)
@settings(max_examples=150)
def test_what_somebody_gets_is_added_up_day_by_day(
    rows: list[tuple[date | None, date | None, int, Unit]],
) -> None:
    """Lines that follow each other are not added up, and what is over does not count."""
    today = date(2026, 2, 1)
    drafts = [
        replace(DRAFT, starts_on=start, ends_on=end, amount=amount, unit=unit, subject=subject)
        for (start, end, amount, unit), subject in zip(rows, SupportFunction, strict=False)
        if start is None or end is None or start <= end
    ]
    lines = [Provision(ProvisionId(str(n)), draft) for n, draft in enumerate(drafts)]
    notices = list_notices(Arrangement(tuple(lines), ()), (), today)
    days = [today + timedelta(days=number) for number in range(40)]
    for measure, bound, words in (
        (find_weekly_hours, HOURS_IN_A_WEEK, "uur per week"),
        (find_weekly_day_parts, DAY_PARTS_IN_A_WEEK, "dagdelen per week"),
    ):
        expected = set()
        for day in days:
            running = [
                line
                for line in lines
                if (line.draft.starts_on or date.min) <= day <= (line.draft.ends_on or date.max)
            ]
            if sum(measure(line.draft) for line in running) > bound + 1e-6:
                expected |= {line.id for line in running if measure(line.draft)}
        told = {
            line_id
            for line_id, sentences in notices.items()
            if any(words in sentence for sentence in sentences)
        }
        assert told == expected


def test_what_follows_on_each_other_is_not_added_up() -> None:
    """Of a giver neither: the first line ends on the day before the second begins."""
    lines = [
        replace(BY_ELS, amount=100.0, ends_on=TODAY),
        replace(BY_ELS, amount=100.0, starts_on=AFTER),
    ]
    assert tell(*lines, people=[make_els(60)]) == [(), ()]
    told = tell(lines[0], replace(lines[1], starts_on=TODAY), people=[make_els(60)])
    assert any("komt Els op 260 uur per week" in sentence for sentence in told[0])
    assert any("er samen 200 uur per week" in sentence for sentence in told[0])
