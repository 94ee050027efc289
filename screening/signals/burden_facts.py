"""The facts that one carer's measurements give."""

from collections.abc import Iterable

from screening.dossier.burden import Burden
from screening.signals.facts import Fact, point_at
from screening.signals.model import Cause, CauseOrigin
from screening.wording.burden import (
    NOT_ANSWERED,
    describe_answer,
    describe_count,
    describe_gaps,
    name_help,
    quote_statement,
)
from screening.wording.burden_change import describe_changed_answers, describe_difference
from screening.wording.formats import format_points
from screening.wording.speech import say


def list_burden_facts(burdens: Iterable[Burden]) -> dict[str, Fact]:
    """Return the facts of one carer's burdens; of one instrument the last measurement counts."""
    facts: dict[str, Fact] = {}
    for burden in sorted(burdens, key=lambda burden: burden.measurement.started_at):
        name = burden.instrument.id
        # All facts of an older measurement go, also those that the newer one does not have.
        facts = {key: fact for key, fact in facts.items() if not key.startswith(f"{name}.")}
        found = {
            **_list_result_facts(burden, name),
            **_list_answer_facts(burden, name),
            **_list_change_facts(burden, name),
        }
        facts |= point_at(found, burden.carer_id, name)
    return facts


def _list_result_facts(burden: Burden, name: str) -> dict[str, Fact]:
    instrument, missing, short = burden.instrument, burden.score.unanswered, _name(burden)
    result = f"{short}: {describe_count(burden)} {describe_gaps(burden)}".strip()
    gaps = tuple(
        _answer(f"{short}, {say(NOT_ANSWERED)}: {quote_statement(instrument, key)}")
        for key in missing
    )
    return {
        f"{name}.verdict": Fact(
            str(burden.interpretation.verdict), (Cause(CauseOrigin.MEASUREMENT, result),)
        ),
        f"{name}.unanswered": Fact(float(len(missing)), gaps, str(len(missing))),
    }


def _list_answer_facts(burden: Burden, name: str) -> dict[str, Fact]:
    answers = burden.measurement.answers
    given = [item.key for item in burden.instrument.items if item.key in answers]
    causes = tuple(_answer(_describe_answer(burden, key)) for key in given)
    return {
        f"{name}.choices": Fact(tuple(answers[key] for key in given), causes),
        **{
            f"{name}.answer.{key}": Fact(answers[key], (cause,))
            for key, cause in zip(given, causes, strict=True)
        },
    }


def _list_change_facts(burden: Burden, name: str) -> dict[str, Fact]:
    change = burden.change
    if change is None:
        return {}
    short = _name(burden)
    causes = (
        *(Cause(CauseOrigin.COURSE, f"{short}: {text}") for text in describe_difference(burden)),
        *(
            Cause(CauseOrigin.COURSE, f"{short}: {text}", is_answer=True)
            for text in describe_changed_answers(burden)
        ),
    )
    facts = {f"{name}.change": Fact(str(change.kind), causes)}
    if change.difference is not None:
        points = max(change.difference, -change.difference)
        facts[f"{name}.difference"] = Fact(float(change.difference), causes, format_points(points))
    return facts


def _name(burden: Burden) -> str:
    """Return what every cause begins with: a help text stays beside all that rests on it."""
    words = name_help(burden)
    return f"{burden.instrument.short_name} ({words})" if words else burden.instrument.short_name


def _describe_answer(burden: Burden, key: str) -> str:
    statement = quote_statement(burden.instrument, key)
    return say(
        "{short_name}, antwoord {answer}: {statement}",
        short_name=_name(burden),
        answer=describe_answer(burden, key),
        statement=statement,
    )


def _answer(sentence: str) -> Cause:
    return Cause(CauseOrigin.MEASUREMENT, sentence, is_answer=True)
