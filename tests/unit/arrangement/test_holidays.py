from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening.arrangement.holidays import (
    DayOff,
    find_day_after,
    find_day_before,
    find_day_off,
    find_easter,
    list_holidays,
    run_on,
)

YEARS = st.integers(2014, 2299)
DAYS = st.dates(date(2014, 1, 10), date(2299, 12, 20))
SUNDAY = 6


@pytest.mark.parametrize(
    "easter",
    [
        date(1818, 3, 22),  # the earliest there is
        date(1943, 4, 25),  # the latest there is
        date(1954, 4, 18),
        date(2015, 4, 5),
        date(2016, 3, 27),
        date(2019, 4, 21),
        date(2024, 3, 31),
        date(2026, 4, 5),
        date(2027, 3, 28),
        date(2038, 4, 25),
    ],
)
def test_easter_falls_on_the_days_that_are_known(easter: date) -> None:
    """Years from almanacs, the earliest and the latest possible Easter among them."""
    assert find_easter(easter.year) == easter


@given(YEARS)
def test_easter_is_a_sunday_in_its_five_weeks(year: int) -> None:
    """Never before 22 March and never after 25 April."""
    easter = find_easter(year)
    assert easter.weekday() == SUNDAY
    assert date(year, 3, 22) <= easter <= date(year, 4, 25)


def test_a_year_has_the_holidays_of_the_law() -> None:
    """The nine of the Algemene termijnenwet, Good Friday among them; no other day."""
    assert {day.isoformat(): reason for day, reason in list_holidays(2026).items()} == {
        "2026-01-01": DayOff.NEW_YEAR,
        "2026-04-03": DayOff.GOOD_FRIDAY,
        "2026-04-06": DayOff.EASTER_MONDAY,
        "2026-04-27": DayOff.KINGS_DAY,
        "2026-05-05": DayOff.LIBERATION_DAY,
        "2026-05-14": DayOff.ASCENSION_DAY,
        "2026-05-25": DayOff.WHIT_MONDAY,
        "2026-12-25": DayOff.CHRISTMAS_DAY,
        "2026-12-26": DayOff.SECOND_CHRISTMAS_DAY,
    }


@pytest.mark.parametrize(
    "day", [date(2014, 4, 26), date(2015, 4, 27), date(2025, 4, 26), date(2031, 4, 26)]
)
def test_the_day_of_the_king_is_never_a_sunday(day: date) -> None:
    """On a Sunday it is celebrated the day before."""
    assert find_day_off(day) is DayOff.KINGS_DAY


@given(YEARS)
def test_no_holiday_is_forgotten_in_any_year(year: int) -> None:
    """Nine reasons, or eight when Ascension Day and Liberation Day fall together."""
    holidays = list_holidays(year)
    together = find_easter(year) + timedelta(days=39) == date(year, 5, 5)
    assert len(holidays) == 9 - together
    assert all(day.year == year for day in holidays)
    assert not any(
        day.weekday() == SUNDAY for day, reason in holidays.items() if reason is DayOff.KINGS_DAY
    )


@given(DAYS)
def test_the_day_before_and_the_day_after_are_ordinary_and_the_nearest(day: date) -> None:
    """Between them and the day itself there is no other ordinary day."""
    before, after = find_day_before(day), find_day_after(day)
    assert before < day < after
    assert find_day_off(before) is find_day_off(after) is None
    for gap in range(1, (after - before).days):
        between = before + timedelta(days=gap)
        assert between == day or find_day_off(between) is not None
    # So many days off in a row do not exist: what looks for terms may count on it.
    assert (after - before).days <= 7


@given(DAYS)
def test_a_term_never_runs_shorter_than_the_law_counts(day: date) -> None:
    """It ends on its last day, or later, and always on an ordinary day."""
    until = run_on(day)
    assert until >= day
    assert find_day_off(until) is None
    assert (until == day) == (find_day_off(day) is None)


@pytest.mark.parametrize(
    "day, until",
    [
        (date(2026, 4, 2), date(2026, 4, 2)),  # a Thursday
        (date(2026, 4, 3), date(2026, 4, 7)),  # Good Friday, then Easter
        (date(2026, 12, 25), date(2026, 12, 28)),
        (date(2026, 5, 14), date(2026, 5, 15)),  # the Friday after is not in the law itself
    ],
)
def test_a_term_runs_on_to_the_first_ordinary_day(day: date, until: date) -> None:
    """Over a weekend and all holidays in a row."""
    assert run_on(day) == until
