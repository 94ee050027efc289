"""Conditions over named facts: either fulfilled, and then by which causes, or not."""

import operator
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, Literal

from screening.signals.facts import Fact, FactKind, Facts
from screening.signals.model import Cause


class Operator(StrEnum):
    """How a fact is held against a value."""

    EQUAL = "=="
    NOT_EQUAL = "!="
    MORE = ">"
    AT_LEAST = ">="
    LESS = "<"
    AT_MOST = "<="
    IN = "in"
    CONTAINS = "contains"
    LACKS = "lacks"


OPERATORS: Final[Mapping[FactKind, frozenset[Operator]]] = {
    FactKind.TEXT: frozenset({Operator.EQUAL, Operator.NOT_EQUAL, Operator.IN}),
    FactKind.NUMBER: frozenset(Operator) - {Operator.IN, Operator.CONTAINS, Operator.LACKS},
    FactKind.FLAG: frozenset({Operator.EQUAL, Operator.NOT_EQUAL}),
    FactKind.LIST: frozenset({Operator.CONTAINS, Operator.LACKS}),
}
"""The operators that make sense for each kind of fact."""

_COMPARE: Final[Mapping[Operator, Callable[[Any, Any], bool]]] = {
    Operator.EQUAL: operator.eq,
    Operator.NOT_EQUAL: operator.ne,
    Operator.MORE: operator.gt,
    Operator.AT_LEAST: operator.ge,
    Operator.LESS: operator.lt,
    Operator.AT_MOST: operator.le,
    Operator.IN: lambda value, options: value in options,
}


@dataclass(frozen=True, slots=True)
class Condition:
    """One fact held against one value (a tuple of values with IN)."""

    fact: str
    operator: Operator
    value: str | float | bool | tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Combination:
    """Several conditions together: all of them, or any of them."""

    mode: Literal["all", "any"]
    parts: tuple["Condition | Combination", ...]


def find_causes(node: Condition | Combination, facts: Facts) -> tuple[Cause, ...] | None:
    """Return the causes that fulfil a condition, each once; None when it is not fulfilled.

    A fact that is not known fulfils nothing, not even `!=`.
    """
    if isinstance(node, Condition):
        fact = facts.get(node.fact)
        return None if fact is None else _weigh(node, fact)
    found = [(part, find_causes(part, facts)) for part in node.parts]
    fulfilled = [(part, causes) for part, causes in found if causes is not None]
    needed = len(node.parts) if node.mode == "all" else 1
    if len(fulfilled) < needed:
        return None
    named = {_name_list(part, Operator.CONTAINS) for part, _ in fulfilled} - {None}
    return _keep_first(
        cause
        for part, causes in fulfilled
        # What is on a list says less than the elements of it that were asked for.
        if _name_list(part, Operator.LACKS) not in named
        for cause in causes
    )


def _weigh(condition: Condition, fact: Fact) -> tuple[Cause, ...] | None:
    if condition.operator in _COMPARE:
        fits = _COMPARE[condition.operator](fact.value, condition.value)
        return fact.causes if fits else None
    if not isinstance(fact.value, tuple):
        raise TypeError("only a list can contain something")
    if condition.operator is Operator.LACKS:
        # Of an empty list there is nothing to name, and a signal names what it rests on.
        return None if condition.value in fact.value else fact.causes or None
    pairs = zip(fact.value, fact.causes, strict=True)
    return tuple(cause for element, cause in pairs if element == condition.value) or None


def _name_list(part: Condition | Combination, operator: Operator) -> str | None:
    if isinstance(part, Condition) and part.operator is operator:
        return part.fact
    return None


def _keep_first(causes: Iterable[Cause]) -> tuple[Cause, ...]:
    return tuple(dict.fromkeys(causes))
