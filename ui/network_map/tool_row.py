"""The slim row above the map: the heading, add people, draw ties, zoom."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from ui.components.buttons import Button, ButtonKind, make_icon_button
from ui.components.flow_layout import FlowLayout
from ui.components.labels import StyledLabel, TextType
from ui.icons import IconName
from ui.network_map.quick_add import QuickAdd
from ui.roles import ColourRole, Shape, Space
from ui.theme import Theme


class ToolRow(QWidget):
    """Holds the tools; the page decides what they do."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = StyledLabel(self.tr("Netwerkkaart"), TextType.HEADING)
        self.quick_add = QuickAdd(theme)
        self.tie_button = Button(
            theme, self.tr("Band tekenen"), ButtonKind.SEGMENT, IconName.NETWORK
        )
        self.tie_button.setCheckable(True)
        self.tie_button.setToolTip(self.tr("Sleep daarna van de ene persoon naar de andere"))
        words = self.tr("Selecteren: teken om mensen heen, of tik ze aan")
        self.select_button = make_icon_button(theme, IconName.PEOPLE, words, ButtonKind.SEGMENT)
        self.select_button.setCheckable(True)
        self._theme = theme
        for button in (self.tie_button, self.select_button):
            button.toggled.connect(self._update_mode_icons)
        theme.changed.connect(self._update_mode_icons)
        self.zoom_out_button = make_icon_button(theme, IconName.MINUS, self.tr("Verder weg"))
        self.zoom_in_button = make_icon_button(theme, IconName.PLUS, self.tr("Dichterbij"))
        self.fit_button = Button(theme, self.tr("Hele kaart"), ButtonKind.QUIET)
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
            self.zoom_out_button,
            self.zoom_in_button,
            self.fit_button,
            self.share_button,
        ):
            tools.addWidget(button)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = FlowLayout(self, Space.LARGE)
        row.addWidget(self.heading)
        row.addWidget(self.quick_add)
        row.addWidget(self.views)
        theme.changed.connect(self._update_heading)
        self._update_heading()
        self._update_mode_icons()

    def set_editable(self, *, editable: bool) -> None:
        """Offer the tools that change something, or only those to look with."""
        self.quick_add.setVisible(editable)
        self.tie_button.setVisible(editable)
        self.select_button.setVisible(editable)

    def set_hiding(self, *, hidden: bool) -> None:
        """Offer to hide the names, or to show them again."""
        words = self.tr("Namen tonen") if hidden else self.tr("Namen verbergen")
        self.hide_action.setText(words)

    def _update_heading(self) -> None:
        """Give the heading the height of the tools, so that it stands in line with them."""
        self.heading.setMinimumHeight(self._theme.length(Shape.TARGET))

    def _update_mode_icons(self) -> None:
        for button, name in (
            (self.tie_button, IconName.NETWORK),
            (self.select_button, IconName.PEOPLE),
        ):
            role = ColourRole.ON_ACCENT if button.isChecked() else ColourRole.INK
            button.setIcon(self._theme.icon(name, role))
