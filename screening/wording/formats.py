"""Dates, numbers and lists the way the Dutch write them."""

import re
from collections.abc import Sequence
from datetime import date
from typing import Final

from instruments.model import Points
from screening.wording.speech import mark, say

MONTHS = (
    mark("januari"),
    mark("februari"),
    mark("maart"),
    mark("april"),
    mark("mei"),
    mark("juni"),
    mark("juli"),
    mark("augustus"),
    mark("september"),
    mark("oktober"),
    mark("november"),
    mark("december"),
)

_DATE: Final = re.compile(r"([0-9]{1,2})[-/. ]([0-9]{1,2}|[a-z]+)[-/. ]([0-9]{4})")
_NUMBER: Final = re.compile(r"[-+]?[0-9]{1,15}(?:[.,][0-9]{1,15})?")
_THOUSANDS: Final = re.compile(r"[-+]?[0-9]{1,3}(?:\.[0-9]{3})+(?:,[0-9]{1,15})?")


def format_date(day: date) -> str:
    """Return a date in full: 21 november 2026."""
    return f"{day.day} {say(MONTHS[day.month - 1])} {day.year}"


def format_short_date(day: date) -> str:
    """Return a date in digits, as people type it: 21-11-2026."""
    return f"{day.day:02d}-{day.month:02d}-{day.year:04d}"


def parse_date(text: str) -> date:
    """Return the date in `21-11-2026`, `21/11/2026`, `21.11.2026` or `21 november 2026`.

    The name of a month may be Dutch, or in the language of the screen.

    Raises:
        ValueError: it is written in another way, or the calendar has no such day.
    """
    found = _DATE.fullmatch(" ".join(text.lower().split()))
    if found is None:
        raise ValueError("this is not a date")
    day, month, year = found.groups()
    months = {say(name).lower(): number for number, name in enumerate(MONTHS, start=1)}
    months |= {name: number for number, name in enumerate(MONTHS, start=1)}
    return date(int(year), months[month] if month in months else int(month), int(day))


def format_number(value: float, decimals: int = 1) -> str:
    """Return a number with a decimal comma and without needless zeros: 12,5 or 12."""
    text = f"{value:.{decimals}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text == "-0" else text.replace(".", ",")


def parse_number(text: str) -> float:
    """Return the number in `12`, `12,5` or `12.5`; a point before three digits marks thousands.

    Raises:
        ValueError: it is written in another way.
    """
    text = text.strip()
    if _THOUSANDS.fullmatch(text):
        return float(text.replace(".", "").replace(",", "."))
    if not _NUMBER.fullmatch(text):
        raise ValueError("this is not a number")
    return float(text.replace(",", "."))


def format_points(points: Points | float) -> str:
    """Return points without needless zeros, with a decimal comma: 7 or 13,6."""
    return format_number(float(points), 4)


def format_range(lowest: Points, highest: Points, *, is_whole: bool) -> str:
    """Return a total, or what it can still become: 7, 6 of 7, 5 tot en met 8.

    With `is_whole` it can only be a whole number; without, there may be 1,5 between 1 and 2.
    """
    first, last = format_points(lowest), format_points(highest)
    if lowest == highest:
        return first
    if is_whole and highest - lowest == 1:
        return say("{lowest} of {highest}", lowest=first, highest=last)
    return say("{lowest} tot en met {highest}", lowest=first, highest=last)


def format_hours(hours: float) -> str:
    """Return hours a week: 12,5 uur per week."""
    number = format_number(hours, 2)
    return say("1 uur per week") if number == "1" else say("{number} uur per week", number=number)


def format_euro(amount: float) -> str:
    """Return an amount of money: € 29.500 or € 12,50."""
    text = f"{amount:,.2f}".removesuffix(".00")
    return f"€ {text.translate(str.maketrans(',.', '.,'))}"


def format_percentage(share: float) -> str:
    """Return a share between 0 and 1 in whole percents: 68%."""
    return f"{round(share * 100)}%"


def join_words(words: Sequence[str]) -> str:
    """Return an enumeration: Annie, Marja en Kees."""
    *most, last = words or [""]
    return say("{words} en {last}", words=", ".join(most), last=last) if most else last


def count(number: int, singular: str, plural: str) -> str:
    """Return a number with its noun: 1 persoon, 10 personen."""
    return f"{number} {singular if number == 1 else plural}"


def age_on(birth_date: date, day: date) -> int:
    """Return the age in whole years on a day."""
    before_birthday = (day.month, day.day) < (birth_date.month, birth_date.day)
    return day.year - birth_date.year - before_birthday


def initials(name: str) -> str:
    """Return the first letter or digit of every word of a name, in capitals: Piet Jansen is PJ.

    A name without any gives JA, so that there is always something to type.
    """
    firsts = (next((sign for sign in word if sign.isalnum()), "") for word in name.split())
    return "".join(firsts).upper() or "JA"
