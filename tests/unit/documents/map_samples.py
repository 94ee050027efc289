"""Maps and a family to save as files. All people are fictional."""

from dataclasses import replace

from screening.identifiers import PersonId, TaskId
from screening.network.family.shapes import (
    FamilyDrawing,
    LineRole,
    LineStyle,
    Symbol,
    SymbolShape,
    TreeLine,
)
from screening.network.model import (
    DayPart,
    Direction,
    Gender,
    Group,
    Moment,
    NetworkMap,
    Person,
    Point,
    Sector,
    SupportKind,
    Task,
    TaskKind,
    Tie,
    TieKind,
    Weekday,
)
from tests.unit.documents import samples
from tests.unit.network.maps import make_people

HOSTILE = '=HYPERLINK("http://x") <b>&amp; \x00\x0b\ud800\ufffe'

GREET = replace(
    samples.GREET,
    id=PersonId("greet-uuid"),
    age=78,
    gender=Gender.WOMAN,
    tasks=(
        Task(
            TaskId("t1"),
            TaskKind.SUPERVISION,
            12.25,
            moments=frozenset(
                {
                    Moment(Weekday.FRIDAY, DayPart.NIGHT),
                    Moment(Weekday.MONDAY, DayPart.MORNING),
                }
            ),
        ),
        Task(TaskId("t2"), TaskKind.OTHER, 2, "-2 kippen voeren"),
    ),
    client_direction=Direction.FORWARD,
    client_support=frozenset({SupportKind.EMOTIONAL, SupportKind.PRACTICAL}),
    contact="elke dag",
)
BAS = Person(
    id=PersonId("bas-uuid"),
    name=HOSTILE,
    relation="neef",
    group=Group.INFORMAL,
    sector=Sector.OTHER_FAMILY,
    tie_to_client=TieKind.TENSE,
    deceased=True,
    distance="2 straten verder",
)
WIM = Person(
    id=PersonId("wim-uuid"),
    name="Wim Lente",
    relation="",
    group=Group.PROFESSIONAL,
    sector=Sector.CARE_PROVIDERS,
)


def make_map() -> NetworkMap:
    """Return a small map with every kind of content of a tie."""
    return NetworkMap(
        "Jaap Herfst",
        80,
        (GREET, BAS, WIM),
        (
            Tie(
                GREET.id,
                WIM.id,
                TieKind.BROKEN,
                Direction.BACK,
                frozenset({SupportKind.COMPANY}),
            ),
            Tie(BAS.id, WIM.id, TieKind.NEUTRAL, Direction.BOTH),
        ),
        client_gender=Gender.MAN,
    )


def make_large_map(number: int) -> NetworkMap:
    """Return a map with so many people, each with a name of their own."""
    people = [
        replace(person, name=f"Mens{index} Naam", tie_to_client=TieKind.NEUTRAL)
        for index, person in enumerate(make_people(number, 7))
    ]
    return NetworkMap("Jaap Herfst", 80, tuple(people), ())


def make_family_drawing() -> FamilyDrawing:
    """Return a couple with a foster child and a parent who died, drawn by hand."""
    square, circle, diamond = SymbolShape.SQUARE, SymbolShape.CIRCLE, SymbolShape.DIAMOND
    solid, dashed = LineStyle.SOLID, LineStyle.DASHED
    return FamilyDrawing(
        boundaries=((Point(-0.4, -0.3), Point(1.4, -0.3), Point(1.4, 0.6), Point(-0.4, 0.6)),),
        lines=(
            TreeLine(LineRole.PARTNERSHIP, solid, (Point(0.15, 0), Point(0.85, 0))),
            TreeLine(LineRole.SLASH, solid, (Point(0.48, 0.08), Point(0.55, -0.08))),
            TreeLine(LineRole.DESCENT, dashed, (Point(0.5, 0), Point(0.5, 0.85))),
            TreeLine(LineRole.SIBLINGS, LineStyle.DOTTED, (Point(1.15, 0), Point(1.85, 0))),
        ),
        symbols=(
            Symbol(PersonId("jaap"), Point(0, 0), square, "80", "Jaap Herfst", True, False, False),
            Symbol(PersonId("greet"), Point(1, 0), circle, "78", "Greet Zomer", False, True, False),
            Symbol(PersonId("bas"), Point(0.5, 1), diamond, "", HOSTILE, False, False, False),
            Symbol(
                PersonId("oma"),
                Point(2, 0),
                circle,
                "91",
                "Oma van Lente tot Zomer",
                False,
                False,
                True,
            ),
        ),
        top_left=Point(-0.5, -0.4),
        bottom_right=Point(2.5, 1.5),
    )
