"""A working day in the real app, over marked people, that ends when somebody kills it.

    python -m tests.support.working_day FOLDER

The vault is made, opened and locked; a dossier, a visit, answers, notes and an arrangement are
typed; a proposal is handed over; the app makes a mistake and shows it; the look is changed; and at
last a text stands half typed. Lines on the output tell how far it is, and the passphrase of the
proposal. FOLDER gets the vault and the proposal; all else goes where the environment says.
"""

import copy
import json
import os
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from screening.demo.clock import StoryClock
from screening.demo.households import Household, load_household
from screening.dossier.model import VisitStep
from ui.application import start_app
from ui.caseload.page import CaseloadPage
from ui.crash import CrashDialog
from ui.investigation.page import InvestigationPage
from ui.theme import ThemeMode
from ui.tour.arrangement_chapter import make_arrangement
from ui.tour.burden_chapter import measure_burden
from ui.tour.dossier_chapter import make_dossier, make_vault, name_consultant
from ui.tour.findings_chapter import investigate, judge_signals
from ui.tour.hands import Hands, TourError
from ui.tour.proposal_chapter import hand_over
from ui.tour.story import Story, Visit
from ui.tour.visit_chapter import ask_about_care, go_to, prepare, start_visit
from ui.vault.unlock_page import UnlockPage
from ui.visit.page import VisitPage
from ui.visit.preparation_page import PreparationPage

VAULT: Final = "kluis"
OUTPUT: Final = "voorstellen"
PASSPHRASE: Final = "rietvoorn onder de zolderbalk"
WRONG_PASSPHRASE: Final = "dit is het niet helemaal"
SURNAME: Final = "Zwaluwhoek"
FIRST_NAMES: Final = ("Quirijn", "Xandra", "Ysbrand", "Floortje", "Wybren", "Jikke", "Oebele")
NOTE: Final = "kaneelvos"
SUSPICION: Final = "nachtegaalsveld"
HALF_TYPED: Final = "pimpelmees"
MISTAKE: Final = "kwartelnest"


class QuietHands(Hands):
    """Hands without a camera: a picture would hold names, as pixels."""

    def photograph(self, name: str) -> None:  # noqa: ARG002 - nothing is kept
        """Only wait, as for a picture."""
        self.settle()


class MistakeOfOurs(Exception):
    """What a bug may raise: its text quotes what was typed."""


def mark_household() -> Household:
    """Return a household in which every name and every text can be searched for."""
    household: dict[str, Any] = copy.deepcopy(dict(load_household("jansen")))
    for number, person in enumerate([household["client"], *household["people"]]):
        first = FIRST_NAMES[number % len(FIRST_NAMES)]
        person["name"] = f"{first}{number} {SURNAME}"
    household["client"]["situation"] = f"{NOTE} {household['client']['situation']}"
    visit = household["visits"][0]
    visit["texts"] = {field: f"{NOTE} {text}" for field, text in visit["texts"].items()}
    visit["measurements"] = visit["measurements"][:1]
    visit["provisions"] = [
        # Nothing is in the directory of this vault.
        {
            **{name: value for name, value in line.items() if name != "offer"},
            "what": f"{NOTE} {line['what']}",
        }
        for line in visit["provisions"]
        if line["by"] != "network"
    ][:2]
    visit["no_need"] = {}
    visit["investigation"] = {"found": {"a": f"{NOTE} gevonden", "d": f"{NOTE} nodig"}}
    return household


def list_names() -> Iterator[str]:
    """Yield the names that are entered on a working day."""
    household = mark_household()
    yield household["client"]["name"]
    yield from (each["name"] for each in household["people"] if each["group"] == "carer")


def main() -> None:
    """Live the day, and wait for its end."""
    folder = Path(sys.argv[1])
    (folder / OUTPUT).mkdir(parents=True)
    _app, window = start_app(folder / VAULT)
    window.activateWindow()
    hands = QuietHands(window, folder)
    household = mark_household()
    clock = StoryClock(date.today())
    story = Story(hands, household, clock, folder / OUTPUT, PASSPHRASE)
    hands.settle()
    _say(pid=os.getpid())
    _work(story, household["visits"][0])
    _say(proposal=hand_over(story))
    _make_a_mistake(story)
    window.theme.set_mode(ThemeMode.DARK)
    hands.click(window.top_bar.lock_button)
    _say(locked=True)
    hands.enter(hands.page(UnlockPage).passphrase, PASSPHRASE)
    hands.wait_for(lambda: isinstance(window.page, VisitPage), "het gesprek")
    go_to(story, VisitStep.PREPARATION)
    editor = hands.step(PreparationPage).note.editor
    hands.show(editor)
    QTest.keyClicks(editor, HALF_TYPED)
    _say(ready=True)
    QTest.qWait(120_000)


def _work(story: Story, visit: Visit) -> None:
    make_vault(story)
    name_consultant(story)
    story.hands.page(CaseloadPage)
    make_dossier(story)
    start_visit(story)
    prepare(story, visit)
    ask_about_care(story, visit)
    measure_burden(story, visit, takes_pictures=False)
    judge_signals(story)
    investigate(story, visit)
    _suspect(story)
    make_arrangement(story, visit)


def _suspect(story: Story) -> None:
    """Write about suspected domestic violence, and leave it in sight when the step is left."""
    hands = story.hands
    part = hands.step(InvestigationPage).hidden
    hands.click(part.button)
    hands.click(part.go_on_button)
    card = part.card
    if card is None:
        raise TourError("geen aandachtspunt")
    hands.write(card.reason_line, SUSPICION)
    hands.click(card.open_button)
    hands.wait_for(card.found.isVisible, "het aandachtspunt")
    hands.write(card.found.editor, SUSPICION)


def _make_a_mistake(story: Story) -> None:
    """Let something of ours go wrong, copy what the dialog shows, and go on."""

    def fail() -> None:
        try:
            raise MistakeOfOurs(f"{MISTAKE} {story.name('annie')}")
        except MistakeOfOurs as error:
            # A running app would do this itself: waiting in a test raises it here instead.
            sys.excepthook(type(error), error, error.__traceback__)

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, CrashDialog):
            QTimer.singleShot(10, answer)
            return
        buttons = {button.text(): button for button in dialog.findChildren(QPushButton)}
        buttons["Kopiëren"].click()
        buttons["Verder werken"].click()

    QTimer.singleShot(0, fail)
    QTimer.singleShot(10, answer)
    story.hands.wait_for(
        lambda: MistakeOfOurs.__name__ in QApplication.clipboard().text(), "de melding van een fout"
    )


def _say(**words: object) -> None:
    print(json.dumps(words), flush=True)


if __name__ == "__main__":
    try:
        main()
    except TourError as error:
        # The app itself has taken over what Python does with exceptions that nobody caught.
        sys.exit(f"{error}")
