"""What the app keeps to itself, where the vault is, and the log of what was done."""

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, Qt
from PySide6.QtCore import QPersistentModelIndex as Persistent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from screening.wording.log_lines import LogLine, word_log
from ui.components.buttons import Button
from ui.components.card import Card
from ui.components.flow_layout import FlowLayout
from ui.components.labels import Tone, WrapLabel
from ui.context import Context
from ui.icons import IconName
from ui.roles import Shape

LINES_IN_VIEW = 8


class LogCard(Card):
    """Shows the log when asked for: moments, actions and kinds of things, no names."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.set_title(self.tr("Logboek"))
        self._context = context
        self.model = LogModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Logboek"))
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        self.table.hide()
        self.show_button = Button(context.theme, "", icon=IconName.EYE)
        buttons = QWidget()
        FlowLayout(buttons).addWidget(self.show_button)
        self.add(
            WrapLabel(
                self.tr(
                    "De kluis onthoudt wat er is gedaan en wanneer. Er staan geen namen en geen "
                    "antwoorden in."
                ),
                tone=Tone.SECOND,
            )
        )
        self.add(buttons)
        self.add(self.table)
        self.show_button.clicked.connect(self._on_clicked)
        context.theme.changed.connect(self._update_sizes)
        self._update_button()
        self._update_sizes()

    def _on_clicked(self) -> None:
        if not self.table.isHidden():
            self.table.hide()
            self._update_button()
            return
        vault = self._context.workspace.vault
        self._context.operations.read(lambda: word_log(vault.log()), self._on_loaded, owner=self)

    def _on_loaded(self, lines: tuple[LogLine, ...]) -> None:
        self.model.set_lines(lines)
        self.table.show()
        self._update_sizes()
        self._update_button()

    def _update_button(self) -> None:
        is_shown = not self.table.isHidden()
        words = self.tr("Logboek verbergen") if is_shown else self.tr("Logboek tonen")
        self.show_button.setText(words)

    def _update_sizes(self) -> None:
        theme, header = self._context.theme, self.table.horizontalHeader()
        self.table.verticalHeader().setDefaultSectionSize(theme.length(Shape.TARGET))
        self.table.setMinimumHeight(LINES_IN_VIEW * theme.length(Shape.TARGET))
        # Measured over the lines in view only, so that a long log costs no more than a short one.
        header.setResizeContentsPrecision(0)
        for column in range(self.model.columnCount()):
            is_action = column == 1
            mode = QHeaderView.ResizeMode
            header.setSectionResizeMode(
                column, mode.Stretch if is_action else mode.ResizeToContents
            )


class LogModel(QAbstractTableModel):
    """The worded lines of the log as a table of three columns."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[LogLine, ...] = ()

    def set_lines(self, lines: tuple[LogLine, ...]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | Persistent = QModelIndex()) -> int:  # noqa: B008
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: QModelIndex | Persistent = QModelIndex()) -> int:  # noqa: B008
        """Return the number of columns."""
        return 0 if parent.isValid() else len(_titles())

    def data(
        self, index: QModelIndex | Persistent, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the text of a cell."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        line = self._lines[index.row()]
        return (line.moment, line.action, line.kind)[index.column()]

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the title of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return _titles()[section]
        return None


def _titles() -> tuple[str, str, str]:
    translate = QCoreApplication.translate
    return (
        translate("LogModel", "Wanneer"),
        translate("LogModel", "Wat"),
        translate("LogModel", "Onderdeel"),
    )
