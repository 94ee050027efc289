"""What cannot be in a family: each refusal is a sentence, and nothing was stored."""

from typing import Final

from screening.errors import InvalidInput
from screening.identifiers import PersonId
from screening.network.family.kin import find_ancestors, list_birth_parents
from screening.network.family.model import Descent, Family, Parentage
from screening.network.model import Point
from screening.wording.speech import say

MOST_BIRTH_PARENTS: Final = 2
FARTHEST: Final = 1000.0
"""How far from the client somebody can stand, in generations."""


def check_two(first: PersonId, second: PersonId) -> None:
    """Refuse a relation of somebody with oneself."""
    if first == second:
        raise InvalidInput(
            "other",
            say("Iemand kan geen familie van zichzelf zijn. Er is niets gewijzigd."),
            say("Kies een andere persoon."),
        )


def check_parentage(family: Family, line: Parentage) -> None:
    """Refuse a parent who cannot be one.

    Raises:
        InvalidInput: oneself, an own descendant, whoever is a partner, brother or sister, or a
            third parent to be born to.
    """
    check_two(line.parent, line.child)
    if line.child in find_ancestors(family.parentages, line.parent):
        raise InvalidInput(
            "parent",
            say(
                "Dit kind staat al hoger in dezelfde lijn. Iemand zou dan een eigen voorouder "
                "zijn. Er is niets gewijzigd."
            ),
            say("Kies een andere persoon."),
        )
    _check_pairs(family, line)
    others = set(list_birth_parents(family, line.child)) - {line.parent}
    if line.descent is Descent.BIRTH and len(others) >= MOST_BIRTH_PARENTS:
        raise InvalidInput(
            "parent",
            say("Dit kind heeft al twee ouders. Er is niets gewijzigd."),
            say("Haal een ouder weg, of kies eerst adoptiekind of pleegkind bij een ouder."),
        )


def check_partners(family: Family, first: PersonId, second: PersonId) -> None:
    """Refuse partners who are each other's parent, grandparent and so on."""
    check_two(first, second)
    if _are_in_line(family.parentages, first, second):
        raise InvalidInput(
            "partner",
            say(
                "Deze twee staan als ouder en kind, of verder in dezelfde lijn. Ze kunnen geen "
                "partners zijn. Er is niets gewijzigd."
            ),
            say("Kies een andere persoon."),
        )


def check_kinship(family: Family, first: PersonId, second: PersonId) -> None:
    """Refuse brothers and sisters who are each other's parent, grandparent and so on."""
    check_two(first, second)
    if _are_in_line(family.parentages, first, second):
        raise InvalidInput(
            "sibling",
            say(
                "Deze twee staan als ouder en kind, of verder in dezelfde lijn. Ze kunnen geen "
                "broer of zus van elkaar zijn. Er is niets gewijzigd."
            ),
            say("Kies een andere persoon."),
        )


def check_tree_place(place: Point) -> None:
    """Refuse a place that is nowhere near the paper."""
    if abs(place.x) > FARTHEST or abs(place.y) > FARTHEST:
        raise InvalidInput(
            "place",
            say("Deze plek ligt buiten het papier. De vorige plek is bewaard."),
            say("Zet deze persoon dichterbij."),
        )


def find_doubts(family: Family, person_id: PersonId) -> tuple[str, ...]:
    """Return what can hardly be right about the ages of somebody, the parents and the children.

    Nothing of it is refused: an age is changed on more than one page, and may itself be the slip.
    """
    doubts: list[str] = []
    for line in family.parentages:
        parent, child = family.member(line.parent), family.member(line.child)
        if person_id not in (parent.id, child.id) or parent.deceased or child.deceased:
            continue
        if parent.age is not None and child.age is not None and parent.age <= child.age:
            sentence = say(
                "{parent} ({older} jaar) staat als ouder van {child} ({younger} jaar). Kloppen "
                "de leeftijden?",
                parent=parent.name,
                older=parent.age,
                child=child.name,
                younger=child.age,
            )
            doubts.append(sentence)
    return tuple(doubts)


def _check_pairs(family: Family, line: Parentage) -> None:
    """Refuse what would put partners, or brothers and sisters, in one line of descent."""
    after = (*family.parentages, line)
    pairs = [(each.first, each.second) for each in family.partnerships]
    pairs += [(each.first, each.second) for each in family.kinships]
    if any(_are_in_line(after, first, second) for first, second in pairs):
        raise InvalidInput(
            "parent",
            say(
                "Dan zouden twee partners, of een broer en een zus, ook ouder en kind zijn, of "
                "verder in dezelfde lijn staan. Er is niets gewijzigd."
            ),
            say("Kies een andere persoon."),
        )


def _are_in_line(parentages: tuple[Parentage, ...], first: PersonId, second: PersonId) -> bool:
    return first in find_ancestors(parentages, second) or second in find_ancestors(
        parentages, first
    )
