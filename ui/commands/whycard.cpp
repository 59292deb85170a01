#include "ui/commands/whycard.h"

#include "core/insight/freedomlookup.h"
#include "core/models/bookinglookup.h"
#include "core/models/directorymodel.h"
#include "ui/commands/tellguest.h"
#include "ui/commands/whydelegates.h"
#include "ui/format/bulktext.h"
#include "ui/format/safetext.h"
#include "ui/format/timeformat.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/persondelegate.h"
#include "ui/widgets/rowtable.h"
#include "ui/widgets/tickbox.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QStandardItemModel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr int kWidth = 600 - 2; // the popover has a frame of its own
constexpr int kSide = 16, kLeastNumber = 8;
constexpr int kShownRows = 6;
enum Column : int { Host, At, Total, Today, Note, Columns };
constexpr int kWidths[] = {152, 140, 60, 96}; // the note takes the rest
constexpr int kFreeRole = Qt::UserRole + 202;

} // namespace

WhyCard::WhyCard(const WhyParts& parts, const BookingDetail& detail, QWidget* parent)
    : QWidget(parent), m_parts(parts), m_detail(detail)
{
    setObjectName(QStringLiteral("whyCard"));
    setProperty("fillsPopover", true);
    setFixedWidth(kWidth);
    (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
    build();
    read();
    connect(&m_parts.freedom, &FreedomLookup::changed, this, &WhyCard::read);
}

QString WhyCard::nameOf(const UserId& host) const { return safeText(m_parts.directory.userName(host)); }

WhyWords WhyCard::words() const { return {m_detail, m_parts.directory, m_parts.format, m_freedom, m_totals}; }

UserId WhyCard::hostNow() const
{
    return words().host(); // kept on lines of its own: lupdate 6.4 else takes what follows for no member
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
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
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
    auto* all = new QVBoxLayout;
    all->setContentsMargins(kSide, 10, kSide, 12);
    all->setSpacing(6);
    static_cast<QVBoxLayout*>(m_body->layout())->addLayout(all);
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
    inferred->setFont(m_parts.theme.font(TextRole::Micro));
    inferred->setToolTip(tr("Worked out from what is known on this computer. Jicoo does not tell why."));
    auto* close = new QToolButton(m_body);
    close->setObjectName(QStringLiteral("why.close"));
    close->setIcon(m_parts.theme.icon(QLatin1String("action.close")));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    close->setFocusPolicy(Qt::NoFocus);
    connect(close, &QToolButton::clicked, this, &WhyCard::closeRequested);
    head->addWidget(title);
    head->addWidget(inferred, 0, Qt::AlignVCenter);
    head->addStretch(1);
    head->addWidget(close);
    all->addLayout(head);
    for (QLabel*& line : m_reasons) {
        auto* row = new QHBoxLayout;
        row->setSpacing(12);
        const qsizetype number = &line - m_reasons + 1;
        auto* mark = new QLabel(QString::number(number), m_body);
        mark->setForegroundRole(QPalette::PlaceholderText);
        mark->setMinimumWidth(kLeastNumber);
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
    auto* strip = new QWidget(m_body);
    strip->setObjectName(QStringLiteral("whyStrip"));
    strip->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(kSide, 6, kSide, 6);
    row->setSpacing(8);
    m_find = new QLineEdit(m_body);
    m_find->setObjectName(QStringLiteral("why.find"));
    m_find->setPlaceholderText(tr("Find a host"));
    m_find->setAccessibleName(tr("Find a host"));
    m_find->setFixedWidth(190);
    m_find->setClearButtonEnabled(true);
    m_find->addAction(m_parts.theme.icon(QLatin1String("action.search")), QLineEdit::LeadingPosition);
    m_onlyFree = new TickBox(tr("Only who is free"), m_parts.theme, m_body);
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
    m_body->layout()->addWidget(strip);
    connect(m_find, &QLineEdit::textChanged, this, &WhyCard::filter);
    connect(m_onlyFree, &TickBox::toggled, this, &WhyCard::filter);
}

void WhyCard::buildTable()
{
    m_table = new RowTable(m_parts.theme, QStringLiteral("whyTable"), m_body);
    m_table->setAccessibleName(tr("Hosts, the most suitable first"));
    m_model = new QStandardItemModel(0, Columns, m_table);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PersonDelegate(m_parts.theme, m_table));
    m_table->setItemDelegateForColumn(Today, new MeterDelegate(m_parts.theme, m_table));
    m_table->setItemDelegateForColumn(Note, new NoteDelegate(m_parts.theme, m_table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const int row = m_parts.theme.size(QLatin1String("tableRow"));
    m_table->setFixedHeight(row * kShownRows + m_parts.theme.size(QLatin1String("tableHeader")) + 2);
    static_cast<QVBoxLayout*>(m_body->layout())->addWidget(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WhyCard::placeButton);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, &WhyCard::placeButton);
    connect(m_table, &QTableView::doubleClicked, this, &WhyCard::chooseCurrent);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* enter = new QShortcut(QKeySequence(key), m_body, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(enter, &QShortcut::activated, this, &WhyCard::chooseCurrent);
    }
}

void WhyCard::buildFoot()
{
    m_reassign = new KeyButton(m_parts.theme, QStringLiteral("Enter"), m_table->viewport());
    m_reassign->setText(tr("Reassign"));
    m_reassign->setObjectName(QStringLiteral("why.reassign"));
    m_reassign->setProperty("primary", true);
    m_reassign->setToolTip(tr("Reassign (Enter)"));
    m_reassign->hide();
    auto* line = new QFrame(m_body);
    line->setFrameShape(QFrame::HLine);
    m_body->layout()->addWidget(line);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(kSide, 10, kSide, 12);
    row->setSpacing(6);
    m_tell = new TellGuest(m_parts.theme, m_body);
    auto* mark = new QLabel(m_body);
    mark->setPixmap(m_parts.theme.pixmap(QLatin1String("st.held"), 14, Color::TextTertiary, devicePixelRatioF()));
    auto* held = new QLabel(tr("Held 5 s"), m_body);
    held->setFont(m_parts.theme.font(TextRole::Small));
    held->setForegroundRole(QPalette::PlaceholderText);
    held->setToolTip(tr("Update Booking. Ctrl Z takes it back."));
    row->addWidget(m_tell, 1);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(held, 0, Qt::AlignTop);
    static_cast<QVBoxLayout*>(m_body->layout())->addLayout(row);
    connect(m_reassign, &QPushButton::clicked, this, &WhyCard::chooseCurrent);
}

// The act stands in the row it would act on (picture 17), in the place of its note.
void WhyCard::placeButton()
{
    const bool may = !chosen().isEmpty() && chosen() != hostNow();
    m_reassign->setEnabled(may);
    m_reassign->setVisible(may);
    if (!may) return;
    const QRect row = m_table->visualRect(m_table->currentIndex());
    const QSize size = m_reassign->sizeHint().boundedTo(QSize(kWidth / 2, row.height() - 2));
    m_reassign->setGeometry(m_table->viewport()->width() - size.width() - kSide + 4,
                            row.center().y() - size.height() / 2 + 1, size.width(), size.height());
}

void WhyCard::read()
{
    const BookingRow& row = m_detail.row;
    const EpochMs now = m_parts.clock.now();
    m_parts.bookings.hostTotals(row.eventType, {now - WhyWords::kDays * kMsPerDay, now}, this,
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
    const WhyWords said = words();
    const UserId now = said.host();
    std::stable_sort(all.begin(), all.end(), [&](const HostFreedom& a, const HostFreedom& b) {
        const auto rank = [&](const HostFreedom& h) {
            return std::tuple(h.host != now, !(h.state == Freedom::Free && said.isInGroup(h.host)), int(h.state),
                              !said.isInGroup(h.host), m_totals.value(h.host));
        };
        return rank(a) < rank(b);
    });
    return all;
}

void WhyCard::show()
{
    const QStringList said = words().reasons();
    for (int i = 0; i < 3; ++i) m_reasons[i]->setText(said.at(i));
    const UserId before = chosen();
    m_model->removeRows(0, m_model->rowCount());
    m_model->setHorizontalHeaderLabels({tr("Host"), tr("At %1").arg(m_parts.format.time(m_detail.row.span.start)),
                                        tr("28 days"), tr("That day, min"), QString()});
    for (int i = 0; i < Note; ++i) m_table->horizontalHeader()->resizeSection(i, kWidths[i]);
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
    cells[Today]->setData(host.minutes, MeterDelegate::MinutesRole);
    cells[Today]->setData(host.limitMinutes.value_or(0), MeterDelegate::LimitRole);
    cells[Note]->setText(words().noteOf(host));
    cells[Note]->setData(host.host == hostNow(), NoteDelegate::PickedRole);
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
    placeButton();
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
