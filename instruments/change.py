"""From two scores to what may honestly be said about the difference."""

from collections.abc import Mapping
from dataclasses import dataclass

from instruments.model import Band, ChangeKind, Instrument, Points
from instruments.scoring import Score


# No generated repr: which answers changed is health data and must not reach a log.
@dataclass(frozen=True, slots=True, repr=False)
class Change:
    """What may be said: the kind, later minus earlier total, and the items behind it.

    `difference` is None unless both scores are complete and of one version. `changed` holds the
    items answered both times and differently, `unanswered` those without an answer at least once;
    both in item order, and empty when the scores are not comparable.
    """

    kind: ChangeKind
    difference: Points | None
    changed: tuple[str, ...]
    unanswered: tuple[str, ...]


def compare_scores(
    instrument: Instrument,
    earlier: Score,
    later: Score,
    *,
    earlier_answers: Mapping[str, str | None],
    later_answers: Mapping[str, str | None],
) -> Change:
    """Weigh the difference between two scores of one person on one instrument version.

    The caller sees to it that one person gave both sets of answers: this cannot be seen here.
    Scores of another instrument, version or total are answered with NOT_COMPARABLE.
    """
    made = {(score.digest, score.scoring) for score in (earlier, later)}
    if made != {(instrument.digest, instrument.scoring.key)}:
        return Change(ChangeKind.NOT_COMPARABLE, None, (), ())
    changed, unanswered = _sort_items(instrument, earlier_answers, later_answers)
    if earlier.total is None or later.total is None:
        return Change(ChangeKind.INCOMPLETE, None, changed, unanswered)
    difference = later.total - earlier.total
    kind = _find_kind(instrument.change.bands, max(difference, -difference))
    return Change(kind, difference, changed, unanswered)


def _sort_items(
    instrument: Instrument,
    earlier: Mapping[str, str | None],
    later: Mapping[str, str | None],
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the keys answered differently, and the keys that miss an answer."""
    changed: list[str] = []
    unanswered: list[str] = []
    for item in instrument.items:
        before, after = earlier.get(item.key), later.get(item.key)
        if before is None or after is None:
            unanswered.append(item.key)
        elif before != after:
            changed.append(item.key)
    return tuple(changed), tuple(unanswered)


def _find_kind(bands: tuple[Band, ...], points: Points) -> ChangeKind:
    if not points:
        return ChangeKind.NONE
    if not bands:
        return ChangeKind.UNKNOWN
    # Less than the first band can only be a part of a point, and nothing was claimed for that.
    reached = [band.kind for band in bands if points >= band.at_least]
    return reached[-1] if reached else ChangeKind.NOISE
