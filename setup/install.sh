#!/bin/sh
# Finds Python and the system libraries that Qt needs, then hands over to install.py.
# Usage: install.sh LOCK, where LOCK is requirements.txt or requirements-dev.txt.
set -eu
here=$(cd -- "$(dirname -- "$0")" && pwd)

# What the windows (X11, Wayland) and the drawing code of Qt are linked to: file:Debian package.
# libpulse is for reading aloud. A voice itself is not installed: on Linux that takes the packages
# speech-dispatcher and, for instance, espeak-ng. Without them there is no button.
libraries='
libEGL.so.1:libegl1
libGL.so.1:libgl1
libX11-xcb.so.1:libx11-xcb1
libX11.so.6:libx11-6
libdbus-1.so.3:libdbus-1-3
libfontconfig.so.1:libfontconfig1
libfreetype.so.6:libfreetype6
libglib-2.0.so.0:libglib2.0-0
libgssapi_krb5.so.2:libgssapi-krb5-2
libpulse.so.0:libpulse0
libwayland-client.so.0:libwayland-client0
libwayland-cursor.so.0:libwayland-cursor0
libwayland-egl.so.1:libwayland-egl1
libxcb-cursor.so.0:libxcb-cursor0
libxcb-glx.so.0:libxcb-glx0
libxcb-icccm.so.4:libxcb-icccm4
libxcb-image.so.0:libxcb-image0
libxcb-keysyms.so.1:libxcb-keysyms1
libxcb-randr.so.0:libxcb-randr0
libxcb-render-util.so.0:libxcb-render-util0
libxcb-render.so.0:libxcb-render0
libxcb-shape.so.0:libxcb-shape0
libxcb-shm.so.0:libxcb-shm0
libxcb-sync.so.1:libxcb-sync1
libxcb-util.so.1:libxcb-util1
libxcb-xfixes.so.0:libxcb-xfixes0
libxcb-xkb.so.1:libxcb-xkb1
libxkbcommon-x11.so.0:libxkbcommon-x11-0
libxkbcommon.so.0:libxkbcommon0
'

stop() {
    printf '%s\n' "$@" >&2
    exit 1
}

find_python() {
    for name in python3.14 python3.13 python3.12 python3.11 python3; do
        if "$name" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then
            echo "$name"
            return
        fi
    done
}

# One line for each library that the linker does not know: file:package.
list_missing_libraries() {
    ldconfig=$(PATH=$PATH:/sbin:/usr/sbin command -v ldconfig) || return 0
    known=$("$ldconfig" -p 2>/dev/null) || return 0
    for pair in $libraries; do
        case $known in
            *"${pair%%:*} "*) ;;
            *) echo "$pair" ;;
        esac
    done
}

# Debian ships Python without the part that makes a .venv.
list_missing_python_packages() {
    "$python" -c 'import ensurepip, venv' >/dev/null 2>&1 ||
        "$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])'
}

# What the checks look at the app with from outside, and the app itself does without: strace; a bus
# of their own; a screen, and the accessibility bus with the system Python's way to read it.
list_missing_test_packages() {
    case ${1:-} in
        *dev*) ;;
        *) return 0 ;;
    esac
    command -v strace >/dev/null || echo strace
    command -v dbus-daemon >/dev/null || echo dbus-daemon
    command -v Xvfb >/dev/null || echo xvfb
    [ -x /usr/libexec/at-spi-bus-launcher ] || echo at-spi2-core
    /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' >/dev/null 2>&1 ||
        echo python3-gi gir1.2-atspi-2.0
}

# Installs the Debian packages that it is given, or says how and stops.
install_packages() {
    run_as_root=
    if [ "$(id -u)" -ne 0 ]; then
        run_as_root='sudo -n'
        sudo -n true 2>/dev/null || explain_packages "$@"
    fi
    echo "Draagwijzer installeert eerst wat het systeem mist: $*"
    log=$(mktemp)
    { $run_as_root apt-get update -qq &&
        $run_as_root env DEBIAN_FRONTEND=noninteractive \
            apt-get install -qq -y --no-install-recommends "$@"; } >"$log" 2>&1 ||
        stop "$(cat "$log")" 'Dat is niet gelukt. Controleer het netwerk en start opnieuw.'
    rm -f "$log"
}

explain_packages() {
    if command -v sudo >/dev/null; then
        command="sudo apt-get update && sudo apt-get install -y --no-install-recommends $*"
    else
        command="su -c 'apt-get update && apt-get install -y --no-install-recommends $*'"
    fi
    stop 'Draagwijzer mist onderdelen van het systeem. Typ deze opdracht en start daarna opnieuw:' \
        "$command"
}

python=$(find_python)
[ -n "$python" ] ||
    stop 'Draagwijzer heeft Python 3.11 of nieuwer nodig. Installeer Python en start opnieuw.'

if [ "$(uname -s)" = Linux ]; then
    missing=$(list_missing_libraries)
    if command -v apt-get >/dev/null; then
        packages=$(
            for pair in $missing; do echo "${pair#*:}"; done
            list_missing_python_packages
            list_missing_test_packages "$@"
        )
        # shellcheck disable=SC2086 # one word for each package
        [ -z "$packages" ] || install_packages $packages
    elif [ -n "$missing" ]; then
        # shellcheck disable=SC2086 # one line for each library
        printf '%s\n' 'Deze systeembibliotheken lijken te ontbreken. Installeer ze als' \
            'Draagwijzer niet opent:' $missing | sed 's/:.*[^:]$//' >&2
    fi
fi

exec "$python" "$here/install.py" "$@"
