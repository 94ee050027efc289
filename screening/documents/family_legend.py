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


_PARTNERS: Final = LineRole.PARTNERSHIP
_SOLID: Final = LineStyle.SOLID
_DASHED: Final = LineStyle.DASHED

PEOPLE: Final = (
    FamilySample("vierkant: man", _person(SymbolShape.SQUARE)),
    FamilySample("cirkel: vrouw", _person(SymbolShape.CIRCLE)),
    FamilySample("ruit: anders of niet bekend", _person(SymbolShape.DIAMOND)),
    FamilySample("dubbele rand: de cliënt", _person(SymbolShape.CIRCLE, is_client=True)),
    FamilySample("dikke rand: mantelzorger", _person(SymbolShape.CIRCLE, is_carer=True)),
    FamilySample("kruis door het teken: overleden", _person(SymbolShape.CIRCLE, deceased=True)),
    FamilySample("getal: leeftijd", _person(SymbolShape.DIAMOND, age="81")),
)
"""What stands for a person."""

LINES: Final = (
    FamilySample("lijn: getrouwd of geregistreerd partner", lines=_line(_PARTNERS, _SOLID)),
    FamilySample("streepjes: samenwonend", lines=_line(_PARTNERS, _DASHED)),
    FamilySample("stippen: relatie, niet samenwonend", lines=_line(_PARTNERS, LineStyle.DOTTED)),
    FamilySample("één streep erdoor: uit elkaar", lines=_line(_PARTNERS, _SOLID, _MIDDLE)),
    FamilySample(
        "twee strepen erdoor: gescheiden",
        lines=_line(_PARTNERS, _SOLID, _MIDDLE - 0.04, _MIDDLE + 0.04),
    ),
    FamilySample(
        "streepjes naar een kind: adoptie- of pleegkind", lines=_line(LineRole.DESCENT, _DASHED)
    ),
    FamilySample("streepjes om mensen heen: wonen bij de cliënt"),
)
"""What stands between people; the oldest child stands on the left."""

ORDER: Final = "Kinderen staan van links naar rechts, de oudste eerst."
