"""The look of the screen, to be changed by whoever reads it: size of the text, and colours."""

from collections.abc import Hashable
from typing import Final

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.components.buttons import Button
from ui.components.flow_layout import FlowLayout
from ui.components.labels import TextType, WrapLabel
from ui.components.segmented_choice import SegmentedChoice
from ui.icons import IconName
from ui.roles import TEXT_SCALE_MAXIMUM, TEXT_SCALE_MINIMUM, Space
from ui.theme import Theme, ThemeMode

STEP: Final = 0.25


class LookPanel(QWidget):
    """A choice holds at once; what was there before comes back when the questionnaire is left."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.percent = WrapLabel("", TextType.STRONG)
        self.smaller_button = Button(theme, self.tr("Kleiner"), icon=IconName.MINUS)
        self.larger_button = Button(theme, self.tr("Groter"), icon=IconName.PLUS)
        self.smaller_button.setAccessibleName(self.tr("Tekst kleiner"))
        self.larger_button.setAccessibleName(self.tr("Tekst groter"))
        words = {ThemeMode.LIGHT: self.tr("Licht"), ThemeMode.DARK: self.tr("Donker")}
        contrast = self.tr("Hoog contrast")
        self.modes = SegmentedChoice(
            theme,
            [
                (mode, words.get(mode, contrast))
                for mode in ThemeMode
                if mode is not ThemeMode.SYSTEM
            ],
        )
        self.colours = WrapLabel(self.tr("Kleuren"), TextType.STRONG)
        self.modes.setAccessibleName(self.colours.text())
        self._build()
        self.smaller_button.clicked.connect(lambda: self._change_size(-STEP))
        self.larger_button.clicked.connect(lambda: self._change_size(STEP))
        self.modes.committed.connect(self._on_mode)
        theme.changed.connect(self._show_look)
        self._show_look()

    def _build(self) -> None:
        sizes = QWidget()
        row = FlowLayout(sizes)
        row.addWidget(self.smaller_button)
        row.addWidget(self.larger_button)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(Space.SECTION)
        for title, choice in ((self.percent, sizes), (self.colours, self.modes)):
            column = QVBoxLayout()
            column.setSpacing(Space.HAIR)
            column.addWidget(title)
            column.addWidget(choice)
            column.addStretch(1)
            columns.addLayout(column, 1)

    def _change_size(self, step: float) -> None:
        self._theme.set_text_scale(self._theme.text_scale + step)

    def _on_mode(self, mode: Hashable) -> None:
        if isinstance(mode, ThemeMode):
            self._theme.set_mode(mode)

    def _show_look(self) -> None:
        scale, mode = self._theme.text_scale, self._theme.mode
        words = self.tr("Tekst: {percent} procent").format(percent=round(scale * 100))
        self.percent.setText(words)
        self.smaller_button.setEnabled(scale > TEXT_SCALE_MINIMUM)
        self.larger_button.setEnabled(scale < TEXT_SCALE_MAXIMUM)
        if mode is ThemeMode.SYSTEM:
            mode = ThemeMode.DARK if self._theme.is_dark else ThemeMode.LIGHT
        self.modes.set_value(mode)
