#include "ui/commands/slotpicker.h"

#include "core/models/slotlookup.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

namespace yoyaku::ui {

namespace {

constexpr int kDays = 5;

EpochMs midnight(QDate day, const QTimeZone& zone) { return day.startOfDay(zone).toMSecsSinceEpoch(); }

QDate dayOf(EpochMs instant, const QTimeZone& zone) { return QDateTime::fromMSecsSinceEpoch(instant, zone).date(); }

} // namespace

SlotPicker::SlotPicker(const Theme& theme, const TimeFormat& format, SlotLookup& lookup, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_format(format),
      m_lookup(lookup),
      m_period(new QLabel(this)),
      m_state(new QLabel(this))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    auto* head = new QHBoxLayout;
    for (const auto& [icon, name, days] :
         {std::tuple{"action.prev", tr("Earlier days"), -kDays}, std::tuple{"action.next", tr("Later days"), kDays}}) {
        auto* button = new QToolButton(this);
        button->setIcon(theme.icon(QLatin1String(icon)));
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QToolButton::clicked, this, [this, by = days] { turn(by); });
        head->addWidget(button);
        if (days < 0) head->addWidget(m_period);
    }
    head->addStretch(1);
    m_period->setFont(theme.font(TextRole::SmallStrong));
    all->addLayout(head);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setObjectName(QStringLiteral("slotState"));
    m_state->setWordWrap(true);
    all->addWidget(m_state);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    auto* page = new QWidget(scroll);
    m_days = new QGridLayout(page);
    m_days->setHorizontalSpacing(8);
    m_days->setVerticalSpacing(6);
    scroll->setWidget(page);
    scroll->setMinimumHeight(220);
    all->addWidget(scroll, 1);
}

void SlotPicker::show(const EventTypeId& eventType, EpochMs around, const QTimeZone& guestZone)
{
    m_eventType = eventType;
    m_guestZone = guestZone;
    m_firstDay = dayOf(around, m_format.zone());
    ask();
}

void SlotPicker::setGuestZone(const QTimeZone& guestZone)
{
    m_guestZone = guestZone;
    fill(m_slots);
}

void SlotPicker::select(std::optional<EpochMs> start)
{
    m_selected = start;
    for (QToolButton* button : findChildren<QToolButton*>())
        if (button->isCheckable()) button->setChecked(start && button->property("start").toLongLong() == *start);
}

void SlotPicker::refresh() { ask(); }

void SlotPicker::turn(int days)
{
    m_firstDay = m_firstDay.addDays(days);
    ask();
}

void SlotPicker::ask()
{
    m_period->setText(m_format.date(midnight(m_firstDay, m_format.zone())) + QStringLiteral(" – ") +
                      m_format.date(midnight(m_firstDay.addDays(kDays - 1), m_format.zone())));
    clearDays();
    say(tr("Asking for open slots…"));
    const TimeSpan period{midnight(m_firstDay, m_format.zone()), midnight(m_firstDay.addDays(kDays), m_format.zone())};
    const int question = ++m_asked;
    m_lookup.find(m_eventType, period, this, [this, question](const SlotLookup::Answer& answer) {
        if (question != m_asked) return;
        if (answer)
            fill(answer.value());
        else
            say(tr("Open slots could not be asked just now. Choose any time instead."));
    });
}

void SlotPicker::say(const QString& text)
{
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

void SlotPicker::clearDays()
{
    while (QLayoutItem* item = m_days->takeAt(0)) {
        if (item->widget()) item->widget()->deleteLater();
        delete item;
    }
}

void SlotPicker::fill(const QVector<OpenSlot>& slotsFound)
{
    m_slots = slotsFound;
    clearDays();
    say(m_slots.isEmpty() ? tr("No open slot in these days.") : QString());
    QVector<int> rows(kDays, 1);
    for (int day = 0; day < kDays; ++day) {
        auto* head = new QLabel(m_format.date(midnight(m_firstDay.addDays(day), m_format.zone())), this);
        head->setFont(m_theme.font(TextRole::SmallStrong));
        m_days->addWidget(head, 0, day);
        m_days->setColumnStretch(day, 1);
    }
    for (const OpenSlot& slot : m_slots) {
        const int day = int(m_firstDay.daysTo(dayOf(slot.start, m_format.zone())));
        if (day >= 0 && day < kDays) m_days->addWidget(makeSlot(slot.start), rows[day]++, day);
    }
    m_days->setRowStretch(*std::max_element(rows.cbegin(), rows.cend()), 1);
    select(m_selected);
}

QToolButton* SlotPicker::makeSlot(EpochMs start)
{
    auto* button = new QToolButton(this);
    const QString own = m_format.time(start);
    const bool twoClocks = m_guestZone.isValid() && m_guestZone != m_format.zone();
    button->setText(twoClocks ? own + QStringLiteral("  ") + m_format.timeIn(start, m_guestZone) : own);
    button->setProperty("start", start);
    button->setProperty("slot", true);
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(button, &QToolButton::clicked, this, [this, start] {
        select(start);
        Q_EMIT picked(start);
    });
    return button;
}

} // namespace yoyaku::ui

#include "moc_slotpicker.cpp"
