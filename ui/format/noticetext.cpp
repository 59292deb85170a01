#include "ui/format/noticetext.h"

#include "core/models/directorymodel.h"
#include "ui/format/choicetext.h"
#include "ui/format/errortext.h"
#include "ui/format/safetext.h"

#include <QCoreApplication>

namespace yoyaku::ui {

namespace {

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Notices)
};

constexpr qsizetype kLongestName = 60, kLongestSentence = 200;

QString shortened(const QString& text, qsizetype most)
{
    const QString safe = safeText(text).simplified();
    if (safe.size() <= most) return safe;
    const qsizetype end = safe.at(most - 2).isHighSurrogate() ? most - 2 : most - 1;
    return safe.left(end) + u'…';
}

QString guestOf(const BookingRow& row)
{
    return shortened(row.guestName.isEmpty() ? row.title : row.guestName, kLongestName);
}

/// Puts a notice into words, for one reader.
class Wording
{
  public:
    Wording(const Notice& notice, const TimeFormat& format, const DirectoryModel& directory, GuestNames names)
        : m_notice(notice), m_format(format), m_directory(directory), m_names(names)
    {}

    [[nodiscard]] QString title() const
    {
        const int n = m_notice.count();
        switch (m_notice.form) {
        case Notice::Form::Single:
            return singleTitle(m_notice.events.first());
        case Notice::Form::Group:
            return groupTitle(n);
        case Notice::Form::Recovered:
            return m_notice.hasSlept ? Words::tr("%n bookings changed while this computer slept", nullptr, n)
                                     : Words::tr("%n bookings changed meanwhile", nullptr, n);
        case Notice::Form::Summary:
            return Words::tr("%n things happened while notices were silent", nullptr, n);
        }
        return {};
    }

    [[nodiscard]] QString body() const
    {
        if (m_notice.form == Notice::Form::Single) return singleBody(m_notice.events.first());
        QStringList lines;
        if (kinds() > 1 || m_notice.form != Notice::Form::Group) lines.append(counts());
        if (m_names == GuestNames::Shown) lines.append(names());
        lines.removeAll(QString());
        return lines.join(u'\n');
    }

    [[nodiscard]] QString toast() const
    {
        if (m_notice.form != Notice::Form::Single) {
            const QString who = names();
            return who.isEmpty() ? title() : Words::tr("%1: %2").arg(title(), who);
        }
        const NoticeEvent& event = m_notice.events.first();
        const BookingRow& row = event.row;
        const QString who = guestOf(row), day = m_format.date(row.span.start), time = m_format.time(row.span.start),
                      type = eventType(row);
        switch (event.kind) {
        case NoticeKind::NewBooking:
            return row.status == BookingStatus::Request
                       ? Words::tr("New request: %1, %2 %3 · %4").arg(who, day, time, type)
                       : Words::tr("New booking: %1, %2 %3 · %4").arg(who, day, time, type);
        case NoticeKind::Moved:
            return Words::tr("Moved: %1, now %2 %3 · %4").arg(who, day, time, type);
        case NoticeKind::Cancelled:
            return Words::tr("Cancelled: %1, %2 %3 · %4").arg(who, day, time, type);
        case NoticeKind::NeedsYou:
            return shortened(event.trouble, kLongestSentence);
        }
        return {};
    }

