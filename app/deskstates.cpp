#include "app/deskstates.h"

#include "app/session.h"
#include "ui/shell/mainwindow.h"

#include <algorithm>

namespace yoyaku::app {

namespace {

const auto kRecovered = QStringLiteral("recovered"), kForged = QStringLiteral("forged");

/// Strangers who knock again and again are told of once in this time; the ledger has each of them.
constexpr EpochMs kForgedPauseMs = kMsPerHour;

} // namespace

DeskStates::DeskStates(Session& session, ui::MainWindow& window, const Clock& clock, QObject* parent)
    : QObject(parent), m_window(window), m_clock(clock)
{
    connect(&session.sync, &SyncEngine::recovered, this,
            [this](const QVector<BookingFinding>& findings) { showRecovered(int(findings.size())); });
    connect(&session.receiver, &Receiver::received, this, [this](const QVector<Delivery>& batch) {
        // Without a secret all are refused; the status bar says so.
        showForged(int(std::count_if(batch.begin(), batch.end(), [](const Delivery& one) {
            return one.verdict == Verdict::Forged && one.reason == QLatin1String("mismatch");
        })));
    });
    connect(&window, &ui::MainWindow::bannerAction, this, [this](const QString& id) {
        if (id == QLatin1String("listener")) return Q_EMIT liveSettingsWanted();
        if (id != kRecovered && id != kForged) return;
        m_window.clearBanner(id);
        Q_EMIT liveWanted();
    });
}

void DeskStates::showRecovered(int more)
{
    if (more <= 0) return;
    m_window.showBanner(kRecovered, ui::BannerSeverity::Success,
                        tr("%n missed event(s) recovered. Nothing is missing now.", nullptr, more), tr("Show"),
                        QLatin1String("v.recovered"));
}

void DeskStates::showForged(int more)
{
    if (more <= 0 || m_clock.now() - m_forgedSaidAt < kForgedPauseMs) return;
    m_forgedSaidAt = m_clock.now();
    m_window.showBanner(kForged, ui::BannerSeverity::Information,
                        tr("%n event(s) were refused: the signature does not match. No data changed.", nullptr, more),
                        tr("Show"), QLatin1String("v.forged"));
}

} // namespace yoyaku::app

#include "moc_deskstates.cpp"
