#pragma once

#include <QKeySequence>
#include <QList>

class QWidget;

namespace yoyaku::ui {

/// Keeps keys for a widget that has the focus and acts on them itself, before any command of the window that has the
/// same: Del in a list of its own, Page up in a small month. GUI thread.
void claimKeys(QWidget* widget, const QList<QKeySequence>& keys);

} // namespace yoyaku::ui
