#include "ui/bookings/inspector.h"

#include "core/insight/freedomlookup.h"
#include "core/models/bookingjson.h"
#include "core/models/directorymodel.h"
#include "ui/bookings/inspectorbody.h"
#include "ui/bookings/nobooking.h"
#include "ui/bookings/rawpane.h"
#include "ui/commands/bookingacts.h"
#include "ui/commands/bookinglinks.h"
#include "ui/commands/whywords.h"
#include "ui/format/timeformat.h"
#include "ui/shell/actionregistry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pill.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QUrl>

namespace yoyaku::ui {

namespace {

constexpr int kHeadHeight = 44;
constexpr int kFootHeight = 48;
constexpr int kMinuteMs = 60'000;

QToolButton* headButton(QWidget* parent, const Theme& theme, const char* icon, const QString& name)
{
    auto* button = new QToolButton(parent);
    button->setIcon(theme.icon(QLatin1String(icon)));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setAutoRaise(true);
    return button;
}

} // namespace

Inspector::Inspector(Parts parts, QWidget* parent)
    : QWidget(parent),
      m_parts(parts),
      m_status(new Pill(parts.theme, this)),
      m_uid(new ElidedLabel(this)),
      m_copy(headButton(this, parts.theme, "action.copy", tr("Copy the booking's id"))),
      m_more(headButton(this, parts.theme, "action.more", tr("More"))),
      m_close(headButton(this, parts.theme, "action.close", tr("Close"))),
      m_scroll(new QScrollArea(this)),
      m_raw(new RawPane(parts.theme, parts.format, this))
{
    setObjectName(QStringLiteral("inspector"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    buildHead(all);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setAccessibleName(tr("Booking details"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    all->addWidget(m_scroll, 1);
    all->addWidget(m_raw, 1);
    m_raw->hide();
    connect(m_raw, &RawPane::closeRequested, this, [this] { showRaw(false); });
    buildFoot(all);
    connect(&parts.bookings, &BookingLookup::changed, this, [this](const QVector<BookingId>& bookings) {
        if (bookings.contains(m_booking)) load();
    });
    connect(&parts.bookings, &BookingLookup::maskChanged, this, [this] {
        if (!m_booking.isEmpty()) load();
    });
    if (parts.history)
        connect(parts.history, &HistoryLookup::changed, this, [this](const QVector<BookingId>& bookings) {
            if (bookings.contains(m_booking)) loadHistory();
        });
    connect(&parts.directory, &DirectoryModel::changed, this, [this] { showDetail(m_detail); });
    connect(&parts.theme, &Theme::changed, this, [this] { showDetail(m_detail); });
    m_minute.setInterval(kMinuteMs);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible() && m_detail.found) showDetail(m_detail);
    });
    m_minute.start();
    showDetail({});
}

void Inspector::buildHead(QVBoxLayout* all)
{
    auto* head = new QWidget(this);
    head->setFixedHeight(kHeadHeight);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 8, 0);
    row->setSpacing(8);
    m_status->setObjectName(QStringLiteral("inspectorStatus"));
    m_uid->setFont(m_parts.theme.font(TextRole::Small));
    m_uid->setForegroundRole(QPalette::PlaceholderText);
    m_copy->setObjectName(QStringLiteral("inspector.copyId"));
    m_more->setObjectName(QStringLiteral("inspector.more"));
    m_close->setObjectName(QStringLiteral("inspector.close"));
    row->addWidget(m_status);
    row->addWidget(m_uid, 1);
    for (QToolButton* button : {m_copy, m_more, m_close}) row->addWidget(button);
    all->addWidget(head);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_booking.text()); });
    connect(m_more, &QToolButton::clicked, this, &Inspector::showMenu);
    connect(m_close, &QToolButton::clicked, this, &Inspector::closeRequested);
}

void Inspector::buildFoot(QVBoxLayout* all)
{
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    all->addWidget(line);
    m_foot = new QWidget(this);
    m_foot->setFixedHeight(kFootHeight);
    auto* row = new QHBoxLayout(m_foot);
    row->setContentsMargins(12, 0, 8, 0);
    row->setSpacing(4);
    const auto add = [&](const char* name, const QString& text, const char* key, const char* look, auto act) {
        auto* button = new KeyButton(
            m_parts.theme, QLatin1String(look) == QLatin1String("flatDanger") ? QString() : QLatin1String(key), m_foot);
        button->setText(text);
        button->setObjectName(QLatin1String(name));
        button->setProperty(look, true);
        button->setProperty("keyed", true); // three of them in 312 px
        button->setToolTip(QStringLiteral("%1 (%2)").arg(text, QLatin1String(key)));
        connect(button, &QPushButton::clicked, this, [this, act] { (m_parts.acts.*act)(m_booking); });
        row->addWidget(button);
    };
    add("inspectorReschedule", tr("Reschedule"), "R", "primary", &BookingActs::reschedule);
    add("inspectorReassign", tr("Reassign"), "A", "plain", &BookingActs::reassign);
    row->addStretch(1);
    add("inspectorCancel", tr("Cancel…"), "Del", "flatDanger", &BookingActs::cancel);
    all->addWidget(m_foot);
}

