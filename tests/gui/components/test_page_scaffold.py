"""What a page is built on."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ui.components.page_scaffold import PageScaffold
from ui.icons import IconName
from ui.theme import Theme, ThemeMode

Show = Callable[..., QWidget]


def test_content_that_comes_first_is_placed_once(theme: Theme, show: Show) -> None:
    """While it comes nothing of it is in sight; later nothing moves from under a focus."""
    scaffold = PageScaffold(theme, "Signalen")
    show(scaffold)
    field = QLineEdit()
    with scaffold.filling():
        scaffold.add(field)
        field.show()
        assert not field.isVisible()
    assert field.isVisible()
    field.setFocus()
    assert QApplication.focusWidget() is field
    with scaffold.filling():
        assert field.isVisible()
    assert QApplication.focusWidget() is field


def test_content_is_shown_even_when_something_went_wrong(theme: Theme, show: Show) -> None:
    """A mistake in one part does not empty the page."""
    scaffold = PageScaffold(theme, "Signalen")
    field = QLineEdit()
    scaffold.add(field)
    show(scaffold)
    with pytest.raises(ValueError, match="x"), scaffold.filling():
        raise ValueError("x")
    assert field.isVisible()


def test_an_icon_is_drawn_once_in_a_look(theme: Theme) -> None:
    """Until the colours or the size of text become others."""
    first = theme.icon(IconName.PLUS)
    assert theme.icon(IconName.PLUS) is first
    theme.set_mode(ThemeMode.DARK)
    assert theme.icon(IconName.PLUS) is not first
    dark = theme.icon(IconName.PLUS)
    theme.set_text_scale(1.5)
    assert theme.icon(IconName.PLUS) is not dark
