"""The sentence that says how long to wait after wrong tries of the passphrase."""

from PySide6.QtCore import QTimer, Signal

from screening.errors import ExpectedError
from screening.storage.tries import SlowedTries
from ui.components.labels import Tone, WrapLabel

TICK_MS = 250


class TryWait(WrapLabel):
    """Counts down to the next try, and is hidden when that is free.

    Every place that asks the passphrase has one; together they count the same tries.

    Args:
        tries: the wrong tries so far.
    """

    ticked = Signal()
    """The wait may have begun or ended."""

    def __init__(self, tries: SlowedTries) -> None:
        super().__init__("", tone=Tone.SECOND)
        self._tries = tries
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self.hide()

    @property
    def is_free(self) -> bool:
        """Whether the next try may be made now; says how long to wait when not."""
        self._show()
        return not self._tries.seconds_left()

    def note(self, error: ExpectedError) -> None:
        """Take in why a try was refused: a wrong passphrase or PIN counts, and nothing else."""
        from screening.storage.errors import WrongPassphrase
        from screening.storage.pin_errors import PinBlocked, WrongPin

        if isinstance(error, WrongPassphrase | WrongPin | PinBlocked):
            self._tries.note_wrong()
        self._tick()

    def note_right(self) -> None:
        """Forget the wrong tries: the passphrase was right."""
        self._tries.note_right()
        self._tick()

    def _tick(self) -> None:
        self._show()
        self.ticked.emit()

    def _show(self) -> None:
        seconds = self._tries.seconds_left()
        self.setVisible(bool(seconds))
        if not seconds:
            self._timer.stop()
            return
        span = self.tr("1 seconde") if seconds == 1 else self.tr("{number} seconden")
        sentence = self.tr(
            "Na een paar verkeerde pogingen wacht Draagwijzer even. Over {span} kunt u het weer "
            "proberen. De kluis gaat nooit voorgoed op slot."
        )
        self.setText(sentence.format(span=span.format(number=seconds)))
        self._timer.start()
