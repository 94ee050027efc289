"""EDIZ as published: its wording and its score, and no verdict ever."""

import pytest

from instruments.interpretation import interpret
from instruments.model import Instrument
from instruments.scoring import score

WORDING = {
    "own_life": ("Door de situatie van mijn naaste kom ik te weinig aan mijn eigen leven toe."),
    "combining": (
        "Het combineren van de verantwoordelijkheid voor mijn naaste en de "
        "verantwoordelijkheid voor mijn werk en/of gezin valt niet mee."
    ),
    "others": "Door mijn betrokkenheid bij mijn naaste doe ik anderen tekort.",
    "always_ready": "Ik moet altijd maar klaarstaan voor mijn naaste.",
    "independence": "Mijn zelfstandigheid komt in de knel.",
    "attention": "De situatie van mijn naaste eist voortdurend mijn aandacht.",
    "conflicts": (
        "Door mijn betrokkenheid bij mijn naaste krijg ik conflicten thuis en/of op mijn werk."
    ),
    "never_lets_go": "De situatie van mijn naaste laat mij nooit los.",
    "pressure": (
        "Ik voel me over het geheel genomen erg onder druk staan door de situatie van mijn naaste."
    ),
}
KEYS = tuple(WORDING)


def test_items_are_worded_to_the_letter_and_in_order(ediz: Instrument) -> None:
    """The nine statements stand as published, under the published introduction."""
    assert [(item.key, item.text) for item in ediz.items] == list(WORDING.items())
    assert ediz.introduction == (
        "Geef aan of de afgelopen paar weken de volgende stellingen op u van toepassing waren."
    )
    assert (ediz.title, ediz.short_name) == ("Ervaren Druk door Informele Zorg", "EDIZ")


def test_five_answers_score_nought_nought_one_one_one(ediz: Instrument) -> None:
    """The five answers are kept apart; Min of meer and upwards are worth one point."""
    for item in ediz.items:
        assert [(choice.key, choice.label, choice.points) for choice in item.choices] == [
            ("strong_no", "Nee!", 0),
            ("no", "Nee", 0),
            ("somewhat", "Min of meer", 1),
            ("yes", "Ja", 1),
            ("strong_yes", "Ja!", 1),
        ]


def test_the_definition_has_no_cut_off_and_says_why(ediz: Instrument) -> None:
    """No cut-off was published for these nine items, and the definition forbids inventing one."""
    assert ediz.scoring.cut_off is None
    assert "geen grens gepubliceerd" in ediz.not_for[0]
    assert "26:214-219" in ediz.origin.source
    assert "Deeg" in ediz.origin.author


@pytest.mark.parametrize(
    "choices,total",
    [
        (["strong_no"] * 9, 0),
        (["no"] * 9, 0),
        (["strong_no", "no"] * 4 + ["no"], 0),
        (["somewhat"] * 9, 9),
        (["strong_yes"] * 9, 9),
        (["yes"] * 4 + ["somewhat"] + ["no"] * 3 + ["strong_no"], 5),
    ],
)
def test_complete_forms_come_out_right_without_a_verdict(
    ediz: Instrument, choices: list[str], total: int
) -> None:
    """The total counts the answers from Min of meer up, and no total is called overload."""
    result = score(ediz, dict(zip(KEYS, choices, strict=True)))
    assert (result.lowest, result.total, result.highest) == (total, total, total)
    assert interpret(ediz, result).verdict == "none"
    assert interpret(ediz, result).cut_off is None


def test_an_empty_form_has_no_verdict_either(ediz: Instrument) -> None:
    """Without answers the total lies anywhere, and the verdict is still none."""
    result = score(ediz, {})
    assert (result.lowest, result.highest, result.total) == (0, 9, None)
    assert result.unanswered == KEYS
    assert interpret(ediz, result).verdict == "none"
