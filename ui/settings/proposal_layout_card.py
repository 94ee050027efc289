"""The order and the headings of the proposal, as the organisation wants them."""

from PySide6.QtCore import Qt

from screening.documents.proposal_layout import (
    LONGEST_HEADING,
    NEVER_HIDDEN,
    PART_TITLES,
    Layout,
)
from screening.wording.speech import say
from screening.workspace import Workspace
from ui.components.buttons import Button
from ui.components.card import Card
from ui.components.keyed_column import KeyedColumn
from ui.components.labels import Tone, WrapLabel
from ui.components.notice import Notice, NoticeKind
from ui.components.segmented_choice import SegmentedChoice
from ui.context import Context
from ui.roles import Space
from ui.settings.ordered_line import OrderedLine


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
        self.rows: KeyedColumn[OrderedLine] = KeyedColumn(self._make_row, Space.LARGE)
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

    def _make_row(self, part: str) -> OrderedLine:
        desk, name = self._context.workspace.proposals, say(PART_TITLES[part])
        row = OrderedLine(
            self._context,
            LONGEST_HEADING,
            self.tr("Dit onderdeel opnemen"),
            lambda text, is_on: desk.change_layout(part, text, is_shown=is_on),
            lambda distance: desk.move_in_layout(part, distance),
            self.tr("Staat in elk voorstel.") if part in NEVER_HIDDEN else "",
        )
        row.set_name(name, self.tr("Kop boven: {name}").format(name=name))
        return row

    def _open(self, *, is_open: bool) -> None:
        self._is_open = is_open
        lines = self._layout.lines if self._layout and is_open else ()
        # Two dozen rows are made only for who wants to see them.
        self.rows.show_keys([line.part for line in lines])
        for place, line in enumerate(lines):
            row = self.rows.row(line.part)
            row.show_line(line.heading, place, len(lines), is_on=line.is_shown)
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
