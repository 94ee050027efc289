"""A text over several lines knows its height, also after whatever could change it."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from ui.components.labels import TextType, Tone, WrapLabel
from ui.theme import Theme, ThemeMode

WIDTHS = (40, 120, 333, 900)
WORDS = "Wie zorgt, mag ook zelf hulp vragen: iemand die meedenkt, of een avond vrij."


def _type_as(label: WrapLabel, text_type: TextType) -> None:
    label.setProperty("type", text_type.value)
    label.style().unpolish(label)
    label.style().polish(label)


CHANGES: dict[str, Callable[[WrapLabel, Theme], None]] = {
    "text": lambda label, _: label.setText(WORDS * 3),
    "scale": lambda _, theme: theme.set_text_scale(2.0),
    "type": lambda label, _: _type_as(label, TextType.HEADING),
    "tone": lambda label, _: label.set_tone(Tone.ATTENTION),
    "colours": lambda _, theme: theme.set_mode(ThemeMode.HIGH_CONTRAST),
}


@pytest.mark.parametrize("change", CHANGES)
def test_the_height_is_what_qt_measures_after_every_change(
    theme: Theme, show: Callable[..., QWidget], change: str
) -> None:
    """What was remembered before is never given afterwards."""
    label = WrapLabel(WORDS)
    show(label)
    before = _ask(label)
    CHANGES[change](label, theme)
    assert (_ask(label) != before) is (change in {"text", "scale", "type"})


def test_a_height_that_was_asked_before_the_style_is_not_kept(
    theme: Theme,  # noqa: ARG001 - styles the app
    show: Callable[..., QWidget],
) -> None:
    """A layout may ask before a label is styled; then it is measured in another font."""
    label = WrapLabel(WORDS, TextType.HEADING)
    before = _ask(label)
    show(label)
    assert _ask(label) > before


def _ask(label: WrapLabel) -> list[int]:
    heights = [label.heightForWidth(width) for width in WIDTHS]
    assert heights == [QLabel.heightForWidth(label, width) for width in WIDTHS]
    return heights
