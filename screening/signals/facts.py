"""Named facts: what a rule may ask about, and what each fact rests on."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import Final

from instruments import catalogue
from instruments.model import ChangeKind, Instrument, Verdict
from screening.dossier.carer_situation import OwnHealth
from screening.identifiers import PersonId
from screening.network.model import TaskKind, TieKind
from screening.signals.model import Cause

FactValue = str | float | bool | tuple[str, ...]


class FactKind(StrEnum):
    """What kind of value a fact has; it decides which operators make sense."""

    TEXT = "text"
    NUMBER = "number"
    FLAG = "flag"
    LIST = "list"


@dataclass(frozen=True, slots=True)
class FactSpec:
    """What may be asked of a fact; `terms` are the only values a text or a list can hold."""

    kind: FactKind
    terms: frozenset[str] = frozenset()


# No generated repr: facts hold answers and names, which must not reach a log.
@dataclass(frozen=True, slots=True, repr=False)
class Fact:
    """A value with the sentences it rests on, and `words` for use within a text.

    A list has exactly one cause per element, in the same order.
    """

    value: FactValue
    causes: tuple[Cause, ...]
    words: str = ""


Facts = Mapping[str, Fact]
"""By name. What is not known is absent, and an absent fact fulfils no condition."""

_NUMBER: Final = FactSpec(FactKind.NUMBER)
_FLAG: Final = FactSpec(FactKind.FLAG)
_TIES: Final = frozenset(TieKind)

ABOUT_CARER: Final = ("heaviest", "beside", "outlook", "wish")
"""The keys of the care questions about how it is for the carer."""
_WORDS: Final = FactSpec(FactKind.LIST, frozenset(ABOUT_CARER))

_PERSON_SPECS: Final[Mapping[str, FactSpec]] = {
    "age": _NUMBER,
    "living_together": _FLAG,
    "tie_to_client": FactSpec(FactKind.TEXT, _TIES),
    "ties": FactSpec(FactKind.LIST, _TIES),
    "tasks": FactSpec(FactKind.LIST, frozenset(TaskKind)),
    "hours": _NUMBER,
    "share": _NUMBER,
    "others": _NUMBER,
    "isolated": _FLAG,
    "uncovered": _NUMBER,
}

_TOLD_SPECS: Final[Mapping[str, FactSpec]] = {
    "work_hours": _NUMBER,
    "caring_years": _NUMBER,
    "own_health": FactSpec(FactKind.TEXT, frozenset(OwnHealth)),
    "parent_of_client": _FLAG,
    "outlook_told": _FLAG,
    "care_words": _WORDS,
}

NETWORK_SPECS: Final[Mapping[str, FactSpec]] = {
    "size": _NUMBER,
    "hours": _NUMBER,
    "informal_share": _NUMBER,
    "possible_helpers": _NUMBER,
    "care_words": _WORDS,
}
"""The facts about the network as a whole."""

SHARES: Final = frozenset({"share", "informal_share"})
"""The numbers that are a part of a whole, between 0 and 1."""


@cache
def list_carer_specs(added: tuple[Instrument, ...] = ()) -> Mapping[str, FactSpec]:
    """Return the facts about one carer: from the map, from what is told, and from instruments.

    Args:
        added: the instruments of the organisation, besides the released ones.
    """
    specs = {**_PERSON_SPECS, **_TOLD_SPECS}
    for instrument in (*list_released(), *added):
        for name, spec in _list_burden_specs(instrument).items():
            # Of several versions of one instrument every answer can be asked about.
            earlier = specs.get(name, spec)
            specs[name] = FactSpec(spec.kind, earlier.terms | spec.terms)
    return specs


@cache
def list_released() -> tuple[Instrument, ...]:
    """Return every version of every released instrument."""
    return tuple(
        catalogue.load(instrument_id, version)
        for instrument_id in catalogue.list_instruments()
        for version in catalogue.list_versions(instrument_id)
    )


def point_at(facts: Facts, person_id: PersonId, detail: str = "") -> dict[str, Fact]:
    """Return the facts with causes that say where they stand: whose, and in what."""
    return {
        name: replace(
            fact,
            causes=tuple(
                replace(cause, person_id=person_id, detail=detail) for cause in fact.causes
            ),
        )
        for name, fact in facts.items()
    }


def _list_burden_specs(instrument: Instrument) -> dict[str, FactSpec]:
    name = instrument.id
    choices = {item.key: frozenset(c.key for c in item.choices) for item in instrument.items}
    return {
        f"{name}.verdict": FactSpec(FactKind.TEXT, frozenset(Verdict)),
        f"{name}.unanswered": _NUMBER,
        f"{name}.choices": FactSpec(FactKind.LIST, frozenset().union(*choices.values())),
        f"{name}.change": FactSpec(FactKind.TEXT, frozenset(ChangeKind)),
        f"{name}.difference": _NUMBER,
        **{
            f"{name}.answer.{key}": FactSpec(FactKind.TEXT, terms) for key, terms in choices.items()
        },
    }
