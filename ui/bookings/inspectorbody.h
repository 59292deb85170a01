#pragma once

#include "core/base/clock.h"
#include "core/models/bookinglookup.h"
#include "core/models/historylookup.h"
#include "ui/widgets/factsheet.h"

namespace yoyaku {
class DirectoryModel;
} // namespace yoyaku

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace yoyaku::ui {

class TimeFormat;

/// The scrolled part of the inspector, built anew for each booking: some thirty labels, all plain text.
class InspectorBody final : public FactSheet
{
    Q_OBJECT

  public:
    InspectorBody(const BookingDetail& detail, const QVector<HistoryLine>& history, const DirectoryModel& directory,
                  const Theme& theme, const TimeFormat& format, EpochMs now, QWidget* parent);
    /// What can be said of the choice of its host, one line below the hosts; empty: nothing.
    void setChoiceLine(const QString& text);

  Q_SIGNALS:
    void linkActivated(const QUrl& url);
    void whyRequested();
    void joinRequested();
    void copyLinkRequested();
    void copyEmailRequested();
    void deliveryRequested(qint64 number);

  private:
    void addTitle();
    void addClocks(EpochMs now);
    void addShift(EpochMs now);
    void addHosts();
    void addPlace();
    void addGuest();
    void addAnswers();
    void addTracking();
    void addHistory();

    /// A text and, at its right, what can be done with it.
    QHBoxLayout* addActLine(QVBoxLayout* to, const QString& text);
    QToolButton* addLink(QHBoxLayout* to, const QString& act, const char* name);
    /// The same on one line, cut with "…" where there is no room; the tooltip has it whole.
    QHBoxLayout* addOneLine(QVBoxLayout* to, const QString& text);
    QToolButton* addIcon(QHBoxLayout* to, const QString& act, const char* icon, const char* name);
    QToolButton* addCopy(QHBoxLayout* to, const QString& act, const char* name);
    void addUrl(QVBoxLayout* to, const QString& text, const QString& act, const QUrl& url);
    void addClock(QVBoxLayout* to, const QString& zone, const QString& range, bool isGuest);
    void addCardLine(QVBoxLayout* to);
    void addHistoryLine(QVBoxLayout* to, const HistoryLine& line);
    [[nodiscard]] bool isBookingTold() const;

    const BookingDetail m_detail;
    const QVector<HistoryLine> m_history;
    const DirectoryModel& m_directory;
    const TimeFormat& m_format;
    QLabel* m_choice = nullptr;
};

} // namespace yoyaku::ui
