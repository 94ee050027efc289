"""What the screens before an open vault share: the name of the app and a narrow column."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from screening.errors import ExpectedError
from ui.components.ground import Ground
from ui.components.icon_label import IconLabel
from ui.components.labels import TextType, Tone, WrapLabel
from ui.icons import IconName
from ui.roles import ColourRole, Shape, Space
from ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.components.buttons import Button
    from ui.components.notice import Notice
    from ui.vault.salvage_card import SalvageCard


class FrontPage(QScrollArea):
    """A calm page with the name of the app above a column of cards.

    When enough has been typed it emits `asked(way)`: a function that takes one of the ways in;
    then it waits to hear what came of it.
    """

    asked = Signal(object)
    restore_asked = Signal()
    """Someone wants to put a backup in the place of the vault, or where there is none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.way_back: Button | None = None
        self.salvage_card: SalvageCard | None = None
        self.trouble: Notice | None = None
        """What stands in the way, apart from what was typed."""
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("focusPolicy", "NoFocus")
        self.setProperty("horizontalScrollBarPolicy", "ScrollBarAlwaysOff")
        ground = Ground()
        self._column = QWidget()
        row = QHBoxLayout(ground)
        row.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.PAGE)
        row.addStretch(1)
        row.addWidget(self._column, 4)
        row.addStretch(1)
        self._body = QVBoxLayout(self._column)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(Space.SECTION)
        self._body.addStretch(1)
        self._title = self._make_title()
        self._body.addWidget(self._title)
        self._body.addStretch(2)
        self.setWidget(ground)
        theme.changed.connect(self._update_width)
        self._update_width()

    def add(self, widget: QWidget) -> None:
        """Append a card to the column."""
        self._body.insertWidget(self._body.count() - 1, widget)

    def offer_ways_on(self, error: ExpectedError, salvage: "Callable[[], None]") -> None:
        """Offer what can be done about a damaged vault; nothing when it is not damaged.

        Args:
            error: why the vault does not open, as `show_trouble` has said.
            salvage: opens what can still be read.
        """
        from screening.storage.errors import VaultDamaged
        from screening.storage.journal_errors import JournalDamaged

        if self.salvage_card is not None:
            self.salvage_card.setVisible(isinstance(error, JournalDamaged))
        elif isinstance(error, JournalDamaged):
            from ui.vault.salvage_card import SalvageCard

            self.salvage_card = SalvageCard(self._theme)
            self.salvage_card.chosen.connect(salvage)
            self.add(self.salvage_card)
            self.salvage_card.show()
        if isinstance(error, VaultDamaged) and self.trouble is not None:
            self.way_back = self.make_backups_button()
            row = QHBoxLayout()
            row.setContentsMargins(0, Space.SMALL, 0, 0)
            row.addWidget(self.way_back)
            row.addStretch(1)
            self.trouble.body.addLayout(row)
            self.way_back.show()
            self.way_back.setFocus()

    def make_backups_button(self) -> "Button":
        """Return a button that leads to the backups."""
        from ui.components.buttons import Button

        button = Button(self._theme, self.tr("Zet een reservekopie terug"))
        button.clicked.connect(self.restore_asked)
        return button

    def show_trouble(self, error: ExpectedError) -> None:
        """Say above the card what stands in the way, when it is not about what was typed."""
        from ui.components.announce import announce
        from ui.components.notice import Notice, NoticeKind

        self.clear_trouble()
        text = f"{error.sentence} {error.advice}"
        self.trouble = Notice(self._theme, NoticeKind.ATTENTION, text, self.tr("Niet gelukt"))
        self._body.insertWidget(self._body.indexOf(self._title) + 1, self.trouble)
        self.trouble.show()
        announce(self, text)

    def clear_trouble(self) -> None:
        """Take away what was said above the card."""
        if self.trouble is not None:
            self.trouble.hide()
            self.trouble.deleteLater()
            self.trouble = self.way_back = None

    def _make_title(self) -> QWidget:
        title = QWidget()
        row = QHBoxLayout(title)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(IconLabel(self._theme, IconName.NETWORK, ColourRole.ACCENT, Shape.TARGET))
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(WrapLabel("Draagwijzer", TextType.HEADING))
        line = self.tr("Voor wie zorgt, en voor wie daarbij helpt")
        text.addWidget(WrapLabel(line, TextType.BODY, Tone.SECOND))
        row.addLayout(text, 1)
        return title

    def _update_width(self) -> None:
        self._column.setMaximumWidth(self._theme.length(Shape.READING_COLUMN) * 2 // 3)

    def show_problem(self, error: ExpectedError) -> None:
        """Say what came of it when it did not lead in."""
        raise NotImplementedError
