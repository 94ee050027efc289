"""How values stand in columns: dates and moments as ISO texts, booleans as 0, 1 or NULL."""

from datetime import date, datetime

from screening.network.model import WEEK, DayPart, Moment, Weekday


def from_date(day: date | None) -> str | None:
    """Return the column value of a date."""
    return day.isoformat() if day else None


def to_date(value: str | None) -> date | None:
    """Return the date in a column."""
    return date.fromisoformat(value) if value else None


def from_moment(moment: datetime | None) -> str | None:
    """Return the column value of a moment, to the millisecond."""
    return moment.isoformat(timespec="milliseconds") if moment else None


def to_moment(value: str | None) -> datetime | None:
    """Return the moment in a column."""
    return datetime.fromisoformat(value) if value else None


def from_bool(value: bool | None) -> int | None:
    """Return the column value of yes, no or not known."""
    return None if value is None else int(value)


def to_bool(value: int | None) -> bool | None:
    """Return yes, no or not known from a column."""
    return None if value is None else bool(value)


def from_day_parts(moments: frozenset[Moment]) -> str:
    """Return the column value of day parts, in the order of the week."""
    return " ".join(f"{moment.day}-{moment.part}" for moment in WEEK if moment in moments)


def to_day_parts(text: str) -> frozenset[Moment]:
    """Return the day parts in a column."""
    pairs = (word.split("-") for word in text.split())
    return frozenset(Moment(Weekday(day), DayPart(part)) for day, part in pairs)
