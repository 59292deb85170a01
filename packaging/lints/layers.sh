#!/usr/bin/env bash
# Which room may include which. Prints each line that breaks the order, and fails if there is one.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
awk '
    BEGIN {
        n = split("base domain http api store webhook ingress sync models insight export notify demo", order, " ")
        for (i = 1; i <= n; i++) rank[order[i]] = i
        split("core/base core/domain core/models core/insight", a, " ")
        for (i in a) ui_may[a[i]] = 1
        ui_file["core/store/changeset.h"] = ui_file["core/sync/edit.h"] = ui_file["core/sync/connectionstate.h"] = 1
    }
    /^#include "/ {
        split(FILENAME, from, "/"); split($0, quoted, "\""); path = quoted[2]; split(path, to, "/")
        bad = ""
        if (from[1] == "core") {
            if (to[1] == "ui" || to[1] == "app") bad = "core may not know ui or app"
            else if (to[1] == "core" && rank[to[2]] > rank[from[2]]) bad = "core/" from[2] " may not include core/" to[2]
        } else if (from[1] == "ui") {
            if (to[1] == "app") bad = "ui may not know app"
            else if (to[1] == "core" && !(("core/" to[2]) in ui_may) && !(path in ui_file)) bad = "ui may not include " path
        }
        if (bad != "") { print FILENAME ":" FNR ": " bad; failed = 1 }
    }
    /^#include <Q(Widget|Application|Gui|Painter|Color|Font|Pixmap)/ && FILENAME ~ /^core\// {
        print FILENAME ":" FNR ": core has no widgets"; failed = 1
    }
    /^#include <(Q(Tcp|Ssl|Network|Local(Server|Socket)|Sql|HostAddress)|QtNetwork|QtSql)/ && FILENAME ~ /^ui\// {
        print FILENAME ":" FNR ": ui has no sockets and no database"; failed = 1
    }
    END { exit failed }' $(find core ui app -name '*.h' -o -name '*.cpp')
