#include "ui/calendar/teamwall.h"

#include "core/base/clock.h"
#include "core/insight/freedomlookup.h"
#include "core/models/calendarmodel.h"
#include "core/models/directorymodel.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace yoyaku::ui {

namespace {

constexpr double kLeastScale = 1.15; ///< read from across the room
constexpr double kMostScale = 2.5;
constexpr double kHead = 64;       ///< px, before scaling
constexpr double kNowAt = 1.0 / 3; ///< of the grid's width: what is to come takes the rest
constexpr int kPageMs = 20'000;

} // namespace

TeamWall::TeamWall(Parts parts, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_parts(parts),
      m_scene(parts.format, parts.directory, parts.format.day(parts.clock.now())),
      m_painter(parts.theme, parts.format, parts.directory)
{
    setObjectName(QStringLiteral("teamWall"));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::BlankCursor);
    m_mask.setOn(true);
    connect(&parts.model, &CalendarModel::rowsChanged, this, &TeamWall::takeContent);
    connect(&parts.freedom, &FreedomLookup::changed, this, &TeamWall::readFacts);
    connect(&parts.directory, &DirectoryModel::changed, this, &TeamWall::takeContent);
    connect(&parts.theme, &Theme::changed, this, [this] {
        m_painter.forget();
        update();
    });
    m_minute.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, &TeamWall::tick);
    m_pages.setInterval(kPageMs);
    connect(&m_pages, &QTimer::timeout, this, [this] { showPage(m_page + 1); });
    m_pages.start();
    retranslate();
    turnToToday();
    tick();
}

TeamWall::~TeamWall() = default;

void TeamWall::retranslate()
{
    setWindowTitle(tr("Team wall"));
    setAccessibleName(tr("Team wall"));
    setAccessibleDescription(tr("Today's hosts, guests' names hidden. Esc leaves."));
    m_mask.setWords(tr("Guest %1"));
    m_painter.forget();
}

TimeSpan TeamWall::today() const
{
    const QDate day = m_scene.axis().day();
    return {m_parts.format.startOf(day), m_parts.format.startOf(day.addDays(1))};
}

void TeamWall::turnToToday()
{
    m_scene.setDay(m_parts.format.day(m_parts.clock.now()));
    m_page = 0;
    m_parts.model.setWindow(today());
    takeContent();
    readFacts();
}

void TeamWall::tick()
{
    if (m_scene.axis().day() != m_parts.format.day(m_parts.clock.now())) turnToToday();
    update();
    m_minute.start(int(kMsPerMinute - m_parts.clock.now() % kMsPerMinute));
}

void TeamWall::readFacts()
{
    m_parts.freedom.facts(today(), this, [this](const BusyFacts& facts) {
        if (facts.window != today()) return;
        m_facts = facts;
        takeContent();
    });
}

void TeamWall::takeContent()
{
    QVector<BookingRow> rows;
    for (const BookingRow& row : m_parts.model.rows()) rows.append(m_mask.masked(row));
    const BusyFacts facts = m_facts.window == today() ? m_facts : BusyFacts{today(), rows, {}};
    m_scene.setContent({rows, facts, {}, {}, HostOrder::Name});
    showPage(m_page);
}

double TeamWall::headHeight() const { return kHead * kLeastScale; }

// As large as all rows allow, and never smaller than what can be read from afar.
double TeamWall::scale() const
{
    const double rows = std::max(1.0, m_scene.height()) + kHostsHeaderHeight + kFreeStripHeight;
    const double wide = width() / double(kHostColumnWidth + 6 * m_scene.axis().hourWidth()); // six hours at least
    return std::clamp(std::min((height() - headHeight()) / rows, wide), kLeastScale, kMostScale);
}

int TeamWall::linesPerPage() const
{
    const double room = (height() - headHeight()) / scale() - kHostsHeaderHeight - kFreeStripHeight;
    return std::max(1, int(room / kHostRowHeight));
}

int TeamWall::pageCount() const
{
    const int lines = int(m_scene.lines().size()), each = linesPerPage();
    return std::max(1, (lines + each - 1) / each);
}

void TeamWall::showPage(int page)
{
    m_page = page % pageCount();
    update();
}

HostsFrame TeamWall::frame() const
{
    HostsFrame frame;
    frame.size = QSizeF(width() / scale(), (height() - headHeight()) / scale());
    frame.guestZone = m_parts.format.zone();
    frame.now = m_parts.clock.now();
    frame.pixelRatio = devicePixelRatioF() * scale();
    const double now = m_scene.axis().xOf(frame.now), grid = frame.grid().width();
    // Whole half hours, so that the picture moves only twice an hour.
    const double step = m_scene.axis().xOfMinute(HostsScene::kSlotMinutes);
    const double left = std::floor((now - grid * kNowAt) / step) * step;
    frame.scroll = QPointF(std::clamp(left, 0.0, std::max(0.0, m_scene.axis().width() - grid)),
                           double(m_page) * linesPerPage() * kHostRowHeight);
    return frame;
}

void TeamWall::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), m_parts.theme.color(Color::BgCanvas));
    paintHead(painter);
    painter.translate(0, headHeight());
    painter.scale(scale(), scale());
    m_painter.paint(painter, m_scene, frame());
}

// The day at the left, the clock at the right, and what is left out in between.
void TeamWall::paintHead(QPainter& painter)
{
    const Theme& theme = m_parts.theme;
    const auto large = [&](TextRole role, double by) {
        QFont font = theme.font(role);
        font.setPixelSize(qRound(font.pixelSize() * by));
        return font;
    };
    const EpochMs now = m_parts.clock.now();
    const QRectF head(24, 0, width() - 48, headHeight());
    painter.fillRect(QRectF(0, 0, width(), headHeight()), theme.color(Color::BgWindow));
    painter.setPen(theme.color(Color::TextPrimary));
    painter.setFont(large(TextRole::Display, 1.25));
    painter.drawText(head, Qt::AlignLeft | Qt::AlignVCenter, m_parts.format.longDay(m_parts.format.day(now)));
    painter.setFont(large(TextRole::Display, 1.75));
    const QString clock = m_parts.format.time(now);
    painter.drawText(head, Qt::AlignRight | Qt::AlignVCenter, clock);
    const double clockWidth = painter.fontMetrics().horizontalAdvance(clock);
    painter.setPen(theme.color(Color::TextSecondary));
    painter.setFont(large(TextRole::Body, kLeastScale));
    QStringList beside{tr("Guests hidden")};
    if (pageCount() > 1) beside.prepend(tr("%1 of %2").arg(m_page + 1).arg(pageCount()));
    painter.drawText(head.adjusted(0, 0, -clockWidth - 24, 0), Qt::AlignRight | Qt::AlignVCenter,
                     beside.join(QStringLiteral(" · ")));
}

void TeamWall::keyPressEvent(QKeyEvent* event)
{
    const bool isShiftF11 = event->key() == Qt::Key_F11 && event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->key() == Qt::Key_Escape || isShiftF11)
        close();
    else
        QWidget::keyPressEvent(event);
}

void TeamWall::closeEvent(QCloseEvent* event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void TeamWall::resizeEvent(QResizeEvent*) { showPage(m_page); }

void TeamWall::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        takeContent();
    }
    QWidget::changeEvent(event);
}

} // namespace yoyaku::ui

#include "moc_teamwall.cpp"
