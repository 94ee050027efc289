"""The Caregiver Strain Index as published: its wording, its score and its verdict."""

import pytest

from instruments.interpretation import interpret
from instruments.model import Instrument, InstrumentError
from instruments.scoring import score

WORDING = {
    "sleep": "Mijn nachtrust is verstoord.",
    "inconvenient": "Hem of haar helpen kost me nogal wat moeite en tijd.",
    "physical": "Ik vind het lichamelijk zwaar.",
    "confining": "Het beperkt me in andere dingen die ik wil doen.",
    "family": "Wij hebben onze dagelijkse manier van doen moeten aanpassen.",
    "plans": "Wij hebben onze plannen moeten wijzigen.",
    "demands": "Er zijn ook andere zaken waaraan ik mijn tijd moet besteden.",
    "emotional": "Emotioneel gedragen we ons anders ten opzichte van elkaar.",
    "behaviour": "Het gedrag van mijn man/vrouw maakt me soms van streek.",
    "changed": "Het is pijnlijk te moeten zien dat hij/zij een ander persoon is geworden.",
    "work": "Ik heb mijn werk/baan moeten aanpassen aan de situatie.",
    "overwhelmed": "Ik word geheel door deze situatie in beslag genomen.",
    "financial": "We leven onder financiële druk.",
}
KEYS = tuple(WORDING)


def answer_yes(count: int) -> dict[str, str | None]:
    """Answer yes to the first `count` items and no to the others."""
    return {key: "yes" if i < count else "no" for i, key in enumerate(KEYS)}


def test_items_are_worded_to_the_letter_and_in_order(csi: Instrument) -> None:
    """The thirteen statements stand as published, in the order of the Dutch form."""
    assert [(item.key, item.text) for item in csi.items] == list(WORDING.items())


def test_every_item_is_answered_with_yes_or_no(csi: Instrument) -> None:
    """Each statement takes Ja, worth one point, or Nee, worth none."""
    for item in csi.items:
        answers = [(choice.key, choice.label, choice.points) for choice in item.choices]
        assert answers == [("yes", "Ja", 1), ("no", "Nee", 0)]


def test_only_behaviour_has_a_note_beside_it(csi: Instrument) -> None:
    """The note explains 'man/vrouw' for other carers, and the statement stays as it is."""
    notes = {item.key: item.note for item in csi.items if item.note}
    assert notes == {"behaviour": "Lees: degene voor wie u zorgt."}


def test_the_definition_names_its_origin_and_limits(csi: Instrument) -> None:
    """Author, source, licence remark, cut-off with source, and improper uses are all there."""
    assert (csi.title, csi.short_name) == ("Caregiver Strain Index", "CSI")
    assert "Robinson" in csi.origin.author
    assert "Schuré" in csi.origin.author
    assert "38:344-348" in csi.origin.source
    assert "geen open licentie bekend" in csi.origin.licence
    assert csi.not_for
    assert csi.scoring.cut_off is not None
    assert csi.scoring.cut_off.overload_from == 7
    assert "Robinson 1983" in csi.scoring.cut_off.source


@pytest.mark.parametrize(
    "yes,verdict",
    [
        (0, "no_overload"),
        (6, "no_overload"),
        (7, "overload"),
        (13, "overload"),
    ],
)
def test_a_complete_form_is_decided_at_seven(csi: Instrument, yes: int, verdict: str) -> None:
    """With every item answered the total is the number of yes, and 7 is where overload begins."""
    result = score(csi, answer_yes(yes))
    assert (result.lowest, result.total, result.highest) == (yes, yes, yes)
    assert result.unanswered == ()
    assert interpret(csi, result).verdict == verdict


@pytest.mark.parametrize(
    "yes,unanswered,verdict",
    [
        (6, 1, "undecided"),
        (5, 1, "no_overload"),
        (5, 2, "undecided"),
        (7, 6, "overload"),
        (0, 6, "no_overload"),
        (0, 7, "undecided"),
        (0, 13, "undecided"),
    ],
)
def test_gaps_leave_a_verdict_only_when_it_is_certain(
    csi: Instrument, yes: int, unanswered: int, verdict: str
) -> None:
    """Overload is certain from 7 times yes and excluded when yes plus gaps stays at 6."""
    answers = answer_yes(yes)
    gaps = KEYS[len(KEYS) - unanswered :]
    for key in gaps:
        del answers[key]
    result = score(csi, answers)
    assert (result.lowest, result.highest, result.total) == (yes, yes + unanswered, None)
    assert result.unanswered == gaps
    assert interpret(csi, result).verdict == verdict


@pytest.mark.parametrize("value", ["somewhat", "", "Ja", "YES", 1, True, ["yes"]])
def test_any_other_value_than_yes_or_no_is_refused(csi: Instrument, value: str) -> None:
    """A foreign value stops scoring; the error names the item and keeps the value to itself."""
    with pytest.raises(InstrumentError) as caught:
        score(csi, answer_yes(13) | {"family": value})
    assert str(caught.value) == "item 'family' has no such choice"
