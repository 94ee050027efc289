"""The questions on the care situation as an organisation has them: other words, order, or fewer.

The keys are those of the released questions, because answers hang on them: no answer is ever lost,
and a question that is no longer asked stays to be read where it was answered.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Final

from screening.dossier.care_questions import CareQuestion, load_care_questions
from screening.dossier.validation import clean_text, is_blank
from screening.errors import InvalidInput
from screening.wording.speech import say

SETTING: Final = "care questions"
"""Where the vault keeps them; it has a space because it is no setting of the usual kind."""

ASKED: Final = "asked.care"
"""The text of a closed visit that holds the questions as they were asked there."""

LONGEST_QUESTION: Final = 200


@dataclass(frozen=True, slots=True, repr=False)
class OwnQuestion:
    """One question: the words of the organisation, empty for the released ones, and if asked."""

    key: str
    own_text: str = ""
    is_asked: bool = True


def read_own(text: str) -> tuple[OwnQuestion, ...]:
    """Return the set of an organisation, every released question once; the released set if none.

    What cannot be read, or is not ours, is left out: the questions go on with the released words.
    """
    own = {question.key: question for question in _read(text)}
    released = [question.key for question in load_care_questions()]
    known = [question for key, question in own.items() if key in released]
    return (*known, *(OwnQuestion(key) for key in released if key not in own))


def write_own(questions: Iterable[OwnQuestion]) -> str:
    """Return a set as a text; empty when it is the released set."""
    kept = tuple(questions)
    if kept == tuple(OwnQuestion(question.key) for question in load_care_questions()):
        return ""
    return json.dumps(
        [{"key": one.key, "text": one.own_text, "asked": one.is_asked} for one in kept],
        ensure_ascii=False,
    )


def word_questions(
    questions: Iterable[OwnQuestion], texts: Mapping[str, str]
) -> tuple[CareQuestion, ...]:
    """Return the questions in the words in which they are asked, in their order.

    Args:
        questions: the set of the organisation.
        texts: those of a visit: what was answered is shown, also when it is no longer asked.
    """
    released = {question.key: question for question in load_care_questions()}
    worded = [
        replace(released[one.key], text=one.own_text) if one.own_text else released[one.key]
        for one in questions
        if one.is_asked or texts.get(released[one.key].field)
    ]
    return tuple(worded)


def change_question(
    questions: Iterable[OwnQuestion], key: str, text: str, *, is_asked: bool
) -> tuple[OwnQuestion, ...]:
    """Return the set with one question in other words, or asked or not; empty words restore it.

    Raises:
        InvalidInput: it is too long or there already, or nothing would be asked any more.
    """
    cleaned = " ".join(clean_text("text", text).split())
    released = {question.key: question.text for question in load_care_questions()}
    own = "" if is_blank(cleaned) or cleaned in {released[key], say(released[key])} else cleaned
    changed = tuple(OwnQuestion(key, own, is_asked) if one.key == key else one for one in questions)
    _refuse_long(own)
    words = [(one.own_text or released[one.key]).casefold() for one in changed]
    if len(set(words)) < len(words):
        raise InvalidInput("text", say("Deze vraag staat er al. De vorige tekst is bewaard."))
    if not any(one.is_asked for one in changed):
        raise InvalidInput(
            "asked",
            say("Dit is de laatste vraag die u stelt. Die blijft staan."),
            say("Zet eerst een andere vraag aan."),
        )
    return changed


def move_question(
    questions: Iterable[OwnQuestion], key: str, distance: int
) -> tuple[OwnQuestion, ...]:
    """Return the set with one question so many places further down, as far as there is room."""
    kept = list(questions)
    index = next(place for place, one in enumerate(kept) if one.key == key)
    moved = kept.pop(index)
    kept.insert(max(index + distance, 0), moved)
    return tuple(kept)


def write_asked(questions: Iterable[CareQuestion]) -> str:
    """Return the questions of a visit as a text to keep with it."""
    return json.dumps([[one.key, one.text] for one in questions], ensure_ascii=False)


def read_asked(text: str) -> tuple[CareQuestion, ...]:
    """Return the questions that were kept with a visit; the released ones when none were."""
    if not text:
        return load_care_questions()
    return tuple(CareQuestion(key, words) for key, words in json.loads(text))


def _refuse_long(text: str) -> None:
    if len(text) > LONGEST_QUESTION:
        raise InvalidInput(
            "text",
            say(
                "Deze vraag is te lang: {number} tekens. Er passen er {most} in. De vorige tekst "
                "is bewaard.",
                number=len(text),
                most=LONGEST_QUESTION,
            ),
            say("Kort de vraag in."),
        )


def _read(text: str) -> list[OwnQuestion]:
    try:
        return [
            OwnQuestion(str(entry["key"]), str(entry["text"]), bool(entry["asked"]))
            for entry in json.loads(text or "[]")
        ]
    except (ValueError, TypeError, KeyError):
        return []
