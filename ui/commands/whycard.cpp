#include "ui/commands/whycard.h"

#include "core/insight/freedomlookup.h"
#include "core/models/bookinglookup.h"
#include "core/models/directorymodel.h"
#include "ui/commands/tellguest.h"
#include "ui/format/bulktext.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"
#include "ui/widgets/persondelegate.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/rowtable.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr int kWidth = 600 - 2 * 12 - 2; // the popover has margins and a frame of its own
constexpr int kTotalDays = 28;
constexpr int kMostNamed = 4;
constexpr int kShownRows = 6;
enum Column : int { Host, At, Total, Today, Note, Columns };
constexpr int kMinutesRole = Qt::UserRole + 200, kLimitRole = Qt::UserRole + 201, kFreeRole = Qt::UserRole + 202;

/// "120 / 180" behind a bar of how much of the limit is used.
class MeterDelegate final : public QStyledItemDelegate
{
  public:
    MeterDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, m_theme.color(Color::BgSelected));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter->fillRect(option.rect, m_theme.color(Color::BgHover));
        QRect cell = option.rect.adjusted(8, 0, -4, 0);
        const int minutes = index.data(kMinutesRole).toInt(), limit = index.data(kLimitRole).toInt();
        if (limit > 0) {
            const QRectF bar(cell.left(), cell.center().y() - 1, 36, 4);
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_theme.color(Color::BgSunken));
            painter->drawRoundedRect(bar, 2, 2);
            const double used = std::min(1.0, double(minutes) / limit);
            painter->setBrush(m_theme.color(used >= 0.85 ? Color::WarningMark : Color::AccentLine));
            painter->drawRoundedRect(QRectF(bar.topLeft(), QSizeF(bar.width() * used, bar.height())), 2, 2);
            cell.adjust(44, 0, 0, 0);
        }
        painter->setFont(m_theme.font(TextRole::Small));
        painter->setPen(m_theme.color(Color::TextSecondary));
        painter->drawText(cell, Qt::AlignVCenter, index.data().toString());
        painter->setPen(m_theme.color(Color::LineFaint));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->restore();
    }

  private:
    const Theme& m_theme;
};

} // namespace

WhyCard::WhyCard(const WhyParts& parts, const BookingDetail& detail, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_detail(detail), m_group(groupOf(detail.row.eventType, parts.directory.all()))
{
    setObjectName(QStringLiteral("whyCard"));
    setFixedWidth(kWidth);
    (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
    build();
    read();
    connect(&m_parts.freedom, &FreedomLookup::changed, this, &WhyCard::read);
}

QString WhyCard::nameOf(const UserId& host) const { return safeText(m_parts.directory.userName(host)); }

UserId WhyCard::hostNow() const
{
    return m_detail.booking.hosts.isEmpty() ? UserId() : m_detail.booking.hosts.first().userId;
}

void WhyCard::build()
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_body = new QWidget(this);
    layout()->addWidget(m_body);
    auto* all = new QVBoxLayout(m_body);
    all->setContentsMargins(4, 0, 4, 0);
    all->setSpacing(10);
    buildHead();
    buildSearch();
    buildTable();
    buildFoot();
    setAccessibleName(tr("Why this host, and who else"));
    setFocusPolicy(Qt::TabFocus); // the popover gives it the focus: the table takes it
    setFocusProxy(m_table);
    m_body->show();
}

void WhyCard::buildHead()
{
    auto* all = static_cast<QVBoxLayout*>(m_body->layout());
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    const QString name = nameOf(hostNow());
    auto* title = new QLabel(
        hostNow().isEmpty() ? tr("No host yet: who could take it") : tr("Why %1, and who else").arg(name), m_body);
    title->setObjectName(QStringLiteral("why.title"));
    title->setTextFormat(Qt::PlainText);
    title->setFont(m_parts.theme.font(TextRole::BodyStrong));
    auto* inferred = new QLabel(tr("inferred"), m_body);
    inferred->setObjectName(QStringLiteral("keyHint"));
    inferred->setToolTip(tr("Worked out from what is known on this computer. Jicoo does not tell why."));
    auto* close = new QToolButton(m_body);
    close->setObjectName(QStringLiteral("why.close"));
    close->setIcon(m_parts.theme.icon(QLatin1String("action.close")));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    close->setFocusPolicy(Qt::NoFocus);
    connect(close, &QToolButton::clicked, this, &WhyCard::closeRequested);
    head->addWidget(title);
    head->addWidget(inferred);
    head->addStretch(1);
    head->addWidget(close);
    all->addLayout(head);
    for (QLabel*& line : m_reasons) {
        auto* row = new QHBoxLayout;
        row->setSpacing(12);
        const qsizetype number = &line - m_reasons + 1;
        auto* mark = new QLabel(QString::number(number), m_body);
        mark->setForegroundRole(QPalette::PlaceholderText);
        line = new QLabel(m_body);
        line->setObjectName(QStringLiteral("why.reason%1").arg(number));
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        row->addWidget(mark, 0, Qt::AlignTop);
        row->addWidget(line, 1);
        all->addLayout(row);
    }
}

void WhyCard::buildSearch()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_find = new QLineEdit(m_body);
    m_find->setObjectName(QStringLiteral("why.find"));
    m_find->setPlaceholderText(tr("Find a host"));
    m_find->setAccessibleName(tr("Find a host"));
    m_find->setFixedWidth(190);
    m_find->setClearButtonEnabled(true);
    m_find->addAction(m_parts.theme.icon(QLatin1String("action.search")), QLineEdit::LeadingPosition);
    m_onlyFree = new QCheckBox(tr("Only who is free"), m_body);
    m_onlyFree->setObjectName(QStringLiteral("why.onlyFree"));
    const TimeSpan span = m_detail.row.span;
    m_when =
        new QLabel(tr("%1, %2 as of now").arg(m_parts.format.date(span.start), m_parts.format.range(span)), m_body);
    m_when->setFont(m_parts.theme.font(TextRole::Small));
    m_when->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_find);
    row->addWidget(m_onlyFree);
    row->addStretch(1);
    row->addWidget(m_when);
    static_cast<QVBoxLayout*>(m_body->layout())->addLayout(row);
    connect(m_find, &QLineEdit::textChanged, this, &WhyCard::filter);
    connect(m_onlyFree, &QCheckBox::toggled, this, &WhyCard::filter);
}

