"""From a table to a rule; every mistake names the rule and the field."""

import math
import re
import string
from collections.abc import Mapping
from enum import StrEnum
from typing import Final, NoReturn, TypeVar

from instruments.model import Instrument
from screening.arrangement.model import SupportFunction
from screening.signals.conditions import OPERATORS, Combination, Condition, Operator
from screening.signals.facts import NETWORK_SPECS, FactKind, FactSpec, list_carer_specs
from screening.signals.gone_facts import list_gone_specs
from screening.signals.model import Strength
from screening.signals.rule_model import Rule, RuleError, Subject

_KEY = re.compile(r"[a-z][a-z0-9_]*")
_FIELDS: Final = frozenset(
    {
        "key",
        "title",
        "applies_to",
        "when",
        "explanation",
        "source",
        "strength",
        "not_said",
        "functions",
    }
)
_OPTIONAL: Final = frozenset({"since"})
_Term = TypeVar("_Term", bound=StrEnum)


def build_rule(
    entry: object, place: int = 1, added: tuple[Instrument, ...] = (), *, is_stored: bool = False
) -> Rule:
    """Return the rule that a table holds.

    Args:
        entry: the table.
        place: which one it is, to name it when it has no key.
        added: the instruments of the organisation, which a rule may ask about.
        is_stored: whether it was checked before: it goes on when an instrument of it has gone.

    Raises:
        RuleError: it is not a correct rule.
    """
    table = entry if isinstance(entry, dict) else {}
    reader = _RuleReader(
        table, str(table.get("key", f"number {place}")), added, is_stored=is_stored
    )
    reader.check_fields()
    applies_to = reader.term("applies_to", Subject)
    when = reader.condition(applies_to)
    return Rule(
        key=reader.key(),
        title=reader.text("title"),
        applies_to=applies_to,
        when=when,
        explanation=reader.template("explanation", applies_to, when),
        source=reader.text("source"),
        strength=reader.term("strength", Strength),
        not_said=reader.template("not_said", applies_to, when),
        functions=reader.functions(),
        since=reader.since(),
    )


class _RuleReader:
    """Reads one rule; every error names the rule and the field."""

    def __init__(
        self,
        table: Mapping[str, object],
        name: str,
        added: tuple[Instrument, ...],
        *,
        is_stored: bool,
    ) -> None:
        self._table = table
        self._name = name
        self._added = added
        self._is_stored = is_stored

    def fail(self, field: str, problem: str) -> NoReturn:
        raise RuleError(self._name, field, problem)

    def check_fields(self) -> None:
        for field in sorted(_FIELDS - set(self._table)):
            self.fail(field, "is missing")
        for field in sorted(set(self._table) - _FIELDS - _OPTIONAL):
            self.fail(field, "is not a known field")

    def key(self) -> str:
        key = self.text("key")
        if not _KEY.fullmatch(key):
            self.fail("key", "must be small letters, digits and underscores")
        return key

    def text(self, field: str) -> str:
        value = self._table[field]
        if not isinstance(value, str) or not value or value != value.strip():
            self.fail(field, "must be text, not empty, without spaces around it")
        return value

    def term(self, field: str, vocabulary: type[_Term]) -> _Term:
        value = self.text(field)
        if value not in set(vocabulary):
            self.fail(field, f"must be one of {', '.join(vocabulary)}")
        return vocabulary(value)

    def functions(self) -> tuple[str, ...]:
        value = self._table["functions"]
        numbers = [str(function) for function in SupportFunction]
        if not isinstance(value, list) or any(number not in numbers for number in value):
            self.fail("functions", "must be a list of numbers of support functions, as text")
        if len(set(value)) != len(value):
            self.fail("functions", "names a function twice")
        return tuple(value)

    def since(self) -> int:
        value = self._table.get("since", 1)
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            self.fail("since", "must be a number of 1 or more")
        return value

    def template(self, field: str, applies_to: Subject, when: Combination) -> str:
        text = self.text(field)
        known = list_places(applies_to, when, self._list_specs(applies_to))
        try:
            unknown = find_unfillable(text, known)
        except ValueError:
            self.fail(field, "has a brace too many or too few")
        if unknown:
            self.fail(field, f"cannot fill in {', '.join(unknown)}")
        return text

    def condition(self, applies_to: Subject) -> Combination:
        node = self._node(self._table["when"], "when", self._list_specs(applies_to))
        if isinstance(node, Condition):
            self.fail("when", "must have all or any")
        return node

    def _list_specs(self, applies_to: Subject) -> Mapping[str, FactSpec]:
        specs = list_specs(applies_to, self._added)
        if not self._is_stored or applies_to is not Subject.CARER:
            return specs
        gone = list_gone_specs(self._table["when"])
        known = (
            (name, FactSpec(spec.kind, spec.terms | gone[name].terms))
            for name, spec in specs.items()
            if name in gone
        )
        return {**specs, **gone, **dict(known)}

    def _node(
        self, data: object, path: str, specs: Mapping[str, FactSpec]
    ) -> Condition | Combination:
        if not isinstance(data, dict):
            self.fail(path, "must be a table")
        if set(data) == {"fact", "operator", "value"}:
            return self._leaf(data, path, specs)
        if set(data) not in ({"all"}, {"any"}):
            self.fail(path, "must have either all, or any, or fact with operator and value")
        mode, parts = next(iter(data.items()))
        if not isinstance(parts, list) or not parts:
            self.fail(f"{path}.{mode}", "must be a list with at least one condition")
        nodes = tuple(
            self._node(part, f"{path}.{mode}[{place}]", specs)
            for place, part in enumerate(parts, start=1)
        )
        return Combination("all" if mode == "all" else "any", nodes)

    def _leaf(
        self, data: Mapping[str, object], path: str, specs: Mapping[str, FactSpec]
    ) -> Condition:
        fact, value = data["fact"], data["value"]
        if not isinstance(fact, str) or fact not in specs:
            self.fail(f"{path}.fact", "is not a known fact")
        spec = specs[fact]
        operator = data["operator"]
        if not isinstance(operator, str) or operator not in OPERATORS[spec.kind]:
            allowed = ", ".join(sorted(OPERATORS[spec.kind]))
            self.fail(f"{path}.operator", f"must be one of {allowed}")
        operator = Operator(operator)
        if operator is not Operator.IN:
            return Condition(fact, operator, self._value(value, f"{path}.value", spec))
        if not isinstance(value, list) or not value:
            self.fail(f"{path}.value", "must be a list with at least one value")
        values = (self._value(option, f"{path}.value", spec) for option in value)
        return Condition(fact, operator, tuple(str(option) for option in values))

    def _value(self, value: object, path: str, spec: FactSpec) -> str | float | bool:
        fitting = _keep_fitting(value, spec)
        if fitting is None:
            self.fail(path, f"must be {_EXPECTED[spec.kind]}")
        return fitting


