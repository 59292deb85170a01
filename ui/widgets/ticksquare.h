#pragma once

#include <QtGlobal>
#include <qnamespace.h>

class QPainter;
class QRect;

namespace yoyaku::ui {

class Theme;

/// A tick box of 14 px in the middle of `cell`; partly checked is a bar.
void paintTickSquare(QPainter& painter, const QRect& cell, Qt::CheckState state, const Theme& theme);

} // namespace yoyaku::ui
