#pragma once

#include "core/domain/bookingrow.h"

#include <QObject>

namespace yoyaku {

struct BookingDetail;
struct Delivery;
struct Edit;
struct EventFieldChange;

/// Hides who the guests are, in everything that is shown, printed, exported or put on the clipboard: the models hand
/// out masked values while it is on, so that no view has to think of it. Hosts, times and event types stay. A mask is
/// the same for the same booking as long as the program runs, and tells nothing of the name. GUI thread.
class GuestMask final : public QObject
{
    Q_OBJECT

  public:
    explicit GuestMask(QObject* parent = nullptr);

    [[nodiscard]] bool isOn() const { return m_isOn; }
    /// Emits changed() when it is another state.
    void setOn(bool isOn);
    /// What stands for a guest: the user's words with a place for the mark ("Guest %1").
    void setWords(const QString& pattern);

    /// "Guest 4F2".
    [[nodiscard]] QString nameOf(const BookingId& booking) const;
    /// The same row while off.
    [[nodiscard]] BookingRow masked(BookingRow row) const;
    /// Same shape: where something of the guest stood, kHiddenText stands, so that one sees that there is something.
    /// Not to be written anywhere: acts take BookingLookup::realDetail().
    [[nodiscard]] BookingDetail masked(BookingDetail detail) const;
    /// For lists, toasts and cards; what is sent is the outbox's own. Acts that are not about bookings stay as they
    /// are.
    [[nodiscard]] Edit masked(Edit edit) const;
    /// Its raw body included: see maskedBody().
    [[nodiscard]] Delivery masked(Delivery delivery) const;
    [[nodiscard]] EventFieldChange masked(EventFieldChange change) const;
    template <typename T>
    [[nodiscard]] QVector<T> masked(QVector<T> all) const
    {
        if (!m_isOn) return all;
        for (T& one : all) one = masked(std::move(one));
        return all;
    }

  Q_SIGNALS:
    void changed();

  private:
    QString m_words = QStringLiteral("%1");
    quint64 m_salt;
    bool m_isOn = false;
};

} // namespace yoyaku
