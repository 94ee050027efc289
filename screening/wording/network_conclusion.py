"""The conclusion of the map in chapters: who can help, what is lacking, what kind of network it is.

Step 5 of the MantelScan, W. Kruijswijk, (c) 2012 Expertisecentrum Mantelzorg, asks what people are
able, know how and are willing to do.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from screening.network.gaps import find_gaps
from screening.network.helpfulness import Helpfulness, group_by_helpfulness
from screening.network.measures import Measures
from screening.network.model import Moment, NetworkMap
from screening.network.types import find_type
from screening.wording.network import (
    Statement,
    describe_helpers_without_task,
    describe_measures,
    name_people,
)
from screening.wording.network_gaps import describe_gap
from screening.wording.network_types import describe_type
from screening.wording.speech import mark, say

GROUPS: Final[Mapping[Helpfulness, tuple[str, str]]] = {
    Helpfulness.READY: (mark("Kan, weet en wil"), mark("Zo staat het nu op de kaart.")),
    Helpfulness.TO_LEARN: (
        mark("Kan en wil, weet nog niet hoe"),
        mark("Uitleg of een keer samen doen kan genoeg zijn."),
    ),
    Helpfulness.NOT: (
        mark("Kan of wil nu niet"),
        mark("Dat mag: helpen is een keuze, en het kan later anders zijn."),
    ),
    Helpfulness.NOT_ASKED: (
        mark("Nog niet alles gevraagd"),
        mark("Kan, weet of wil is nog niet ingevuld."),
    ),
}
"""What each group is called, and what to make of it."""


@dataclass(frozen=True, slots=True, repr=False)
class Chapter:
    """Statements about one subject; `note` says how all of them were come by."""

    title: str
    note: str
    statements: tuple[Statement, ...]


def describe_conclusion(
    network: NetworkMap, measures: Measures, empty_moments: tuple[Moment, ...] = ()
) -> tuple[Chapter, ...]:
    """Return the chapters in which there is something to say; only the count of an empty map.

    Args:
        network: everyone around the client.
        measures: those of this network.
        empty_moments: day parts at which nobody is there; none as long as no moments are known.
    """
    statements = describe_measures(network, measures, tells_helpers=False)
    counted = Chapter(say("Wat er te tellen is"), "", statements)
    if not measures.size:
        return (counted,)
    chapters = (
        _describe_helpfulness(network, measures),
        _describe_gaps(network, measures, empty_moments),
        Chapter(
            say("Wat voor netwerk het is"),
            "",
            (describe_type(network, find_type(network, measures)),),
        ),
        counted,
    )
    return tuple(chapter for chapter in chapters if chapter.statements)


def _describe_helpfulness(network: NetworkMap, measures: Measures) -> Chapter:
    statements = []
    if measures.possible_helpers:
        statements.append(
            Statement(
                say("Achter de hand"),
                describe_helpers_without_task(network, measures.possible_helpers),
                say(
                    "Dit zijn mensen die kunnen en willen helpen en op de kaart nog geen taak "
                    "hebben."
                ),
            )
        )
    statements += [
        Statement(
            f"{say(GROUPS[kind][0])} ({len(people)})",
            name_people(network, people),
            say(GROUPS[kind][1]),
        )
        for kind, people in group_by_helpfulness(network.people).items()
        if people
    ]
    return Chapter(
        say("Kunnen, weten en willen"),
        say("Zonder beroepskrachten: van hen hoeft u dit niet te vragen."),
        tuple(statements),
    )


def _describe_gaps(
    network: NetworkMap, measures: Measures, empty_moments: tuple[Moment, ...]
) -> Chapter:
    gaps = find_gaps(network, measures, empty_moments)
    return Chapter(
        say("Wat er nog niet is"),
        say("Dit volgt uit de kaart. Het is geen oordeel: misschien is het zo goed."),
        tuple(describe_gap(network, gap) for gap in gaps),
    )
