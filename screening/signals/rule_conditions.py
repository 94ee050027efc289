"""The sheet with conditions: one row is one fact held against one value."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from instruments.model import Instrument
from screening.forms.cell_text import quote
from screening.forms.form_sheet import Line
from screening.signals.conditions import OPERATORS, Operator
from screening.signals.facts import SHARES, FactKind, FactSpec
from screening.signals.rule_layout import COMPARISONS, YES_OR_NO, list_facts
from screening.signals.rule_model import Subject
from screening.signals.rule_reader import list_specs
from screening.wording.rule_words import list_term_words
from screening.wording.speech import SPEECH, say

_BETWEEN: Final = ";"


@dataclass(frozen=True, slots=True)
class RowOfCondition:
    """One condition as a table, or None where something on its row was wrong."""

    table: Mapping[str, Any] | None


def read_conditions(
    lines: Iterable[Line], subjects: Mapping[str, Subject | None], added: tuple[Instrument, ...]
) -> dict[str, list[RowOfCondition]]:
    """Return the conditions by the name of their rule; every mistake is noted.

    Args:
        lines: the rows of the sheet.
        subjects: whom each rule is about; None when that could not be read. Without any the other
            sheet could not be read.
        added: the instruments of the organisation.
    """
    found: dict[str, list[RowOfCondition]] = {}
    for line in lines:
        name = line.text("regel")
        if name is not None and subjects and name not in subjects:
            line.fail(
                "regel", say("Op het blad regels staat geen regel {quoted}.", quoted=quote(name))
            )
        subject = subjects.get(name or "")
        table = _read_condition(line, subject, added)
        found.setdefault(name or "", []).append(RowOfCondition(table))
    return found


def _read_condition(
    line: Line, subject: Subject | None, added: tuple[Instrument, ...]
) -> Mapping[str, Any] | None:
    fact = _read_fact(line, subject, added)
    if fact is None or subject is None:
        # What may stand beside an unknown fact cannot be told, but it may not be missing.
        line.text("vergelijking")
        line.require("waarde")
        return None
    spec = list_specs(subject, added)[fact]
    allowed = {
        words: operator
        for words, operator in COMPARISONS.items()
        if operator in OPERATORS[spec.kind]
    }
    operator = line.word("vergelijking", allowed)
    read = _READERS.get(spec.kind, _read_terms)
    value = read(line, operator, lambda: _list_words(fact, spec, subject, added))
    if fact in SHARES and isinstance(value, float) and not 0 <= value <= 1:
        line.fail("waarde", say("Dit is een deel van het geheel: 0,5 is de helft en 1 is alles."))
    if operator is None or value is None:
        return None
    return {"fact": fact, "operator": str(operator), "value": value}


def _read_fact(line: Line, subject: Subject | None, added: tuple[Instrument, ...]) -> str | None:
    name = line.text("feit")
    if name is None or subject is None:
        return None
    facts = list_facts(subject, added)
    if name in facts:
        return facts[name]
    other = Subject.NETWORK if subject is Subject.CARER else Subject.CARER
    if name in list_facts(other, added):
        line.fail(
            "feit",
            say("Dit feit gaat over het netwerk, en deze regel over een mantelzorger.")
            if subject is Subject.CARER
            else say("Dit feit gaat over een mantelzorger, en deze regel over het netwerk."),
        )
    else:
        line.fail(
            "feit",
            say(
                "Er is geen feit {quoted}. De namen staan op het blad feiten van het voorbeeld.",
                quoted=quote(name),
            ),
        )
    return None


_Words = Callable[[], Mapping[str, str]]


def _read_number(line: Line, _operator: Operator | None, _words: _Words) -> float | None:
    value = line.points("waarde")
    return None if value is None else float(value)


def _read_flag(line: Line, _operator: Operator | None, _words: _Words) -> bool | None:
    return line.word("waarde", YES_OR_NO)


def _read_terms(line: Line, operator: Operator | None, words: _Words) -> str | list[str] | None:
    if operator is not Operator.IN:
        return line.word("waarde", words())
    text = line.text("waarde")
    if text is None:
        return None
    known, values = words(), []
    for part in text.split(_BETWEEN):
        term = known.get(part.strip().casefold())
        if term is None:
            line.fail(
                "waarde",
                say(
                    "{quoted} kan hier niet. Kies uit: {words}.",
                    quoted=quote(part.strip()),
                    words=", ".join(known),
                ),
            )
            return None
        values.append(term)
    return list(dict.fromkeys(values))


_READERS: Final = {FactKind.NUMBER: _read_number, FactKind.FLAG: _read_flag}


@SPEECH.in_dutch()
def _list_words(
    fact: str, spec: FactSpec, subject: Subject, added: tuple[Instrument, ...]
) -> dict[str, str]:
    """Return the value behind each word; of two values with one word the own name counts."""
    worded = list_term_words(fact, subject, added)
    words = [text.casefold() for text in worded.values()]
    return {
        (text.casefold() if words.count(text.casefold()) == 1 else term): term
        for term, text in worded.items()
        if term in spec.terms
    }
