"""The family tree as plain shapes and texts: symbols, lines, and the edge of the household."""

from collections.abc import Iterable
from typing import Final

from screening.network.family.boundary import draw_boundaries
from screening.network.family.descent_lines import draw_descent
from screening.network.family.layout import FamilyLayout
from screening.network.family.model import Family, Member
from screening.network.family.partner_lines import draw_partners
from screening.network.family.shapes import (
    LABEL_BOTTOM,
    SYMBOL_RADIUS,
    FamilyDrawing,
    Symbol,
    SymbolShape,
    TreeLine,
)
from screening.network.model import Gender, Point

SHAPES: Final = {Gender.MAN: SymbolShape.SQUARE, Gender.WOMAN: SymbolShape.CIRCLE}

MARGIN: Final = 0.1
"""Around the whole tree."""


def draw_family(family: Family, layout: FamilyLayout) -> FamilyDrawing:
    """Return the drawing of a family that was laid out with `lay_out_family`."""
    symbols = tuple(_draw_symbol(member, layout) for member in family.members)
    shapes = {symbol.person_id: symbol.shape for symbol in symbols}
    partners = draw_partners(layout, shapes)
    lines = (*draw_descent(layout, shapes, partners), *partners.lines)
    boundaries = draw_boundaries(family, layout)
    top_left, bottom_right = _enclose(symbols, lines, boundaries, layout.label_width)
    return FamilyDrawing(boundaries, lines, symbols, top_left, bottom_right)


def _draw_symbol(member: Member, layout: FamilyLayout) -> Symbol:
    shape = SymbolShape.DIAMOND if member.gender is None else SHAPES.get(member.gender)
    return Symbol(
        person_id=member.id,
        point=layout.places[member.id],
        shape=shape or SymbolShape.DIAMOND,
        age="" if member.age is None else str(member.age),
        name=member.name,
        is_client=member.is_client,
        is_carer=member.is_carer,
        deceased=member.deceased,
    )


def _enclose(
    symbols: Iterable[Symbol],
    lines: Iterable[TreeLine],
    boundaries: Iterable[Iterable[Point]],
    label_width: float,
) -> tuple[Point, Point]:
    half = max(SYMBOL_RADIUS, label_width / 2)
    corners = [
        corner
        for symbol in symbols
        for corner in (
            Point(symbol.point.x - half, symbol.point.y - SYMBOL_RADIUS),
            Point(symbol.point.x + half, symbol.point.y + LABEL_BOTTOM),
        )
    ]
    corners += [point for line in lines for point in line.points]
    corners += [point for outline in boundaries for point in outline]
    if not corners:
        corners = [Point(0.0, 0.0)]
    return (
        Point(min(p.x for p in corners) - MARGIN, min(p.y for p in corners) - MARGIN),
        Point(max(p.x for p in corners) + MARGIN, max(p.y for p in corners) + MARGIN),
    )
