#include "ui/eventtypes/slotssection.h"

#include "ui/format/capabilitytext.h"
#include "ui/format/errortext.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace yoyaku::ui {

namespace {

constexpr int kDays = 7, kTimesShown = 6;
constexpr int kDayColumn = 108, kCountColumn = 72;

/// An answer that is a verdict on the whole group is worded as the probe's would be.
QString whyNot(const api::ApiError& error)
{
    using Kind = api::ApiError::Kind;
    using State = GroupAccess::State;
    GroupAccess access;
    access.group = ApiGroup::OpenSlots;
    access.httpStatus = error.httpStatus;
    access.state = error.kind == Kind::Unauthorized ? State::KeyRefused
                   : error.kind == Kind::PlanLimit  ? State::PlanLimit
                   : error.kind == Kind::Forbidden  ? State::Forbidden
                   : error.kind == Kind::NotFound   ? State::NotFound
                   : error.kind == Kind::BadReply   ? State::Unreadable
                                                    : State::NotAsked;
    const QString text = deniedText(access);
    return text.isEmpty() ? errorText(error) : text;
}

} // namespace

SlotsSection::SlotsSection(SlotLookup& lookup, const Theme& theme, const TimeFormat& format, const Clock& clock,
                           QWidget* parent)
    : Section(theme, parent),
      m_lookup(lookup),
      m_format(format),
      m_clock(clock),
      m_state(new QLabel(this)),
      m_days(new QGridLayout),
      m_again(addButton("slotsAgain"))
{
    m_state->setObjectName(QStringLiteral("slotsState"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setContentsMargins(16, 0, 16, 0);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_days->setContentsMargins(16, 0, 16, 0);
    m_days->setVerticalSpacing(4);
    m_days->setColumnMinimumWidth(0, kDayColumn);
    m_days->setColumnMinimumWidth(1, kCountColumn);
    m_days->setColumnStretch(2, 1);
    body()->addWidget(m_state);
    body()->addLayout(m_days);
    connect(m_again, &QPushButton::clicked, this, &SlotsSection::ask);
    connect(&theme, &Theme::changed, this, &SlotsSection::fill);
    retranslate();
}

void SlotsSection::setEventType(const EventTypeId& eventType)
{
    if (eventType == m_eventType) return;
    m_eventType = eventType;
    m_slots.clear();
    m_isAsked = m_isKnown = false;
    fill();
    if (isVisible()) ask();
}

void SlotsSection::setDenied(const QString& why)
{
    m_isDenied = !why.isEmpty();
    setNotice(why);
    m_again->setEnabled(!m_isDenied);
    if (isVisible() && !m_isAsked) ask();
}

void SlotsSection::showEvent(QShowEvent* event)
{
    Section::showEvent(event);
    if (!m_isAsked) ask();
}

void SlotsSection::ask()
{
    if (m_eventType.isEmpty() || m_isDenied) return;
    m_isAsked = true;
    const EpochMs now = m_clock.now();
    m_firstDay = m_format.day(now);
    say(tr("Asking for open slots…"));
    const int question = ++m_question;
    const TimeSpan period{now, m_format.startOf(m_firstDay.addDays(kDays))};
    m_lookup.find(m_eventType, period, this, [this, question](const SlotLookup::Answer& answer) {
        if (question == m_question) take(answer);
    });
}

void SlotsSection::take(const SlotLookup::Answer& answer)
{
    if (!answer) return say(whyNot(answer.error()));
    m_slots = answer.value();
    m_isKnown = true;
    say(m_slots.isEmpty() ? tr("No open slot in the next 7 days.") : QString());
    fill();
}

void SlotsSection::say(const QString& text)
{
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

void SlotsSection::fill()
{
    while (QLayoutItem* item = m_days->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setNote(m_isKnown ? tr("%n in the next 7 days", nullptr, int(m_slots.size())) : tr("next 7 days"));
    if (m_slots.isEmpty()) return;
    QVector<QStringList> times(kDays);
    for (const OpenSlot& slot : m_slots)
        if (const auto day = m_firstDay.daysTo(m_format.day(slot.start)); day >= 0 && day < kDays)
            times[day].append(m_format.time(slot.start));
    for (int day = 0; day < kDays; ++day) {
        QString shown = times[day].mid(0, kTimesShown).join(QStringLiteral("  "));
        if (times[day].size() > kTimesShown) shown += QStringLiteral("  …");
        const QString cells[] = {m_format.date(m_format.startOf(m_firstDay.addDays(day))),
                                 tr("%n open", nullptr, int(times[day].size())), shown};
        for (int column = 0; column < 3; ++column) {
            auto* label = new QLabel(cells[column], this);
            label->setTextFormat(Qt::PlainText);
            label->setObjectName(QStringLiteral("slots%1.%2").arg(day).arg(column));
            label->setFont(m_theme.font(column == 1 ? TextRole::BodyStrong : TextRole::Body));
            if (times[day].isEmpty() || column == 2) label->setForegroundRole(QPalette::PlaceholderText);
            m_days->addWidget(label, day, column);
        }
    }
}

void SlotsSection::retranslate()
{
    setTitle(tr("Open slots"));
    m_again->setText(tr("Ask again"));
    fill();
}

void SlotsSection::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    Section::changeEvent(event);
}

} // namespace yoyaku::ui

#include "moc_slotssection.cpp"