void WhyCard::buildTable()
{
    m_table = new RowTable(m_parts.theme, QStringLiteral("whyTable"), m_body);
    m_table->setAccessibleName(tr("Hosts, the most suitable first"));
    m_model = new QStandardItemModel(0, Columns, m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PersonDelegate(m_parts.theme, m_table));
    m_table->setItemDelegateForColumn(Today, new MeterDelegate(m_parts.theme, m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const int row = m_parts.theme.size(QLatin1String("tableRow"));
    m_table->setFixedHeight(row * kShownRows + m_parts.theme.size(QLatin1String("tableHeader")) + 2);
    static_cast<QVBoxLayout*>(m_body->layout())->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { m_reassign->setEnabled(!chosen().isEmpty() && chosen() != hostNow()); });
    connect(m_table, &QTableView::doubleClicked, this, &WhyCard::chooseCurrent);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* enter = new QShortcut(QKeySequence(key), m_body, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(enter, &QShortcut::activated, this, &WhyCard::chooseCurrent);
    }
}

void WhyCard::buildFoot()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_tell = new TellGuest(m_body);
    auto* held = new QLabel(tr("Held 5 s"), m_body);
    held->setFont(m_parts.theme.font(TextRole::Small));
    held->setForegroundRole(QPalette::PlaceholderText);
    held->setToolTip(tr("Update Booking. Ctrl Z takes it back."));
    m_reassign = new QPushButton(tr("Reassign"), m_body);
    m_reassign->setObjectName(QStringLiteral("why.reassign"));
    m_reassign->setProperty("primary", true);
    m_reassign->setToolTip(tr("Reassign (Enter)"));
    m_reassign->setEnabled(false);
    row->addWidget(m_tell, 1);
    row->addWidget(held, 0, Qt::AlignBottom);
    row->addWidget(m_reassign, 0, Qt::AlignBottom);
    static_cast<QVBoxLayout*>(m_body->layout())->addLayout(row);
    connect(m_reassign, &QPushButton::clicked, this, &WhyCard::chooseCurrent);
}

void WhyCard::read()
{
    const BookingRow& row = m_detail.row;
    const EpochMs now = m_parts.clock.now();
    m_parts.bookings.hostTotals(row.eventType, {now - kTotalDays * kMsPerDay, now}, this,
                                [this](const QHash<UserId, int>& totals) {
                                    m_totals = totals;
                                    show();
                                });
    m_parts.freedom.ask({row.span, row.eventType, row.uid, m_parts.format.zone()}, this,
                        [this](const QVector<HostFreedom>& freedom) {
                            m_freedom = freedom;
                            show();
                        });
}

