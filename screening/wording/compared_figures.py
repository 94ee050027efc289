"""The figures of two visits beside each other: plain numbers, and never a grade."""

from dataclasses import dataclass

from screening.network.comparison import Comparison
from screening.network.measures import Measures
from screening.network.model import Group
from screening.wording.formats import format_number, format_percentage
from screening.wording.speech import say


@dataclass(frozen=True, slots=True, repr=False)
class ComparedFigure:
    """What was counted, and how much it was and is."""

    title: str
    before: str
    after: str


def compare_figures(comparison: Comparison) -> tuple[ComparedFigure, ...]:
    """Return the same figures of both visits, whether they differ or not."""
    rows = zip(
        _list_figures(comparison.measures_before),
        _list_figures(comparison.measures_after),
        strict=True,
    )
    return tuple(ComparedFigure(title, before, after) for (title, before), (_, after) in rows)


def _list_figures(measures: Measures) -> list[tuple[str, str]]:
    group = measures.per_group
    return [
        (say("Mensen"), str(measures.size)),
        (say("Mantelzorgers"), str(group[Group.CARER])),
        (say("Familie, vrienden en buren"), str(group[Group.INFORMAL])),
        (say("Vrijwilligers"), str(group[Group.VOLUNTEER])),
        (say("Beroepskrachten"), str(group[Group.PROFESSIONAL])),
        (say("Uren zorg per week"), format_number(measures.hours_per_week, 2)),
        (say("Deel van de spilzorger"), _share(measures.main_carer_share, measures.main_carer)),
        (say("Banden tussen deze mensen"), str(measures.ties)),
        (say("Deel van alle mogelijke banden"), _share(measures.density, measures.possible_ties)),
    ]


def _share(share: float, of: object) -> str:
    """Return a share, unless there is nobody and nothing that it is of."""
    return format_percentage(share) if of else say("niet bekend")
