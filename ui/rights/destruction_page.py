"""Destroying a dossier or a carer part: first look, then confirm, then the report."""

from functools import partial
from pathlib import Path
from typing import ClassVar

from screening.changes import Topic
from screening.errors import ExpectedError
from screening.identifiers import DossierId, PersonId
from screening.rights.destruction_desk import Confirmed
from screening.rights.model import Destruction, Plan, Subject
from ui.components.notice import Notice, NoticeKind
from ui.components.page_scaffold import PageScaffold
from ui.context import Context
from ui.page import Page
from ui.places import CASELOAD, Place, PlaceName
from ui.rights.confirm_card import ConfirmCard
from ui.rights.done_card import DoneCard
from ui.rights.plan_card import PlanCard


class DestructionPage(Page):
    """Two steps with nothing in between them by accident; afterwards what was done."""

    topics: ClassVar[frozenset[Topic]] = frozenset({Topic.RETENTION})

    def __init__(self, context: Context, dossier_id: DossierId, carer_id: PersonId | None) -> None:
        super().__init__(context)
        self._dossier_id = dossier_id
        self._carer_id = carer_id
        self._plan: Plan | None = None
        self._destruction: Destruction | None = None
        self.scaffold = PageScaffold(context.theme, "")
        self.plan_card = PlanCard(context.theme)
        self.confirm = ConfirmCard(context.theme)
        self.done: DoneCard | None = None
        self.missing: Notice | None = None
        for card in (self.plan_card, self.confirm):
            self.scaffold.add(card)
            card.hide()
        self.outer.addWidget(self.scaffold)
        self.confirm.confirmed.connect(self._on_confirmed)
        self.confirm.cancelled.connect(self._on_cancelled)

    def reload(self) -> None:
        """Read what would be destroyed, or how far the copies are once it is done."""
        desk, operations = self.context.workspace.destructions, self.context.operations
        if self._destruction is not None:
            destruction_id = self._destruction.id
            operations.read(lambda: desk.load(destruction_id), self._show_progress, owner=self)
            return
        dossier_id, carer_id = self._dossier_id, self._carer_id
        operations.read(
            lambda: desk.plan(dossier_id, carer_id),
            self._on_planned,
            owner=self,
            failed=self._on_missing,
        )

    def _on_planned(self, plan: Plan) -> None:
        if self._destruction is not None:  # Asked for just before it was destroyed.
            return
        self._plan = plan
        self.titled.emit(plan.name)
        heading = (
            self.tr("Dossier van {name} vernietigen")
            if plan.subject is Subject.DOSSIER
            else self.tr("Mantelzorgersdeel van {name} vernietigen")
        )
        self.scaffold.set_heading(heading.format(name=plan.name))
        is_allowed = bool(plan.grounds) and not plan.is_empty
        self.scaffold.set_lead(
            self.tr("Kijk eerst na wat er weggaat. Er is nu nog niets vernietigd.")
            if is_allowed
            else self.tr("Er is niets vernietigd.")
        )
        self.plan_card.show_plan(plan)
        self.confirm.show_plan(plan)
        self.plan_card.show()
        self.confirm.setVisible(is_allowed)

    def _on_missing(self, error: ExpectedError) -> None:
        """Say that it is gone, as after a lock right behind the destruction."""
        if self._destruction is not None:
            return
        self.scaffold.set_heading(self.tr("Vernietigen"))
        if self.missing is None:
            self.missing = Notice(self.context.theme, NoticeKind.INFO, "")
            self.scaffold.add(self.missing)
        self.missing.set_text(
            self.tr(
                "Dit onderdeel staat niet meer in de kluis. Het rapport van een vernietiging vindt "
                "u bij Instellingen, Bewaartermijnen bekijken."
            )
        )
        self.setAccessibleDescription(error.sentence)

    def _on_confirmed(self) -> None:
        plan, desk = self._plan, self.context.workspace.destructions
        if plan is None or not plan.grounds:
            return
        confirmed = Confirmed(self._dossier_id, self._carer_id, plan.grounds[-1])
        self.confirm.show_busy(True)
        self.context.operations.make(
            lambda: desk.destroy(confirmed),
            self._on_destroyed,
            owner=self,
            failed=self._on_refused,
        )

    def _on_refused(self, error: ExpectedError) -> None:
        self.confirm.show_busy(False)
        self.context.messages.show_error(error)

    def _on_destroyed(self, destruction: Destruction) -> None:
        self._destruction = destruction
        self.plan_card.hide()
        self.confirm.hide()
        self.scaffold.set_heading(self.tr("Vernietigd"))
        self.scaffold.set_lead("")
        self.titled.emit("")
        self.done = DoneCard(self.context)
        self.done.left.connect(self._on_left)
        self.done.file.save_asked.connect(self._on_save)
        self.scaffold.add(self.done)
        self._show_progress(destruction)
        self.done.setFocus()
        desk = self.context.workspace.destructions
        for copy in destruction.copies:
            self.context.operations.write(
                partial(desk.erase_copy, destruction.id, copy.path), owner=self
            )

    def _show_progress(self, destruction: Destruction) -> None:
        self._destruction = destruction
        if self.done is not None:
            self.done.show_destruction(destruction)

    def _on_save(self, folder: Path, passphrase: str) -> None:
        papers, plan, destruction = (
            self.context.workspace.papers,
            self._plan,
            self._destruction,
        )
        done = self.done
        if plan is None or destruction is None or done is None:
            return
        done.file.write(
            lambda: papers.save_report(destruction, folder, plan=plan, passphrase=passphrase)
        )

    def _on_cancelled(self) -> None:
        if self._carer_id is None:
            self.navigate.emit(Place(PlaceName.DOSSIER, dossier_id=self._dossier_id))
            return
        self.navigate.emit(
            Place(PlaceName.OWN_DATA, dossier_id=self._dossier_id, person_id=self._carer_id)
        )

    def _on_left(self) -> None:
        is_gone = self._carer_id is None
        self.navigate.emit(
            CASELOAD if is_gone else Place(PlaceName.DOSSIER, dossier_id=self._dossier_id)
        )
