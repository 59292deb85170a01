#pragma once

#include "core/export/csvexport.h"
#include "core/models/bookingcounts.h"

#include <QObject>

namespace yoyaku::ui {
class BookingsPage;
}

namespace yoyaku::app {

class Session;

/// What the bookings page needs beside its table: sums, files, and a place for the account's own views.
class BookingsLink final : public QObject
{
    Q_OBJECT

  public:
    explicit BookingsLink(Session& session, QObject* parent = nullptr);

    /// Before the page is restored.
    void connectPage(ui::BookingsPage& page);

    BookingCounts counts;
    CsvExport exporter;

  private:
    Session& m_session;
};

} // namespace yoyaku::app
