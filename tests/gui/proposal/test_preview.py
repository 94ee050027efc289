from screening.arrangement.model import ProviderKind, ProvisionDraft, SupportFunction
from tests.gui.proposal.steps import proposal
from tests.gui.visit.opening import Table, click, settle


def test_every_page_is_shown_with_its_number_and_sharp(table: Table) -> None:
    """A picture has as many pixels as it takes on the screen, in the proportions of A4."""
    with proposal(table) as (window, _page, step):
        pages = step.preview.pages
        table.qtbot.waitUntil(lambda: pages[0].image().width() == pages[0].width())
        settle(window)
        names = [page.accessibleName() for page in pages]
        assert names == [f"Pagina {n} van {len(pages)}" for n in range(1, len(pages) + 1)]
        assert [label.text() for label in step.preview.labels] == names
        ratio = pages[0].image().height() / pages[0].image().width()
        assert abs(ratio - 297 / 210) < 0.01
        assert not step.preview.progress.isVisible()


def test_a_narrower_window_gets_pages_drawn_for_it(table: Table) -> None:
    """The pictures follow the width once it stays the same."""
    with proposal(table) as (window, _page, step):
        picture = step.preview.pages[0]
        window.resize(1000, 700)
        table.qtbot.waitUntil(
            lambda: picture.image().width() == step.preview.wanted_width() < 700, timeout=10_000
        )


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
