"""A field of a form: the label above, a hint and what is wrong below the editor."""

from PySide6.QtCore import Qt
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
        self._hint_text = hint
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        self.label = WrapLabel(label, TextType.STRONG)
        self.label.setBuddy(editor)
        self.hint = WrapLabel(hint, TextType.SMALL, Tone.SECOND)
        if not hint:
            # Showing it here would open it as a window of its own: it has no parent yet.
            self.hint.hide()
        self._error = QWidget()
        self._error_text = WrapLabel("", TextType.SMALL, Tone.OVERLOAD)
        row = QHBoxLayout(self._error)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.HAIR)
        icon = IconLabel(theme, IconName.OVERLOAD, ColourRole.OVERLOAD, Shape.ICON_SMALL)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._error_text, 1)
        self._error.hide()
        for widget in (self.label, editor, self.hint, self._error):
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
        self._error_text.setText(sentence)
        self._error.setVisible(bool(sentence))
        self.editor.setAccessibleDescription(sentence or self._hint_text)
        self._mark_invalid(bool(sentence))

    def error(self) -> str:
        """Return the sentence that is shown, or an empty one."""
        return self._error_text.text()

    def _mark_invalid(self, invalid: bool) -> None:
        target = self.editor.focusProxy() or self.editor
        target.setProperty("invalid", "true" if invalid else "false")
        target.style().unpolish(target)
        target.style().polish(target)
