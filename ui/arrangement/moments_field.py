"""The day parts of a line: words that unfold the week to tick them in."""

from screening.network.model import Moment
from ui.arrangement.line_field import LineField, Values
from ui.network_map.when_editor import WhenEditor
from ui.theme import Theme


class MomentsEditor(WhenEditor):
    """Shows what is in the vault once nothing newer is on its way there."""

    def set_value(self, moments: frozenset[Moment]) -> None:
        """Show the day parts in the vault; emits nothing."""
        self.display(moments)


class MomentsField(LineField):
    """Tells its editor when a touch is stored, so that no older week is shown over it."""

    editor: MomentsEditor

    def __init__(self, theme: Theme, name: str, label: str) -> None:
        super().__init__(theme, name, label, MomentsEditor(theme, label))

    def accept(self) -> None:
        """Note that the day parts are stored."""
        self.editor.settle()
        super().accept()

    def refuse(self, values: Values, sentence: str) -> None:
        """Say what is wrong, and keep the day parts to try them again later."""
        self.editor.settle()
        super().refuse(values, sentence)