QVector<HostFreedom> WhyCard::sorted() const
{
    QVector<HostFreedom> all = m_freedom;
    std::stable_sort(all.begin(), all.end(), [&](const HostFreedom& a, const HostFreedom& b) {
        const auto rank = [&](const HostFreedom& h) {
            return std::tuple(h.host != hostNow(), !(h.state == Freedom::Free && isInGroup(h.host)), int(h.state),
                              !isInGroup(h.host), m_totals.value(h.host));
        };
        return rank(a) < rank(b);
    });
    return all;
}

QString WhyCard::howChosen() const
{
    const EpochMs made = m_detail.booking.createdAt;
    const QString when = made > 0 ? tr("Booked on %1.").arg(m_parts.format.stamp(made)) : QString();
    const UserId host = hostNow();
    if (host.isEmpty()) return when + u' ' + tr("Nobody hosts it yet.");
    for (const AssignRule& rule : m_parts.directory.rulesOf(m_detail.row.eventType)) {
        int named = 0;
        bool isNamed = false;
        for (const AssignGroup& group : rule.groups) {
            named += int(group.users.size());
            isNamed = isNamed || group.users.contains(host);
        }
        if (rule.isExpectedShape && isNamed)
            return when + u' ' +
                   tr("Rule %1 names %2, one of %n host(s) today.", nullptr, named)
                       .arg(safeText(rule.name), nameOf(host));
    }
    const auto hosts = m_parts.directory.hostsOf(m_detail.row.eventType);
    for (const EventTypeHost& one : hosts)
        if (one.userId == host)
            return when + u' ' +
                   tr("%1 is one of %n host(s) of this event type, priority %2 today.", nullptr, int(hosts.size()))
                       .arg(nameOf(host))
                       .arg(one.priority);
    return when + u' ' + tr("%1 is not among the hosts of this event type as known today.").arg(nameOf(host));
}

QString WhyCard::freeNow() const
{
    int free = 0;
    QStringList others;
    for (const HostFreedom& host : m_freedom) {
        if (!isInGroup(host.host)) continue;
        if (host.state == Freedom::Free)
            ++free;
        else if (others.size() < kMostNamed)
            others.append(tr("%1 %2", "host, then: busy until 17:30")
                              .arg(nameOf(host.host), freedomLook(host, m_parts.format).text));
    }
    const int all = int(std::count_if(m_freedom.begin(), m_freedom.end(),
                                      [&](const HostFreedom& host) { return isInGroup(host.host); }));
    const QString counted = tr("Free at that time, as of now: %1 of %2.").arg(free).arg(all);
    const QString rest = others.isEmpty() ? QString() : u' ' + others.join(tr(", ")) + tr(".");
    return counted + rest + u' ' + tr("Who was free when it was booked is not recorded.");
}

QString WhyCard::fewestNow() const
{
    QVector<HostFreedom> free = m_freedom;
    free.removeIf([&](const HostFreedom& host) { return host.state != Freedom::Free || !isInGroup(host.host); });
    if (free.isEmpty()) return tr("Nobody of this event type is free then.");
    std::stable_sort(free.begin(), free.end(), [&](const HostFreedom& a, const HostFreedom& b) {
        return m_totals.value(a.host) < m_totals.value(b.host);
    });
    QStringList named;
    for (const HostFreedom& host : free.mid(0, kMostNamed))
        named.append(nameOf(host.host) + u' ' + QString::number(m_totals.value(host.host)));
    const int least = m_totals.value(free.first().host);
    const bool isSame = std::any_of(free.begin(), free.end(), [&](const HostFreedom& host) {
        return host.host == hostNow() && m_totals.value(host.host) == least;
    });
    const QString counted = tr("Of these, bookings in 28 days: %1.").arg(named.join(tr(", ")));
    if (hostNow().isEmpty()) return counted;
    return counted + u' ' +
           (isSame ? tr("Fewest first would choose %1 today, too.").arg(nameOf(hostNow()))
                   : tr("Fewest first would choose %1 today.").arg(nameOf(free.first().host)));
}

QStringList WhyCard::reasons() const { return {howChosen().trimmed(), freeNow(), fewestNow()}; }

