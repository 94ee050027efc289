from collections.abc import Sequence

import pytest

from screening.dossier.burden import Burden
from screening.signals.evaluation import evaluate
from screening.signals.model import CauseOrigin, Signal
from tests.unit.signals.households import NAMES, load_household

EXPECTED = {
    ("de_wit", 0): (
        "ediz_pressure:daan",
        "living_together:daan",
        "carries_most:daan",
        "nobody_takes_over:daan",
        "young_carer:daan",
        "strained_tie:daan",
    ),
    ("jansen", 0): (
        "csi_overload:annie",
        "ediz_pressure:annie",
        "many_hours:annie",
        "living_together:annie",
        "supervision:annie",
        "behaviour:annie",
        "sleep_disturbed:annie",
        "carries_most:annie",
        "nobody_takes_over:annie",
        "strained_tie:annie",
        "ediz_somewhat:marja",
        "work_adjusted:marja",
        "nobody_takes_over:marja",
        "strained_tie:marja",
    ),
    # The nights are better, so that signal has gone; Marja was not measured again.
    ("jansen", 1): (
        "csi_overload:annie",
        "ediz_pressure:annie",
        "many_hours:annie",
        "living_together:annie",
        "supervision:annie",
        "behaviour:annie",
        "carries_most:annie",
        "nobody_takes_over:annie",
        "strained_tie:annie",
        "nobody_takes_over:marja",
        "strained_tie:marja",
    ),
    ("yilmaz", 0): (
        "csi_overload:elif",
        "ediz_pressure:elif",
        "many_hours:elif",
        "behaviour:elif",
        "sleep_disturbed:elif",
        "carries_most:elif",
        "nobody_takes_over:elif",
        "strained_tie:elif",
        "living_together:emre",
        "nobody_takes_over:emre",
        "strained_tie:emre",
    ),
}


def _evaluate(name: str, visit: int = 0) -> tuple[Signal, ...]:
    household = load_household(name)
    return evaluate(household.network, household.visits[visit])


def _sentences(signal: Signal) -> list[str]:
    return [cause.sentence for cause in signal.causes]


def _find(signals: Sequence[Signal], key: str) -> Signal:
    return next(signal for signal in signals if signal.key == key)


def test_every_visit_of_every_household_is_expected() -> None:
    """The table of expected signals covers each visit of each case."""
    visits = {(name, i) for name in NAMES for i in range(len(load_household(name).visits))}
    assert visits == set(EXPECTED)


@pytest.mark.parametrize("name,visit", sorted(EXPECTED))
def test_household_gives_exactly_these_signals_in_this_order(name: str, visit: int) -> None:
    """A visit gives the written-down signals, carer by carer in the order of the map."""
    assert tuple(signal.key for signal in _evaluate(name, visit)) == EXPECTED[name, visit]


@pytest.mark.parametrize("name,visit", sorted(EXPECTED))
def test_every_signal_explains_itself(name: str, visit: int) -> None:
    """Each signal has causes, a source, what it does not say, and no place left unfilled."""
    for signal in _evaluate(name, visit):
        assert signal.causes
        assert signal.source
        assert signal.not_said
        assert "{" not in signal.explanation + signal.not_said


def test_overload_names_the_answers_to_the_letter() -> None:
    """The CSI signal gives the count and every statement that was answered with yes."""
    signal = _find(_evaluate("jansen"), "csi_overload:annie")
    sentences = _sentences(signal)
    assert sentences[0] == "CSI: 9 van 13 keer ja."
    assert "CSI, antwoord Ja: “Mijn nachtrust is verstoord.”" in sentences
    assert len(sentences) == 10
    assert {cause.origin for cause in signal.causes} == {CauseOrigin.MEASUREMENT}


def test_pressure_lists_only_yes_and_strong_yes() -> None:
    """The EDIZ signal leaves out `Min of meer`, and never speaks of being overloaded."""
    signal = _find(_evaluate("de_wit"), "ediz_pressure:daan")
    assert _sentences(signal) == [
        "EDIZ, antwoord Ja: “Ik moet altijd maar klaarstaan voor mijn naaste.”",
        "EDIZ, antwoord Ja: “De situatie van mijn naaste eist voortdurend mijn aandacht.”",
    ]
    text = f"{signal.title} {signal.explanation} {signal.not_said} {_sentences(signal)}"
    assert "overbelast" not in text.lower()


def test_some_pressure_names_the_answers_and_no_limit() -> None:
    """Marja answered twice with `Min of meer` and never with more: just those two are named."""
    signal = _find(_evaluate("jansen"), "ediz_somewhat:marja")
    assert _sentences(signal) == [
        (
            "EDIZ, antwoord Min of meer: “Het combineren van de verantwoordelijkheid voor mijn "
            "naaste en de verantwoordelijkheid voor mijn werk en/of gezin valt niet mee.”"
        ),
        "EDIZ, antwoord Min of meer: “De situatie van mijn naaste eist voortdurend mijn aandacht.”",
    ]
    assert signal.rests_on_answers_only
    assert "geen vastgestelde grens" in signal.not_said
    assert "telt Min of meer even zwaar als Ja" in signal.not_said


def test_hours_are_named_per_task() -> None:
    """The hours signal gives each task with its hours, and the hours together."""
    signal = _find(_evaluate("yilmaz"), "many_hours:elif")
    assert signal.explanation.startswith("Elif Yilmaz zorgt 20,5 uur per week.")
    assert _sentences(signal) == [
        "Elif Yilmaz: persoonlijke verzorging, 7 uur per week.",
        "Elif Yilmaz: huishouden, 6 uur per week.",
        "Elif Yilmaz: afspraken en regelen, 4 uur per week.",
        "Elif Yilmaz: medicijnen, 3,5 uur per week.",
        "Alle taken van Elif Yilmaz samen: 20,5 uur per week.",
    ]


def test_takers_are_only_those_known_to_be_able_and_willing() -> None:
    """Ria, of whom it is not known whether she is willing, is not named as a taker."""
    signal = _find(_evaluate("yilmaz"), "nobody_takes_over:elif")
    assert _sentences(signal)[-1] == (
        "Kunnen en willen helpen volgens de kaart: "
        "Emre Yilmaz, Fatma Yilmaz, Ali Yilmaz, Osman en Murat."
    )


def test_unanswered_items_are_not_taken_for_yes() -> None:
    """Elif skipped work and money, so there is no signal about either."""
    rules = {signal.rule for signal in _evaluate("yilmaz")}
    assert not rules & {"work_adjusted", "money_pressure"}


def test_a_carer_without_consent_keeps_only_signals_from_the_map() -> None:
    """Without Annie's burdens nothing of her answers is left in any signal."""
    household = load_household("jansen")
    burdens: tuple[Burden, ...] = tuple(
        burden for burden in household.visits[0] if burden.carer_id != "annie"
    )
    signals = [s for s in evaluate(household.network, burdens) if s.subject == "annie"]
    assert [signal.rule for signal in signals] == [
        "many_hours",
        "living_together",
        "supervision",
        "carries_most",
        "nobody_takes_over",
        "strained_tie",
    ]
    assert {c.origin for s in signals for c in s.causes} == {CauseOrigin.NETWORK}
