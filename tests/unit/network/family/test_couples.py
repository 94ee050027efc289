from screening.network.family.drawing import draw_family
from screening.network.family.layout import lay_out_family
from screening.network.family.shapes import LineRole, LineStyle, SymbolShape
from tests.support.families import make_family
from tests.unit.network.family.seeing import find_family, find_styles, lines_of, read_row

PARTNERSHIP, DESCENT, SLASH = LineRole.PARTNERSHIP, LineRole.DESCENT, LineRole.SLASH


def test_nuclear_family() -> None:
    """Man left, woman right, a solid line between them, and the oldest child left."""
    layout, drawing = find_family("nuclear")
    assert read_row(layout, 0) == ["Henk_de_Vries", "Greet_de_Vries"]
    assert read_row(layout, 1) == ["Marijke", "Johan", "Annelies"]
    assert find_styles(drawing, PARTNERSHIP, "Henk_de_Vries", "Greet_de_Vries") == {LineStyle.SOLID}
    middle, *_ = (layout.places[child].x for child in read_row(layout, 1)[1:])
    assert abs(sum(layout.places[parent].x for parent in read_row(layout, 0)) / 2 - middle) < 0.01
    shapes = [symbol.shape for symbol in drawing.symbols]
    assert shapes[:2] == [SymbolShape.SQUARE, SymbolShape.CIRCLE]
    assert [symbol.age for symbol in drawing.symbols][:2] == ["72", "70"]
    assert len(drawing.boundaries) == 1


def test_divorced_parents() -> None:
    """Two slashes stand across the line of a divorced couple; the client stands below them."""
    layout, drawing = find_family("divorced")
    assert len(lines_of(drawing, SLASH, "Peter", "Ilse")) == 2
    assert read_row(layout, -1) == ["Peter", "Ilse"]
    assert read_row(layout, 0) == ["Sanne", "Bram"]


def test_remarriage_with_half_siblings() -> None:
    """Former partners stand on the outside, and children hang under their own pair."""
    layout, drawing = find_family("(remarriage)")
    assert read_row(layout, 0) == ["Wilma", "Kees", "Tineke", "Roel"]
    assert read_row(layout, 1) == ["Esther", "Mark", "Lotte", "Jeroen"]
    assert len(lines_of(drawing, SLASH, "Kees", "Wilma")) == 2
    assert not lines_of(drawing, SLASH, "Kees", "Tineke")
    assert lines_of(drawing, DESCENT, "Roel", "Tineke", "Jeroen")


def test_three_marriages() -> None:
    """Earlier partners stand left in their order; the first line passes over the second wife."""
    layout, drawing = find_family("three marriages")
    assert read_row(layout, 0) == ["Ans", "Bep", "Willem", "Corrie"]
    assert read_row(layout, 1) == ["Ad", "Dirk", "Els", "Fenna"]
    (line,) = lines_of(drawing, PARTNERSHIP, "Willem", "Ans")
    assert min(point.y for point in line.points) < -0.15
    assert drawing.symbols[2].deceased


def test_widow_remarried() -> None:
    """The late husband stays on one side and the present one stands on the other."""
    layout, drawing = find_family("widow")
    assert read_row(layout, 0) == ["Gerrit", "Truus", "Anton"]
    assert not lines_of(drawing, SLASH, "Truus", "Gerrit")


def test_parents_who_never_were_partners() -> None:
    """A dotted line ties two parents who have no partnership, and it is not one."""
    layout, drawing = find_family("never partners")
    assert read_row(layout, -1) == ["Bas", "Femke", "Nick"]
    assert find_styles(drawing, DESCENT, "Femke", "Bas") == {LineStyle.DOTTED}
    assert not lines_of(drawing, PARTNERSHIP, "Femke", "Bas")
    assert find_styles(drawing, PARTNERSHIP, "Femke", "Nick") == {LineStyle.DASHED}


def test_cousins_who_married() -> None:
    """Cousins stand below their own parents and side by side, each of them once."""
    layout, drawing = find_family("cousins")
    assert read_row(layout, 0) == ["Ali", "Fatma", "Selma"]
    assert read_row(layout, -1) == ["Mehmet", "Ayse", "Ibrahim", "Hatice"]
    assert len(drawing.symbols) == 11


def test_two_families_merge() -> None:
    """Both partners stay with their own brothers and sisters; their line passes over those."""
    layout, drawing = find_family("two families merge")
    bakkers = ["Piet_Bakker", "Jan_Bakker", "Joop_Bakker"]
    assert read_row(layout, 0) == [*bakkers, "Truus_Smit", "Riet_Smit", "Ellie_Smit"]
    (line,) = lines_of(drawing, PARTNERSHIP, "Jan_Bakker", "Riet_Smit")
    assert len(line.points) == 4
    assert len(drawing.boundaries) == 1


def test_two_current_partners() -> None:
    """Two partners of one person stand on either side of that person."""
    layout, drawing = find_family("two current")
    assert read_row(layout, 0) == ["Layla", "Omar", "Samira"]
    assert find_styles(drawing, PARTNERSHIP, "Omar", "Samira") == {LineStyle.DOTTED}


def test_two_sisters_and_two_brothers() -> None:
    """Two couples between two families: every child under its own parents' line."""
    layout, _ = find_family("two sisters")
    assert read_row(layout, 0) == ["Jannie", "Corrie", "Arie", "Bertus"]
    assert read_row(layout, 1) == ["Ina", "Gert"]


def test_parent_who_married_the_child() -> None:
    """Partners of two generations keep their rows; the line between them is drawn all the same."""
    family = make_family("A m 60 client\nB v 40", "A > B\nA x B")
    layout = lay_out_family(family)
    drawing = draw_family(family, layout)
    assert [read_row(layout, row) for row in range(2)] == [["A"], ["B"]]
    assert len(lines_of(drawing, PARTNERSHIP, "A", "B")) == 1
