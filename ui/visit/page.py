"""A visit: the rail with its steps, and one step at a time."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from screening.changes import Changes, Topic
from screening.dossier.model import StepState, Visit, VisitStep
from screening.errors import ExpectedError
from screening.identifiers import DossierId, VisitId
from screening.wording.formats import format_date
from screening.wording.labels import label
from ui.components.half_typed import Foldable
from ui.components.rail import Rail, RailStep
from ui.components.reading_order import move_focus
from ui.context import Context
from ui.icons import IconName
from ui.page import Page
from ui.places import Place, PlaceName
from ui.roles import ColourRole
from ui.visit.closed_note import ClosedNote
from ui.visit.line_request import LineRequest, LineTaker
from ui.visit.step_bar import StepBar
from ui.visit.step_factory import make_step_page
from ui.visit.step_page import StepPage

STEPS = tuple(VisitStep)

_LOOKS = {
    StepState.EMPTY: (IconName.STEP_EMPTY, ColourRole.SECOND_INK),
    StepState.BEGUN: (IconName.STEP_BEGUN, ColourRole.ACCENT),
    StepState.DONE: (IconName.STEP_DONE, ColourRole.FINE),
    StepState.SKIPPED: (IconName.STEP_SKIPPED, ColourRole.SECOND_INK),
}


@dataclass(frozen=True, slots=True, repr=False)
class _VisitView:
    """What the page shows of a visit."""

    visit: Visit
    client_name: str
    states: Mapping[VisitStep, StepState]


class VisitPage(Page):
    """Opens a visit at a step, or where it was left; any order will do, nothing is compulsory."""

    topics = frozenset(
        {
            Topic.VISIT,
            Topic.DOSSIER,
            Topic.NETWORK,
            Topic.MEASUREMENT,
            Topic.REVIEW,
            Topic.ARRANGEMENT,
        }
    )

    def __init__(
        self,
        context: Context,
        visit_id: VisitId,
        step: VisitStep | None = None,
        parent: QWidget | None = None,
        *,
        names_hidden: bool = False,
    ) -> None:
        super().__init__(context, parent)
        self._visit_id = visit_id
        self._step = step
        self._names_hidden = names_hidden
        self._view: _VisitView | None = None
        self._opening = True
        self.step_page: Page | None = None
        self.rail = Rail(context.theme, self.tr("Stappen van het gesprek"))
        self.bar = StepBar(context.theme)
        self.closed_note = ClosedNote(context.theme)
        self._is_alone = False
        self._build()
        self.rail.chosen.connect(lambda key: self.open_step(VisitStep(key)))
        self.bar.marked.connect(self._on_marked)
        self.bar.next_asked.connect(lambda: self.open_beside(1))
        for keys, distance in (("Ctrl+PgUp", -1), ("Ctrl+PgDown", 1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda distance=distance: self.open_beside(distance))

    @property
    def dossier_id(self) -> DossierId | None:
        """The dossier of the visit, known once the visit has been read."""
        return self._view.visit.dossier_id if self._view else None

    @property
    def step(self) -> VisitStep | None:
        """The step that is shown."""
        return self._step

    def stand_at(self, place: Place) -> Place:
        """Return the place with the step that is shown: it need not be where one came in."""
        return replace(place, step=self._step, names_hidden=self._names_hidden)

    @property
    def hides_names(self) -> bool:
        """Whether the step that is shown hides all names."""
        return self.step_page is not None and self.step_page.hides_names

    def reload(self) -> None:
        """Read the visit and how far its steps are."""
        opening, self._opening = self._opening, False
        self.context.operations.read(
            lambda: self._gather(opening=opening), self._show_view, owner=self
        )

    def take_changes(self, changes: Changes) -> None:
        """Refresh the rail, and let the step that is shown do the same for itself."""
        super().take_changes(changes)
        if self.step_page is not None:
            self.step_page.take_changes(changes)

    def leave(self) -> None:
        """Hand in whatever is still being typed in the step that is shown."""
        if self.step_page is not None:
            self.step_page.leave()
        super().leave()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go on in the order of reading: step pages are made after the bar below them."""
        return move_focus(self.window(), forward=forward)

    def open_step(self, step: VisitStep) -> None:
        """Show another step, and remember that the visit is there now."""
        if self.step_page is not None and step is self._step:
            return
        self._step = step
        self._show_step_page()
        visits, visit_id = self.context.workspace.visits, self._visit_id
        self.context.operations.read(
            lambda: visits.remember_step(visit_id, step), lambda _: None, owner=self
        )

    def open_beside(self, distance: int) -> None:
        """Show the step so many places further or back, if there is one."""
        if self._step is None or self.step_page is None or self._is_alone:
            return
        index = STEPS.index(self._step) + distance
        if 0 <= index < len(STEPS):
            self.open_step(STEPS[index])

    def _build(self) -> None:
        self._place = QVBoxLayout()
        self._place.setSpacing(0)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.closed_note)
        right.addLayout(self._place, 1)
        right.addWidget(self.bar)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.outer.addLayout(row, 1)
        self.bar.hide()

    def _gather(self, *, opening: bool) -> _VisitView:
        workspace = self.context.workspace
        visits = workspace.visits
        visit = visits.open(self._visit_id) if opening else visits.load(self._visit_id)
        client = workspace.dossiers.load(visit.dossier_id).client
        return _VisitView(visit, client.name, workspace.visits.step_states(visit.id))

    def _show_view(self, view: _VisitView) -> None:
        sealed = self._view is not None and self._view.visit.is_closed != view.visit.is_closed
        self._view = view
        self._update_rail(view)
        self.closed_note.tell(view.visit)
        self._show_around()
        self._tell_title()
        if self.step_page is None:
            self.open_step(self._step or view.visit.last_step)
        elif sealed:
            self._show_step_page()
        else:
            self._update_bar()

    def _tell_title(self) -> None:
        """Say in the window whose visit this is, unless the step that is shown hides names."""
        if self._view is None:
            return
        is_map = (self._step or self._view.visit.last_step) is VisitStep.NETWORK
        hidden = self._names_hidden and is_map
        visit = self._view.visit
        self.titled.emit(
            self.tr("{client} · {kind} op {day}").format(
                client=self.tr("Namen verborgen") if hidden else self._view.client_name,
                kind=label(visit.kind),
                day=format_date(visit.held_on),
            )
        )

    def _update_rail(self, view: _VisitView) -> None:
        self.rail.set_steps(
            [
                RailStep(step.value, label(step), label(state), *_LOOKS[state])
                for step, state in view.states.items()
            ]
        )

    def _show_around(self) -> None:
        """Show what stands around the step, unless that has the window to itself."""
        visit = self._view.visit if self._view else None
        self.rail.setHidden(self._is_alone)
        self.bar.setHidden(self._is_alone or visit is None)
        self.closed_note.setHidden(self._is_alone or visit is None or not visit.is_closed)

    def _stand_alone(self, alone: bool) -> None:
        if alone is not self._is_alone:
            self._is_alone = alone
            self._show_around()
            self.alone_asked.emit(alone)

    def _update_bar(self) -> None:
        if self._view is None or self._step is None:
            return
        index = STEPS.index(self._step)
        following = STEPS[index + 1] if index + 1 < len(STEPS) else None
        state = self._view.states[self._step]
        self.bar.show_step(self._step, state, following, is_closed=self._view.visit.is_closed)
        self._show_around()

    def _show_step_page(self) -> None:
        if self._view is None or self._step is None:
            return
        old = self.step_page
        had_focus = old is not None and old.isAncestorOf(self.window().focusWidget())
        if old is not None:
            old.leave()
            self._place.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._stand_alone(False)
        hidden = self._names_hidden
        page = make_step_page(self._step, self.context, self._view.visit, names_hidden=hidden)
        page.setObjectName(self._step)
        page.navigate.connect(self._on_navigate)
        page.hiding_asked.connect(self._on_hiding_asked)
        page.alone_asked.connect(self._stand_alone)
        if isinstance(page, StepPage):
            page.line_asked.connect(self._on_line_asked)
        self.step_page = page
        self._place.addWidget(page, 1)
        self.rail.set_current(self._step.value)
        self._update_bar()
        if had_focus:
            self.rail.item(self._step.value).setFocus()
        self._tell_title()
        page.reload()

    def _on_hiding_asked(self, hidden: bool) -> None:
        """Show the same step anew: whatever held a name goes with the page that did."""
        old: object = self.step_page
        state = old.fold_state() if isinstance(old, Foldable) else ""
        self._names_hidden = hidden
        self._show_step_page()
        page: object = self.step_page
        if isinstance(page, Foldable):
            page.unfold(state)
        if self.step_page is not None:
            self.step_page.setFocus()

    def _on_navigate(self, place: Place) -> None:
        """Stay on this page for another step of this visit; leave the rest to the window."""
        is_here = place.name is PlaceName.VISIT and place.visit_id == self._visit_id
        if is_here and place.step is not None:
            self.open_step(place.step)
            if self.step_page is not None and (place.person_id or place.detail):
                self.step_page.point_at(place)
        else:
            self.navigate.emit(place)

    def _on_line_asked(self, request: LineRequest) -> None:
        """Go to the arrangement, and hand it the line to begin with."""
        self.open_step(VisitStep.ARRANGEMENT)
        page: object = self.step_page
        if isinstance(page, LineTaker):
            page.begin_line(request)

    def _on_marked(self, mark: StepState | None) -> None:
        step, visits, visit_id = self._step, self.context.workspace.visits, self._visit_id
        if step is not None:
            self.context.operations.write(
                lambda: visits.mark_step(visit_id, step, mark),
                owner=self,
                failed=self._on_mark_refused,
            )

    def _on_mark_refused(self, error: ExpectedError) -> None:
        self._update_bar()
        self.refuse(error)
