"""The languages of the screens: one for the whole app, and one for a carer who answers alone.

The sources are in Dutch, so Dutch needs no translation of ours. What a carer sees who has the
laptop alone is kept in files of its own: it has four languages, and the rest of the app has two.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from screening.wording.speech import SPEECH
from ui.preferences import Language

APP_LANGUAGES: Final[Mapping[Language, str]] = {
    Language.DUTCH: "Nederlands",
    Language.ENGLISH: "English",
}
"""The languages of the whole app, by their own names."""

FOLDER: Final = Path(__file__).parent / "translations"


def install_language(app: QCoreApplication, language: Language) -> None:
    """Show everything that is made from now on in one of the languages of the app.

    Dates and numbers keep the way in which they are written in the Netherlands: the documents
    have them too, and an amount must not read differently there.
    """
    if language is Language.DUTCH:
        return
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.Netherlands))
    install_file(app, FOLDER / f"carer_{language}.qm")
    words = install_file(app, FOLDER / f"app_{language}.qm")
    SPEECH.translate_by(lambda sentence: words.translate("screening", sentence) or sentence)


def install_words_of_qt(app: QCoreApplication, language: Language) -> None:
    """Translate what Qt itself shows, such as the menu of a text field; for after the start."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    file = folder / f"qtbase_{language}.qm"
    if language is not Language.ENGLISH and file.is_file():
        install_file(app, file)


def install_file(owner: QObject, file: Path) -> QTranslator:
    """Use a file of translations for as long as its owner lives; the latest one comes first.

    Raises:
        FileNotFoundError: the file is not there or is damaged; it comes with the app.
    """
    translator = QTranslator(owner)
    if not translator.load(str(file)):
        raise FileNotFoundError(file.name)
    QCoreApplication.installTranslator(translator)
    return translator
