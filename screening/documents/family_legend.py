"""The legend of the family tree: every sign as a small drawing of its own.

Sources disagree on the signs, so no drawing goes without.
"""

from dataclasses import dataclass
from typing import Final

from screening.identifiers import PersonId
from screening.network.family.shapes import (
    LineRole,
    LineStyle,
    Symbol,
    SymbolShape,
    TreeLine,
)
from screening.network.model import Point

SAMPLE_WIDTH: Final = 0.44
"""How wide a sign is, from (0, 0) to the right, in the coordinates of the family tree."""

_MIDDLE: Final = SAMPLE_WIDTH / 2
_BAR: Final = 0.07


@dataclass(frozen=True, slots=True)
class FamilySample:
    """One line of the legend."""

    text: str
    symbol: Symbol | None = None
    lines: tuple[TreeLine, ...] = ()


def _person(
    shape: SymbolShape,
    *,
    is_client: bool = False,
    is_carer: bool = False,
    deceased: bool = False,
    age: str = "",
) -> Symbol:
    place = Point(_MIDDLE, 0)
    return Symbol(PersonId(""), place, shape, age, "", is_client, is_carer, deceased)


def _line(role: LineRole, style: LineStyle, *bars: float) -> tuple[TreeLine, ...]:
    slashes = (
        TreeLine(
            LineRole.SLASH,
            LineStyle.SOLID,
            (Point(at - _BAR / 2, _BAR), Point(at + _BAR / 2, -_BAR)),
        )
        for at in bars
    )
    return (TreeLine(role, style, (Point(0, 0), Point(SAMPLE_WIDTH, 0))), *slashes)


def _draw(*ends: tuple[float, float], style: LineStyle = LineStyle.SOLID) -> TreeLine:
    return TreeLine(LineRole.DESCENT, style, tuple(Point(x, y) for x, y in ends))


_PARTNERS: Final = LineRole.PARTNERSHIP
_SOLID: Final = LineStyle.SOLID
_DASHED: Final = LineStyle.DASHED
_DOTTED: Final = LineStyle.DOTTED
_TWINS: Final = (
    _draw((_MIDDLE, -0.12), (_MIDDLE - 0.12, 0.12)),
    _draw((_MIDDLE, -0.12), (_MIDDLE + 0.12, 0.12)),
)

PEOPLE: Final = (
    FamilySample("vierkant: man", _person(SymbolShape.SQUARE)),
    FamilySample("cirkel: vrouw", _person(SymbolShape.CIRCLE)),
    FamilySample("ruit: anders of niet bekend", _person(SymbolShape.DIAMOND)),
    FamilySample("getal: leeftijd", _person(SymbolShape.DIAMOND, age="81")),
    FamilySample("dubbele rand: de cliënt", _person(SymbolShape.CIRCLE, is_client=True)),
    FamilySample("gevuld teken: mantelzorger", _person(SymbolShape.CIRCLE, is_carer=True)),
    FamilySample("kruis door het teken: overleden", _person(SymbolShape.CIRCLE, deceased=True)),
    FamilySample(
        "streepjes om een groep mensen: wonen bij de cliënt",
        lines=_line(LineRole.SIBLINGS, _DASHED),
    ),
)
"""What stands for people."""

LINES: Final = (
    FamilySample(
        "doorgetrokken lijn: getrouwd of geregistreerd partnerschap", lines=_line(_PARTNERS, _SOLID)
    ),
    FamilySample("streepjeslijn tussen partners: wonen samen", lines=_line(_PARTNERS, _DASHED)),
    FamilySample(
        "stippellijn tussen twee mensen: partners die apart wonen, of ouders zonder relatie",
        lines=_line(_PARTNERS, _DOTTED),
    ),
    FamilySample("één streep door de lijn: uit elkaar", lines=_line(_PARTNERS, _SOLID, _MIDDLE)),
    FamilySample(
        "twee strepen door de lijn: gescheiden",
        lines=_line(_PARTNERS, _SOLID, _MIDDLE - 0.04, _MIDDLE + 0.04),
    ),
    FamilySample(
        "lijn naar beneden: kind, het oudste links",
        lines=(_draw((_MIDDLE, -0.12), (_MIDDLE, 0.12)),),
    ),
    FamilySample(
        "streepjeslijn naar beneden: adoptiekind of pleegkind",
        lines=(_draw((_MIDDLE, -0.12), (_MIDDLE, 0.12), style=_DASHED),),
    ),
    FamilySample("lijnen uit één punt: tweeling of meerling", lines=_TWINS),
    FamilySample(
        "lijnen uit één punt met een streep ertussen: eeneiig",
        lines=(*_TWINS, _draw((_MIDDLE - 0.06, 0), (_MIDDLE + 0.06, 0))),
    ),
    FamilySample(
        "stippellijn naar een broer of zus: halfbroer of halfzus",
        lines=_line(LineRole.SIBLINGS, _DOTTED),
    ),
)
"""What stands between people."""