  private:
    [[nodiscard]] static QString singleTitle(const NoticeEvent& event)
    {
        switch (event.kind) {
        case NoticeKind::NewBooking:
            return event.row.status == BookingStatus::Request ? Words::tr("New request") : Words::tr("New booking");
        case NoticeKind::Moved:
            return Words::tr("Booking moved");
        case NoticeKind::Cancelled:
            return Words::tr("Booking cancelled");
        case NoticeKind::NeedsYou:
            return Words::tr("A change needs your decision");
        }
        return {};
    }
    [[nodiscard]] QString groupTitle(int n) const
    {
        if (kinds() > 1) return Words::tr("%n changes to bookings", nullptr, n);
        switch (m_notice.events.first().kind) {
        case NoticeKind::NewBooking:
            return Words::tr("%n new bookings", nullptr, n);
        case NoticeKind::Moved:
            return Words::tr("%n bookings moved", nullptr, n);
        case NoticeKind::Cancelled:
            return Words::tr("%n bookings cancelled", nullptr, n);
        case NoticeKind::NeedsYou:
            return Words::tr("%n changes need your decision", nullptr, n);
        }
        return {};
    }
    [[nodiscard]] int kinds() const
    {
        return int(std::count_if(m_notice.counts.begin(), m_notice.counts.end(), [](int n) { return n > 0; }));
    }
    [[nodiscard]] int countOf(NoticeKind kind) const { return m_notice.counts[size_t(kind)]; }
    [[nodiscard]] QString counts() const
    {
        QStringList parts;
        if (const int n = countOf(NoticeKind::NewBooking)) parts.append(Words::tr("%n new", "bookings", n));
        if (const int n = countOf(NoticeKind::Moved)) parts.append(Words::tr("%n moved", "bookings", n));
        if (const int n = countOf(NoticeKind::Cancelled)) parts.append(Words::tr("%n cancelled", "bookings", n));
        if (const int n = countOf(NoticeKind::NeedsYou)) parts.append(Words::tr("%n need your decision", "changes", n));
        return parts.join(Words::tr(", ", "between the parts of a list"));
    }
    /// Of those whose guest is known: event types in a row of names would say nothing.
    [[nodiscard]] QString names() const
    {
        QStringList all;
        for (const NoticeEvent& event : m_notice.events)
            if (const QString who = shortened(event.row.guestName, kLongestName); !who.isEmpty()) all.append(who);
        if (all.isEmpty()) return {};
        const QString list = all.join(Words::tr(", ", "between the parts of a list"));
        const int more = m_notice.count() - int(all.size());
        return more > 0 ? Words::tr("%1 and %n more", nullptr, more).arg(list) : list;
    }
    [[nodiscard]] QString eventType(const BookingRow& row) const
    {
        return shortened(m_directory.eventTypeName(row.eventType), kLongestName);
    }
    [[nodiscard]] QString when(TimeSpan span) const { return m_format.date(span.start) + u' ' + m_format.range(span); }
    [[nodiscard]] QString singleBody(const NoticeEvent& event) const
    {
        const BookingRow& row = event.row;
        QStringList lines;
        if (m_names == GuestNames::Shown) lines.append(guestOf(row));
        if (event.kind == NoticeKind::NeedsYou) {
            // What the service answered may quote a guest.
            lines.append(m_names == GuestNames::Shown ? shortened(event.trouble, kLongestSentence)
                                                      : Words::tr("Open Yoyaku to decide."));
        } else {
            lines.append(event.kind == NoticeKind::Moved
                             ? Words::tr("%1 → %2", "from when to when").arg(when(event.before), when(row.span))
                             : when(row.span));
            QStringList about{eventType(row)};
            if (!row.hosts.isEmpty()) about.append(shortened(m_directory.userName(row.hosts.first()), kLongestName));
            about.removeAll(QString());
            lines.append(about.join(QStringLiteral(" · ")));
        }
        lines.removeAll(QString());
        return lines.join(u'\n');
    }

    const Notice& m_notice;
    const TimeFormat& m_format;
    const DirectoryModel& m_directory;
    GuestNames m_names;
};

} // namespace

NoticeWords noticeWords(const Notice& notice, const TimeFormat& format, const DirectoryModel& directory,
                        GuestNames names)
{
    if (notice.events.isEmpty()) return {};
    const Wording wording(notice, format, directory, names);
    return {wording.title(), wording.body()};
}

QString troubleText(const Edit& edit, const TimeFormat& format)
{
    if (edit.state == EditState::Asking)
        return Words::tr("It was waiting when Yoyaku ended. Say whether it is to be sent.");
    // A conflict is no error: what the other side did is what happened.
    return edit.state == EditState::Conflict ? choiceText(edit, format, {}).sentence
                                             : shortErrorText(edit.error, &edit.act);
}

QString noticeToast(const Notice& notice, const TimeFormat& format, const DirectoryModel& directory)
{
    return notice.events.isEmpty() ? QString() : Wording(notice, format, directory, GuestNames::Shown).toast();
}

} // namespace yoyaku::ui
