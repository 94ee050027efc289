"""The fictional directory that comes with the app; only who asks for it gets to see it."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from screening.directory.layout import OF_DIRECTORIES
from screening.directory.model import EXAMPLE, Offer
from screening.directory.sheet import read_directory
from screening.identifiers import OfferId

_FILE: Final = Path(__file__).parent / "data" / "example.csv"
_WRITTEN_ON: Final = date(2026, 9, 1)
"""The days in the file are as if it were this day; they move along, so that it never grows old."""
_MODEL_ROWS: Final = 3


def load_example(today: date) -> tuple[Offer, ...]:
    """Return the fictional offers; when they were checked is told from today."""
    from screening.forms.csv_file import read_csv

    sheet, _ = read_csv("example", _FILE.read_bytes(), OF_DIRECTORIES)
    reading = read_directory([sheet], _WRITTEN_ON, takes_examples=True)
    return tuple(_move(offer, today - _WRITTEN_ON) for offer in reading.offers)


def load_model(today: date) -> tuple[Offer, ...]:
    """Return some of them as the rows to begin one's own file with."""
    chosen = load_example(today)[:_MODEL_ROWS]
    return tuple(replace(each, id=OfferId(each.id.removeprefix(EXAMPLE))) for each in chosen)


def _move(offer: Offer, days: timedelta) -> Offer:
    checked_on = offer.checked_on + days if offer.checked_on else None
    return replace(offer, checked_on=checked_on)
