from screening.network.family.shapes import LineRole, LineStyle
from tests.unit.network.family.seeing import find_family, find_styles, lines_of, read_row

DESCENT, SLASH, SIBLINGS = LineRole.DESCENT, LineRole.SLASH, LineRole.SIBLINGS


def test_two_mothers() -> None:
    """Two women stand in the order of entry with their child between them, on a solid line."""
    layout, drawing = find_family("two mothers")
    assert read_row(layout, -1) == ["Eva", "Linde"]
    assert find_styles(drawing, DESCENT, "Eva", "Linde", "Noor") == {LineStyle.SOLID}


def test_two_fathers_and_birth_mother() -> None:
    """An adopted child hangs dashed below both fathers; the birth mother has a solid line."""
    layout, drawing = find_family("two fathers")
    assert read_row(layout, -1)[:2] == ["Rob", "Stefan"]
    assert find_styles(drawing, DESCENT, "Rob", "Stefan", "Tim") == {LineStyle.DASHED}
    assert find_styles(drawing, DESCENT, "Maria", "Tim") == {LineStyle.SOLID}


def test_foster_child_stands_with_foster_parents() -> None:
    """A foster child stands between the foster family, and a line leads to the own parents."""
    layout, drawing = find_family("foster child")
    assert read_row(layout, 0) == ["Lisa", "Davy", "Amber"]
    assert LineStyle.DASHED in find_styles(drawing, DESCENT, "Piet", "Joke", "Davy")
    assert find_styles(drawing, DESCENT, "Kim", "Ricardo", "Lisa") == set()
    assert find_styles(drawing, DESCENT, "Kim", "Ricardo", "Davy") == {LineStyle.SOLID}
    assert len(lines_of(drawing, SLASH, "Kim", "Ricardo")) == 1
    assert len(drawing.boundaries) == 1


def test_twins_and_triplets() -> None:
    """Lines of twins come from one point; only identical twins have a bar between them."""
    layout, drawing = find_family("twins")
    starts = {
        line.people[-1]: line.points[0]
        for line in drawing.lines
        if line.role is DESCENT and len(line.people) == 3
    }
    assert starts.keys() == {*read_row(layout, 1)}
    points = {str(person): point for person, point in starts.items()}
    assert points["Daan"] == points["Emma"] != points["Floor"]
    assert points["Guus"] == points["Hugo"]
    assert points["Iris"] == points["Jip"] == points["Kaat"]
    bars = {line.people for line in drawing.lines if line.role is SIBLINGS}
    assert bars == {("Guus", "Hugo"), ("Jip", "Kaat")}


def test_siblings_without_parents() -> None:
    """Brothers and sisters share a bar without parents; a half-brother's part is dotted."""
    layout, drawing = find_family("unknown parents")
    assert read_row(layout, 0) == ["Jo", "Mien", "Toon", "Lies", "Wout"]
    lines = [line for line in drawing.lines if line.role is SIBLINGS]
    assert {line.style for line in lines} == {LineStyle.SOLID, LineStyle.DOTTED}
    assert not any(line.role is DESCENT for line in drawing.lines)


def test_one_known_parent() -> None:
    """A child hangs from the one parent who is known, generation after generation."""
    layout, drawing = find_family("one known")
    assert [read_row(layout, row) for row in (-1, 0, 1)] == [
        ["Loes"],
        ["Chantal"],
        ["Milan", "Zoë"],
    ]
    assert lines_of(drawing, DESCENT, "Loes", "Chantal")


def test_stepfamily() -> None:
    """Children of both sides stand under their own parents; one edge holds who lives here."""
    layout, drawing = find_family("stepfamily")
    assert read_row(layout, -1) == ["Karin", "Arjan", "Petra", "Edwin"]
    assert read_row(layout, 0) == ["Luuk", "Sem", "Fien", "Mila"]
    assert len(drawing.boundaries) == 1


def test_stepfather_who_adopted() -> None:
    """The child stands with the parents at home, dashed, and keeps a line to both birth parents."""
    layout, drawing = find_family("stepfather")
    assert read_row(layout, -1) == ["Erwin", "Yvonne", "Marcel"]
    assert LineStyle.DASHED in find_styles(drawing, DESCENT, "Yvonne", "Marcel", "Lars")
    assert find_styles(drawing, DESCENT, "Erwin", "Yvonne", "Lars") == {LineStyle.SOLID}


def test_siblings_of_both_partners() -> None:
    """Two bars of siblings without parents stand side by side, the couple's line between them."""
    layout, drawing = find_family("both with siblings")
    assert read_row(layout, 0) == ["Piet", "Jan", "Anna", "Riet", "Truus"]
    bars = [line for line in drawing.lines if line.role is SIBLINGS and line.points[0].y < -0.3]
    assert {frozenset(line.people) for line in bars} == {
        frozenset(("Piet", "Jan", "Anna")),
        frozenset(("Riet", "Truus")),
    }
