#pragma once

#include "core/domain/bookingrow.h"

#include <QObject>

namespace yoyaku {

struct BookingDetail;

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
    /// Answers, tracking, places, messages and contacts included.
    [[nodiscard]] BookingDetail masked(BookingDetail detail) const;

  Q_SIGNALS:
    void changed();

  private:
    QString m_words = QStringLiteral("%1");
    quint64 m_salt;
    bool m_isOn = false;
};

} // namespace yoyaku
