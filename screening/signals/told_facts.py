"""The facts that people tell: a carer of the own situation, and in answers to the care questions.

Own words are never read for what they mean: a fact says that there are some, and quotes them.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from screening.dossier.carer_situation import CarerSituation, OwnHealth
from screening.identifiers import PersonId
from screening.signals.facts import Fact, point_at
from screening.signals.model import Cause, CauseOrigin
from screening.wording.carer_situation import describe_since, describe_work
from screening.wording.formats import format_hours
from screening.wording.labels import label
from screening.wording.speech import say

_LONGEST_QUOTE: Final = 300


@dataclass(frozen=True, slots=True, repr=False)
class CareWords:
    """What stands at a care question about the carer: the key, the question and the answer."""

    key: str
    question: str
    answer: str


@dataclass(frozen=True, slots=True, repr=False)
class Told:
    """What was told at a visit, as far as it may be used.

    Args:
        day: of the visit.
        situations: what carers tell of their own situation.
        words: what stands at the care questions about the carer.
        parents: who is a parent of the client by birth or adoption, in the family tree.
        has_outlooks: whether own words may be quoted; never for what leaves the vault.
    """

    day: date | None = None
    situations: Mapping[PersonId, CarerSituation] = field(default_factory=dict)
    words: tuple[CareWords, ...] = ()
    parents: frozenset[PersonId] = frozenset()
    has_outlooks: bool = True


NOTHING_TOLD: Final = Told()


def list_told_facts(told: Told, carer_id: PersonId, name: str, client: str) -> dict[str, Fact]:
    """Return the facts of what one carer tells, and whether it is the own child."""
    facts = _list_family_facts(told, carer_id, name, client)
    situation = told.situations.get(carer_id)
    if situation is None:
        return facts
    if situation.work_hours is not None:
        words = format_hours(situation.work_hours)
        fact = _told(situation.work_hours, describe_work(situation.work_hours, name), words)
        facts["work_hours"] = _at(fact, carer_id, "work")
    if situation.caring_since is not None and told.day is not None:
        years = situation.caring_since.years_until(told.day)
        sentence = describe_since(situation.caring_since, name, told.day)
        facts["caring_years"] = _at(_told(float(years), sentence, str(years)), carer_id, "since")
    if situation.own_health is not None:
        facts["own_health"] = _at(_tell_health(situation.own_health, name), carer_id, "health")
    if situation.outlook and told.has_outlooks:
        facts["outlook_told"] = _at(_quote_outlook(situation.outlook, name), carer_id, "outlook")
    return facts


def list_word_facts(told: Told) -> dict[str, Fact]:
    """Return the fact of what stands at the care questions about the carer; nothing if nothing."""
    if not told.words:
        return {}
    causes = tuple(
        Cause(
            CauseOrigin.WORDS,
            f"{words.question} {_quote(words.answer)}",
            is_answer=True,
            detail=words.key,
        )
        for words in told.words
    )
    return {"care_words": Fact(tuple(words.key for words in told.words), causes)}


def _list_family_facts(told: Told, carer_id: PersonId, name: str, client: str) -> dict[str, Fact]:
    if carer_id not in told.parents:
        return {}
    sentence = say("In de stamboom is {name} ouder van {client}.", name=name, client=client)
    fact = Fact(True, (Cause(CauseOrigin.FAMILY, sentence),))
    return {"parent_of_client": _at(fact, carer_id, "")}


def _tell_health(health: OwnHealth, name: str) -> Fact:
    sentence = say(
        "Over de eigen gezondheid zegt {name}: {health}.", name=name, health=label(health)
    )
    return Fact(str(health), (Cause(CauseOrigin.SITUATION, sentence, is_answer=True),))


def _quote_outlook(outlook: str, name: str) -> Fact:
    sentence = say(
        "Hoe lang gaat dit zo nog, volgens {name}? {quoted}", name=name, quoted=_quote(outlook)
    )
    return Fact(True, (Cause(CauseOrigin.SITUATION, sentence, is_answer=True),))


def _told(value: float, sentence: str, words: str) -> Fact:
    return Fact(value, (Cause(CauseOrigin.SITUATION, sentence),), words)


def _at(fact: Fact, carer_id: PersonId, detail: str) -> Fact:
    return point_at({"": fact}, carer_id, detail)[""]


def _quote(text: str) -> str:
    line = " ".join(text.split())
    return f"“{line[:_LONGEST_QUOTE].rstrip()}…”" if len(line) > _LONGEST_QUOTE else f"“{line}”"
