from screening.network.family.drawing import draw_family
from screening.network.family.layout import lay_out_family
from screening.network.family.shapes import FamilyDrawing, LineRole, LineStyle, SymbolShape
from tests.support.families import FAMILIES, make_family
from tests.unit.network.family.seeing import find_family, lines_of, read_row

PARTNERSHIP, DESCENT = LineRole.PARTNERSHIP, LineRole.DESCENT
SLASH, SIBLINGS = LineRole.SLASH, LineRole.SIBLINGS


def styles(drawing: FamilyDrawing, role: LineRole, *people: str) -> set[LineStyle]:
    """How the lines between exactly these people are drawn."""
    return {line.style for line in lines_of(drawing, role, *people)}


def test_nuclear_family() -> None:
    """Man left, woman right, a solid line between them, and the oldest child left."""
    layout, drawing = find_family("nuclear")
    assert read_row(layout, 0) == ["Henk_de_Vries", "Greet_de_Vries"]
    assert read_row(layout, 1) == ["Marijke", "Johan", "Annelies"]
    assert styles(drawing, PARTNERSHIP, "Henk_de_Vries", "Greet_de_Vries") == {LineStyle.SOLID}
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


def test_two_mothers() -> None:
    """Two women stand in the order of entry with their child between them, on a solid line."""
    layout, drawing = find_family("two mothers")
    assert read_row(layout, -1) == ["Eva", "Linde"]
    assert styles(drawing, DESCENT, "Eva", "Linde", "Noor") == {LineStyle.SOLID}


def test_two_fathers_and_birth_mother() -> None:
    """An adopted child hangs dashed below both fathers; the birth mother has a solid line."""
    layout, drawing = find_family("two fathers")
    assert read_row(layout, -1)[:2] == ["Rob", "Stefan"]
    assert styles(drawing, DESCENT, "Rob", "Stefan", "Tim") == {LineStyle.DASHED}
    assert styles(drawing, DESCENT, "Maria", "Tim") == {LineStyle.SOLID}


def test_foster_child_stands_with_foster_parents() -> None:
    """A foster child stands between the foster family, and a line leads to the own parents."""
    layout, drawing = find_family("foster child")
    assert read_row(layout, 0) == ["Lisa", "Davy", "Amber"]
    assert LineStyle.DASHED in styles(drawing, DESCENT, "Piet", "Joke", "Davy")
    assert styles(drawing, DESCENT, "Kim", "Ricardo", "Lisa") == set()
    assert styles(drawing, DESCENT, "Kim", "Ricardo", "Davy") == {LineStyle.SOLID}
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


def test_parents_who_never_were_partners() -> None:
    """A dotted line ties two parents who have no partnership, and it is not one."""
    layout, drawing = find_family("never partners")
    assert read_row(layout, -1) == ["Bas", "Femke", "Nick"]
    assert styles(drawing, DESCENT, "Femke", "Bas") == {LineStyle.DOTTED}
    assert not lines_of(drawing, PARTNERSHIP, "Femke", "Bas")
    assert styles(drawing, PARTNERSHIP, "Femke", "Nick") == {LineStyle.DASHED}


def test_four_generations() -> None:
    """Five rows come out of a great-grandmother, and the client keeps row 0."""
    layout, _ = find_family("four generations")
    assert [read_row(layout, row) for row in range(-1, 4)] == [
        ["Overgrootmoe"],
        ["Sietse", "Antje"],
        ["Bauke", "Froukje", "Hielke"],
        ["Wietse", "Nynke", "Douwe"],
        ["Baby_Jelle"],
    ]


def test_twelve_children() -> None:
    """Twelve children stand on one row, oldest left, with the parents above their middle."""
    layout, _ = find_family("large family")
    children = read_row(layout, 1)
    assert (children[0], children[-1], len(children)) == ("Harrie", "Tonnie", 12)
    middle = sum(layout.places[child].x for child in (children[0], children[-1])) / 2
    parents = [layout.places[parent].x for parent in read_row(layout, 0)]
    assert abs(sum(parents) / 2 - middle) < 0.02


