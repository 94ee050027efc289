from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QScrollArea, QWidget

from screening.arrangement.model import ProviderKind, ProvisionDraft, SupportFunction
from tests.gui.proposal.steps import proposal, show_file
from tests.gui.visit.opening import Table, click, settle
from ui.main_window import MainWindow
from ui.proposal.page import ProposalPage
from ui.proposal.page_column import MOST_KEPT
from ui.roles import Shape


def look_at(window: MainWindow, step: ProposalPage, widget: QWidget) -> None:
    """Scroll until a widget stands at the top, and wait until what is in view is drawn."""
    area = next(area for area in window.findChildren(QScrollArea) if area.isAncestorOf(widget))
    ground = area.widget()
    assert ground is not None
    top = widget.mapTo(ground, QPoint(0, 0)).y()
    area.verticalScrollBar().setValue(top)
    settle(window)
    step.grab()
    while not step.preview.pictures.is_drawn or window.operations.is_busy:
        settle(window)


def drawn(step: ProposalPage) -> list[int]:
    """Return which pages have a picture, from 0."""
    pages = step.preview.pages
    return [index for index, page in enumerate(pages) if not page.image().isNull()]


def pictures(window: MainWindow, step: ProposalPage) -> list[QImage]:
    """Return the picture of every page, looked at one after the other."""
    images = []
    for page in list(step.preview.pages):
        look_at(window, step, page)
        images.append(page.image())
    return images


def test_every_page_is_shown_with_its_number_and_sharp(table: Table) -> None:
    """A picture has as many pixels as it takes on the screen, in the proportions of A4."""
    with proposal(table) as (window, _page, step):
        pages = step.preview.pages
        look_at(window, step, pages[0])
        assert pages[0].image().width() == pages[0].width()
        names = [page.accessibleName() for page in pages]
        assert names == [f"Pagina {n} van {len(pages)}" for n in range(1, len(pages) + 1)]
        assert [label.text() for label in step.preview.pictures.labels] == names
        ratio = pages[0].image().height() / pages[0].image().width()
        assert abs(ratio - 297 / 210) < 0.01
        assert not step.preview.progress.isVisible()


def test_a_page_is_drawn_when_it_comes_into_view(table: Table) -> None:
    """Until then it is a white sheet of the right size; the page after it is drawn ahead."""
    with proposal(table) as (window, _page, step):
        pages = step.preview.pages
        assert drawn(step) == []
        assert abs(pages[-1].height() / pages[-1].width() - 297 / 210) < 0.01
        look_at(window, step, pages[0])
        assert 0 in drawn(step)
        assert drawn(step) == list(range(len(drawn(step))))
        assert pages[len(drawn(step)) - 2].is_in_view
        assert not pages[len(drawn(step)) - 1].is_in_view
        look_at(window, step, pages[-1])
        assert len(pages) - 1 in drawn(step)


def test_only_a_few_pages_keep_their_picture(table: Table) -> None:
    """However long the proposal, what was looked at longest ago goes; turning back draws it."""
    with proposal(table) as (window, _page, step):
        show_file(window, step)
        pages = step.preview.pages
        assert len(pages) > MOST_KEPT
        for page in pages:
            look_at(window, step, page)
            assert len(drawn(step)) <= MOST_KEPT
            assert page.is_fresh
        assert drawn(step) == list(range(len(pages) - MOST_KEPT, len(pages)))
        look_at(window, step, pages[0])
        assert 0 in drawn(step)


def test_pages_in_view_all_keep_their_picture(table: Table) -> None:
    """On a very high screen there may be more in view than are kept otherwise."""
    with proposal(table) as (window, _page, step):
        show_file(window, step)
        window.resize(1000, 9000)
        look_at(window, step, step.preview.pages[0])
        in_view = [index for index, page in enumerate(step.preview.pages) if page.is_in_view]
        assert len(in_view) > MOST_KEPT
        assert set(in_view) <= set(drawn(step))


def test_a_narrower_window_gets_pages_drawn_for_it(table: Table) -> None:
    """The pictures follow the width once it stays the same; the old one stays until then."""
    with proposal(table) as (window, _page, step):
        picture = step.preview.pages[0]
        look_at(window, step, picture)
        before = picture.image().width()
        window.resize(1000, 700)
        settle(window)
        assert picture.image().width() == before
        look_at(window, step, picture)
        table.qtbot.waitUntil(
            lambda: picture.image().width() == step.preview.wanted_width() < 700, timeout=10_000
        )


def test_larger_letters_give_larger_pages(table: Table) -> None:
    """As wide as there is room for, and as sharp."""
    with proposal(table) as (window, _page, step):
        picture = step.preview.pages[0]
        window.theme.set_text_scale(2.0)
        look_at(window, step, picture)
        table.qtbot.waitUntil(
            lambda: picture.image().width() == picture.sizeHint().width() > Shape.READING_COLUMN,
            timeout=10_000,
        )


def test_a_page_that_changed_is_drawn_anew(table: Table) -> None:
    """What is agreed while the preview is in view shows in its picture, not only in its text."""
    annie = table.household.people["annie"]
    draft = ProvisionDraft(annie, SupportFunction.ADVICE, "Tuinfeest", ProviderKind.MUNICIPALITY)
    with proposal(table) as (window, _page, step):
        show_file(window, step)
        desk = step.context.workspace.arrangement
        before = pictures(window, step)
        window.operations.write(lambda: desk.add_provision(table.second, draft))
        settle(window)
        settle(window)
        assert not step.preview.pages[0].is_fresh
        after = pictures(window, step)
        assert before != after


def test_the_same_content_can_be_read_as_text(table: Table) -> None:
    """Headings and tables instead of pictures, for a screen reader and for large type."""
    with proposal(table) as (window, _page, step):
        preview = step.preview
        assert preview.pictures.isVisible()
        assert "Tekst" in preview.pictures.accessibleDescription()
        click(window, preview.choice.buttons[1])
        assert preview.text.isVisible()
        assert not preview.pictures.isVisible()
        text = preview.text.toPlainText()
        assert "Piet Jansen, Annie Jansen en Marja Jansen" in text
        assert "Het netwerk" in text
        assert "Els van Dam" in text


def test_the_pages_follow_the_content(table: Table) -> None:
    """Something agreed elsewhere shows up; a change that is not in the proposal redraws nothing."""
    annie = table.household.people["annie"]
    draft = ProvisionDraft(annie, SupportFunction.ADVICE, "Tuinfeest", ProviderKind.MUNICIPALITY)
    with proposal(table) as (window, _page, step):
        show_file(window, step)
        preview, workspace = step.preview, step.context.workspace
        window.operations.write(lambda: workspace.arrangement.add_provision(table.second, draft))
        settle(window)
        settle(window)
        assert "Tuinfeest" in preview.text.toPlainText()
        shown = preview.shown
        window.operations.write(
            lambda: workspace.visits.write_text(table.second, "preparation.note", "Hond")
        )
        settle(window)
        settle(window)
        assert preview.shown is shown
        click(window, preview.refresh_button)
        assert preview.shown is not shown
