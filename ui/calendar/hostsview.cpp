#include "ui/calendar/hostsview.h"

#include "core/base/zone.h"
#include "core/insight/freedomlookup.h"
#include "core/models/directorymodel.h"
#include "ui/calendar/guestzone.h"
#include "ui/calendar/hostsaccess.h"
#include "ui/calendar/hostskeys.h"
#include "ui/widgets/emptystate.h"

#include <QActionGroup>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>

namespace yoyaku::ui {

namespace {

constexpr int kAutoScrollMs = 30;
constexpr int kLineStep = kHostRowHeight / 2;
constexpr int kFirstHour = 8; ///< at the left edge when the day is first shown

} // namespace

HostsView::HostsView(WeekView::Parts parts, QWidget* parent)
    : QAbstractScrollArea(parent),
      m_parts(parts),
      m_scene(parts.format, parts.directory, parts.format.day(parts.clock.now())),
      m_painter(parts.theme, parts.format, parts.directory),
      m_marks(parts.theme, parts.clock, parts.edits),
      m_orderButton(new QToolButton(viewport())),
      m_empty(new EmptyState(parts.theme, "nav.hosts", viewport())),
      m_guestZone(parts.format.zone())
{
    installHostsAccess();
    setObjectName(QStringLiteral("hostsView"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    m_minute.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        viewport()->update();
        scheduleMinute();
    });
    scheduleMinute();
    m_edgeTimer.setInterval(kAutoScrollMs);
    connect(&m_edgeTimer, &QTimer::timeout, this, &HostsView::autoScroll);
    const auto whenShown = [this](auto then) {
        return [this, then] {
            if (isVisible()) (this->*then)();
        };
    };
    connect(&parts.model, &CalendarModel::rowsChanged, this, whenShown(&HostsView::takeContent));
    connect(&parts.model, &CalendarModel::arrived, &m_marks, [this](const BookingId& id) { m_marks.arrive(id); });
    connect(&m_marks, &BlockMarks::moved, viewport(), qOverload<>(&QWidget::update));
    if (parts.freedom) connect(parts.freedom, &FreedomLookup::changed, this, whenShown(&HostsView::readFacts));
    connect(&parts.directory, &DirectoryModel::changed, this, whenShown(&HostsView::retranslate));
    connect(&parts.theme, &Theme::changed, this, &HostsView::retranslate);
    buildOrderMenu();
    m_empty->setObjectName(QStringLiteral("hostsEmpty"));
    m_empty->hide();
    retranslate();
}

HostsView::~HostsView() = default;

void HostsView::buildOrderMenu()
{
    m_orderButton->setObjectName(QStringLiteral("hostsOrder"));
    m_orderButton->setPopupMode(QToolButton::InstantPopup);
    m_orderButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_orderButton->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the word
    m_orderButton->setFocusPolicy(Qt::TabFocus);
    auto* menu = new QMenu(m_orderButton);
    auto* group = new QActionGroup(menu);
    for (const HostOrder order : {HostOrder::LeastLoaded, HostOrder::Name, HostOrder::Priority}) {
        QAction* action = menu->addAction(QString());
        action->setCheckable(true);
        action->setActionGroup(group);
        action->setData(int(order));
        connect(action, &QAction::triggered, this, [this, order] { setOrder(order); });
    }
    m_orderButton->setMenu(menu);
}

void HostsView::showOrder()
{
    const QString names[] = {tr("Least loaded first"), tr("By name"), tr("By priority")};
    const auto actions = m_orderButton->menu()->actions();
    for (QAction* action : actions) {
        action->setText(names[action->data().toInt()]);
        action->setChecked(action->data().toInt() == int(m_order));
    }
    m_orderButton->setFont(m_parts.theme.font(TextRole::Small));
    m_orderButton->setText(names[int(m_order)]);
    m_orderButton->setIcon(m_parts.theme.icon(QLatin1String("chev.down")));
    m_orderButton->setIconSize({12, 12});
    m_orderButton->setAccessibleName(tr("Order of the hosts: %1").arg(names[int(m_order)]));
    placeParts();
}

void HostsView::retranslate()
{
    setAccessibleName(tr("Hosts"));
    m_empty->setState("nav.hosts", tr("No hosts are known yet."),
                      tr("They come with the next sync. Where a key may not list the members, the hosts of event types "
                         "stand in: see Settings, API check."));
    m_painter.forget();
    showOrder();
    if (m_isDaySet && isVisible()) takeContent();
    viewport()->update();
}

void HostsView::setOrder(HostOrder order)
{
    m_order = order;
    showOrder();
    if (m_isDaySet) takeContent();
}

void HostsView::scheduleMinute() { m_minute.start(int(kMsPerMinute - m_parts.clock.now() % kMsPerMinute)); }

void HostsView::showDay(QDate day)
{
    const bool isOther = day != m_scene.axis().day() || !m_isDaySet;
    const bool isFirst = !std::exchange(m_isDaySet, true);
    if (isOther) {
        if (!m_isTurning && m_drag.state() != HostsDrag::State::Idle) {
            m_drag.cancel();
            endDrag();
        }
        m_slot.reset();
        m_keySweep.reset();
        m_scene.setDay(day);
    }
    refresh();
    if (isFirst) scrollToHour(kFirstHour);
}

// A booking over midnight is answered for when the days around are known too.
TimeSpan HostsView::factsWindow() const
{
    const QDate day = m_scene.axis().day();
    return {m_parts.format.startOf(day.addDays(-1)), m_parts.format.startOf(day.addDays(2))};
}

void HostsView::refresh()
{
    const QDate day = m_scene.axis().day();
    const auto whole = [&](int by) {
        return TimeSpan{m_parts.format.startOf(day.addDays(by)), m_parts.format.startOf(day.addDays(by + 1))};
    };
    m_parts.model.setWindow(whole(0));
    m_parts.model.setNeighbours({whole(1), whole(-1)});
    takeContent();
    readFacts();
}

void HostsView::readFacts()
{
    if (!m_parts.freedom) return;
    m_parts.freedom->facts(factsWindow(), this, [this](const BusyFacts& facts) {
        if (facts.window != factsWindow()) return;
        m_facts = facts;
        takeContent();
    });
}

// While a block is in the hand the rows stay where they are.
void HostsView::takeContent()
{
    const auto& rows = m_parts.model.rows();
    const BookingFilter& filter = m_parts.model.filter();
    const EventTypeId type = filter.eventTypes.size() == 1 ? filter.eventTypes.first() : EventTypeId();
    // Until the facts are here, what is shown is all that is known.
    const bool hasFacts = m_parts.freedom && m_facts.window == factsWindow();
    const bool isMoving = m_drag.state() == HostsDrag::State::Moving;
    m_scene.setContent(
        {rows, hasFacts ? m_facts : BusyFacts{factsWindow(), rows, {}}, filter.hosts, type, m_order, isMoving});
    if (isMoving && m_dragged) {
        m_dragged->freedom.clear(); // worked out anew
        if (!m_isTurning) updateDragged();
    }
    m_empty->setVisible(m_scene.lines().isEmpty());
    followZone();
    updateBars();
    viewport()->update();
    if (std::exchange(m_isNextWanted, false)) toNext();
}

void HostsView::showEvent(QShowEvent* event)
{
    QAbstractScrollArea::showEvent(event);
    if (m_isDaySet) refresh();
}

void HostsView::setGuestZone(const QTimeZone& zone)
{
    if (m_isZonePinned || !zone.isValid() || zone == m_guestZone) return;
    m_guestZone = zone;
    viewport()->update();
}

void HostsView::setZonePinned(bool isPinned)
{
    m_isZonePinned = isPinned;
    followZone();
    viewport()->update();
}

// The second clock is the current booking's guest's; without one, that of most guests of the day.
void HostsView::followZone()
{
    if (m_isZonePinned || m_drag.state() != HostsDrag::State::Idle) return;
    const QTimeZone& own = m_parts.format.zone();
    const BookingRow* row = rowOf(m_current);
    const QTimeZone wanted = row ? zoneNamed(row->timeZone).value_or(QTimeZone()) : QTimeZone();
    if (wanted.isValid() && wanted != own)
        setGuestZone(wanted);
    else if (m_guestZone == own)
        setGuestZone(commonGuestZone(m_parts.model.rows(), own));
}

QPointF HostsView::toContent(QPointF point) const
{
    return point - QPointF(kHostColumnWidth, kHostsHeaderHeight) +
           QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

QPointF HostsView::toViewport(QPointF content) const
{
    return content + QPointF(kHostColumnWidth, kHostsHeaderHeight) -
           QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

void HostsView::updateBars()
{
    const QRectF grid = frame().grid();
    const auto set = [](QScrollBar* bar, double content, double page, int step) {
        bar->setRange(0, std::max(0, int(content - page)));
        bar->setPageStep(std::max(1, int(page)));
        bar->setSingleStep(step);
    };
    set(horizontalScrollBar(), m_scene.axis().width(), grid.width(), m_scene.axis().hourWidth() / 2);
    set(verticalScrollBar(), m_scene.height(), grid.height(), kLineStep);
}

void HostsView::placeParts()
{
    m_orderButton->adjustSize();
    m_orderButton->setGeometry(11, 20, std::min(m_orderButton->sizeHint().width(), 170), 22);
    m_empty->setGeometry(viewport()->rect());
}

void HostsView::resizeEvent(QResizeEvent*)
{
    updateBars();
    placeParts();
}

void HostsView::setZoom(int step)
{
    m_zoom = std::clamp(step, 0, int(std::size(kHostsZoomSteps)) - 1);
    const QRectF grid = frame().grid();
    // The wall-clock time under the pointer (or in the middle) stays where it is.
    const double anchor = grid.contains(m_pointer) ? m_pointer.x() - grid.left() : grid.width() / 2;
    const double hour = (horizontalScrollBar()->value() + anchor) / m_scene.axis().hourWidth();
    m_scene.setHourWidth(kHostsZoomSteps[m_zoom]);
    updateBars();
    horizontalScrollBar()->setValue(qRound(hour * m_scene.axis().hourWidth() - anchor));
    viewport()->update();
}

void HostsView::scrollToHour(int hour)
{
    updateBars();
    horizontalScrollBar()->setValue(int(m_scene.axis().xOfMinute(hour * 60)));
}

HostsFrame HostsView::frame() const
{
    HostsFrame frame;
    frame.size = viewport()->size();
    frame.scroll = QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
    frame.guestZone = m_guestZone;
    frame.now = m_parts.clock.now();
    frame.current = m_current;
    frame.hovered = m_hovered;
    frame.currentLine = m_currentLine;
    frame.marks = &m_marks;
    frame.isOrderShown = true;
    if (hasFocus() && m_drag.state() != HostsDrag::State::Sweeping) frame.slot = m_slot;
    if (m_drag.state() == HostsDrag::State::Sweeping) {
        frame.sweep = m_drag.target();
        frame.sweepLine = m_scene.lineOf(m_drag.pressed().host);
    } else if (m_keySweep && m_slot) {
        frame.sweep = m_keySweep;
        frame.sweepLine = m_slot->line;
    }
    if (m_dragged && m_drag.state() == HostsDrag::State::Moving) frame.dragged = &*m_dragged;
    return frame;
}

void HostsView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    m_painter.paint(painter, m_scene, frame());
}

void HostsView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_drag.state() != HostsDrag::State::Idle) {
        m_drag.cancel();
        return endDrag();
    }
    if (!HostsKeys(*this).handle(*event)) QAbstractScrollArea::keyPressEvent(event);
}

