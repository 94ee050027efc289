"""From outcomes to courses: one per carer and instrument, in the order of the visits."""

from collections.abc import Iterable, Mapping

from screening.dossier.burden import Burden
from screening.identifiers import PersonId
from screening.reports.course import Course, CoursePoint, CutOffLine
from screening.wording.burden import name_help
from screening.wording.formats import format_points
from screening.wording.speech import say


def build_courses(burdens: Iterable[Burden], names: Mapping[PersonId, str]) -> tuple[Course, ...]:
    """Return the courses of all carers and instruments.

    Another version, or another help text beside the items, is a course of its own.

    Args:
        burdens: the finished outcomes, the oldest visit first.
        names: the name of every carer.
    """
    series: dict[tuple[PersonId, str, str], list[Burden]] = {}
    for burden in burdens:
        series.setdefault(series_of(burden), []).append(burden)
    return tuple(
        _build(members, carer_id, names[carer_id]) for (carer_id, *_), members in series.items()
    )


def series_of(burden: Burden) -> tuple[PersonId, str, str]:
    """Return what outcomes must have in common to be shown as one course."""
    return burden.carer_id, burden.instrument.digest, burden.measurement.help_language


def _build(members: list[Burden], carer_id: PersonId, name: str) -> Course:
    instrument = members[0].instrument
    cut_off = instrument.scoring.cut_off
    line = None
    if cut_off is not None:
        limit = format_points(cut_off.overload_from)
        words = say(
            "vanaf {limit}: overbelasting volgens de {short_name}",
            limit=limit,
            short_name=instrument.short_name,
        )
        line = CutOffLine(cut_off.overload_from, words)
    scoring = instrument.scoring
    is_whole = instrument.has_whole_points(scoring.key)
    return Course(
        instrument=instrument.short_name,
        carer_id=carer_id,
        carer=name,
        maximum=scoring.highest,
        points=tuple(
            CoursePoint(member.held_on, member.score.lowest, member.score.highest, is_whole)
            for member in members
        ),
        cut_off=line,
        minimum=scoring.lowest,
        help_words=name_help(members[0]),
    )
