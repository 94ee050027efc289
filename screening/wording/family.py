"""Who somebody is in the family, in words: for the list, and for whoever cannot see the tree."""

from collections.abc import Iterable, Mapping
from typing import Final

from screening.identifiers import PersonId
from screening.network.family.model import (
    Descent,
    Family,
    KinshipKind,
    Member,
    Partnership,
    PartnershipKind,
    PartnershipState,
)
from screening.network.family.siblings import Closeness, list_siblings
from screening.network.model import Gender
from screening.wording.formats import join_words
from screening.wording.speech import mark, say

Words = Mapping[Gender | None, str]
"""A sentence for a man and for a woman; for anybody else the one under None."""

PARTNERS: Final[Mapping[PartnershipKind, str]] = {
    PartnershipKind.MARRIED: mark("Getrouwd met of geregistreerd partner van {name}."),
    PartnershipKind.LIVING_TOGETHER: mark("Woont samen met {name}."),
    PartnershipKind.LIVING_APART: mark("Heeft een relatie met {name}."),
}

PAST_PARTNERS: Final[Mapping[PartnershipKind, str]] = {
    PartnershipKind.MARRIED: mark("Was getrouwd met of geregistreerd partner van {name}."),
    PartnershipKind.LIVING_TOGETHER: mark("Woonde samen met {name}."),
    PartnershipKind.LIVING_APART: mark("Had een relatie met {name}."),
}

WIDOWED: Final[Words] = {
    Gender.MAN: mark("Weduwnaar van {name}."),
    Gender.WOMAN: mark("Weduwe van {name}."),
    None: mark("Was getrouwd met of geregistreerd partner van {name}."),
}

CHILD_OF: Final[Mapping[Descent, Words]] = {
    Descent.BIRTH: {
        Gender.MAN: mark("Zoon van {names}."),
        Gender.WOMAN: mark("Dochter van {names}."),
        None: mark("Kind van {names}."),
    },
    Descent.ADOPTED: {None: mark("Adoptiekind van {names}.")},
    Descent.FOSTER: {None: mark("Pleegkind van {names}.")},
}

PARENT_OF: Final[Mapping[Descent, Words]] = {
    Descent.BIRTH: {
        Gender.MAN: mark("Vader van {names}."),
        Gender.WOMAN: mark("Moeder van {names}."),
        None: mark("Ouder van {names}."),
    },
    Descent.ADOPTED: {
        Gender.MAN: mark("Adoptievader van {names}."),
        Gender.WOMAN: mark("Adoptiemoeder van {names}."),
        None: mark("Adoptieouder van {names}."),
    },
    Descent.FOSTER: {
        Gender.MAN: mark("Pleegvader van {names}."),
        Gender.WOMAN: mark("Pleegmoeder van {names}."),
        None: mark("Pleegouder van {names}."),
    },
}

MULTIPLES: Final[Mapping[Closeness, str]] = {
    KinshipKind.IDENTICAL_TWIN: mark("Eeneiige meerling met {names}."),
    KinshipKind.TWIN: mark("Meerling met {names}."),
}
"""For whoever was born together with more than one other."""

SIBLING_OF: Final[Mapping[Closeness, Words]] = {
    KinshipKind.IDENTICAL_TWIN: {None: mark("Eeneiige tweeling met {names}.")},
    KinshipKind.TWIN: {None: mark("Tweeling met {names}.")},
    KinshipKind.SIBLING: {
        Gender.MAN: mark("Broer van {names}."),
        Gender.WOMAN: mark("Zus van {names}."),
        None: mark("Broer of zus van {names}."),
    },
    KinshipKind.HALF_SIBLING: {
        Gender.MAN: mark("Halfbroer van {names}."),
        Gender.WOMAN: mark("Halfzus van {names}."),
        None: mark("Halfbroer of halfzus van {names}."),
    },
    Descent.FOSTER: {
        Gender.MAN: mark("Pleegbroer van {names}."),
        Gender.WOMAN: mark("Pleegzus van {names}."),
        None: mark("Pleegbroer of pleegzus van {names}."),
    },
}


def describe_member(family: Family, person_id: PersonId) -> str:
    """Return who somebody is in the family, in short sentences.

    Raises:
        KeyError: the family has nobody with this id.
    """
    member = family.member(person_id)
    relations = [
        *_describe_partners(family, member),
        *_describe_parents(family, member),
        *_describe_siblings(family, member),
        *_describe_children(family, member),
    ]
    if not relations and not member.is_client:
        relations = [say("Nog geen familieband ingevuld.")]
    return " ".join([*_describe_own(member), *relations])


def _describe_own(member: Member) -> Iterable[str]:
    if member.is_client:
        yield say("Cliënt.")
    if member.is_carer:
        yield say("Mantelzorger.")
    if member.deceased:
        yield say("Overleden.")
    elif member.household and not member.is_client:
        yield say("Woont bij de cliënt.")


def _describe_partners(family: Family, member: Member) -> Iterable[str]:
    names = _names(family)
    for item in family.partnerships:
        if member.id in (item.first, item.second) and item.first != item.second:
            other_id = item.second if item.first == member.id else item.first
            if other_id in names:
                yield say(_partner_words(item, member, family.member(other_id))).format(
                    name=names[other_id]
                )


def _partner_words(item: Partnership, member: Member, other: Member) -> str:
    match item.state:
        case PartnershipState.DIVORCED:
            return mark("Gescheiden van {name}.")
        case PartnershipState.SEPARATED:
            return mark("Uit elkaar met {name}.")
    if not (member.deceased or other.deceased):
        return PARTNERS[item.kind]
    if item.kind is PartnershipKind.MARRIED and not member.deceased:
        return _for_gender(WIDOWED, member)
    return PAST_PARTNERS[item.kind]


def _describe_parents(family: Family, member: Member) -> Iterable[str]:
    for descent, words in CHILD_OF.items():
        parents = [
            p.parent for p in family.parentages if p.child == member.id and p.descent is descent
        ]
        yield from _say_names(family, member, words, parents)


def _describe_children(family: Family, member: Member) -> Iterable[str]:
    for descent, words in PARENT_OF.items():
        children = [
            p.child for p in family.parentages if p.parent == member.id and p.descent is descent
        ]
        yield from _say_names(family, member, words, children)


def _describe_siblings(family: Family, member: Member) -> Iterable[str]:
    siblings = list_siblings(family, member.id)
    for closeness, words in SIBLING_OF.items():
        near = [other for other, how in siblings.items() if how is closeness]
        is_multiple = len(near) > 1 and closeness in MULTIPLES
        told: Words = {None: MULTIPLES[closeness]} if is_multiple else words
        yield from _say_names(family, member, told, near)


def _say_names(
    family: Family, member: Member, words: Words, people: Iterable[PersonId]
) -> Iterable[str]:
    known = _names(family)
    names = [known[p] for p in dict.fromkeys(people) if p in known and p != member.id]
    if names:
        yield say(_for_gender(words, member)).format(names=join_words(names))


def _for_gender(words: Words, member: Member) -> str:
    return words.get(member.gender, words[None])


def _names(family: Family) -> Mapping[PersonId, str]:
    return {member.id: member.name for member in family.members}
