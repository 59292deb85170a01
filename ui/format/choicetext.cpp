#include "ui/format/choicetext.h"

#include "ui/format/errortext.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"

#include <QCoreApplication>

namespace yoyaku::ui {

namespace {

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ChoiceText)
};

/// How the other side differs.
enum class Their : quint8 { Move, Hosts, Text, Cancellation, Deletion, PutBack };

const UpdateEdit* updateOf(const Edit& edit) { return std::get_if<UpdateEdit>(&edit.act); }
bool isCancel(const Edit& edit) { return std::holds_alternative<CancelEdit>(edit.act); }

std::optional<TimeSpan> wantedSpan(const Edit& edit)
{
    if (const auto* act = std::get_if<RescheduleEdit>(&edit.act)) return act->to;
    if (const auto* act = std::get_if<CreateEdit>(&edit.act)) return act->span;
    return updateOf(edit) ? updateOf(edit)->patch.span : std::nullopt;
}

TimeSpan spanBefore(const Edit& edit)
{
    if (edit.origin) return edit.origin->span;
    if (const auto* act = std::get_if<RescheduleEdit>(&edit.act)) return act->from;
    if (const auto* act = std::get_if<CancelEdit>(&edit.act)) return act->span;
    return updateOf(edit) ? updateOf(edit)->from : TimeSpan();
}

QString when(TimeSpan span, const TimeFormat& format) { return format.date(span.start) + u' ' + format.range(span); }

QString namesOf(const QVector<BookingHost>& hosts, const HostNames& names)
{
    if (hosts.isEmpty()) return Words::tr("No host yet");
    QStringList all;
    for (const BookingHost& host : hosts) all << (names ? names(host.userId) : host.userId.text());
    return all.join(QStringLiteral(", "));
}

bool isOver(const BookingFacts& facts) { return facts.isGone || facts.status == BookingStatus::Cancel; }

Their differenceOf(const Edit& edit, const BookingFacts& theirs)
{
    if (theirs.isGone) return Their::Deletion;
    if (theirs.status == BookingStatus::Cancel) return Their::Cancellation;
    const UpdateEdit* update = updateOf(edit);
    const bool isAboutHosts = update && !update->patch.span;
    if (isAboutHosts && !update->patch.hosts) return Their::Text;
    if (!isAboutHosts && theirs.span.start != spanBefore(edit).start) return Their::Move;
    const bool isSameHosts = edit.origin && edit.origin->hosts == theirs.hosts;
    return isSameHosts ? Their::PutBack : Their::Hosts;
}

QString titleOf(Their difference)
{
    switch (difference) {
    case Their::Move:
        return Words::tr("Moved by someone else meanwhile");
    case Their::Hosts:
        return Words::tr("Given to another host meanwhile");
    case Their::Text:
        return Words::tr("Renamed by someone else meanwhile");
    case Their::Cancellation:
        return Words::tr("Cancelled by someone else meanwhile");
    case Their::Deletion:
        return Words::tr("No longer in Jicoo");
    case Their::PutBack:
        break;
    }
    return Words::tr("Changed and put back meanwhile");
}

/// Of the other side, with the time it happened when it is known.
QString factOf(Their difference, const QString& at)
{
    switch (difference) {
    case Their::Move:
        return at.isEmpty() ? Words::tr("This booking was moved to another time.")
                            : Words::tr("This booking was moved to another time (%1).").arg(at);
    case Their::Hosts:
        return at.isEmpty() ? Words::tr("This booking was given to another host.")
                            : Words::tr("This booking was given to another host (%1).").arg(at);
    case Their::Text:
        return at.isEmpty() ? Words::tr("Name or note of this booking was changed.")
                            : Words::tr("Name or note of this booking was changed (%1).").arg(at);
    case Their::Cancellation:
        return at.isEmpty()
                   ? Words::tr("This booking was cancelled. Jicoo has no call that brings it back.")
                   : Words::tr("This booking was cancelled (%1). Jicoo has no call that brings it back.").arg(at);
    case Their::Deletion:
        return Words::tr("This booking no longer exists in Jicoo (404).");
    case Their::PutBack:
        break;
    }
    return Words::tr("This booking was changed, and then changed back.");
}

QStringList textsOf(const std::optional<QString>& name, const std::optional<QString>& note)
{
    QStringList texts;
    for (const auto& text : {name, note})
        if (text && !text->isEmpty()) texts << safeText(*text);
    return texts;
}

QString theirsOf(const Edit& edit, const BookingFacts& theirs, const TimeFormat& format, const HostNames& names)
{
    if (theirs.isGone) return Words::tr("Not there any more");
    if (theirs.status == BookingStatus::Cancel) return Words::tr("Cancelled");
    QStringList parts;
    const bool tellsHosts = isCancel(edit) || (updateOf(edit) && updateOf(edit)->patch.hosts);
    if (isCancel(edit) || wantedSpan(edit)) parts << when(theirs.span, format);
    if (tellsHosts) parts << namesOf(theirs.hosts, names);
    if (const auto* update = updateOf(edit))
        parts << textsOf(update->patch.name ? std::optional(theirs.name) : std::nullopt,
                         update->patch.description ? theirs.description : std::nullopt);
    return parts.join(QStringLiteral(" · "));
}

QString wantedOf(const Edit& edit, const TimeFormat& format, const HostNames& names)
{
    if (isCancel(edit)) return Words::tr("Cancelled");
    QStringList parts;
    if (const auto span = wantedSpan(edit)) parts << when(*span, format);
    if (const auto* update = updateOf(edit); update && update->patch.hosts)
        parts << namesOf(*update->patch.hosts, names);
    if (const auto* update = updateOf(edit)) parts << textsOf(update->patch.name, update->patch.description);
    return parts.join(QStringLiteral(" · "));
}

void tellConflict(ChoiceText& text, const Edit& edit, const TimeFormat& format)
{
    const BookingFacts theirs = edit.theirs.value_or(BookingFacts());
    const Their difference = differenceOf(edit, theirs);
    text.title = titleOf(difference);
    text.sentence = factOf(difference, theirs.updatedAt ? format.stamp(theirs.updatedAt) : QString()) + u' ' +
                    Words::tr("Your change was not sent.");
    text.keep = isCancel(edit) ? Words::tr("Keep the booking") : Words::tr("Keep theirs");
    if (!isOver(theirs)) text.send = isCancel(edit) ? Words::tr("Cancel it anyway") : Words::tr("Send mine");
}

void tellRefusal(ChoiceText& text, const Edit& edit)
{
    text.title = isCancel(edit) ? Words::tr("The cancellation was not accepted") : Words::tr("Not accepted");
    text.sentence = errorText(edit.error, &edit.act);
    text.keep = std::holds_alternative<CreateEdit>(edit.act) ? Words::tr("Drop it") : Words::tr("Put it back");
    text.send = Words::tr("Send again");
}

} // namespace

ChoiceText choiceText(const Edit& edit, const TimeFormat& format, const HostNames& hosts)
{
    ChoiceText text;
    if (edit.state == EditState::Conflict)
        tellConflict(text, edit, format);
    else
        tellRefusal(text, edit);
    if (isBookingAct(edit.act)) text.wanted = wantedOf(edit, format, hosts);
    if (edit.theirs) text.theirs = theirsOf(edit, *edit.theirs, format, hosts);
    return text;
}

} // namespace yoyaku::ui
