"""The sheets `survey` and `choices`: the questions, and the answers to choose from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from instruments.items import FEWEST_ANSWERS
from instruments.model import Points
from instruments.table import has_four_decimals
from instruments.wording import fold
from screening.forms.cell_text import quote
from screening.forms.form_sheet import FormSheet, Line
from screening.forms.layout import CHOICES, YES_OR_NO
from screening.wording.speech import say

_QUESTION: Final = "select_one"
_NOTE: Final = "note"


@dataclass(slots=True)
class AnswerList:
    """The answers of one list in their order; points are None where the sheet is wrong."""

    row: int
    size: int = 0
    choices: list[dict[str, Any]] = field(default_factory=list)
    points: dict[str, Points | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Question:
    """One question as the sheet has it; None where it is wrong there."""

    line: Line
    key: str | None
    text: str | None
    note: str | None
    answers: str | None
    weight: Points | None
    is_reversed: bool | None


@dataclass(frozen=True, slots=True)
class Questions:
    """The whole of both sheets."""

    introduction: str | None
    questions: Sequence[Question]
    lists: Mapping[str, AnswerList]
    are_weighed: bool
    """Whether every weight was found; else nobody can tell what the questions add up to."""

    @property
    def are_named(self) -> bool:
        """Whether all questions have a name; else nobody can tell which names are wrong."""
        return bool(self.questions) and all(each.key is not None for each in self.questions)

    def find(self, key: str) -> Question | None:
        """Return the first question with a name."""
        return next((each for each in self.questions if each.key == key), None)


def read_questions(survey: FormSheet, choices: FormSheet) -> Questions:
    """Read both sheets; mistakes are noted where they stand."""
    lists = _read_lists(choices)
    introduction: str | None = None
    questions: list[Question] = []
    names: set[str] = set()
    texts: set[str] = set()
    for line in survey.lines:
        kind, list_name = _read_type(line)
        if kind == _NOTE:
            if questions or introduction is not None:
                line.fail("type", say("Een note is de inleiding: er is er één, boven de vragen."))
            introduction = line.text("label")
            _read_name(line, names, optional=True)
            line.leave_empty("hint", "weight", "reversed")
        else:
            questions.append(_read_question(line, list_name, names))
            _check_text(questions[-1], texts)
    if survey.lines and not questions:
        survey.report(say("Op dit blad staat geen enkele vraag."))
    are_weighed = "weight" in survey.numbers or survey.is_whole
    found = Questions(introduction, questions, lists, are_weighed)
    _check_lists(found, choices)
    _check_weights(found)
    return found


def write_questions(found: Questions) -> dict[str, Any]:
    """Return the parts of a definition that are the questions; only when nothing was noted."""
    sets = [{"key": key, "choices": each.choices} for key, each in found.lists.items()]
    items: list[dict[str, Any]] = []
    for each in found.questions:
        item: dict[str, Any] = {"key": each.key, "text": each.text, "answers": each.answers}
        if each.note is not None:
            item["note"] = each.note
        if each.weight is not None and each.line.has("weight"):
            item["weight"] = write_points(each.weight)
        if each.is_reversed:
            item["reversed"] = True
        items.append(item)
    definition: dict[str, Any] = {"answer_sets": sets, "items": items}
    if found.introduction is not None:
        definition["introduction"] = found.introduction
    return definition


def write_points(points: Points) -> int | str:
    """Return a number as a definition has it: whole, or a text with a decimal point."""
    return points if isinstance(points, int) else format(points, "f")


def _read_lists(sheet: FormSheet) -> dict[str, AnswerList]:
    lists: dict[str, AnswerList] = {}
    labels: set[tuple[str, str]] = set()
    for line in sheet.lines:
        name, key = line.key("list_name"), line.key("name")
        label, points = line.text("label"), line.points("points")
        if name is None:
            continue
        answers = lists.setdefault(name, AnswerList(line.row))
        answers.size += 1
        if label is not None and (name, fold(label)) in labels:
            line.fail("label", say("Dit antwoord staat twee keer in deze lijst."))
        labels.add((name, fold(label or "")))
        if key is None:
            # From here on nobody can tell which answers this list has.
            answers.points.setdefault("", None)
        elif key in answers.points:
            line.fail(
                "name",
                say("Het antwoord {quoted} staat twee keer in deze lijst.", quoted=quote(key)),
            )
            answers.points.setdefault("", None)
        else:
            answers.points[key] = points
            written = None if points is None else write_points(points)
            answers.choices.append({"key": key, "label": label, "points": written})
    return lists


def _read_type(line: Line) -> tuple[str, str | None]:
    text = line.text("type")
    kind, _, name = (text or "").partition(" ")
    if text == _NOTE:
        return _NOTE, None
    if text is not None and (kind != _QUESTION or len(name.split()) != 1):
        line.fail(
            "type",
            say(
                "{quoted} kan hier niet. Schrijf {question} met de naam van een "
                "antwoordlijst, of {note} voor de inleiding.",
                quoted=quote(text),
                question=_QUESTION,
                note=_NOTE,
            ),
        )
        return _QUESTION, None
    return _QUESTION, name.strip() or None


def _read_name(line: Line, names: set[str], *, optional: bool = False) -> str | None:
    if optional and not line.has("name"):
        return None
    key = line.key("name")
    if key is not None and key in names:
        line.fail(
            "name", say("De naam {quoted} staat er twee keer. Kies een andere.", quoted=quote(key))
        )
        return None
    if key is not None:
        names.add(key)
    return key


def _read_question(line: Line, list_name: str | None, names: set[str]) -> Question:
    weight: Points | None = 1
    if line.has("weight"):
        weight = line.points("weight")
        if weight is not None and weight <= 0:
            line.fail("weight", say("Een gewicht is meer dan 0. Laat het vak leeg voor 1 keer."))
            weight = None
    return Question(
        line=line,
        key=_read_name(line, names),
        text=line.text("label"),
        note=line.optional_text("hint"),
        answers=list_name,
        weight=weight,
        is_reversed=line.word("reversed", YES_OR_NO) if line.has("reversed") else False,
    )


def _check_text(question: Question, texts: set[str]) -> None:
    if question.text is None:
        return
    if fold(question.text) in texts:
        question.line.fail("label", say("Deze vraag staat er twee keer."))
    texts.add(fold(question.text))


def _check_weights(found: Questions) -> None:
    for each in found.questions:
        answers = found.lists.get(each.answers or "")
        if each.weight is None or answers is None:
            continue
        points = [value for value in answers.points.values() if value is not None]
        if not all(has_four_decimals(value * each.weight) for value in points):
            sentence = say(
                "Met dit gewicht krijgt een antwoord meer dan 4 cijfers achter de komma. Kies een "
                "gewicht of punten met minder cijfers."
            )
            each.line.fail("weight", sentence)


def _check_lists(found: Questions, choices: FormSheet) -> None:
    used = {each.answers for each in found.questions}
    if choices.lines and "list_name" in choices.numbers:
        for each in found.questions:
            if each.answers is not None and each.answers not in found.lists:
                sentence = say(
                    "De lijst {quoted} staat niet op het blad {choices}.",
                    quoted=quote(each.answers),
                    choices=CHOICES,
                )
                each.line.fail("type", sentence)
    # A question without a list may be the one that was meant to use it.
    if found.questions and None not in used:
        for name, answers in found.lists.items():
            if name not in used:
                sentence = say("Geen enkele vraag gebruikt de lijst {quoted}.", quoted=quote(name))
                choices.report(sentence, answers.row, "list_name")
    # A row without a list may be the one that was meant for it.
    if sum(answers.size for answers in found.lists.values()) == len(choices.lines):
        for name, answers in found.lists.items():
            if name in used and answers.size < FEWEST_ANSWERS:
                sentence = say(
                    "In de lijst {quoted} staat maar één antwoord. Minstens twee zijn er nodig.",
                    quoted=quote(name),
                )
                choices.report(sentence, answers.row, "list_name")
                answers.points[""] = None
