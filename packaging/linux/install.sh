#!/bin/sh
# Installs the program beside this file for the person who runs it, or with --remove takes it away.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
program=$HOME/.local/lib/lordesk
command=$HOME/.local/bin/lordesk

refresh() {
    for tool in "update-desktop-database $share/applications" "update-mime-database $share/mime" \
        "gtk-update-icon-cache -q -t $share/icons/hicolor"; do
        # shellcheck disable=SC2086 # a tool and its words
        if command -v ${tool%% *} >/dev/null 2>&1; then $tool >/dev/null 2>&1 || true; fi
    done
}

remove() {
    if [ -f "$program/files" ]; then
        while IFS= read -r file; do rm -f "$share/$file"; done <"$program/files"
    fi
    if [ "$(readlink "$command" 2>/dev/null || true)" = "$program/lordesk" ]; then rm -f "$command"; fi
    rm -rf "$program"
}

if [ "${1:-}" = --remove ]; then
    remove
    refresh
    echo "lordesk is removed. Your desk is kept in $share/lordesk."
    exit 0
fi
if [ "$here/lordesk" = "$program" ]; then
    echo "This copy is the installed one. Unpack the new version elsewhere and start its install.sh." >&2
    exit 1
fi

remove
mkdir -p "$program" "$(dirname "$command")"
cp -R "$here/lordesk/." "$program/"
(cd "$here/share" && find . -type f) >"$program/files"
while IFS= read -r file; do
    mkdir -p "$share/$(dirname "$file")"
    cp "$here/share/$file" "$share/$file"
done <"$program/files"
grep /applications/ "$program/files" | while IFS= read -r file; do
    sed "s|^Exec=lordesk|Exec=\"$program/lordesk\"|" "$here/share/$file" >"$share/$file"
done
ln -sf "$program/lordesk" "$command"
cp "$here/install.sh" "$program/install.sh"
refresh
echo "lordesk is installed in $program. Start it from the menu, or as $command."
