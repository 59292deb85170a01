#pragma once

#include "core/base/clock.h"
#include "core/store/changeset.h"
#include "ui/theme/tokens.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace yoyaku {
class DirectoryModel;
struct BookingDetail;
} // namespace yoyaku

namespace yoyaku::ui {

class Theme;
class TimeFormat;

/// The scrolled part of the inspector, built anew for each booking: some thirty labels, all plain text.
class InspectorBody final : public QWidget
{
    Q_OBJECT

  public:
    InspectorBody(const BookingDetail& detail, const DirectoryModel& directory, const Theme& theme,
                  const TimeFormat& format, EpochMs now, QWidget* parent);

  Q_SIGNALS:
    void linkActivated(const QUrl& url);

  private:
    void addTitle(const BookingDetail& detail, const DirectoryModel& directory);
    void addClocks(const BookingDetail& detail, EpochMs now);
    void addHosts(const BookingDetail& detail, const DirectoryModel& directory);
    void addPlace(const BookingDetail& detail);
    void addGuest(const BookingDetail& detail);
    void addAnswers(const BookingDetail& detail);
    void addTracking(const BookingDetail& detail);
    void addHistory(const BookingDetail& detail);

    /// A hairline, the icon column (20 + 8) and a column for lines.
    [[nodiscard]] QVBoxLayout* addSection(const char* icon);
    QLabel* addText(QVBoxLayout* to, const QString& text, TextRole role = TextRole::Body,
                    Color color = Color::TextPrimary);
    void addPair(QVBoxLayout* to, const QString& name, const QString& value);
    void addLink(QVBoxLayout* to, const QString& text, const QString& act, const QUrl& url);
    void addClock(QVBoxLayout* to, const QString& zone, const QString& range, bool isGuest);

    const Theme& m_theme;
    const TimeFormat& m_format;
    QVBoxLayout* m_all;
};

} // namespace yoyaku::ui
