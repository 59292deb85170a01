#include "ui/bookings/inspector.h"

#include "core/models/directorymodel.h"
#include "ui/bookings/inspectorbody.h"
#include "ui/commands/bookingacts.h"
#include "ui/theme/theme.h"
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
      m_uid(new QLabel(this)),
      m_copy(headButton(this, parts.theme, "action.copy", tr("Copy the booking's id"))),
      m_more(headButton(this, parts.theme, "action.more", tr("More"))),
      m_close(headButton(this, parts.theme, "action.close", tr("Close"))),
      m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("inspector"));
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    buildHead(all);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    all->addWidget(m_scroll, 1);
    buildFoot(all);
    connect(&parts.bookings, &BookingLookup::changed, this, [this](const QVector<BookingId>& bookings) {
        if (bookings.contains(m_booking)) load();
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
    m_uid->setTextFormat(Qt::PlainText);
    m_uid->setFont(m_parts.theme.font(TextRole::Small));
    m_uid->setForegroundRole(QPalette::PlaceholderText);
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
    row->setContentsMargins(12, 0, 12, 0);
    const auto add = [&](const char* name, const QString& text, const char* look, auto act) {
        auto* button = new QPushButton(text, m_foot);
        button->setObjectName(QLatin1String(name));
        button->setProperty(look, true);
        connect(button, &QPushButton::clicked, this, [this, act] { (m_parts.acts.*act)(m_booking); });
        row->addWidget(button);
    };
    add("inspectorReschedule", tr("Reschedule"), "primary", &BookingActs::reschedule);
    add("inspectorReassign", tr("Reassign"), "plain", &BookingActs::reassign);
    row->addStretch(1);
    add("inspectorCancel", tr("Cancel…"), "flatDanger", &BookingActs::cancel);
    all->addWidget(m_foot);
}

void Inspector::setBooking(const BookingId& booking)
{
    m_booking = booking;
    if (booking.isEmpty())
        showDetail({});
    else
        load();
}

void Inspector::retranslate() { showDetail(m_detail); }

void Inspector::load()
{
    m_parts.bookings.detail(m_booking, this, [this](const BookingDetail& detail) {
        if (detail.row.uid == m_booking || !detail.found) showDetail(detail);
    });
}

void Inspector::showDetail(const BookingDetail& detail)
{
    m_detail = detail;
    const bool isShown = detail.found;
    m_status->setLook(isShown ? statusLook(detail.row) : StatusLook());
    m_uid->setText(isShown ? m_booking.text() : QString());
    m_copy->setEnabled(isShown);
    m_more->setEnabled(isShown);
    m_foot->setVisible(isShown && detail.row.status != BookingStatus::Cancel && !detail.row.isGone);
    if (!isShown) {
        auto* empty = new QLabel(m_booking.isEmpty() ? tr("Choose a booking to see it here.")
                                                     : tr("This booking is not known on this computer."));
        empty->setAlignment(Qt::AlignCenter);
        empty->setWordWrap(true);
        empty->setForegroundRole(QPalette::PlaceholderText);
        m_scroll->setWidget(empty);
        return;
    }
    auto* body =
        new InspectorBody(detail, m_parts.directory, m_parts.theme, m_parts.format, m_parts.clock.now(), nullptr);
    connect(body, &InspectorBody::linkActivated, this, &Inspector::linkActivated);
    connect(body, &InspectorBody::whyRequested, this, [this] { m_parts.acts.reassign(m_booking); });
    const int at = m_scroll->verticalScrollBar()->value();
    m_scroll->setWidget(body);
    m_scroll->verticalScrollBar()->setValue(at);
    Q_EMIT guestZoneChanged(detail.row.timeZone);
}

void Inspector::showMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QClipboard* clipboard = QGuiApplication::clipboard();
    menu->addAction(tr("Copy id"), this, [this, clipboard] { clipboard->setText(m_booking.text()); });
    const QString link = m_detail.booking.url;
    if (!link.isEmpty()) menu->addAction(tr("Copy link"), this, [link, clipboard] { clipboard->setText(link); });
    const QString email = m_detail.row.guestEmail;
    if (!email.isEmpty()) menu->addAction(tr("Copy e-mail"), this, [email, clipboard] { clipboard->setText(email); });
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace yoyaku::ui

#include "moc_inspector.cpp"
