#include "ui/bookings/nobooking.h"

#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QLabel>

namespace yoyaku::ui {

namespace {

constexpr int kIcon = 32;

} // namespace

NoBooking::NoBooking(const Theme& theme, Why why, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("noBooking"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(8);
    column->addStretch(2);
    auto* icon = new QLabel(this);
    icon->setPixmap(theme.pixmap(QLatin1String("f.user"), kIcon, Color::TextTertiary, devicePixelRatioF()));
    column->addWidget(icon, 0, Qt::AlignCenter);
    const bool isNone = why == Why::NoneChosen;
    addLine(isNone ? tr("Select a booking") : tr("Not known here"))->setFont(theme.font(TextRole::Heading));
    QLabel* helps = addLine(isNone ? tr("Click one, or walk through the day with the keyboard.")
                                   : tr("This booking is not known on this computer."));
    QPalette quiet = helps->palette();
    quiet.setColor(QPalette::WindowText, theme.color(Color::TextSecondary));
    helps->setPalette(quiet);
    if (isNone) addKeys();
    column->addStretch(3);
}

QLabel* NoBooking::addLine(const QString& text)
{
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    layout()->addWidget(label);
    return label;
}

void NoBooking::addKeys()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addStretch(1);
    for (const auto& [key, does] : {std::pair{QStringLiteral("J"), tr("next", "a key's hint")},
                                    std::pair{QStringLiteral("K"), tr("previous", "a key's hint")},
                                    std::pair{QStringLiteral("Enter"), tr("open", "a key's hint")}}) {
        auto* cap = new QLabel(key, this);
        cap->setObjectName(QStringLiteral("keyHint"));
        cap->setFont(m_theme.font(TextRole::Micro));
        row->addWidget(cap);
        auto* word = new QLabel(does, this);
        word->setFont(m_theme.font(TextRole::Small));
        word->setForegroundRole(QPalette::PlaceholderText);
        row->addWidget(word);
    }
    row->addStretch(1);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
}

} // namespace yoyaku::ui

#include "moc_nobooking.cpp"
