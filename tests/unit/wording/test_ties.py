"""What is said of one tie."""

from dataclasses import replace

from screening.network.model import Direction, NetworkMap, SupportKind, TieKind
from screening.wording.ties import word_client_tie, word_direction, word_tie, word_ties
from tests.unit.network.maps import make_person, make_tie

BOTH = frozenset({SupportKind.COMPANY, SupportKind.PRACTICAL})


def test_direction_is_said_with_the_names() -> None:
    """Who gives comes first, whichever of the two that is."""
    assert word_direction(Direction.FORWARD, "Annie", "Piet") == "Annie geeft aan Piet"
    assert word_direction(Direction.BACK, "Annie", "Piet") == "Piet geeft aan Annie"
    assert word_direction(Direction.BOTH, "Annie", "Piet") == "over en weer"
    assert word_direction(Direction.NONE, "Annie", "Piet") == ""


def test_only_what_is_known_is_said() -> None:
    """A tie is its kind, then its direction and letters when there are any."""
    known = word_tie(TieKind.TENSE, Direction.BACK, BOTH, "Annie", "Piet")
    assert known == "gespannen, Piet geeft aan Annie, praktische hulp en gezelschap"
    assert word_tie(TieKind.TENSE, Direction.NONE, (), "Annie", "Piet") == "gespannen"
    assert word_client_tie(make_person("annie"), "Piet") == ""


def test_ties_are_said_as_seen_from_the_person() -> None:
    """The same tie reads the same from both ends, with the other's name."""
    tie = replace(make_tie("kees", "els"), direction=Direction.BACK)
    kees, els = make_person("kees"), make_person("els")
    network = NetworkMap("Piet", None, (kees, els), (tie, make_tie("els", "ghost")))
    assert word_ties(network, kees) == ["band met Els: neutraal, Els geeft aan Kees"]
    assert word_ties(network, els) == ["band met Kees: neutraal, Els geeft aan Kees"]
