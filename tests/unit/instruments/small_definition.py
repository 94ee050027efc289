"""A small definition, to be changed by a test."""

from typing import Any


def small_definition(**changes: object) -> dict[str, Any]:
    """Two items of one set of answers; the changes replace whole fields."""
    origin = dict.fromkeys(("author", "source", "reliability", "licence"), "Verzonnen")
    choices = [
        {"key": "no", "label": "Nee", "points": 0},
        {"key": "yes", "label": "Ja", "points": "1.5"},
    ]
    definition: dict[str, Any] = {
        "id": "small",
        "version": 1,
        "language": "nl",
        "title": "Klein",
        "short_name": "Klein",
        "not_for": ["Iets anders."],
        "origin": origin,
        "answer_sets": [{"key": "yes_no", "choices": choices}],
        "items": [
            {"key": "one", "text": "Eén.", "answers": "yes_no"},
            {"key": "two", "text": "Twee.", "answers": "yes_no", "weight": 2, "reversed": True},
        ],
        "scoring": {"lowest": 0, "highest": "4.5"},
        "examples": [
            {
                "name": "alles ja",
                "answers": {"yes": ["one", "two"]},
                "lowest": "1.5",
                "highest": "1.5",
                "verdict": "none",
            }
        ],
    }
    return {key: value for key, value in (definition | changes).items() if value is not None}


def other_answers(*answers: tuple[str, str]) -> dict[str, Any]:
    """The change to another set of answers, each with its key and its label."""
    choices = [{"key": key, "label": label, "points": 0} for key, label in answers]
    return {"answer_sets": [{"key": "yes_no", "choices": choices}]}
