"""Checks of what a user typed, each with a sentence for when it cannot be right."""

import unicodedata
from datetime import date
from typing import Final

from screening.errors import InvalidInput
from screening.wording.speech import say

LONGEST_NAME = 120
LONGEST_TEXT = 20_000
EARLIEST_YEAR: Final = 1895
"""Nobody who lives was born before it; a date before it was mistyped."""
LATEST_YEAR: Final = 2150
"""Nobody who is born now lives after it: a date after it was mistyped, or stands for no date."""

_JOINER: Final = 0x200D
_HIDDEN: Final = frozenset(
    {0x00AD, 0x061C, 0x180E, 0xFEFF}
    | {*range(0x200B, 0x2010)} - {_JOINER}
    | {*range(0x202A, 0x202F), *range(0x2060, 0x2070)}
)
"""Zero width spaces, joiners and marks, and what embeds, overrides or isolates a direction."""

_BLANK: Final = frozenset({0x115F, 0x1160, 0x2800, 0x3164, 0xFFA0})
"""Letters and symbols of Unicode that look like a space: fillers, and braille without dots."""

_WITHOUT_WIDTH: Final = frozenset({"Cf", "Mn", "Me", "Zs", "Zl", "Zp"})


def clean_name(field: str, text: str, what: str = "") -> str:
    """Return a name on one line without stray spaces; it is neither empty nor too long."""
    what = what or say("De naam")
    name = " ".join(drop_hidden(text).split())
    if is_blank(name):
        raise InvalidInput(
            field,
            say("{what} is nog leeg.", what=what),
            say("Vul een naam in, of een aanduiding zoals 'mevrouw J.'."),
        )
    if len(name) > LONGEST_NAME:
        raise InvalidInput(
            field,
            say(
                "{what} is te lang: {number} tekens. Er passen er {most} in.",
                what=what,
                number=len(name),
                most=LONGEST_NAME,
            ),
            say("Kort de naam in en zet de rest bij de notities."),
        )
    return name


def clean_text(field: str, text: str) -> str:
    """Return a text of any kind, emoji included, of at most 20,000 characters."""
    cleaned = drop_hidden(text).strip()
    if len(cleaned) > LONGEST_TEXT:
        raise InvalidInput(
            field,
            say(
                "Deze tekst is te lang: {number} tekens. Er passen er {most} in. De "
                "vorige tekst is bewaard.",
                number=len(cleaned),
                most=LONGEST_TEXT,
            ),
            say("Kort de tekst in."),
        )
    return cleaned


def check_past(field: str, day: date | None, today: date, what: str = "") -> None:
    """Refuse for something that has happened a day after today, or so long ago as nobody lives."""
    if day is not None and day > today:
        raise InvalidInput(
            field,
            say(
                "{what} ligt in de toekomst. De vorige datum is bewaard.",
                what=what or say("De datum"),
            ),
            say("Vul een datum in die niet na vandaag ligt."),
        )
    if day is not None and day.year < EARLIEST_YEAR:
        raise InvalidInput(
            field,
            say(
                "{what} ligt vóór {year}. De vorige datum is bewaard.",
                what=what or say("De datum"),
                year=EARLIEST_YEAR,
            ),
            say("Controleer het jaartal."),
        )


def check_lifetime(field: str, day: date | None, what: str) -> None:
    """Refuse for what is agreed a day on which nobody lives who lives now."""
    if day is None or EARLIEST_YEAR <= day.year <= LATEST_YEAR:
        return
    raise InvalidInput(
        field,
        say("{what} ligt vóór {year}.", what=what, year=EARLIEST_YEAR)
        if day.year < EARLIEST_YEAR
        else say("{what} ligt na {year}.", what=what, year=LATEST_YEAR),
        say("Controleer het jaartal. Is er geen datum? Laat het veld dan leeg."),
    )


def check_birth_date(day: date | None, today: date) -> None:
    """Refuse a birth date that no living person has."""
    check_past("birth_date", day, today, say("De geboortedatum"))


def drop_hidden(text: str) -> str:
    """Return a text without what no one types and what breaks files; line breaks and tabs stay.

    That is: control characters (Cc), halves of a character (Cs), which have no UTF-8, and signs
    without width that turn the reading order or hide in a word. The joiner and the variation
    selectors stay: emoji are made with them.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    # A text may be long; it has few different signs.
    hidden = {ord(sign): None for sign in set(lines) if _is_hidden(sign)}
    return lines.translate(hidden) if hidden else lines


def is_blank(text: str) -> bool:
    """Return whether a text leaves nothing on the screen."""
    return not any(_is_visible(sign) for sign in set("".join(drop_hidden(text).split())))


def _is_hidden(sign: str) -> bool:
    """Whether a sign is one that no one types; a line break or a tab is typed."""
    is_control = unicodedata.category(sign) in {"Cc", "Cs"} and sign not in "\n\t"
    return is_control or ord(sign) in _HIDDEN


def _is_visible(sign: str) -> bool:
    """Whether a sign by itself leaves something on the screen."""
    return unicodedata.category(sign) not in _WITHOUT_WIDTH and ord(sign) not in _BLANK
