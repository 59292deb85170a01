#include "ui/live/coverage.h"

#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>
#include <QStringList>
#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr int kTickWidth = 2, kTickOver = 2; ///< a tick stands out over and under the bar

/// The translator's context of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Coverage)
};

/// "19 h", "40 min"; hours round down, so that nothing sounds longer than it was.
QString lengthText(qint64 ms)
{
    if (ms >= kMsPerHour) return Words::tr("%1 h").arg(ms / kMsPerHour);
    return Words::tr("%1 min").arg(ms / kMsPerMinute);
}

/// Where `instant` is on the bar, in px.
int placeOf(EpochMs instant, const QRect& bar, const TimeSpan& asked)
{
    const EpochMs at = std::clamp(instant, asked.start, asked.end);
    return bar.left() + qRound(double(at - asked.start) * bar.width() / double(asked.lengthMs()));
}

} // namespace

ListeningHours knownHours(ListeningHours hours, EpochMs since)
{
    // Before the first of both nothing is known, and an account that is new was not away.
    EpochMs first = hours.listening.isEmpty() ? hours.asked.end : hours.listening.first().start;
    if (since > 0) first = std::min(first, since);
    hours.asked.start = std::clamp(first, hours.asked.start, hours.asked.end);
    return hours;
}

qint64 asleepMs(const ListeningHours& hours)
{
    qint64 listened = 0;
    for (const TimeSpan& span : hours.listening)
        listened += std::max<qint64>(0, std::min(span.end, hours.asked.end) - std::max(span.start, hours.asked.start));
    return std::max<qint64>(0, hours.asked.lengthMs() - listened);
}

void paintCoverage(QPainter& painter, const QRect& bar, const ListeningHours& hours, const Theme& theme)
{
    if (hours.asked.isEmpty()) return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.fillRect(bar, theme.color(Color::BgCanvas));
    painter.drawTiledPixmap(bar, theme.hatch(painter.device()->devicePixelRatioF()));
    painter.setPen(theme.color(Color::LineStrong));
    painter.drawRect(bar.adjusted(0, 0, -1, -1));
    for (const TimeSpan& span : hours.listening) {
        if (!span.overlaps(hours.asked)) continue;
        const int from = placeOf(span.start, bar, hours.asked), to = placeOf(span.end, bar, hours.asked);
        painter.fillRect(QRect(from, bar.top(), std::max(1, to - from), bar.height()), theme.color(Color::SuccessMark));
    }
    for (const EpochMs at : hours.recoveredAt) {
        if (!hours.asked.contains(at)) continue;
        const int x = std::min(placeOf(at, bar, hours.asked), bar.right() - kTickWidth + 1);
        painter.fillRect(QRect(x, bar.top() - kTickOver, kTickWidth, bar.height() + 2 * kTickOver),
                         theme.color(Color::AccentText));
    }
    painter.restore();
}

QString coverageFoot(const ListeningHours& hours)
{
    if (hours.asked.isEmpty()) return {};
    QStringList parts{Words::tr("%n event(s)", nullptr, int(hours.deliveries))};
    if (const qint64 asleep = asleepMs(hours); asleep >= kMsPerMinute)
        parts << Words::tr("%1 away", "how long the listener was not there").arg(lengthText(asleep));
    if (const int found = int(hours.recoveredAt.size()); found > 0) parts << Words::tr("%n recovered", nullptr, found);
    return parts.join(QStringLiteral(" · "));
}

QString coverageSentence(const ListeningHours& hours, const TimeFormat& format)
{
    if (hours.asked.isEmpty()) return {};
    const qint64 asleep = asleepMs(hours);
    const QString listened = lengthText(hours.asked.lengthMs() - asleep), away = lengthText(asleep);
    return Words::tr("Since %1: listening for %2, asleep or closed for %3. %n delivery(s) taken.", nullptr,
                     int(hours.deliveries))
               .arg(format.stamp(hours.asked.start), listened, away) +
           u' ' + Words::tr("%n found by a comparison.", nullptr, int(hours.recoveredAt.size()));
}

} // namespace yoyaku::ui
