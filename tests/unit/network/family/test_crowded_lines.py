"""Small families in which the usual place of a line lies on a line of other people."""

from screening.network.family.drawing import draw_family
from screening.network.family.layout import lay_out_family
from tests.support.families import make_family
from tests.unit.network.family.seeing import find_connected, find_merged


def check_lines_apart(people: str, relations: str) -> None:
    """No line lies on that of others, and parents and children are still connected."""
    family = make_family(people, relations)
    layout = lay_out_family(family)
    drawing = draw_family(family, layout)
    assert not find_merged(drawing)
    connected = find_connected(drawing)
    assert all({*pair} <= connected[pair[0]] for pair in layout.kin.parentages)


def test_line_over_people_and_bar_of_identical_twins() -> None:
    """The line of a couple passes over a twin; the bar of the twins is at another height."""
    check_lines_apart(
        "Jo ? - client\nAri ? -\nBo ? -\nCis ? -\nDaan ? -\nEef ? -\nFre ? -",
        "Ari x/ Bo\nCis x/ Daan\nAri h~ Cis\nDaan t~ Eef\nBo i~ Fre",
    )


def test_line_around_people_and_bar_of_identical_twins() -> None:
    """A line down turns aside above a twin; the bar of the twins is at another height."""
    check_lines_apart(
        """
        Jo v 7 client
        Ari ? -
        Bo ? -
        Cis ? -
        Daan ? -
        Eef ? -
        Fre ? -
        Gijs ? -
        Han ? -
        """,
        """
        Jo x/ Cis
        Ari > Jo
        Bo > Ari
        Daan > Cis
        Daan+Eef > Fre
        Fre i~ Gijs
        Fre ~ Han
        """,
    )


def test_line_down_beside_the_line_to_a_child_of_others() -> None:
    """A line that comes down right above a child of others comes down a little aside."""
    check_lines_apart(
        "Jo ? - client\nAri ? -\nBo ? -\nCis ? -\nDaan ? -\nEef ? -\nFre ? -",
        "Bo x Cis\nAri > Bo\nDaan > Cis\nEef p> Fre\nAri i~ Eef",
    )


def test_line_to_an_only_child_beside_a_line_down_of_others() -> None:
    """An only child stands right below the line of an aunt, who has a child of her own."""
    check_lines_apart(
        """
        Jo x - client
        Ari ? -
        Cor ? -
        Dik ? -
        Els ? -
        Fie ? -
        Ge ? -
        Han ? -
        Ida ? -
        Ko ? -
        """,
        """
        Ari x Dik
        Cor x/ Han
        Els x/ Ko
        Ari > Jo
        Cor > Els
        Jo+Fie a> Ge
        Ari i~ Cor
        Fie t~ Ida
        """,
    )


def test_two_lines_that_come_down_above_a_child_of_the_other() -> None:
    """Neither of two families can hang above the other; one line comes down a little aside."""
    check_lines_apart(
        """
        Jo v - client
        Ari ? -
        Bo ? -
        Cis ? -
        Daan ? -
        Eef ? -
        Fre ? -
        Gijs ? -
        Han ? -
        Ida ? -
        """,
        """
        Jo x Ari
        Jo x/ Bo
        Ari x Cis
        Daan x Fre
        Gijs x// Han
        Bo > Daan
        Cis a> Eef
        Ida > Han
        Fre t~ Gijs
        """,
    )


def test_line_to_an_only_child_with_a_line_past_that_row() -> None:
    """A line to the row below makes way for the short line to a child that stands there."""
    check_lines_apart(
        """
        Jo x 60 client
        Ari ? -
        Bo ? -
        Cis ? -
        Daan ? -
        Eef ? -
        Fre ? -
        Gijs ? -
        Han ? -
        """,
        """
        Bo x Cis
        Eef x// Han
        Ari a> Bo
        Daan > Cis
        Fre > Daan
        Eef p> Gijs
        Jo t~ Ari
        Jo h~ Eef
        """,
    )
