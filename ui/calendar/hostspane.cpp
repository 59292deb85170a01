#include "ui/calendar/hostspane.h"

#include "ui/calendar/hostssheet.h"
#include "ui/shell/actionregistry.h"

#include <QBoxLayout>

namespace yoyaku::ui {

namespace {

/// Settings words, by HostOrder.
const char* const kOrderWords[] = {"load", "name", "priority"};

} // namespace

HostsPane::HostsPane(WeekView::Parts parts, QWidget* parent)
    : CalendarPane(parts.format, parent),
      m_view(new HostsView(parts, this)),
      m_sheet(std::make_unique<HostsSheet>(*m_view)),
      m_day(parts.format.day(parts.clock.now()))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view, &HostsView::bookingSelected, this, &CalendarPane::bookingSelected);
    connect(m_view, &HostsView::bookingOpened, this, &CalendarPane::bookingOpened);
    connect(m_view, &HostsView::turnRequested, this, &CalendarPane::turnRequested);
    connect(m_view, &HostsView::todayRequested, this, &CalendarPane::todayRequested);
    connect(m_view, &HostsView::choiceRequested, this, [this](const BookingId& booking, const QRect& block) {
        Q_EMIT choiceRequested(booking, m_view->viewport(), block);
    });
}

HostsPane::~HostsPane() = default;

void HostsPane::showPeriod(CalendarKind, QDate day)
{
    m_day = day;
    m_view->showDay(day);
}

void HostsPane::registerActions(ActionRegistry& actions)
{
    m_view->setCommands(actions);
    const auto order = [&](HostOrder which, const char* text) {
        actions.add({.id = QStringLiteral("hosts.order.") + QLatin1String(kOrderWords[int(which)]),
                     .text = text,
                     .scope = this,
                     .isPossible = [this] { return isVisible(); }},
                    this, [this, which] { m_view->setOrder(which); });
    };
    order(HostOrder::LeastLoaded, QT_TRANSLATE_NOOP("Actions", "Order hosts: least loaded first"));
    order(HostOrder::Name, QT_TRANSLATE_NOOP("Actions", "Order hosts by name"));
    order(HostOrder::Priority, QT_TRANSLATE_NOOP("Actions", "Order hosts by priority"));
}

Printable* HostsPane::printable() { return m_sheet.get(); }

QVariantMap HostsPane::saveState() const
{
    return {{QStringLiteral("zoom"), m_view->zoom()},
            {QStringLiteral("order"), QLatin1String(kOrderWords[int(m_view->order())])}};
}

void HostsPane::restoreState(const QVariantMap& state)
{
    m_view->setZoom(state.value(QStringLiteral("zoom"), m_view->zoom()).toInt());
    const QString word = state.value(QStringLiteral("order")).toString();
    for (int order = 0; order < int(std::size(kOrderWords)); ++order)
        if (word == QLatin1String(kOrderWords[order])) m_view->setOrder(HostOrder(order));
}

} // namespace yoyaku::ui

#include "moc_hostspane.cpp"
