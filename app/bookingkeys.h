#pragma once

#include "app/deskacts.h"
#include "ui/commands/bookinglinks.h"

#include <functional>

namespace yoyaku::app {

/// The commands on the booking that is chosen, whatever page shows: E edits name and note, C copies its link, U its
/// guest's e-mail, V opens its video link. Why one was not done is told by a toast. GUI thread.
class BookingKeys final : public QObject
{
    Q_OBJECT

  public:
    /// `current` names the booking they are about; empty: there is none.
    BookingKeys(Session& session, ui::BookingCommands& acts, ui::MainWindow& window, std::function<BookingId()> current,
                QObject* parent = nullptr);

    [[nodiscard]] ui::BookingLinks& links() { return m_links; }

  private:
    ui::BookingLinks m_links;
    std::function<BookingId()> m_current;
};

} // namespace yoyaku::app