_EXPECTED: Final = {
    FactKind.FLAG: "true or false",
    FactKind.NUMBER: "a number",
    FactKind.TEXT: "one of the values of this fact",
    FactKind.LIST: "one of the values of this fact",
}


def _keep_fitting(value: object, spec: FactSpec) -> str | float | bool | None:
    """Return the value when the fact can have it, or None."""
    if isinstance(value, bool):
        return value if spec.kind is FactKind.FLAG else None
    if isinstance(value, int | float):
        return float(value) if spec.kind is FactKind.NUMBER and math.isfinite(value) else None
    return value if isinstance(value, str) and value in spec.terms else None


def list_specs(applies_to: Subject, added: tuple[Instrument, ...] = ()) -> Mapping[str, FactSpec]:
    """Return the facts that a rule about somebody can ask about."""
    return list_carer_specs(added) if applies_to is Subject.CARER else NETWORK_SPECS


def list_places(
    applies_to: Subject, when: Combination, specs: Mapping[str, FactSpec]
) -> frozenset[str]:
    """Return what can be filled in within the texts of a rule."""
    known = {"client"} | ({"name"} if applies_to is Subject.CARER else set())
    # Only a fact that must be there for the rule to fire is sure to have words.
    if when.mode == "all":
        required = {part.fact for part in when.parts if isinstance(part, Condition)}
        numbers = {fact for fact in required if specs[fact].kind is FactKind.NUMBER}
        known |= {fact for fact in numbers if fact.isidentifier()}
    return frozenset(known)


def find_unfillable(text: str, known: frozenset[str]) -> tuple[str, ...]:
    """Return the places of a text that cannot be filled in, each as it is written.

    A place is a name and nothing more: a width or a part of something could fill the memory, or
    tell what nobody asked for.

    Raises:
        ValueError: a brace is missing.
    """
    found: dict[str, None] = {}
    for _, place, form, conversion in string.Formatter().parse(text):
        if place is None:
            continue
        if place not in known or form or conversion:
            written = (
                place + (f"!{conversion}" if conversion else "") + (f":{form}" if form else "")
            )
            found[written] = None
    return tuple(sorted(found))
