"""The desk for the questions on the care situation: those of the vault, and those of a visit."""

from screening.changes import Changes, Topic
from screening.dossier.care_questions import CareQuestion
from screening.dossier.own_care_questions import (
    ASKED,
    SETTING,
    OwnQuestion,
    change_question,
    move_question,
    read_asked,
    read_own,
    word_questions,
    write_asked,
    write_own,
)
from screening.identifiers import VisitId
from screening.storage import setting_store, visit_store
from screening.storage.database import Database
from screening.storage.session import Session


class CareQuestionDesk:
    """What is asked in this vault, in whose words; answers are never touched by it."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def load(self) -> tuple[OwnQuestion, ...]:
        """Return every question in the order of this vault, those that are not asked included."""
        return read_own(setting_store.find(self._session.database, SETTING))

    def questions(self, visit_id: VisitId) -> tuple[CareQuestion, ...]:
        """Return the questions of a visit: as asked now, or, of a closed one, as asked then."""
        database = self._session.database
        texts = visit_store.load_texts(database, visit_id)
        if visit_store.load_visit(database, visit_id).is_closed:
            return read_asked(texts.get(ASKED, ""))
        return word_questions(self.load(), texts)

    def change(self, key: str, text: str, *, is_asked: bool) -> Changes:
        """Store other words for a question, or whether it is asked; empty words restore it.

        Raises:
            InvalidInput: nothing was stored.
        """
        return self._store(change_question(self.load(), key, text, is_asked=is_asked))

    def move(self, key: str, distance: int) -> Changes:
        """Store another place in the order; a negative distance is further up."""
        return self._store(move_question(self.load(), key, distance))

    def restore(self) -> Changes:
        """Ask the released questions again, in their order."""
        return self._store(read_own(""))

    def _store(self, questions: tuple[OwnQuestion, ...]) -> Changes:
        changes = Changes("change care questions", frozenset({Topic.SETTINGS}))
        with self._session.write(changes) as database:
            setting_store.put(database, SETTING, write_own(questions))
        return changes


def keep_asked(database: Database, visit_id: VisitId) -> None:
    """Keep with a visit that is being closed how its questions were asked, if not as released."""
    own = setting_store.find(database, SETTING)
    if own:
        questions = word_questions(read_own(own), visit_store.load_texts(database, visit_id))
        visit_store.save_text(database, visit_id, ASKED, write_asked(questions))
