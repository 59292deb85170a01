#include "ui/commands/slotpicker.h"

#include "core/models/slotlookup.h"
#include "ui/commands/slotbutton.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"
#include "ui/widgets/tickbox.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QDateTime>
#include <QFrame>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>
#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr int kDays = 7;
constexpr int kOfficeStart = 9, kOfficeEnd = 18; ///< the guest's, DESIGN screen 10
constexpr int kMinHeight = 232;
constexpr int kGreySlots = 2;

} // namespace

SlotPicker::SlotPicker(const Theme& theme, const TimeFormat& format, SlotLookup& lookup, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_format(format),
      m_lookup(lookup),
      m_head(new QHBoxLayout),
      m_period(new QLabel(this)),
      m_caption(new QLabel(this)),
      m_state(new QLabel(this)),
      m_officeOnly(new TickBox({}, theme, this)),
      m_days(new QWidget),
      m_columns(new QHBoxLayout(m_days)),
      m_buttons(new QButtonGroup(this))
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    buildHead();
    all->addLayout(m_head);
    m_caption->setFont(theme.font(TextRole::Small));
    m_caption->setForegroundRole(QPalette::PlaceholderText);
    all->addWidget(m_caption);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setObjectName(QStringLiteral("slotState"));
    m_state->setWordWrap(true);
    all->addWidget(m_state);
    auto* frame = new QFrame(this);
    frame->setObjectName(QStringLiteral("card"));
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(1, 1, 1, 1);
    auto* scroll = new QScrollArea(frame);
    scroll->setWidgetResizable(true);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    scroll->setWidget(m_days);
    scroll->setMinimumHeight(kMinHeight);
    inside->addWidget(scroll);
    all->addWidget(frame, 1);
    m_buttons->setExclusive(false); // none may be chosen
}

void SlotPicker::buildHead()
{
    const auto arrow = [this](const char* icon, const QString& name, int days) {
        auto* button = new QToolButton(this);
        button->setIcon(m_theme.icon(QLatin1String(icon)));
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QToolButton::clicked, this, [this, days] { turn(days); });
        return button;
    };
    m_period->setFont(m_theme.font(TextRole::BodyStrong));
    m_period->setObjectName(QStringLiteral("slotPeriod"));
    m_officeOnly->setObjectName(QStringLiteral("guestHoursOnly"));
    m_officeOnly->setChecked(true);
    m_head->setSpacing(8);
    m_head->addWidget(arrow("action.prev", tr("Earlier days"), -kDays));
    m_head->addWidget(m_period);
    m_head->addWidget(arrow("action.next", tr("Later days"), kDays));
    m_head->addStretch(1);
    m_head->addWidget(m_officeOnly);
    connect(m_officeOnly, &QCheckBox::toggled, this, [this] { fill(); });
}

void SlotPicker::show(const EventTypeId& eventType, EpochMs around, const QTimeZone& guestZone)
{
    m_eventType = eventType;
    m_guestZone = guestZone;
    m_firstDay = m_format.day(around);
    ask();
}

void SlotPicker::setGuestZone(const QTimeZone& guestZone)
{
    m_guestZone = guestZone;
    fill();
}

bool SlotPicker::isTwoClocks() const { return m_guestZone.isValid() && m_guestZone != m_format.zone(); }

bool SlotPicker::isGuestAtWork(EpochMs start) const
{
    const QTimeZone& zone = m_guestZone.isValid() ? m_guestZone : m_format.zone();
    const int hour = QDateTime::fromMSecsSinceEpoch(start, zone).time().hour();
    return hour >= kOfficeStart && hour < kOfficeEnd;
}

bool SlotPicker::isOpen(EpochMs start) const
{
    return std::any_of(m_slots.begin(), m_slots.end(), [&](const OpenSlot& slot) { return slot.start == start; });
}

void SlotPicker::select(std::optional<EpochMs> start)
{
    m_selected = start;
    for (QAbstractButton* button : m_buttons->buttons())
        button->setChecked(start && static_cast<SlotButton*>(button)->start() == *start);
    tint();
}

void SlotPicker::tint()
{
    for (QWidget* day : m_days->findChildren<QWidget*>(QStringLiteral("slotDay"), Qt::FindDirectChildrenOnly)) {
        const bool isChosen = m_selected && day->property("day").toDate() == m_format.day(*m_selected);
        QPalette palette = day->palette();
        palette.setColor(QPalette::Window, m_theme.color(isChosen ? Color::AccentTint : Color::BgCanvas));
        day->setPalette(palette);
    }
}

void SlotPicker::refresh() { ask(); }

void SlotPicker::turn(int days)
{
    m_firstDay = m_firstDay.addDays(days);
    ask();
}

void SlotPicker::ask()
{
    m_slots.clear();
    fill();
    say(tr("Asking for open slots…"));
    const TimeSpan period{m_format.startOf(m_firstDay), m_format.startOf(m_firstDay.addDays(kDays))};
    const int question = ++m_asked;
    m_lookup.find(m_eventType, period, this, [this, question](const SlotLookup::Answer& answer) {
        if (question != m_asked) return;
        if (answer) return take(answer.value());
        say(tr("Open slots could not be asked just now. Choose any time instead."));
        Q_EMIT filled();
    });
}

