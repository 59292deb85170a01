#pragma once

#include "core/base/id.h"

#include <QLatin1String>
#include <QString>
#include <QVector>
#include <functional>

namespace yoyaku::ui {

/// What the field asks for; a leading > @ or # narrows it.
struct PaletteQuery
{
    enum class Only : quint8 { Everything, Commands, Hosts, EventTypes };
    Only only = Only::Everything;
    QString text; ///< as typed, without that sign and the blanks around
};

/// A row of the palette. Text is plain and safe to show.
struct PaletteEntry
{
    enum class Section : quint8 { Recent, Create, Bookings, HostsAndDates, Commands };
    Section section = Section::Commands;
    QString title, detail;          ///< "田中 真由", "導入相談 60分 · Mon 16 Nov, 10:00"
    QString tail;                   ///< at the right end: "Confirmed"
    QString keys;                   ///< in a key's frame there
    QLatin1String icon = {};        ///< use in tokens.json
    UserId host = {};               ///< a monogram instead of the icon
    QString hostName = {};          ///< whose
    bool isStruck = false;          ///< cancelled
    bool isPossible = true;         ///< else dimmed, and Enter does nothing
    QString commandId = {};         ///< to be remembered as used
    std::function<void()> run{};    ///< Enter
    std::function<void()> second{}; ///< Ctrl Enter; empty: the same as Enter
};

/// A recognised part of the sentence.
struct PaletteChip
{
    qsizetype start = 0, length = 0; ///< in the field's text
    QString typed, meaning;          ///< "明日", "Thu 12 Nov"
    bool isAmbiguous = false;
};

} // namespace yoyaku::ui
