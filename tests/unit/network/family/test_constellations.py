from screening.network.family.drawing import draw_family
from screening.network.family.layout import lay_out_family
from screening.network.family.shapes import LineRole, SymbolShape
from tests.support.families import FAMILIES, make_family
from tests.unit.network.family.seeing import find_family, lines_of, read_row

DESCENT = LineRole.DESCENT


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


def test_client_as_grandchild() -> None:
    """The father's family stands left of the mother's, and the parents meet in the middle."""
    layout, _ = find_family("as grandchild")
    assert read_row(layout, -2) == ["Opa_Bert", "Oma_Ina", "Opa_Jan", "Oma_Ank"]
    assert read_row(layout, -1) == ["Oom_Gijs", "Rik", "Suus", "Tante_Bo"]


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


def test_adult_child_with_a_family_lives_in() -> None:
    """The daughter's family is within the edge, the son's family is not."""
    layout, drawing = find_family("lives in")
    assert read_row(layout, 1) == ["Zoon_Erik", "Schoondochter", "Schoonzoon_Ton", "Dochter_Anja"]
    assert len(drawing.boundaries) == 1


def test_friends_with_a_family_of_their_own() -> None:
    """A family that has nothing to do with the client's stands aside of it."""
    layout, _ = find_family("friends beside")
    assert read_row(layout, 0) == ["Zus_Rika", "Nel", "Man_van_Mies", "Vriendin_Mies"]
    assert read_row(layout, 2) == ["Buurman"]


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


def test_enough_constellations() -> None:
    """The set of hand-made families is as large as was asked for."""
    assert len(FAMILIES) >= 24
