"""Two maps of one household at two visits, as hypothesis makes them up."""

from hypothesis import strategies as st

from screening.identifiers import PersonId, TaskId
from screening.network.model import (
    WEEK,
    Direction,
    Group,
    NetworkMap,
    Person,
    Sector,
    SupportKind,
    Task,
    TaskKind,
    Tie,
    TieKind,
)

KEYS = ("annie", "bram", "cora", "dirk", "els")
KINDS = (TaskKind.MEALS, TaskKind.SHOPPING, TaskKind.OTHER)
LETTERS = st.frozensets(st.sampled_from(SupportKind), max_size=2)


def tasks() -> st.SearchStrategy[Task]:
    """Tasks of few kinds, so that people share them, with hours that are not round."""
    return st.builds(
        Task,
        id=st.uuids().map(lambda number: TaskId(str(number))),
        kind=st.sampled_from(KINDS),
        hours_per_week=st.sampled_from((0.0, 0.1, 0.2, 0.3, 2.0, 7.5)),
        text=st.sampled_from(("hond uitlaten", " Hond uitlaten ")),
        moments=st.frozensets(st.sampled_from(WEEK[:3]), max_size=2),
    )


def people(key: str) -> st.SearchStrategy[Person]:
    """Somebody with this key, under one of two names."""
    unknown = st.sampled_from((None, True, False))
    return st.builds(
        Person,
        id=st.just(PersonId(key)),
        name=st.sampled_from((key.capitalize(), f"{key.capitalize()} de Wit")),
        relation=st.sampled_from(("", "buurvrouw")),
        group=st.sampled_from(Group),
        sector=st.sampled_from(Sector),
        tie_to_client=st.sampled_from((None, *TieKind)),
        living_together=st.booleans(),
        deceased=st.sampled_from((False, False, False, True)),
        tasks=st.lists(tasks(), max_size=3).map(tuple),
        able=unknown,
        knows=unknown,
        willing=unknown,
        client_direction=st.sampled_from(Direction),
        client_support=LETTERS,
    )


@st.composite
def maps(draw: st.DrawFn) -> NetworkMap:
    """A map with some of the same five people, in any order, and ties in either direction."""
    keys = draw(st.lists(st.sampled_from(KEYS), unique=True))
    ties = []
    for index, first in enumerate(keys):
        for second in keys[index + 1 :]:
            kind = draw(st.sampled_from((None, None, *TieKind)))
            if kind is not None:
                ends = draw(st.permutations((PersonId(first), PersonId(second))))
                direction = draw(st.sampled_from(Direction))
                ties.append(Tie(ends[0], ends[1], kind, direction, draw(LETTERS)))
    everyone = tuple(draw(people(key)) for key in keys)
    return NetworkMap("Piet Jansen", 81, everyone, tuple(draw(st.permutations(ties))))
