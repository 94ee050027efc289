"""All keys of the list and of the map, to read while one works."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from ui.components.labels import TextType, WrapLabel
from ui.roles import Space


class KeysPanel(QScrollArea):
    """A list that stands where the people stand, until the button is pressed again."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Toetsen"))
        ground = QWidget()
        ground.setProperty("surface", "paper")
        self._grid = QGridLayout(ground)
        self._grid.setContentsMargins(Space.SMALL, 0, Space.SMALL, 0)
        self._grid.setHorizontalSpacing(Space.MEDIUM)
        self._grid.setVerticalSpacing(Space.HAIR)
        self._grid.setColumnStretch(1, 1)
        self._head(self.tr("In de lijst en op de kaart"))
        for keys, words in self._list_shared():
            self._add(keys, words)
        self._head(self.tr("Alleen in de lijst"))
        self._add(self.tr("Shift + pijl"), self.tr("er meer kiezen"))
        self._add(self.tr("Ctrl + spatie"), self.tr("deze erbij of eraf"))
        self._add(self.tr("Insert"), self.tr("iemand erbij"))
        self._head(self.tr("Alleen op de kaart"))
        self._add(self.tr("Tab, pijl"), self.tr("iemand anders kiezen"))
        self._add(self.tr("Shift + pijl"), self.tr("wie daar staat erbij kiezen"))
        self._add(self.tr("Ctrl + pijl"), self.tr("wie gekozen is verschuiven"))
        self._add(self.tr("Tab, bij meer mensen"), self.tr("naar de knoppen voor hen samen"))
        self._grid.setRowStretch(self._grid.rowCount(), 1)
        self.setWidget(ground)

    def _list_shared(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Enter of F2"), self.tr("gegevens openen")),
            (self.tr("Delete"), self.tr("van de kaart halen, ook meer mensen tegelijk")),
            (self.tr("Ctrl + B"), self.tr("band met iemand maken")),
            (self.tr("Menutoets of Shift + F10"), self.tr("groep, sector, plek en ‘Wat als’")),
            (self.tr("Ctrl + A"), self.tr("iedereen kiezen")),
            (self.tr("Escape"), self.tr("niemand kiezen")),
            (self.tr("Ctrl + Z"), self.tr("ongedaan maken")),
        ]

    def _head(self, words: str) -> None:
        self._grid.addWidget(WrapLabel(words, TextType.SUBHEADING), self._grid.rowCount(), 0, 1, 2)

    def _add(self, keys: str, words: str) -> None:
        row = self._grid.rowCount()
        top = Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(WrapLabel(keys, TextType.STRONG), row, 0, top)
        self._grid.addWidget(WrapLabel(words), row, 1, top)
