#include "ui/live/headerspane.h"

#include "ui/format/timeformat.h"

#include <QBoxLayout>

namespace yoyaku::ui {

namespace {

constexpr int kDigitsInLine = 32;             ///< of a signature: it has no other place to wrap at
constexpr qint64 kLastSecond = 7'258'118'400; ///< of the year 2199; past it, it is no time in seconds

QString wrappable(const QString& value)
{
    QStringList pieces;
    for (int at = 0; at < value.size(); at += kDigitsInLine) pieces << value.mid(at, kDigitsInLine);
    return pieces.join(u' ');
}

} // namespace

HeadersPane::HeadersPane(const Delivery& delivery, const Theme& theme, const TimeFormat& format, QWidget* parent)
    : FactSheet(theme, parent)
{
    setObjectName(QStringLiteral("delivery.headers"));
    if (delivery.verdict == Verdict::Recovered) {
        addText(lines(), tr("No delivery came, so there are no headers."), TextRole::Body, Color::TextSecondary);
    } else if (delivery.signatureHeader.isEmpty()) {
        addText(lines(), tr("It came without the header Jicoo-Webhook-Signature."), TextRole::Body, Color::DangerText);
    } else {
        addText(lines(), QStringLiteral("Jicoo-Webhook-Signature"), TextRole::BodyStrong);
        addParts(addSection("f.key"), delivery, format);
    }
    if (delivery.verdict != Verdict::Recovered) {
        QVBoxLayout* facts = addSection("f.server");
        addPair(facts, tr("Came"),
                format.dateWithYear(delivery.receivedAt) + u' ' + format.timeWithMillis(delivery.receivedAt));
        addPair(facts, tr("Body"), tr("%1 bytes").arg(format.number(delivery.bodySize)));
        addPair(facts, tr("Answer"), QString::number(delivery.status));
        addText(facts, tr("No other header decides anything, so no other is kept."), TextRole::Small,
                Color::TextTertiary);
    }
    lines()->addStretch(1);
}

void HeadersPane::addParts(QVBoxLayout* to, const Delivery& delivery, const TimeFormat& format)
{
    for (const QByteArray& part : delivery.signatureHeader.split(',')) {
        const int equals = int(part.indexOf('='));
        if (equals < 0) continue;
        const QByteArray name = part.left(equals).trimmed(), value = part.mid(equals + 1).trimmed();
        QString text = wrappable(QString::fromUtf8(value));
        bool isNumber = false;
        const qint64 seconds = value.toLongLong(&isNumber);
        if (name == "t" && isNumber && seconds > 0 && seconds <= kLastSecond)
            text += QStringLiteral(" · ") + format.date(seconds * 1000) + u' ' +
                    format.timeWithSeconds(seconds * 1000) + u' ' +
                    TimeFormat::abbreviation(seconds * 1000, format.zone());
        addPair(to, QString::fromUtf8(name), text);
    }
}

} // namespace yoyaku::ui

#include "moc_headerspane.cpp"
