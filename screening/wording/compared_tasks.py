"""What the app says about a task that other people do at a later visit."""

from screening.network.comparison import Comparison
from screening.network.differences import TaskChange
from screening.wording.compared_names import name_all, name_task
from screening.wording.speech import say


def describe_task_change(comparison: Comparison, change: TaskChange) -> str:
    """Return in a sentence who does a task now, and who does so no longer."""
    task = name_task(change.kind, change.text)
    words = _word_without_stopping(change) if not change.stopped else _word_stopping(change)
    return words.format(
        task=task[:1].upper() + task[1:],
        now=name_all(comparison, change.after),
        then=name_all(comparison, change.before),
        started=name_all(comparison, change.started),
        stopped=name_all(comparison, change.stopped),
    )


def _word_without_stopping(change: TaskChange) -> str:
    is_one = len(change.started) == 1
    if not change.before:
        return (
            say("{task}: nieuw op de kaart. {now} doet dit.")
            if is_one
            else say("{task}: nieuw op de kaart. {now} doen dit.")
        )
    return (
        say("{task}: {started} doet dit nu ook.")
        if is_one
        else say("{task}: {started} doen dit nu ook.")
    )


def _word_stopping(change: TaskChange) -> str:
    is_one = len(change.stopped) == 1
    if not change.after:
        return (
            say("{task}: niemand op de kaart doet dit nog. Toen deed {then} het.")
            if is_one
            else say("{task}: niemand op de kaart doet dit nog. Toen deden {then} het.")
        )
    if change.started:
        return (
            say("{task}: {stopped} doet dit niet meer, {started} nu wel.")
            if is_one
            else say("{task}: {stopped} doen dit niet meer, {started} nu wel.")
        )
    return (
        say("{task}: {stopped} doet dit niet meer, {now} nog wel.")
        if is_one
        else say("{task}: {stopped} doen dit niet meer, {now} nog wel.")
    )
