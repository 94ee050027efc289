"""The map without names, for showing it to others: a label says who somebody is in the network."""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Final

from screening.identifiers import PersonId
from screening.network.family.model import Family
from screening.network.model import Group, NetworkMap, Person, Task, TaskKind
from screening.network.relation_words import is_plain_relation
from screening.wording.speech import mark, say

CLIENT: Final = mark("de cliënt")
SHORT: Final = 2
"""A word of a name with so many letters hides only itself; a longer one also what it begins."""

_PARTICLES: Final = frozenset({"de", "op", "te", "in", "van", "der", "den", "het"})
"""Short words of names that tell nobody who it is."""

_STEMS: Final[Mapping[Group, str]] = {
    Group.CARER: mark("Mantelzorger"),
    Group.INFORMAL: mark("Naaste"),
    Group.VOLUNTEER: mark("Vrijwilliger"),
    Group.PROFESSIONAL: mark("Beroepskracht"),
}
_OWN_TASK: Final = mark("eigen taak")
_PLAIN: Final = "X"
"""What is left when somebody is called after one of our own words."""


def hide_names(network: NetworkMap) -> NetworkMap:
    """Return the same map with a label for every name and no text that could give one away.

    A label is the relation, with a number when there are two; where any word of it may name
    somebody, and of every professional, the group with a number. All other own words are left out,
    and an own task gets a number.
    """
    names = _Names(network)
    labels = _label_people(network, names)
    tasks = _label_tasks(network, names)
    return replace(
        network,
        client_name=names.choose(CLIENT),
        people=tuple(_hide(person, labels[person.id], tasks) for person in network.people),
    )


def hide_family_names(family: Family, network: NetworkMap) -> Family:
    """Return the same family with the labels of the map, for the same people."""
    names = _Names(network)
    labels, client = _label_people(network, names), names.choose(CLIENT)
    members = (
        replace(member, name=client if member.is_client else labels.get(member.id, ""))
        for member in family.members
    )
    return replace(family, members=tuple(members))


def list_name_words(names: Iterable[str]) -> frozenset[str]:
    """Return the words of names, without case and diacritics."""
    return frozenset(word for name in names for word in _split(name))


class _Names:
    """The words of all names of a map."""

    def __init__(self, network: NetworkMap) -> None:
        every = list_name_words((network.client_name, *(person.name for person in network.people)))
        self._words = frozenset(word for word in every - _PARTICLES if len(word) >= SHORT)
        self._long = tuple(word for word in self._words if len(word) > SHORT)

    def is_safe(self, relation: str) -> bool:
        """Return whether a relation holds none of them, and nothing else that may be a name."""
        if any(sign.isupper() for sign in relation.strip()[1:]) or not is_plain_relation(relation):
            return False
        # Somebody can be called after a word for a relation.
        words = _split(relation)
        return not any(word in self._words or word.startswith(self._long) for word in words)

    def choose(self, stem: str) -> str:
        """Return a word of our own, unless somebody has it as a name."""
        words = say(stem)
        return words if {*self._long}.isdisjoint(_split(words)) else _PLAIN


def _split(text: str) -> list[str]:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    folded = "".join(sign for sign in decomposed if not unicodedata.combining(sign)).casefold()
    return "".join(sign if sign.isalpha() else " " for sign in folded).split()


def _label_people(network: NetworkMap, names: _Names) -> Mapping[PersonId, str]:
    """Return the label of everybody on the map, each one different."""
    stems = {person.id: _find_stem(person, names) for person in network.people}
    totals = Counter(stem.casefold() for stem, _ in stems.values())
    numbered = {stem.casefold() for stem, is_group in stems.values() if is_group}
    labels: dict[PersonId, str] = {}
    used: Counter[str] = Counter()
    for person_id, (stem, _) in stems.items():
        key = stem.casefold()
        used[key] += 1
        several = totals[key] > 1 or key in numbered
        labels[person_id] = f"{stem} {used[key]}" if several else stem
    return labels


def _find_stem(person: Person, names: _Names) -> tuple[str, bool]:
    """Return what a label begins with, and whether it always takes a number."""
    relation = " ".join(person.relation.split())
    named = person.group is Group.PROFESSIONAL or not relation or not names.is_safe(relation)
    if named:
        return names.choose(_STEMS[person.group]), True
    return relation[0].upper() + relation[1:], False


def _label_tasks(network: NetworkMap, names: _Names) -> Mapping[str, str]:
    """Return for every own task what it is called instead: any word of it may be a nickname."""
    stem = names.choose(_OWN_TASK)
    subjects = dict.fromkeys(
        task.subject
        for person in network.people
        for task in person.tasks
        if task.kind is TaskKind.OTHER and task.subject
    )
    # One name for one subject: who covers for whom stays what it was.
    return {subject: f"{stem} {number}" for number, subject in enumerate(subjects, start=1)}


def _hide(person: Person, label: str, tasks: Mapping[str, str]) -> Person:
    return replace(
        person,
        name=label,
        relation="",
        tasks=tuple(_hide_task(task, tasks) for task in person.tasks),
        note="",
        contact="",
        distance="",
    )


def _hide_task(task: Task, tasks: Mapping[str, str]) -> Task:
    if task.kind is not TaskKind.OTHER:
        # No screen shows the text of another kind, and a file must not either.
        return replace(task, text="")
    return replace(task, text=tasks.get(task.subject, ""))
