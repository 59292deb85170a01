#pragma once

#include "core/domain/quickadd.h"
#include "core/models/bookingsearch.h"
#include "ui/shell/paletteentry.h"

#include <QObject>

namespace yoyaku {
class Clock;
class DirectoryModel;
} // namespace yoyaku

namespace yoyaku::ui {

class TimeFormat;

/// What the palette finds beside commands: the sentence as a booking to make, bookings, hosts, event types and dates.
/// What is known is there at once; bookings and counts follow with changed(). Does nothing itself: what is chosen is
/// told by signals. GUI thread.
class PaletteAnswers final : public QObject
{
    Q_OBJECT

  public:
    struct Parts
    {
        const DirectoryModel& directory;
        BookingSearch& search;
        const TimeFormat& format;
        const Clock& clock;
    };
    explicit PaletteAnswers(const Parts& parts, QObject* parent = nullptr);

    void ask(const PaletteQuery& query);
    /// Nobody looks any more.
    void close();
    [[nodiscard]] QVector<PaletteEntry> entries();
    /// In the text that was asked about.
    [[nodiscard]] QVector<PaletteChip> chips() const;
    /// One sentence about how the parts were taken, where that is not plain; may be empty.
    [[nodiscard]] QString note() const;
    /// "18,426 bookings · 9 ms"; empty until bookings were searched.
    [[nodiscard]] QString foot() const;

  Q_SIGNALS:
    void changed();
    void bookingChosen(const yoyaku::BookingId& booking);
    void hostChosen(const yoyaku::UserId& host);
    void eventTypeChosen(const yoyaku::EventTypeId& type);
    void dayChosen(QDate day);
    /// The form of a new booking, filled with this; of the event types the first one is meant.
    void bookingWanted(const yoyaku::QuickAdd& wish);
    /// The form of a schedule entry.
    void entryWanted(const yoyaku::TimeSpan& span, const yoyaku::UserId& member);

  private:
    void addCreate(QVector<PaletteEntry>& to);
    void addBookings(QVector<PaletteEntry>& to);
    void addHosts(QVector<PaletteEntry>& to);
    void addEventTypes(QVector<PaletteEntry>& to);
    void addDay(QVector<PaletteEntry>& to);
    void take(const SearchQuestion& question, const SearchAnswer& answer);
    [[nodiscard]] PaletteEntry bookEntry(const EventTypeId& type);
    [[nodiscard]] QString guestText() const;
    [[nodiscard]] QString meaningOf(const QuickAddPart& part) const;
    [[nodiscard]] int minutesOf(const EventTypeId& type) const;
    [[nodiscard]] QString dayText(QDate day) const;
    [[nodiscard]] SearchQuestion question() const;

    Parts m_parts;
    PaletteQuery m_query;
    QuickAdd m_sentence;
    SearchAnswer m_answer;
    bool m_isAnswered = false;
};

} // namespace yoyaku::ui
