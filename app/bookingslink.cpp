#include "app/bookingslink.h"

#include "app/session.h"
#include "ui/bookings/bookingspage.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QJsonArray>
#include <QUrl>

namespace yoyaku::app {

namespace {

const auto kViews = QStringLiteral("bookingViews");

} // namespace

BookingsLink::BookingsLink(Session& session, QObject* parent)
    : QObject(parent), counts(session.store), exporter(session.store, &session.guestMask), m_session(session)
{}

void BookingsLink::connectPage(ui::BookingsPage& page)
{
    page.setSavedViews(m_session.account().value(kViews).toArray().toVariantList());
    connect(&page, &ui::BookingsPage::savedViewsChanged, this, [this](const QVariantList& views) {
        m_session.account().setValue(kViews, QJsonArray::fromVariantList(views));
    });
    connect(&page, &ui::BookingsPage::folderRequested, this, [](const QString& path) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
    });
    connect(&page, &ui::BookingsPage::syncWanted, &m_session.sync, &SyncEngine::syncNow);
    connect(&m_session.connection, &ConnectionMonitor::stateChanged, &page, &ui::BookingsPage::setConnectionState);
    page.setConnectionState(m_session.connection.state());
}

} // namespace yoyaku::app

#include "moc_bookingslink.cpp"
