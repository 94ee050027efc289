from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from screening.dossier.model import SupportChoice
from tests.gui.dossier.room import Enter, with_visit


def test_client_support_is_asked_of_everyone(enter: Enter) -> None:
    """There is a notice for the client and for the carer until both were told."""
    room = enter()
    support = room.page.support
    notices = [block.notice for block in support.blocks.values()]
    assert [notice.isVisible() for notice in notices] == [True, True]
    assert "Annie" in notices[1].text()
    room.click(support.told_all_button)
    assert [notice.isVisible() for notice in notices] == [False, False]
    assert not support.told_all_button.isVisible()
    dossier = room.stored()
    assert dossier.client.support.told_on == date(2026, 2, 20)
    assert dossier.carers[0].support.told_on == date(2026, 2, 20)


def test_being_told_after_the_first_visit_is_said(enter: Enter) -> None:
    """The law asks for it before the investigation, and the notice says so."""
    room = enter(with_visit)
    room.click(room.page.support.told_all_button)
    block = next(iter(room.page.support.blocks.values()))
    assert "na het eerste gesprek van 20 januari 2026" in block.notice.text()


def test_a_choice_for_support_asks_for_the_supporter(enter: Enter) -> None:
    """The name is asked only of who wants support; all four answers are kept apart per person."""
    room = enter()
    block = list(room.page.support.blocks.values())[1]
    assert not block.supporter.isVisible()
    block.choice_field.setFocus()
    QTest.keyClick(block.choice_field, Qt.Key.Key_Down)
    room.wait()
    assert block.supporter.isVisible()
    QTest.keyClicks(block.supporter_line, "MEE")
    QTest.keyClicks(block.told_by_line, "Saskia")
    room.type_date(block.told_on_field, "19-2-2026")
    dossier = room.stored()
    support = dossier.carers[0].support
    assert (support.choice, support.supporter) == (SupportChoice.FORMAL, "MEE")
    assert (support.told_on, support.told_by) == (date(2026, 2, 19), "Saskia")
    assert dossier.client.support.told_on is None


def test_being_told_in_the_future_is_refused(enter: Enter) -> None:
    """The sentence stands at the date of that person; nothing is stored."""
    room = enter()
    block = next(iter(room.page.support.blocks.values()))
    room.type_date(block.told_on_field, "21-2-2026")
    assert block.told_on.error().startswith("De datum ligt in de toekomst.")
    assert room.stored().client.support.told_on is None
