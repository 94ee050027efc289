"""What the app says about backups: how old the newest is, and what came of trying one."""

from datetime import datetime

from screening.storage.backup_desk import BackupState
from screening.storage.backup_trial import Finding, Trial
from screening.wording.formats import count, format_date, join_words
from screening.wording.path_text import word_path
from screening.wording.speech import say


def word_moment(moment: datetime) -> str:
    """Return a day and a time: 22 november 2026, 10.30 uur."""
    return say("{day}, {moment:%H.%M} uur", day=format_date(moment.date()), moment=moment)


def word_state(state: BackupState, now: datetime) -> str:
    """Return how old the newest backup is, and whether it holds everything."""
    if not state.backups:
        return say("Er is nog geen reservekopie.")
    newest = say(
        "De laatste kopie is {age}.",
        age=_word_age(state.backups[0].made_at, now.astimezone()),
    )
    if state.is_needed:
        return say(
            "{newest} Daarna is er nog iets gewijzigd; dat komt in de volgende kopie.",
            newest=newest,
        )
    return newest


def word_place(state: BackupState) -> str:
    """Return in which folders the backups stand, or will stand."""
    folders = [word_path(folder) for folder in (state.usual_folder, state.chosen_folder) if folder]
    if len(folders) == 1:
        words = say("Ze staan in deze map:") if state.backups else say("Ze komen in deze map:")
    else:
        words = (
            say("Ze staan in deze mappen:") if state.backups else say("Ze komen in deze mappen:")
        )
    return "\n".join([words, *folders])


def word_absence(state: BackupState) -> str:
    """Return what to do when the chosen folder is not there now; empty when it is."""
    if state.is_reachable or state.chosen_folder is None:
        return ""
    return say(
        "De map {folder} is er nu niet. Sluit de stick, de schijf of het netwerk weer aan; "
        "Draagwijzer zet de kopie er dan vanzelf bij.",
        folder=word_path(state.chosen_folder),
    )


def is_good(trial: Trial) -> bool:
    """Return whether a trial shows a backup that can be relied on."""
    return trial.finding is Finding.WHOLE and trial.is_like_vault is not False


def word_trial(trial: Trial) -> str:
    """Return the report of a trial."""
    name = say("De reservekopie van {moment}", moment=word_moment(trial.made_at))
    match trial.finding:
        case Finding.DAMAGED:
            return say(
                "{name} is beschadigd en niet te gebruiken. Maak een nieuwe reservekopie.",
                name=name,
            )
        case Finding.DIFFERENT:
            return say(
                "{name} gaat open, maar bevat niet wat erin hoort. Maak een nieuwe reservekopie.",
                name=name,
            )
        case Finding.UNKNOWN:
            return say(
                "{name} kan niet worden vergeleken: de gegevens voor de controle horen niet bij "
                "deze kluis of zijn beschadigd.",
                name=name,
            )
    amount = join_words(
        [
            count(trial.tables, say("tabel"), say("tabellen")),
            count(trial.rows, say("rij"), say("rijen")),
        ]
    )
    likeness = {
        True: say("Alles is gelijk aan wat nu in de kluis staat."),
        False: say(
            "Er is een verschil met wat nu in de kluis staat. Maak een nieuwe reservekopie."
        ),
        None: say("Alles is gelijk aan wat er toen in de kluis stond."),
    }[trial.is_like_vault]
    restored = say(
        "{name} is echt teruggezet in een proefkluis: {amount}.", name=name, amount=amount
    )
    keys = "" if trial.has_same_keys else say("Deze kopie gaat open met het wachtwoord van toen.")
    return " ".join(filter(None, (restored, likeness, keys)))


def _word_age(moment: datetime, now: datetime) -> str:
    days = (now.date() - moment.date()).days
    if days == 0:
        return say("van vandaag, {moment:%H.%M} uur", moment=moment)
    if days == 1:
        return say("van gisteren, {moment:%H.%M} uur", moment=moment)
    return (
        say("van {days} dagen geleden", days=days)
        if days > 1
        else say("van {moment}", moment=word_moment(moment))
    )
