"""Of whom client support is settled one line stands on the page; of whom it is not, the fields."""

from datetime import date

from PySide6.QtWidgets import QWidget

from screening.dossier.model import ClientSupport, SupportChoice
from screening.dossier.support_record import SupportRecord
from screening.identifiers import DossierId
from screening.wording.client_support import describe_support
from screening.workspace import Workspace
from tests.gui.dossier.room import Enter
from ui.components.seen_column import AT_ONCE, UNASKED
from ui.main_window import MainWindow

TOLD = date(2026, 2, 1)


def test_a_line_tells_what_was_told_and_chosen() -> None:
    """With who supports, and what more is kept; nothing is said that is not known."""
    support = ClientSupport(
        told_on=TOLD,
        told_by="het loket",
        choice=SupportChoice.FORMAL,
        supporter="Hülya Demir",
        goal="Werk houden",
    )
    assert describe_support(support, SupportRecord()) == (
        "Verteld op 1 februari 2026 door het loket · ja, van een organisatie: Hülya Demir · "
        "Doel genoteerd"
    )
    assert describe_support(ClientSupport(), SupportRecord()) == "nog niet gekozen"


def with_support_settled(workspace: Workspace, key: DossierId) -> None:
    """Tell everyone, who then needs nobody."""
    dossier = workspace.dossiers.load(key)
    for person_id in (dossier.client.id, *(carer.id for carer in dossier.carers)):
        workspace.client_support.change_support(
            key, person_id, told_on=TOLD, told_by="het loket", choice=SupportChoice.DECLINED
        )


def test_who_waits_for_nothing_is_one_line(enter: Enter) -> None:
    """The fields are made when asked for, with the focus in the first of them."""
    room = enter(with_support_settled)
    first, second = room.page.support.places.rows()
    assert [first.block, second.block] == [None, None]
    assert "het loket" in second.state.text()
    room.click(second.button)
    assert second.open_block().told_on_field.isAncestorOf(focus_of(room.window))
    assert not second.button.isVisible()
    assert first.block is None


def test_who_begins_to_wait_opens(enter: Enter) -> None:
    """Somebody who asks for another supporter is in sight until that is arranged."""
    room = enter(with_support_settled)
    _, second = room.page.support.places.rows()
    carer = room.page.context.workspace.client_support
    room.window.operations.write(
        lambda: carer.ask_another(room.key, second.person_id), owner=room.page
    )
    room.wait()
    assert second.block is not None
    assert second.block.requests.isVisible()


def with_many_carers(workspace: Workspace, key: DossierId) -> None:
    """Let fifteen more people care."""
    for number in range(15):
        workspace.dossiers.add_carer(key, f"Mantelzorger {number + 2}")


def test_of_many_carers_only_some_are_made_at_first(enter: Enter) -> None:
    """Opening the dossier of a large family holds nothing up; who is gone to is there in full."""
    room = enter(with_many_carers)
    page = room.page
    for column, number in (
        (page.carers.rows, 16),
        (page.support.places, 17),
        (page.appreciation.rows, 16),
    ):
        assert len(column.made()) <= UNASKED + AT_ONCE
        assert len(column.rows()) == number
    last = page.support.places.rows()[-1]
    assert last.block is not None
    assert last.block.heading.text() == "Mantelzorger 16, mantelzorger"


def focus_of(window: MainWindow) -> QWidget:
    """Return what has the focus."""
    focus = window.focusWidget()
    assert isinstance(focus, QWidget)
    return focus
