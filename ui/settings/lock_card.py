"""When the vault locks by itself, and what of the window others can see."""

from ui.capture import can_exclude
from ui.components.card import Card
from ui.components.field import Field
from ui.components.labels import Tone, WrapLabel
from ui.components.number_field import NumberField
from ui.context import Context
from ui.preferences import LEAST_IDLE, MOST_IDLE


class LockCard(Card):
    """Asks after how many minutes the vault locks, and says what else locks it."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("lock")
        self.set_title(self.tr("Op slot"))
        self._context = context
        self._preferences = context.preferences
        self.minutes = NumberField(
            context.theme,
            minimum=LEAST_IDLE,
            maximum=MOST_IDLE,
            decimals=0,
            unit=self.tr("minuten"),
        )
        self.field = Field(
            context.theme,
            self.tr("Na hoeveel tijd zonder muis of toetsen gaat de kluis op slot?"),
            self.minutes,
            self.tr("De laatste halve minuut telt Draagwijzer af. Slaapstand telt mee."),
        )
        self.add(self.field)
        for sentence in (
            self.tr(
                "De kluis gaat ook op slot met Ctrl+L, en samen met de computer als die dat meldt: "
                "bij slaapstand, een dichte klep, het slot van de computer of een andere gebruiker."
            ),
            self.tr(
                "Wat u half had getypt, blijft versleuteld in de kluis. Na het openen staat het "
                "weer in hetzelfde veld."
            ),
            self._word_capture(),
        ):
            self.add(WrapLabel(sentence, tone=Tone.SECOND))
        self.minutes.committed.connect(self._on_committed)
        self.show_stored()

    def show_stored(self) -> None:
        """Show the number that holds now."""
        self.minutes.set_value(float(self._preferences.idle_minutes))

    def _on_committed(self, minutes: float | None) -> None:
        if minutes is not None:
            self._preferences.keep_idle_minutes(round(minutes))
            chosen, vault = self._preferences.idle_minutes, self._context.workspace.vault
            self._context.operations.read(
                lambda: vault.note_lock_time(chosen), lambda _: None, owner=self
            )
        self.show_stored()

    def _word_capture(self) -> str:
        if can_exclude():
            return self.tr(
                "De vensters van Draagwijzer komen niet op schermafbeeldingen en opnamen van het "
                "scherm."
            )
        return self.tr(
            "Op dit systeem kan Draagwijzer niet voorkomen dat iemand een schermafbeelding maakt. "
            "Let daarop als u uw scherm deelt."
        )
