import pytest
from PySide6.QtTest import QTest

from tests.gui.dossier.room import Enter, with_measurement, with_visit


def test_the_page_says_who_it_is_about(enter: Enter) -> None:
    """The heading and the path hold the name of the client, and undo works in this dossier."""
    room = enter()
    assert room.window.top_bar.path.text() == "Piet Jansen"
    assert room.page.scaffold.accessibleName() == "Piet Jansen"
    assert room.page.dossier_id == room.key


def test_the_course_appears_with_the_first_measurement(enter: Enter) -> None:
    """A dossier with an outcome has a card for it."""
    room = enter(with_measurement)
    assert room.page.course_card is not None
    assert room.page.course_card.isVisibleTo(room.page)


def test_the_course_comes_before_papers_and_terms(enter: Enter) -> None:
    """It stands with what is talked about, not below what is kept or destroyed."""
    page = enter(with_measurement).page
    QTest.qWait(0)
    assert page.course_card is not None
    assert page.support.y() < page.course_card.y() < page.retention.y()
    page.reload()
    page.context.operations.drain()
    assert page.scaffold.body.indexOf(page.course_card) < page.scaffold.body.indexOf(page.exports)


def test_without_a_measurement_there_is_no_course(enter: Enter) -> None:
    """An empty chart is not shown."""
    assert enter().page.course_card is None


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_page_scrolls_down_only(enter: Enter, scale: float) -> None:
    """Short fields stand in two columns at normal text and in one at 200 %; nothing is cut off."""
    room = enter(with_visit)
    room.window.resize(1366, 768)
    room.window.theme.set_text_scale(scale)
    room.wait()
    QTest.qWait(0)
    client = room.page.client
    assert (client.name.y() == client.born_on.y()) == (scale == 1.0)
    assert room.page.scaffold.horizontalScrollBar().maximum() == 0
    edge = room.page.scaffold.viewport().width()
    for button in (room.page.visits.continue_button, room.page.visits.close_button):
        assert button.mapTo(room.page, button.rect().topRight()).x() < edge
