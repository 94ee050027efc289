"""The running app: one window over one vault, from start to end."""

import sys
from pathlib import Path
from types import TracebackType

# These know nothing of Qt and come before it: Qt reads the source of every module that is
# imported after it, and that takes longer than the module itself.
from screening.storage import location as _location  # noqa: F401
from screening.storage import tries as _tries  # noqa: F401
from ui import icon_drawings as _icon_drawings  # noqa: F401
from ui import stylesheet as _stylesheet  # noqa: F401
from ui.ways_in import WaysIn

# isort: split
from PySide6.QtCore import QCoreApplication, QLocale, QSettings, QTimer
from PySide6.QtWidgets import QApplication

from ui.fonts import LATER_MS
from ui.icons import IconName
from ui.main_window import MainWindow
from ui.preferences import Language, Preferences, default_vault_folder
from ui.roles import ColourRole

DEMO_PASSPHRASE = "samen aan de keukentafel"  # noqa: S105 - shown on screen, guards nobody


def make_app() -> QApplication:
    """Return the one application object, Dutch in its dates and numbers."""
    QCoreApplication.setOrganizationName("Draagwijzer")
    QCoreApplication.setApplicationName("Draagwijzer")
    QLocale.setDefault(QLocale(QLocale.Language.Dutch, QLocale.Country.Netherlands))
    # Named here and not with setStyle, which first makes Python know every style there is.
    return QApplication([sys.argv[0], "-style", "fusion"])


def run_app(folder: Path | None = None, passphrase: str = "") -> int:
    """Show the window over a vault until it is closed; the arguments are those of `start_app`."""
    app, _window = start_app(folder, passphrase)
    return app.exec()


def start_app(folder: Path | None = None, passphrase: str = "") -> tuple[QApplication, MainWindow]:
    """Make the app and show its window over a vault.

    Args:
        folder: where the vault is or will be; the platform's own folder when not given.
        passphrase: of a demo, told on the unlock screen.
    """
    app = make_app()
    preferences = Preferences(QSettings())
    if preferences.language is not Language.DUTCH:
        # Dutch is the language of the sources, and must not wait for this.
        from ui.languages import install_language

        install_language(app, preferences.language)
    if passphrase:
        words = QCoreApplication.translate(
            "Demo", "Dit is een demonstratie met verzonnen mensen. Het wachtwoord is: {passphrase}"
        )
        hint = words.format(passphrase=passphrase)
    else:
        hint = ""
    theme = preferences.make_theme()
    theme.apply(app, whole=False)
    theme.changed.connect(lambda: preferences.keep_theme(theme))
    window = MainWindow(
        theme, WaysIn(folder or default_vault_folder()), hint, preferences=preferences
    )
    _catch_crashes(window)
    show_on_screen(window)
    QTimer.singleShot(LATER_MS, lambda: _finish(app, window, preferences))
    return app, window


def show_on_screen(window: MainWindow) -> None:
    """Show the window; on a screen that is too small for its usual size it fills the screen."""
    usual, room = window.size(), window.screen().availableSize()
    window.resize(usual.boundedTo(room))
    if window.size() == usual:
        window.show()
    else:
        window.showMaximized()


def _finish(app: QApplication, window: MainWindow, preferences: Preferences) -> None:
    """Do what an open vault needs and a locked one does not; the window is on screen by now."""
    from ui.capture import CaptureShield
    from ui.languages import install_words_of_qt
    from ui.memory import return_memory_early
    from ui.vault.front_page import FrontPage
    from ui.warm_up import WarmUp
    from ui.watch import LockWatch

    # Before there is a second thread, which there is not before a vault opens.
    return_memory_early()
    app.setWindowIcon(window.theme.icon(IconName.NETWORK, ColourRole.ACCENT))
    window.keeps_backups = True
    install_words_of_qt(app, preferences.language)
    CaptureShield(app)
    LockWatch(app, window, preferences)
    warm_up = WarmUp(window.theme, window)
    if isinstance(window.page, FrontPage):
        window.page.asked.connect(warm_up.leave_vault)
    warm_up.start()


def run_demo() -> int:
    """Show the window over a fresh vault of fictional households, thrown away at the end."""
    import shutil
    import tempfile
    from datetime import date

    from screening.demo.clock import StoryClock
    from screening.demo.vault import fill_vault
    from screening.storage.recovery_key import new_recovery_key
    from screening.workspace import Workspace

    place = Path(tempfile.mkdtemp(prefix="draagwijzer-demo-"))
    # Backups come beside the vault, and must go with it.
    folder = place / "kluis"
    try:
        clock = StoryClock(date.today())
        # Thrown away, and so is its recovery key: without one the app would advise to make it.
        workspace = Workspace.create(
            folder, DEMO_PASSPHRASE, recovery_key=new_recovery_key(), clock=clock
        )
        workspace.keys.confirm_recovery_key()
        fill_vault(workspace, clock)
        workspace.lock()
        return run_app(folder, DEMO_PASSPHRASE)
    finally:
        shutil.rmtree(place, ignore_errors=True)


def _catch_crashes(window: MainWindow) -> None:
    """Show the crash dialog over the window for every exception that nobody caught."""

    def on_crash(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        try:
            window.door.tell_crash(error)
        except BaseException as other:  # noqa: BLE001 - Python would print both, texts and all
            _print_places(error, other)

    def on_lost(lost: "sys.UnraisableHookArgs") -> None:
        if lost.exc_value is not None:
            _print_places(lost.exc_value)

    sys.excepthook = on_crash
    sys.unraisablehook = on_lost


def _print_places(*errors: BaseException) -> None:
    """Print where mistakes of ours are, and never their texts: a desktop keeps what is printed."""
    from ui.crash import describe_crash

    if sys.stderr is not None:
        print(*map(describe_crash, errors), sep="\n", file=sys.stderr)
