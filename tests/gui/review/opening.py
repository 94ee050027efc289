"""Opening the signals of a visit in the window, and what stands on their cards."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QLabel

from screening.dossier.model import VisitKind, VisitStep
from screening.identifiers import VisitId
from screening.signals.model import Judgement
from screening.workspace import Workspace
from tests.gui.visit.opening import Table
from ui.main_window import MainWindow
from ui.review.page import SignalsPage
from ui.review.signal_card import SignalCard
from ui.visit.page import VisitPage

Opened = tuple[MainWindow, VisitPage, SignalsPage]


@contextmanager
def signals(table: Table, visit_id: VisitId | None = None) -> Iterator[Opened]:
    """Open the signals of the open visit, or of another one."""
    with table.visit(visit_id, VisitStep.SIGNALS) as (window, page):
        assert isinstance(page.step_page, SignalsPage)
        yield window, page, page.step_page


def card_of(table: Table, step: SignalsPage, rule: str, carer: str = "annie") -> SignalCard:
    """Return the card of a rule about a carer."""
    person_id = table.household.people[carer]
    return step.groups.row(person_id).cards.row(f"{rule}:{person_id}").open_card()


def texts_of(card: SignalCard) -> str:
    """Return all words that are visible on a card."""
    return " ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def judgement_of(table: Table, rule: str, carer: str = "annie") -> Judgement | None:
    """Return what the vault holds after re-opening."""
    with table.vault() as workspace:
        key = f"{rule}:{table.household.people[carer]}"
        found = {r.signal.key: r.judgement for r in workspace.review.signals(table.second)}
    return found[key]


def start_bare_visit(workspace: Workspace, table: Table) -> VisitId:
    """Start a visit in a new dossier without anyone around the client."""
    created = workspace.dossiers.create("Bep de Vries")
    assert created.dossier_id is not None
    started = workspace.visits.start(created.dossier_id, table.clock.today(), VisitKind.FIRST)
    assert started.visit_id is not None
    return started.visit_id
