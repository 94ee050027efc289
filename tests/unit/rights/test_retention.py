from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening.rights.retention import answer_by, changed_before, due_on, notice_until

DAYS = st.dates(date(1990, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    "changed_on, due",
    [
        (date(2026, 3, 10), date(2041, 3, 10)),
        (date(2024, 2, 28), date(2039, 2, 28)),
        (date(2024, 2, 29), date(2039, 3, 1)),
        (date(2025, 3, 1), date(2040, 3, 1)),
        (date(2026, 12, 31), date(2041, 12, 31)),
    ],
)
def test_a_dossier_is_kept_for_fifteen_whole_years(changed_on: date, due: date) -> None:
    """It is due on the same day of the year; 29 February counts on to 1 March."""
    assert due_on(changed_on) == due


@given(DAYS)
def test_nothing_is_due_a_day_too_early(changed_on: date) -> None:
    """Fifteen years hold three or four leap days, or at a turn of the century fewer."""
    assert timedelta(15 * 365 + 2) <= due_on(changed_on) - changed_on <= timedelta(15 * 365 + 4)
    assert (due_on(changed_on).month, due_on(changed_on).day) in {
        (changed_on.month, changed_on.day),
        (3, 1),
    }


@given(DAYS, st.integers(0, 400))
def test_a_later_change_is_never_due_sooner(changed_on: date, days: int) -> None:
    """The rule follows the order of the days."""
    assert due_on(changed_on) <= due_on(changed_on + timedelta(days))


@given(DAYS, DAYS)
def test_the_search_finds_all_that_is_due(changed_on: date, day: date) -> None:
    """Whatever is due by a day last changed before the day that the search asks for."""
    if due_on(changed_on) <= day:
        assert changed_on <= changed_before(day)


@pytest.mark.parametrize(
    "asked_on, last",
    [
        (date(2026, 3, 10), date(2026, 6, 10)),
        (date(2026, 11, 30), date(2027, 2, 28)),
        (date(2027, 11, 30), date(2028, 2, 29)),
        (date(2026, 10, 15), date(2027, 1, 15)),
        (date(2026, 12, 31), date(2027, 3, 31)),
    ],
)
def test_a_request_is_met_within_three_months(asked_on: date, last: date) -> None:
    """The last day has the same number, or is the last of a shorter month."""
    assert answer_by(asked_on) == last


@given(DAYS)
def test_three_months_are_never_stretched(asked_on: date) -> None:
    """No request gets more than three times a longest month, or less than three shortest."""
    assert timedelta(89) <= answer_by(asked_on) - asked_on <= timedelta(92)


def test_a_year_ahead_is_told() -> None:
    """Also from 29 February."""
    assert notice_until(date(2028, 2, 29)) == date(2029, 3, 1)
    assert notice_until(date(2026, 2, 20)) == date(2027, 2, 20)
