"""One line of the arrangement: readable, and a form in the same place when it is being changed."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from screening.arrangement.model import ProvisionDraft, SupportFunction
from screening.arrangement.notices import tell_step
from screening.dossier.model import Visit
from screening.identifiers import PersonId
from screening.network.model import Person
from screening.wording.provisions import describe_subject
from ui.arrangement.line_form import LineForm
from ui.arrangement.line_keeper import LineKeeper
from ui.arrangement.line_words import (
    describe_goal,
    describe_ground,
    describe_main,
    describe_origin,
    describe_step,
)
from ui.components.buttons import make_icon_button
from ui.components.changing_column import ChangingColumn
from ui.components.icon_line import IconLine
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.line import make_line
from ui.components.pending import flush_pending
from ui.components.scrolling import scroll_to
from ui.context import Context
from ui.directory.suggestions import OfferSuggestions
from ui.icons import IconName
from ui.roles import ColourRole, Space

EMPTY: Final[Mapping[str, str]] = MappingProxyType({})


class LineRow(QWidget):
    """Shows one line; emits `removed` when it should go, and `closed` when its form was closed."""

    removed = Signal()
    closed = Signal()
    stored = Signal(object)

    def __init__(
        self,
        context: Context,
        visit: Visit,
        keeper: LineKeeper,
        name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Expanding, policy.Minimum)
        self._context = context
        self._visit = visit
        self._keeper = keeper
        self._name = name
        self._draft: ProvisionDraft | None = None
        self._people: Sequence[Person] = ()
        self._helpers: Sequence[Person] = ()
        self.form: LineForm | None = None
        self.offers: OfferSuggestions | None = None
        theme = context.theme
        self.subject = WrapLabel("", TextType.STRONG)
        self.what = WrapLabel("")
        self.goal = WrapLabel("")
        self.details = WrapLabel("", tone=Tone.SECOND)
        self.ground = WrapLabel("", tone=Tone.SECOND)
        self.step = WrapLabel("", tone=Tone.SECOND)
        self.origin = WrapLabel("", TextType.SMALL, Tone.SECOND)
        self.notices = ChangingColumn(Space.HAIR)
        self._told: tuple[str, ...] = ()
        self._doubt = ""
        self.unfinished = IconLine(theme, IconName.ATTENTION, ColourRole.ATTENTION)
        self.doubt = IconLine(theme, IconName.ATTENTION, ColourRole.ATTENTION)
        self.carried_over = IconLine(
            theme,
            IconName.INFORMATION,
            ColourRole.ACCENT,
            tone=Tone.SECOND,
        )
        self.edit_button = make_icon_button(theme, IconName.PENCIL, self.tr("Regel wijzigen"))
        self.remove_button = make_icon_button(theme, IconName.TRASH, self.tr("Regel verwijderen"))
        self.edit_button.clicked.connect(self.toggle_form)
        self.remove_button.clicked.connect(self.removed)
        self._lay_out()

    def show_line(
        self,
        draft: ProvisionDraft,
        names: Mapping[PersonId, str],
        people: Sequence[Person],
        *,
        is_carried_over: bool,
        helpers: Sequence[Person] = (),
        titles: Mapping[str, str] = EMPTY,
        notices: Sequence[str] = (),
    ) -> None:
        """Show the line in words, and in its form when that is open."""
        self._draft, self._people, self._helpers = draft, people, helpers
        self.subject.setText(describe_subject(draft))
        self.what.setText(draft.what)
        self.goal.setText(describe_goal(draft))
        self.details.setText(describe_main(draft, names))
        self.ground.setText(describe_ground(draft))
        self.step.setText(describe_step(draft))
        self.origin.setText(describe_origin(draft, titles))
        self.origin.setVisible(bool(draft.from_signal))
        self._show_notices(tuple(notices))
        note = self.tr("Overgenomen van het vorige gesprek.")
        self.carried_over.set_text(note if is_carried_over else "")
        line = f"{describe_subject(draft)}: {draft.what}"
        self.edit_button.setAccessibleName(self.tr("Regel wijzigen: {line}").format(line=line))
        self.remove_button.setAccessibleName(self.tr("Regel verwijderen: {line}").format(line=line))
        self._update_parts()
        self._fill_form()

    def show_doubt(self, sentence: str) -> None:
        """Say why the offer in the line may not be there; in the open form it stands elsewhere."""
        self._doubt = sentence
        self._update_parts()

    def toggle_form(self) -> None:
        """Open the form with the focus in its first field, or close it."""
        if self.form is None:
            self.open_form()
        else:
            self.close_form()

    def open_form(self) -> None:
        """Show the form below the subject."""
        form = LineForm(self._context, self._keeper, self._visit.held_on, self._name)
        form.closed.connect(self.close_form)
        form.stored.connect(self.stored)
        self.form = form
        self._text.addWidget(form)
        self._put_offers(form)
        self._fill_form()
        self._update_parts()
        form.what.setFocus(Qt.FocusReason.OtherFocusReason)

    def come_into_view(self) -> None:
        """Show as much of the form as fits, and its beginning in any case."""
        if self.form is not None:
            scroll_to(self.form.done_button)
            scroll_to(self.subject)
            scroll_to(self.form.what)

    def fold_state(self) -> str:
        """Return whether the form is open."""
        return "form" if self.form is not None else ""

    def unfold(self, _state: str) -> None:
        """Open the form."""
        if self.form is None:
            self.open_form()

    def close_form(self) -> None:
        """Hand in what is being typed and show the line in words, unless something is wrong."""
        form = self.form
        if form is None:
            return
        flush_pending(form)
        if form.go_to_wrong():
            return
        self.form = self.offers = None
        form.hide()
        # It stays until its last writes are answered; a refusal then goes to the message bar.
        self._context.operations.read(lambda: None, lambda _: form.deleteLater(), owner=form)
        self._update_parts()
        self.edit_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def _fill_form(self) -> None:
        if self.form is not None and self._draft is not None:
            self.form.show_people(self._people, self._helpers)
            self.form.show_stored(self._draft)
            if self.offers is not None:
                self.offers.show_chosen(self._draft.offer_id)

    def _put_offers(self, form: LineForm) -> None:
        """Show what the directory has for the function of a line; a life area has none."""
        if self._draft is None or not isinstance(self._draft.subject, SupportFunction):
            return
        self.offers = OfferSuggestions(self._context, self._visit.id)
        self.offers.chosen.connect(form.take_offer)
        form.put_offers(self.offers)
        self.offers.show_for(self._draft.subject)

    def reload_offers(self) -> None:
        """Show the offers as they are in the directory now, when the form is open."""
        if self.offers is not None:
            self.offers.reload()

    def _show_notices(self, notices: tuple[str, ...]) -> None:
        if notices == self._told:
            return
        self._told = notices
        self.notices.clear()
        for sentence in notices:
            self.notices.put(
                IconLine(self._context.theme, IconName.ATTENTION, ColourRole.ATTENTION, sentence)
            )

    def _update_parts(self) -> None:
        is_open = self.form is not None
        for said in (self.what, self.goal, self.details, self.ground, self.step):
            said.setVisible(not is_open and bool(said.text()))
        is_told = not (is_open or self._visit.is_closed)
        self.unfinished.set_text(tell_step(self._draft) if self._draft and is_told else "")
        # Beside the name in the form it is told there.
        self.doubt.set_text("" if is_open else self._doubt)
        self._buttons.setVisible(not self._visit.is_closed)
        words = self.tr("Regel sluiten") if is_open else self.tr("Regel wijzigen")
        self.edit_button.setToolTip(words)
        self.edit_button.set_icon(IconName.CHEVRON_UP if is_open else IconName.PENCIL)

    def _lay_out(self) -> None:
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(Space.HAIR)
        buttons.addWidget(self.edit_button)
        buttons.addWidget(self.remove_button)
        words = QVBoxLayout()
        words.setSpacing(Space.HAIR)
        said = (self.subject, self.what, self.goal, self.details, self.ground, self.step)
        for widget in (*said, self.origin, self.carried_over):
            words.addWidget(widget)
        words.addLayout(self.notices)
        words.addWidget(self.unfinished)
        words.addWidget(self.doubt)
        top = QHBoxLayout()
        top.setSpacing(Space.MEDIUM)
        top.addLayout(words, 1)
        top.addWidget(self._buttons, 0, Qt.AlignmentFlag.AlignTop)
        self._text = QVBoxLayout()
        self._text.setSpacing(Space.MEDIUM)
        self._text.addLayout(top)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addLayout(self._text)
        column.addWidget(make_line())
