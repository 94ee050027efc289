"""What the map gives for the arrangement, in a few lines."""

from collections.abc import Mapping
from dataclasses import dataclass

from screening.network.drop_out import drop_out
from screening.network.measures import measure
from screening.network.model import NetworkMap
from screening.wording.drop_out import name_with_hours
from screening.wording.formats import join_words
from screening.wording.network import describe_helpers_without_task
from screening.wording.speech import say

CONCLUSION = "network.conclusion"
"""The text of a visit in which the professional says what stands out."""


@dataclass(frozen=True, slots=True, repr=False)
class SummaryLine:
    """One line: what it is about, what there is to say, and whether that is done by nobody else."""

    title: str
    text: str
    is_gap: bool = False


def summarise_network(network: NetworkMap, texts: Mapping[str, str]) -> tuple[SummaryLine, ...]:
    """Return who is at hand, what rests on the main carer, and what was concluded.

    Args:
        network: the map of a visit.
        texts: those of the same visit.
    """
    measures = measure(network.people, network.ties)
    lines = []
    if measures.possible_helpers:
        helpers = describe_helpers_without_task(network, measures.possible_helpers)
        lines.append(SummaryLine(say("Wie nog kan helpen"), helpers))
    if measures.main_carer is not None:
        loss = drop_out(network.people, network.ties, measures.main_carer)
        name = network.person(measures.main_carer).name
        if loss.uncovered:
            tasks = [name_with_hours(task) for task in loss.uncovered]
            lines.append(
                SummaryLine(
                    say("Als {name} uitvalt, doet niemand anders", name=name),
                    f"{join_words(tasks)}.",
                    is_gap=True,
                )
            )
    if conclusion := texts.get(CONCLUSION, "").strip():
        lines.append(SummaryLine(say("Wat er opvalt"), conclusion))
    return tuple(lines)
