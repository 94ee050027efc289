"""What a page is built on."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from ui.components.labels import WrapLabel
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


class _AskedLabel(WrapLabel):
    """Counts how often it is asked how high it is."""

    asked = 0

    def sizeHint(self) -> QSize:
        self.asked += 1
        return super().sizeHint()


def test_a_page_is_not_measured_before_it_is_shown(theme: Theme, show: Show) -> None:
    """It gets its place in one widget after another; each time all on it would be measured."""
    scaffold = PageScaffold(theme, "Signalen")
    label = _AskedLabel("woord " * 400)
    scaffold.add(label)
    places = [QWidget(), QWidget()]
    for inner, outer in pairwise((scaffold, *places)):
        QVBoxLayout(outer).addWidget(inner)
    assert not label.asked
    show(places[-1])
    assert label.asked


def test_a_page_that_is_shown_follows_every_size_of_text(theme: Theme, show: Show) -> None:
    """Up to the last line there is something to scroll to, and no further."""
    scaffold = PageScaffold(theme, "Signalen")
    label = WrapLabel("woord " * 400)
    scaffold.add(label)
    show(scaffold)
    before = label.height()
    theme.set_text_scale(2.0)
    QApplication.processEvents()
    assert label.height() > 2 * before
    bar = scaffold.verticalScrollBar()
    assert label.height() <= bar.maximum() + scaffold.viewport().height() < label.height() + 200


def test_an_icon_is_drawn_once_in_a_look(theme: Theme) -> None:
    """Until the colours or the size of text become others."""
    first = theme.icon(IconName.PLUS)
    assert theme.icon(IconName.PLUS) is first
    theme.set_mode(ThemeMode.DARK)
    assert theme.icon(IconName.PLUS) is not first
    dark = theme.icon(IconName.PLUS)
    theme.set_text_scale(1.5)
    assert theme.icon(IconName.PLUS) is not dark
