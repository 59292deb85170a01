#include "ui/hosts/hostcharts.h"

#include "core/insight/rulesdraft.h"
#include "core/models/directorymodel.h"
#include "ui/format/ruletext.h"
#include "ui/hosts/burnchart.h"
#include "ui/hosts/todaybars.h"
#include "ui/hosts/twinpanel.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <algorithm>

namespace yoyaku::ui {

HostCharts::HostCharts(Parts parts, QWidget* parent)
    : QWidget(parent),
      m_parts(parts),
      m_burn(new BurnChart(parts.theme, parts.format, this)),
      m_today(new TodayBars(parts.theme, parts.format, this))
{
    setObjectName(QStringLiteral("hostCharts"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 12);
    row->setSpacing(0);
    for (Chart* chart : {static_cast<Chart*>(m_burn), static_cast<Chart*>(m_today)}) {
        auto* panel = new TwinPanel(chart, parts.theme, this);
        panel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
        m_panels.append(panel);
        row->addWidget(panel, chart == m_burn ? 63 : 37);
    }
    connect(&parts.sums, &HostSums::changed, this, &HostCharts::refresh);
    connect(&parts.draft, &RulesDraft::changed, this, &HostCharts::refresh);
    refresh();
}

void HostCharts::setEventType(const EventTypeId& eventType)
{
    m_eventType = eventType;
    refresh();
}

bool HostCharts::hasFigures() const { return !m_burn->isEmpty() || !m_today->isEmpty(); }

QString HostCharts::hostName(const UserId& host) const { return m_parts.directory.userName(host); }

void HostCharts::refresh()
{
    const QVector<AssignRule> rules = m_parts.draft.after(m_eventType).rules;
    const auto rule = [&](const RuleId& id) {
        const auto it = std::find_if(rules.begin(), rules.end(), [&](const auto& one) { return one.id == id; });
        return it == rules.end() ? AssignRule() : *it;
    };
    QVector<BurnChart::Host> burns;
    for (const CapBurn& burn : m_parts.sums.burns()) burns.append({burn, hostName(burn.host)});
    m_burn->setBurns(ruleName(rule(m_parts.sums.burnRule())), m_parts.sums.month(), burns);
    QVector<TodayBars::Host> today;
    const AssignRule daily = rule(m_parts.sums.dailyRule());
    for (const auto& [host, minutes] : m_parts.sums.todayMinutes()) today.append({host, hostName(host), minutes});
    m_today->setHosts(ruleName(daily), daily.dailyMinutes.value_or(0), today);
    for (TwinPanel* panel : std::as_const(m_panels)) panel->refresh();
}

void HostCharts::showTwins(bool areShown)
{
    for (TwinPanel* panel : std::as_const(m_panels)) panel->showTwin(areShown);
}

void HostCharts::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) refresh();
    QWidget::changeEvent(event);
}

} // namespace yoyaku::ui

#include "moc_hostcharts.cpp"