void SlotPicker::take(const QVector<OpenSlot>& found)
{
    m_slots = found;
    fill();
    say(m_slots.isEmpty() ? tr("No open slot in these days.") : QString());
    Q_EMIT filled();
}

void SlotPicker::say(const QString& text)
{
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

void SlotPicker::fill()
{
    m_period->setText(m_format.period(m_firstDay, m_firstDay.addDays(kDays - 1)));
    const QString city = TimeFormat::city(m_guestZone);
    m_officeOnly->setText(isTwoClocks() ? tr("Guest 09 – 18 only") : tr("09 – 18 only"));
    m_caption->setText(isTwoClocks()
                           ? tr("Each slot: %1 left, %2 right. Grey = outside 09 – 18 in %2.")
                                 .arg(TimeFormat::city(m_format.zone()), city)
                           : tr("Times in %1. Grey = outside 09 – 18.").arg(TimeFormat::city(m_format.zone())));
    for (QAbstractButton* button : m_buttons->buttons()) m_buttons->removeButton(button);
    while (QLayoutItem* item = m_columns->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->setObjectName({});
            item->widget()->deleteLater(); // one of its buttons may be the caller
        }
        delete item;
    }
    for (int i = 0; i < kDays; ++i) {
        const QDate day = m_firstDay.addDays(i);
        const QVector<OpenSlot> open = shownOf(day);
        if (day.dayOfWeek() <= 5 || !open.isEmpty()) addDay(day, open);
    }
    select(m_selected);
}

QVector<OpenSlot> SlotPicker::shownOf(QDate day) const
{
    QVector<OpenSlot> open;
    std::copy_if(m_slots.begin(), m_slots.end(), std::back_inserter(open),
                 [&](const OpenSlot& slot) { return m_format.day(slot.start) == day; });
    if (!m_officeOnly->isChecked()) return open;
    // Of those that may not be chosen, the two before the first that may: enough to see why the day begins there.
    const auto isOffered = [this](const OpenSlot& slot) { return isGuestAtWork(slot.start); };
    const auto first = std::find_if(open.cbegin(), open.cend(), isOffered);
    const auto before = std::max<qsizetype>(0, (first - open.cbegin()) - kGreySlots);
    QVector<OpenSlot> shown;
    for (qsizetype i = before; i < open.size(); ++i)
        if (isOffered(open[i]) || i < first - open.cbegin()) shown.append(open[i]);
    return shown;
}

void SlotPicker::addDay(QDate day, const QVector<OpenSlot>& open)
{
    if (m_columns->count() > 0) {
        auto* line = new QFrame(m_days);
        line->setFrameShape(QFrame::VLine);
        m_columns->addWidget(line);
    }
    auto* column = new QWidget(m_days);
    column->setObjectName(QStringLiteral("slotDay"));
    column->setProperty("day", day);
    column->setAutoFillBackground(true);
    auto* lines = new QVBoxLayout(column);
    lines->setContentsMargins(10, 8, 10, 8);
    lines->setSpacing(6);
    auto* head = new QLabel(m_format.date(m_format.startOf(day)), column);
    head->setFont(m_theme.font(TextRole::SmallStrong));
    const auto offered = std::count_if(open.begin(), open.end(), [this](const OpenSlot& slot) {
        return slot.start != m_now && (!m_officeOnly->isChecked() || isGuestAtWork(slot.start));
    });
    auto* count = new QLabel(tr("%n open", nullptr, int(offered)), column);
    count->setFont(m_theme.font(TextRole::Small));
    count->setForegroundRole(QPalette::PlaceholderText);
    lines->addWidget(head);
    lines->addWidget(count);
    bool isNowShown = !m_now || m_format.day(*m_now) != day;
    for (const OpenSlot& slot : open) {
        if (!isNowShown && slot.start >= *m_now) {
            lines->addWidget(makeSlot(*m_now, column));
            isNowShown = true;
        }
        if (slot.start != m_now) lines->addWidget(makeSlot(slot.start, column));
    }
    if (!isNowShown) lines->addWidget(makeSlot(*m_now, column));
    lines->addStretch(1);
    m_columns->addWidget(column, 1);
}

SlotButton* SlotPicker::makeSlot(EpochMs start, QWidget* parent)
{
    const bool isNow = start == m_now;
    const bool isAtWork = isGuestAtWork(start);
    auto* button = new SlotButton(m_theme, start,
                                  isNow      ? SlotButton::Kind::Now
                                  : isAtWork ? SlotButton::Kind::Open
                                             : SlotButton::Kind::Outside,
                                  parent);
    const QString own = m_format.time(start);
    const QString there = isTwoClocks() ? m_format.timeIn(start, m_guestZone) : QString();
    button->setTexts(own, isNow ? tr("now") : there);
    const QString day = m_format.date(start) + u' ' + own;
    button->setAccessibleName(there.isEmpty() ? day
                                              : tr("%1, %2 in %3").arg(day, there, TimeFormat::city(m_guestZone)));
    if (isNow) return button;
    button->setEnabled(isAtWork || !m_officeOnly->isChecked());
    m_buttons->addButton(button);
    connect(button, &QAbstractButton::clicked, this, [this, start] {
        select(start);
        Q_EMIT picked(start);
    });
    return button;
}

} // namespace yoyaku::ui

#include "moc_slotpicker.cpp"
