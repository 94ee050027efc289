"""Checks of what a user typed, each with a sentence for when it cannot be right."""

import unicodedata
from datetime import date

from screening.errors import InvalidInput

LONGEST_NAME = 120
LONGEST_TEXT = 20_000
EARLIEST_BIRTH_YEAR = 1895


def clean_name(field: str, text: str, what: str = "De naam") -> str:
    """Return a name on one line without stray spaces; it is neither empty nor too long."""
    name = " ".join(_printable(text).split())
    if not name:
        raise InvalidInput(
            field, f"{what} is nog leeg.", "Vul een naam in, of een aanduiding zoals 'mevrouw J.'."
        )
    if len(name) > LONGEST_NAME:
        raise InvalidInput(
            field,
            f"{what} is te lang: {len(name)} tekens. Er passen er {LONGEST_NAME} in.",
            "Kort de naam in en zet de rest bij de notities.",
        )
    return name


def clean_text(field: str, text: str) -> str:
    """Return a text of any kind, emoji included, of at most 20,000 characters."""
    cleaned = _printable(text).strip()
    if len(cleaned) > LONGEST_TEXT:
        raise InvalidInput(
            field,
            f"Deze tekst is te lang: {len(cleaned)} tekens. Er passen er {LONGEST_TEXT} in. "
            "De vorige tekst is bewaard.",
            "Kort de tekst in.",
        )
    return cleaned


def check_past(field: str, day: date | None, today: date, what: str = "De datum") -> None:
    """Refuse a day after today for something that has happened."""
    if day is not None and day > today:
        raise InvalidInput(
            field,
            f"{what} ligt in de toekomst. De vorige datum is bewaard.",
            "Vul een datum in die niet na vandaag ligt.",
        )


def check_birth_date(day: date | None, today: date) -> None:
    """Refuse a birth date that no living person has."""
    check_past("birth_date", day, today, "De geboortedatum")
    if day is not None and day.year < EARLIEST_BIRTH_YEAR:
        raise InvalidInput(
            "birth_date",
            f"De geboortedatum ligt vóór {EARLIEST_BIRTH_YEAR}. De vorige datum is bewaard.",
            "Controleer het jaartal.",
        )


def _printable(text: str) -> str:
    """Drop what no one types and what breaks files; line breaks and tabs stay.

    That is: control characters (Cc) and halves of a character (Cs), which have no UTF-8.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(
        sign for sign in lines if sign in "\n\t" or unicodedata.category(sign) not in {"Cc", "Cs"}
    )
