"""Where everything stands on a carer card: two sides of the size of a bank card.

Distances are in points; a place is measured from the left and from the top of the side.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from reportlab.lib.colors import Color
from reportlab.lib.units import mm

from screening.arrangement.carer_card import MOST_CALLS, CardCall, CarerCard
from screening.documents import carer_card as words
from screening.documents import pdf_styles as styles
from screening.documents.card_text import FittedText, fit_block, fit_line
from screening.documents.pdf_text import is_printable, measure_text
from screening.reports.typefaces import Typeface

WIDTH: Final = 85.6 * mm
HEIGHT: Final = 54 * mm
"""ID-1 of ISO/IEC 7810, which is the size of a bank card."""

BAND: Final = 10.5 * mm
"""How high the filled band is in which the front says what it is."""

MARGIN: Final = 4.5 * mm
_INNER: Final = WIDTH - 2 * MARGIN
_BOLD: Final = str(Typeface.SEMIBOLD)
_PLAIN: Final = str(Typeface.REGULAR)
_ROW: Final = 19.0
_ROWS_FROM: Final = 66.0
_OWNER_AT: Final = HEIGHT - 3.2 * mm
_HEADING: Final = 8.0
_GAP: Final = 8.0
_PHONE_PART: Final = 0.62
"""How much of a row the number may take before it becomes smaller."""


# No generated repr: it is what somebody wrote.
@dataclass(frozen=True, slots=True, repr=False)
class PlacedText:
    """One line on a side; `down` is where its foot stands."""

    text: str
    left: float
    down: float
    size: float
    face: str
    colour: Color
    ends_right: bool = False
    """Whether `left` is where it ends."""


@dataclass(frozen=True, slots=True, repr=False)
class CardLayout:
    """Both sides of a card.

    Args:
        rules: where lines to write on stand on the back.
        too_long: what did not fit, by `name_call`, or the name of a `CardText` in small letters.
        unprintable: what has signs that no typeface has, or that are read from the right.
    """

    front: tuple[PlacedText, ...]
    back: tuple[PlacedText, ...]
    rules: tuple[float, ...]
    too_long: frozenset[str]
    unprintable: frozenset[str]


def name_call(position: int, field: str) -> str:
    """Return what the name or the phone of somebody to call is known by when it does not fit."""
    return f"{position}.{field}"


def lay_out(card: CarerCard, made_on: date) -> CardLayout:
    """Return where everything stands; whatever does not fit ends in dots and is named."""
    styles.register_typefaces()
    sheet = _Sheet()
    front = tuple(_lay_out_front(card, made_on, sheet))
    back = tuple(_lay_out_back(card, sheet))
    return CardLayout(
        front, back, tuple(sheet.rules), frozenset(sheet.too_long), frozenset(sheet.unprintable)
    )


class _Sheet:
    """What comes up while a card is laid out."""

    def __init__(self) -> None:
        self.too_long: set[str] = set()
        self.unprintable: set[str] = set()
        self.rules: list[float] = []

    def check(self, name: str, fitted: FittedText) -> FittedText:
        if not fitted.fits:
            self.too_long.add(name)
        if not all(is_printable(line) for line in fitted.lines):
            self.unprintable.add(name)
        return fitted


def _lay_out_front(card: CarerCard, made_on: date, sheet: _Sheet) -> Iterator[PlacedText]:
    yield PlacedText(words.TITLE, MARGIN, 20.5, 14, _BOLD, styles.PAPER)
    who = sheet.check("client", fit_line(words.word_dependence(card), _PLAIN, 9, _INNER, 10))
    yield from _place(who, MARGIN, 45.5, _PLAIN)
    yield PlacedText(words.CALL, MARGIN, 58.5, 9, _BOLD, styles.ACCENT)
    for position, call in enumerate(card.calls[:MOST_CALLS]):
        yield from _lay_out_call(call, position, sheet)
    owner = sheet.check("owner", fit_line(words.word_owner(card, made_on), _PLAIN, 7.5, _INNER, 16))
    above = (len(owner.lines) - 1) * owner.leading
    yield from _place(owner, MARGIN, _OWNER_AT - above, _PLAIN, styles.SECOND_INK)


def _lay_out_call(call: CardCall, position: int, sheet: _Sheet) -> Iterator[PlacedText]:
    """Place a name at the left and the number at the right, each as large as it can be."""
    top = _ROWS_FROM + position * _ROW
    name_width = _INNER
    if call.phone:
        most = _INNER * _PHONE_PART
        phone = sheet.check(
            name_call(position, "phone"), fit_line(call.phone, _BOLD, 11, most, _ROW - 2)
        )
        widest = max(measure_text(line, _BOLD, phone.size) for line in phone.lines)
        name_width = _INNER - widest - _GAP
        yield from _place_middle(phone, WIDTH - MARGIN, top, _BOLD, ends_right=True)
    name = sheet.check(
        name_call(position, "name"), fit_line(call.name, _PLAIN, 10, name_width, _ROW - 1)
    )
    yield from _place_middle(name, MARGIN, top, _PLAIN)


def _lay_out_back(card: CarerCard, sheet: _Sheet) -> Iterator[PlacedText]:
    top = MARGIN
    plan_height = 0.0
    plan = None
    if card.plan_place:
        fitted = fit_block(card.plan_place, _PLAIN, 9, _INNER, 30)
        plan = sheet.check("plan_place", fitted)
        plan_height = _HEADING + 4 + len(plan.lines) * plan.leading
    if card.at_once:
        yield PlacedText(words.AT_ONCE, MARGIN, top + _HEADING, 9, _BOLD, styles.ACCENT)
        top += _HEADING + 4
        room = HEIGHT - MARGIN - top - (plan_height + _GAP if plan else 0)
        text = sheet.check("at_once", fit_block(card.at_once, _PLAIN, 10, _INNER, room))
        yield from _place(text, MARGIN, top + text.size, _PLAIN)
        top += len(text.lines) * text.leading + _GAP
    if plan:
        yield PlacedText(words.PLAN, MARGIN, top + _HEADING, 9, _BOLD, styles.ACCENT)
        top += _HEADING + 4
        yield from _place(plan, MARGIN, top + plan.size, _PLAIN)
        top += len(plan.lines) * plan.leading + _GAP
    if not (card.at_once or card.plan_place):
        yield PlacedText(words.NOTHING_YET, MARGIN, top + 6, 8, _PLAIN, styles.SECOND_INK)
        sheet.rules += [top + 6 + 8 * mm * number for number in range(1, 6)]


def _place(
    fitted: FittedText,
    left: float,
    down: float,
    face: str,
    colour: Color = styles.INK,
) -> Iterator[PlacedText]:
    for number, line in enumerate(fitted.lines):
        yield PlacedText(line, left, down + number * fitted.leading, fitted.size, face, colour)


def _place_middle(
    fitted: FittedText, left: float, top: float, face: str, *, ends_right: bool = False
) -> Iterator[PlacedText]:
    """Place lines in the middle of the height of a row."""
    taken = fitted.size + (len(fitted.lines) - 1) * fitted.leading
    down = top + (_ROW - taken) / 2 + fitted.size * 0.8
    for number, line in enumerate(fitted.lines):
        place = down + number * fitted.leading
        yield PlacedText(line, left, place, fitted.size, face, styles.INK, ends_right)
