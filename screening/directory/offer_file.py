"""From a directory to a file that gives it back."""

import io
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final

from screening.directory import layout
from screening.directory.layout import COLUMNS, EXPLANATION, SHEET
from screening.directory.model import Offer
from screening.documents.csv_table import write_table

if TYPE_CHECKING:
    from openpyxl import Workbook

_TITLES: Final = tuple(title for title in COLUMNS if title not in {layout.POSTAL_CODE, layout.CITY})
"""The address stands in one column: nobody can tell its parts any more."""
_MEANING: Final = "wat er staat"
_WIDE_COLUMNS: Final = frozenset({layout.DESCRIPTION, _MEANING})
_WIDE: Final = 60
_NARROW: Final = 22


def write_csv(offers: Iterable[Offer]) -> bytes:
    """Return a CSV file that reads back as these offers."""
    return write_table(_TITLES, map(_write_row, offers))


def write_workbook(offers: Iterable[Offer]) -> bytes:
    """Return an XLSX file that reads back as these offers, with every column explained."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    _write_sheet(book, SHEET, _TITLES, map(_write_row, offers))
    _write_sheet(book, EXPLANATION, ("kolom", _MEANING), COLUMNS.items())
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _write_sheet(
    book: "Workbook", name: str, titles: Sequence[str], rows: Iterable[Sequence[str]]
) -> None:
    from screening.forms.sheet_writer import write_sheet

    records = (
        {title: value or None for title, value in zip(titles, row, strict=True)} for row in rows
    )
    write_sheet(book, name, titles, records, wide=_WIDE_COLUMNS)


def _write_row(offer: Offer) -> tuple[str, ...]:
    values = {
        layout.ID: offer.id,
        layout.ORGANISATION: offer.organisation,
        layout.NAME: offer.name,
        layout.DESCRIPTION: offer.description,
        layout.FUNCTIONS: ", ".join(offer.functions),
        layout.DISTRICT: offer.district,
        layout.TARGET_GROUP: offer.target_group,
        layout.COSTS: offer.costs,
        layout.WAITING_TIME: offer.waiting_time,
        layout.ADDRESS: offer.address,
        layout.PHONE: offer.phone,
        layout.EMAIL: offer.email,
        layout.WEBSITE: offer.website,
        layout.STATUS: offer.status.value,
        layout.CHECKED_ON: offer.checked_on.isoformat() if offer.checked_on else "",
    }
    return tuple(values[title] for title in _TITLES)
