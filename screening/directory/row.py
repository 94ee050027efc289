"""From one row of the directory to an offer, or to what is wrong with it."""

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Final

from screening.arrangement.model import SupportFunction
from screening.directory import layout
from screening.directory.folding import fold
from screening.directory.model import EXAMPLE, Offer, OfferStatus
from screening.documents.csv_table import drop_quote
from screening.dossier.validation import drop_hidden
from screening.forms.cell_text import find_fault, quote
from screening.forms.cells import Cell, CellKind
from screening.identifiers import OfferId
from screening.wording.formats import parse_date
from screening.wording.speech import say

_ISO: Final = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})(?:[T ][0-9:.+Z-]*)?")
_MAIL: Final = re.compile(r"[^\s@]+@[^\s@]+")
_SITE: Final = re.compile(r"\S+\.\S+")

Report = Callable[[str, str], None]
"""Takes the title of a column, and what is wrong there."""


class OfferRow:
    """Reads the cells of one row; every mistake goes to `report`.

    Args:
        cells: what stands in the row, by the title of the column.
        is_plain: whether the file does not say what kinds its cells are, such as CSV.
        today: no check can be after this day.
        report: takes the mistakes.
    """

    def __init__(
        self, cells: Mapping[str, Cell], *, is_plain: bool, today: date, report: Report
    ) -> None:
        self._cells = cells
        self._is_plain = is_plain
        self._today = today
        self._report = report
        self._is_right = True

    def read(self) -> Offer | None:
        """Return the offer, or None when something is wrong with the row."""
        offer_id = self.read_id()
        organisation = self._require(layout.ORGANISATION)
        name = self._require(layout.NAME)
        offer = Offer(
            id=offer_id or OfferId(""),
            organisation=organisation,
            name=name,
            description=self._text(layout.DESCRIPTION, is_line=False),
            functions=self._functions(),
            district=self._district(),
            target_group=self._text(layout.TARGET_GROUP),
            costs=self._text(layout.COSTS),
            waiting_time=self._text(layout.WAITING_TIME),
            address=self._address(),
            phone=self._phone(),
            email=self._like(layout.EMAIL, _MAIL, say("Dit is geen e-mailadres.")),
            website=self._like(layout.WEBSITE, _SITE, say("Dit is geen adres van een website.")),
            status=self._status(),
            checked_on=self._checked_on(),
        )
        return offer if self._is_right and offer_id is not None else None

    def read_id(self) -> OfferId | None:
        """Return which offer the row is about, as far as that can be told."""
        if layout.ID in self._cells:
            text = self._text(layout.ID)
            if text and any(sign.isspace() for sign in text):
                self._fail(layout.ID, say("In een kenmerk mogen geen spaties staan."))
                return None
            return OfferId(text) if text else None
        cells = [self._cells.get(title) for title in layout.REQUIRED]
        organisation, name = (cell.text if cell is not None else "" for cell in cells)
        return make_id(organisation, name) if organisation and name else None

    def _fail(self, title: str, sentence: str) -> None:
        self._is_right = False
        self._report(title, sentence)

    def _text(self, title: str, *, is_line: bool = True) -> str:
        """Return what stands in a column, or nothing after noting why that is no text."""
        cell = self._cells.get(title)
        if cell is None:
            return ""
        text = drop_hidden(cell.text).strip()
        fault = find_fault(replace(cell, text=text), is_plain=self._is_plain)
        if fault:
            self._fail(title, fault)
            return ""
        text = drop_quote(text) if self._is_plain else text
        text = " ".join(text.split()) if is_line else text
        longest = layout.LONGEST.get(title, 200)
        if len(text) > longest:
            sentence = say(
                "Deze tekst is te lang: {number} tekens. Er passen er {most} in.",
                number=len(text),
                most=longest,
            )
            self._fail(title, sentence)
            return ""
        return text

    def _require(self, title: str) -> str:
        if title not in self._cells:
            self._fail(title, say("Dit vak is leeg. Vul het in."))
            return ""
        return self._text(title)

    def _like(self, title: str, pattern: re.Pattern[str], sentence: str) -> str:
        text = self._text(title)
        if text and not pattern.fullmatch(text):
            self._fail(title, sentence)
        return text

    def _functions(self) -> tuple[SupportFunction, ...]:
        text = self._text(layout.FUNCTIONS)
        cell = self._cells.get(layout.FUNCTIONS)
        if cell is not None and cell.kind is CellKind.NUMBER:
            # A spreadsheet program takes 1,3 for a number.
            text = text.replace(".", ",")
        found = []
        for part in re.split(r"[,;\s]+", text):
            if part in set(SupportFunction):
                found.append(SupportFunction(part))
            elif part:
                self._fail(
                    layout.FUNCTIONS,
                    say(
                        "{quoted} is geen functie. Schrijf 1 tot en met 8, meer dan één met een "
                        "komma ertussen.",
                        quoted=quote(part),
                    ),
                )
        return tuple(sorted(set(found)))

    def _district(self) -> str:
        parts = re.split(r"[,;]", self._text(layout.DISTRICT))
        return ", ".join(dict.fromkeys(part.strip() for part in parts if part.strip()))

    def _address(self) -> str:
        titles = (layout.POSTAL_CODE, layout.CITY)
        place = " ".join(filter(None, map(self._text, titles)))
        return ", ".join(filter(None, (self._text(layout.ADDRESS), place)))

    def _phone(self) -> str:
        cell = self._cells.get(layout.PHONE)
        if cell is not None and cell.kind is CellKind.NUMBER:
            self._fail(
                layout.PHONE,
                say(
                    "Hier staat een getal: een 0 aan het begin is dan weg. Maak het vak op als "
                    "tekst en typ het nummer opnieuw."
                ),
            )
            return ""
        return self._text(layout.PHONE)

    def _status(self) -> OfferStatus:
        text = self._text(layout.STATUS).casefold()
        if text and text not in layout.STATUSES:
            self._fail(
                layout.STATUS,
                say(
                    "{quoted} kan hier niet. Kies uit: {words}.",
                    quoted=quote(text),
                    words=", ".join(layout.STATUSES),
                ),
            )
        return layout.STATUSES.get(text, OfferStatus.ACTIVE)

    def _checked_on(self) -> date | None:
        cell = self._cells.get(layout.CHECKED_ON)
        if cell is None:
            return None
        day = cell.day
        if day is None:
            text = self._text(layout.CHECKED_ON)
            day = _read_date(text) if text else None
            if day is None and text:
                self._fail(
                    layout.CHECKED_ON,
                    say(
                        "{quoted} is geen datum. Schrijf 2026-05-03 of 3-5-2026.",
                        quoted=quote(text),
                    ),
                )
        if day is not None and day > self._today:
            self._fail(layout.CHECKED_ON, say("Deze datum ligt in de toekomst."))
        return day


def make_id(organisation: str, name: str) -> OfferId:
    """Return the identifier of an offer that has none of its own; the same for the same words."""
    # A name may be nothing but signs.
    words = "\n".join(fold(each) or each.strip() for each in (organisation, name))
    return OfferId(hashlib.sha256(words.encode("utf-8", "replace")).hexdigest()[:32])


def is_reserved(offer_id: OfferId) -> bool:
    """Return whether only an offer of the example may have an identifier."""
    return offer_id.startswith(EXAMPLE)


def _read_date(text: str) -> date | None:
    iso = _ISO.fullmatch(text)
    try:
        if iso is not None:
            return date(int(iso[1]), int(iso[2]), int(iso[3]))
        return parse_date(text)
    except ValueError:
        return None
