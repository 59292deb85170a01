#pragma once

#include "core/base/id.h"
#include "core/base/timespan.h"
#include "ui/theme/tokens.h"

#include <QTimeZone>
#include <QWidget>
#include <optional>

class QFrame;
class QLabel;
class QVBoxLayout;

namespace yoyaku::ui {

class Theme;
class TimeFormat;

/// The left side of the dialogs that choose a time: whom it is about, the time now and the new one with both clocks,
/// and what is known to follow. All text is plain. Source: DESIGN, screen 10.
class SlotSummary final : public QWidget
{
    Q_OBJECT

  public:
    /// One thing known of the new time.
    struct Check
    {
        QLatin1String icon; ///< of the tokens
        Color color = Color::SuccessMark;
        QString text;
    };

    SlotSummary(const Theme& theme, const TimeFormat& format, QWidget* parent);

    void setSubject(const QString& name, const QString& about);
    /// An empty id hides the line.
    void setHost(const UserId& host, const QString& name);
    void setGuestZone(const QTimeZone& zone);
    void setNow(const std::optional<TimeSpan>& span);
    /// Without one it says `hint`.
    void setNew(const std::optional<TimeSpan>& span, const QString& hint);
    void setChecks(const QVector<Check>& checks);

  private:
    /// Heading, day, own clock, guest's clock.
    struct Clocks
    {
        QWidget* box = nullptr;
        QLabel* head = nullptr;
        QLabel *day = nullptr, *own = nullptr, *ownZone = nullptr, *guest = nullptr, *guestZone = nullptr;
        std::optional<TimeSpan> span;
    };
    Clocks addClocks(const QString& heading, bool isNew);
    void showClocks(const Clocks& clocks) const;
    [[nodiscard]] QLabel* line(const QString& text, TextRole role);

    const Theme& m_theme;
    const TimeFormat& m_format;
    QTimeZone m_guestZone;
    QVBoxLayout* m_lines;
    QLabel *m_name, *m_about, *m_monogram, *m_host, *m_hint;
    QFrame* m_nowLine;
    Clocks m_now, m_new;
    QWidget* m_checkBox;
};

} // namespace yoyaku::ui
