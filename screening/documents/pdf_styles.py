"""Colours, sizes, typefaces and paragraph styles of a PDF, and text made safe for it."""

import unicodedata
from collections.abc import Iterator
from itertools import groupby
from typing import Any, Final
from xml.sax.saxutils import escape

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph

from screening.reports import palette
from screening.reports.typefaces import Typeface, find_typeface

INK: Final = HexColor(palette.INK)
SECOND_INK: Final = HexColor(palette.SECOND_INK)
PAPER: Final = HexColor(palette.PAPER)
SURFACE: Final = HexColor(palette.SURFACE)
LINE: Final = HexColor(palette.LINE)
ACCENT: Final = HexColor(palette.ACCENT)
ACCENT_SOFT: Final = HexColor(palette.ACCENT_SOFT)
ATTENTION: Final = HexColor(palette.ATTENTION)
ATTENTION_SOFT: Final = HexColor(palette.ATTENTION_SOFT)
OVERLOAD: Final = HexColor(palette.OVERLOAD)
OVERLOAD_SOFT: Final = HexColor(palette.OVERLOAD_SOFT)
FINE: Final = HexColor(palette.FINE)
FINE_SOFT: Final = HexColor(palette.FINE_SOFT)

PAGE_WIDTH, PAGE_HEIGHT = A4
SIDE_MARGIN: Final = 24 * mm
TOP_MARGIN: Final = 25 * mm
BOTTOM_MARGIN: Final = 24 * mm
CONTENT_WIDTH: Final = PAGE_WIDTH - 2 * SIDE_MARGIN
CONTENT_HEIGHT: Final = PAGE_HEIGHT - TOP_MARGIN - BOTTOM_MARGIN

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"


def _style(name: str, size: float, leading: float, **settings: Any) -> ParagraphStyle:
    defaults: dict[str, Any] = {
        "fontName": str(Typeface.REGULAR),
        "textColor": INK,
        "allowWidows": 0,
        "allowOrphans": 0,
        "splitLongWords": 1,
    }
    return ParagraphStyle(name, fontSize=size, leading=leading, **(defaults | settings))


_BOLD: Final = str(Typeface.SEMIBOLD)
TITLE = _style("title", 25, 30, fontName=_BOLD, textColor=ACCENT, spaceAfter=2)
SUBTITLE = _style("subtitle", 13, 18, textColor=SECOND_INK, spaceAfter=4)
HOUSEHOLD = _style("household", 13, 18, fontName=_BOLD, spaceBefore=8, spaceAfter=8)
SECTION = _style("section", 16, 20, fontName=_BOLD, textColor=ACCENT, spaceBefore=22, spaceAfter=7)
HEADING = _style("heading", 12, 16, fontName=_BOLD, spaceBefore=13, spaceAfter=4)
SUBHEADING = _style("subheading", 10.5, 15, fontName=_BOLD, spaceBefore=9, spaceAfter=3)
SIGNATORY = HEADING.clone("signatory", spaceBefore=20)
LEAD = _style("lead", 12, 17.5, spaceAfter=8)
BODY = _style("body", 10.5, 15, spaceAfter=7)
NOTE = _style("note", 9, 12.5, textColor=SECOND_INK, spaceAfter=7)
BULLET = _style("bullet", 10.5, 15, leftIndent=14, bulletIndent=3, spaceAfter=2.5)
LAST_BULLET = _style("last_bullet", 10.5, 15, leftIndent=14, bulletIndent=3, spaceAfter=8)
QUOTE = _style("quote", 11, 16.5, fontName=str(Typeface.ITALIC), leftIndent=14, spaceBefore=2)
QUOTE_BY = _style("quote_by", 9, 12.5, textColor=SECOND_INK, leftIndent=14, spaceAfter=9)
CAPTION = _style("caption", 10, 13, fontName=_BOLD, spaceBefore=4, spaceAfter=4)
LABEL = _style("label", 9.5, 14, textColor=SECOND_INK)
VALUE = _style("value", 10.5, 14)
CELL = _style("cell", 9.5, 13)
CELL_HEAD = _style("cell_head", 9, 12, fontName=_BOLD, textColor=SECOND_INK)
LEGEND = _style("legend", 8, 10.5, textColor=SECOND_INK)
LEGEND_LETTER = _style("legend_letter", 8.5, 10.5, fontName=_BOLD, textColor=SECOND_INK)
NOTICE_WORD = _style("notice_word", 9.5, 12, fontName=_BOLD, leftIndent=17, spaceAfter=3)
NOTICE_TITLE = _style("notice_title", 11.5, 15.5, fontName=_BOLD, spaceAfter=2)


def register_typefaces() -> None:
    """Make the typefaces known to reportlab; the second time it costs nothing."""
    known = pdfmetrics.getRegisteredFontNames()
    for face in Typeface:
        if face not in known:
            pdfmetrics.registerFont(TTFont(str(face), str(find_typeface(face))))


def split_by_face(text: str, face: str) -> Iterator[tuple[str, str]]:
    """Yield pieces of a text with the typeface that has every sign of the piece.

    Signs that no typeface has become a visible replacement; invisible ones are left out.
    """
    own = pdfmetrics.getFont(face).face.charToGlyph
    other = pdfmetrics.getFont(Typeface.FALLBACK).face.charToGlyph

    def choose(sign: str) -> tuple[str, str]:
        if ord(sign) in own or sign == "\n":
            return face, sign
        return str(Typeface.FALLBACK), sign if ord(sign) in other else REPLACEMENT

    chosen = (choose(sign) for sign in clean_text(text))
    for name, signs in groupby(chosen, key=lambda pair: pair[0]):
        yield name, "".join(sign for _, sign in signs)


def clean_text(text: str) -> str:
    """Return a text of visible signs and line breaks only; half a surrogate pair is replaced."""
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\t", " "))
    return "".join(
        REPLACEMENT if unicodedata.category(sign) == "Cs" else sign
        for sign in composed
        if sign == "\n" or not _is_invisible(sign)
    )


def _is_invisible(sign: str) -> bool:
    """Whether a sign only steers others: controls, joiners, variants and skin tones."""
    if "\N{VARIATION SELECTOR-1}" <= sign <= "\N{VARIATION SELECTOR-16}":
        return True
    if "\N{EMOJI MODIFIER FITZPATRICK TYPE-1-2}" <= sign <= "\N{EMOJI MODIFIER FITZPATRICK TYPE-6}":
        return True
    return unicodedata.category(sign) in {"Cc", "Cf"}


def mark_up(text: str, face: str) -> str:
    """Return a user's text as paragraph markup; nothing in the text itself counts as markup."""
    pieces = []
    for name, piece in split_by_face(text, face):
        marked = escape(piece).replace("\n", "<br/>")
        pieces.append(marked if name == face else f'<font name="{name}">{marked}</font>')
    return "".join(pieces)


def write_paragraph(text: str, style: ParagraphStyle, **settings: Any) -> Paragraph:
    """Return a paragraph that shows exactly this text."""
    return Paragraph(mark_up(text, style.fontName), style, **settings)
