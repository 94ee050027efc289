"""The desk for what was half typed when the vault was locked."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from screening.storage import draft_store
from screening.storage.session import Session


@dataclass(frozen=True, slots=True, repr=False)
class Drafts:
    """The texts of one place, by the field they stand in; without repr, because they are personal.

    Args:
        place: where they belong, as whoever kept them writes it; empty when there are none.
        texts: the text of each field.
    """

    place: str = ""
    texts: Mapping[str, str] = field(default_factory=dict)


class DraftDesk:
    """Keeps drafts in the vault and nowhere else; they are no step to undo and no line in the log.

    There is one place at a time: what is kept anew takes the place of what was kept before.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def keep(self, drafts: Drafts) -> None:
        """Keep these drafts and no others."""
        with self._session.database.transaction():
            draft_store.replace_all(
                self._session.database, drafts.place, drafts.texts, self._session.now()
            )

    def load(self) -> Drafts:
        """Return the drafts that were kept last."""
        place = draft_store.load_place(self._session.database)
        return Drafts(place, draft_store.load_texts(self._session.database, place))

    def forget(self, drafts: Drafts) -> None:
        """Forget the drafts of these fields, once they are stored or cleared."""
        with self._session.database.transaction():
            for name in drafts.texts:
                draft_store.remove(self._session.database, drafts.place, name)

    def clear(self) -> None:
        """Forget every draft."""
        if draft_store.load_place(self._session.database):
            with self._session.database.transaction():
                draft_store.clear(self._session.database)
