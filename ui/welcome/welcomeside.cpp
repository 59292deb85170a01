#include "ui/welcome/welcomeside.h"

#include "ui/theme/theme.h"
#include "ui/widgets/seal.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace yoyaku::ui {

namespace {

constexpr int kWidth = 308, kNarrowWidth = 264, kSeal = 56, kMark = 24, kIcon = 14;

QLabel* words(const QString& text, const QFont& font, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    return label;
}

/// The step's number in a circle, or a check when it is done.
QPixmap mark(const Theme& theme, WelcomeSide::StepState state, int number, qreal dpr)
{
    using State = WelcomeSide::StepState;
    QPixmap picture(QSize(kMark, kMark) * dpr);
    picture.setDevicePixelRatio(dpr);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle(0.5, 0.5, kMark - 1, kMark - 1);
    painter.setPen(state == State::Ahead ? QPen(theme.color(Color::LineStrong)) : QPen(Qt::NoPen));
    if (state != State::Ahead)
        painter.setBrush(theme.color(state == State::Done ? Color::SuccessTint : Color::AccentFill));
    painter.drawEllipse(circle);
    if (state == State::Done) {
        const int inset = (kMark - kIcon) / 2;
        painter.drawPixmap(inset, inset, theme.pixmap(QLatin1String("check"), kIcon, Color::SuccessText, dpr));
        return picture;
    }
    painter.setPen(theme.color(state == State::Now ? Color::AccentOn : Color::TextSecondary));
    painter.setFont(theme.font(TextRole::SmallStrong));
    painter.drawText(circle, Qt::AlignCenter, QString::number(number));
    return picture;
}

} // namespace

WelcomeSide::WelcomeSide(const Theme& theme, const QString& retentionPromise, QWidget* parent)
    : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("welcomeSide"));
    setAttribute(Qt::WA_StyledBackground);
    setNarrow(false);
    auto* lines = new QVBoxLayout(this);
    lines->setContentsMargins(28, 36, 28, 28);
    lines->setSpacing(8);
    auto* seal = new SealButton(theme, kSeal, this);
    seal->setFocusPolicy(Qt::NoFocus);
    seal->setAttribute(Qt::WA_TransparentForMouseEvents);
    seal->setFixedSize(kSeal, kSeal);
    lines->addWidget(seal);
    lines->addSpacing(8);
    lines->addWidget(words(QStringLiteral("Yoyaku"), theme.font(TextRole::Display), this));
    lines->addWidget(
        words(tr("Every booking of your team, live, on your own computer."), theme.font(TextRole::Body), this));
    lines->addSpacing(12);
    addSteps(lines);
    lines->addStretch();
    addPromise(lines, "f.lock", tr("The key goes to the system keyring. Never to a file, never to a log."));
    addPromise(lines, "f.database", retentionPromise);
    addPromise(lines, "st.offline", tr("Works offline. Changes wait and go out in order."));
}

void WelcomeSide::setNarrow(bool isNarrow) { setFixedWidth(isNarrow ? kNarrowWidth : kWidth); }

void WelcomeSide::addSteps(QVBoxLayout* lines)
{
    const QString titles[] = {tr("Bookings"), tr("Live events"), tr("First look")};
    for (int i = 0; i < 3; ++i) {
        Row& row = m_rows[i];
        row = {new QLabel(this), words(titles[i], m_theme.font(TextRole::BodyStrong), this),
               words({}, m_theme.font(TextRole::Small), this)};
        row.mark->setFixedSize(kMark, kMark);
        row.note->setForegroundRole(QPalette::PlaceholderText);
        auto* text = new QVBoxLayout;
        text->setSpacing(0);
        text->addWidget(row.title);
        text->addWidget(row.note);
        auto* line = new QHBoxLayout;
        line->setSpacing(12);
        line->addWidget(row.mark, 0, Qt::AlignTop);
        line->addLayout(text, 1);
        lines->addLayout(line);
    }
}

void WelcomeSide::addPromise(QVBoxLayout* lines, const char* iconUse, const QString& text)
{
    auto* icon = new QLabel(this);
    icon->setPixmap(m_theme.pixmap(QLatin1String(iconUse), kIcon, Color::TextSecondary, devicePixelRatioF()));
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(icon, 0, Qt::AlignTop);
    line->addWidget(words(text, m_theme.font(TextRole::Small), this), 1);
    lines->addLayout(line);
}

void WelcomeSide::setStep(Step step, StepState state, const QString& note)
{
    const int i = int(step);
    m_rows[i].mark->setPixmap(mark(m_theme, state, i + 1, devicePixelRatioF()));
    m_rows[i].note->setText(note);
}

} // namespace yoyaku::ui

#include "moc_welcomeside.cpp"
