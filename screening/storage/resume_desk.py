"""The desk that knows which questionnaire is on screen, whatever ends the app meanwhile."""

from typing import Final

from screening.storage import setting_store
from screening.storage.session import Session

_PLACE: Final = "resume place"


class ResumeDesk:
    """Keeps one place in the vault, from the moment a questionnaire is shown until it is left.

    It is no step to undo and no line in the log.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def keep(self, place: str) -> None:
        """Keep this place, as whoever shows it writes it, and no other."""
        with self._session.database.transaction():
            setting_store.put(self._session.database, _PLACE, place)

    def load(self) -> str:
        """Return the place that was not left; empty when there is none."""
        return setting_store.find(self._session.database, _PLACE)

    def clear(self) -> None:
        """Forget it: the questionnaire was left in the usual way."""
        if self.load():
            with self._session.database.transaction():
                setting_store.remove(self._session.database, _PLACE)
