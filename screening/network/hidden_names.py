"""The map without names, for showing it to others: a label says who somebody is in the network."""

import unicodedata
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Final

from screening.identifiers import PersonId
from screening.network.family.model import Family
from screening.network.model import Group, NetworkMap, Person, Task, TaskKind
from screening.wording.speech import mark, say

CLIENT: Final = mark("de cliënt")
SHORT: Final = 2
"""A word of a name with so many letters hides only itself; a longer one also what it begins."""

_PARTICLES: Final = frozenset({"de", "op", "te", "in"})
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

Safe = Callable[[str], bool]


def hide_names(network: NetworkMap) -> NetworkMap:
    """Return the same map with a label for every name and no text that could give one away.

    A label is the relation in own words, with a number when there are two; where that may name
    somebody, and of every professional, the group with a number. Notes and contact are left out.
    """
    is_safe = _make_safe(_list_names(network))
    labels = label_people(network)
    tasks = _label_tasks(network, is_safe)
    return replace(
        network,
        client_name=_choose_stem(CLIENT, network),
        people=tuple(_hide(person, labels[person.id], tasks, is_safe) for person in network.people),
    )


def label_people(network: NetworkMap) -> Mapping[PersonId, str]:
    """Return the label of everybody on the map, each one different."""
    is_safe = _make_safe(_list_names(network))
    stems = {person.id: _find_stem(person, network, is_safe) for person in network.people}
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


def hide_family_names(family: Family, network: NetworkMap) -> Family:
    """Return the same family with the labels of the map, for the same people."""
    labels = label_people(network)
    client = _choose_stem(CLIENT, network)
    members = (
        replace(member, name=client if member.is_client else labels.get(member.id, ""))
        for member in family.members
    )
    return replace(family, members=tuple(members))


def list_name_words(names: Iterable[str]) -> frozenset[str]:
    """Return the words of names, without case and diacritics."""
    return frozenset(word for name in names for word in _split(name))


def _list_names(network: NetworkMap) -> tuple[str, ...]:
    return (network.client_name, *(person.name for person in network.people))


def _make_safe(names: Iterable[str]) -> Safe:
    """Return whether a text holds no word of these names, and nothing that looks like a name."""
    every = list_name_words(names)
    words = frozenset(word for word in every - _PARTICLES if len(word) >= SHORT)
    long = tuple(word for word in words if len(word) > SHORT)

    def is_safe(text: str) -> bool:
        if any(sign.isupper() or sign.isdigit() for sign in text.strip()[1:]):
            return False
        # "Annies vriendin" begins with a name too.
        return not any(word in words or word.startswith(long) for word in _split(text))

    return is_safe


def _split(text: str) -> list[str]:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    folded = "".join(sign for sign in decomposed if not unicodedata.combining(sign)).casefold()
    return "".join(sign if sign.isalpha() else " " for sign in folded).split()


def _find_stem(person: Person, network: NetworkMap, is_safe: Safe) -> tuple[str, bool]:
    """Return what a label begins with, and whether it always takes a number."""
    relation = " ".join(person.relation.split())
    named = person.group is Group.PROFESSIONAL or not relation or not is_safe(relation)
    if named:
        return _choose_stem(_STEMS[person.group], network), True
    return relation[0].upper() + relation[1:], False


def _choose_stem(stem: str, network: NetworkMap) -> str:
    """Return a word of our own, unless somebody has it as a name."""
    words = say(stem)
    taken = {word for word in list_name_words(_list_names(network)) if len(word) > SHORT}
    return _PLAIN if taken & set(_split(words)) else words


def _label_tasks(network: NetworkMap, is_safe: Safe) -> Mapping[str, str]:
    """Return for every own task that may name somebody what it is called instead."""
    stem = _choose_stem(_OWN_TASK, network)
    subjects = dict.fromkeys(
        task.subject
        for person in network.people
        for task in person.tasks
        if task.kind is TaskKind.OTHER and not is_safe(task.text)
    )
    # One name for one subject: who covers for whom stays what it was.
    return {subject: f"{stem} {number}" for number, subject in enumerate(subjects, start=1)}


def _hide(person: Person, label: str, tasks: Mapping[str, str], is_safe: Safe) -> Person:
    return replace(
        person,
        name=label,
        relation="",
        tasks=tuple(_hide_task(task, tasks) for task in person.tasks),
        note="",
        contact="",
        distance=person.distance if is_safe(person.distance) else "",
    )


def _hide_task(task: Task, tasks: Mapping[str, str]) -> Task:
    if task.kind is not TaskKind.OTHER:
        # No screen shows the text of another kind, and a file must not either.
        return replace(task, text="")
    return replace(task, text=tasks.get(task.subject, task.text))
