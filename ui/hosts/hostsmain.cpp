#include "ui/hosts/hostsmain.h"

#include "core/insight/rulesdraft.h"
#include "ui/format/safetext.h"
#include "ui/format/setuptext.h"
#include "ui/format/timeformat.h"
#include "ui/hosts/hostcolumns.h"
#include "ui/hosts/hostlistview.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/emptystate.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr int kHead = 41;
constexpr int kListLeast = 352; ///< less of the list is not worth the charts
constexpr int kChartsLeast = 200, kChartsMost = 280;

} // namespace

HostsMain::HostsMain(HostListModel& model, const HostCharts::Parts& parts, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_parts(parts),
      m_hosts(model, parts.draft, parts.sums),
      m_shares(m_hosts, nullptr),
      m_view(new HostListView(parts.theme, parts.format, m_hosts, m_shares, this)),
      m_columns(new HostColumns(parts.theme, parts.format, m_hosts, this)),
      m_charts(new HostCharts(parts, this)),
      m_empty(new EmptyState(parts.theme, "nav.hosts", this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    build();
    connect(&model, &HostListModel::loaded, this, &HostsMain::refresh);
    connect(&m_hosts, &QAbstractItemModel::modelReset, this, &HostsMain::refresh);
    connect(&m_hosts, &QAbstractItemModel::dataChanged, this, &HostsMain::refresh);
    connect(&parts.theme, &Theme::changed, this, &HostsMain::refresh);
    refresh();
}

void HostsMain::build()
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    auto* head = new QWidget(this);
    head->setFixedHeight(kHead);
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(16, 0, 16, 0);
    line->setSpacing(8);
    m_count = new QLabel(head);
    m_count->setTextFormat(Qt::PlainText);
    m_count->setFont(m_parts.theme.font(TextRole::BodyStrong));
    m_count->setObjectName(QStringLiteral("hostsSummary"));
    m_about = new ElidedLabel(head);
    m_about->setFont(m_parts.theme.font(TextRole::Small));
    m_about->setForegroundRole(QPalette::PlaceholderText);
    m_about->setObjectName(QStringLiteral("hostsAbout"));
    m_mark = new QLabel(head);
    m_warning = new ElidedLabel(head);
    m_warning->setFont(m_parts.theme.font(TextRole::Small));
    m_warning->setAlignment(Qt::AlignVCenter | Qt::AlignRight);
    m_warning->setObjectName(QStringLiteral("hostsWarning"));
    line->addWidget(m_count);
    line->addWidget(m_about, 3);
    line->addWidget(m_mark);
    line->addWidget(m_warning);
    all->addWidget(head);
    all->addWidget(m_columns);
    all->addWidget(m_empty, 1);
    all->addWidget(m_view);
    all->addWidget(m_charts);
    all->addStretch(1);
}

void HostsMain::setEventType(const EventTypeId& eventType)
{
    m_charts->setEventType(eventType);
    refresh();
}

QString HostsMain::warning() const
{
    const QVector<int> outside = m_shares.outside();
    if (outside.isEmpty()) return {};
    const int row = outside.first();
    const QString name = safeText(shortName(m_hosts.at(row).name, NameLength::Short));
    if (outside.size() == 1)
        return tr("%1: more than chance explains (p = %2)").arg(name).arg(m_shares.at(row).pValue, 0, 'f', 2);
    return tr("%1 and %n more: more than chance explains", nullptr, int(outside.size()) - 1).arg(name);
}

void HostsMain::refresh()
{
    const int hosts = m_model.hostCount();
    m_count->setText(tr("%n host(s)", nullptr, hosts));
    m_about->setText(
        tr("fairness of %1 bookings, %2")
            .arg(m_parts.format.number(m_model.total()), setuptext::days(m_model.period(), m_parts.format)));
    m_about->setVisible(hosts > 0 && !m_model.period().isEmpty());
    m_warning->setText(warning());
    QPalette palette = m_warning->palette();
    palette.setColor(QPalette::WindowText, m_parts.theme.color(Color::DangerText));
    m_warning->setPalette(palette);
    m_mark->setPixmap(m_parts.theme.pixmap(QLatin1String("st.failed"), 14, Color::DangerText, devicePixelRatioF()));
    m_mark->setVisible(!m_warning->text().isEmpty());
    m_warning->setVisible(!m_warning->text().isEmpty());
    m_empty->setState("nav.hosts", tr("No hosts are known for this event type."),
                      tr("They appear with the next sync, if this key may read them."));
    m_empty->setVisible(hosts == 0);
    m_view->setVisible(hosts > 0);
    m_columns->setVisible(hosts > 0);
    m_view->setAccessibleName(tr("Hosts by priority"));
    arrange();
}

// The list is as high as its rows while there is room; the charts get what it leaves, but never less than they need.
void HostsMain::arrange()
{
    const int room = height() - kHead - m_columns->height(), content = m_view->contentHeight();
    const bool hasCharts =
        m_model.hostCount() > 0 && m_charts->hasFigures() && room >= std::min(content, kListLeast) + kChartsLeast;
    m_charts->setVisible(hasCharts);
    if (!hasCharts) {
        m_view->setMaximumHeight(QWIDGETSIZE_MAX);
        m_view->setMinimumHeight(0);
        static_cast<QBoxLayout*>(layout())->setStretchFactor(m_view, 1000); // all but nothing is left below
        return;
    }
    const int list = std::min(content, room - kChartsLeast);
    static_cast<QBoxLayout*>(layout())->setStretchFactor(m_view, 0);
    m_view->setFixedHeight(list);
    m_charts->setFixedHeight(std::min(room - list, kChartsMost));
}

void HostsMain::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void HostsMain::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) refresh();
    QWidget::changeEvent(event);
}

} // namespace yoyaku::ui

#include "moc_hostsmain.cpp"
