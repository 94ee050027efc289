"""What may be said about the difference between two measurements, and no more than that."""

import pytest

from instruments.change import Change, compare_scores
from instruments.model import Instrument
from instruments.scoring import score

Answers = dict[str, str | None]


def answer(instrument: Instrument, points: int) -> Answers:
    """Complete answers with this total: the first items positive, the others negative."""
    return {item.key: "yes" if i < points else "no" for i, item in enumerate(instrument.items)}


def compare(instrument: Instrument, earlier: Answers, later: Answers) -> Change:
    """Score both sets of answers and compare them."""
    return compare_scores(
        instrument,
        score(instrument, earlier),
        score(instrument, later),
        earlier_answers=earlier,
        later_answers=later,
    )


@pytest.mark.parametrize(
    "earlier,later,kind",
    [
        (6, 6, "none"),
        (6, 7, "noise"),
        (7, 6, "noise"),
        (6, 8, "not_certain"),
        (9, 5, "not_certain"),
        (5, 10, "probably_more_than_noise"),
        (10, 5, "probably_more_than_noise"),
        (0, 13, "probably_more_than_noise"),
    ],
)
def test_csi_differences_are_weighed(csi: Instrument, earlier: int, later: int, kind: str) -> None:
    """One point is noise, two to four not certain, five or more probably more; both ways."""
    change = compare(csi, answer(csi, earlier), answer(csi, later))
    assert change.kind == kind
    assert change.difference == later - earlier


@pytest.mark.parametrize(
    "earlier,later,kind",
    [
        (4, 4, "none"),
        (4, 5, "noise"),
        (6, 4, "noise"),
        (4, 7, "not_certain"),
        (8, 4, "not_certain"),
        (4, 9, "not_certain"),
        (9, 0, "not_certain"),
    ],
)
def test_ediz_never_says_more_than_not_certain(
    ediz: Instrument, earlier: int, later: int, kind: str
) -> None:
    """Up to two points is noise; from three on it is not certain, however large."""
    change = compare(ediz, answer(ediz, earlier), answer(ediz, later))
    assert change.kind == kind
    assert change.difference == later - earlier


def test_changed_items_are_named_in_the_order_of_the_form(csi: Instrument) -> None:
    """Also when the totals are equal, the items answered differently are named."""
    earlier = answer(csi, 3)
    change = compare(csi, earlier, earlier | {"financial": "yes", "sleep": "no"})
    assert (change.kind, change.difference) == ("none", 0)
    assert change.changed == ("sleep", "financial")
    assert change.unanswered == ()


def test_another_answer_with_equal_points_is_a_changed_item(ediz: Instrument) -> None:
    """From Ja to Ja! the total stays, but the answer did change."""
    earlier = answer(ediz, 5)
    change = compare(ediz, earlier, earlier | {"own_life": "strong_yes"})
    assert (change.kind, change.difference) == ("none", 0)
    assert change.changed == ("own_life",)


@pytest.mark.parametrize("gap_is_earlier", [True, False])
def test_a_gap_in_either_leaves_no_difference(csi: Instrument, *, gap_is_earlier: bool) -> None:
    """Without two totals nothing is said but which items changed and which lack an answer."""
    full = answer(csi, 5)
    gap: Answers = answer(csi, 5) | {"plans": None, "sleep": "no"}
    del gap["work"]
    change = compare(csi, gap, full) if gap_is_earlier else compare(csi, full, gap)
    assert (change.kind, change.difference) == ("incomplete", None)
    assert change.changed == ("sleep",)
    assert change.unanswered == ("plans", "work")


def test_scores_of_two_instruments_are_not_compared(csi: Instrument, ediz: Instrument) -> None:
    """Totals are never held against each other across instruments, whichever is the later."""
    for_csi, for_ediz = answer(csi, 5), answer(ediz, 5)
    scores = {"csi": score(csi, for_csi), "ediz": score(ediz, for_ediz)}
    for instrument, earlier, later in [
        (csi, "csi", "ediz"),
        (csi, "ediz", "csi"),
        (csi, "ediz", "ediz"),
        (ediz, "csi", "ediz"),
    ]:
        change = compare_scores(
            instrument,
            scores[earlier],
            scores[later],
            earlier_answers=for_csi,
            later_answers=for_csi,
        )
        assert (change.kind, change.difference) == ("not_comparable", None)
        assert (change.changed, change.unanswered) == ((), ())


def test_a_change_shows_nothing_when_it_is_logged(csi: Instrument) -> None:
    """The text form of a change holds no item key and no kind."""
    change = compare(csi, answer(csi, 5), answer(csi, 6))
    assert "plans" not in repr(change)
    assert "noise" not in repr(change)
