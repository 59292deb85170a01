#pragma once

#include "core/sync/edit.h"

#include <QString>
#include <functional>

namespace yoyaku::ui {

class TimeFormat;

/// What a member is called, made safe for display.
using HostNames = std::function<QString(const UserId&)>;

/// The words around an edit that needs a choice (Refused, or in Conflict): what happened, both sides, and the ways out.
/// An empty button text: that way is not open.
struct ChoiceText
{
    QString title;
    QString sentence;
    QString wanted; ///< "Fri 13 Nov 10:30 – 11:15"
    QString theirs; ///< what Jicoo has; empty: not known, or there is nothing
    QString keep;   ///< theirs stays: EditSink::discard()
    QString send;   ///< ours goes over theirs: EditSink::retry()
};

/// Source: DESIGN, picture 11 and "Refused write". `edit` needs a choice.
[[nodiscard]] ChoiceText choiceText(const Edit& edit, const TimeFormat& format, const HostNames& hosts);

} // namespace yoyaku::ui
