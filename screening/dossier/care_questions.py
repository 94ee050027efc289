"""The eight own questions on the care situation, from a file that an organisation may edit."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from screening.errors import ScreeningError

RELEASED = Path(__file__).parent / "data" / "care_questions.toml"
FIELD_PREFIX = "care."


class CareQuestionsError(ScreeningError):
    """The content file is not a list of questions with distinct keys."""


@dataclass(frozen=True, slots=True, repr=False)
class CareQuestion:
    """One question; `field` names the text of a visit in which the answer stands."""

    key: str
    text: str

    @property
    def field(self) -> str:
        """The name of the text of a visit that holds the answer."""
        return f"{FIELD_PREFIX}{self.key}"


@cache
def load_care_questions(path: Path = RELEASED) -> tuple[CareQuestion, ...]:
    """Return the questions in the order of the file."""
    document = tomllib.loads(path.read_text(encoding="utf-8"))
    try:
        questions = tuple(
            CareQuestion(str(entry["key"]), str(entry["text"])) for entry in document["question"]
        )
    except (KeyError, TypeError) as error:
        raise CareQuestionsError(f"{path.name}: every question has a key and a text") from error
    if len({question.key for question in questions}) != len(questions):
        raise CareQuestionsError(f"{path.name}: a key is used twice")
    return questions