QString WhyCard::noteOf(const HostFreedom& host) const
{
    if (host.host == hostNow()) return tr("picked");
    if (std::any_of(m_detail.booking.hosts.begin(), m_detail.booking.hosts.end(),
                    [&](const BookingHost& one) { return one.userId == host.host; }))
        return tr("also on it");
    if (host.state == Freedom::CapReached) return tr("limit reached");
    return isInGroup(host.host) ? QString() : tr("not of this event type");
}

void WhyCard::show()
{
    const QStringList said = reasons();
    for (int i = 0; i < 3; ++i) m_reasons[i]->setText(said.at(i));
    const UserId before = chosen();
    m_model->removeRows(0, m_model->rowCount());
    m_model->setHorizontalHeaderLabels({tr("Host"), tr("At %1").arg(m_parts.format.time(m_detail.row.span.start)),
                                        tr("28 days"), tr("That day, min"), QString()});
    const int widths[] = {170, 140, 66, 108, kWidth - 8 - 170 - 140 - 66 - 108};
    for (int i = 0; i < Columns; ++i) m_table->horizontalHeader()->resizeSection(i, widths[i]);
    for (const HostFreedom& host : sorted()) addRow(host);
    filter();
    int wanted = -1;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const UserId host(m_model->item(row, Host)->data(PersonDelegate::PersonRole).toString());
        if (host == before) wanted = row;
        if (wanted < 0 && before.isEmpty() && host != hostNow()) wanted = row;
    }
    if (wanted >= 0) m_table->setCurrentIndex(m_model->index(wanted, 0));
}

void WhyCard::addRow(const HostFreedom& host)
{
    QList<QStandardItem*> cells;
    for (int i = 0; i < Columns; ++i) cells.append(new QStandardItem);
    cells[Host]->setText(nameOf(host.host));
    cells[Host]->setData(host.host.text(), PersonDelegate::PersonRole);
    cells[Host]->setData(host.state != Freedom::Free, PersonDelegate::QuietRole);
    const StatusLook look = freedomLook(host, m_parts.format);
    cells[At]->setText(look.text);
    cells[At]->setData(QVariant::fromValue(look), PersonDelegate::LookRole);
    cells[At]->setData(host.state == Freedom::Free, kFreeRole);
    cells[Total]->setText(m_parts.format.number(m_totals.value(host.host)));
    cells[Total]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    cells[Today]->setText(host.limitMinutes
                              ? tr("%1 / %2", "minutes of the day and limit").arg(host.minutes).arg(*host.limitMinutes)
                              : QString::number(host.minutes));
    cells[Today]->setData(host.minutes, kMinutesRole);
    cells[Today]->setData(host.limitMinutes.value_or(0), kLimitRole);
    cells[Note]->setText(noteOf(host));
    cells[Note]->setData(true, PersonDelegate::QuietRole);
    cells[Note]->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_model->appendRow(cells);
}

void WhyCard::filter()
{
    const QString wanted = m_find->text().trimmed();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const bool isFree = m_model->item(row, At)->data(kFreeRole).toBool();
        const bool isNamed = m_model->item(row, Host)->text().contains(wanted, Qt::CaseInsensitive);
        m_table->setRowHidden(row, !isNamed || (m_onlyFree->isChecked() && !isFree));
    }
    const int current = m_table->currentIndex().row();
    const bool isShown = current >= 0 && !m_table->isRowHidden(current);
    for (int row = 0; !isShown && row < m_model->rowCount(); ++row)
        if (!m_table->isRowHidden(row)) {
            m_table->setCurrentIndex(m_model->index(row, 0));
            break;
        }
    m_reassign->setEnabled(!chosen().isEmpty() && chosen() != hostNow());
}

UserId WhyCard::chosen() const
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount() || m_table->isRowHidden(row)) return {};
    return UserId(m_model->item(row, Host)->data(PersonDelegate::PersonRole).toString());
}

void WhyCard::chooseCurrent()
{
    const UserId host = chosen();
    if (host.isEmpty() || host == hostNow()) return;
    api::BookingPatch told;
    m_tell->writeInto(told);
    const BulkMessage message{{}, told.sendUpdates.value_or(true), told.updateMessage.value_or(QString())};
    const BulkChoice choice{BulkChoice::Kind::Reassign, host, hostNow(), {}, false};
    Q_EMIT reassignChosen(std::get<UpdateEdit>(actOf(m_detail, choice, message)));
}

void WhyCard::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    build();
    show();
}

} // namespace yoyaku::ui

#include "moc_whycard.cpp"
