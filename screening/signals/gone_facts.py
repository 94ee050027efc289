"""The facts of questionnaires that the organisation took away again: named, and never known.

Only a questionnaire with which nothing was ever measured can go, so a rule that asks about it gives
the same signals without it: an absent fact fulfils nothing.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from instruments import catalogue
from instruments.model import ChangeKind, Verdict
from screening.signals.conditions import Combination
from screening.signals.facts import FactKind, FactSpec

_KINDS: Final[Mapping[str, FactKind]] = {
    "verdict": FactKind.TEXT,
    "unanswered": FactKind.NUMBER,
    "choices": FactKind.LIST,
    "change": FactKind.TEXT,
    "difference": FactKind.NUMBER,
    "answer": FactKind.TEXT,
}
_TERMS: Final[Mapping[str, frozenset[str]]] = {
    "verdict": frozenset(Verdict),
    "change": frozenset(ChangeKind),
}


def list_gone_specs(when: object) -> dict[str, FactSpec]:
    """Return what the conditions of a stored rule ask about questionnaires that did not ship.

    Args:
        when: the conditions as a table.
    """
    specs: dict[str, FactSpec] = {}
    for leaf in _list_leaves(when):
        name = leaf["fact"]
        id_, _, rest = name.partition(".") if isinstance(name, str) else ("", "", "")
        kind = _KINDS.get(rest.partition(".")[0])
        if kind is None or id_ in catalogue.list_instruments():
            continue
        value = leaf["value"]
        values = value if isinstance(value, list) else [value]
        terms = frozenset(one for one in values if isinstance(one, str))
        earlier = specs.get(name, FactSpec(kind))
        specs[name] = FactSpec(kind, _TERMS.get(rest, earlier.terms | terms))
    return specs


def find_unknown_facts(when: Combination, specs: Mapping[str, FactSpec]) -> tuple[str, ...]:
    """Return the facts that a rule asks about and nobody can know now."""
    found: dict[str, None] = {}
    for part in when.parts:
        if isinstance(part, Combination):
            found |= dict.fromkeys(find_unknown_facts(part, specs))
        elif part.fact not in specs:
            found[part.fact] = None
    return tuple(found)


def _list_leaves(node: object) -> Iterator[Mapping[str, Any]]:
    if not isinstance(node, dict):
        return
    if {"fact", "value"} <= set(node):
        yield node
    for parts in node.values():
        for part in parts if isinstance(parts, list) else ():
            yield from _list_leaves(part)
