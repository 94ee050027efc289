"""Days on which no term of a law ends: Saturdays, Sundays and the generally recognised holidays.

The holidays are those of the Algemene termijnenwet, art. 3 (1) and (2). A day that the government
puts on a par with them (art. 3 (3)) is not known here, so that a day named here is certain, and one
that is not named need not be an ordinary day.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from enum import StrEnum
from functools import cache
from typing import Final

_DAY: Final = timedelta(days=1)
_SATURDAY: Final = 5
_SUNDAY: Final = 6
_NEW_KING: Final = 2014
"""The first year in which the birthday of king Willem-Alexander was celebrated."""


class DayOff(StrEnum):
    """Why a day is not an ordinary one."""

    SATURDAY = "saturday"
    SUNDAY = "sunday"
    NEW_YEAR = "new_year"
    GOOD_FRIDAY = "good_friday"
    EASTER_MONDAY = "easter_monday"
    KINGS_DAY = "kings_day"
    LIBERATION_DAY = "liberation_day"
    ASCENSION_DAY = "ascension_day"
    WHIT_MONDAY = "whit_monday"
    CHRISTMAS_DAY = "christmas_day"
    SECOND_CHRISTMAS_DAY = "second_christmas_day"


def find_easter(year: int) -> date:
    """Return Easter Sunday in the Gregorian calendar, by the rule of Meeus, Jones and Butcher."""
    golden = year % 19
    century, rest = divmod(year, 100)
    leap_centuries, century_rest = divmod(century, 4)
    moon_shift = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - moon_shift + 15) % 30
    leaps, year_rest = divmod(rest, 4)
    to_sunday = (32 + 2 * century_rest + 2 * leaps - epact - year_rest) % 7
    late = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def find_day_off(day: date) -> DayOff | None:
    """Return why a day is not an ordinary one, a holiday before a weekend; None when it is one."""
    holiday = list_holidays(day.year).get(day)
    if holiday is not None:
        return holiday
    return {_SATURDAY: DayOff.SATURDAY, _SUNDAY: DayOff.SUNDAY}.get(day.weekday())


@cache
def list_holidays(year: int) -> Mapping[date, DayOff]:
    """Return the holidays of a year; where two fall together, as in 2016, the Christian one.

    Args:
        year: from 1584, the first whole year of the calendar; the day of the king is known from
            2014 on.
    """
    easter = find_easter(year)
    days = {
        date(year, 1, 1): DayOff.NEW_YEAR,
        date(year, 5, 5): DayOff.LIBERATION_DAY,
        date(year, 12, 25): DayOff.CHRISTMAS_DAY,
        date(year, 12, 26): DayOff.SECOND_CHRISTMAS_DAY,
    }
    if year >= _NEW_KING:
        days[_find_kings_day(year)] = DayOff.KINGS_DAY
    days |= {
        easter - 2 * _DAY: DayOff.GOOD_FRIDAY,
        easter + _DAY: DayOff.EASTER_MONDAY,
        easter + 39 * _DAY: DayOff.ASCENSION_DAY,
        easter + 50 * _DAY: DayOff.WHIT_MONDAY,
    }
    return days


def find_day_before(day: date) -> date:
    """Return the last ordinary day before a day."""
    return _walk(day, -_DAY)


def find_day_after(day: date) -> date:
    """Return the first ordinary day after a day."""
    return _walk(day, _DAY)


def run_on(day: date) -> date:
    """Return until when a term of a law runs that ends on a day (Algemene termijnenwet, art. 1).

    It is at least this day: a day that the government puts on a par with a holiday is not known.
    """
    return day if find_day_off(day) is None else find_day_after(day)


def _find_kings_day(year: int) -> date:
    """Return 27 April, or the day before when that is a Sunday."""
    birthday = date(year, 4, 27)
    return birthday - _DAY if birthday.weekday() == _SUNDAY else birthday


def _walk(day: date, step: timedelta) -> date:
    day += step
    while find_day_off(day) is not None:
        day += step
    return day
