"""The slim row above the map: what is seen, adding people, and what a drag does."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from ui.components.buttons import ButtonKind, make_icon_button
from ui.components.flow_layout import FlowLayout
from ui.icons import IconName
from ui.network_map.quick_add import QuickAdd
from ui.roles import ColourRole, Space
from ui.theme import Theme


class ToolRow(QWidget):
    """Holds the tools; the page decides what they do."""

    def __init__(self, theme: Theme, head: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.quick_add = QuickAdd(theme)
        words = self.tr("Band tekenen: sleep van de ene persoon naar de andere")
        self.tie_button = make_icon_button(theme, IconName.NETWORK, words, ButtonKind.SEGMENT)
        self.tie_button.setCheckable(True)
        words = self.tr("Selecteren: teken om mensen heen, of tik ze aan")
        self.select_button = make_icon_button(theme, IconName.PEOPLE, words, ButtonKind.SEGMENT)
        self.select_button.setCheckable(True)
        self._theme = theme
        self._is_editable = True
        for button in (self.tie_button, self.select_button):
            button.toggled.connect(self._update_mode_icons)
        theme.changed.connect(self._update_mode_icons)
        self.share_button = make_icon_button(
            theme, IconName.HAND_OVER, self.tr("Laten zien en bewaren")
        )
        menu = QMenu(self)
        menu.setAccessibleName(self.tr("Laten zien en bewaren"))
        self.hide_action = menu.addAction(self.tr("Namen verbergen"))
        self.hide_action.setShortcut(QKeySequence("Ctrl+Shift+N"))
        self.save_action = menu.addAction(self.tr("Bewaren als bestand"))
        self.share_button.setMenu(menu)
        # The keys of what stands in a menu of a button count only where it also belongs.
        self.addAction(self.hide_action)
        self.views = QWidget()
        tools = QHBoxLayout(self.views)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(Space.HAIR)
        for button in (
            self.select_button,
            self.tie_button,
            self.share_button,
        ):
            tools.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = FlowLayout(self, Space.MEDIUM)
        row.addWidget(head)
        row.addWidget(self.quick_add)
        row.addWidget(self.views)
        self._update_mode_icons()

    def set_editable(self, *, editable: bool) -> None:
        """Offer the tools that change something, or only those to look with."""
        self._is_editable = editable
        self.set_drawing(drawing=True, adding=True)

    def set_drawing(self, *, drawing: bool, adding: bool) -> None:
        """Offer what a drag on the map can do, and adding people, where these mean something."""
        self.quick_add.setVisible(self._is_editable and adding)
        self.views.setVisible(drawing)
        for button in (self.tie_button, self.select_button):
            button.setVisible(self._is_editable)

    def set_hiding(self, *, hidden: bool) -> None:
        """Offer to hide the names, or to show them again."""
        words = self.tr("Namen tonen") if hidden else self.tr("Namen verbergen")
        self.hide_action.setText(words)

    def _update_mode_icons(self) -> None:
        for button, name in (
            (self.tie_button, IconName.NETWORK),
            (self.select_button, IconName.PEOPLE),
        ):
            role = ColourRole.ON_ACCENT if button.isChecked() else ColourRole.INK
            button.setIcon(self._theme.icon(name, role))
