"""How the app looks: its colours and the size of its text."""

from collections.abc import Hashable

from ui.components.card import Card
from ui.components.field import Field
from ui.components.labels import Tone, WrapLabel
from ui.components.segmented_choice import SegmentedChoice
from ui.context import Context
from ui.look_choices import list_modes, list_text_scales
from ui.theme import ThemeMode


class LookCard(Card):
    """Offers the sets of colours and the sizes of text; a choice holds at once."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("look")
        self.set_title(self.tr("Weergave"))
        self._theme = context.theme
        self.modes = SegmentedChoice(context.theme, list_modes())
        self.scales = SegmentedChoice(context.theme, list_text_scales())
        self.add(Field(context.theme, self.tr("Kleuren"), self.modes))
        self.add(Field(context.theme, self.tr("Grootte van de tekst"), self.scales))
        self.add(
            WrapLabel(
                self.tr(
                    "Hoog contrast is zwart op wit, met dikkere randen. Bij 'Zoals de computer' "
                    "volgt Draagwijzer licht, donker en hoog contrast, als de computer dat meldt."
                ),
                tone=Tone.SECOND,
            )
        )
        self.modes.committed.connect(self._on_mode)
        self.scales.committed.connect(self._on_scale)
        self._theme.changed.connect(self.show_stored)
        self.show_stored()

    def show_stored(self) -> None:
        """Show the look that holds now."""
        self.modes.set_value(self._theme.mode)
        self.scales.set_value(self._theme.text_scale)

    def _on_mode(self, mode: Hashable) -> None:
        if isinstance(mode, ThemeMode):
            self._theme.set_mode(mode)

    def _on_scale(self, scale: Hashable) -> None:
        if isinstance(scale, float):
            self._theme.set_text_scale(scale)
