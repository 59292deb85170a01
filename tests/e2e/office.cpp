#include "e2e/office.h"

#include "ui/shell/bannerbar.h"
#include "ui/shell/toast.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QTest>

namespace yoyaku::test {

namespace {

constexpr int kPatienceMs = 30'000;

} // namespace

struct Office::SettingsParts
{
    SettingsParts(const QString& folder, const app::SessionConfig& config, const QUrl& base)
        : settings(folder + QStringLiteral("/settings.json")), book(settings, folder, base)
    {
        opened.account = book.draft(base);
        opened.config = config;
        opened.keyPlace = QStringLiteral("Key in system keyring");
    }
    Settings settings;
    MemoryKeyring keyring;
    app::Credentials credentials{keyring};
    app::AccountKey key{keyring};
    app::AccountBook book;
    app::Opened opened;
    std::unique_ptr<app::SettingsLink> link;
};

Office::Office(DemoAccount& account, const Clock& clock, Wish wish) : m_clock(clock), m_account(account)
{
    m_config.folder = m_folder.filePath(QStringLiteral("account"));
    m_config.apiBase = account.base();
    m_config.apiKey = wish.key.isEmpty() ? account.key() : wish.key;
    m_config.webhookSecrets = {account.webhookSecret()};
    m_config.webhookPort = wish.webhookPort;
    m_config.holdMs = wish.holdMs;
    if (!wish.isFolderUsable) {
        // A file where the folder should be: nobody can write there, not even root.
        QFile file(m_config.folder);
        if (!file.open(QIODevice::WriteOnly)) qFatal("no temporary file");
    }
    m_theme.apply(ui::ThemeMode::Light);
    open();
}

Office::~Office()
{
    m_settings.reset();
    m_desk.reset();
    m_session.reset();
}

void Office::crash()
{
    if (m_settings) m_settings->link.reset();
    m_desk.reset();
    m_session.reset();
}

void Office::open()
{
    m_session = std::make_unique<app::Session>(m_config, m_clock);
    openDesk();
    m_session->start();
}

void Office::openDesk()
{
    if (m_settings) m_settings->link.reset();
    m_desk.reset();
    m_desk = std::make_unique<app::Desk>(*m_session, m_theme, m_format, m_clock);
    linkSettings();
    window().resize(1440, 900);
    window().show();
}

void Office::fillSettings()
{
    m_settings = std::make_unique<SettingsParts>(m_folder.path(), m_config, m_account.base());
    m_settings->opened.account.name = QStringLiteral("株式会社みなと商会");
    m_settings->book.keep(m_settings->opened.account);
    linkSettings();
}

void Office::linkSettings()
{
    if (!m_settings) return;
    SettingsParts& parts = *m_settings;
    parts.link = std::make_unique<app::SettingsLink>(
        app::SettingsLink::Parts{m_desk->settings(), parts.settings, parts.book, parts.credentials, parts.key,
                                 *m_session, parts.opened, m_folder.path()});
    ui::SettingsValues values;
    values.theme = m_theme.mode();
    values.zone = m_format.zone().id();
    values.language =
        m_format.language() == ui::TimeFormat::Language::Japanese ? QStringLiteral("ja") : QStringLiteral("en");
    parts.link->show(values);
}

void Office::setLanguage(ui::TimeFormat::Language language)
{
    if (m_format.language() == language) return;
    m_format.setLanguage(language);
    openDesk();
}

void Office::setTextPercent(int percent)
{
    if (m_theme.textPercent() == percent) return;
    m_theme.setTextPercent(percent);
    openDesk();
}

bool Office::waitForListener()
{
    return QTest::qWaitFor([this] { return m_session->receiver.state().kind == ListenerState::Kind::Listening; },
                           kPatienceMs);
}

bool Office::settle()
{
    if (!waitForListener()) return false;
    m_account.sendWebhooksTo(m_session->receiver.state().address);
    return QTest::qWaitFor(
        [this] {
            const auto progress = m_session->sync.progress();
            return progress.lastSyncAt > 0 && !progress.isCatchingUp && m_session->calendar.isCurrent() &&
                   !m_session->directory.eventTypes().isEmpty();
        },
        kPatienceMs);
}

BookingDetail Office::detail(const QString& uid)
{
    std::optional<BookingDetail> found;
    m_session->bookings.detail(BookingId(uid), m_session.get(), [&](const BookingDetail& d) { found = d; });
    (void)QTest::qWaitFor([&] { return found.has_value(); }, kPatienceMs);
    return found.value_or(BookingDetail());
}

int Office::tableRow(const QString& uid)
{
    window().showPage(QStringLiteral("bookings"));
    BookingTableModel& table = m_session->table;
    for (int row = 0; row < table.rowCount(); ++row) {
        if (table.isHeading(row)) continue;
        (void)table.booking(row); // asks for the page
        if (!QTest::qWaitFor([&] { return row >= table.rowCount() || table.booking(row); }, kPatienceMs)) return -1;
        if (row < table.rowCount() && table.booking(row)->uid.text() == uid) return row;
    }
    return -1;
}

bool Office::isOnCalendar(const QString& uid) { return !week().rectOf(BookingId(uid)).isEmpty(); }

void Office::drag(const QString& uid, EpochMs start)
{
    window().showPage(QStringLiteral("calendar"));
    const ui::WeekGeometry& grid = week().geometry();
    const EpochMs from = m_session->calendar.find(BookingId(uid))->span.start;
    week().scrollToHour(8); // the office day, below the header and two lines of all-day entries
    const QRect block = week().rectOf(BookingId(uid));
    const QPoint grip = block.topLeft() + QPoint(block.width() / 2, 6);
    const QPoint by(qRound(grid.left(grid.dayOf(start)) - grid.left(grid.dayOf(from))),
                    qRound(grid.yOf(start) - grid.yOf(from)));
    QWidget* surface = week().viewport();
    QTest::mousePress(surface, Qt::LeftButton, {}, grip);
    for (int step = 1; step <= 4; ++step) QTest::mouseMove(surface, grip + by * step / 4);
    QTest::mouseRelease(surface, Qt::LeftButton, {}, grip + by);
}

QVector<EpochMs> Office::openSlots(const EventTypeId& eventType, TimeSpan period)
{
    std::optional<QVector<EpochMs>> starts;
    m_session->openSlots.find(eventType, period, m_session.get(), [&](const SlotLookup::Answer& answer) {
        starts = QVector<EpochMs>();
        if (!answer) return;
        for (const OpenSlot& slot : *answer) starts->append(slot.start);
    });
    (void)QTest::qWaitFor([&] { return starts.has_value(); }, kPatienceMs);
    return starts.value_or(QVector<EpochMs>());
}

QString Office::said()
{
    QStringList texts;
    for (const auto* toast : window().findChildren<ui::Toast*>()) texts << toast->text();
    for (const auto* bar : window().findChildren<ui::BannerBar*>()) texts << bar->texts();
    return texts.join(u'\n');
}

} // namespace yoyaku::test
