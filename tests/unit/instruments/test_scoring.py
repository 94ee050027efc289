"""Scoring in general: gaps, refusals, and what holds for any set of answers."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from instruments import catalogue
from instruments.interpretation import interpret
from instruments.model import Instrument, InstrumentError, Scoring
from instruments.scoring import Score, score, score_further

SHAPES = Path(__file__).parents[2] / "data" / "instruments"
"""Fictional instruments with what the released ones lack: weights, reversed items, bands."""

INSTRUMENTS = tuple(
    catalogue.load(id_, folder=folder)
    for folder in (catalogue.RELEASED, SHAPES)
    for id_ in catalogue.list_instruments(folder=folder)
)

Form = tuple[Instrument, dict[str, str]]


@st.composite
def forms(draw: st.DrawFn) -> Form:
    """An instrument and any set of answers to it, gaps included."""
    instrument = draw(st.sampled_from(INSTRUMENTS))
    choices: dict[str, Any] = {
        item.key: st.sampled_from([choice.key for choice in item.choices])
        for item in instrument.items
    }
    answers = draw(st.fixed_dictionaries({}, optional=choices))
    return instrument, answers


def _score_all(
    instrument: Instrument, answers: Mapping[str, str | None]
) -> list[tuple[Scoring, Score]]:
    scorings = (instrument.scoring, *instrument.further)
    scores = (score(instrument, answers), *score_further(instrument, answers))
    return list(zip(scorings, scores, strict=True))


def test_none_counts_as_unanswered(csi: Instrument) -> None:
    """A None value is the same as a missing item."""
    answers = {"sleep": "yes", "work": "no"}
    assert score(csi, answers | {"plans": None}) == score(csi, answers)


def test_unanswered_items_come_in_the_order_of_the_form(csi: Instrument) -> None:
    """The gaps are listed in item order, whatever the order of the answers."""
    answered = [item.key for item in csi.items if item.key not in {"sleep", "plans", "work"}]
    result = score(csi, dict.fromkeys(reversed(answered), "no"))
    assert result.unanswered == ("sleep", "plans", "work")


@pytest.mark.parametrize("value", ["yes", "secret", None])
def test_an_unknown_item_is_refused_by_name(csi: Instrument, value: str | None) -> None:
    """An item of another form is never silently dropped, and the answer to it is not told."""
    with pytest.raises(InstrumentError) as caught:
        score(csi, {"sleep": "yes", "own_life": value})
    assert str(caught.value) == "caregiver_strain_index version 1 has no item 'own_life'"


def test_an_answer_of_another_form_is_not_in_the_error_chain(ediz: Instrument) -> None:
    """No earlier exception, which could show the answer in a traceback, hangs on the refusal."""
    with pytest.raises(InstrumentError) as caught:
        score(ediz, {"own_life": "secret"})
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None


def test_a_score_shows_nothing_when_it_is_logged(csi: Instrument) -> None:
    """The text form of a score and its verdict holds no number and no verdict."""
    result = score(csi, {"sleep": "yes"})
    for record in (result, interpret(csi, result)):
        assert repr(record).startswith(f"<instruments.{type(record).__module__.split('.')[1]}.")
        assert "lowest" not in repr(record)
        assert "undecided" not in repr(record)


def test_a_score_of_another_instrument_is_not_interpreted(
    csi: Instrument, ediz: Instrument
) -> None:
    """The cut-off of one instrument is never held against the score of another."""
    with pytest.raises(InstrumentError, match="not made with caregiver_strain_index version 1"):
        interpret(csi, score(ediz, {}))


@settings(max_examples=200)
@given(forms())
def test_bounds_stay_within_the_range(form: Form) -> None:
    """The bounds lie in order within the instrument's range, and meet in a total when complete."""
    instrument, answers = form
    for scoring, result in _score_all(instrument, answers):
        assert scoring.lowest <= result.lowest <= result.highest <= scoring.highest
        answered = [key for key in scoring.items if key in answers]
        assert len(result.unanswered) + len(answered) == len(scoring.items)
        if len(answered) == len(scoring.items):
            assert result.lowest == result.total == result.highest
        else:
            assert result.total is None


@settings(max_examples=100)
@given(forms(), st.randoms(use_true_random=False))
def test_the_order_of_answers_does_not_matter(form: Form, random: Any) -> None:
    """The same answers in any order give the same score."""
    instrument, answers = form
    shuffled = list(answers.items())
    random.shuffle(shuffled)
    assert score(instrument, dict(shuffled)) == score(instrument, answers)


@settings(max_examples=100)
@given(forms(), st.data())
def test_a_heavier_answer_never_lowers_the_score(form: Form, data: st.DataObject) -> None:
    """Changing one answer for one with at least as many points moves no bound down."""
    instrument, answers = form
    item = data.draw(st.sampled_from(instrument.items))
    lighter, heavier = sorted(
        data.draw(st.tuples(*[st.sampled_from(item.choices)] * 2)), key=lambda c: c.points
    )
    before = _score_all(instrument, answers | {item.key: lighter.key})
    after = _score_all(instrument, answers | {item.key: heavier.key})
    for (scoring, low), (_, high) in zip(before, after, strict=True):
        gain = heavier.points - lighter.points if item.key in scoring.items else 0
        assert (high.lowest, high.highest) == (low.lowest + gain, low.highest + gain)


@settings(max_examples=200)
@given(forms(), st.data())
def test_a_gap_only_widens_the_bounds(form: Form, data: st.DataObject) -> None:
    """Taking an answer away keeps the old bounds inside the new ones."""
    instrument, answers = form
    item = data.draw(st.sampled_from(instrument.items))
    fuller = score(instrument, answers | {item.key: item.choices[0].key})
    emptier = score(instrument, answers | {item.key: None})
    assert emptier.lowest <= fuller.lowest
    assert fuller.highest <= emptier.highest


@settings(max_examples=200)
@given(forms(), st.data())
def test_a_certain_verdict_survives_filling_the_gaps(form: Form, data: st.DataObject) -> None:
    """What is called certain with gaps is still so once every gap has been filled, in any way."""
    instrument, answers = form
    verdict = interpret(instrument, score(instrument, answers)).verdict
    filled = {
        item.key: answers.get(item.key) or data.draw(st.sampled_from(item.choices)).key
        for item in instrument.items
    }
    final = interpret(instrument, score(instrument, filled)).verdict
    assert final != "undecided"
    assert verdict in {final, "undecided"}


@settings(max_examples=200)
@given(forms(), st.data())
def test_a_certain_band_survives_filling_the_gaps(form: Form, data: st.DataObject) -> None:
    """A band that is named with gaps is the one that comes out once every gap has been filled."""
    instrument, answers = form
    band = interpret(instrument, score(instrument, answers)).band
    filled = {
        item.key: answers.get(item.key) or data.draw(st.sampled_from(item.choices)).key
        for item in instrument.items
    }
    final = interpret(instrument, score(instrument, filled)).band
    assert (final is None) == (instrument.scoring.bands is None)
    assert band in {final, None}