def test_stepfamily() -> None:
    """Children of both sides stand under their own parents; one edge holds who lives here."""
    layout, drawing = find_family("stepfamily")
    assert read_row(layout, -1) == ["Karin", "Arjan", "Petra", "Edwin"]
    assert read_row(layout, 0) == ["Luuk", "Sem", "Fien", "Mila"]
    assert len(drawing.boundaries) == 1


def test_cousins_who_married() -> None:
    """Cousins stand below their own parents and side by side, each of them once."""
    layout, drawing = find_family("cousins")
    assert read_row(layout, 0) == ["Ali", "Fatma", "Selma"]
    assert read_row(layout, -1) == ["Mehmet", "Ayse", "Ibrahim", "Hatice"]
    assert len(drawing.symbols) == 11


def test_client_as_grandchild() -> None:
    """The father's family stands left of the mother's, and the parents meet in the middle."""
    layout, _ = find_family("as grandchild")
    assert read_row(layout, -2) == ["Opa_Bert", "Oma_Ina", "Opa_Jan", "Oma_Ank"]
    assert read_row(layout, -1) == ["Oom_Gijs", "Rik", "Suus", "Tante_Bo"]


def test_two_families_merge() -> None:
    """Both partners stay with their own brothers and sisters; their line passes over those."""
    layout, drawing = find_family("two families merge")
    bakkers = ["Piet_Bakker", "Jan_Bakker", "Joop_Bakker"]
    assert read_row(layout, 0) == [*bakkers, "Truus_Smit", "Riet_Smit", "Ellie_Smit"]
    (line,) = lines_of(drawing, PARTNERSHIP, "Jan_Bakker", "Riet_Smit")
    assert len(line.points) == 4
    assert len(drawing.boundaries) == 1


def test_household_across_generations() -> None:
    """One edge holds three generations and leaves out the grandson who moved."""
    layout, drawing = find_family("kangaroo")
    assert read_row(layout, 1) == ["Hans", "Ineke", "Ruud", "Monique"]
    assert len(drawing.boundaries) == 1


def test_deceased_middle_generation() -> None:
    """Parents who died keep their place between the generations, with a cross."""
    layout, drawing = find_family("deceased middle")
    assert read_row(layout, 1) == ["Paul", "Carla"]
    crossed = [symbol.name for symbol in drawing.symbols if symbol.deceased]
    assert crossed == ["Paul", "Carla"]
    assert drawing.symbols[4].shape is SymbolShape.DIAMOND


def test_people_without_a_relation_stand_below() -> None:
    """Friends stand on a row of their own below, so that nobody is hidden."""
    layout, drawing = find_family("single client")
    assert read_row(layout, 0) == ["Rudolf"]
    assert read_row(layout, 1) == ["Vriend_Sjors", "Buurvrouw_Tea", "Vriendin_Loes"]
    assert not drawing.lines


def test_in_laws() -> None:
    """The partner's family is drawn around the partner; the client stands beside."""
    layout, _ = find_family("in-laws")
    row = read_row(layout, 0)
    assert row == ["Zwager_Jaap", "Schoonzus_Els", "Kor", "Bea", "Zwager_Wim"]
    assert read_row(layout, 1) == ["Neef_Bart", "Schoonzoon_Tom", "Dochter_Ans"]


def test_grandparents_who_raise_a_grandchild() -> None:
    """The generation between does not live here: the household has two edges."""
    layout, drawing = find_family("grandparents")
    assert read_row(layout, -1) == ["Oom_Mitch", "Papa_Dennis", "Mama_Kelly"]
    assert len(drawing.boundaries) == 2


def test_two_current_partners() -> None:
    """Two partners of one person stand on either side of that person."""
    layout, drawing = find_family("two current")
    assert read_row(layout, 0) == ["Layla", "Omar", "Samira"]
    assert styles(drawing, PARTNERSHIP, "Omar", "Samira") == {LineStyle.DOTTED}


def test_adult_child_with_a_family_lives_in() -> None:
    """The daughter's family is within the edge, the son's family is not."""
    layout, drawing = find_family("lives in")
    assert read_row(layout, 1) == ["Zoon_Erik", "Schoondochter", "Schoonzoon_Ton", "Dochter_Anja"]
    assert len(drawing.boundaries) == 1


