"""What the app says about one tie: what it is like, which way the help goes, and what it is."""

from collections.abc import Iterable

from screening.network.model import Direction, NetworkMap, Person, SupportKind, TieKind
from screening.network.own_ties import list_ties
from screening.wording.formats import join_words
from screening.wording.labels import label
from screening.wording.speech import say


def word_direction(direction: Direction, first: str, second: str) -> str:
    """Return which way the help goes between two people; empty when it is not known."""
    match direction:
        case Direction.FORWARD:
            return say("{giver} geeft aan {receiver}", giver=first, receiver=second)
        case Direction.BACK:
            return say("{giver} geeft aan {receiver}", giver=second, receiver=first)
        case Direction.BOTH:
            return label(direction)
        case _:
            return ""


def word_support(support: Iterable[SupportKind]) -> str:
    """Return what goes over a tie, in the usual order; empty when nothing is known of it."""
    given = set(support)
    return join_words([label(kind) for kind in SupportKind if kind in given])


def word_tie(
    kind: TieKind, direction: Direction, support: Iterable[SupportKind], first: str, second: str
) -> str:
    """Return all that is known of a tie, for instance "gespannen, Annie geeft aan Piet, advies"."""
    parts = (label(kind), word_direction(direction, first, second), word_support(support))
    return ", ".join(filter(None, parts))


def word_client_tie(person: Person, client: str) -> str:
    """Return all that is known of somebody's tie to the client; empty when there is none."""
    if person.tie_to_client is None:
        return ""
    return word_tie(
        person.tie_to_client,
        person.client_direction,
        person.client_support,
        person.name or person.relation,
        client,
    )


def word_ties(network: NetworkMap, person: Person) -> list[str]:
    """Return a line for every tie that somebody has with the others on the map."""
    own = person.name or person.relation
    lines = []
    for other_id, tie in list_ties(network, person.id).items():
        other = network.person(other_id)
        name = other.name or other.relation
        words = word_tie(tie.kind, tie.direction, tie.support, own, name)
        lines.append(say("band met {name}: {tie}", name=name, tie=words))
    return lines
