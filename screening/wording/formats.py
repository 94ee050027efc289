"""Dates, numbers and lists the way the Dutch write them."""

from collections.abc import Sequence
from datetime import date

MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)


def format_date(day: date) -> str:
    """Return a date in full: 21 november 2026."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def format_short_date(day: date) -> str:
    """Return a date in digits, as people type it: 21-11-2026."""
    return f"{day.day:02d}-{day.month:02d}-{day.year}"


def parse_date(text: str) -> date:
    """Return the date in `21-11-2026`, `21/11/2026`, `21.11.2026` or `21 november 2026`; ValueError otherwise."""
    words = text.strip().lower().replace("/", "-").replace(".", "-").replace(" ", "-").split("-")
    day, month, year = (word for word in words if word)
    number = MONTHS.index(month) + 1 if month in MONTHS else int(month)
    if len(year) != 4:
        raise ValueError("a year has four digits")
    return date(int(year), number, int(day))


def format_number(value: float, decimals: int = 1) -> str:
    """Return a number with a decimal comma and without needless zeros: 12,5 or 12."""
    text = f"{value:.{decimals}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.replace(".", ",")


def parse_number(text: str) -> float:
    """Return the number in `12`, `12,5` or `12.5`; ValueError otherwise."""
    return float(text.strip().replace(",", "."))


def format_hours(hours: float) -> str:
    """Return hours a week: 12,5 uur per week."""
    return f"{format_number(hours)} uur per week"


def format_percentage(share: float) -> str:
    """Return a share between 0 and 1 in whole percents: 68%."""
    return f"{round(share * 100)}%"


def join_words(words: Sequence[str]) -> str:
    """Return an enumeration: Annie, Marja en Kees."""
    if len(words) < 2:
        return "".join(words)
    return f"{', '.join(words[:-1])} en {words[-1]}"


def count(number: int, singular: str, plural: str) -> str:
    """Return a number with its noun: 1 persoon, 10 personen."""
    return f"{number} {singular if number == 1 else plural}"


def age_on(birth_date: date, day: date) -> int:
    """Return the age in whole years on a day."""
    before_birthday = (day.month, day.day) < (birth_date.month, birth_date.day)
    return day.year - birth_date.year - before_birthday
