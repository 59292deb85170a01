#include "ui/commands/bulkplandialog.h"

#include "core/insight/freedomlookup.h"
#include "core/models/directorymodel.h"
#include "ui/commands/tellguest.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"
#include "ui/widgets/choicebox.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/numberfield.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <memory>

namespace yoyaku::ui {

namespace {

constexpr int kMostDays = 365, kMostMinutes = 24 * 60 - 1, kMinuteStep = 15;

QString kindName(BulkKind kind)
{
    switch (kind) {
    case BulkKind::Cancel:
        return QStringLiteral("cancel");
    case BulkKind::Reassign:
        return QStringLiteral("reassign");
    case BulkKind::Reschedule:
        return QStringLiteral("reschedule");
    }
    return {};
}

} // namespace

BulkPlanDialog::BulkPlanDialog(const BulkParts& parts, BulkKind kind, const QVector<BookingId>& bookings,
                               QWidget* parent)
    : BulkSheet(parts, titleOf(kindName(kind)), parent, Begins::WithPlan), m_kind(kind)
{
    auto* all = new QHBoxLayout(question());
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(8);
    (new QVBoxLayout(below()))->setContentsMargins(0, 0, 0, 0);
    if (kind == BulkKind::Cancel)
        askReason();
    else if (kind == BulkKind::Reassign)
        askHost();
    else
        askTime();
    if (kind != BulkKind::Cancel) {
        m_tell = new TellGuest(m_parts.theme, this);
        below()->layout()->addWidget(m_tell);
    }
    retranslate();
    setFoot(tr("Keep as is"), {}, isDestructive() ? Tone::Destructive : Tone::Normal);
    setActAllowed(false);
    keepButton()->setDefault(kind == BulkKind::Cancel);
    readPlan(bookings);
}

void BulkPlanDialog::retranslate()
{
    if (m_reason) {
        m_reason->setAccessibleName(tr("Reason for cancelling"));
        m_reason->setPlaceholderText(tr("Reason. The guests may read it"));
    }
    if (m_host) {
        m_host->setAccessibleName(tr("New host"));
        m_host->setItemText(0, tr("Spread by who is free, fewest first"));
    }
    if (!m_way) return;
    m_way->setAccessibleName(tr("How to move"));
    m_way->setItemText(0, tr("Later or earlier by"));
    m_way->setItemText(1, tr("To a date, same time of day"));
    m_days->setSuffix(tr(" days"));
    m_days->setAccessibleName(tr("Days"));
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setAccessibleName(tr("Minutes"));
    m_date->setAccessibleName(tr("New date"));
}

QString BulkPlanDialog::kind() const { return kindName(m_kind); }

void BulkPlanDialog::askReason()
{
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(QStringLiteral("bulkReason"));
    m_reason->setMaxLength(2000);
    question()->layout()->addWidget(m_reason);
    connect(m_reason, &QLineEdit::textChanged, this, &BulkPlanDialog::refreshPlan);
    m_reason->setFocus();
}

void BulkPlanDialog::askHost()
{
    m_host = new ChoiceBox(m_parts.theme, this);
    m_host->setObjectName(QStringLiteral("bulkHost"));
    m_host->setMinimumWidth(260);
    m_host->addItem(m_parts.theme.icon(QLatin1String("f.usercheck")), QString());
    for (const UserId& member : membersOf(m_parts.directory.all()))
        m_host->addItem(m_parts.theme.monogram(member, m_parts.directory.userName(member), 16, devicePixelRatioF()),
                        nameOf(member), member.text());
    auto* row = static_cast<QHBoxLayout*>(question()->layout());
    row->addWidget(m_host);
    row->addStretch(1);
    connect(m_host, &QComboBox::currentIndexChanged, this, &BulkPlanDialog::choose);
}

void BulkPlanDialog::askTime()
{
    auto* row = static_cast<QHBoxLayout*>(question()->layout());
    m_way = new ChoiceBox(m_parts.theme, this);
    m_way->setObjectName(QStringLiteral("bulkWay"));
    m_way->addItems({QString(), QString()});
    m_days = new NumberField(m_parts.theme, this);
    m_days->setObjectName(QStringLiteral("bulkDays"));
    m_days->setRange(-kMostDays, kMostDays);
    m_minutes = new NumberField(m_parts.theme, this);
    m_minutes->setObjectName(QStringLiteral("bulkMinutes"));
    m_minutes->setRange(-kMostMinutes, kMostMinutes);
    m_minutes->setSingleStep(kMinuteStep);
    m_date = new DateField(m_parts.theme, m_parts.format, DateField::Shows::Day,
                           m_parts.format.day(m_parts.clock.now()).addDays(1), this);
    m_date->setObjectName(QStringLiteral("bulkDate"));
    m_date->hide();
    for (QWidget* part : std::initializer_list<QWidget*>{m_way, m_days, m_minutes, m_date}) row->addWidget(part);
    row->addStretch(1);
    connect(m_way, &QComboBox::currentIndexChanged, this, [this](int way) {
        m_days->setVisible(way == 0);
        m_minutes->setVisible(way == 0);
        m_date->setVisible(way == 1);
        choose();
    });
    connect(m_days, &QSpinBox::valueChanged, this, &BulkPlanDialog::choose);
    connect(m_minutes, &QSpinBox::valueChanged, this, &BulkPlanDialog::choose);
    connect(m_date, &DateField::dateChanged, this, &BulkPlanDialog::choose);
}

void BulkPlanDialog::planRead() { choose(); }

void BulkPlanDialog::choose()
{
    if (m_kind == BulkKind::Cancel)
        for (Planned& one : m_plan) one.choice.kind = BulkChoice::Kind::Cancel;
    if (m_kind == BulkKind::Reassign) chooseHosts();
    if (m_kind == BulkKind::Reschedule) chooseTimes();
    refreshPlan();
}

void BulkPlanDialog::chooseHosts()
{
    const UserId wanted(m_host->currentData().toString());
    QVector<SpreadAsk> asks;
    QVector<qsizetype> asking;
    for (qsizetype i = 0; i < m_plan.size(); ++i) {
        Planned& one = m_plan[i];
        one.choice = {BulkChoice::Kind::Reassign, wanted, {}, {}, false};
        if (!wanted.isEmpty() || !one.detail.found || one.detail.row.status == BookingStatus::Cancel) continue;
        const BookingRow& row = one.detail.row;
        asks.append({row.span, groupOf(row.eventType, m_parts.directory.all()), row.hosts, one.freedom});
        asking.append(i);
    }
    const QVector<UserId> found = spread(asks, m_parts.format.zone());
    for (qsizetype i = 0; i < asking.size(); ++i) m_plan[asking.at(i)].choice.host = found.at(i);
}

void BulkPlanDialog::chooseTimes()
{
    const QTimeZone& zone = m_parts.format.zone();
    for (Planned& one : m_plan) {
        const TimeSpan span = one.detail.row.span;
        one.choice = {BulkChoice::Kind::Move, {}, {}, {}, false};
        one.choice.to = m_way->currentIndex() == 0 ? shifted(span, m_days->value(), m_minutes->value(), zone)
                                                   : onDate(span, m_date->date(), zone);
        one.atTarget.reset();
    }
    lookAtTargets();
}

// Who hosts it may be busy then: said, not forbidden.
void BulkPlanDialog::lookAtTargets()
{
    const int look = ++m_look;
    const auto left = std::make_shared<int>(0); // shown once, when all are known
    for (qsizetype i = 0; i < m_plan.size(); ++i) {
        const Planned& one = m_plan.at(i);
        if (!one.detail.found || one.detail.row.hosts.isEmpty() || one.choice.to == one.detail.row.span) continue;
        ++*left;
        m_parts.freedom.ask({one.choice.to, one.detail.row.eventType, one.detail.row.uid, m_parts.format.zone()}, this,
                            [this, i, look, left](const QVector<HostFreedom>& freedom) {
                                if (look != m_look || i >= m_plan.size()) return;
                                for (const HostFreedom& host : freedom)
                                    if (host.host == m_plan.at(i).detail.row.hosts.first()) m_plan[i].atTarget = host;
                                if (--*left == 0) refreshPlan();
                            });
    }
}

BulkMessage BulkPlanDialog::message() const
{
    BulkMessage message;
    if (m_reason) message.reason = m_reason->text().trimmed();
    if (!m_tell) return message;
    api::BookingPatch told;
    m_tell->writeInto(told);
    message.isTelling = told.sendUpdates.value_or(true);
    message.updateMessage = told.updateMessage.value_or(QString());
    return message;
}

QString BulkPlanDialog::missing() const
{
    if (m_reason && m_reason->text().trimmed().isEmpty())
        return tr("A reason is needed. The call's address is inferred, not documented.");
    return {};
}

QString BulkPlanDialog::actTextFor(int count) const
{
    if (m_kind == BulkKind::Cancel) return tr("Cancel %n booking(s)", nullptr, count);
    if (m_kind == BulkKind::Reassign) return tr("Reassign %n booking(s)", nullptr, count);
    return tr("Reschedule %n booking(s)", nullptr, count);
}

} // namespace yoyaku::ui

#include "moc_bulkplandialog.cpp"
