"""What the app says about one tie: what it is like, which way the help goes, and what it is."""

from collections.abc import Iterable

from screening.network.model import Direction, NetworkMap, Person, SupportKind, TieKind
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
    names = {each.id: each.name or each.relation for each in network.people}
    own = names.get(person.id, "")
    lines = []
    for tie in network.ties:
        if person.id not in (tie.first, tie.second) or tie.first == tie.second:
            continue
        is_first = tie.first == person.id
        other = names.get(tie.second if is_first else tie.first)
        if other is not None:
            direction = tie.direction if is_first else tie.direction.reversed
            words = word_tie(tie.kind, direction, tie.support, own, other)
            lines.append(say("band met {name}: {tie}", name=other, tie=words))
    return lines