def test_stepfather_who_adopted() -> None:
    """The child stands with the parents at home, dashed, and keeps a line to both birth parents."""
    layout, drawing = find_family("stepfather")
    assert read_row(layout, -1) == ["Erwin", "Yvonne", "Marcel"]
    assert LineStyle.DASHED in styles(drawing, DESCENT, "Yvonne", "Marcel", "Lars")
    assert styles(drawing, DESCENT, "Erwin", "Yvonne", "Lars") == {LineStyle.SOLID}


def test_friends_with_a_family_of_their_own() -> None:
    """A family that has nothing to do with the client's stands aside of it."""
    layout, _ = find_family("friends beside")
    assert read_row(layout, 0) == ["Zus_Rika", "Nel", "Man_van_Mies", "Vriendin_Mies"]
    assert read_row(layout, 2) == ["Buurman"]


def test_two_sisters_and_two_brothers() -> None:
    """Two couples between two families: every child under its own parents' line."""
    layout, _ = find_family("two sisters")
    assert read_row(layout, 0) == ["Jannie", "Corrie", "Arie", "Bertus"]
    assert read_row(layout, 1) == ["Ina", "Gert"]


def test_partner_with_parents_in_the_middle_of_a_family() -> None:
    """An only child stands beside the partner; the two families hang at different heights."""
    layout, drawing = find_family("partner with parents")
    row = ["Bertus", "Wies", "Coba", "Jan", "Riet", "Dirk", "Geertje"]
    assert read_row(layout, 0) == row
    (hook,) = lines_of(drawing, DESCENT, "Vader_van_Riet", "Moeder_van_Riet", "Riet")[-1:]
    (other,) = lines_of(drawing, DESCENT, "Vader_van_Jan", "Moeder_van_Jan", "Jan")
    assert hook.points[0].y != other.points[0].y


def test_full_pedigree() -> None:
    """Three pairs of great-grandparents stand in the order of their families below."""
    layout, _ = find_family("full pedigree")
    assert [person[-1] for person in read_row(layout, -3)] == ["A", "A", "B", "B", "C", "C"]
    assert read_row(layout, -2) == ["Oudtante", "Opa_P", "Oma_P", "Opa_M", "Oma_M", "Oudoom"]
    assert read_row(layout, 0) == ["Neefje", "Broer", "Kind"]


def test_siblings_of_both_partners() -> None:
    """Two bars of siblings without parents stand side by side, the couple's line between them."""
    layout, drawing = find_family("both with siblings")
    assert read_row(layout, 0) == ["Piet", "Jan", "Anna", "Riet", "Truus"]
    bars = [line for line in drawing.lines if line.role is SIBLINGS and line.points[0].y < -0.3]
    assert {frozenset(line.people) for line in bars} == {
        frozenset(("Piet", "Jan", "Anna")),
        frozenset(("Riet", "Truus")),
    }


def test_sixty_people() -> None:
    """The largest family keeps its four rows, and one below for whoever stands alone."""
    layout, _ = find_family("sixty")
    assert [len(read_row(layout, row)) for row in range(5)] == [4, 10, 30, 15, 1]


def test_own_ancestor_is_left_out() -> None:
    """Of a loop the first relations are drawn, and everybody is there."""
    family = make_family(
        "A m 60 client\nB m 40\nC m 20", "A > B\nB > C\nC > A\nA > A\nA x A\nB > C\nA x Z\nZ > B"
    )
    layout = lay_out_family(family)
    assert [read_row(layout, row) for row in range(3)] == [["A"], ["B"], ["C"]]
    assert layout.kin.parentages == (("A", "B"), ("B", "C"))
    assert len(draw_family(family, layout).symbols) == 3


def test_parent_who_married_the_child() -> None:
    """Partners of two generations keep their rows; the line between them is drawn all the same."""
    family = make_family("A m 60 client\nB v 40", "A > B\nA x B")
    layout = lay_out_family(family)
    drawing = draw_family(family, layout)
    assert [read_row(layout, row) for row in range(2)] == [["A"], ["B"]]
    assert len(lines_of(drawing, PARTNERSHIP, "A", "B")) == 1


def test_enough_constellations() -> None:
    """The set of hand-made families is as large as was asked for."""
    assert len(FAMILIES) >= 24
