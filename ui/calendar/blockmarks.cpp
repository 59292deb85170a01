#include "ui/calendar/blockmarks.h"

#include "core/base/clock.h"
#include "ui/theme/theme.h"

#include <QEasingCurve>
#include <algorithm>

namespace yoyaku::ui {

namespace {

constexpr double kGlidePx = 8;
constexpr int kFrameMs = 16;
constexpr int kHoldFrameMs = 250;

} // namespace

BlockMarks::BlockMarks(const Theme& theme, const Clock& clock, EditSink* edits, QObject* parent)
    : QObject(parent), m_theme(theme), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &BlockMarks::tick);
    if (!edits) return;
    connect(edits, &EditSink::editChanged, this, &BlockMarks::onEdit);
    for (const Edit& edit : edits->open()) onEdit(edit);
}

void BlockMarks::arrive(const BookingId& booking)
{
    m_arrivals[booking].start();
    schedule();
    Q_EMIT moved();
}

double BlockMarks::glide(const BookingId& booking) const
{
    const auto it = m_arrivals.constFind(booking);
    const int length = m_theme.duration(QLatin1String("arrivalGlide"));
    if (it == m_arrivals.constEnd() || it->elapsed() >= length) return 0;
    return kGlidePx * (1 - QEasingCurve(QEasingCurve::OutCubic).valueForProgress(double(it->elapsed()) / length));
}

double BlockMarks::heldLeft(const BookingId& booking) const
{
    const auto it = m_holds.constFind(booking);
    if (it == m_holds.constEnd() || it->until <= it->from) return -1;
    return std::clamp(double(it->until - m_clock.now()) / double(it->until - it->from), 0.0, 1.0);
}

void BlockMarks::onEdit(const Edit& edit)
{
    const BookingId booking = edit.booking();
    if (booking.isEmpty()) return;
    if (edit.state == EditState::Held)
        m_holds.insert(booking, {edit.createdAt, edit.holdUntil});
    else
        m_holds.remove(booking);
    schedule();
    Q_EMIT moved();
}

void BlockMarks::tick()
{
    const int life = m_theme.duration(QLatin1String("arrivalMark"));
    m_arrivals.removeIf([life](const auto& it) { return it.value().elapsed() >= life; });
    schedule();
    Q_EMIT moved();
}

// Sixty frames a second only for the fifth of a second of a glide; then four, or one at the end of an edge's life.
void BlockMarks::schedule()
{
    const int glide = m_theme.duration(QLatin1String("arrivalGlide"));
    const int life = m_theme.duration(QLatin1String("arrivalMark"));
    int wait = m_holds.isEmpty() ? -1 : kHoldFrameMs;
    for (const QElapsedTimer& since : std::as_const(m_arrivals)) {
        const int next = since.elapsed() < glide ? kFrameMs : std::max(1, life - int(since.elapsed()));
        wait = wait < 0 ? next : std::min(wait, next);
    }
    if (wait < 0)
        m_timer.stop();
    else
        m_timer.start(wait);
}

} // namespace yoyaku::ui

#include "moc_blockmarks.cpp"
