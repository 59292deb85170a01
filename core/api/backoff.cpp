#include "core/api/backoff.h"

#include <QDateTime>
#include <QLocale>
#include <QRandomGenerator>
#include <QTimeZone>

namespace yoyaku::api {

int Backoff::delayMs(int attempt) const
{
    const double full = qMin(double(capMs), baseMs * double(quint64(1) << qBound(0, attempt - 1, 30)));
    const double jitter = random ? random() : QRandomGenerator::global()->generateDouble();
    return static_cast<int>(full * (0.5 + jitter / 2));
}

std::optional<int> parseRetryAfter(const QByteArray& header, EpochMs now)
{
    const QByteArray text = header.trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber && seconds >= 0) return static_cast<int>(qMin<qint64>(seconds, kMaxRetryAfterMs / 1000) * 1000);
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    if (!date.isValid()) return std::nullopt;
    date.setTimeSpec(Qt::UTC);
    const qint64 waitMs = date.toMSecsSinceEpoch() - now;
    return static_cast<int>(qBound(qint64(0), waitMs, qint64(kMaxRetryAfterMs)));
}

} // namespace yoyaku::api
