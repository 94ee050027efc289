"""Looking things up in an instrument."""

import dataclasses

import pytest

from instruments.model import Choice, Instrument, InstrumentError, Item


def test_an_item_is_found_by_its_key(csi: Instrument) -> None:
    """The key gives the item, with its text and its own answers."""
    item = csi.item("financial")
    assert item.text == "We leven onder financiële druk."
    assert item.choice("yes").label == "Ja"


def test_an_unknown_item_is_refused_by_name(csi: Instrument) -> None:
    """A key of another form is an error that names instrument, version and item."""
    with pytest.raises(InstrumentError, match="caregiver_strain_index version 1 has no item 'x'"):
        csi.item("x")


def test_an_unknown_choice_is_refused_without_telling_it(csi: Instrument) -> None:
    """The error names the item only: what was asked may be somebody's answer."""
    with pytest.raises(InstrumentError) as caught:
        csi.item("sleep").choice("secret")
    assert str(caught.value) == "item 'sleep' has no such choice"


def test_items_may_have_answers_of_their_own() -> None:
    """Bounds follow from the item's own choices, in whatever order and from whatever number."""
    item = Item("pain", "Pijn", (Choice("a", "veel", 4), Choice("b", "iets", 2)))
    assert (item.lowest, item.highest) == (2, 4)
    assert item.points == {"a": 4, "b": 2}


def test_an_instrument_cannot_be_altered(csi: Instrument) -> None:
    """Records and the points table are frozen, as one object serves the whole program."""
    with pytest.raises(dataclasses.FrozenInstanceError):
        csi.version = 2  # type: ignore[misc]
    with pytest.raises(TypeError):
        csi.item("sleep").points["yes"] = 5  # type: ignore[index]