void HostsView::act(CalendarAct act) { HostsKeys(*this).act(act); }

const BookingRow* HostsView::rowOf(const BookingId& booking) const
{
    const int row = m_scene.rowOf(booking);
    return row < 0 ? nullptr : &m_scene.rows()[row];
}

bool HostsView::mayMove(const BookingRow& row) const
{
    return row.status == BookingStatus::Open && !row.isGone && row.span.start > m_parts.clock.now() &&
           (row.pending == PendingState::None || row.pending == PendingState::Held);
}

UserId HostsView::hostOfLine(int line) const
{
    return line >= 0 && line < m_scene.lines().size() ? m_scene.lines()[line].host : UserId();
}

QRect HostsView::rectOf(const BookingId& booking, int line) const
{
    const HostsBlock* block = m_scene.blockOf(booking, line);
    if (!block) return {};
    return QRect(toViewport(block->rect.topLeft()).toPoint(), block->rect.size().toSize());
}

QRect HostsView::rectOfLine(int line) const
{
    const double top = toViewport(m_scene.lineRect(line).topLeft()).y();
    return QRect(0, int(top), kHostColumnWidth, kHostRowHeight);
}

QPoint HostsView::pointAt(int line, int minute) const
{
    return toViewport({m_scene.axis().xOfMinute(minute) + 1, m_scene.lineRect(line).center().y()}).toPoint();
}

} // namespace yoyaku::ui

#include "moc_hostsview.cpp"
