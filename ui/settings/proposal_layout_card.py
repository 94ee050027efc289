"""The order and the headings of the proposal, as the organisation wants them."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from screening.changes import Changes
from screening.documents.proposal_layout import (
    LONGEST_HEADING,
    NEVER_HIDDEN,
    PART_TITLES,
    Layout,
    LayoutLine,
)
from screening.errors import ExpectedError
from screening.wording.speech import say
from screening.workspace import Workspace
from ui.components.auto_save_line import AutoSaveLine
from ui.components.buttons import Button, make_icon_button
from ui.components.card import Card
from ui.components.field import Field
from ui.components.keyed_column import KeyedColumn
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.notice import Notice, NoticeKind
from ui.components.segmented_choice import SegmentedChoice
from ui.context import Context
from ui.icons import IconName
from ui.refusals import show_refusal
from ui.roles import Space


class PartRow(QWidget):
    """One part: the heading it stands under, whether it is shown, and its place in the order."""

    def __init__(self, context: Context, part: str) -> None:
        super().__init__()
        self._context = context
        self._part = part
        self._is_shown = True
        theme = context.theme
        self.line = AutoSaveLine(LONGEST_HEADING)
        self.field = Field(theme, say(PART_TITLES[part]), self.line)
        self.shown = QCheckBox(self.tr("Dit onderdeel opnemen"))
        self.fixed = WrapLabel(self.tr("Staat in elk voorstel."), TextType.SMALL, Tone.SECOND)
        self.up_button = make_icon_button(theme, IconName.CHEVRON_UP, self.tr("Naar boven"))
        self.down_button = make_icon_button(theme, IconName.CHEVRON_DOWN, self.tr("Naar beneden"))
        is_fixed = part in NEVER_HIDDEN
        # Only hidden: what is shown before it has a place is a window of its own for a moment.
        (self.shown if is_fixed else self.fixed).hide()
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self.fixed if is_fixed else self.shown)
        row.addStretch(1)
        row.addWidget(self.up_button)
        row.addWidget(self.down_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(self.field)
        column.addLayout(row)
        name = self.field.label.text()
        self.line.setAccessibleName(self.tr("Kop boven: {name}").format(name=name))
        for widget in (self.shown, self.up_button, self.down_button):
            widget.setAccessibleName(f"{name}: {widget.text() or widget.accessibleName()}")
        self.line.committed.connect(lambda text: self._change(text, is_shown=self._is_shown))
        self.shown.clicked.connect(lambda on: self._change(self.line.text(), is_shown=on))
        self.up_button.clicked.connect(lambda: self._move(-1))
        self.down_button.clicked.connect(lambda: self._move(1))

    def show_part(self, line: LayoutLine, place: int, most: int) -> None:
        """Show a part at its place; a refused heading stays to be mended."""
        self._is_shown = line.is_shown
        self.shown.setChecked(line.is_shown)
        if not self.field.error():
            self.line.set_value(line.heading)
        self.up_button.setEnabled(place > 0)
        self.down_button.setEnabled(place < most - 1)

    def _change(self, heading: str, *, is_shown: bool) -> None:
        workspace, part = self._context.workspace, self._part
        self._context.operations.write(
            lambda: workspace.proposals.change_layout(part, heading, is_shown=is_shown),
            self._on_stored,
            owner=self,
            failed=self._on_refused,
        )

    def _move(self, distance: int) -> None:
        workspace, part = self._context.workspace, self._part
        self._context.operations.write(
            lambda: workspace.proposals.move_in_layout(part, distance), owner=self
        )

    def _on_stored(self, _changes: Changes) -> None:
        self.field.set_error("")

    def _on_refused(self, error: ExpectedError) -> None:
        self.shown.setChecked(self._is_shown)
        show_refusal(error, self.field, self.field.set_error, self._context.messages.show_error)


class ProposalLayoutCard(Card):
    """One of the layouts that ship, and below it, when asked, every part of it to change."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("proposal_layout")
        self.set_title(self.tr("Koppen van het voorstel"))
        self._context = context
        theme = context.theme
        self.add(
            WrapLabel(
                self.tr("Kies een indeling. U kunt de koppen en de volgorde daarna veranderen.")
            )
        )
        self.broken = Notice(
            theme,
            NoticeKind.ATTENTION,
            self.tr(
                "De bewaarde indeling is niet te lezen. Voorstellen krijgen nu de indeling a tot "
                "en met g. Kies hieronder een indeling om dit te herstellen."
            ),
        )
        self.choice = SegmentedChoice(
            theme,
            [
                ("a-g", self.tr("De stappen van de wet, a tot en met g")),
                ("areas", self.tr("In vijf onderwerpen")),
            ],
        )
        self.choice.setAccessibleName(self.tr("Indeling van het voorstel"))
        self.open_button = Button(theme, "")
        self.advice = WrapLabel(
            self.tr(
                "Onderdelen die na elkaar komen en dezelfde kop hebben, staan samen onder die kop. "
                "Een leeg veld geeft de kop van Draagwijzer terug."
            ),
            tone=Tone.SECOND,
        )
        self.rows: KeyedColumn[PartRow] = KeyedColumn(
            lambda key: PartRow(context, key), Space.LARGE
        )
        self.add(self.broken)
        self.add(self.choice)
        self.body.addWidget(self.open_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add(self.advice)
        self.add(self.rows)
        self.broken.hide()
        self._layout: Layout | None = None
        self._is_open = False
        self._open(is_open=False)
        self.open_button.clicked.connect(lambda: self._open(is_open=not self._is_open))
        self.choice.committed.connect(self._on_chosen)

    def reload(self) -> None:
        """Read the layout and show it."""
        workspace = self._context.workspace
        self._context.operations.read(lambda: _read_layout(workspace), self._show, owner=self)

    def fold_state(self) -> str:
        """Return whether the parts are open."""
        return "open" if self._is_open else ""

    def unfold(self, _state: str) -> None:
        """Open them again."""
        self._open(is_open=True)

    def _show(self, read: tuple[Layout, bool]) -> None:
        self._layout, is_broken = read
        self.broken.setVisible(is_broken)
        self.choice.set_value(None if is_broken else self._layout.base)
        self._open(is_open=self._is_open)

    def _open(self, *, is_open: bool) -> None:
        self._is_open = is_open
        lines = self._layout.lines if self._layout and is_open else ()
        # Two dozen rows are made only for who wants to see them.
        self.rows.show_keys([line.part for line in lines])
        for place, line in enumerate(lines):
            self.rows.row(line.part).show_part(line, place, len(lines))
        self.advice.setVisible(is_open)
        self.open_button.setText(
            self.tr("Koppen inklappen") if is_open else self.tr("Koppen bekijken en wijzigen")
        )

    def _on_chosen(self, base: object) -> None:
        workspace = self._context.workspace
        for row in self.rows.rows():
            row.field.set_error("")
        self._context.operations.write(
            lambda: workspace.proposals.choose_layout(str(base)), owner=self
        )


def _read_layout(workspace: Workspace) -> tuple[Layout, bool]:
    """Read it on the worker, where the desk may take its time to come."""
    return workspace.proposals.layout()