void Inspector::setBooking(const BookingId& booking)
{
    if (booking != m_booking) {
        m_history.clear();
        m_isRaw = false;
    }
    m_booking = booking;
    if (booking.isEmpty())
        showDetail({});
    else
        load();
}

void Inspector::retranslate()
{
    m_raw->retranslate();
    showDetail(m_detail);
}

void Inspector::load()
{
    m_parts.bookings.detail(m_booking, this, [this](const BookingDetail& detail) {
        if (detail.row.uid == m_booking || !detail.found) showDetail(detail);
    });
    loadHistory();
}

// Only of what is to come: who was free in the past is not recorded.
void Inspector::loadChoice()
{
    const BookingRow& row = m_detail.row;
    const EpochMs now = m_parts.clock.now();
    if (!m_parts.freedom || !m_detail.found || row.hosts.isEmpty() || row.eventType.isEmpty() || row.span.start < now ||
        row.status == BookingStatus::Cancel)
        return;
    m_parts.freedom->ask({row.span, row.eventType, row.uid, m_parts.format.zone()}, this,
                         [this, asked = row, now](const QVector<HostFreedom>& freedom) {
                             if (asked != m_detail.row) return;
                             m_parts.bookings.hostTotals(
                                 asked.eventType, {now - WhyWords::kDays * kMsPerDay, now}, this,
                                 [this, asked, freedom](const QHash<UserId, int>& totals) {
                                     if (asked != m_detail.row) return;
                                     m_choice =
                                         WhyWords(m_detail, m_parts.directory, m_parts.format, freedom, totals).line();
                                     if (m_body) m_body->setChoiceLine(m_choice);
                                 });
                         });
}

void Inspector::loadHistory()
{
    if (!m_parts.history) return;
    m_parts.history->history(m_booking, this, [this, asked = m_booking](const QVector<HistoryLine>& lines) {
        if (asked != m_booking || lines == m_history) return;
        m_history = lines;
        if (m_detail.found) showBody();
    });
}

void Inspector::showRaw(bool isRaw)
{
    m_isRaw = isRaw;
    showDetail(m_detail);
    (isRaw ? static_cast<QWidget*>(m_raw) : m_scroll)->setFocus();
}

void Inspector::showDetail(const BookingDetail& detail)
{
    if (detail.row.uid != m_detail.row.uid) m_choice.clear();
    m_detail = detail;
    const bool isShown = detail.found;
    m_status->setLook(isShown ? statusLook(detail.row) : StatusLook());
    m_uid->setText(isShown ? m_booking.text() : QString());
    m_copy->setEnabled(isShown);
    m_more->setEnabled(isShown);
    m_foot->setVisible(isShown && detail.row.status != BookingStatus::Cancel && !detail.row.isGone);
    const bool isRaw = m_isRaw && isShown;
    m_raw->setVisible(isRaw);
    m_scroll->setVisible(!isRaw);
    if (!isShown) {
        m_raw->setJson({});
        m_body = nullptr;
        using Why = NoBooking::Why;
        m_scroll->setWidget(new NoBooking(m_parts.theme, m_booking.isEmpty() ? Why::NoneChosen : Why::NotKnown));
        return;
    }
    if (isRaw) m_raw->setJson(bookingJson(detail));
    showBody();
    loadChoice();
    Q_EMIT guestZoneChanged(detail.row.timeZone);
}

void Inspector::showBody()
{
    auto* body = new InspectorBody(m_detail, m_history, m_parts.directory, m_parts.theme, m_parts.format,
                                   m_parts.clock.now(), nullptr);
    connect(body, &InspectorBody::linkActivated, this, &Inspector::linkActivated);
    connect(body, &InspectorBody::whyRequested, this, [this] { Q_EMIT whyRequested(m_booking); });
    connect(body, &InspectorBody::deliveryRequested, this,
            [this](qint64 number) { Q_EMIT deliveryRequested(m_booking, number); });
    if (BookingLinks* links = m_parts.links) {
        connect(body, &InspectorBody::joinRequested, links, [this, links] { links->openVideo(m_booking); });
        connect(body, &InspectorBody::copyLinkRequested, links, [this, links] { links->copyLink(m_booking); });
        connect(body, &InspectorBody::copyEmailRequested, links, [this, links] { links->copyEmail(m_booking); });
    }
    const int at = m_scroll->verticalScrollBar()->value();
    m_scroll->setWidget(body);
    m_body = body;
    body->setChoiceLine(m_choice);
    m_scroll->verticalScrollBar()->setValue(at);
}

void Inspector::showMenu()
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("inspector.menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* copyId =
        menu->addAction(tr("Copy id"), this, [this] { QGuiApplication::clipboard()->setText(m_booking.text()); });
    copyId->setIcon(m_parts.theme.icon(QLatin1String("action.copy")));
    if (m_parts.actions)
        for (const char* id : {"booking.copyLink", "booking.copyEmail", "booking.openVideo", "booking.edit"})
            if (QAction* action = m_parts.actions->action(QLatin1String(id))) menu->addAction(action);
    menu->addSeparator();
    menu->addAction(m_isRaw ? tr("Show the booking") : tr("Show raw JSON"), this, [this] { showRaw(!m_isRaw); });
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace yoyaku::ui

#include "moc_inspector.cpp"
