"""What is stored while someone answers: a finished measurement stays so until an answer changes."""

from typing import Final

from screening.changes import Changes
from screening.dossier.measurement_desk import MeasurementDesk
from screening.dossier.model import Measurement, Way

_NOTHING: Final = Changes("", frozenset())


class Record:
    """Writes to one measurement; every call runs on the worker.

    Whoever only goes through the answers of a finished one leaves its outcome, and how it was
    taken, as they are.

    Args:
        desk: stores.
        measurement: as it was read just now.
        way: how it is taken from the first change on.
    """

    def __init__(self, desk: MeasurementDesk, measurement: Measurement, way: Way) -> None:
        self._desk = desk
        self._id = measurement.id
        self._way = way
        self._is_finished = measurement.finished_at is not None
        self._answers = dict(measurement.answers)

    def take(self) -> Changes:
        """Store how it is taken, and begin to count the time."""
        return _NOTHING if self._is_finished else self._desk.take(self._id, self._way)

    def answer(self, item_key: str, choice_key: str | None, position: int | None) -> Changes:
        """Store one answer, or None for no answer; a position of None is the next statement."""
        if not self._is_finished:
            changes = (
                self._desk.skip(self._id, item_key)
                if choice_key is None
                else self._desk.answer(self._id, item_key, choice_key)
            )
        elif choice_key == self._answers.get(item_key):
            return _NOTHING
        else:
            changes = self._desk.reopen(self._id, self._way, item_key, choice_key)
            self._is_finished = False
        return changes if position is None else self.move_to(position)

    def move_to(self, position: int) -> Changes:
        """Store at which statement one is."""
        return _NOTHING if self._is_finished else self._desk.move_to(self._id, position)

    def finish(self) -> Changes:
        """End the measurement."""
        return _NOTHING if self._is_finished else self._desk.finish(self._id)
