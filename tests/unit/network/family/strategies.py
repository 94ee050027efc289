"""Families at random: likely ones, and ones that no desk would let pass."""

from typing import Final

from hypothesis import strategies as st

from screening.identifiers import PersonId
from screening.network.family.model import (
    Descent,
    Family,
    Kinship,
    KinshipKind,
    Member,
    Parentage,
    Partnership,
    PartnershipKind,
    PartnershipState,
)
from screening.network.model import Gender, Point

AGES: Final = st.none() | st.integers(0, 100)
GENDERS: Final = st.none() | st.sampled_from(Gender)


def _thousandths(most: int) -> st.SearchStrategy[float]:
    """Return numbers as fine as the places that are stored."""
    return st.floats(-most, most).map(lambda number: round(number, 3))


@st.composite
def make_members(draw: st.DrawFn, *, largest: int, dragged: bool) -> tuple[Member, ...]:
    """Return the client and up to so many others."""
    spots = st.none() | st.builds(Point, _thousandths(6), _thousandths(3))
    return tuple(
        Member(
            PersonId(f"p{index}"),
            f"Persoon {index}",
            draw(GENDERS),
            draw(AGES),
            deceased=draw(st.booleans()),
            is_client=index == 0,
            household=index == 0 or draw(st.integers(0, 3)) == 0,
            place=draw(spots) if dragged else None,
        )
        for index in range(draw(st.integers(1, largest)))
    )


@st.composite
def likely_families(draw: st.DrawFn) -> Family:
    """Return a family that grew: children, partners, former partners, foster children, parents."""
    members = draw(make_members(largest=24, dragged=False))
    pairs: list[Partnership] = []
    parents: list[Parentage] = []
    kinships: list[Kinship] = []
    for index, member in enumerate(members[1:], start=1):
        known = members[draw(st.integers(0, index - 1))].id
        match draw(st.sampled_from(["partner", "child", "child", "parents", "sibling", "none"])):
            case "partner":
                kind = draw(st.sampled_from(PartnershipKind))
                pairs.append(
                    Partnership(known, member.id, kind, draw(st.sampled_from(PartnershipState)))
                )
            case "child":
                descent = draw(st.sampled_from(Descent))
                parents.append(Parentage(known, member.id, descent))
                mates = [p.second for p in pairs if p.first == known]
                parents += [Parentage(mate, member.id, descent) for mate in mates[:1]]
            case "parents" if all(item.child != known for item in parents):
                parents.append(Parentage(member.id, known))
            case "sibling":
                kinships.append(Kinship(known, member.id, draw(st.sampled_from(KinshipKind))))
            case _:
                pass
    return Family(members, tuple(pairs), tuple(parents), tuple(kinships))


@st.composite
def wild_families(draw: st.DrawFn, *, dragged: bool = False) -> Family:
    """Return people with relations at random: loops, oneself, twice, and people unheard of."""
    members = draw(make_members(largest=20, dragged=dragged))
    ids = st.sampled_from([*(member.id for member in members), PersonId("unheard-of")])
    pairs = st.builds(
        Partnership, ids, ids, st.sampled_from(PartnershipKind), st.sampled_from(PartnershipState)
    )
    return Family(
        members,
        tuple(draw(st.lists(pairs, max_size=12))),
        tuple(
            draw(st.lists(st.builds(Parentage, ids, ids, st.sampled_from(Descent)), max_size=24))
        ),
        tuple(
            draw(st.lists(st.builds(Kinship, ids, ids, st.sampled_from(KinshipKind)), max_size=8))
        ),
    )
