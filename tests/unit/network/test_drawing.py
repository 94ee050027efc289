import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from screening.network.drawing import (
    LEGEND,
    SOURCE_LINE,
    Mark,
    TieMark,
    draw_map,
)
from screening.network.layout import lay_out
from screening.network.model import Circle, NetworkMap, Point, Sector, TieKind
from screening.network.rings import CLIENT
from screening.network.strokes import redraw_stroke, sample_tie
from screening.network.surroundings import Surroundings
from screening.network.tie_lines import StrokeDash, StrokeWidth, tie_path
from tests.unit.network.maps import load_case, make_person, make_tie

COORDINATES = st.floats(-1.3, 1.3)
POINTS = st.builds(Point, COORDINATES, COORDINATES)
START, END = Point(0.0, 0.0), Point(0.5, 0.0)


def test_each_kind_has_its_own_shape() -> None:
    """Without any colour the four kinds differ: thick, dotted, zigzag, and a line with two bars."""
    paths = {kind: tie_path(START, END, kind) for kind in TieKind}
    shapes = {
        (path.width, path.dash, len(path.lines), len(path.lines[0]) > 2) for path in paths.values()
    }
    assert len(shapes) == len(TieKind)
    assert paths[TieKind.SUPPORTIVE].width is StrokeWidth.THICK
    assert paths[TieKind.NEUTRAL].dash is StrokeDash.DOTTED
    assert len(paths[TieKind.TENSE].lines[0]) > 4
    assert len(paths[TieKind.BROKEN].lines) == 3


@given(start=POINTS, end=POINTS, kind=st.sampled_from(TieKind))
def test_line_keeps_clear_of_both_ends(start: Point, end: Point, kind: TieKind) -> None:
    """A tie begins and ends at its margins and is finite, or is not drawn for lack of room."""
    path = tie_path(start, end, kind, 0.04, 0.1)
    distance = math.dist((start.x, start.y), (end.x, end.y))
    if not path.lines:
        assert distance <= 0.14 + 1e-9
        return
    first, last = path.lines[0][0], path.lines[0][-1]
    assert math.dist((first.x, first.y), (start.x, start.y)) == pytest.approx(0.04)
    assert math.dist((last.x, last.y), (end.x, end.y)) == pytest.approx(0.1)
    assert all(math.isfinite(point.x + point.y) for line in path.lines for point in line)


@pytest.mark.parametrize("kind", TieKind)
def test_no_line_between_one_place(kind: TieKind) -> None:
    """Two people on one place, or a place that is no number, give no line and no error."""
    assert tie_path(START, START, kind).lines == ()
    assert tie_path(START, Point(math.nan, 0.0), kind).lines == ()


def test_bars_stand_across_the_middle() -> None:
    """The two bars of a broken tie cross the line upright, on both sides of its middle."""
    _, left, right = tie_path(START, END, TieKind.BROKEN).lines
    assert left[0].x == left[1].x < 0.25 < right[0].x == right[1].x
    assert left[0].y == -left[1].y != 0


def test_zigzag_goes_to_both_sides() -> None:
    """The teeth of a tense tie lie on both sides of the straight line, also on a short one."""
    for end in (END, Point(0.02, 0.0)):
        teeth = tie_path(START, end, TieKind.TENSE).lines[0][1:-1]
        assert min(point.y for point in teeth) < 0 < max(point.y for point in teeth)


def test_household_is_drawn_whole() -> None:
    """The drawing of a household has three rings, seven sectors, everybody, and every tie."""
    network, _ = load_case("jansen")
    layout = lay_out(network.people)
    drawing = draw_map(network, layout)
    assert [ring.circle for ring in drawing.rings] == list(Circle)
    assert [mark.sector for mark in drawing.sectors] == list(Sector)
    assert [node.person_id for node in drawing.nodes] == [person.id for person in network.people]
    assert len(drawing.strokes) == len(network.ties) + len(network.people)
    assert drawing.client_age == "81 jaar"
    annie = drawing.nodes[0]
    assert (annie.name, annie.relation, annie.hours) == ("Annie Jansen", "echtgenote", "49 uur")
    assert annie.marks == (Mark.LIVING_TOGETHER,)
    assert drawing.nodes[-1].marks == (Mark.DECEASED,)
    assert drawing.nodes[-1].hours == ""


def test_strokes_are_those_of_a_dragged_tie() -> None:
    """A whole drawing and a tie redrawn by itself while dragging give the same line."""
    network, _ = load_case("de_wit")
    layout = lay_out(network.people)
    for stroke in draw_map(network, layout).strokes:
        start = CLIENT if stroke.first is None else layout.places[stroke.first]
        assert redraw_stroke(stroke, start, layout.places[stroke.second], Surroundings()) == stroke


def test_odd_maps_can_be_drawn() -> None:
    """Unknown ends, ties to oneself, and an unknown name or age do not break the drawing."""
    people = (make_person("els", name="", relation="zus van Jan"),)
    ties = (make_tie("els", "els"), make_tie("els", "ghost"), make_tie("ghost", "els"))
    network = NetworkMap("Jan", None, people, ties)
    drawing = draw_map(network, lay_out(people))
    assert drawing.strokes == ()
    assert drawing.client_age == ""
    assert (drawing.nodes[0].name, drawing.nodes[0].relation) == ("zus van Jan", "")


def test_legend_explains_every_sign() -> None:
    """The legend has a line for every sign but the client's, which has the word beside it."""
    marks = [mark for mark in Mark if mark is not Mark.CLIENT]
    assert [entry.sign for entry in LEGEND] == [*TieKind, *TieMark, *Circle, *marks]
    assert len({entry.text for entry in LEGEND}) == len(LEGEND)
    assert "W. Kruijswijk, © 2012 Expertisecentrum Mantelzorg" in SOURCE_LINE
    assert all(sample_tie(kind, 0.2).lines for kind in TieKind)
