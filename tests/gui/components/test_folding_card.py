"""A card that is one line with its state until somebody wants to see more."""

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.components.auto_save_line import AutoSaveLine
from ui.components.folding_card import FoldingCard
from ui.components.jump_row import JumpRow
from ui.components.page_scaffold import PageScaffold
from ui.theme import Theme

Show = Callable[..., QWidget]


@pytest.fixture
def card(theme: Theme) -> FoldingCard:
    """A card with one field in it."""
    card = FoldingCard(theme)
    card.set_title("Contactpersoon")
    card.add(AutoSaveLine())
    return card


def _line_of(card: FoldingCard) -> AutoSaveLine:
    (line,) = card.findChildren(AutoSaveLine)
    return line


def test_folded_it_tells_its_state(card: FoldingCard, show: Show) -> None:
    """The words stand there only while the content does not."""
    card.place("Noortje Vis", is_open=False)
    show(card)
    assert card.state.isVisible()
    assert not _line_of(card).isVisible()
    assert card.button.accessibleName() == "Openen: Contactpersoon"
    card.button.click()
    assert not card.state.isVisible()
    assert _line_of(card).isVisible()
    assert card.button.accessibleName() == "Sluiten: Contactpersoon"


def test_how_it_stands_is_decided_once(card: FoldingCard, show: Show) -> None:
    """Other content changes the words, and never folds what somebody is reading."""
    card.place("", is_open=True)
    show(card)
    card.place("Noortje Vis", is_open=False)
    assert card.is_open


def test_folding_hands_in_what_was_typed(card: FoldingCard, show: Show) -> None:
    """Nothing half typed is left where nobody sees it."""
    handed_in: list[str] = []
    _line_of(card).committed.connect(handed_in.append)
    card.place("", is_open=True)
    show(card)
    QTest.keyClicks(_line_of(card), "Noortje")
    assert handed_in == []
    card.button.click()
    assert handed_in == ["Noortje"]


def test_after_a_lock_it_stands_as_it_stood(card: FoldingCard, show: Show) -> None:
    """Also when its content would let it begin in another way."""
    card.place("Noortje Vis", is_open=False)
    card.open()
    state = card.fold_state()
    show(card)
    card.unfold("folded")
    assert not card.is_open
    card.unfold(state)
    card.place("Noortje Vis", is_open=False)
    assert card.is_open


def test_a_link_to_it_opens_it(theme: Theme, card: FoldingCard, show: Show) -> None:
    """And brings it to the top of the page, as any other part."""
    scaffold = PageScaffold(theme, "Arrangement")
    row = JumpRow(theme, scaffold)
    below = QWidget()
    below.setMinimumHeight(2000)
    card.place("Noortje Vis", is_open=False)
    for part in (row, card, below):
        scaffold.add(part)
    show(scaffold)
    row.show_parts([("Contactpersoon", card)])
    row.buttons[0].click()
    for _ in range(4):
        QApplication.processEvents()
    assert card.is_open
    assert card.mapTo(scaffold.viewport(), card.rect().topLeft()).y() == 0
    focus = QApplication.focusWidget()
    assert focus is not None
    assert card.isAncestorOf(focus)
