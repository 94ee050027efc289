"""What was agreed for one person: the lines, and what a new line can be about."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from screening.arrangement.hints import list_helpers
from screening.arrangement.model import ProvisionDraft, SupportFunction
from screening.arrangement.respite import RespiteAnswers
from screening.changes import Changes
from screening.dossier.model import Visit
from screening.identifiers import ProvisionId, new_id
from screening.network.model import Person
from ui.arrangement.content import ArrangementContent, PersonContent, Subject
from ui.arrangement.fresh_lines import make_fresh, read_fresh, write_fresh
from ui.arrangement.line_keeper import LineKeeper
from ui.arrangement.line_row import LineRow
from ui.arrangement.line_start import LineStart
from ui.arrangement.no_need_box import NoNeedBox
from ui.arrangement.subject_chips import SubjectChips
from ui.components.card import Card
from ui.components.keyed_column import KeyedColumn
from ui.components.labels import Tone, WrapLabel
from ui.context import Context


class PersonCard(Card):
    """Shows the part of one person.

    A new line is a row of its own from the first moment; once it is stored it stays that row, so
    that nobody loses the place where they were typing.
    """

    def __init__(
        self, context: Context, visit: Visit, part: PersonContent, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._context = context
        self._visit = visit
        self._part = part
        self._content: ArrangementContent | None = None
        self._helpers: tuple[Person, ...] = ()
        self._fresh: dict[str, ProvisionDraft] = {}
        self._stored_as: dict[str, ProvisionId] = {}
        self.nothing = WrapLabel(self.tr("Er is nog niets afgesproken."), tone=Tone.SECOND)
        self.rows: KeyedColumn[LineRow] = KeyedColumn(self._make_row)
        self.no_need = NoNeedBox(context, visit, part) if part.is_carer else None
        self.start = LineStart(context.theme, part)
        self.start.chosen.connect(self.add_line)
        self.start.answered.connect(self._on_respite)
        self.signals, self.respite = self.start.signals, self.start.respite
        above: list[QWidget] = [self.nothing, self.rows]
        if self.no_need is not None:
            above.append(self.no_need)
        for widget in (*above, self.start):
            self.add(widget)

    @property
    def chips(self) -> SubjectChips:
        """What a new line can be about."""
        return self.start.chips

    def show_part(self, part: PersonContent, content: ArrangementContent) -> None:
        """Show the lines as they are in the vault; forms that are open stay open."""
        self._part, self._content = part, content
        self._helpers = list_helpers(content.network, part.id)
        words = self.tr("Voor {name}, mantelzorger") if part.is_carer else self.tr("Voor {name}")
        self.set_title(words.format(name=part.name))
        lines = {line.id: line.draft for line in part.lines}
        # A new line that was taken back by undo is no longer there.
        for key, line_id in list(self._stored_as.items()):
            if line_id not in lines:
                self._forget(key)
        keys = {line_id: key for key, line_id in self._stored_as.items()}
        shown = [keys.get(line_id, line_id) for line_id in lines]
        shown += [key for key in self._fresh if key not in self._stored_as]
        self.rows.show_keys(shown)
        for key in shown:
            self._show_row(key, lines, content)
        self._update_around(part, content, is_empty=not shown)

    def _show_row(
        self, key: str, lines: Mapping[ProvisionId, ProvisionDraft], content: ArrangementContent
    ) -> None:
        row, line_id = self.rows.row(key), self._stored_as.get(key, ProvisionId(key))
        if line_id not in lines and row.form is not None:
            return  # what is filled in so far is known to its form only
        row.show_line(
            lines[line_id] if line_id in lines else self._fresh[key],
            content.names,
            [person for person in content.network if person.id != self._part.id],
            is_carried_over=line_id in self._part.carried_over,
            helpers=self._helpers,
            titles=content.titles,
            notices=content.notices.get(line_id, ()),
        )
        row.show_doubt(content.doubts.get(line_id, ""))

    def reload_offers(self) -> None:
        """Read the offers beside open forms again."""
        for row in self.rows.rows():
            row.reload_offers()

    def add_line(self, subject: Subject, from_signal: str = "") -> None:
        """Open the form of a new line; it is stored as soon as it says what happens."""
        self._begin_line(new_id(), make_fresh(self._part.id, subject, from_signal))

    def fold_state(self) -> str:
        """Return the new lines that are not stored yet, with what they are about."""
        fresh = self._fresh.items()
        return write_fresh({key: draft for key, draft in fresh if key not in self._stored_as})

    def unfold(self, state: str) -> None:
        """Begin the same new lines again."""
        for key, draft in read_fresh(state, self._part.id, self._part.subjects).items():
            if key not in self._fresh:
                self._begin_line(key, draft)

    def _on_respite(self, answers: RespiteAnswers) -> None:
        """Begin a line for respite care with what was answered; the rest is asked in its form."""
        draft = make_fresh(self._part.id, SupportFunction.RESPITE_CARE)
        self._begin_line(new_id(), answers.fill_in(draft))

    def _begin_line(self, key: str, draft: ProvisionDraft) -> None:
        self._fresh[key] = draft
        if self._content is not None:
            self.show_part(self._part, self._content)
            row = self.rows.row(key)
            row.open_form()
            # Once there is room for it: the form is high, and may be asked for from another step.
            QTimer.singleShot(0, row, lambda: QTimer.singleShot(0, row, row.come_into_view))

    def _make_row(self, key: str) -> LineRow:
        desk = self._context.workspace.arrangement
        draft = self._fresh.get(key)
        if draft is not None:
            keeper = LineKeeper(desk, self._visit.id, draft)
        else:
            stored = next(line for line in self._part.lines if line.id == key)
            keeper = LineKeeper(desk, self._visit.id, stored.draft, stored.id)
        row = LineRow(self._context, self._visit, keeper, self._part.name)
        row.stored.connect(lambda changes: self._on_stored(key, changes))
        row.removed.connect(lambda: self._on_removed(key))
        row.closed.connect(lambda: self._on_closed(key))
        return row

    def _on_stored(self, key: str, changes: Changes) -> None:
        if changes.created:
            self._stored_as[key] = ProvisionId(changes.created)
            # After a lock the row stands there under the identifier of the line.
            self.rows.row(key).setObjectName(changes.created)

    def _on_removed(self, key: str) -> None:
        line_id = self._stored_as.get(key)
        if line_id is None and key in self._fresh:
            self._forget(key)
            self._show_again()
            self._focus_start()
            return
        desk, target = self._context.workspace.arrangement, line_id or ProvisionId(key)
        self._context.operations.write(
            lambda: desk.remove_provision(target), lambda _: self._focus_start(), owner=self
        )

    def _focus_start(self) -> None:
        """Go on where the next line begins, because the row that had the focus is gone."""
        self.start.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_closed(self, key: str) -> None:
        """Take a new line away that says nothing, once its last words had the time to be stored."""
        if key in self._fresh:
            self._context.operations.read(lambda: None, lambda _: self._drop_empty(key), owner=self)

    def _drop_empty(self, key: str) -> None:
        if key in self._fresh and key not in self._stored_as:
            self._forget(key)
            self._show_again()

    def _forget(self, key: str) -> None:
        self._fresh.pop(key, None)
        self._stored_as.pop(key, None)

    def _show_again(self) -> None:
        if self._content is not None:
            self.show_part(self._part, self._content)

    def _update_around(
        self, part: PersonContent, content: ArrangementContent, *, is_empty: bool
    ) -> None:
        is_open = not self._visit.is_closed
        # A carer without a line is asked about it; then this sentence would say it twice.
        asks = self.no_need is not None and (part.needs_answer or bool(part.no_need)) and is_open
        self.nothing.setVisible(is_empty and not asks)
        self.start.setVisible(is_open)
        if is_open:
            used = {line.draft.from_signal for line in part.lines}
            is_needed = is_empty and not part.no_need
            self.start.show_part(part, content.network_map, used, is_needed=is_needed)
        if self.no_need is not None:
            self.no_need.show_part(part)
