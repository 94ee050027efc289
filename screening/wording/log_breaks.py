"""What is wrong with a log, in words."""

from collections.abc import Sequence
from typing import Final

from screening.storage.log_chain import Break, BreakKind
from screening.wording.formats import join_words
from screening.wording.speech import mark, say

ADVICE: Final = mark("U kunt gewoon doorwerken. Meld dit bij de beheerder van deze laptop.")
NAMED: Final = 3
"""So many places fit in one sentence; of more only the number is told."""


def describe_breaks(breaks: Sequence[Break]) -> str:
    """Return the sentence for every place where the log is broken; empty when it is whole."""
    if not breaks:
        return ""
    places = [describe_break(each) for each in breaks[:NAMED]]
    more = len(breaks) - NAMED
    if more > 0:
        places.append(say("nog 1 plaats") if more == 1 else say("nog {more} plaatsen", more=more))
    return say(
        "Het logboek is buiten Draagwijzer om gewijzigd: {places}. {advice}",
        places=join_words(places),
        advice=say(ADVICE),
    )


def describe_break(broken: Break) -> str:
    """Return one place in words, such as "regel 12 is veranderd"."""
    first, last = broken.first, broken.last
    if broken.kind is BreakKind.END_UNKNOWN:
        return say("na regel {last} kunnen regels zijn weggehaald", last=last)
    if broken.kind is BreakKind.MISSING:
        if first == last:
            return say("regel {first} ontbreekt", first=first)
        return say("regel {first} tot en met {last} ontbreken", first=first, last=last)
    if first == last:
        return say("regel {first} is veranderd", first=first)
    return say("regel {first} tot en met {last} zijn veranderd", first=first, last=last)


def describe_break_name(name: str) -> str:
    """Return in words what the log itself noted as broken; empty for any other text."""
    broken = Break.read(name)
    return describe_break(broken) if broken else ""
