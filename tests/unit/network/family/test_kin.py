from screening.identifiers import PersonId
from screening.network.family.crossings import count_crossings
from screening.network.family.shapes import LineStyle
from screening.network.family.unions import Union, find_kin
from tests.support.families import make_family


def names(*people: str) -> list[PersonId]:
    """The ids of people."""
    return [PersonId(person) for person in people]


def test_brother_of_a_half_brother_is_one_too() -> None:
    """Whoever is tied to a half-brother only has a dotted line as well."""
    kin = find_kin(make_family("M v 75 client\nX v 50\nY m 52\nZ m 48", "M > X\nX h~ Y\nY ~ Z"))
    styles = dict(kin.unions[0].children)
    assert styles == dict(
        zip(
            names("Y", "X", "Z"),
            (LineStyle.DOTTED, LineStyle.SOLID, LineStyle.DOTTED),
            strict=True,
        )
    )


def test_brother_without_parents_hangs_below_those_of_his_sister() -> None:
    """A full brother stands below the parents of whom only his sister was said to be a child."""
    kin = find_kin(make_family("V m 80\nM v 78\nX v 50 client\nY m 52", "V x M\nV+M > X\nY ~ X"))
    assert len(kin.unions) == 1
    assert list(kin.unions[0].children) == names("Y", "X")


def test_child_at_home_stands_below_the_parent_at_home() -> None:
    """A child who lives with the client hangs below the parents who do, whatever they are."""
    family = make_family(
        "K m 8 client\nV m 40 home\nM v 38\nP m 60\nQ v 58", "V+M > K\nP x Q\nP+Q p> K"
    )
    kin = find_kin(family)
    assert set(kin.union_of[PersonId("K")].parents) == set(names("V", "M"))


def test_fewer_crossings_cost_less() -> None:
    """Children below their own parents cost less than children below each other's."""
    unions = [
        Union(tuple(names("A", "B")), children=dict.fromkeys(names("a", "b"), LineStyle.SOLID)),
        Union(tuple(names("C", "D")), children=dict.fromkeys(names("c", "d"), LineStyle.SOLID)),
    ]
    parents = names("A", "B", "C", "D")
    straight = count_crossings({0: parents, 1: names("a", "b", "c", "d")}, unions)
    crossed = count_crossings({0: parents, 1: names("c", "d", "a", "b")}, unions)
    partly = count_crossings({0: parents, 1: names("a", "c", "b", "d")}, unions)
    assert straight < 1 <= partly < crossed
    assert crossed >= 4


def test_partners_apart_cost_more() -> None:
    """Everybody between two partners adds to the cost, children or not."""
    union = Union(tuple(names("A", "B")))
    together = count_crossings({0: names("A", "B", "C")}, [union])
    assert together < count_crossings({0: names("A", "C", "B")}, [union])
