"""What the app says about backups: how old the newest is, and what came of trying one."""

from datetime import datetime

from screening.storage.backup_desk import BackupState
from screening.storage.backup_trial import Finding, Trial
from screening.wording.formats import count, format_date


def word_moment(moment: datetime) -> str:
    """Return a day and a time: 22 november 2026, 10.30 uur."""
    return f"{format_date(moment.date())}, {moment:%H.%M} uur"


def word_state(state: BackupState, now: datetime) -> str:
    """Return how old the newest backup is, and whether it holds everything."""
    if not state.backups:
        return "Er is nog geen reservekopie."
    newest = f"De laatste kopie is {_word_age(state.backups[0].made_at, now.astimezone())}."
    if state.is_needed:
        return f"{newest} Daarna is er nog iets gewijzigd; dat komt in de volgende kopie."
    return newest


def word_place(state: BackupState) -> str:
    """Return in which folders the backups stand, or will stand."""
    folders = [str(folder) for folder in (state.usual_folder, state.chosen_folder) if folder]
    verb = "staan" if state.backups else "komen"
    place = "deze map" if len(folders) == 1 else "deze mappen"
    return "\n".join([f"Ze {verb} in {place}:", *folders])


def word_absence(state: BackupState) -> str:
    """Return what to do when the chosen folder is not there now; empty when it is."""
    if state.is_reachable:
        return ""
    return (
        f"De map {state.chosen_folder} is er nu niet. Sluit de stick, de schijf of het netwerk "
        "weer aan; Draagwijzer zet de kopie er dan vanzelf bij."
    )


def is_good(trial: Trial) -> bool:
    """Return whether a trial shows a backup that can be relied on."""
    return trial.finding is Finding.WHOLE and trial.is_like_vault is not False


def word_trial(trial: Trial) -> str:
    """Return the report of a trial."""
    name = f"De reservekopie van {word_moment(trial.made_at)}"
    match trial.finding:
        case Finding.DAMAGED:
            return f"{name} is beschadigd en niet te gebruiken. Maak een nieuwe reservekopie."
        case Finding.DIFFERENT:
            return (
                f"{name} gaat open, maar bevat niet wat erin hoort. Maak een nieuwe reservekopie."
            )
        case Finding.UNKNOWN:
            return (
                f"{name} kan niet worden vergeleken: de gegevens voor de controle horen niet bij "
                "deze kluis of zijn beschadigd."
            )
    amount = f"{count(trial.tables, 'tabel', 'tabellen')} en {count(trial.rows, 'rij', 'rijen')}"
    likeness = {
        True: "Alles is gelijk aan wat nu in de kluis staat.",
        False: "Er is een verschil met wat nu in de kluis staat. Maak een nieuwe reservekopie.",
        None: "Alles is gelijk aan wat er toen in de kluis stond.",
    }[trial.is_like_vault]
    keys = "" if trial.has_same_keys else " Deze kopie gaat open met het wachtwoord van toen."
    return f"{name} is echt teruggezet in een proefkluis: {amount}. {likeness}{keys}"


def _word_age(moment: datetime, now: datetime) -> str:
    days = (now.date() - moment.date()).days
    if days == 0:
        return f"van vandaag, {moment:%H.%M} uur"
    if days == 1:
        return f"van gisteren, {moment:%H.%M} uur"
    return f"van {days} dagen geleden" if days > 1 else f"van {word_moment(moment)}"
