import pytest
from PySide6.QtWidgets import QLabel

from ui.components.plain_tip import make_plain_tip, set_plain_tip


@pytest.mark.parametrize("text", ["Els van Dam", "O'Brien & Co", "5 < 6", ""])
def test_an_ordinary_text_is_its_own_tip(text: str) -> None:
    """Nothing is escaped that Qt shows as it stands."""
    assert make_plain_tip(text) == text


@pytest.mark.usefixtures("qapp")
def test_a_name_that_looks_like_markup_is_shown_to_the_letter() -> None:
    """Signs are signs: nothing turns bold and no picture is fetched."""
    label = QLabel()
    set_plain_tip(label, "<b>Els</b><img src='x'>")
    assert label.toolTip() == "<qt>&lt;b&gt;Els&lt;/b&gt;&lt;img src=&#x27;x&#x27;&gt;</qt>"
