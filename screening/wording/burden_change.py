"""What changed in a burden since last time: no more than its size against measurement noise."""

from collections.abc import Iterator, Mapping
from typing import Final

from instruments.change import Change
from instruments.model import ChangeKind
from instruments.scoring import Score
from screening.dossier.burden import Burden
from screening.wording.burden import describe_answer, find_label, quote_statement
from screening.wording.burden_totals import word_range
from screening.wording.formats import format_date, format_points
from screening.wording.instruments import word_points
from screening.wording.speech import mark, say

_SIZES: Final = {
    ChangeKind.UNKNOWN: (
        mark(
            "Van deze vragenlijst is niet bekend hoe groot een verschil moet zijn om meer te zijn "
            "dan toeval."
        )
    ),
    ChangeKind.NOISE: (
        mark("Zo'n klein verschil kan toeval zijn. Het zegt niet dat er iets is veranderd.")
    ),
    ChangeKind.NOT_CERTAIN: (mark("Het is niet zeker of dit meer is dan toeval.")),
    ChangeKind.PROBABLY_MORE_THAN_NOISE: (
        mark(
            "Dit verschil is waarschijnlijk meer dan toeval. De uitslag zegt niet waar het "
            "verschil door komt."
        )
    ),
}


def describe_change(burden: Burden) -> tuple[str, ...]:
    """Return all that may be said of the change since the earlier measurement; empty without one.

    Tells answers to single statements too: for the screen, and not for what leaves the vault.
    """
    return (*describe_difference(burden), *describe_changed_answers(burden))


def describe_difference(burden: Burden) -> tuple[str, ...]:
    """Return both totals with their dates and what their difference means, without any answer."""
    change = burden.change
    if change is None or burden.earlier_held_on is None:
        return ()
    day, today = format_date(burden.earlier_held_on), format_date(burden.held_on)
    if burden.earlier_score is None and _has_other_help(burden):
        return (
            say(
                "Op {day} en op {today} stond er niet dezelfde vertaalde hulptekst bij de vragen.",
                day=day,
                today=today,
            ),
            say("Daarom zijn deze twee uitslagen niet met elkaar te vergelijken."),
        )
    if burden.earlier_score is None:
        return (
            say(
                "De vragenlijst van {day} is een andere versie dan die van {today}.",
                day=day,
                today=today,
            ),
            say("Daarom zijn deze twee uitslagen niet met elkaar te vergelijken."),
        )
    before = word_range(burden.instrument, burden.earlier_score)
    now = word_range(burden.instrument, burden.score)
    return (
        say("Op {day} was de uitslag {range}.", day=day, range=before),
        say("Op {today} is de uitslag {range}.", today=today, range=now),
        *_describe_size(burden, burden.earlier_score, change),
    )


def describe_changed_answers(burden: Burden) -> tuple[str, ...]:
    """Return which statements were answered differently, or only once; to the letter."""
    if burden.earlier is None or burden.change is None:
        return ()
    instrument, before = burden.instrument, burden.earlier.answers
    changed = (
        say(
            "Anders beantwoord (toen {before}, nu {now}): {statement}",
            before=find_label(instrument, key, before.get(key)),
            now=describe_answer(burden, key),
            statement=quote_statement(instrument, key),
        )
        for key in burden.change.changed
    )
    return (*changed, *_describe_answered_once(burden, burden.change, before))


def _describe_answered_once(
    burden: Burden, change: Change, before: Mapping[str, str]
) -> Iterator[str]:
    for key in change.unanswered:
        statement = quote_statement(burden.instrument, key)
        if key in before:
            label = find_label(burden.instrument, key, before[key])
            yield say(
                "Nu niet ingevuld (toen {before}): {statement}", before=label, statement=statement
            )
        elif key in burden.measurement.answers:
            label = describe_answer(burden, key)
            yield say("Toen niet ingevuld (nu {now}): {statement}", now=label, statement=statement)


def _has_other_help(burden: Burden) -> bool:
    earlier, now = burden.earlier, burden.measurement
    return (
        earlier is not None
        and earlier.digest == now.digest
        and earlier.help_language != now.help_language
    )


def _describe_size(burden: Burden, before: Score, change: Change) -> tuple[str, ...]:
    if change.difference is None:
        return (say("Niet alles is ingevuld. Daarom is niet te zeggen hoe groot het verschil is."),)
    if change.difference == 0:
        return (say("De uitslag is gelijk gebleven."),)
    points = max(change.difference, -change.difference)
    amount = word_points(points)
    if change.difference > 0:
        size = say("Dat is {amount} hoger.", amount=amount)
    else:
        size = say("Dat is {amount} lager.", amount=amount)
    sentences = (
        size,
        say(_SIZES[change.kind]),
        _describe_crossing(burden, before, change),
    )
    return tuple(sentence for sentence in sentences if sentence)


def _describe_crossing(burden: Burden, before: Score, change: Change) -> str:
    """Return that passing the cut-off is no change by itself; empty when it was not passed."""
    cut_off = burden.interpretation.cut_off
    if cut_off is None or change.kind is ChangeKind.PROBABLY_MORE_THAN_NOISE:
        return ""
    limit = cut_off.overload_from
    if (before.lowest >= limit) == (burden.score.lowest >= limit):
        return ""
    return say(
        "Dat de uitslag nu aan de andere kant van de grens van {points} ligt, verandert dat niet.",
        points=format_points(limit),
    )
