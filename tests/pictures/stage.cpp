#include "pictures/stage.h"

#include "ui/shell/actionregistry.h"
#include "ui/shell/toast.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QPainter>
#include <QTest>
#include <algorithm>
#include <cstdio>

namespace yoyaku::test {

namespace {

constexpr int kBookings = 6000;
constexpr int kPatienceMs = 60'000;
constexpr int kSettleMs = 700;
constexpr int kScrim = 64; ///< of 255: how much a dialog dims what is behind it

} // namespace

Stage::Stage() : m_account(kBookings, m_clock) { m_languages.choose(QStringLiteral("en")); }

bool Stage::setUp()
{
    m_office = std::make_unique<Office>(m_account, m_clock);
    m_office->fillSettings();
    if (!m_office->settle()) return false;
    makeEvents();
    selectGuest();
    // Arrivals announce themselves one after another; the pictures are of the quiet desk.
    (void)QTest::qWaitFor(
        [&] {
            const auto toasts = window().findChildren<ui::Toast*>();
            return std::none_of(toasts.begin(), toasts.end(), [](const ui::Toast* t) { return t->isVisible(); });
        },
        2 * kPatienceMs);
    return true;
}

/// Events for the live page: bookings, moves, a cancellation, a repeated delivery and two that are not ours.
void Stage::makeEvents()
{
    for (const char* act : {"guest_books", "guest_moves", "guest_books", "guest_cancels", "guest_books", "guest_moves"})
        (void)m_account.act(QString::fromLatin1(act));
    m_account.fail({{QStringLiteral("repeatWebhooks"), 1}});
    (void)m_account.act(QStringLiteral("guest_books"));
    m_office->session().ledger.sendTestEvent();
    for (int i = 0; i < 5; ++i) (void)m_account.act(QStringLiteral("guest_books"));
    (void)QTest::qWaitFor([&] { return m_office->session().receiver.state().lastEventAt > 0; }, kPatienceMs);
}

/// A guest from abroad in the week on screen, else anybody.
void Stage::selectGuest()
{
    for (const BookingRow& row : m_office->session().calendar.rows()) {
        if (row.status != BookingStatus::Open || row.span.start < m_clock.now()) continue;
        if (m_guest.isEmpty()) m_guest = row.uid;
        if (!row.timeZone.startsWith(QLatin1String("Europe/"))) continue;
        m_guest = row.uid;
        break;
    }
    m_office->week().select(m_guest);
}

void Stage::speak(const QString& language)
{
    m_office->setLanguage(m_languages.choose(language));
    (void)QTest::qWaitFor([&] { return m_office->session().calendar.find(m_guest); }, kPatienceMs);
    m_office->week().select(m_guest);
}

void Stage::setTextPercent(int percent)
{
    if (m_office->theme().textPercent() == percent) return;
    m_office->setTextPercent(percent);
    (void)QTest::qWaitFor([&] { return m_office->session().calendar.find(m_guest); }, kPatienceMs);
    m_office->week().select(m_guest);
}

bool Stage::run(const char* action)
{
    QAction* known = window().commands().action(QLatin1String(action));
    if (known)
        known->trigger();
    else
        std::fprintf(stderr, "no command %s\n", action);
    return known;
}

void Stage::settle() { QTest::qWait(kSettleMs); }

bool Stage::shoot(const QString& file)
{
    for (QWidget* other : QApplication::topLevelWidgets())
        for (const char* name : {"teamWall", "welcome", "gallery"})
            if (other->isVisible() && other->objectName() == QLatin1String(name)) return other->grab().save(file);
    QPixmap shot = window().grab();
    // A dialog is a window of its own: it stands where a desktop would put it, over the middle of this one.
    QPainter painter(&shot);
    for (QDialog* dialog : window().findChildren<QDialog*>()) {
        if (!dialog->isVisible()) continue;
        painter.fillRect(window().rect(), QColor(0, 0, 0, kScrim));
        const QPixmap above = dialog->grab();
        painter.drawPixmap(window().rect().center() - dialog->rect().center(), above);
    }
    painter.end();
    const bool isSaved = shot.save(file);
    std::printf("%s %s\n", isSaved ? "drawn" : "not written:", qPrintable(file));
    std::fflush(stdout);
    return isSaved;
}

} // namespace yoyaku::test
