"""Who works here and on which machine, as far as the operating system knows."""

import os
import sys

from screening.version import VERSION


def name_account() -> str:
    """Return the account of the operating system under which the app runs."""
    if sys.platform == "win32":
        return os.getlogin()
    import pwd

    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:  # An account that only a container knows has a number and no name.
        return str(os.getuid())


def name_origin() -> str:
    """Return the name of the machine and the version of the app."""
    # Not from `platform`, which would load a network module on Windows.
    machine = os.environ.get("COMPUTERNAME", "") if sys.platform == "win32" else os.uname().nodename
    return ", ".join(filter(None, (machine, f"Draagwijzer {VERSION}")))
