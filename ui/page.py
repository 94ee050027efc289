"""What all pages of an open vault share: they load themselves, and again after a change."""

from typing import ClassVar, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSlider, QVBoxLayout, QWidget

from screening.changes import Changes, Topic
from screening.errors import ExpectedError
from screening.identifiers import DossierId
from ui.components.page_scaffold import PageScaffold
from ui.components.pending import flush_pending
from ui.context import Context
from ui.places import Place
from ui.refusals import tell_unread

_STEPS: Final = {
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
}


class Page(QWidget):
    """A place of the app. Subclasses name their topics and fill themselves in `reload`."""

    navigate = Signal(object)
    """Asks the window for another Place."""
    titled = Signal(str)
    """Tells the window what stands in its path, such as the name of the client."""

    hiding_asked = Signal(bool)
    """Asks whatever this page is part of to hide all names, or to show them again."""

    alone_asked = Signal(bool)
    """Asks whatever this page is part of to leave it the whole window, or to come back."""

    topics: ClassVar[frozenset[Topic]] = frozenset()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.context = context
        self.outer = QVBoxLayout(self)
        self.outer.setContentsMargins(0, 0, 0, 0)
        self.outer.setSpacing(0)

    @property
    def dossier_id(self) -> DossierId | None:
        """The dossier that undo and redo work in, if the page is about one."""
        return None

    @property
    def hides_names(self) -> bool:
        """Whether no name may be seen, not around the page either."""
        return False

    def reload(self) -> None:
        """Read what the page shows from the vault and show it."""

    def take_changes(self, changes: Changes) -> None:
        """Reload when the changes concern this page."""
        if changes.concerns(*self.topics) and self._is_about(changes):
            self.reload()

    def stand_at(self, place: Place) -> Place:
        """Return where in the app the user stands now that came in at a place."""
        return place

    def point_at(self, place: Place) -> None:
        """Lead to what a place points at within this page, as soon as it is there."""

    def leave(self) -> None:
        """Hand in whatever is still being typed, and say in the window what cannot be kept.

        Called before the page goes away.
        """
        flush_pending(self)
        tell_unread(self, self.refuse)

    def refuse(self, error: ExpectedError) -> None:
        """Show an expected error where the user is looking."""
        self.context.messages.show_error(error)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll for who reads a page on which nothing has the focus yet."""
        scaffold = self.findChild(PageScaffold)
        step = _STEPS.get(Qt.Key(event.key()))
        if scaffold is None or step is None:
            super().keyPressEvent(event)
        else:
            scaffold.verticalScrollBar().triggerAction(step)

    def _is_about(self, changes: Changes) -> bool:
        own, touched = self.dossier_id, changes.dossier_id
        return own is None or touched is None or own == touched
