"""A field of a form: the label above, a hint and what is wrong below the editor."""

from functools import cached_property

from PySide6 import QtCore
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.components.icon_label import IconLabel
from ui.components.labels import TextType, Tone, WrapLabel
from ui.icons import IconName
from ui.roles import ColourRole, Shape, Space
from ui.theme import Theme


class Field(QWidget):
    """Wraps any editor with its label, hint and error; shows the `problem` sentences it emits."""

    def __init__(
        self,
        theme: Theme,
        label: str,
        editor: QWidget,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.editor = editor
        self._theme = theme
        self._hint_text = hint
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        self.label = WrapLabel(label, TextType.STRONG)
        self.label.setBuddy(editor)
        self.hint = WrapLabel(hint, TextType.SMALL, Tone.SECOND)
        if not hint:
            # Showing it here would open it as a window of its own: it has no parent yet.
            self.hint.hide()
        self._error = ""
        for widget in (self.label, editor, self.hint):
            column.addWidget(widget)
        editor.setAccessibleName(label)
        editor.setAccessibleDescription(hint)
        problem = getattr(editor, "problem", None)
        if problem is not None:
            problem.connect(self.set_error)

    def set_hint(self, hint: str) -> None:
        """Show another hint below the editor; an empty one takes no room."""
        self._hint_text = hint
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.editor.setAccessibleDescription(self.error() or hint)

    def set_error(self, sentence: str) -> None:
        """Say below the editor what is wrong; an empty sentence takes it away."""
        if sentence != self._error:
            self._error = sentence
            self._error_line.show_sentence(sentence)
        self.editor.setAccessibleDescription(sentence or self._hint_text)
        self._mark_invalid(bool(sentence))

    def error(self) -> str:
        """Return the sentence that is shown, or an empty one."""
        return self._error

    @cached_property
    def _error_line(self) -> "_ErrorLine":
        """The line below the hint, made when there is something to say."""
        line = _ErrorLine(self._theme)
        self._column.addWidget(line)
        return line

    def _mark_invalid(self, invalid: bool) -> None:
        target = self.editor.focusProxy() or self.editor
        if invalid == (target.property("invalid") == "true"):
            # Every field hears after every change that nothing is wrong; styling takes long.
            return
        target.setProperty("invalid", "true" if invalid else "false")
        target.style().unpolish(target)
        target.style().polish(target)


class _ErrorLine(QWidget):
    """An icon and a sentence; hidden when there is no sentence."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.HAIR)
        icon = IconLabel(theme, IconName.OVERLOAD, ColourRole.OVERLOAD, Shape.ICON_SMALL)
        self._text = WrapLabel("", TextType.SMALL, Tone.OVERLOAD)
        row.addWidget(icon, 0, QtCore.Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)

    def show_sentence(self, sentence: str) -> None:
        """Show another sentence, or nothing."""
        self._text.setText(sentence)
        self.setVisible(bool(sentence))
