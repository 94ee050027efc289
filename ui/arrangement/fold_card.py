"""A card that is one line with its state in words until somebody opens it."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.components.buttons import Button, ButtonKind
from ui.components.column_layout import Columns
from ui.components.field import Field
from ui.components.kept_line import KeptLine
from ui.components.labels import TextType, Tone, WrapLabel
from ui.components.late import Late
from ui.components.leading import lead_to
from ui.components.pending import flush_pending
from ui.context import Context
from ui.icons import IconName
from ui.roles import Shape, Space

OPEN, FOLDED = "open", "folded"


class FoldPart(QWidget):
    """What is in such a card: widgets below each other."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, Space.MEDIUM)
        self.body.setSpacing(Space.LARGE)

    def add(self, widget: QWidget) -> None:
        """Append a widget."""
        self.body.addWidget(widget)


Part = TypeVar("Part", bound=FoldPart)


class FoldCard(QFrame, Generic[Part]):
    """Opens by itself for what waits; it does not fold over something wrong or half done.

    Args:
        name: in English, other than that of any card beside it.
        make: makes what is inside, when it is first open.
        fill: shows in it what holds now.
    """

    def __init__(
        self,
        context: Context,
        name: str,
        title: str,
        make: Callable[[], Part],
        fill: Callable[[Part], None],
    ) -> None:
        super().__init__()
        # Whatever is made or not made in other cards, its own fields keep their names over a lock.
        self.setObjectName(name)
        self.setProperty("surface", "card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(title)
        self._context = context
        self._late = Late(lambda: self._place(make()), fill)
        self._is_made = False
        self._is_open = False
        self._is_due = False
        self.title = WrapLabel(title, TextType.SUBHEADING)
        self.state = WrapLabel("", tone=Tone.SECOND)
        self.button = Button(context.theme, "", ButtonKind.QUIET)
        self.button.clicked.connect(self._toggle)
        head = Columns(context.theme, self.title, self.state, least=Shape.SHORT_FIELD)
        row = QHBoxLayout()
        row.setSpacing(Space.MEDIUM)
        row.addWidget(head, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.SECTION, Space.MEDIUM, Space.SECTION, Space.MEDIUM)
        self._column.setSpacing(Space.MEDIUM)
        self._column.addLayout(row)
        self._update()
        self.hide()

    @property
    def part(self) -> Part:
        """What is inside, made now if it was not there."""
        return self._late.get()

    @property
    def is_open(self) -> bool:
        """Whether what is inside is in sight."""
        return self._is_open

    def show_state(self, words: str, *, is_due: bool) -> None:
        """Say how it stands, and open when something waits that did not wait before."""
        self.state.setText(words)
        self._is_open = self._is_open or (is_due and not self._is_due)
        self._is_due = is_due
        self._late.renew(is_seen=self._is_open)
        self._update()
        self.show()

    def open(self) -> None:
        """Show what is inside."""
        self._is_open = True
        self._update()

    def enter(self) -> None:
        """Show what is inside, with the focus in it."""
        self.open()
        lead_to(self.part)

    def fold(self) -> None:
        """Hand in what is being typed and fold, unless something is wrong or half done."""
        part = self.part
        flush_pending(part)
        if self._go_to_unfinished(part):
            return
        self._is_open = False
        self._update()
        # Once the writes are answered: what was refused must be seen.
        self._context.operations.read(lambda: None, lambda _: self._look_again(part), owner=self)

    def fold_state(self) -> str:
        """Return whether it is open, where it begins otherwise."""
        if self._is_open == self._is_due:
            return ""
        return OPEN if self._is_open else FOLDED

    def unfold(self, state: str) -> None:
        """Open it, or fold it."""
        self._is_open = state == OPEN
        self._update()

    def _place(self, part: Part) -> Part:
        self._is_made = True
        self._column.addWidget(part)
        part.setVisible(self._is_open)
        return part

    def _toggle(self) -> None:
        if self._is_open:
            self.fold()
        else:
            self.enter()

    def _look_again(self, part: QWidget) -> None:
        self._go_to_unfinished(part)

    def _go_to_unfinished(self, part: QWidget) -> bool:
        """Go to a field with something wrong, or with something half done; return if there is."""
        for widget in part.findChildren(QWidget):
            field = _find_unfinished(widget)
            if field is not None and widget.isVisibleTo(part):
                self.open()
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def _update(self) -> None:
        is_open = self._is_open
        if is_open or self._is_made:
            self.part.setVisible(is_open)
        self.state.setVisible(not is_open)
        self.button.setText(self.tr("Inklappen") if is_open else self.tr("Openen"))
        self.button.set_icon(IconName.CHEVRON_UP if is_open else IconName.CHEVRON_DOWN)
        title, state = self.title.text(), self.state.text()
        words = self.tr("{title}: inklappen") if is_open else self.tr("{title}: {state}, openen")
        self.button.setAccessibleName(words.format(title=title, state=state))


def _find_unfinished(widget: QWidget) -> QWidget | None:
    if isinstance(widget, Field) and widget.error():
        return widget.editor
    if isinstance(widget, KeptLine) and widget.half_typed() is not None:
        return widget
    return None
