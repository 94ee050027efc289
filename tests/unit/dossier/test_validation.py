import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from screening.dossier.validation import clean_name, clean_text
from screening.errors import InvalidInput

HIDDEN = "\u202a\u202e\u2066\u2069\u200b\u200c\u200e\u200f\u2060\ufeff\u00ad\u061c"
FAMILY = "\U0001f469\u200d\U0001f467"
HEART = "\u2764\ufe0f"


@pytest.mark.parametrize("sign", HIDDEN, ids=lambda sign: f"U+{ord(sign):04X}")
def test_signs_that_hide_or_turn_are_dropped(sign: str) -> None:
    """Two names that look the same are the same, and none turns the reading order of a page."""
    assert clean_name("name", f"An{sign}nie") == "Annie"
    assert clean_text("text", f"de {sign}zorg{sign}") == "de zorg"


@pytest.mark.parametrize("text", [FAMILY, HEART, "\U0001f1f3\U0001f1f1", "\U0001f44d\U0001f3fd"])
def test_emoji_stay_whole(text: str) -> None:
    """Also those that are made of several signs."""
    assert clean_text("text", text) == text
    assert clean_name("name", text) == text


@pytest.mark.parametrize(
    "name", ["\u2800", "\u3164", "\u115f \u1160", "\uffa0", "\u200d", "\ufe0f", "\u200b", "\u0301"]
)
def test_a_name_without_a_visible_sign_is_empty(name: str) -> None:
    """Nothing would stand on the screen to tap or to read."""
    with pytest.raises(InvalidInput, match="leeg"):
        clean_name("name", name)


@given(st.text(max_size=60))
@settings(max_examples=150, deadline=None)
def test_cleaning_twice_changes_nothing_more(text: str) -> None:
    """What was stored once can be stored again as it is."""
    cleaned = clean_text("text", text)
    assert clean_text("text", cleaned) == cleaned
    assert not set(cleaned) & set(HIDDEN)


@pytest.mark.parametrize("name", ["Jeanne d'Arc-Muñoz", "Ayşe", "李", "محمد", "mevrouw J."])
def test_names_of_any_script_stay_as_they_are(name: str) -> None:
    """Nobody is told that a name is wrong."""
    assert clean_name("name", name) == name
