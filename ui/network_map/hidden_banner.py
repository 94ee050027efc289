"""The line above a map without names: that it is so, and the way back."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.components.buttons import Button
from ui.components.notice import Notice, NoticeKind
from ui.icons import IconName
from ui.roles import Space
from ui.theme import Theme


class HiddenBanner(QWidget):
    """Stays in sight as long as names are hidden."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.notice = Notice(
            theme,
            NoticeKind.INFO,
            self.tr(
                "Op deze kaart staan labels in plaats van namen. Notities ziet u niet en wijzigen "
                "kan niet. De andere stappen laten namen wel zien."
            ),
            self.tr("Namen zijn verborgen"),
        )
        self.show_button = Button(theme, self.tr("Namen tonen"), icon=IconName.PEOPLE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.MEDIUM)
        row.addWidget(self.notice, 1)
        row.addWidget(self.show_button)
