"""The process that reads aloud: a program of its own, so that a voice that hangs stops nothing.

    python speaker.py LANGUAGE

It says "ready" once there is a voice of that language, and "done" when a text has been read. It
ends by itself where there is none, and when its input ends. On its input a line is a text to read,
and an empty line is silence. It gets texts of the instrument and nothing else.
"""

import os
import signal
import sys
import threading

LONGEST_SEARCH = 20
"""After so many seconds without an answer of the system there is no voice."""


def main(language: str) -> int:
    """Read aloud what comes in, until nothing more comes."""
    if os.environ.get("SPEECHD_ADDRESS", "").startswith("inet"):
        # Somebody's voice lives behind a network; ours does not go there.
        return 1
    try:
        from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, Signal
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError:
        return 1
    app = QCoreApplication([sys.argv[0]])
    _limit_search(LONGEST_SEARCH)
    speech = None
    for engine in QTextToSpeech.availableEngines():
        if engine != "mock":
            speech = QTextToSpeech(engine)
            locales = [one for one in speech.availableLocales() if one.name()[:2] == language]
            if speech.state() is not QTextToSpeech.State.Error and locales:
                own = QLocale(language)
                speech.setLocale(own if own in locales else locales[0])
                break
            speech = None
    _limit_search(0)
    if speech is None:
        return 1

    class Lines(QObject):
        came = Signal(str)
        ended = Signal()

    lines, voice = Lines(), speech

    def listen() -> None:
        for line in sys.stdin:
            lines.came.emit(line.strip())
        lines.ended.emit()

    def read(text: str) -> None:
        voice.stop()
        if text:
            voice.say(text)

    def tell(state: QTextToSpeech.State) -> None:
        if state in (QTextToSpeech.State.Ready, QTextToSpeech.State.Error):
            print("done", flush=True)

    def end() -> None:
        voice.stop()
        app.quit()

    queued = Qt.ConnectionType.QueuedConnection
    lines.came.connect(read, queued)
    lines.ended.connect(end, queued)
    voice.stateChanged.connect(tell)
    threading.Thread(target=listen, daemon=True).start()
    print("ready", flush=True)
    return app.exec()


def _limit_search(seconds: int) -> None:
    """End this process when the search for a voice hangs; 0 takes the limit off."""
    if hasattr(signal, "alarm"):
        signal.alarm(seconds)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
