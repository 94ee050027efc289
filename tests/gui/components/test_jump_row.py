"""A row of links to the parts of a long page."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from ui.components.card import Card
from ui.components.jump_row import JumpRow
from ui.components.page_scaffold import PageScaffold
from ui.roles import Space
from ui.theme import Theme

Show = Callable[..., QWidget]


def _make_part(name: str) -> tuple[Card, QLineEdit]:
    card, field = Card(name), QLineEdit()
    card.setMinimumHeight(900)
    card.add(field)
    return card, field


def test_a_link_brings_its_part_to_the_top_and_the_keyboard_into_it(
    theme: Theme, show: Show
) -> None:
    """The title of the part stands at the top of the page, and its first field has the focus.

    So it is with a part that is made or found only then.
    """
    scaffold = PageScaffold(theme, "Dossier")
    row = JumpRow(theme, scaffold)
    scaffold.add_links(row)
    parts = [_make_part("Bovenaan"), _make_part("Procedure"), _make_part("Onderaan")]
    for card, _field in parts:
        scaffold.add(card)
    show(scaffold)

    def find() -> QWidget:
        return parts[2][0]

    row.show_parts([*((card.accessibleName(), card) for card, _ in parts[:2]), ("Onderaan", find)])
    QApplication.processEvents()
    assert [button.text() for button in row.buttons] == ["Bovenaan", "Procedure", "Onderaan"]
    row.buttons[1].click()
    card, field = parts[1]
    assert card.mapTo(scaffold.viewport(), card.rect().topLeft()).y() == 0
    assert QApplication.focusWidget() is field
    row.buttons[2].click()
    assert QApplication.focusWidget() is parts[2][1]


def test_the_same_parts_keep_their_links(theme: Theme, show: Show) -> None:
    """A page that reads again takes no focus from a link; without parts there is no row."""
    scaffold = PageScaffold(theme, "Dossier")
    row = JumpRow(theme, scaffold)
    scaffold.add(row)
    card, _field = _make_part("Procedure")
    scaffold.add(card)
    show(scaffold)
    row.show_parts([("Procedure", card)])
    kept = row.buttons[0]
    row.show_parts([("Procedure", card)])
    assert row.buttons == [kept]
    row.show_parts([])
    assert row.isHidden()


@pytest.mark.parametrize("width", [400, 1200])
def test_the_words_of_a_link_stand_at_the_edge_of_the_column(
    theme: Theme, show: Show, width: int
) -> None:
    """The room around the words stands outside it, and nothing of that is cut off."""
    scaffold = PageScaffold(theme, "Dossier")
    row = JumpRow(theme, scaffold)
    scaffold.add_links(row)
    card, _field = _make_part("Procedure")
    scaffold.add(card)
    show(scaffold)
    scaffold.resize(width, 600)
    row.show_parts([(name, card) for name in ("Procedure en termijnen", "Waardering", "Verloop")])
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    edge = card.mapTo(scaffold, card.rect().topLeft()).x()
    for button in row.buttons:
        assert button.visibleRegion().boundingRect() == button.rect()
    assert row.buttons[0].mapTo(scaffold, QPoint(0, 0)).x() + Space.SMALL == edge
    assert row.mapTo(scaffold, row.rect().topRight()).x() <= scaffold.viewport().width()
